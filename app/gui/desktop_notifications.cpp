#include "app/gui/desktop_notifications.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace vaultgram::gui {
namespace {

QString service() {
    return QStringLiteral("org.freedesktop.Notifications");
}
QString path() {
    return QStringLiteral("/org/freedesktop/Notifications");
}
constexpr int askTime = 500;  // ms, at the start, for what the service can do
constexpr int standardTime = -1;
constexpr qsizetype longestBody = 400;  // characters

QDBusMessage call(const char* method) {
    return QDBusMessage::createMethodCall(service(), path(), service(),
                                          QString::fromLatin1(method));
}

}  // namespace

DesktopNotifications::DesktopNotifications(QObject* parent)
    : DesktopNotifications(QDBusConnection::sessionBus(), parent) {}

DesktopNotifications::DesktopNotifications(const QDBusConnection& bus, QObject* parent)
    : QObject(parent), m_bus(bus) {
    if (!m_bus.isConnected()) return;
    const QDBusMessage answer = m_bus.call(call("GetCapabilities"), QDBus::Block, askTime);
    m_there = answer.type() == QDBusMessage::ReplyMessage;
    if (!m_there) return;
    m_capabilities = answer.arguments().value(0).toStringList();
    m_bus.connect(service(), path(), service(), QStringLiteral("ActionInvoked"), this,
                  SLOT(onAction(uint, QString)));
    m_bus.connect(service(), path(), service(), QStringLiteral("NotificationReplied"), this,
                  SLOT(onReply(uint, QString)));
    m_bus.connect(service(), path(), service(), QStringLiteral("NotificationClosed"), this,
                  SLOT(onClosed(uint, uint)));
}

QString DesktopNotifications::bodyOf(const QString& text) const {
    const QString cut = text.left(longestBody);
    const bool readsMarkup = m_capabilities.contains(QStringLiteral("body-markup"));
    return readsMarkup ? cut.toHtmlEscaped() : cut;
}

bool DesktopNotifications::show(const QString& chat, const QString& title, const QString& text,
                                const NotificationWords& words) {
    if (!m_there) return false;
    QStringList actions;
    if (m_capabilities.contains(QStringLiteral("actions"))) {
        actions << QStringLiteral("default") << words.open;
        if (canReply()) actions << QStringLiteral("inline-reply") << words.reply;
        actions << QStringLiteral("mark-read") << words.markRead;
    }
    const QVariantMap hints{
        {QStringLiteral("desktop-entry"), QStringLiteral("vaultgram")},
        {QStringLiteral("category"), QStringLiteral("im.received")},
        {QStringLiteral("x-kde-reply-submit-button-text"), words.reply},
    };
    QDBusMessage message = call("Notify");
    message << QStringLiteral("Vaultgram") << m_ids.value(chat, 0U) << QStringLiteral("vaultgram")
            << title << bodyOf(text) << actions << hints << standardTime;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, chat, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid()) m_ids.insert(chat, reply.value());
        watcher->deleteLater();
    });
    return true;
}

void DesktopNotifications::close(const QString& chat) {
    if (!m_ids.contains(chat)) return;
    QDBusMessage message = call("CloseNotification");
    message << m_ids.take(chat);
    m_bus.asyncCall(message);
}

void DesktopNotifications::closeAll() {
    for (const QString& chat : m_ids.keys()) close(chat);
}

void DesktopNotifications::onAction(uint id, const QString& action) {
    const QString chat = chatOf(id);
    if (chat.isEmpty()) return;  // of another program
    if (action == QLatin1String("default")) Q_EMIT opened(chat);
    if (action == QLatin1String("mark-read")) Q_EMIT readMarked(chat);
}

void DesktopNotifications::onReply(uint id, const QString& text) {
    const QString chat = chatOf(id);
    if (!chat.isEmpty() && !text.trimmed().isEmpty()) Q_EMIT replied(chat, text);
}

void DesktopNotifications::onClosed(uint id, uint /*reason*/) {
    const QString chat = chatOf(id);
    if (!chat.isEmpty()) m_ids.remove(chat);
}

}  // namespace vaultgram::gui
