// Calling a contact, and being called by anybody. PROTOCOL.md, sections 4.2 and 4.3.
#include "core/x1.h"

#include <algorithm>

namespace vaultgram {
namespace {

ConnectionId& cidOf(RespChoice& choice) {
    return choice.cid;
}
ConnectionId& cidOf(InitChoice& choice) {
    return choice.rest.cid;
}

// A session is wanted if there is none that works, or not for long.
bool wanted(Instant now, const X1Contact& contact) {
    if (contact.pin.blocked) return false;
    const LiveSession* live = contact.talk ? contact.talk->sessions.current() : nullptr;
    return live == nullptr || contact.talk->dead || live->session.mustRekey(now) ||
           !live->session.maySend(now);
}

Initiator::Series seriesOf(const X1Contact& contact) {
    return contact.pin.id ? Initiator::Series::Contact : Initiator::Series::Bootstrap;
}

}  // namespace

template <class Choice>
Choice X1::draw(Random& random) const {
    for (;;) {
        Choice choice = Choice::draw(random);
        if (!m_cids.contains(cidOf(choice))) return choice;
    }
}

void X1::trigger(const NodeParts& node, Peer& peer) {
    const Instant now = node.now.instant;
    X1Contact& contact = *peer.x1;
    Initiator& initiator = contact.initiator;
    if (contact.pin.blocked || initiator.state() != Initiator::State::Idle) return;
    if (initiator.isTooEarly(now)) return initiator.trigger(now, seriesOf(contact), node.random);

    // Many contacts at once, at the start of a program, are no burst.
    m_nextSeries = std::max(m_nextSeries, now) + limits::seriesStart;
    const Instant start = m_nextSeries - limits::seriesStart * limits::seriesAtOnce;
    if (start > now) return initiator.triggerAt(start, seriesOf(contact));
    initiator.trigger(now, seriesOf(contact), node.random);
}

// It costs nothing to send such a hint, so a session that works is left alone, and one that
// is silent is asked whether it works: if nothing comes, it is dead in three seconds.
void X1::hint(const NodeParts& node, Peer& peer) {
    X1Contact& contact = *peer.x1;
    if (!isAlive(node.now.instant, contact)) return trigger(node, peer);
    Conversation& talk = *contact.talk;
    if (node.now.instant < talk.lastReceived + limits::activeWithin) return;
    if (talk.firstUnanswered == Instant::max()) talk.pingWanted = true;
}

// The one whom we know answers under a session, as far as can be told.
bool X1::isAlive(Instant now, const X1Contact& contact) {
    const Conversation* talk = contact.talk.get();
    return talk != nullptr && talk->sessions.current() != nullptr && !talk->dead &&
           now < talk->lastReceived + limits::deadAfter;
}

// Our own address is another one. Who hears nothing from there goes on writing to the old one.
void X1::moved(const NodeParts& node, Peer& peer) {
    Conversation* talk = peer.x1->talk.get();
    if (talk != nullptr && talk->sessions.current() != nullptr) talk->pingWanted = true;
    hint(node, peer);
}

void X1::serveInitiator(const NodeParts& node, Peer& peer) {
    for (;;) {
        switch (peer.x1->initiator.tick(node.now.instant, node.random)) {
            case Initiator::Due::Nothing: return;
            case Initiator::Due::Probe: sendProbes(node, peer); break;
            case Initiator::Due::Init: sendInit(node, peer); break;
            case Initiator::Due::SeriesOver: return seriesOver(node, peer);
        }
    }
}

void X1::sendProbes(const NodeParts& node, Peer& peer) {
    X1Contact& contact = *peer.x1;
    const ProbeBytes probe = contact.initiator.probe();
    const ProbeNonce nonce = ProbeNonce::from(ByteView(probe).subspan(1));
    if (nonce != contact.listedNonce) {
        unlist(contact);
        m_nonces[contact.listedNonce = nonce] = peer.id;
    }
    if (contact.initiator.isFirstProbe()) {
        contact.answered = false;
        const bool maybeLegacy = !contact.pin.id && peer.state == PeerState::Unknown;
        if (maybeLegacy) contact.legacyAt = node.now.instant + limits::legacyAfter;
    }
    for (const Endpoint& address : contact.addresses) sendRecord(node, address, probe, &peer);
    ++node.statistics.probesOut;
}

void X1::sendInit(const NodeParts& node, Peer& peer) {
    const Initiator& initiator = peer.x1->initiator;
    sendRecord(node, initiator.to(), initiator.init(), &peer);
}

void X1::seriesOver(const NodeParts& node, Peer& peer) {
    X1Contact& contact = *peer.x1;
    unlist(contact);
    if (!wanted(node.now.instant, contact)) return contact.initiator.stop();
    const bool legacy = peer.state != PeerState::Unknown;
    if (legacy)
        return contact.initiator.triggerAt(node.now.instant + limits::upgradeProbe,
                                           Initiator::Series::Bootstrap);
    // It is x1, but did not want us. A legacy window of its own tells the other cases.
    if (contact.answered || contact.pin.id) peer.unreachable = true;
    contact.initiator.retryLater(node.now.instant, seriesOf(contact), node.random);
}

void X1::unlist(X1Contact& contact) {
    m_nonces.erase(contact.listedNonce);
    contact.listedNonce = {};
    if (contact.listedCall) m_cids.erase(*contact.listedCall);
    contact.listedCall.reset();
}

void X1::sendRecord(const NodeParts& node, const Endpoint& to, ByteView record, Peer* peer) {
    const std::size_t begin = node.out.buffer().size();
    appendHandshake(node.out.buffer(), record, node.random);
    node.finish(to, begin, peer);
}

Peer* X1::receiveHandshake(const NodeParts& node, const Endpoint& from, const Frame& frame,
                           std::size_t datagram) {
    const Result<HandshakeRecord> record = parseHandshake(frame, datagram);
    if (!record) {
        node.drop(from, record.error(), node.peers.likely(from));
        return nullptr;
    }
    if (const auto* probe = std::get_if<ProbeRecord>(&*record)) {
        receiveProbe(node, from, *probe);
        return nullptr;
    }
    if (const auto* answer = std::get_if<AnswerRecord>(&*record))
        return receiveAnswer(node, from, *answer);
    if (const auto* init = std::get_if<InitRecord>(&*record)) return receiveInit(node, from, *init);
    return receiveResp(node, from, std::get<RespRecord>(*record));
}

void X1::receiveProbe(const NodeParts& node, const Endpoint& from, const ProbeRecord& probe) {
    const auto answer = m_responder.answer(node.now.instant, from, probe, node.random);
    if (!answer) return node.drop(from, answer.error(), nullptr);
    sendRecord(node, from, encode(*answer), nullptr);
    ++node.statistics.probeAnswersOut;
}

Peer* X1::receiveAnswer(const NodeParts& node, const Endpoint& from, const AnswerRecord& answer) {
    const auto found = m_nonces.find(answer.nonce);
    Peer* peer = found == m_nonces.end() ? nullptr : node.peers.find(found->second);
    const auto isAt = [&](const X1Contact& contact) {
        return std::find(contact.addresses.begin(), contact.addresses.end(), from) !=
               contact.addresses.end();
    };
    if (peer == nullptr || !peer->x1->initiator.expects(answer.nonce) || !isAt(*peer->x1)) {
        node.drop(from, DropReason::AnswerUnsolicited, node.peers.likely(from));
        return nullptr;
    }
    X1Contact& contact = *peer->x1;
    const auto choice = draw<InitChoice>(node.random);
    const Status begun =
        contact.initiator.answer(node.now.instant, from, answer, m_identity, choice);
    if (!begun) {
        node.drop(from, begun.error(), peer);
        return nullptr;
    }
    unlist(contact);
    m_cids[choice.rest.cid] = peer->id;
    contact.listedCall = choice.rest.cid;
    contact.answered = true;
    contact.legacyAt = Instant::max();
    return peer;
}

Peer* X1::receiveInit(const NodeParts& node, const Endpoint& from, const InitRecord& init) {
    auto verdict = m_responder.check(node.now.instant, from, init, m_identity);
    if (!verdict) {
        node.drop(from, verdict.error(), node.peers.likely(from));
        return nullptr;
    }
    if (const auto* again = std::get_if<const RespBytes*>(&*verdict)) {
        sendRecord(node, from, **again, nullptr);
        return nullptr;
    }
    return acceptCall(node, from, std::get<Responder::Proved>(*verdict));
}

Peer* X1::acceptCall(const NodeParts& node, const Endpoint& from, const Responder::Proved& proved) {
    Peer* peer = contactFor(node, from, proved.init.peer());
    if (peer == nullptr) return nullptr;
    if (m_tentative >= limits::tentativeInAll) {
        node.drop(from, DropReason::Limited, peer);
        return nullptr;
    }
    const auto choice = draw<RespChoice>(node.random);
    ReceivedInit::Accepted accepted = proved.init.accept(m_identity, 0, choice);
    auto live =
        std::make_unique<LiveSession>(std::move(accepted.agreement), Session::Role::Responder,
                                      node.now.instant, node.random, from);
    live->init = proved.digest;
    m_cids[choice.cid] = peer->id;
    m_responder.remember(node.now.instant, proved.digest, accepted.resp);
    ++m_tentative;

    Conversation& talk = talkOf(node, *peer);
    SessionSet::Sessions gone;
    talk.sessions.addTentative(std::move(live), gone);
    forget(node.now.instant, talk, gone);
    sendRecord(node, from, accepted.resp, peer);
    return peer;
}

// Whose call this is; null: nobody's that we want. His id is proved.
Peer* X1::contactFor(const NodeParts& node, const Endpoint& from, const IdentityId& id) {
    if (Peer* pinned = m_pins.find(id)) {
        if (!pinned->x1->pin.blocked) return pinned;
        node.drop(from, DropReason::IdentityUnknown, pinned);
        return nullptr;
    }
    // A contact without a pin is whoever calls from its very address. From where its packets
    // came until now is not enough: anybody on its host may have sent one.
    Peer* there = node.peers.at(from);
    if (there == nullptr) there = node.peers.likely(from);
    if (there != nullptr && there->x1->pin.blocked) {  // whoever it is: nothing
        node.drop(from, DropReason::Blocked, there);
        return nullptr;
    }
    if (there != nullptr && !there->x1->pin.id && there->address == from) return there;
    if (there != nullptr && there->x1->pin.id) hint(node, *there);  // who is there now?
    return strange(node, from, id);
}

Peer* X1::strange(const NodeParts& node, const Endpoint& from, const IdentityId& id) {
    const bool refused = std::find(m_refused.begin(), m_refused.end(), id) != m_refused.end();
    const bool room = node.peers.size() < limits::acceptedPeers && node.peers.at(from) == nullptr;
    if (!refused && node.acceptRequests && room) {
        Peer& peer = node.peers.add(from);
        peer.since = node.now.instant;
        Pin pin;
        pin.id = id;
        add(node, peer, pin);
        node.out.events.emplace_back(PeerChanged{peer.id});  // before anything that it says
        return &peer;
    }
    node.drop(from, DropReason::IdentityUnknown, nullptr);
    if (refused || !node.listRequests) return nullptr;
    if (node.requests.note({from, Generation::AB, node.now.instant, id}))
        node.out.events.emplace_back(RequestReceived{from, Generation::AB, id});
    return nullptr;
}

Peer* X1::receiveResp(const NodeParts& node, const Endpoint& from, const RespRecord& resp) {
    const auto found = m_cids.find(resp.to);
    Peer* peer = found == m_cids.end() ? nullptr : node.peers.find(found->second);
    const bool expected = peer != nullptr && peer->x1->listedCall == resp.to &&
                          peer->x1->initiator.state() == Initiator::State::InitSent &&
                          peer->x1->initiator.to() == from;
    if (!expected) {
        node.drop(from, DropReason::RespUnsolicited, node.peers.likely(from));
        return nullptr;
    }
    X1Contact& contact = *peer->x1;
    Result<Agreement> agreement = contact.initiator.finish(resp);
    if (!agreement) {
        node.drop(from, agreement.error(), peer);
        return nullptr;
    }
    const Peer* owner = m_pins.find(agreement->peer);
    const bool right = contact.pin.id ? contact.pin.id == agreement->peer : owner == nullptr;
    if (!right) {
        mismatch(node, from, *peer, agreement->peer);
        return peer;
    }
    contact.initiator.done();
    contact.listedCall.reset();  // it is the session's now
    Conversation& talk = talkOf(node, *peer);
    SessionSet::Sessions gone;
    talk.sessions.addConfirmed(
        std::make_unique<LiveSession>(std::move(*agreement), Session::Role::Initiator,
                                      node.now.instant, node.random, from),
        gone);
    forget(node.now.instant, talk, gone);
    opened(node, *peer);
    talk.pingWanted = true;  // whoever answers must learn that we have the keys
    return peer;
}

// But for the one that it was added with, which stays the last: it may be right again.
void X1::forgetAddress(X1Contact& contact, const Endpoint& address) {
    if (contact.addresses.back() != address) std::erase(contact.addresses, address);
}

// The user may have given one person two addresses, and waits at the wrong contact.
void X1::noteElsewhere(const NodeParts& node, Peer& peer, const Peer& owner) {
    if (peer.x1->elsewhere == owner.id) return;
    peer.x1->elsewhere = owner.id;
    node.out.events.emplace_back(PeerChanged{peer.id});
}

// Someone proved another id than the one that we called for.
void X1::mismatch(const NodeParts& node, const Endpoint& from, Peer& peer, const IdentityId& id) {
    X1Contact& contact = *peer.x1;
    node.drop(from, DropReason::IdentityMismatch, &peer);
    contact.initiator.failed();
    unlist(contact);
    contact.initiator.retryLater(node.now.instant, seriesOf(contact), node.random);
    peer.unreachable = true;
    if (Peer* owner = m_pins.find(id)) {  // addresses get reassigned: no alarm
        noteElsewhere(node, peer, *owner);
        noteAddress(*owner->x1, from);  // he proved that he is there
        forgetAddress(contact, from);
        return;
    }
    // Whom we know is there, elsewhere: this was an address that he had once.
    if (isAlive(node.now.instant, contact)) return forgetAddress(contact, from);
    if (contact.pin.other == id) return;
    contact.pin.other = id;
    node.out.events.emplace_back(TrustChanged{peer.id, Trust::KeyChanged, id});
}

}  // namespace vaultgram
