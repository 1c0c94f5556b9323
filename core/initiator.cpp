#include "core/initiator.h"

#include <algorithm>
#include <iterator>

namespace vaultgram {
namespace {

Duration jittered(Duration duration, Random& random) {
    const double factor = random.uniform(1 - limits::seriesJitter, 1 + limits::seriesJitter);
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double>(duration) * factor);
}

}  // namespace

void Initiator::trigger(Instant now, Series series, Random& random) {
    if (m_state != State::Idle) return;
    if (isTooEarly(now)) return triggerAt(m_started + limits::triggerSpacing, series);
    m_series = series;
    start(now, random);
}

void Initiator::triggerAt(Instant at, Series series) {
    if (m_state != State::Idle) return;
    m_series = series;
    m_next = std::min(m_next, at);
}

void Initiator::retryLater(Instant now, Series series, Random& random) {
    if (m_state != State::Idle) return;
    const auto last = std::size(limits::retryAfter) - 1;
    const auto step = std::min(static_cast<std::size_t>(std::max(0, m_failures - 1)), last);
    m_series = series;
    m_next = now + jittered(limits::retryAfter[step], random);
}

void Initiator::stop() {
    if (m_state == State::Probing) m_state = State::Idle;
    if (m_state == State::Idle) m_next = Instant::max();
    m_failures = 0;
}

void Initiator::done() {
    m_call.reset();
    m_state = State::Idle;
    m_next = Instant::max();
    m_failures = 0;
}

void Initiator::failed() {
    const int failures = m_failures + 1;
    done();
    m_failures = failures;
}

void Initiator::start(Instant now, Random& random) {
    m_state = State::Probing;
    m_nonce = ProbeNonce(random.bytes<ProbeNonce::size>());
    m_started = m_next = now;
    m_probes = 0;
}

Initiator::Due Initiator::tick(Instant now, Random& random) {
    if (m_state == State::InitSent) return tickInit(now, random);
    if (now < m_next) return Due::Nothing;
    if (m_state == State::Idle) start(now, random);

    const bool over = m_series == Series::Bootstrap ? now >= m_started + limits::bootstrapSeries
                                                    : m_probes == limits::seriesProbes;
    if (over) {
        m_state = State::Idle;
        m_next = Instant::max();
        ++m_failures;
        return Due::SeriesOver;
    }
    ++m_probes;
    m_next = now + spacing(random);
    if (m_series == Series::Bootstrap)
        m_next = std::min(m_next, m_started + limits::bootstrapSeries);
    return Due::Probe;
}

Duration Initiator::spacing(Random& random) const {
    if (m_series == Series::Bootstrap && m_probes == 1) return limits::bootstrapSpacing;
    return jittered(limits::seriesSpacing, random);
}

Initiator::Due Initiator::tickInit(Instant now, Random& random) {
    if (now >= m_call->begun + limits::initFor) {
        m_call.reset();  // erases what e_I agreed on
        m_state = State::Probing;
        m_nonce = ProbeNonce(random.bytes<ProbeNonce::size>());  // the old one is forgotten
        m_next = now;
        return tick(now, random);
    }
    const std::size_t sent = m_call->sent;
    const bool first = sent == 0;
    const bool again = !first && sent <= std::size(limits::initAgain) &&
                       now >= m_call->begun + limits::initAgain[sent - 1];
    if (!first && !again) return Due::Nothing;
    ++m_call->sent;
    return Due::Init;
}

Instant Initiator::nextDeadline() const {
    if (m_state != State::InitSent) return m_next;
    const std::size_t sent = m_call->sent;
    if (sent == 0) return m_call->begun;
    const Instant end = m_call->begun + limits::initFor;
    if (sent > std::size(limits::initAgain)) return end;
    return std::min(end, m_call->begun + limits::initAgain[sent - 1]);
}

Status Initiator::answer(Instant now, const Endpoint& from, const AnswerRecord& answer,
                         const IdentityKeyPair& mine, const InitChoice& choice) {
    Result<Initiation> initiation = Initiation::begin(mine, 0, answer, choice);
    if (!initiation) return fail(initiation.error());
    m_call = std::make_unique<Call>(Call{std::move(*initiation), from, now});
    m_state = State::InitSent;
    m_nonce = {};
    return {};
}

}  // namespace vaultgram
