// What a contact needs on a node that has an identity. An idle one is small: what only
// a conversation needs is made with the first text or session.
#pragma once

#include "core/congestion.h"
#include "core/id_queue.h"
#include "core/initiator.h"
#include "core/loss_meter.h"
#include "core/message_ids.h"
#include "core/outgoing_messages.h"
#include "core/output.h"
#include "core/pacer.h"
#include "core/reassembly.h"
#include "core/rtt_estimator.h"
#include "core/session_set.h"
#include "core/trust.h"
#include "core/unstored.h"

#include <deque>
#include <memory>
#include <vector>

namespace vaultgram {

struct Conversation {
    Conversation(double acceptRate, double sendRate)
        : outgoing(sendRate),
          accepted(acceptRate, acceptRate),
          acceptedBytes(textBucket(acceptRate)) {}

    // A RECEIPT or a READ waits: for a second one, for a packet that goes anyway, or 25 ms.
    void idsWait(Instant now) {
        const bool atOnce = receipts.size() + reads.size() >= limits::receiptsAtOnce;
        idsDue = std::min(idsDue, atOnce ? now : now + limits::ackDelay);
    }
    // It is somebody else now: what only concerned the other one is gone.
    void forgetWho() {
        receipts.clear();
        reads.clear();
        incoming = {};
        seen = {};
        unstored = {};
    }
    void wantReceipt(Instant now, const MsgId& id) {
        receipts.pushOnce(id);
        idsWait(now);
    }
    [[nodiscard]] std::size_t packetsAfter(Instant time) const {
        std::size_t packets = 0;
        for (const auto& live : sessions.confirmed()) packets += live->sent.sentAfter(time);
        return packets;
    }
    [[nodiscard]] std::size_t bytesInFlight() const {
        return packetsAfter(Instant::min()) * Congestion::packet;
    }
    // After a PTO what is old does not fill the window, but the window is as small as it gets.
    [[nodiscard]] bool isWindowOpen() const {
        if (expiries > 0) return packetsAfter(arrivedBy) < limits::cwndMin;
        return congestion.mayLeave(bytesInFlight());
    }

    SessionSet sessions;
    RttEstimator rtt;
    LossMeter loss;
    Congestion congestion;
    Pacer pacer;
    Endpoint route;  // that these are of
    OutgoingMessages outgoing;
    IdQueue receipts{limits::receiptsWaiting};  // to be sent
    IdQueue reads{limits::readsWaiting};        // likewise
    Instant idsDue = Instant::max();            // both go then, if not before
    Reassembly incoming;
    MessageIds seen;
    Unstored unstored;
    TokenBucket accepted;
    TokenBucket acceptedBytes;                      // of text
    std::uint64_t convSeq = 0;                      // the largest that was sent or received
    std::optional<OutgoingMessages::Draft> legacy;  // the text that the legacy outbox has now

    bool pingWanted = false;
    bool probeWanted = false;  // a packet beyond what congestion and pacing allow
    int expiries = 0;          // PTOs in a row
    Instant ptoFrom{};         // the last expiry, or ACK of something new
    Instant arrivedBy{};       // what left until then is not on its way any more, or never was
    Instant lastSent{};
    Instant lastReceived{};
    Instant firstUnanswered = Instant::max();  // asked for an ACK since lastReceived
    bool dead = false;
    std::deque<Instant> replacements;  // of its sessions, from other places
};

struct X1Contact {
    Pin pin;
    std::vector<Endpoint> addresses;  // where it is called; four at most
    Initiator initiator;
    ProbeNonce listedNonce;  // under these it is found when an ANSWER or a RESP comes
    std::optional<ConnectionId> listedCall;

    // What the legacy side of the node has to do.
    bool answered = false;              // in this series: legacy answers do not count
    bool isX1 = false;                  // it has a pin: nothing of legacy is to be left
    bool legacyGone = false;            // nothing is
    Instant legacyAt = Instant::max();  // ask for a legacy key, if no ANSWER came

    std::optional<PeerId> elsewhere;  // whose identity answers there: another contact's

    std::unique_ptr<Conversation> talk;
};

}  // namespace vaultgram
