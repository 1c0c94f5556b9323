// The notification service of the desktop (org.freedesktop.Notifications, 1.2), over D-Bus.
//
//   show() --> one call at a time for each chat, one a second; the newest text waits --> service
//
// It is asked what it can do, also if it comes late, and nobody waits for its answer. Without
// it unshown() says so. Bodies are plain: the service may read markup, so what comes from the
// network is escaped if it says that it does.
#pragma once

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QObject>
#include <QStringList>

#include <map>
#include <optional>

namespace vaultgram::gui {

// A button beside the usual ones; `key` comes back when it is pressed.
struct NotificationButton {
    QString key, words;
};

// An empty reply or markRead is not offered.
struct NotificationWords {
    QString open, reply, markRead;
    QList<NotificationButton> more{};
};

class DesktopNotifications : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotifications(QObject* parent = nullptr);
    DesktopNotifications(const QDBusConnection& bus, QObject* parent);

    [[nodiscard]] bool isThere() const { return m_state == State::There; }
    [[nodiscard]] bool canReply() const {
        return m_capabilities.contains(QStringLiteral("inline-reply"));
    }
    // One for each chat; a second one takes its place.
    void show(const QString& chat, const QString& title, const QString& text,
              const NotificationWords& words);
    [[nodiscard]] bool isShown(const QString& chat) const;
    void close(const QString& chat);  // also one that is on its way
    void closeAll();

Q_SIGNALS:
    void unshown(const QString& title, const QString& text);  // there is no service
    void opened(const QString& chat);
    void pressed(const QString& chat, const QString& key);  // one of `more`
    void readMarked(const QString& chat);
    void replied(const QString& chat, const QString& text);

private Q_SLOTS:
    void onAction(uint id, const QString& action);
    void onReply(uint id, const QString& text);
    void onClosed(uint id, uint reason);

private:
    enum class State { Absent, Asked, There };
    struct Note {
        QString title, text;
        NotificationWords words;
    };
    struct Talk {
        uint id = 0;           // what is shown; 0: nothing
        bool asked = false;    // a call is under way
        bool resting = false;  // less than a second after the last one
        bool closing = false;  // as soon as the answer tells its id
        std::optional<Note> next{};
    };

    void ask();
    void learn(const QDBusPendingCallWatcher& answer);
    void pass(const QString& chat);
    void answered(const QString& chat, const QDBusPendingCallWatcher& answer);
    [[nodiscard]] QString chatOf(uint id) const;  // empty: of another program
    [[nodiscard]] QString bodyOf(const QString& text) const;
    [[nodiscard]] QStringList actionsFor(const NotificationWords& words) const;

    QDBusConnection m_bus;
    State m_state = State::Absent;
    QStringList m_capabilities;
    std::map<QString, Talk> m_talks;
};

}  // namespace vaultgram::gui
