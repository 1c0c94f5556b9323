// The part of ContactColumns that names the columns.
#include "ui/models/contact_columns.h"
#include "ui/models/words.h"

#include <algorithm>

namespace vaultgram::ui {

using Col = ContactColumn;

namespace {

enum class Within { Alone, Minute, Five, Ever };
Within placeIn(Col column) {
    for (int before = 0; before < 3; ++before) {
        const int first = static_cast<int>(column) - before;
        if (first < 0 || ContactColumns::groupSize(static_cast<Col>(first)) == 1) continue;
        return static_cast<Within>(before + 1);
    }
    return Within::Alone;
}

Col firstOf(Col column) {
    const int before = std::max(0, static_cast<int>(placeIn(column)) - 1);
    return static_cast<Col>(static_cast<int>(column) - before);
}

// Only the first of three has room for what they are.
QString shortGroup(Col first) {
    switch (first) {
        case Col::ToThemMinute: return ContactColumns::tr("To them");
        case Col::FromThemMinute: return ContactColumns::tr("From them");
        case Col::DeliveryMinute: return ContactColumns::tr("Delivery", "time to the receipt");
        case Col::SlowMinute:
            return ContactColumns::tr("99 % within", "99 % are delivered within this time");
        case Col::DuplicatesMinute: return ContactColumns::tr("Twice", "packets that came twice");
        default: return ContactColumns::groupTitle(first);
    }
}

}  // namespace

QString ContactColumns::groupTitle(Col column) {
    switch (firstOf(column)) {
        case Col::LossMinute: return tr("Loss");
        case Col::ResentMinute: return tr("Resent");
        case Col::ToThemMinute: return tr("Bytes to them");
        case Col::FromThemMinute: return tr("Bytes from them");
        case Col::LateMinute: return tr("Late");
        case Col::DuplicatesMinute: return tr("Came twice", "packets that came twice");
        case Col::DeliveryMinute: return tr("Delivery, median");
        case Col::SlowMinute: return tr("Delivery, 99 % within");
        case Col::PacketsToMinute: return tr("Packets to them");
        case Col::PacketsFromMinute: return tr("Packets from them");
        case Col::ContentToMinute: return tr("Content to them");
        case Col::PaddingToMinute: return tr("Padding to them");
        case Col::ContentFromMinute: return tr("Content from them");
        case Col::PaddingFromMinute: return tr("Padding from them");
        case Col::LimitedMinute: return tr("Over the limit", "packets above the rate limit");
        case Col::HandshakesMinute: return tr("Handshakes");
        case Col::CompressionMinute: return tr("Compression");
        default: return fullTitle(column);
    }
}

QString ContactColumns::title(Col column) {
    switch (placeIn(column)) {
        case Within::Minute:
            return tr("%1 60 s", "figure of the last minute").arg(shortGroup(column));
        case Within::Five: return tr("5 min");
        case Within::Ever: return tr("Total");
        case Within::Alone: break;
    }
    switch (column) {
        case Col::Name: return tr("Name");
        case Col::Address: return tr("Address");
        case Col::State: return tr("State");
        case Col::Rtt: return tr("RTT", "round trip time");
        case Col::RttLeast: return tr("Least RTT", "round trip time");
        case Col::Queue: return tr("Queue");
        case Col::ToThemRate: return tr("To them");
        case Col::FromThemRate: return tr("From them");
        case Col::KeyAge: return tr("Key age");
        case Col::Security: return tr("Security");
        case Col::NextRotation: return tr("Next key in");
        case Col::ForwardSecrecy: return tr("Forward secrecy");
        case Col::Skew: return tr("Clock", "difference of the clocks");
        case Col::OldestQueued: return tr("Oldest waits");
        case Col::LastError: return tr("Last refused", "packet of this contact");
        case Col::Kind: return tr("Their program");
        case Col::PathMtu: return tr("Path MTU");
        default: return {};
    }
}

QString ContactColumns::fullTitle(Col column) {
    switch (placeIn(column)) {
        case Within::Minute:
            return tr("%1 60 s", "figure of the last minute").arg(groupTitle(column));
        case Within::Five: return tr("%1 5 min", "figure of five minutes").arg(groupTitle(column));
        case Within::Ever:
            return tr("%1 in total", "figure since the start").arg(groupTitle(column));
        case Within::Alone: break;
    }
    switch (column) {
        case Col::ToThemRate: return tr("Rate to them");
        case Col::FromThemRate: return tr("Rate from them");
        case Col::Skew: return tr("Their clock against yours");
        default: return title(column);
    }
}

QString ContactColumns::sample(Col column) {
    ContactInfo late;
    late.presence = Presence::Unreachable;
    late.presenceSince = QDateTime(QDate::currentDate(), QTime(20, 47));
    switch (firstOf(column)) {
        case Col::ToThemMinute:
        case Col::FromThemMinute:
        case Col::ContentToMinute:
        case Col::PaddingToMinute:
        case Col::ContentFromMinute:
        case Col::PaddingFromMinute: return QStringLiteral("999 MB");
        case Col::DeliveryMinute:
        case Col::SlowMinute: return QStringLiteral("no data yet");
        default: break;
    }
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
        case Col::LastError: return QStringLiteral("Forged or damaged");
        case Col::RttLeast: return QStringLiteral("99 ms");
        default: return QStringLiteral("9.9 %");
    }
}

}  // namespace vaultgram::ui
