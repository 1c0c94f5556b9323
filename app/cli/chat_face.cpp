#include "app/cli/chat_face.h"

#include "app/cli/chat_lines.h"
#include "app/cli/profile_access.h"
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
    connectMessenger();
}

void ChatFace::connectSocket() {
    connect(&socket(), &VaultSocket::peerChanged, this, &ChatFace::onPeerChanged);
    connect(&socket(), &VaultSocket::probesConflict, this, [this](const PeerInfo& info) {
        show("! Several keys answer for " + safeLine(peers().who(info.id, info.address).peer) +
             "; none is believed");
    });
    connect(&socket(), &VaultSocket::clockSkewed, this,
            [this](const PeerInfo& info, double seconds) {
                show("! The clock of " + safeLine(peers().who(info.id, info.address).peer) +
                     " differs from ours by " + std::to_string(std::lround(seconds)) + " s");
            });
    connect(&socket(), &VaultSocket::requestReceived, this, [this](const Request& request) {
        const std::string who = request.address.toString();
        show("* Someone new is asking to connect to you: /add " + who + " or /reject " + who);
    });
    connect(&socket(), &VaultSocket::errorOccurred, this,
            [this](const LinkError& error) { show("! " + safeLine(explain(error))); });
}

void ChatFace::connectMessenger() {
    connect(&messenger(), &Messenger::messageArrived, this, [this](const StoredMessage& message) {
        show(chatLine(lineOf(message, called(message.contact))));
        messenger().markSeen(message.contact);
    });
    connect(&messenger(), &Messenger::messageChanged, this, &ChatFace::onMessageChanged);
    connect(&messenger(), &Messenger::notice, this,
            [this](ContactId contact, const StoredMessage& line) {
                show("! " + noticeWords(line.text, called(contact)));
            });
    connect(&messenger(), &Messenger::storeFailed, this, [this](const store::StoreError& error) {
        show("! The profile " + safeLine(explain(error)) +
             "; what you write waits until it can be kept");
    });
    connect(&messenger(), &Messenger::storeRecovered, this,
            [this] { show("* The profile can be written again"); });
}

void ChatFace::start() {
    const auto identity = messenger().identity();
    show("Listening on port " + std::to_string(socket().port()) + "; own identity " +
         (identity ? fingerprint(*identity) : "none") + "; /help names the commands");
    for (const ContactId id : peers().list()) {
        const std::size_t waiting = messenger().waiting(id);
        if (waiting > 0) show("* " + std::to_string(waiting) + " messages wait for " + called(id));
    }
    updatePrompt();
}

bool ChatFace::close() {
    const std::size_t lost = messenger().unkept();
    if (m_sent.size() > lost)
        show("! " + std::to_string(m_sent.size() - lost) +
             (context().ephemeral ? " messages were not sent"
                                  : " messages are not delivered yet; they wait for the next run"));
    if (lost > 0) show("! " + std::to_string(lost) + " messages could not be kept and are lost");
    context().log.setSink({});
    return lost == 0;
}

void ChatFace::show(const std::string& text) {
    m_editor.print(text);
}

std::string ChatFace::called(ContactId contact) const {
    const store::StoredContact* kept = messenger().kept(contact);
    if (kept == nullptr) return "?";
    return safeLine(kept->name.empty() ? knownAs(*kept) : kept->name);
}

void ChatFace::updatePrompt() {
    m_editor.setPrompt((m_current ? called(*m_current) : "all") + "> ");
}

void ChatFace::on(const chat::Say& command) {
    if (m_current) return sendTo(*m_current, command.text);
    const std::vector<ContactId> all = peers().list();
    if (all.empty()) return show("! There is nobody to write to yet: /add HOST:PORT");
    for (const ContactId contact : all) sendTo(contact, command.text);
}

void ChatFace::sendTo(ContactId contact, const std::string& text) {
    const auto sent = messenger().send(contact, textFromUtf8(text));
    if (!sent) return show("! " + called(contact) + ": " + std::string(explain(sent.error())));
    m_sent[*sent] = Delivery::Received;  // nothing shown yet
    QTimer::singleShot(patience, this,
                       [this, contact, id = *sent] { tellIfStillWaiting(contact, id); });
}

void ChatFace::tellIfStillWaiting(ContactId contact, const MsgId& message) {
    const auto sent = m_sent.find(message);
    if (sent == m_sent.end() || sent->second != Delivery::Received) return;
    for (const StoredMessage& each : messenger().newest(contact)) {
        if (each.id != message) continue;
        sent->second = Delivery::Queued;
        show(chatLine(lineOf(each, called(contact))));
    }
}

// A message is shown when it is done or when it waits; later only what became of it.
void ChatFace::onMessageChanged(const StoredMessage& message) {
    const auto sent = m_sent.find(message.id);
    if (sent == m_sent.end() || message.open) return;  // of an earlier run, or under way
    const bool shown = sent->second != Delivery::Received;
    m_sent.erase(sent);
    const std::string who = called(message.contact);
    const std::string excerpt = safeExcerpt(message.text, 60);
    if (message.delivery == Delivery::Failed)
        return show("! Not sent to " + who + " (" + safeLine(message.reason) + "): " + excerpt);
    if (!shown) return show(chatLine(lineOf(message, who)));
    show("* " + std::string(name(message.delivery)) + " to " + who + ' ' +
         std::string(mark(message.security, message.trust)) + ": " + excerpt);
}

void ChatFace::onPeerChanged(const PeerInfo& info) {
    const auto contact = messenger().contactOf(info.id);
    if (!contact) return;
    const std::string line = changeLine(called(*contact), info);
    if (line.empty() || std::exchange(m_told[*contact], line) == line) return;
    show(line);
}

std::optional<ContactId> ChatFace::findOrTell(const std::string& peer) {
    auto found = peers().findByNumber(peer);
    for (const ContactId each : peers().list())
        if (!found && messenger().kept(each)->name == peer) found = each;
    if (!found) show("! " + safeExcerpt(peer, 60) + " is none of the peers; /peers lists them");
    return found;
}

}  // namespace vaultgram::cli
