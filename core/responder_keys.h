// The keys with which we answer strangers: e_R and the secret of the tokens.
//
//   period     |--- p ---|-- p+1 --|-- p+2
//   made in p  ^ offered | accepted| erased
//
// Periods of 60 s of the monotonic clock; made on first need, so an idle node has none;
// gone after 120 s at most. PROTOCOL.md, section 4.2.
#pragma once

#include "core/endpoint.h"
#include "core/ephemeral_key.h"
#include "core/handshake_token.h"
#include "core/now.h"
#include "core/random.h"
#include "core/result.h"

#include <array>
#include <cstdint>
#include <optional>

namespace vaultgram {

class ResponderKeys {
public:
    struct Offer {  // what an ANSWER carries
        EphemeralPublicKey key;
        Token token;
    };
    [[nodiscard]] Offer offer(Instant now, const Endpoint& to, Random& random);

    // The key that was offered together with this token, valid until the next call of
    // anything here. Errors: TokenBad.
    [[nodiscard]] Result<const EphemeralKeyPair*> keyFor(Instant now, const Endpoint& from,
                                                         const Token& token);

    // Erases what is too old; so do the calls above. Call it no later than nextDeadline().
    void tick(Instant now);
    [[nodiscard]] std::optional<Instant> nextDeadline() const;

private:
    struct Period {
        std::int64_t number;
        EphemeralKeyPair key;
        TokenSecret secret;
    };
    std::optional<Period> m_current, m_previous;
};

}  // namespace vaultgram
