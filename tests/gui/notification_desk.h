// A session bus of its own with a notification service on it that only takes notes, for tests
// of what the window tells the desktop.
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QMutex>
#include <QProcess>
#include <QThread>

namespace vaultgram::gui::test {

inline const QString notifications = QStringLiteral("org.freedesktop.Notifications");
inline const QString notificationPath = QStringLiteral("/org/freedesktop/Notifications");

struct Shown {
    uint id = 0;
    uint replaces = 0;
    QString title, body;
    QStringList actions;
};

// It answers from a thread of its own: who asks it may wait for the answer.
class NotificationService : public QDBusVirtualObject {
public:
    explicit NotificationService(const QStringList& capabilities) : m_can(capabilities) {}

    [[nodiscard]] QList<Shown> shown() const {
        const QMutexLocker locker(&m_mutex);
        return m_shown;
    }
    [[nodiscard]] QList<uint> closed() const {
        const QMutexLocker locker(&m_mutex);
        return m_closed;
    }
    [[nodiscard]] QString introspect(const QString& /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override {
        const QMutexLocker locker(&m_mutex);
        const QVariantList given = message.arguments();
        if (message.member() == QLatin1String("GetCapabilities"))
            return bus.send(message.createReply(m_can));
        if (message.member() == QLatin1String("Notify")) {
            const uint replaces = given.at(1).toUInt();
            const uint id = replaces != 0 ? replaces : ++m_last;
            m_shown.append({id, replaces, given.at(3).toString(), given.at(4).toString(),
                            given.at(5).toStringList()});
            return bus.send(message.createReply(id));
        }
        if (message.member() == QLatin1String("CloseNotification")) {
            m_closed.append(given.at(0).toUInt());
            return bus.send(message.createReply());
        }
        return false;
    }

private:
    mutable QMutex m_mutex;
    QStringList m_can;
    QList<Shown> m_shown;
    QList<uint> m_closed;
    uint m_last = 0;
};

class NotificationDesk {
public:
    NotificationDesk() {
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    }
    ~NotificationDesk() {
        stopService();
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    NotificationDesk(const NotificationDesk&) = delete;
    NotificationDesk& operator=(const NotificationDesk&) = delete;

    [[nodiscard]] QString address() const { return m_address; }
    // False if there is no bus, or no right to the name.
    [[nodiscard]] bool startService(const QStringList& capabilities) {
        stopService();
        m_service = std::make_unique<NotificationService>(capabilities);
        m_service->moveToThread(&m_thread);
        m_thread.start();
        return bus().registerVirtualObject(notificationPath, m_service.get()) &&
               bus().registerService(notifications);
    }
    void stopService() {
        if (!m_service) return;
        bus().unregisterService(notifications);
        bus().unregisterObject(notificationPath);
        m_thread.quit();
        m_thread.wait();
        m_service.reset();
    }
    [[nodiscard]] NotificationService& service() const { return *m_service; }
    void emitSignal(const char* name, const QVariantList& values) const {
        QDBusMessage signal =
            QDBusMessage::createSignal(notificationPath, notifications, QString::fromLatin1(name));
        signal.setArguments(values);
        bus().send(signal);
    }

private:
    // One connection as long as the program runs: Qt takes a closed one down in a thread of its
    // own, and looks at what was registered there while the next one is made (seen in Qt 6.4).
    [[nodiscard]] QDBusConnection bus() const {
        const QString name = QStringLiteral("desk");
        QDBusConnection known(name);
        return known.isConnected() ? known : QDBusConnection::connectToBus(m_address, name);
    }

    QProcess m_daemon;
    QThread m_thread;
    std::unique_ptr<NotificationService> m_service;
    QString m_address;
};

}  // namespace vaultgram::gui::test
