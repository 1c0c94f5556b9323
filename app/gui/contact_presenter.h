// The people: adding, naming, muting, blocking, removing them, and who asks to be added.
#pragma once

#include "app/gui/conversations.h"
#include "app/gui/settings.h"
#include "ui/widgets/main_window.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <map>

namespace vaultgram::gui {

class ContactPresenter : public QObject {
    Q_OBJECT
public:
    ContactPresenter(VaultSocket& socket, Messenger& messenger, Conversations& conversations,
                     ui::MainWindow& window);

    // An empty text, or why this can not be added.
    QString add(const QString& address, const QString& name, std::optional<KnownKey> key = {});
    // The same for an address that needs no name server.
    QString add(const Endpoint& address, const QString& asWritten, const QString& name,
                std::optional<KnownKey> key = {});
    void showRequests();
    void accept(const QString& requestId);
    void refuse(const QString& requestId);

Q_SIGNALS:
    // One that was not shown yet; `waiting`: with those before it.
    void requestCame(const QString& requestId, const QString& address, qsizetype waiting);
    void requestAnswered(const QString& requestId, qsizetype waiting);
    void logged(int level, const QString& source, const QString& text);

private:
    // Either where that is, or why it is not known.
    using Resolved = std::function<void(const std::optional<Endpoint>&, const QString& problem)>;
    void resolve(const QString& address, const Resolved& then);
    void want(const QString& address, const QString& name);
    void open(const Endpoint& address);
    void move(const QString& contactId, const QString& address);
    void answerMove(const QString& address, const QString& problem);
    void answer(const QString& address, const QString& problem);
    void allowPlaintext(const QString& contactId, bool allow);
    void connectWindow();
    void connectRequests();
    void note(const Request& request);
    void block(const QString& requestId);
    void forget(const QString& requestId);
    void forgetKnown();
    [[nodiscard]] bool isKnown(const Request& request) const;
    [[nodiscard]] QString validate(const QString& address) const;
    [[nodiscard]] bool isOurs(const Endpoint& address) const;  // we would call ourselves
    [[nodiscard]] static QString idOf(const Request& request);

    VaultSocket& m_socket;
    Messenger& m_messenger;
    Conversations& m_conversations;
    ui::MainWindow& m_window;
    [[nodiscard]] qsizetype waiting() const { return static_cast<qsizetype>(m_requests.size()); }

    std::map<QString, Request> m_requests;
    QSet<QString> m_ignored;  // until the end of the program
};

}  // namespace vaultgram::gui
