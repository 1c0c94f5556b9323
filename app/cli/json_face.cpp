#include "app/cli/json_face.h"

#include "app/cli/own_addresses.h"
#include "app/cli/profile_access.h"
#include "app/cli/words.h"
#include "app/link/text.h"
#include "app/messenger/notice.h"
#include "core/sizes.h"

#include <unistd.h>

namespace vaultgram::cli {
namespace {

// 42 s ahead is what the peer is, not us: whose clock is right is not known.
std::string skewWords(double seconds) {
    const std::string amount = std::to_string(static_cast<long long>(std::abs(seconds)));
    return "the peer's clock is " + amount + " s " + (seconds > 0 ? "ahead of" : "behind") +
           " ours";
}

// Empty: it need not wait.
std::string whyItWaits(const PeerInfo& info) {
    if (info.trust == Trust::KeyChanged) return "another identity answers in its place";
    if (info.pin && info.security == Security::None) return "the peer is not connected";
    if (info.security == Security::None) return "the peer's key is not known yet";
    return {};
}

// The warning that a system line stands for. Empty: none.
std::string_view warningKind(std::string_view code) {
    if (code == notice::keyChanged || code == notice::legacyKeyChanged) return "key_changed";
    if (code == notice::downgrade) return "downgrade";
    if (code == notice::elsewhere) return "known_elsewhere";
    if (code == notice::twoPlaces) return "identity_in_two_places";
    return {};
}

std::string_view warningWords(std::string_view code) {
    if (code == notice::keyChanged)
        return "another identity answers; what you send is held until you verify it, accept it "
               "or block it";
    if (code == notice::legacyKeyChanged)
        return "the peer has another key now; whose it is can not be verified";
    if (code == notice::downgrade)
        return "somebody answers like an old program without identity; it is not believed";
    if (code == notice::elsewhere)
        return "another of the peers answers at this address; what is sent to this one waits";
    return "the peer's profile seems to run in two places";
}

}  // namespace

JsonFace::JsonFace(const FaceContext& context, LineOutput& output, const QHostAddress& bound)
    : Face(context), m_output(output), m_bound(bound) {
    connectSocket();
    connectMessenger();
    connect(&m_output, &LineOutput::closed, this, [this] { m_done = true; });
}

void JsonFace::connectSocket() {
    connect(&socket(), &VaultSocket::peerChanged, this, &JsonFace::onPeerChanged);
    connect(&socket(), &VaultSocket::trustChanged, this, &JsonFace::onPeerChanged);
    connect(&socket(), &VaultSocket::peerRemoved, this, &JsonFace::onPeerRemoved);
    connect(&socket(), &VaultSocket::dropped, this, [this](const DropNotice& drop) {
        m_output.write(droppedEvent(drop, peers().who(drop.peer.value_or(drop.from))));
    });
    connect(&socket(), &VaultSocket::requestReceived, this,
            [this](const Request& request) { m_output.write(requestEvent(request)); });
    connect(&socket(), &VaultSocket::probesConflict, this, [this](const PeerInfo& info) {
        m_output.write(warningEvent(peers().who(info.id, info.address), "probe_conflict",
                                    "several keys answer for this address; none is believed"));
    });
    connect(
        &socket(), &VaultSocket::clockSkewed, this, [this](const PeerInfo& info, double seconds) {
            m_output.write(
                warningEvent(peers().who(info.id, info.address), "clock_skew", skewWords(seconds)));
        });
    connect(&socket(), &VaultSocket::errorOccurred, this,
            [this](const LinkError& error) { tellError(explain(error)); });
    connect(&socket(), &VaultSocket::networkChanged, this, [this](const NetworkSnapshot& network) {
        m_output.write(networkEvent(ownAddresses(network, m_bound, socket().port()),
                                    effectiveMtu(socket().baseMtu())));
    });
}

void JsonFace::connectMessenger() {
    connect(&messenger(), &Messenger::messageAdded, this, &JsonFace::onMessageAdded);
    connect(&messenger(), &Messenger::messageArrived, this, &JsonFace::onMessageArrived);
    connect(&messenger(), &Messenger::messageChanged, this, &JsonFace::onMessageChanged);
    connect(&messenger(), &Messenger::notice, this, &JsonFace::onNotice);
    connect(&messenger(), &Messenger::storeFailed, this, [this](const store::StoreError& error) {
        tellError("the profile " + explain(error) +
                  "; what is sent now waits until it can be kept");
    });
}

void JsonFace::start() {
    tellReady({});
    m_input = std::make_unique<LineInput>(STDIN_FILENO, longestJsonLine);
    connect(m_input.get(), &LineInput::line, this, &JsonFace::handleLine);
    connect(m_input.get(), &LineInput::tooLong, this,
            [this] { tellError("this line is longer than 1 MiB"); });
    connect(m_input.get(), &LineInput::ended, this, &Face::finished);
}

// With a profile they go on waiting, and the next run sends them: if the disk has them.
bool JsonFace::close() {
    bool lost = false;
    for (const auto& [id, sent] : m_sent) {
        const bool kept = messenger().isKept(id);
        if (kept && !context().ephemeral) continue;
        lost |= !kept;
        const char* why = kept ? "the program ended before it could be sent"
                               : "it could not be kept on the disk before the program ended";
        m_output.write(statusEvent(
            {id, peers().who(sent.contact), Delivery::Failed, Security::None, why}, sent.tag));
    }
    return !lost;
}

void JsonFace::handleLine(const std::string& line) {
    if (m_done) return;
    const JsonLine parsed = parseJsonLine(line);
    if (!parsed.command) return tellError(parsed.command.error(), parsed.tag);
    std::visit([&](const auto& command) { on(command, parsed.tag); }, *parsed.command);
}

void JsonFace::tellError(const std::string& detail, const Tag& tag) {
    m_output.write(errorEvent(detail, tag));
}

void JsonFace::tellReady(const Tag& tag) {
    const NetworkSnapshot network = socket().network();
    const quint16 port = socket().port();
    m_output.write(readyEvent({port, ownAddresses(network, m_bound, port), socket().publicKey(),
                               effectiveMtu(socket().baseMtu()), context().ownName,
                               network.hostname.toStdString(), socket().identity()},
                              tag));
}

// The number takes some ms to make: it is there when it is wanted, and asked for.
PeerEvent JsonFace::described(const PeerInfo& info, bool withNumber) const {
    const auto id = messenger().contactOf(info.id);
    const store::StoredContact* contact = id ? messenger().kept(*id) : nullptr;
    PeerEvent event{
        peers().who(info.id, info.address), contact == nullptr ? "" : contact->name, {}};
    const SafetyNumber* number = withNumber && info.pin
                                     ? messenger().safetyNumberWith(info.other.value_or(*info.pin))
                                     : nullptr;
    if (number != nullptr) event.safetyNumber = number->digits();
    return event;
}

void JsonFace::tellPeer(ContactId contact, const Tag& tag) {
    const Contact* known = messenger().contact(contact);
    if (known != nullptr) tell(known->info, true, tag, true);
}

// Of what the answer to a command has said already the link need not tell again.
void JsonFace::tell(const PeerInfo& info, bool withNumber, const Tag& tag, bool also) {
    const std::size_t digest = std::hash<std::string>()(peerEvent(info, described(info, false)));
    const bool isNew = std::exchange(m_told[info.id], digest) != digest;
    if (isNew || also || tag) m_output.write(peerEvent(info, described(info, withNumber), tag));
}

void JsonFace::onPeerChanged(const PeerInfo& info) {
    if (m_removals.contains(info.id)) return;  // on its way while the peer was removed
    const auto added = m_addTags.find(info.id);
    const Tag tag = added == m_addTags.end() ? Tag() : Tag(added->second);
    const bool connected = info.presence == Presence::Connected;
    if (tag && connected) m_addTags.erase(added);
    tell(info, connected || info.trust == Trust::KeyChanged, tag, false);
}

void JsonFace::onPeerRemoved(PeerId peer, const Endpoint& address) {
    m_told.erase(peer);
    const auto removal = m_removals.extract(peer);
    const Who who{address.toString(), address.toString()};
    if (removal.empty()) return m_output.write(peerRemovedEvent(who, {}));
    m_output.write(peerRemovedEvent(removal.mapped().who, removal.mapped().tag));
}

void JsonFace::onMessageArrived(const StoredMessage& message, const ReceivedText& as) {
    const Who who = peers().who(message.contact);
    m_output.write(messageEvent(message, who, as));
    if (message.security == Security::Plaintext)
        m_output.write(warningEvent(who, "plaintext_received",
                                    "not encrypted: anyone could have written this"));
}

// Ours is in the outbox now: from here on it survives the end of the program.
void JsonFace::onMessageAdded(const StoredMessage& message) {
    const auto sent = m_sent.find(message.id);
    if (sent == m_sent.end()) return;  // of the other side, or an echo
    const std::string why = messenger().isKept(message.id)
                                ? whyItWaits(messenger().contact(message.contact)->info)
                                : "not on the disk yet: the end of the program would lose it";
    m_output.write(statusEvent(
        {message.id, peers().who(message.contact), Delivery::Queued, Security::None, why},
        sent->second.tag));
}

// Also of those that an earlier run left, then without a tag.
void JsonFace::onMessageChanged(const StoredMessage& message) {
    if (!message.outgoing) return;
    const auto sent = m_sent.find(message.id);
    const Tag tag = sent == m_sent.end() ? Tag() : sent->second.tag;
    const bool done = message.delivery == Delivery::Failed || !message.open;
    if (done && sent != m_sent.end()) m_sent.erase(sent);
    std::string reason = message.reason;
    if (reason == "too-large") reason += ": more than the packets of this network take";
    if (reason == "removed") reason = "the peer was removed";
    m_output.write(statusEvent(
        {message.id, peers().who(message.contact), message.delivery, message.security, reason},
        tag));
}

void JsonFace::onNotice(ContactId contact, const StoredMessage& line) {
    const std::string_view kind = warningKind(line.text);
    if (kind.empty()) return;
    m_output.write(warningEvent(peers().who(contact), kind, std::string(warningWords(line.text))));
}

}  // namespace vaultgram::cli
