// Answers calls from anybody, cheapest check first, and keeps nothing of them.
//
//   PROBE -> ANSWER                                            no state
//   INIT  -> token -> known? -> rate -> X25519 -> Box -> sig_I -> own id -> Proved
//
// What becomes of a caller that proved his id (a session, a request, silence) is for
// the owner to say; only then remember() keeps something. PROTOCOL.md, section 4.2.
#pragma once

#include "core/address_limiter.h"
#include "core/answered_inits.h"
#include "core/handshake.h"
#include "core/responder_keys.h"
#include "core/token_bucket.h"

#include <variant>

namespace vaultgram {

class Responder {
public:
    explicit Responder(Random& random) : m_limiter(random) {}

    // Errors: Limited.
    [[nodiscard]] Result<AnswerRecord> answer(Instant now, const Endpoint& from,
                                              const ProbeRecord& probe, Random& random);

    struct Proved {
        ReceivedInit init;
        AnsweredInits::Digest digest;
    };
    using Verdict = std::variant<Proved, const RespBytes*>;  // or: send this RESP again
    // Errors: TokenBad, InitReplayed, Limited, KeyLowOrder, ProofBad, OwnIdentity.
    [[nodiscard]] Result<Verdict> check(Instant now, const Endpoint& from, const InitRecord& init,
                                        const IdentityKeyPair& mine);
    void remember(Instant now, const AnsweredInits::Digest& init, const RespBytes& resp) {
        m_known.remember(now, init, resp);
    }
    void settle(const AnsweredInits::Digest& init) { m_known.settle(init); }

    void tick(Instant now);  // erases what is too old
    [[nodiscard]] std::optional<Instant> nextDeadline() const { return m_keys.nextDeadline(); }

    // How many INITs came as far as X25519.
    [[nodiscard]] std::uint64_t publicKeyOperations() const { return m_operations; }
    [[nodiscard]] std::size_t remembered() const { return m_known.size(); }

private:
    ResponderKeys m_keys;
    AnsweredInits m_known;
    AddressLimiter m_limiter;
    TokenBucket m_answers{limits::answers, limits::answers / 10};
    TokenBucket m_inits{limits::initsInAll, limits::initsInAll / 10};
    std::uint64_t m_operations = 0;
};

}  // namespace vaultgram
