#include "core/responder.h"

namespace vaultgram {

Result<AnswerRecord> Responder::answer(Instant now, const Endpoint& from, const ProbeRecord& probe,
                                       Random& random) {
    if (!m_answers.take(now)) return fail(DropReason::Limited);
    const ResponderKeys::Offer offer = m_keys.offer(now, from, random);
    return AnswerRecord{probe.nonce, offer.key, offer.token};
}

Result<Responder::Verdict> Responder::check(Instant now, const Endpoint& from,
                                            const InitRecord& init, const IdentityKeyPair& mine) {
    const auto key = m_keys.keyFor(now, from, init.token);
    if (!key) return fail(key.error());

    const AnsweredInits::Digest digest = AnsweredInits::digestOf(init.whole);
    if (const auto known = m_known.find(digest)) {
        if (known->resp == nullptr) return fail(DropReason::InitReplayed);
        return known->resp;
    }
    if (!m_limiter.take(now, from.ip) || !m_inits.take(now)) return fail(DropReason::Limited);

    ++m_operations;
    Result<ReceivedInit> received = ReceivedInit::open(mine, **key, init);
    if (!received) return fail(received.error());
    return Proved{std::move(*received), digest};
}

void Responder::tick(Instant now) {
    m_keys.tick(now);
    m_known.tick(now);
}

}  // namespace vaultgram
