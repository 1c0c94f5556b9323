// One contact, as the node keeps it. An idle one takes less than 1 kB.
#pragma once

#include "core/clock_offset.h"
#include "core/endpoint.h"
#include "core/legacy_session.h"
#include "core/outbox.h"
#include "core/output.h"
#include "core/peer_drops.h"
#include "core/probe_window.h"
#include "core/statistics.h"
#include "core/token_bucket.h"
#include "core/x1_contact.h"

#include <memory>
#include <optional>
#include <vector>

namespace vaultgram {

// The states of PROTOCOL.md, section 3.3. Whether a probe is under way is apart from
// them: a Ready peer is asked again without being held up.
enum class PeerState : std::uint8_t {
    Unknown,    // no key, or none that is still believed
    Announced,  // its key is known; ours has just been told
    Ready,
};

// What a program is told of a contact.
enum class Presence : std::uint8_t { Waiting, ExchangingKeys, Connected, Unreachable };

struct Peer {
    // What only a contact with traffic needs.
    struct Active {
        explicit Active(double packetRate, double acceptRate)
            : outbox(packetRate), accepted(acceptRate, acceptRate), text(textBucket(acceptRate)) {}
        Outbox outbox;
        ClockOffset clock;
        TokenBucket accepted;                                             // authentic packets
        TokenBucket shown{limits::plaintextRate, limits::plaintextRate};  // unauthenticated texts
        TokenBucket text;                                                 // bytes, unpacked
        std::vector<std::pair<Endpoint, Bytes>> held;  // unopened, while a key is learnt
    };

    PeerId id;
    Endpoint address;  // where we send to
    PeerState state = PeerState::Unknown;
    Generation generation = Generation::AB;
    bool unreachable = false;  // the last window was silent
    bool namesPort = true;     // its announcements carry a port: the reference, not us
    bool keyGiven = false;     // known beforehand, not learnt from an answer
    bool plaintextAllowed = false;
    bool skewTold = false;
    bool probeWaits = false;             // for a free window
    Presence shown = Presence::Waiting;  // what people were told last
    std::uint8_t repeats = 0;            // of the announcement
    std::uint8_t failures = 0;           // series of probes in a row, as far as they matter
    std::uint8_t conflicts = 0;

    std::shared_ptr<LegacySession> session;  // none: no key
    std::optional<Endpoint> source;          // where its packets came from last
    std::unique_ptr<ProbeWindow> probe;
    std::unique_ptr<Active> active;
    std::unique_ptr<X1Contact> x1;  // on a node with an identity

    Instant since{};  // of what people were told
    Instant keySince{};
    Instant lastEvidence{};  // a packet opened under our key, or a probe answer
    Instant lastSign{};      // also an announcement with the key we know
    Instant lastProbe = Instant::min();
    Instant lastAnnounced = Instant::min();
    Instant stateDeadline = Instant::max();  // settle, retry, or the next announcement
    Instant probeAt = Instant::max();        // a probe that had to wait for its turn
    Instant repeatAt = Instant::max();       // the announcement again, for one may be lost

    Traffic in, out;
    PeerDrops drops;
    std::unique_ptr<Measures> measures;

    Instant scheduled = Instant::max();  // the earliest entry in the timer queue

    void packetIn(Instant now, std::size_t size) {
        roll(now);
        in.packet(now, size);
    }
    void packetOut(Instant now, std::size_t size) {
        roll(now);
        out.packet(now, size);
    }
    void dropped(Instant now, const Endpoint& from, DropReason reason) {
        drops.count(now, from, reason, measures != nullptr);
        if (!measures) return;  // whoever can not prove who he is makes no measures
        roll(now);
        noteDrop(measures->counts, reason);
    }
    // To count something in; makes the measures.
    [[nodiscard]] Counts& counts(Instant now) {
        if (!measures) {
            measures = std::make_unique<Measures>();
            // What led here is part of the first minute, unless it took longer.
            if (now - since < lastMinute) measures->window.roll(now, {});
        }
        roll(now);
        return measures->counts;
    }
    [[nodiscard]] Tally tally() const { return {in, out, measures ? measures->counts : Counts{}}; }

private:
    void roll(Instant now) {
        if (measures && measures->window.due(now)) measures->window.roll(now, tally());
    }
};

}  // namespace vaultgram
