// All peers of one socket: the whole of protocol v2 without a socket, a clock or a
// thread.
//
//   datagram -> receive() -> Box of a contact | SealedBox | plaintext frame -> Event
//   text     -> send()    -> outbox -> frame -> Box -> Transmit
//
// The owner feeds inputs and carries out the Output; it calls tick() no later than
// nextDeadline() and asks for that again after every input. Same inputs, same
// Output: every test of the protocol is a plain function call.
//
// What is promised (PROTOCOL.md, sections 2 and 3): text never leaves in plaintext
// unless that was allowed for the contact and no key is known; a key is only learnt
// from an answer to our own question; nothing that was not authentic changes a key,
// moves a contact or fills a table; what is dropped is counted with its reason.
// Sizes in bytes, times as std::chrono. Not thread-safe.
#pragma once

#include "core/compression.h"
#include "core/frame.h"
#include "core/key_ring.h"
#include "core/output.h"
#include "core/peer_table.h"
#include "core/requests.h"
#include "core/sizes.h"
#include "core/statistics.h"
#include "core/timer_queue.h"
#include "core/x1.h"

#include <deque>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace vaultgram {

enum class PeerKind : std::uint8_t { Unknown, Legacy, X1 };

struct PeerInfo {
    PeerId id{};
    Endpoint address;
    std::optional<Endpoint> source;  // where its packets come from, if elsewhere
    Presence presence = Presence::Waiting;
    Instant since{};
    Security security = Security::None;  // of the next message
    std::optional<Generation> generation;
    std::optional<EncPublicKey> key;
    Instant keySince{};
    Instant lastEvidence{};
    bool plaintextAllowed = false;
    std::size_t waiting = 0;          // messages
    std::size_t waitingBytes = 0;     // of their payloads
    std::optional<double> clockSkew;  // seconds, theirs minus ours, if it matters
    Traffic in, out;
    std::uint64_t drops = 0;
    std::optional<LastDrop> lastDrop{};       // but for copies
    std::vector<PeerDrop> dropsByReason{};    // those that happened
    std::optional<Measured> measured{};       // once there was traffic
    std::optional<Duration> oldestWaiting{};  // how long it waits already
    std::optional<double> clockOffset{};      // as clockSkew, also if it does not matter

    // Only on a node with an identity.
    PeerKind kind = PeerKind::Unknown;
    Trust trust = Trust::None;
    std::optional<IdentityId> pin;    // whom we take it for
    std::optional<IdentityId> other;  // who answers in its place: Trust::KeyChanged
    std::optional<PeerId> elsewhere;  // it is this contact who answers at its address
    std::optional<Instant> sessionSince;
    std::optional<Duration> rtt, rttDeviation, rttMin;
    double loss = -1;          // share of our packets in the last minute; negative: not known
    std::uint64_t resent = 0;  // pieces of our messages that went more than once
    bool forwardSecret = false;
    std::optional<Instant> nextRotation;
};

enum class AddError : std::uint8_t { Unusable, Exists, WeakKey };
enum class SendError : std::uint8_t { UnknownPeer, NotText, TooLarge, OutboxFull, Blocked };

// What a program that keeps messages knows of one already. What is queued under this id
// is not queued twice.
struct SendAs {
    std::optional<MsgId> id{};               // sent before with this one
    std::optional<std::uint64_t> convSeq{};  // below limits::conversationSeq
    std::optional<std::uint64_t> sentMs{};   // when it was written, Unix time; none: now
};

struct KnownKey {
    EncPublicKey key;
    Generation generation = Generation::AB;
};

class Node {
public:
    struct Config {
        std::size_t baseMtu = limits::defaultMtu;    // limits::smallestMtu..largestMtu
        unsigned messageRate = limits::messageRate;  // accepted from a contact, a second
        std::chrono::seconds keyLifetime = limits::keyLifetime;
        bool acceptRequests = false;             // whoever announces a key becomes a contact
        bool answerProbes = true;                // a node that speaks x1 must not, see 3.2
        double packetRate = limits::packetRate;  // to one address
        int copies = limits::copies;             // of a message, to generations A and B
        bool listRequests = true;                // of x1 callers that nobody added
        // Messages a second, accepted from an x1 contact and sent to one.
        double sessionRate = limits::sessionMessageRate;
        double sessionSendRate = limits::sessionSendRate;
        bool receiptsByOwner = false;  // a RECEIPT goes only after stored()
    };

    Node(Now now, Config config, Random random);
    Node(Now now, Config config, Random random, EncKeyPair enc, SignKeyPair sign);
    // With an identity it speaks x1, and never answers a legacy probe.
    Node(Now now, Config config, Random random, IdentityKeyPair identity);

    // Inputs. Each appends to `out`. What a packet of a session asks for, an ACK or the next
    // text, is left to tick(), which is due at once then: so it is done once for all
    // datagrams that came together.
    void receive(Now now, SocketId socket, const Endpoint& from, ByteView datagram, Output& out);
    void tick(Now now, Output& out);
    [[nodiscard]] Instant nextDeadline() const {
        return m_x1 ? std::min(m_timers.next(), m_x1->nextDeadline()) : m_timers.next();
    }
    // A datagram of the last Output could not be transmitted to this contact from the
    // main socket (no route, interface down). Its texts wait again, in order; their
    // MessageChanged in that Output does not hold.
    void transmitFailed(Now now, const Endpoint& to, Output& out);

    // Contacts. With a known key the first message goes out sealed at once.
    // With a pin, from an invitation or a store, it is that identity or nobody.
    [[nodiscard]] Result<PeerId, AddError> addPeer(Now now, const Endpoint& address, Output& out,
                                                   std::optional<KnownKey> key = {},
                                                   const Pin& pin = {});
    // The key of a contact that is there already, known as with addPeer(). False: a weak key,
    // or a contact with a pin, who needs none.
    bool knowKey(Now now, PeerId id, const KnownKey& key, Output& out);
    // Another address to call it at; four are kept.
    void addAddress(Now now, PeerId id, const Endpoint& address, Output& out);
    void removePeer(Now now, PeerId id, Output& out);  // also what waits for it
    [[nodiscard]] std::optional<PeerId> peerAt(const Endpoint& address);
    [[nodiscard]] std::optional<PeerInfo> peer(Now now, PeerId id) const;
    [[nodiscard]] std::vector<PeerInfo> peers(Now now) const;  // in the order they were added
    [[nodiscard]] std::vector<Request> requests() const { return m_requests.list(); }
    void refuseRequest(const Endpoint& address) { m_requests.remove(address); }
    void refuseRequest(Now now, const IdentityId& id, Output& out);  // nor is it listed again
    [[nodiscard]] std::optional<PeerId> peerPinned(const IdentityId& id) const;

    // Texts. Queued until the peer's key is known; they go out in order.
    [[nodiscard]] Result<MessageId, SendError> send(Now now, PeerId id, std::string_view text,
                                                    Output& out, const SendAs& as = {});
    // Only what was not sent yet; over x1 also what is in flight, and may have arrived.
    [[nodiscard]] bool cancel(PeerId id, MessageId message);
    // With receiptsByOwner, of each text that came over x1, also if the owner had it already:
    // it is safe, and its sender may forget it; or it is not, and may come again. Until one
    // of them is said, copies are neither handed over nor receipted. False: nothing waits.
    bool stored(Now now, PeerId id, const MsgId& message, Output& out);
    bool notStored(Now now, PeerId id, const MsgId& message, Output& out);
    // Tells an x1 contact which of its texts were read.
    void sendRead(Now now, PeerId id, std::span<const MsgId> messages, Output& out);
    // Off by default. A key, once learnt, is used even so. Not for a contact with a pin.
    void allowPlaintext(Now now, PeerId id, bool allow, Output& out);

    // What the user says of who a contact is. False if it does not apply: another state,
    // no such contact, or no identity of ours.
    bool verified(Now now, PeerId id, const IdentityId& compared, Output& out);
    bool unverify(Now now, PeerId id, Output& out);  // it was a mistake; the pin stays
    bool acceptKey(Now now, PeerId id, const IdentityId& other, Output& out);  // without comparing
    bool block(Now now, PeerId id, bool blocked, Output& out);
    bool forgetPin(Now now, PeerId id, Output& out);  // it went back to an old program
    void rotateKeys(Now now, std::optional<PeerId> id, Output& out);  // none: of all
    // Ends all sessions: the program quits, or starts anew.
    void closeSessions(Now now, CloseReason reason, Output& out);

    // Fresh bytes for its generator: 32 of the kernel's, every minute.
    void stir(const Random::Seed& fresh) { m_random.stir(fresh); }
    // Settings while running.
    void setBaseMtu(std::size_t baseMtu) { m_config.baseMtu = clampMtu(baseMtu); }
    void setKeyLifetime(Now now, std::chrono::seconds lifetime, Output& out);
    void setMessageRate(unsigned perSecond);
    void setAcceptRequests(bool accept) { m_config.acceptRequests = accept; }
    // Our port or address changed: every peer that knows us is told again.
    void announceAll(Now now, Output& out);
    // A chance that is worth a try at once: an interface came up, the user asks.
    void retryAll(Now now, Output& out);

    [[nodiscard]] const EncPublicKey& publicKey() const { return m_identity.enc.publicKey; }
    [[nodiscard]] const SignPublicKey& signKey() const { return m_identity.sign.publicKey; }
    [[nodiscard]] const X1* x1() const { return m_x1.get(); }  // null: no identity
    [[nodiscard]] const Config& config() const { return m_config; }
    [[nodiscard]] const Statistics& statistics() const { return m_statistics; }
    // Nonces that the replay protection holds at present, for all keys.
    [[nodiscard]] std::size_t rememberedNonces() const { return m_keys.rememberedNonces(); }
    void resetStatistics();
    [[nodiscard]] std::vector<TableUse> tables() const;
    [[nodiscard]] std::optional<Endpoint> addressOf(PeerId id) const;

private:
    struct Arrival {
        Now now;
        const Endpoint& from;
        ByteView datagram;
    };

    // node_receive.cpp: what comes in
    void receiveMain(const Arrival& arrival, Output& out);
    [[nodiscard]] bool openBox(const Arrival& arrival, Output& out);
    [[nodiscard]] bool tryBox(const Arrival& arrival, Peer& peer, Output& out);
    [[nodiscard]] bool openSealedBox(const Arrival& arrival, Output& out);
    void acceptSealedBox(const Arrival& arrival, Peer& peer, const Opened& opened, Output& out);
    void acceptBox(const Arrival& arrival, Peer& peer, const LegacySession::Inner& inner,
                   Output& out);
    // False if it was no text.
    bool deliver(const Arrival& arrival, Peer& peer, ByteView payload, Security security,
                 Output& out);
    void receivePlaintext(const Arrival& arrival, Output& out);
    void receivePlaintextText(const Arrival& arrival, ByteView payload, Output& out);
    void receiveControl(const Arrival& arrival, ByteView json, Output& out);
    void answerProbe(const Arrival& arrival, Output& out);
    void hear(const Arrival& arrival, const Announcement& announcement, Output& out);
    void listRequest(const Arrival& arrival, const Announcement& announcement, Output& out);
    void undecodable(const Arrival& arrival, Output& out);
    void askAgain(const Arrival& arrival, Peer& peer, Output& out);
    void askNeighbours(const Arrival& arrival, Output& out);
    [[nodiscard]] Peer* suspect(const Endpoint& from);

    // node_keys.cpp: learning keys, telling ours, section 3.3
    void wantProbe(Now now, Peer& peer, Output& out);
    void askLegacy(Now now, Peer& peer, Output& out);
    void startProbe(Now now, Peer& peer, Output& out);
    void runProbe(Now now, Peer& peer, Output& out);
    void endProbe(Now now, Peer& peer, Output& out);
    void closeProbe(Now now, Peer& peer, Output& out);
    void receiveAnswer(const Arrival& arrival, SocketId socket, Output& out);
    void adopt(Now now, Peer& peer, const ProbeWindow::Key& key, Output& out);
    void useGiven(Now now, Peer& peer, const KnownKey& key, Output& out);
    void noAnswer(Now now, Peer& peer, Output& out);
    void retryHeld(Now now, Peer& peer, Output& out);
    void evidence(Now now, Peer& peer, Output& out);
    void announce(Now now, Peer& peer, Output& out);
    void repeatAnnouncement(Now now, Peer& peer, Output& out);
    void announceSoon(Now now, Peer& peer, Output& out);
    [[nodiscard]] Duration announceInterval();

    // node_send.cpp: what goes out
    void pump(Now now, Peer& peer, Output& out);
    void sendCopies(Now now, Peer& peer, Output& out);
    void sendPart(Now now, Peer& peer, const Outbox::Part& part, Output& out);
    void sendSealed(Now now, Peer& peer, const Nonce16& nonce, ByteView payload, Output& out);
    void sendPlain(Now now, Peer& peer, SocketId socket, const Frame& content, Output& out);
    void finish(Now now, Peer& peer, std::size_t begin, SocketId socket, Output& out);
    [[nodiscard]] bool maySend(Now now, const Peer& peer) const;
    [[nodiscard]] Security securityOf(const Peer& peer) const;

    // node_x1.cpp: where x1 and legacy meet
    [[nodiscard]] NodeParts parts(Now now, Output& out);
    [[nodiscard]] bool receiveX1(const Arrival& arrival, Output& out);
    [[nodiscard]] bool refusedOfX1(const Arrival& arrival, Peer* peer, DropReason why, Output& out);
    void serveX1(Now now, Peer& peer, Output& out);
    void closeLegacyWindow(Now now, Peer& peer, Output& out);
    void leaveLegacy(Now now, Peer& peer, Output& out);
    [[nodiscard]] bool feedLegacy(Now now, Peer& peer, Output& out);
    static void describeX1(Now now, const Peer& peer, PeerInfo& info);
    [[nodiscard]] Peer* withX1(PeerId id);

    // node_delivery.cpp: texts with a receipt
    [[nodiscard]] Result<MessageId, SendError> sendX1(Now now, Peer& peer, std::string_view text,
                                                      Output& out, const SendAs& as);
    void callIfStuck(Now now, Peer& peer, Output& out);
    [[nodiscard]] static std::optional<MessageId> queuedAs(const Peer& peer, const MsgId& id);

    // node.cpp: the rest
    void serve(Now now, Peer& peer, Output& out);
    void stateTimer(Now now, Peer& peer, Output& out);
    void schedule(Now now, Peer& peer);
    void serveAt(Instant when, Peer& peer);
    [[nodiscard]] Instant deadlineOf(Now now, Peer& peer);
    Peer::Active& activate(Peer& peer);
    void setState(Now now, Peer& peer, PeerState state, Output& out);
    void tell(Now now, Peer& peer, Output& out);  // if people would see something else
    void drop(const Arrival& arrival, DropReason reason, Peer* peer, Output& out);
    [[nodiscard]] PeerInfo describe(Now now, const Peer& peer) const;
    static void describeTraffic(Now now, const Peer& peer, PeerInfo& info);
    // Of all, and of this contact.
    template <class Count>
    void count(Now now, Peer& peer, Count&& each) {
        m_statistics.roll(now.instant);
        each(static_cast<Counts&>(m_statistics));
        each(peer.counts(now.instant));
    }

    Config m_config;
    Random m_random;
    LegacyIdentity m_identity;
    std::string m_announcement;  // our JSON; the same for the life of the process

    std::unique_ptr<X1> m_x1;
    PeerTable m_peers;
    KeyRing m_keys;
    Requests m_requests;
    TimerQueue m_timers;
    std::map<SocketId, PeerId> m_temporary;  // open temporary sockets
    std::deque<PeerId> m_probeQueue;         // peers that wait for a free window
    std::size_t m_probing = 0;

    Compressor m_compressor;
    Decompressor m_decompressor;
    Statistics m_statistics;
    TokenBucket m_trials{limits::trialOpenings, limits::trialOpenings / 10};
    TokenBucket m_sealTrials{limits::sealProbes, limits::sealProbes};
    TokenBucket m_probeAnswers{limits::probeAnswers, limits::probeAnswers / 10};
    TokenBucket m_acceptances{1, 8};
    TokenBucket m_requestNotes{limits::requestNotes, limits::requestNotesBurst};
    std::size_t m_rotation = 0;  // where the search through many neighbours begins
    unsigned long long m_nextMessage = 1;
    std::uint64_t m_nextSocket = 1;
    Bytes m_opened, m_inner;  // scratch, reused
};

}  // namespace vaultgram
