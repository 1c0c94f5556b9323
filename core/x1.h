// The x1 side of a node: who we are, who calls, sessions, trust, and texts over them.
//
//   x record in a frame -> receiveHandshake --.                          .-> Output
//   data packet         -> receiveData  ------+--> X1Contact of a Peer --+-> events
//   time                -> serve  ------------'                          '-> deadlines
//
// Everything of one contact hangs on its Peer; here is what is common to all: the
// identity, the responder, and the tables by which an input finds its contact. The node
// calls; nothing is called back. A contact that an input concerned is returned, so that
// the node can serve its legacy side and set its timer. PROTOCOL.md, sections 4 to 8.
#pragma once

#include "core/node_parts.h"
#include "core/pointer_set.h"
#include "core/responder.h"
#include "core/x1_contact.h"

#include <deque>
#include <unordered_map>

namespace vaultgram {

class X1 {
public:
    X1(IdentityKeyPair identity, Random& random);

    [[nodiscard]] const IdentityId& id() const { return m_identity.id(); }
    [[nodiscard]] const Responder& responder() const { return m_responder; }

    // x1_trust.cpp: contacts, and what the user says of them.
    void add(const NodeParts& node, Peer& peer, const Pin& pin);
    void addAddress(const NodeParts& node, Peer& peer, const Endpoint& address);
    void remove(const NodeParts& node, Peer& peer);
    [[nodiscard]] std::optional<PeerId> pinned(const IdentityId& id) const;
    void setPin(const NodeParts& node, Peer& peer, const Pin& pin);
    void block(const NodeParts& node, Peer& peer, bool blocked);
    void refuse(const NodeParts& node, const IdentityId& id);

    // x1_call.cpp: calling, and being called.
    void trigger(const NodeParts& node, Peer& peer);  // a reason to talk to it
    void hint(const NodeParts& node, Peer& peer);     // the same, from whoever sent a datagram
    void moved(const NodeParts& node, Peer& peer);
    Peer* receiveHandshake(const NodeParts& node, const Endpoint& from, const Frame& frame,
                           std::size_t datagram);

    // x1_receive.cpp
    [[nodiscard]] bool isData(ByteView datagram) const;
    Peer* receiveData(const NodeParts& node, const Endpoint& from, ByteView datagram);
    // What was handed over is safe, or is not. False if nothing of the kind waits for that.
    [[nodiscard]] static bool stored(Instant now, Peer& peer, const MsgId& id);
    [[nodiscard]] static bool notStored(const NodeParts& node, Peer& peer, const MsgId& id);

    // x1_send.cpp
    void pump(const NodeParts& node, Peer& peer);  // sends what may be sent
    void close(const NodeParts& node, Peer& peer, CloseReason reason);
    Conversation& talkOf(const NodeParts& node, Peer& peer);
    void read(const NodeParts& node, Peer& peer, std::span<const MsgId> ids);  // tells its sender

    // x1.cpp: time.
    void tick(Instant now) { m_responder.tick(now); }
    [[nodiscard]] Instant nextDeadline() const;
    void serve(const NodeParts& node, Peer& peer);
    [[nodiscard]] static Instant deadlineOf(Instant now, Peer& peer);

    [[nodiscard]] static bool maySend(Instant now, const X1Contact& contact);
    [[nodiscard]] std::size_t sessions() const { return m_cids.size(); }
    [[nodiscard]] std::size_t tentative() const { return m_tentative; }
    [[nodiscard]] std::size_t refused() const { return m_refused.size(); }

private:
    void unpin(const Peer& peer);
    struct PinOf {
        static const IdentityId& of(const Peer& peer);  // REQUIRES: it has a pin
    };
    struct Packet {  // that opened
        const Endpoint& from;
        std::uint64_t seq;
        SessionFrames frames;
        std::size_t size;
    };

    // x1_call.cpp
    void serveInitiator(const NodeParts& node, Peer& peer);
    void sendProbes(const NodeParts& node, Peer& peer);
    void sendInit(const NodeParts& node, Peer& peer);
    void seriesOver(const NodeParts& node, Peer& peer);
    void unlist(X1Contact& contact);
    static void noteAddress(X1Contact& contact, const Endpoint& address);
    static void learnAddress(const NodeParts& node, Peer& peer, const Endpoint& address);
    void sendRecord(const NodeParts& node, const Endpoint& to, ByteView record, Peer* peer);
    void receiveProbe(const NodeParts& node, const Endpoint& from, const ProbeRecord& probe);
    Peer* receiveAnswer(const NodeParts& node, const Endpoint& from, const AnswerRecord& answer);
    Peer* receiveInit(const NodeParts& node, const Endpoint& from, const InitRecord& init);
    Peer* receiveResp(const NodeParts& node, const Endpoint& from, const RespRecord& resp);
    Peer* acceptCall(const NodeParts& node, const Endpoint& from, const Responder::Proved& proved);
    [[nodiscard]] Peer* contactFor(const NodeParts& node, const Endpoint& from,
                                   const IdentityId& id);
    Peer* strange(const NodeParts& node, const Endpoint& from, const IdentityId& id);
    void mismatch(const NodeParts& node, const Endpoint& from, Peer& peer, const IdentityId& id);
    static void forgetAddress(X1Contact& contact, const Endpoint& address);
    [[nodiscard]] static bool isAlive(Instant now, const X1Contact& contact);
    static void noteElsewhere(const NodeParts& node, Peer& peer, const Peer& owner);
    template <class Choice>
    [[nodiscard]] Choice draw(Random& random) const;

    // x1_receive.cpp
    [[nodiscard]] Status check(const NodeParts& node, Conversation& talk, const LiveSession& live,
                               const SessionFrames& frames) const;
    [[nodiscard]] bool confirm(const NodeParts& node, Peer& peer, LiveSession& live,
                               const Endpoint& from);
    [[nodiscard]] static bool mayRespond(Instant now, LiveSession& live, const Packet& packet);
    void lookWhere(const NodeParts& node, Peer& peer, LiveSession& live, const Packet& packet);
    void act(const NodeParts& node, Peer& peer, LiveSession& live, const Packet& packet);
    void onMessage(const NodeParts& node, Peer& peer, const Endpoint& from,
                   const MessageFrame& frame);
    void deliver(const NodeParts& node, Peer& peer, const Endpoint& from, const MessageFrame& frame,
                 ByteView payload);
    void onAck(const NodeParts& node, Peer& peer, LiveSession& live, const AckFrame& ack);
    static void onReceipt(const NodeParts& node, Peer& peer, const ReceiptFrame& receipt);
    static void onRead(const NodeParts& node, Peer& peer, const ReadFrame& read);
    void onPathResponse(const NodeParts& node, Peer& peer, const Endpoint& from,
                        const PathData& data);
    void onClose(const NodeParts& node, Peer& peer, LiveSession& live, CloseReason reason);
    void noteReplacement(const NodeParts& node, Peer& peer, const LiveSession& old,
                         const Endpoint& from);

    // x1_send.cpp
    [[nodiscard]] bool fillPacket(const NodeParts& node, Peer& peer, LiveSession& live);
    [[nodiscard]] std::size_t room() const { return limits::sessionPlain - m_frames.size(); }
    void fillIds(IdQueue& ids, SentFrame::Kind kind);
    void fillMessages(const NodeParts& node, Peer& peer);
    void fillOverdue(const NodeParts& node, Peer& peer, LiveSession& live);
    static void tellChanges(const NodeParts& node, Peer& peer);
    static void followRoute(Instant now, Conversation& talk, const Endpoint& to);
    void sendFrames(const NodeParts& node, Peer& peer, LiveSession& live, const Endpoint& to);
    void sendAlone(const NodeParts& node, Peer& peer, LiveSession& live, const Endpoint& to);
    void sendAcks(const NodeParts& node, Peer& peer);
    void sendChallenge(const NodeParts& node, Peer& peer, LiveSession& live);
    void sendResponse(const NodeParts& node, Peer& peer, LiveSession& live, const Endpoint& to,
                      const PathData& data);
    void sendClose(const NodeParts& node, Peer& peer, LiveSession& live, CloseReason reason);
    static void requeue(Instant now, Conversation& talk, const std::vector<SentFrame>& frames);

    // x1.cpp
    void opened(const NodeParts& node, Peer& peer);  // a session was confirmed
    void serveSessions(const NodeParts& node, Peer& peer);
    void serveLoss(const NodeParts& node, Peer& peer);
    void takeLost(const NodeParts& node, Peer& peer, LiveSession& live);
    void expire(Instant now, Conversation& talk);
    void forget(Instant now, Conversation& talk, const SessionSet::Sessions& gone);
    void endSessions(const NodeParts& node, Peer& peer);

    IdentityKeyPair m_identity;
    Responder m_responder;
    std::unordered_map<ConnectionId, PeerId> m_cids;  // of our sessions and calls
    std::unordered_map<ProbeNonce, PeerId> m_nonces;  // of our PROBEs
    PointerSet<Peer, IdentityId, PinOf> m_pins;
    std::deque<IdentityId> m_refused;  // requests that are not listed again
    std::size_t m_tentative = 0;
    Instant m_nextSeries{};

    Bytes m_opened, m_frames;  // scratch, reused
    std::vector<SentFrame> m_sent, m_taken;
    std::vector<Instant> m_sentAt;
};

}  // namespace vaultgram
