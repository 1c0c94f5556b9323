#include "app/messenger/conversation_export.h"

#include "app/link/text.h"

#include <QDateTime>

#include <nlohmann/json.hpp>

namespace vaultgram {
namespace {

QDateTime timeOf(const StoredMessage& message) {
    return QDateTime::fromMSecsSinceEpoch(shownMs(message));
}

// A second line is indented: it must not look like a message of somebody else.
QByteArray textLine(const StoredMessage& message, const ExportNames& names) {
    QString text = textFromUtf8(message.text);
    text.replace(QStringLiteral("\n"), QStringLiteral("\n    "));
    const QString when = timeOf(message).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    const QString who = message.outgoing ? names.me : names.them;
    return QStringLiteral("[%1] %2: %3\n").arg(when, who, text).toUtf8();
}

QByteArray jsonLine(const StoredMessage& message) {
    const QDateTime when = timeOf(message);
    const nlohmann::ordered_json object{
        {"time",
         when.toOffsetFromUtc(when.offsetFromUtc()).toString(Qt::ISODateWithMs).toStdString()},
        {"direction", message.outgoing ? "out" : "in"},
        {"text", message.text},
        {"status", name(message.delivery)},
        {"seq", message.convSeq},
        {"id", toHex(message.id.view())}};
    return QByteArray::fromStdString(
        object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + '\n');
}

}  // namespace

bool writeConversation(store::History& history, ContactId contact, ExportFormat format,
                       const ExportNames& names, QIODevice& out) {
    bool written = true;
    const auto read = history.forEach(contact, [&](const StoredMessage& message) {
        if (message.kind == EntryKind::Notice) return true;
        const QByteArray line =
            format == ExportFormat::Json ? jsonLine(message) : textLine(message, names);
        written = out.write(line) == line.size();
        return written;
    });
    return read && written;
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
