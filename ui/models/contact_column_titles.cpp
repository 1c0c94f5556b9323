// The part of ContactColumns that names the columns.
#include "ui/models/contact_columns.h"

namespace vaultgram::ui {

using C = ContactColumn;

QString ContactColumns::title(C column) {
    switch (column) {
        case C::Name: return tr("Name");
        case C::Address: return tr("Address");
        case C::State: return tr("State");
        case C::Rtt: return tr("RTT", "round trip time");
        case C::LossMinute: return tr("Loss 60 s");
        case C::ResentMinute: return tr("Resent 60 s");
        case C::ToThemMinute: return tr("To them 60 s");
        case C::FromThemMinute: return tr("From them 60 s");
        case C::LateMinute: return tr("Late 60 s");
        case C::DuplicatesMinute: return tr("Twice 60 s", "packets that came twice");
        case C::LossFive:
        case C::ResentFive:
        case C::ToThemFive:
        case C::FromThemFive:
        case C::LateFive:
        case C::DuplicatesFive: return tr("5 min");
        case C::LossEver:
        case C::ResentEver:
        case C::ToThemEver:
        case C::FromThemEver:
        case C::LateEver:
        case C::DuplicatesEver: return tr("Total");
        case C::Queue: return tr("Queue");
        case C::ToThemRate: return tr("To them");
        case C::FromThemRate: return tr("From them");
        case C::KeyAge: return tr("Key age");
        case C::Security: return tr("Security");
        case C::NextRotation: return tr("Next key in");
        case C::ForwardSecrecy: return tr("Forward secrecy");
        case C::Skew: return tr("Clock", "difference of the clocks");
        case C::DeliveryMedian: return tr("Delivery", "time to the receipt");
        case C::DeliveryP99: return tr("99 % within");
        case C::OldestQueued: return tr("Oldest waits");
        case C::Handshakes: return tr("Handshakes");
        case C::Kind: return tr("Their program");
        case C::PathMtu: return tr("Path MTU");
        case C::Compression: return tr("Compression");
    }
    return {};
}

QString ContactColumns::fullTitle(C column) {
    switch (column) {
        case C::LossFive: return tr("Loss 5 min");
        case C::LossEver: return tr("Loss in total");
        case C::ResentFive: return tr("Resent 5 min");
        case C::ResentEver: return tr("Resent in total");
        case C::ToThemFive: return tr("To them 5 min");
        case C::ToThemEver: return tr("To them in total");
        case C::FromThemFive: return tr("From them 5 min");
        case C::FromThemEver: return tr("From them in total");
        case C::LateFive: return tr("Late 5 min");
        case C::LateEver: return tr("Late in total");
        case C::DuplicatesFive: return tr("Twice 5 min", "packets that came twice");
        case C::DuplicatesEver: return tr("Twice in total", "packets that came twice");
        case C::ToThemRate: return tr("Rate to them");
        case C::FromThemRate: return tr("Rate from them");
        case C::Skew: return tr("Their clock against yours");
        case C::DeliveryMedian: return tr("Delivery, median");
        case C::DeliveryP99: return tr("Delivery, 99 % within");
        default: return title(column);
    }
}

// No words of the language: only how wide it may be.
QString ContactColumns::sample(C column) {
    switch (column) {
        case C::Name: return QStringLiteral("mm Bartholomew Smith");
        case C::Address: return QStringLiteral("192.168.100.200:11000");
        case C::State: return tr("Unreachable since %1").arg(QStringLiteral("08:17")) + u'm';
        case C::Rtt: return QStringLiteral("000.0 ± 00.0 ms");
        case C::Queue: return QStringLiteral("000 / 840 kB");
        case C::ToThemRate:
        case C::FromThemRate: return QStringLiteral("999 kbit/s");
        case C::Kind: return QStringLiteral("Older program, protocol 2");
        case C::Security: return QStringLiteral("mm Not encrypted mm");
        case C::ToThemMinute:
        case C::ToThemFive:
        case C::ToThemEver:
        case C::FromThemMinute:
        case C::FromThemFive:
        case C::FromThemEver: return QStringLiteral("999 MB");
        case C::DeliveryMedian:
        case C::DeliveryP99: return QStringLiteral("no data yet");
        default: return QStringLiteral("99.9 %");
    }
}

}  // namespace vaultgram::ui
