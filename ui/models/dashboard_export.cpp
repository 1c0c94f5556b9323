#include "ui/models/dashboard_export.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vaultgram::ui {
namespace {

// One figure with its name: both formats are written from the same list.
struct Field {
    QString name;
    QJsonValue value;  // null: not known
};
using Fields = QList<Field>;

QJsonValue json(const Figure& figure) {
    return figure ? QJsonValue(*figure) : QJsonValue();
}
QJsonValue json(const Count& count) {
    return count ? QJsonValue(static_cast<qint64>(*count)) : QJsonValue();
}
QJsonValue json(const Flag& flag) {
    return flag ? QJsonValue(*flag) : QJsonValue();
}
QJsonValue json(const QDateTime& at) {
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QString name(const char* text) {
    return QString::fromLatin1(text);
}

template <class Value>
void add(Fields& fields, const QString& base, const Spans<Value>& spans) {
    fields += {base + QStringLiteral("_60s"), json(spans.minute)};
    fields += {base + QStringLiteral("_5min"), json(spans.fiveMinutes)};
    fields += {base + QStringLiteral("_total"), json(spans.ever)};
}

void add(Fields& fields, const QString& base, const WayFigures& way) {
    fields += {base + QStringLiteral("_bytes_per_s"), json(way.rate)};
    add(fields, base + QStringLiteral("_packets"), way.packets);
    add(fields, base + QStringLiteral("_bytes"), way.bytes);
    add(fields, base + QStringLiteral("_payload_bytes"), way.payload);
    add(fields, base + QStringLiteral("_padding_bytes"), way.padding);
}

Fields fieldsOf(const LinkFigures& link) {
    Fields fields;
    add(fields, name("to_them"), link.toThem);
    add(fields, name("from_them"), link.fromThem);
    fields += {name("rtt_ms"), json(link.rtt)};
    fields += {name("rtt_deviation_ms"), json(link.rttDeviation)};
    fields += {name("rtt_least_ms"), json(link.rttLeast)};
    add(fields, name("loss"), link.loss);
    add(fields, name("lost"), link.lost);
    add(fields, name("resent"), link.resent);
    add(fields, name("duplicates"), link.duplicates);
    add(fields, name("late"), link.late);
    add(fields, name("limited"), link.limited);
    add(fields, name("plaintext_in"), link.plaintext);
    add(fields, name("handshakes"), link.handshakes);
    fields += {name("queued_messages"), json(link.queuedMessages)};
    fields += {name("queued_bytes"), json(link.queuedBytes)};
    fields += {name("oldest_queued_s"), json(link.oldestQueued)};
    add(fields, name("delivery_median_ms"), link.deliveryMedian);
    add(fields, name("delivery_p99_ms"), link.deliveryP99);
    add(fields, name("compression"), link.compression);
    return fields;
}

QString word(Presence presence) {
    switch (presence) {
        case Presence::Waiting: return name("waiting");
        case Presence::ExchangingKeys: return name("exchanging_keys");
        case Presence::Connected: return name("connected");
        case Presence::Unreachable: return name("unreachable");
    }
    return {};
}

QString word(Security security) {
    switch (security) {
        case Security::None: return name("none");
        case Security::Sealed: return name("sealed");
        case Security::Anonymous: return name("anonymous");
        case Security::Plaintext: return name("plaintext");
    }
    return {};
}

QString word(Trust trust) {
    switch (trust) {
        case Trust::None: return name("none");
        case Trust::NotVerified: return name("not_verified");
        case Trust::Verified: return name("verified");
        case Trust::KeyChanged: return name("key_changed");
        case Trust::Blocked: return name("blocked");
    }
    return {};
}

QString word(PeerKind kind) {
    switch (kind) {
        case PeerKind::Unknown: return name("unknown");
        case PeerKind::Legacy: return name("legacy");
        case PeerKind::LegacyAnonymous: return name("legacy-anonymous");
        case PeerKind::X1: return name("x1");
    }
    return {};
}

Fields fieldsOf(const ContactFigures& contact) {
    Fields fields{{name("name"), contact.name},
                  {name("address"), contact.address},
                  {name("state"), word(contact.presence)},
                  {name("security"), word(contact.security)},
                  {name("trust"), word(contact.trust)},
                  {name("kind"), word(contact.kind)}};
    fields += fieldsOf(contact.link);
    fields += {name("key_age_s"), json(contact.keyAge)};
    fields += {name("next_rotation_s"), json(contact.nextRotation)};
    fields += {name("forward_secret"), json(contact.forwardSecret)};
    fields += {name("clock_skew_s"), json(contact.clockSkew)};
    fields += {name("path_mtu_bytes"), json(contact.pathMtu)};
    fields += {name("last_error"),
               contact.lastError.isEmpty() ? QJsonValue() : QJsonValue(contact.lastError)};
    return fields;
}

Fields fieldsOf(const DropFigures& drop) {
    Fields fields{{name("reason"), drop.reason}};
    add(fields, name("packets"), drop.packets);
    fields += {name("last"), json(drop.last)};
    fields += {name("from"), drop.from.isEmpty() ? QJsonValue() : QJsonValue(drop.from)};
    return fields;
}

QJsonObject object(const Fields& fields) {
    QJsonObject made;
    for (const Field& field : fields) made.insert(field.name, field.value);
    return made;
}

QJsonObject protocolOf(const ProtocolFigures& protocol) {
    QJsonArray tables;
    for (const TableFigures& table : protocol.tables)
        tables.append(QJsonObject{{name("name"), table.id},
                                  {name("used"), static_cast<qint64>(table.used)},
                                  {name("bound"), json(table.bound)},
                                  {name("bytes"), json(table.bytes)}});
    return {{name("version"), protocol.version},
            {name("base_mtu_bytes"), json(protocol.baseMtu)},
            {name("effective_mtu_bytes"), json(protocol.effectiveMtu)},
            {name("packet_size_bytes"), json(protocol.packetSize)},
            {name("probes_out"), json(protocol.probesOut)},
            {name("probe_answers_out"), json(protocol.probeAnswersOut)},
            {name("copies_out"), json(protocol.copiesOut)},
            {name("announcements_out"), json(protocol.announcementsOut)},
            {name("announcements_in"), json(protocol.announcementsIn)},
            {name("cpu_share"), json(protocol.cpuShare)},
            {name("tables"), tables}};
}

QJsonArray asJson(const QList<DropFigures>& all) {
    QJsonArray drops;
    for (const DropFigures& drop : all) drops.append(object(fieldsOf(drop)));
    return drops;
}

QString asJson(const DashboardFigures& figures) {
    QJsonArray contacts;
    for (const ContactFigures& contact : figures.contacts) {
        QJsonObject fields = object(fieldsOf(contact));
        fields.insert(name("drops"), asJson(contact.drops));
        contacts.append(fields);
    }
    const QJsonObject all{{name("at"), json(figures.at)},
                          {name("since"), json(figures.since)},
                          {name("online"), figures.online},
                          {name("port"), figures.port},
                          {name("delivered"), json(figures.deliveredShare)},
                          {name("waiting"), json(figures.waiting)},
                          {name("failed"), json(figures.failed)},
                          {name("totals"), object(fieldsOf(figures.all))},
                          {name("contacts"), contacts},
                          {name("drops"), asJson(figures.drops)},
                          {name("protocol"), protocolOf(figures.protocol)}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Indented));
}

QString cell(const QJsonValue& value) {
    if (value.isNull()) return {};
    if (value.isBool()) return value.toBool() ? name("true") : name("false");
    if (value.isDouble()) return QString::number(value.toDouble(), 'g', 15);
    QString text = value.toString();
    static const QString formula = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formula.contains(text.front())) text.prepend(u'\'');
    const bool quoted =
        text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (!quoted) return text;
    return u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString row(const Fields& fields, bool titles) {
    QStringList cells;
    for (const Field& field : fields) cells += titles ? field.name : cell(field.value);
    return cells.join(u',') + QLatin1String("\r\n");
}

// The table of the contacts alone: a file of several tables is none for a spreadsheet.
QString asCsv(const DashboardFigures& figures) {
    ContactFigures totals;
    totals.link = figures.all;
    Fields last = fieldsOf(totals);
    last[0].value = name("TOTALS");
    for (qsizetype i = 1; i < 6; ++i) last[i].value = QJsonValue();  // words about one contact
    QString csv = row(last, true);
    for (const ContactFigures& contact : figures.contacts) csv += row(fieldsOf(contact), false);
    return csv + row(last, false);
}

}  // namespace

QString exported(const DashboardFigures& figures, ExportFormat format) {
    return format == ExportFormat::Json ? asJson(figures) : asCsv(figures);
}

}  // namespace vaultgram::ui
