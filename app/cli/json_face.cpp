#include "app/cli/json_face.h"

#include "app/cli/own_addresses.h"
#include "app/cli/safe_text.h"
#include "app/cli/stats_json.h"
#include "app/cli/words.h"
#include "app/link/text.h"

#include <unistd.h>

#include <algorithm>

namespace vaultgram::cli {
namespace {

// 42 s ahead is what the peer is, not us: whose clock is right is not known.
std::string skewWords(double seconds) {
    const std::string amount = std::to_string(static_cast<long long>(std::abs(seconds)));
    return "the peer's clock is " + amount + " s " + (seconds > 0 ? "ahead of" : "behind") +
           " ours";
}

}  // namespace

JsonFace::JsonFace(const FaceContext& context, LineOutput& output, const QHostAddress& bound)
    : Face(context), m_output(output), m_bound(bound) {
    connectSocket();
}

void JsonFace::connectSocket() {
    connect(&socket(), &VaultSocket::peerChanged, this, &JsonFace::onPeerChanged);
    connect(&socket(), &VaultSocket::peerRemoved, this, &JsonFace::onPeerRemoved);
    connect(&socket(), &VaultSocket::messageReceived, this, &JsonFace::onMessageReceived);
    connect(&socket(), &VaultSocket::messageChanged, this, &JsonFace::onMessageChanged);
    connect(&socket(), &VaultSocket::dropped, this, [this](const DropNotice& notice) {
        m_output.write(droppedEvent(notice, peers().name(notice.peer.value_or(notice.from))));
    });
    connect(&socket(), &VaultSocket::requestReceived, this,
            [this](const Request& request) { m_output.write(requestEvent(request)); });
    const auto warn = [this](const PeerInfo& info, std::string_view kind, const std::string& why) {
        m_output.write(warningEvent(peers().name(info.id, info.address), kind, why));
    };
    connect(&socket(), &VaultSocket::peerKeyChanged, this, [warn](const PeerInfo& info) {
        warn(info, "key_changed", "the peer has another key now; whose it is can not be verified");
    });
    connect(&socket(), &VaultSocket::probesConflict, this, [warn](const PeerInfo& info) {
        warn(info, "probe_conflict", "several keys answer for this address; none is believed");
    });
    connect(&socket(), &VaultSocket::clockSkewed, this,
            [warn](const PeerInfo& info, double seconds) {
                warn(info, "clock_skew", skewWords(seconds));
            });
    connect(&socket(), &VaultSocket::errorOccurred, this,
            [this](const LinkError& error) { m_output.write(errorEvent(explain(error))); });
    connect(&socket(), &VaultSocket::networkChanged, this, [this](const NetworkSnapshot& network) {
        const LinkStatistics now = socket().statistics();
        m_output.write(networkEvent(ownAddresses(network, m_bound, now.port), now.effectiveMtu));
    });
}

void JsonFace::start() {
    tellReady({});
    m_input = std::make_unique<LineInput>(STDIN_FILENO, longestJsonLine);
    connect(m_input.get(), &LineInput::line, this, &JsonFace::handleLine);
    connect(m_input.get(), &LineInput::tooLong, this,
            [this] { m_output.write(errorEvent("this line is longer than 1 MiB")); });
    connect(m_input.get(), &LineInput::ended, this, &Face::finished);
}

void JsonFace::close() {
    tellFailed(m_outgoing.takeAll(), "the program ended before it could be sent");
}

void JsonFace::handleLine(const std::string& line) {
    if (m_done) return;
    const JsonLine parsed = parseJsonLine(line);
    if (!parsed.command) return m_output.write(errorEvent(parsed.command.error(), parsed.tag));
    std::visit([&](const auto& command) { on(command, parsed.tag); }, *parsed.command);
}

void JsonFace::on(const AddPeerCommand& command, const Tag& tag) {
    const auto added = peers().add(command.peer, command.key);
    if (!added) return m_output.write(errorEvent(added.error(), tag));
    if (added->isNew && tag) m_addTags[added->id] = *tag;
    if (added->isNew) return;  // the event comes from the link
    if (const auto info = socket().peer(added->id))
        m_output.write(peerEvent(*info, peers().name(added->id), tag));
}

void JsonFace::on(const RemovePeerCommand& command, const Tag& tag) {
    const auto peer = findOrTell(command.peer, tag);
    if (!peer) return;
    m_removals[*peer] = {peers().name(*peer), tag};
    tellFailed(m_outgoing.takeAllOf(*peer), "the peer was removed");
    m_addTags.erase(*peer);
    peers().remove(*peer);
}

void JsonFace::on(const RejectRequestCommand& command, const Tag& tag) {
    const auto address = numericAddress(QString::fromStdString(command.peer));
    const auto all = socket().requests();
    const bool listed = address && std::any_of(all.begin(), all.end(), [&](const Request& each) {
                            return each.address == *address;
                        });
    if (!listed) return m_output.write(errorEvent(inQuotes(command.peer) + " has not called", tag));
    socket().refuseRequest(*address);
    m_output.write(peerRemovedEvent(address->toString(), tag));
}

void JsonFace::on(const AllowPlaintextCommand& command, const Tag& tag) {
    const auto peer = findOrTell(command.peer, tag);
    if (!peer) return;
    socket().allowPlaintext(*peer, command.allow);
    if (const auto info = socket().peer(*peer))
        m_output.write(peerEvent(*info, peers().name(*peer), tag));
}

void JsonFace::on(const SendCommand& command, const Tag& tag) {
    if (command.peer) {
        if (const auto peer = findOrTell(*command.peer, tag)) sendTo(*peer, command.text, tag);
        return;
    }
    const std::vector<PeerId> all = peers().list();
    if (all.empty()) return m_output.write(errorEvent("there is no peer to send to", tag));
    for (const PeerId peer : all) sendTo(peer, command.text, tag);
}

void JsonFace::on(const SetPortCommand& command, const Tag& tag) {
    if (const auto error = socket().setPort(command.port))
        return m_output.write(errorEvent(explain(*error), tag));
    tellReady(tag);
}

void JsonFace::on(const PeersCommand&, const Tag& tag) {
    const QList<PeerInfo> all = socket().peers();
    for (const PeerInfo& info : all)
        m_output.write(peerEvent(info, peers().name(info.id, info.address), tag));
    m_output.write(peersEvent(static_cast<std::size_t>(all.size()), tag));
}

void JsonFace::on(const StatsCommand&, const Tag& tag) {
    const LinkStatistics statistics = socket().statistics();
    const StatsContext context{
        QDateTime::currentDateTime(),
        [this](const PeerInfo& info) { return peers().name(info.id, info.address); },
        static_cast<std::size_t>(socket().requests().size()), residentMemory()};
    m_output.write(statsEvent(statistics, context, tag));
}

void JsonFace::on(const QuitCommand&, const Tag&) {
    m_done = true;
    Q_EMIT finished();
}

void JsonFace::sendTo(PeerId peer, const std::string& text, const Tag& tag) {
    const std::string known = peers().name(peer);
    const auto sent = socket().send(peer, textFromUtf8(text));
    if (!sent) {
        const std::string reason(name(sent.error()));
        const std::string why(explain(sent.error()));
        return m_output.write(errorEvent(reason + ": " + known + ": " + why, tag));
    }
    m_outgoing.add({*sent, peer, known, tag, {}});
    const auto info = peers().lastKnown(peer);
    const bool keyless = !info || info->security == Security::None;
    m_output.write(statusEvent({toString(*sent), known, "queued", Security::None,
                                keyless ? "the peer's key is not known yet" : ""},
                               tag));
}

void JsonFace::tellFailed(const std::vector<OutgoingMessage>& messages, const std::string& reason) {
    for (const OutgoingMessage& each : messages)
        m_output.write(statusEvent(
            {toString(each.id), each.peerName, "failed", Security::None, reason}, each.tag));
}

void JsonFace::tellReady(const Tag& tag) {
    const LinkStatistics now = socket().statistics();
    const NetworkSnapshot network = socket().network();
    m_output.write(
        readyEvent({now.port, ownAddresses(network, m_bound, now.port), socket().publicKey(),
                    now.effectiveMtu, context().ownName, network.hostname.toStdString()},
                   tag));
}

std::optional<PeerId> JsonFace::findOrTell(const std::string& peer, const Tag& tag) {
    const auto found = peers().find(peer);
    if (!found) m_output.write(errorEvent(inQuotes(peer) + " is none of the peers", tag));
    return found;
}

void JsonFace::onPeerChanged(const PeerInfo& info) {
    if (m_removals.contains(info.id)) return;  // on its way while the peer was removed
    const auto added = m_addTags.find(info.id);
    const Tag tag = added == m_addTags.end() ? Tag() : Tag(added->second);
    if (tag && info.presence == Presence::Connected) m_addTags.erase(added);
    m_output.write(peerEvent(info, peers().name(info.id, info.address), tag));
}

void JsonFace::onPeerRemoved(PeerId peer, const Endpoint& address) {
    const auto removal = m_removals.extract(peer);
    if (removal.empty()) return m_output.write(peerRemovedEvent(address.toString(), {}));
    m_output.write(peerRemovedEvent(removal.mapped().name, removal.mapped().tag));
}

void JsonFace::onMessageReceived(const ReceivedText& message) {
    const std::string peer = peers().name(message.peer, message.address);
    m_output.write(messageEvent(message, peer, "r" + std::to_string(++m_received)));
    if (message.security == Security::Plaintext)
        m_output.write(warningEvent(peer, "plaintext_received",
                                    "not encrypted: anyone could have written this"));
}

void JsonFace::onMessageChanged(const SentText& message) {
    const auto known = m_outgoing.take(message.message);
    const bool sent = message.state == MessageState::Sent;
    const std::string peer = known ? known->peerName : peers().name(message.peer, message.address);
    m_output.write(
        statusEvent({toString(message.message), peer, sent ? "sent" : "failed", message.security,
                     sent ? "" : "too-large: the packets of this network have become smaller"},
                    known ? known->tag : Tag()));
}

}  // namespace vaultgram::cli
