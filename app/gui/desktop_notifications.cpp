#include "app/gui/desktop_notifications.h"

#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QTimer>

#include <chrono>

namespace vaultgram::gui {
namespace {

QString service() {
    return QStringLiteral("org.freedesktop.Notifications");
}
QString path() {
    return QStringLiteral("/org/freedesktop/Notifications");
}
constexpr std::chrono::seconds rest{1};  // between two texts of a chat
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
    m_bus.connect(service(), path(), service(), QStringLiteral("ActionInvoked"), this,
                  SLOT(onAction(uint, QString)));
    m_bus.connect(service(), path(), service(), QStringLiteral("NotificationReplied"), this,
                  SLOT(onReply(uint, QString)));
    m_bus.connect(service(), path(), service(), QStringLiteral("NotificationClosed"), this,
                  SLOT(onClosed(uint, uint)));
    auto* watcher =
        new QDBusServiceWatcher(service(), m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString&, const QString&, const QString& owner) {
                for (auto& [chat, talk] : m_talks) talk.id = 0;  // the one before showed them
                m_state = State::Absent;
                if (!owner.isEmpty()) ask();
            });
    ask();
}

void DesktopNotifications::ask() {
    m_state = State::Asked;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call("GetCapabilities")), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        learn(*watcher);
        watcher->deleteLater();
    });
}

void DesktopNotifications::learn(const QDBusPendingCallWatcher& answer) {
    const QDBusPendingReply<QStringList> reply = answer;
    m_state = reply.isValid() ? State::There : State::Absent;
    if (reply.isValid()) m_capabilities = reply.value();
    for (auto& [chat, talk] : m_talks) {
        if (isThere()) {
            pass(chat);
        } else if (const auto note = std::exchange(talk.next, {})) {
            Q_EMIT unshown(note->title, note->text);
        }
    }
}

QString DesktopNotifications::bodyOf(const QString& text) const {
    const QString cut = text.left(longestBody);
    const bool readsMarkup = m_capabilities.contains(QStringLiteral("body-markup"));
    return readsMarkup ? cut.toHtmlEscaped() : cut;
}

QStringList DesktopNotifications::actionsFor(const NotificationWords& words) const {
    if (!m_capabilities.contains(QStringLiteral("actions"))) return {};
    QStringList actions{QStringLiteral("default"), words.open};
    if (canReply() && !words.reply.isEmpty())
        actions << QStringLiteral("inline-reply") << words.reply;
    if (!words.markRead.isEmpty()) actions << QStringLiteral("mark-read") << words.markRead;
    for (const NotificationButton& each : words.more) actions << each.key << each.words;
    return actions;
}

void DesktopNotifications::show(const QString& chat, const QString& title, const QString& text,
                                const NotificationWords& words) {
    if (m_state == State::Absent) {
        Q_EMIT unshown(title, text);
        return;
    }
    Talk& talk = m_talks[chat];
    talk.closing = false;
    talk.next = Note{title, text, words};
    pass(chat);
}

// A flood of texts is no flood of calls: what is overtaken while it waits is never told.
void DesktopNotifications::pass(const QString& chat) {
    Talk& talk = m_talks[chat];
    if (!isThere() || talk.asked || talk.resting || !talk.next) return;
    const Note note = *std::exchange(talk.next, {});
    const QVariantMap hints{
        {QStringLiteral("desktop-entry"), QStringLiteral("vaultgram")},
        {QStringLiteral("category"), QStringLiteral("im.received")},
        {QStringLiteral("x-kde-reply-submit-button-text"), note.words.reply},
    };
    QDBusMessage message = call("Notify");
    message << QStringLiteral("Vaultgram") << talk.id << QStringLiteral("vaultgram") << note.title
            << bodyOf(note.text) << actionsFor(note.words) << hints << standardTime;
    talk.asked = talk.resting = true;
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, chat, watcher] {
        answered(chat, *watcher);
        watcher->deleteLater();
    });
    QTimer::singleShot(rest, this, [this, chat] {
        m_talks[chat].resting = false;
        pass(chat);
    });
}

void DesktopNotifications::answered(const QString& chat, const QDBusPendingCallWatcher& answer) {
    const QDBusPendingReply<uint> reply = answer;
    Talk& talk = m_talks[chat];
    talk.asked = false;
    if (reply.isValid()) talk.id = reply.value();
    if (std::exchange(talk.closing, false)) close(chat);
    pass(chat);
}

bool DesktopNotifications::isShown(const QString& chat) const {
    const auto talk = m_talks.find(chat);
    return talk != m_talks.end() && talk->second.id != 0;
}

void DesktopNotifications::close(const QString& chat) {
    const auto found = m_talks.find(chat);
    if (found == m_talks.end()) return;
    Talk& talk = found->second;
    talk.next.reset();
    talk.closing = talk.asked;
    if (talk.asked || talk.id == 0) return;
    QDBusMessage message = call("CloseNotification");
    message << std::exchange(talk.id, 0U);
    m_bus.asyncCall(message);
}

void DesktopNotifications::closeAll() {
    for (const auto& [chat, talk] : m_talks) close(chat);
}

QString DesktopNotifications::chatOf(uint id) const {
    for (const auto& [chat, talk] : m_talks)
        if (id != 0 && talk.id == id) return chat;
    return {};
}

void DesktopNotifications::onAction(uint id, const QString& action) {
    const QString chat = chatOf(id);
    if (chat.isEmpty()) return;
    if (action == QLatin1String("default"))
        Q_EMIT opened(chat);
    else if (action == QLatin1String("mark-read"))
        Q_EMIT readMarked(chat);
    else
        Q_EMIT pressed(chat, action);
}

void DesktopNotifications::onReply(uint id, const QString& text) {
    const QString chat = chatOf(id);
    if (!chat.isEmpty() && !text.trimmed().isEmpty()) Q_EMIT replied(chat, text);
}

void DesktopNotifications::onClosed(uint id, uint /*reason*/) {
    const QString chat = chatOf(id);
    if (!chat.isEmpty()) m_talks[chat].id = 0;
}

}  // namespace vaultgram::gui
