#include "app/messenger/conversation_export.h"

#include "app/link/text.h"
#include "app/messenger/notice.h"

#include <QDateTime>

#include <nlohmann/json.hpp>

namespace vaultgram {
namespace {

const QString timeFormat = QStringLiteral("yyyy-MM-dd HH:mm:ss");

QDateTime timeOf(const StoredMessage& message) {
    return QDateTime::fromMSecsSinceEpoch(shownMs(message));
}

// A second line is indented: it must not look like a message of somebody else.
QByteArray textLine(const StoredMessage& message, const ExportNames& names) {
    QString text = textFromUtf8(message.text);
    text.replace(QStringLiteral("\n"), QStringLiteral("\n    "));
    const QString when = timeOf(message).toString(timeFormat);
    const QString who = message.outgoing ? names.me : names.them;
    return QStringLiteral("[%1] %2: %3\n").arg(when, who, text).toUtf8();
}

std::string isoTime(const StoredMessage& message) {
    const QDateTime when = timeOf(message);
    return when.toOffsetFromUtc(when.offsetFromUtc()).toString(Qt::ISODateWithMs).toStdString();
}

QByteArray jsonLine(const StoredMessage& message) {
    const nlohmann::ordered_json object{
        {"time", isoTime(message)}, {"direction", message.outgoing ? "out" : "in"},
        {"text", message.text},     {"status", name(message.delivery)},
        {"seq", message.convSeq},   {"id", toHex(message.id.view())}};
    return QByteArray::fromStdString(
        object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n');
}

// A gap must be seen: without it, an answer would seem to answer something else.
QByteArray gapLine(const StoredMessage& message, ExportFormat format) {
    if (format == ExportFormat::Text)
        return QStringLiteral("[%1] (a message that stood here is damaged)\n")
            .arg(timeOf(message).toString(timeFormat))
            .toUtf8();
    const nlohmann::ordered_json object{{"time", isoTime(message)},
                                        {"direction", message.outgoing ? "out" : "in"},
                                        {"damaged", true},
                                        {"seq", message.convSeq}};
    return QByteArray::fromStdString(object.dump() + '\n');
}

}  // namespace

Exported writeConversation(store::History& history, ContactId contact, ExportFormat format,
                           const ExportNames& names, QIODevice& out) {
    bool written = true, whole = true;
    const auto read = history.forEach(contact, [&](const StoredMessage& message) {
        const bool isNotice = message.kind == EntryKind::Notice;
        const bool isGap = isNotice && message.text == notice::damaged;
        if (isNotice && !isGap) return true;
        whole = whole && !isGap;
        const QByteArray line = isGap                          ? gapLine(message, format)
                                : format == ExportFormat::Json ? jsonLine(message)
                                                               : textLine(message, names);
        written = out.write(line) == line.size();
        return written;
    });
    if (!written) return Exported::Nothing;
    return read && whole ? Exported::All : Exported::NotAll;
}

std::string_view name(Delivery delivery) {
    switch (delivery) {
        case Delivery::Received: return "received";
        case Delivery::Queued: return "queued";
        case Delivery::Sending: return "sending";
        case Delivery::Sent: return "sent";
        case Delivery::Delivered: return "delivered";
        case Delivery::Read: return "read";
        case Delivery::Failed: return "failed";
    }
    return "failed";
}

}  // namespace vaultgram
