#include "app/gui/contact_presenter.h"

#include "app/gui/ids.h"
#include "app/gui/translate.h"
#include "ui/models/log_model.h"

#include <QHostInfo>

#include <algorithm>

namespace vaultgram::gui {
namespace {

// IPv4 first: what an old peer listens on.
std::optional<Endpoint> endpointOf(const QHostInfo& host, quint16 port) {
    QHostAddress found;
    for (const QHostAddress& each : host.addresses()) {
        const bool v4 = each.protocol() == QAbstractSocket::IPv4Protocol;
        if (found.isNull() || (v4 && found.protocol() != QAbstractSocket::IPv4Protocol))
            found = each;
    }
    if (found.isNull()) return {};
    return Endpoint{fromQt(found), port};
}

}  // namespace

ContactPresenter::ContactPresenter(VaultSocket& socket, Messenger& messenger,
                                   Conversations& conversations, ui::MainWindow& window)
    : m_socket(socket), m_messenger(messenger), m_conversations(conversations), m_window(window) {
    m_window.setAddressValidator([this](const QString& address) { return validate(address); });
    connectWindow();
    connectRequests();
}

void ContactPresenter::connectWindow() {
    using ui::MainWindow;
    connect(&m_window, &MainWindow::addContactRequested, this, &ContactPresenter::want);
    connect(&m_window, &MainWindow::changeAddressRequested, this, &ContactPresenter::move);
    connect(&m_window, &MainWindow::removeContactRequested, this, [this](const QString& contact) {
        if (m_window.currentContact() == contact) m_window.closeConversation();
        static_cast<void>(m_messenger.removeContact(contactOf(contact)));
    });
    connect(&m_window, &MainWindow::renameContactRequested, this,
            [this](const QString& contact, const QString& name) {
                static_cast<void>(m_messenger.rename(contactOf(contact), name.trimmed()));
            });
    connect(&m_window, &MainWindow::muteChanged, this, [this](const QString& contact, bool muted) {
        static_cast<void>(m_messenger.setMuted(contactOf(contact), muted));
    });
    connect(&m_window, &MainWindow::readReceiptsChanged, this,
            [this](const QString& contact, std::optional<bool> wanted) {
                static_cast<void>(m_messenger.setReadReceipts(contactOf(contact), wanted));
            });
    connect(&m_window, &MainWindow::blockChanged, this,
            [this](const QString& contact, bool blocked) {
                static_cast<void>(m_messenger.block(contactOf(contact), blocked));
            });
    connect(&m_window, &MainWindow::allowPlaintextChanged, this, &ContactPresenter::allowPlaintext);
    connect(&m_window, &MainWindow::pinForgotten, this, [this](const QString& contact) {
        static_cast<void>(m_messenger.forgetPin(contactOf(contact)));
    });
}

void ContactPresenter::allowPlaintext(const QString& contactId, bool allow) {
    const bool refused = allow && !m_conversations.plaintextRefusal().isEmpty();
    if (!refused) static_cast<void>(m_messenger.allowPlaintext(contactOf(contactId), allow));
    m_conversations.showContact(contactOf(contactId));  // as it is, not as it was ticked
}

void ContactPresenter::resolve(const QString& address, const Resolved& then) {
    const auto numeric = numericAddress(address);
    if (numeric) return then(*numeric, {});
    if (numeric.error() != AddressError::IsAName)
        return then({}, ui::explain(problemOf(numeric.error())));
    // A name server may take its time; the window does not wait for it.
    const QString written = address.trimmed();
    QHostInfo::lookupHost(
        written.section(u':', 0, 0), this, [written, then](const QHostInfo& host) {
            const auto endpoint = endpointOf(host, written.section(u':', 1).toUShort());
            then(endpoint, endpoint ? QString() : ui::explain(ui::AddressProblem::NotFound));
        });
}

void ContactPresenter::want(const QString& address, const QString& name) {
    resolve(address, [this, address, name](const std::optional<Endpoint>& endpoint,
                                           const QString& problem) {
        const QString refusal = endpoint ? add(*endpoint, address.trimmed(), name) : problem;
        answer(address, refusal);
        if (refusal.isEmpty()) open(*endpoint);
    });
}

// Who was added by hand is the one to write to.
void ContactPresenter::open(const Endpoint& address) {
    const auto peer = m_socket.peerAt(address);
    const auto contact = peer ? m_messenger.contactOf(peer->id) : std::nullopt;
    if (contact) m_window.openConversation(gui::idOf(*contact));
}

void ContactPresenter::move(const QString& contactId, const QString& address) {
    resolve(address, [this, contactId, address](const std::optional<Endpoint>& endpoint,
                                                const QString& problem) {
        if (!endpoint) return answerMove(address, problem);
        if (isOurs(*endpoint)) return answerMove(address, ui::explain(ui::AddressProblem::IsOurs));
        const auto error = m_messenger.changeAddress(contactOf(contactId), *endpoint, address);
        answerMove(address, error ? ui::explain(problemOf(*error)) : QString());
    });
}

void ContactPresenter::answerMove(const QString& address, const QString& problem) {
    if (problem.isEmpty()) return m_window.addressChanged();
    Q_EMIT logged(static_cast<int>(ui::LogLevel::Warning), address, problem);
    if (!m_window.refuseAddress(problem))
        m_window.showMessage(tr("The address was not changed"), problem);
}

void ContactPresenter::answer(const QString& address, const QString& problem) {
    if (problem.isEmpty()) return m_window.contactAdded();
    Q_EMIT logged(static_cast<int>(ui::LogLevel::Warning), address, problem);
    if (!m_window.refuseContact(problem))
        m_window.showMessage(tr("%1 was not added").arg(address), problem);
}

void ContactPresenter::connectRequests() {
    using ui::MainWindow;
    connect(&m_messenger, &Messenger::requestReceived, this, &ContactPresenter::note);
    connect(&m_messenger, &Messenger::trustChanged, this, &ContactPresenter::forgetKnown);
    connect(&m_messenger, &Messenger::contactRemoved, this, &ContactPresenter::showRequests);
    connect(&m_window, &MainWindow::requestAccepted, this, &ContactPresenter::accept);
    connect(&m_window, &MainWindow::requestRejected, this, &ContactPresenter::refuse);
    connect(&m_window, &MainWindow::requestBlocked, this, &ContactPresenter::block);
    connect(&m_window, &MainWindow::requestIgnored, this, [this](const QString& id) {
        m_ignored.insert(id);
        forget(id);
    });
}

void ContactPresenter::showRequests() {
    for (const Request& each : m_messenger.requests()) note(each);
}

QString ContactPresenter::idOf(const Request& request) {
    return request.id ? hexFingerprint(*request.id) : display(request.address);
}

// Who answers in a contact's place calls from there too. The contact's banner asks about them;
// a request beside it would ask the same twice, and could be accepted as a second contact.
bool ContactPresenter::isKnown(const Request& request) const {
    const QList<Contact> all = m_messenger.contacts();
    return request.id && std::any_of(all.begin(), all.end(), [&](const Contact& each) {
               return each.info.pin == request.id || each.info.other == request.id;
           });
}

void ContactPresenter::forgetKnown() {
    for (const auto& [id, request] : std::map(m_requests))
        if (isKnown(request)) forget(id);
}

void ContactPresenter::note(const Request& request) {
    const QString id = idOf(request);
    if (m_ignored.contains(id) || isKnown(request)) return;
    const bool fresh = m_requests.insert_or_assign(id, request).second;
    const QString address = display(request.address);
    m_conversations.contacts().addRequest(
        {id, address, request.id ? hexFingerprint(*request.id) : QString()});
    Q_EMIT logged(static_cast<int>(ui::LogLevel::Info), address, tr("asks to connect"));
    if (fresh) Q_EMIT requestCame(id, address, waiting());
}

void ContactPresenter::accept(const QString& requestId) {
    const auto request = m_requests.find(requestId);
    if (request == m_requests.end()) return;
    const auto contact = m_messenger.acceptRequest(request->second);
    const QString address = display(request->second.address);
    forget(requestId);
    if (!contact) {
        m_window.showMessage(tr("%1 was not added").arg(address),
                             ui::explain(problemOf(contact.error())));
        return;
    }
    m_conversations.showContact(*contact);
    m_window.openConversation(gui::idOf(*contact));
}

void ContactPresenter::refuse(const QString& requestId) {
    const auto request = m_requests.find(requestId);
    if (request != m_requests.end()) m_messenger.refuseRequest(request->second);
    forget(requestId);
}

// Who is blocked must be known: they stay in the list, as a contact that is blocked.
void ContactPresenter::block(const QString& requestId) {
    const auto request = m_requests.find(requestId);
    if (request == m_requests.end()) return;
    const auto contact = m_messenger.acceptRequest(request->second);
    if (contact) static_cast<void>(m_messenger.block(*contact, true));
    forget(requestId);
}

void ContactPresenter::forget(const QString& requestId) {
    m_requests.erase(requestId);
    m_conversations.contacts().removeRequest(requestId);
    Q_EMIT requestAnswered(requestId, waiting());
}

QString ContactPresenter::validate(const QString& address) const {
    const auto endpoint = numericAddress(address);
    if (!endpoint && endpoint.error() == AddressError::IsAName) return {};  // resolved when added
    if (!endpoint) return ui::explain(problemOf(endpoint.error()));
    if (m_socket.hasPeer(*endpoint)) return ui::explain(ui::AddressProblem::Exists);
    return isOurs(*endpoint) ? ui::explain(ui::AddressProblem::IsOurs) : QString();
}

bool ContactPresenter::isOurs(const Endpoint& address) const {
    const QHostAddress host = toQt(address.ip);
    const NetworkSnapshot network = m_socket.network();
    const bool ownHost =
        host.isLoopback() || network.ipv4.contains(host) || network.ipv6.contains(host);
    return ownHost && address.port == m_socket.port();
}

QString ContactPresenter::add(const QString& address, const QString& name,
                              std::optional<KnownKey> key) {
    const auto endpoint = resolveAddress(address);
    if (!endpoint) return ui::explain(problemOf(endpoint.error()));
    return add(*endpoint, address.trimmed(), name, std::move(key));
}

QString ContactPresenter::add(const Endpoint& address, const QString& asWritten,
                              const QString& name, std::optional<KnownKey> key) {
    if (isOurs(address)) return ui::explain(ui::AddressProblem::IsOurs);
    const auto contact = m_messenger.addContact(address, asWritten, name, std::move(key));
    if (!contact) return ui::explain(problemOf(contact.error()));
    for (const auto& [id, request] : std::map(m_requests))
        if (request.address == address) forget(id);
    m_conversations.showContact(*contact);
    if (m_window.currentContact().isEmpty()) m_window.openConversation(gui::idOf(*contact));
    return {};
}

}  // namespace vaultgram::gui
