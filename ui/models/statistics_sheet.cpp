#include "ui/models/statistics_sheet.h"

#include "ui/models/display_text.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace vaultgram::ui {

class StatisticsWords {
    Q_DECLARE_TR_FUNCTIONS(vaultgram::ui::StatisticsWords)
};

namespace {

QString number(quint64 value) {
    return QLocale().toString(value);
}
QString bytes(quint64 value) {
    return QLocale().formattedDataSize(static_cast<qint64>(value), 1, QLocale::DataSizeSIFormat);
}
QString rate(double bytesPerSecond) {
    return Words::rate(bytesPerSecond);
}
QString age(const QDateTime& since) {
    return Words::age(since.secsTo(QDateTime::currentDateTime()));
}
QString span(qint64 seconds) {
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

quint64 dropped(const StatisticsSheet& sheet) {
    quint64 sum = 0;
    for (const DropFigure& drop : sheet.drops) sum += drop.count;
    return sum;
}

StatsSection overview(const StatisticsSheet& sheet) {
    const auto key = [](const char* name) {
        return QStringLiteral("overview.") + QLatin1String(name);
    };
    const int total = static_cast<int>(sheet.peers.size());
    return {
        QStringLiteral("overview"),
        StatisticsWords::tr("Overview"),
        {{key("status"), StatisticsWords::tr("Status"),
          sheet.online ? StatisticsWords::tr("Online") : StatisticsWords::tr("Offline"),
          StatisticsWords::tr("port %1").arg(sheet.port), !sheet.online, QStringLiteral("network")},
         {key("contacts"), StatisticsWords::tr("Contacts"),
          StatisticsWords::tr("%1 of %2").arg(sheet.connected).arg(total),
          StatisticsWords::tr("connected"), false, QStringLiteral("contact")},
         {key("sent"), StatisticsWords::tr("Sent"), rate(sheet.out.bytesPerSecond),
          StatisticsWords::tr("total %1").arg(bytes(sheet.out.bytes)), false,
          QStringLiteral("arrow-up")},
         {key("received"), StatisticsWords::tr("Received"), rate(sheet.in.bytesPerSecond),
          StatisticsWords::tr("total %1").arg(bytes(sheet.in.bytes)), false,
          QStringLiteral("arrow-down")},
         {key("refused"), StatisticsWords::tr("Refused"), number(dropped(sheet)),
          StatisticsWords::tr("packets"), false, QStringLiteral("shield")}},
        true};
}

StatsSection traffic(const StatisticsSheet& sheet) {
    const auto key = [](const char* name) {
        return QStringLiteral("traffic.") + QLatin1String(name);
    };
    return {
        QStringLiteral("traffic"),
        StatisticsWords::tr("Traffic"),
        {{key("packetsOut"), StatisticsWords::tr("Packets sent"), number(sheet.out.packets)},
         {key("packetsIn"), StatisticsWords::tr("Packets received"), number(sheet.in.packets)},
         {key("messagesOut"), StatisticsWords::tr("Messages sent"), number(sheet.out.messages)},
         {key("messagesIn"), StatisticsWords::tr("Messages received"), number(sheet.in.messages)},
         {key("copies"), StatisticsWords::tr("Repeated packets"), number(sheet.copies),
          StatisticsWords::tr(
              "Old programs give no receipts, so each message is sent three times.")},
         {key("text"), StatisticsWords::tr("Text sent"), bytes(sheet.textBytes),
          StatisticsWords::tr("%1 after compression, copies included")
              .arg(bytes(sheet.payloadBytes))},
         {key("padding"), StatisticsWords::tr("Padding sent"), bytes(sheet.paddingBytes),
          StatisticsWords::tr("Packets are filled up so that their size tells nothing.")},
         {key("announcementsOut"), StatisticsWords::tr("Key announcements sent"),
          number(sheet.out.announcements)},
         {key("announcementsIn"), StatisticsWords::tr("Key announcements received"),
          number(sheet.in.announcements)},
         {key("probes"), StatisticsWords::tr("Questions for keys sent"), number(sheet.probes)},
         {key("answers"), StatisticsWords::tr("Questions for keys answered"),
          number(sheet.probeAnswers)},
         {key("plaintext"),
          StatisticsWords::tr("Messages received without encryption"),
          number(sheet.plaintextReceived),
          {},
          sheet.plaintextReceived > 0}}};
}

StatsSection protocol(const StatisticsSheet& sheet) {
    const auto key = [](const char* name) {
        return QStringLiteral("protocol.") + QLatin1String(name);
    };
    return {
        QStringLiteral("protocol"),
        StatisticsWords::tr("Protocol"),
        {{key("version"), StatisticsWords::tr("Version"), QString::number(sheet.protocolVersion)},
         {key("baseMtu"), StatisticsWords::tr("MTU of the network"),
          StatisticsWords::tr("%1 bytes").arg(sheet.baseMtu)},
         {key("mtu"), StatisticsWords::tr("Largest frame"),
          StatisticsWords::tr("%1 bytes").arg(sheet.effectiveMtu)},
         {key("uptime"), StatisticsWords::tr("Running for"), span(sheet.uptimeSeconds)}}};
}

StatsSection contacts(const StatisticsSheet& sheet) {
    StatsSection section{QStringLiteral("contacts"), StatisticsWords::tr("Contacts")};
    for (const PeerFigures& peer : sheet.peers) {
        const QString key = QStringLiteral("contact.") + peer.id;
        QString hint = StatisticsWords::tr("to them %1, from them %2, %n waiting", nullptr,
                                           static_cast<int>(peer.waiting))
                           .arg(bytes(peer.sent), bytes(peer.received));
        if (peer.keySince.isValid())
            hint += StatisticsWords::tr(", key known for %1").arg(age(peer.keySince));
        if (peer.clockSkew)
            hint += StatisticsWords::tr(", clock off by %1 s")
                        .arg(QLocale().toString(*peer.clockSkew, 'f', 0));
        ContactInfo contact;
        contact.presence = peer.presence;
        contact.presenceSince = peer.presenceSince;
        section.rows << StatsRow{key, displayLine(peer.name), Words::presence(contact), hint,
                                 peer.clockSkew.has_value()};
    }
    return section;
}

StatsSection drops(const StatisticsSheet& sheet) {
    StatsSection section{QStringLiteral("drops"), StatisticsWords::tr("Refused packets")};
    for (const DropFigure& drop : sheet.drops) {
        QString hint = explainDrop(drop.reason);
        if (drop.last.isValid())
            hint += StatisticsWords::tr(" Last at %1 from %2.")
                        .arg(QLocale().toString(drop.last.time(), QLocale::ShortFormat),
                             isolated(drop.from));
        section.rows << StatsRow{QStringLiteral("drop.") + drop.reason, drop.reason,
                                 number(drop.count), hint};
    }
    return section;
}

}  // namespace

QList<StatsSection> sectionsOf(const StatisticsSheet& sheet) {
    return {overview(sheet), contacts(sheet), traffic(sheet), protocol(sheet), drops(sheet)};
}

}  // namespace vaultgram::ui
