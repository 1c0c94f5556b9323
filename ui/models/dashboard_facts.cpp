#include "ui/models/dashboard_facts.h"

#include "ui/models/display_text.h"

#include <QLocale>

#include <algorithm>

namespace vaultgram::ui {
namespace {

constexpr auto noDataYet = Unknown::NoData;

QString key(const char* text) {
    return QString::fromLatin1(text);
}

QString inBytes(const Count& count) {
    return count ? DashboardFacts::tr("%1 bytes").arg(QLocale().toString(*count))
                 : FigureWords::unknown(noDataYet);
}

// A sum that is not known if a part of it is not.
Count sum(const Count& left, const Count& right) {
    if (!left || !right) return {};
    return *left + *right;
}

QString paddingText(const WayFigures& way) {
    const QString bytes = FigureWords::bytes(way.padding.ever, noDataYet);
    const Count all = sum(way.padding.ever, way.payload.ever);
    if (!all || *all == 0) return bytes;
    const double share = static_cast<double>(*way.padding.ever) / static_cast<double>(*all);
    return DashboardFacts::tr("%1 · %2").arg(bytes, FigureWords::share(share, noDataYet));
}

// In total, and of late beside it: a mean of a whole day hides the last minutes.
QString spansText(const Shares& ratio) {
    const QString ever = FigureWords::ratio(ratio.ever, noDataYet);
    if (!ratio.fiveMinutes) return ever;
    return DashboardFacts::tr("%1 · %2 in 5 min")
        .arg(ever, FigureWords::ratio(ratio.fiveMinutes, noDataYet));
}
QString spansText(const Counts& counts) {
    const QString ever = FigureWords::count(counts.ever, noDataYet);
    if (!counts.fiveMinutes) return ever;
    return DashboardFacts::tr("%1 · %2 in 5 min")
        .arg(ever, FigureWords::count(counts.fiveMinutes, noDataYet));
}

QString kindCount(const QList<ContactFigures>& contacts, auto matches) {
    return QLocale().toString(
        static_cast<qlonglong>(std::count_if(contacts.begin(), contacts.end(), matches)));
}

}  // namespace

QList<FactGroup> DashboardFacts::protocol(const DashboardFigures& figures) {
    return {wire(figures), content(figures), peers(figures), bounds(figures)};
}

FactGroup DashboardFacts::wire(const DashboardFigures& figures) {
    const ProtocolFigures& protocol = figures.protocol;
    return {key("wire"),
            tr("On the wire"),
            {{key("version"),
              tr("Version"),
              QString::number(protocol.version),
              tr("Packets of other versions are refused."),
              {}},
             {key("baseMtu"),
              tr("MTU of the network"),
              inBytes(protocol.baseMtu),
              tr("The smallest of the interfaces in use."),
              {}},
             {key("effectiveMtu"),
              tr("MTU in effect"),
              inBytes(protocol.effectiveMtu),
              tr("What is left for a packet after IP and UDP."),
              {}},
             {key("packetSize"),
              tr("Packet size"),
              inBytes(protocol.packetSize),
              tr("All packets of the new protocol have this size: it tells nothing."),
              {}},
             {key("packets"),
              tr("Packets"),
              tr("%1 out, %2 in")
                  .arg(FigureWords::count(figures.all.toThem.packets.ever, noDataYet),
                       FigureWords::count(figures.all.fromThem.packets.ever, noDataYet)),
              {},
              {}},
             {key("copies"),
              tr("Repeated packets"),
              FigureWords::count(protocol.copiesOut, noDataYet),
              tr("Older programs give no receipts; each message goes to them three times."),
              {}},
             {key("announcements"),
              tr("Key announcements"),
              tr("%1 out, %2 in")
                  .arg(FigureWords::count(protocol.announcementsOut, noDataYet),
                       FigureWords::count(protocol.announcementsIn, noDataYet)),
              tr("Older programs forget a key that is not announced again."),
              {}}}};
}

FactGroup DashboardFacts::content(const DashboardFigures& figures) {
    const LinkFigures& all = figures.all;
    return {key("content"),
            tr("Content"),
            {{key("payloadOut"),
              tr("Content sent"),
              FigureWords::bytes(all.toThem.payload.ever, noDataYet),
              tr("Text and files after compression."),
              {}},
             {key("payloadIn"),
              tr("Content received"),
              FigureWords::bytes(all.fromThem.payload.ever, noDataYet),
              {},
              {}},
             {key("compression"),
              tr("Compression"),
              spansText(all.compression),
              tr("Bytes of text for each byte that is sent."),
              {}},
             {key("padding"),
              tr("Padding sent"),
              paddingText(all.toThem),
              tr("Fills packets up, so that nobody sees how much you write."),
              {}},
             {key("paddingIn"), tr("Padding received"), paddingText(all.fromThem), {}, {}},
             {key("handshakes"),
              tr("Handshakes"),
              spansText(all.handshakes),
              tr("Keys agreed on since the start; new ones about every two minutes."),
              {}},
             {key("cpu"),
              tr("Load of the network thread"),
              FigureWords::share(figures.protocol.cpuShare, noDataYet),
              tr("Of one core, over the last 60 s."),
              {}}}};
}

FactGroup DashboardFacts::peers(const DashboardFigures& figures) {
    const QList<ContactFigures>& contacts = figures.contacts;
    const auto isKind = [](PeerKind kind) {
        return [kind](const ContactFigures& each) { return each.kind == kind; };
    };
    const auto isSecret = [](const ContactFigures& each) {
        return each.forwardSecret.value_or(false);
    };
    return {key("peers"),
            tr("Contacts by program"),
            {{key("x1"),
              tr("Vaultgram"),
              kindCount(contacts, isKind(PeerKind::X1)),
              tr("Identity can be verified; receipts; keys change."),
              {}},
             {key("legacy"),
              tr("Older program"),
              kindCount(contacts, isKind(PeerKind::Legacy)),
              tr("Encrypted; no receipts; identity can not be verified."),
              {}},
             {key("anonymous"),
              tr("Older program, anonymous"),
              kindCount(contacts, isKind(PeerKind::LegacyAnonymous)),
              tr("Encrypted; who sent it is not proven."),
              {}},
             {key("plaintext"),
              tr("Without a key"),
              kindCount(contacts, writesInClear),
              tr("Others can read along."),
              {}},
             {key("unknown"),
              tr("Not known yet"),
              kindCount(contacts, isKind(PeerKind::Unknown)),
              tr("Has not answered so far."),
              {}},
             {key("forwardSecret"),
              tr("With forward secrecy"),
              kindCount(contacts, isSecret),
              tr("A key stolen later does not open what was sent before."),
              {}}}};
}

FactGroup DashboardFacts::bounds(const DashboardFigures& figures) {
    FactGroup group{key("bounds"), tr("Memory and its bounds"), {}};
    for (const TableFigures& table : figures.protocol.tables) {
        const QString used = QLocale().toString(table.used);
        Fact fact{QStringLiteral("table.") + table.name,
                  displayLine(table.name),
                  table.bound.value_or(0) > 0
                      ? tr("%1 of %2").arg(used, QLocale().toString(*table.bound))
                      : used,
                  {},
                  {}};
        if (table.bytes) fact.explanation = FigureWords::bytes(table.bytes, noDataYet);
        if (table.bound.value_or(0) > 0)
            fact.fill = static_cast<double>(table.used) / static_cast<double>(*table.bound);
        group.facts.append(fact);
    }
    if (group.facts.isEmpty())
        group.facts.append({key("none"),
                            tr("Tables"),
                            FigureWords::unknown(noDataYet),
                            tr("Each has a bound, so that nobody can fill the memory."),
                            {}});
    return group;
}

QString DashboardFacts::asText(const QList<FactGroup>& groups) {
    QString text;
    for (const FactGroup& group : groups) {
        text += group.title + u'\n';
        for (const Fact& fact : group.facts)
            text += fact.name + u'\t' + fact.value + u'\t' + fact.explanation + u'\n';
    }
    return text;
}

}  // namespace vaultgram::ui
