// The part of ContactColumns that names the columns.
#include "ui/models/contact_columns.h"
#include "ui/models/words.h"

namespace vaultgram::ui {

using Col = ContactColumn;

QString ContactColumns::title(Col column) {
    switch (column) {
        case Col::Name: return tr("Name");
        case Col::Address: return tr("Address");
        case Col::State: return tr("State");
        case Col::Rtt: return tr("RTT", "round trip time");
        case Col::LossMinute: return tr("Loss 60 s");
        case Col::ResentMinute: return tr("Resent 60 s");
        case Col::ToThemMinute: return tr("To them 60 s");
        case Col::FromThemMinute: return tr("From them 60 s");
        case Col::LateMinute: return tr("Late 60 s");
        case Col::DuplicatesMinute: return tr("Twice 60 s", "packets that came twice");
        case Col::DeliveryMinute: return tr("Delivery 60 s", "time to the receipt");
        case Col::SlowMinute: return tr("99 % in 60 s", "99 % are delivered within this time");
        case Col::LossFive:
        case Col::ResentFive:
        case Col::DeliveryFive:
        case Col::SlowFive:
        case Col::ToThemFive:
        case Col::FromThemFive:
        case Col::LateFive:
        case Col::DuplicatesFive: return tr("5 min");
        case Col::LossEver:
        case Col::ResentEver:
        case Col::DeliveryEver:
        case Col::SlowEver:
        case Col::ToThemEver:
        case Col::FromThemEver:
        case Col::LateEver:
        case Col::DuplicatesEver: return tr("Total");
        case Col::Queue: return tr("Queue");
        case Col::ToThemRate: return tr("To them");
        case Col::FromThemRate: return tr("From them");
        case Col::KeyAge: return tr("Key age");
        case Col::Security: return tr("Security");
        case Col::NextRotation: return tr("Next key in");
        case Col::ForwardSecrecy: return tr("Forward secrecy");
        case Col::Skew: return tr("Clock", "difference of the clocks");
        case Col::OldestQueued: return tr("Oldest waits");
        case Col::Handshakes: return tr("Handshakes");
        case Col::Kind: return tr("Their program");
        case Col::PathMtu: return tr("Path MTU");
        case Col::Compression: return tr("Compression");
    }
    return {};
}

QString ContactColumns::fullTitle(Col column) {
    switch (column) {
        case Col::LossFive: return tr("Loss 5 min");
        case Col::LossEver: return tr("Loss in total");
        case Col::ResentFive: return tr("Resent 5 min");
        case Col::ResentEver: return tr("Resent in total");
        case Col::ToThemFive: return tr("To them 5 min");
        case Col::ToThemEver: return tr("To them in total");
        case Col::FromThemFive: return tr("From them 5 min");
        case Col::FromThemEver: return tr("From them in total");
        case Col::LateFive: return tr("Late 5 min");
        case Col::LateEver: return tr("Late in total");
        case Col::DuplicatesFive: return tr("Twice 5 min", "packets that came twice");
        case Col::DuplicatesEver: return tr("Twice in total", "packets that came twice");
        case Col::ToThemRate: return tr("Rate to them");
        case Col::FromThemRate: return tr("Rate from them");
        case Col::Skew: return tr("Their clock against yours");
        case Col::DeliveryMinute: return tr("Delivery, median of 60 s");
        case Col::DeliveryFive: return tr("Delivery, median of 5 min");
        case Col::DeliveryEver: return tr("Delivery, median of all");
        case Col::SlowMinute: return tr("Delivery, 99 % within, 60 s");
        case Col::SlowFive: return tr("Delivery, 99 % within, 5 min");
        case Col::SlowEver: return tr("Delivery, 99 % within, all");
        default: return title(column);
    }
}

QString ContactColumns::sample(Col column) {
    ContactInfo late;
    late.presence = Presence::Unreachable;
    late.presenceSince = QDateTime(QDate::currentDate(), QTime(20, 47));
    switch (column) {
        case Col::Name: return QStringLiteral("mmm Bartholomew");
        case Col::Address: return QStringLiteral("192.168.100.20:11000");
        case Col::State: return QStringLiteral("mm") + Words::presence(late);
        case Col::Rtt: return QStringLiteral("0.0 ± 0.0 ms");
        case Col::Queue: return QStringLiteral("0 / 84 kB");
        case Col::ToThemRate:
        case Col::FromThemRate: return QStringLiteral("999 kB/s");
        case Col::Kind: return QStringLiteral("Older program, protocol 2");
        case Col::Security: return QStringLiteral("mm Not encrypted mm");
        case Col::ToThemMinute:
        case Col::ToThemFive:
        case Col::ToThemEver:
        case Col::FromThemMinute:
        case Col::FromThemFive:
        case Col::FromThemEver: return QStringLiteral("999 MB");
        case Col::DeliveryMinute:
        case Col::DeliveryFive:
        case Col::DeliveryEver:
        case Col::SlowMinute:
        case Col::SlowFive:
        case Col::SlowEver: return QStringLiteral("no data yet");
        default: return QStringLiteral("9.9 %");
    }
}

}  // namespace vaultgram::ui
