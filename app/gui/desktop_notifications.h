// The notification service of the desktop (org.freedesktop.Notifications, 1.2), over D-Bus.
//
// Without the service nothing is shown and show() says so. Bodies are plain: the service may
// read markup, so what comes from the network is escaped if it says that it does.
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QStringList>

namespace vaultgram::gui {

struct NotificationWords {
    QString open, reply, markRead;
};

class DesktopNotifications : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotifications(QObject* parent = nullptr);
    DesktopNotifications(const QDBusConnection& bus, QObject* parent);

    [[nodiscard]] bool isThere() const { return m_there; }
    [[nodiscard]] bool canReply() const {
        return m_capabilities.contains(QStringLiteral("inline-reply"));
    }
    // One for each chat; a second one takes its place. False: there is no service.
    bool show(const QString& chat, const QString& title, const QString& text,
              const NotificationWords& words);
    [[nodiscard]] bool isShown(const QString& chat) const { return m_ids.contains(chat); }
    void close(const QString& chat);
    void closeAll();

Q_SIGNALS:
    void opened(const QString& chat);
    void readMarked(const QString& chat);
    void replied(const QString& chat, const QString& text);

private Q_SLOTS:
    void onAction(uint id, const QString& action);
    void onReply(uint id, const QString& text);
    void onClosed(uint id, uint reason);

private:
    [[nodiscard]] QString chatOf(uint id) const { return m_ids.key(id); }
    [[nodiscard]] QString bodyOf(const QString& text) const;

    QDBusConnection m_bus;
    bool m_there = false;
    QStringList m_capabilities;
    QHash<QString, uint> m_ids;  // what is shown
};

}  // namespace vaultgram::gui
