#include "app/cli/chat_face.h"

#include "app/cli/chat_lines.h"
#include "app/cli/safe_text.h"
#include "app/cli/words.h"
#include "app/link/text.h"

#include <QTimer>

namespace vaultgram::cli {
namespace {

constexpr auto patience = std::chrono::milliseconds(200);  // until waiting is worth a line

}  // namespace

ChatFace::ChatFace(const FaceContext& context) : Face(context), m_window({SIGWINCH, SIGCONT}) {
    connect(&m_editor, &LineEditor::ended, this, &Face::finished);
    connect(&m_editor, &LineEditor::line, this, [this](const std::string& line) {
        std::visit([this](const auto& command) { on(command); }, chat::parse(line));
    });
    connect(&m_window, &UnixSignals::received, this, [this](int number) {
        number == SIGWINCH ? m_editor.windowChanged() : m_editor.resumed();
    });
    context.log.setSink([this](const std::string& line) { show("# " + line); });
    connectSocket();
}

void ChatFace::connectSocket() {
    connect(&socket(), &VaultSocket::peerChanged, this, &ChatFace::onPeerChanged);
    connect(&socket(), &VaultSocket::messageChanged, this, &ChatFace::onMessageChanged);
    connect(&socket(), &VaultSocket::messageReceived, this, [this](const ReceivedText& message) {
        show(chatLine({message.at, peers().name(message.peer, message.address), message.security,
                       message.text.toStdString()}));
    });
    connect(&socket(), &VaultSocket::peerKeyChanged, this, [this](const PeerInfo& info) {
        show("! " + safeLine(peers().name(info.id, info.address)) +
             " has another key now; whose it is can not be verified");
    });
    connect(&socket(), &VaultSocket::probesConflict, this, [this](const PeerInfo& info) {
        show("! Several keys answer for " + safeLine(peers().name(info.id, info.address)) +
             "; none is believed");
    });
    connect(&socket(), &VaultSocket::clockSkewed, this,
            [this](const PeerInfo& info, double seconds) {
                show("! The clock of " + safeLine(peers().name(info.id, info.address)) +
                     " differs from ours by " + std::to_string(std::lround(seconds)) + " s");
            });
    connect(&socket(), &VaultSocket::requestReceived, this, [this](const Request& request) {
        const std::string who = request.address.toString();
        show("* Someone new is asking to connect to you: /add " + who + " or /reject " + who);
    });
    connect(&socket(), &VaultSocket::errorOccurred, this,
            [this](const LinkError& error) { show("! " + safeLine(explain(error))); });
}

void ChatFace::start() {
    show("Listening on port " + std::to_string(socket().port()) + "; own key " +
         fingerprint(socket().publicKey()) + "; /help names the commands");
    updatePrompt();
}

void ChatFace::close() {
    if (m_outgoing.size() > 0)
        show("! " + std::to_string(m_outgoing.size()) + " messages were not sent");
    context().log.setSink({});
}

void ChatFace::show(const std::string& text) {
    m_editor.print(text);
}

void ChatFace::updatePrompt() {
    const std::string to = m_current ? peers().name(*m_current) : std::string();
    m_editor.setPrompt((to.empty() ? "all" : safeLine(to)) + "> ");
}

void ChatFace::on(const chat::Nothing&) {}
void ChatFace::on(const chat::Help&) {
    show(std::string(chat::help()));
}
void ChatFace::on(const chat::Quit&) {
    Q_EMIT finished();
}
void ChatFace::on(const chat::Wrong& command) {
    show("! " + command.why);
}
void ChatFace::on(const chat::Stats&) {
    show(statsText(socket().statistics()));
}

void ChatFace::on(const chat::Say& command) {
    if (m_current) return sendTo(*m_current, command.text);
    const std::vector<PeerId> all = peers().list();
    if (all.empty()) return show("! There is nobody to write to yet: /add HOST:PORT");
    for (const PeerId peer : all) sendTo(peer, command.text);
}

void ChatFace::on(const chat::Add& command) {
    const auto added = peers().add(command.peer);
    if (!added) return show("! " + safeLine(added.error()));
    if (!added->isNew) show("* " + safeLine(peers().name(added->id)) + " is a peer already");
    if (!m_current && peers().list().size() == 1) m_current = added->id;
    updatePrompt();
}

void ChatFace::on(const chat::Remove& command) {
    const auto peer = findOrTell(command.peer);
    if (!peer) return;
    const std::string who = safeLine(peers().name(*peer));
    const std::size_t lost = m_outgoing.takeAllOf(*peer).size();
    peers().remove(*peer);
    m_told.erase(*peer);
    if (m_current == peer) m_current.reset();
    show("* " + who + " is removed" +
         (lost > 0 ? "; " + std::to_string(lost) + " messages were not sent" : ""));
    updatePrompt();
}

void ChatFace::on(const chat::Reject& command) {
    const auto address = numericAddress(QString::fromStdString(command.peer));
    if (!address)
        return show("! " + safeLine(command.peer) + ' ' + std::string(explain(address.error())));
    socket().refuseRequest(*address);
    show("* " + address->toString() + " is forgotten");
}

void ChatFace::on(const chat::To& command) {
    if (command.peer.empty()) {
        m_current.reset();
    } else if (const auto peer = findOrTell(command.peer)) {
        m_current = peer;
    }
    updatePrompt();
}

void ChatFace::on(const chat::Port& command) {
    if (const auto error = socket().setPort(command.port))
        return show("! " + safeLine(explain(*error)) + "; nothing changed");
    show("* Listening on port " + std::to_string(socket().port()));
}

void ChatFace::on(const chat::Plaintext& command) {
    const auto peer = findOrTell(command.peer);
    if (!peer) return;
    socket().allowPlaintext(*peer, command.allow);
    const std::string who = safeLine(peers().name(*peer));
    show(command.allow ? "! As long as " + who + " has no key, messages to it are NOT ENCRYPTED"
                       : "* Nothing is sent to " + who + " without encryption");
}

void ChatFace::on(const chat::Peers&) {
    const QList<PeerInfo> all = socket().peers();
    if (all.isEmpty()) return show("Nobody yet: /add HOST:PORT");
    std::size_t number = 0;
    for (const PeerInfo& info : all)
        show(peerLine(++number, peers().name(info.id, info.address), info));
}

void ChatFace::sendTo(PeerId peer, const std::string& text) {
    const std::string who = peers().name(peer);
    const auto sent = socket().send(peer, textFromUtf8(text));
    if (!sent) return show("! " + safeLine(who) + ": " + std::string(explain(sent.error())));
    m_outgoing.add({*sent, peer, who, {}, text});
    QTimer::singleShot(patience, this, [this, id = *sent] { tellIfStillWaiting(id); });
}

void ChatFace::tellIfStillWaiting(MessageId message) {
    const OutgoingMessage* waiting = m_outgoing.find(message);
    if (waiting == nullptr) return;
    show(chatLine({QDateTime::currentDateTime(), "you to " + waiting->peerName, Security::None,
                   waiting->text}));
}

void ChatFace::onMessageChanged(const SentText& message) {
    if (message.state == MessageState::Sending) return;
    const auto known = m_outgoing.take(message.message);
    if (!known) return;  // an echo
    if (message.state == MessageState::Failed)
        return show("! Not sent to " + safeLine(known->peerName) + ": " +
                    safeExcerpt(known->text, 60));
    show(chatLine({QDateTime::currentDateTime(), "you to " + known->peerName, message.security,
                   known->text}));
}

std::optional<PeerId> ChatFace::findOrTell(const std::string& peer) {
    const auto found = peers().findByNumber(peer);
    if (!found) show("! " + safeExcerpt(peer, 60) + " is none of the peers; /peers lists them");
    return found;
}

void ChatFace::onPeerChanged(const PeerInfo& info) {
    const std::string line = changeLine(peers().name(info.id, info.address), info);
    if (line.empty() || std::exchange(m_told[info.id], line) == line) return;
    show(line);
}

}  // namespace vaultgram::cli
