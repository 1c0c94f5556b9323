// What a contact needs on a node that has an identity. An idle one is small: what only
// a conversation needs is made with the first text or session.
#pragma once

#include "core/id_queue.h"
#include "core/initiator.h"
#include "core/loss_meter.h"
#include "core/message_ids.h"
#include "core/outgoing_messages.h"
#include "core/reassembly.h"
#include "core/rtt_estimator.h"
#include "core/session_set.h"
#include "core/trust.h"

#include <deque>
#include <memory>
#include <vector>

namespace vaultgram {

struct Conversation {
    explicit Conversation(double messageRate) : accepted(messageRate, messageRate) {}

    SessionSet sessions;
    RttEstimator rtt;
    LossMeter loss;
    OutgoingMessages outgoing;
    IdQueue receipts{limits::receiptsWaiting};  // to be sent
    IdQueue reads{limits::readsWaiting};        // likewise
    Reassembly incoming;
    MessageIds seen;
    TokenBucket accepted;
    std::uint64_t convSeq = 0;                      // the largest that was sent or received
    std::optional<OutgoingMessages::Draft> legacy;  // the text that the legacy outbox has now

    bool pingWanted = false;
    int expiries = 0;  // PTOs in a row
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
    Instant legacyAt = Instant::max();  // ask for a legacy key, if no ANSWER came
    bool answered = false;              // in this series: legacy answers do not count
    bool isX1 = false;                  // it has a pin: nothing of legacy is to be left
    bool legacyGone = false;            // nothing is

    std::unique_ptr<Conversation> talk;
};

}  // namespace vaultgram
