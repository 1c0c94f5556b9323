// One contact is called: PROBEs in a series, then INIT, until RESP. A state machine
// without address book, socket or clock. PROTOCOL.md, sections 3.3 and 4.3.
//
//   Idle --trigger--> Probing --ANSWER--> InitSent --RESP--> Idle, with an Agreement
//     ^                  |  ^                |
//     '----series over---'  '------4 s------'
//
// The owner calls tick() no later than nextDeadline(), sends what it says, and hands in
// what comes. Whether the id of a RESP is the right one is the owner's to say.
#pragma once

#include "core/endpoint.h"
#include "core/handshake.h"
#include "core/limits.h"
#include "core/now.h"

#include <memory>
#include <optional>
#include <vector>

namespace vaultgram {

class Initiator {
public:
    enum class State : std::uint8_t { Idle, Probing, InitSent };
    enum class Series : std::uint8_t {
        Bootstrap,  // of a contact whose kind is not known: 0, 0.25 s, then every 0.5 s for 5 s
        Contact,    // ten, 0.5 s apart
    };
    enum class Due : std::uint8_t { Nothing, Probe, Init, SeriesOver };

    [[nodiscard]] State state() const { return m_state; }
    // A reason to call. Starts a series at once or, within 5 s of the last, as soon as it
    // may. While one runs there is nothing to do.
    void trigger(Instant now, Series series, Random& random);
    // The last series began less than 5 s ago.
    [[nodiscard]] bool isTooEarly(Instant now) const {
        return m_started != Instant::min() && now < m_started + limits::triggerSpacing;
    }
    // Like trigger, but not before `at`.
    void triggerAt(Instant at, Series series);
    // After a failure: not before the next step of 10, 30, 60, 120, 300 s.
    void retryLater(Instant now, Series series, Random& random);
    void stop();  // the series is not needed any more, nor is a retry

    // What has to be sent now; call it until it says Nothing.
    [[nodiscard]] Due tick(Instant now, Random& random);
    [[nodiscard]] Instant nextDeadline() const;

    [[nodiscard]] ProbeBytes probe() const { return encode(ProbeRecord{m_nonce}); }
    [[nodiscard]] bool expects(const ProbeNonce& nonce) const {
        return m_state == State::Probing && nonce == m_nonce;
    }
    // The ANSWER to probe(). The owner has checked expects() and the source address. Then
    // INIT is due. Errors: KeyLowOrder.
    [[nodiscard]] Status answer(Instant now, const Endpoint& from, const AnswerRecord& answer,
                                const IdentityKeyPair& mine, const InitChoice& choice);

    // REQUIRES, of these: InitSent.
    [[nodiscard]] ByteView init() const { return m_call->initiation.init(); }
    [[nodiscard]] const Endpoint& to() const { return m_call->to; }
    [[nodiscard]] const ConnectionId& cid() const { return m_call->initiation.cid(); }
    [[nodiscard]] Result<Agreement> finish(const RespRecord& resp) const {
        return m_call->initiation.finish(resp);
    }
    // The handshake is over, well or not: erases its keys.
    void done();
    void failed();

    [[nodiscard]] int failures() const { return m_failures; }  // series in a row without success
    [[nodiscard]] bool isFirstProbe() const { return m_probes == 1; }  // after Due::Probe

private:
    struct Call {
        Initiation initiation;
        Endpoint to;
        Instant begun;
        std::size_t sent = 0;
    };

    void start(Instant now, Random& random);
    [[nodiscard]] Due tickInit(Instant now, Random& random);
    [[nodiscard]] Duration spacing(Random& random) const;

    State m_state = State::Idle;
    Series m_series = Series::Contact;
    ProbeNonce m_nonce;
    int m_probes = 0;  // of this series
    int m_failures = 0;
    Instant m_started = Instant::min();
    Instant m_next = Instant::max();  // Idle: a series; Probing: a PROBE, or the end
    std::unique_ptr<Call> m_call;
};

}  // namespace vaultgram
