#include "app/cli/json_face.h"

#include "app/cli/own_addresses.h"
#include "app/cli/safe_text.h"
#include "app/cli/stats_json.h"
#include "app/cli/words.h"
#include "app/link/text.h"
#include "core/safety_number.h"

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

// Empty: it need not wait.
std::string whyItWaits(const std::optional<PeerInfo>& info) {
    if (info && info->trust == Trust::KeyChanged) return "another identity answers in its place";
    if (info && info->pin && info->security == Security::None) return "the peer is not connected";
    if (!info || info->security == Security::None) return "the peer's key is not known yet";
    return {};
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
    connect(&socket(), &VaultSocket::trustChanged, this, &JsonFace::onTrustChanged);
    connect(&socket(), &VaultSocket::runsTwice, this, [warn](const PeerInfo& info) {
        warn(info, "identity_in_two_places", "the peer's profile seems to run in two places");
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

void JsonFace::on(const VerifyCommand& command, const Tag& tag) {
    const auto info = identified(command.peer, tag);
    if (!info) return;
    // Of the one who answers now, if that is another than the pinned.
    const IdentityId compared = info->other.value_or(*info->pin);
    const SafetyNumber number(*socket().identity(), compared);
    const Comparison digits = number.compareDigits(command.safetyNumber);
    const bool match = digits == Comparison::Match ||
                       number.compareWords(command.safetyNumber) == Comparison::Match;
    if (!match)
        return m_output.write(
            errorEvent("the safety number of " + inQuotes(command.peer) +
                           (digits == Comparison::Unreadable
                                ? " is 60 digits, and this is something else"
                                : " is another one: do not send anything private"),
                       tag));
    if (!socket().verified(info->id, compared))
        return m_output.write(errorEvent(inQuotes(command.peer) + " can not be verified now", tag));
    tellPeer(info->id, tag);
}

void JsonFace::on(const AcceptKeyCommand& command, const Tag& tag) {
    const auto info = identified(command.peer, tag);
    if (!info) return;
    if (!info->other || !socket().acceptKey(info->id, *info->other))
        return m_output.write(
            errorEvent("the key of " + inQuotes(command.peer) + " has not changed", tag));
    tellPeer(info->id, tag);
}

void JsonFace::on(const BlockCommand& command, const Tag& tag) {
    const auto peer = findOrTell(command.peer, tag);
    if (!peer) return;
    if (!socket().block(*peer, command.block))
        return m_output.write(
            errorEvent("only a node with an identity can block: start it with "
                       "--profile",
                       tag));
    tellPeer(*peer, tag);
}

void JsonFace::on(const RotateKeysCommand&, const Tag& tag) {
    socket().rotateKeys();
    tellReady(tag);
}

std::optional<PeerInfo> JsonFace::identified(const std::string& peer, const Tag& tag) {
    const auto id = findOrTell(peer, tag);
    if (!id) return {};
    auto info = socket().peer(*id);
    if (info && info->pin && socket().identity()) return info;
    m_output.write(errorEvent(inQuotes(peer) + " has no identity that could be verified", tag));
    return {};
}

void JsonFace::tellPeer(PeerId peer, const Tag& tag) {
    if (const auto info = socket().peer(peer))
        m_output.write(peerEvent(*info, peers().name(peer), tag, safetyNumber(*info)));
}

std::string JsonFace::safetyNumber(const PeerInfo& info) {
    const auto own = info.pin ? socket().identity() : std::nullopt;
    if (!own) return {};
    const IdentityId theirs = info.other.value_or(*info.pin);
    std::string& number = m_safetyNumbers[theirs];
    if (number.empty()) number = SafetyNumber(*own, theirs).digits();
    return number;
}

void JsonFace::on(const PeersCommand&, const Tag& tag) {
    const QList<PeerInfo> all = socket().peers();
    for (const PeerInfo& info : all)
        m_output.write(
            peerEvent(info, peers().name(info.id, info.address), tag, safetyNumber(info)));
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
    m_output.write(
        statusEvent({toString(*sent), known, "queued", Security::None, whyItWaits(info)}, tag));
}

void JsonFace::tellFailed(const std::vector<OutgoingMessage>& messages, const std::string& reason) {
    for (const OutgoingMessage& each : messages)
        m_output.write(statusEvent(
            {toString(each.id), each.peerName, "failed", Security::None, reason}, each.tag));
}

void JsonFace::tellReady(const Tag& tag) {
    const LinkStatistics now = socket().statistics();
    const NetworkSnapshot network = socket().network();
    m_output.write(readyEvent(
        {now.port, ownAddresses(network, m_bound, now.port), socket().publicKey(), now.effectiveMtu,
         context().ownName, network.hostname.toStdString(), socket().identity()},
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
    m_output.write(peerEvent(info, peers().name(info.id, info.address), tag, safetyNumber(info)));
}

void JsonFace::onTrustChanged(const PeerInfo& info) {
    onPeerChanged(info);
    if (info.trust != Trust::KeyChanged) return;
    m_output.write(warningEvent(peers().name(info.id, info.address), "key_changed",
                                "another identity answers; what you send is held until you verify "
                                "it, accept it or block it"));
}

void JsonFace::onPeerRemoved(PeerId peer, const Endpoint& address) {
    const auto removal = m_removals.extract(peer);
    if (removal.empty()) return m_output.write(peerRemovedEvent(address.toString(), {}));
    m_output.write(peerRemovedEvent(removal.mapped().name, removal.mapped().tag));
}

void JsonFace::onMessageReceived(const ReceivedText& message) {
    const std::string peer = peers().name(message.peer, message.address);
    const auto info = peers().lastKnown(message.peer);
    const bool pinned = info && info->pin && message.trust != Trust::None;
    m_output.write(messageEvent(message, peer, "r" + std::to_string(++m_received),
                                pinned ? fingerprint(*info->pin) : std::string()));
    if (message.security == Security::Plaintext)
        m_output.write(warningEvent(peer, "plaintext_received",
                                    "not encrypted: anyone could have written this"));
}

void JsonFace::onMessageChanged(const SentText& message) {
    const auto info = peers().lastKnown(message.peer);
    const bool overX1 = info && info->kind == PeerKind::X1;
    const bool more =
        message.state == MessageState::Sending || (message.state == MessageState::Sent && overX1);
    std::optional<OutgoingMessage> known;
    if (!more)
        known = m_outgoing.take(message.message);
    else if (const OutgoingMessage* waiting = m_outgoing.find(message.message))
        known = *waiting;
    const std::string peer = known ? known->peerName : peers().name(message.peer, message.address);
    const bool failed = message.state == MessageState::Failed;
    m_output.write(
        statusEvent({toString(message.message), peer, name(message.state), message.security,
                     failed ? "too-large: the packets of this network have become smaller" : ""},
                    known ? known->tag : Tag()));
}

}  // namespace vaultgram::cli
