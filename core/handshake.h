// The cryptography of INIT and RESP, without clock, address or socket.
//
//   initiator                                     responder
//   Initiation::begin(ANSWER)  --- INIT --->  ReceivedInit::open
//   Initiation::finish         <--- RESP ---  ReceivedInit::accept
//            |                                         |
//        Agreement  ==  the same two keys  ==  Agreement       -> Session
//
// Both ids are signed by the responder and bound into the keys: each side knows to
// whom the other believes to speak. PROTOCOL.md, section 4.1.
#pragma once

#include "core/bytes.h"
#include "core/ephemeral_key.h"
#include "core/handshake_record.h"
#include "core/identity.h"
#include "core/random.h"
#include "core/result.h"

#include <cstdint>

namespace vaultgram {

using HandshakeNonce = PublicValue<struct HandshakeNonceTag, 16>;  // n_I, n_R
using Capabilities = std::uint32_t;                                // unknown bits are ignored
inline constexpr Capabilities filesCapability = 1;

// All that is random in an INIT and in a RESP. A cid in use here must be drawn again.
struct RespChoice {
    ConnectionId cid;
    HandshakeNonce nonce;
    BoxNonce boxNonce;

    [[nodiscard]] static RespChoice draw(Random& random);
};
struct InitChoice {
    EphemeralKeyPair key;
    RespChoice rest;

    [[nodiscard]] static InitChoice draw(Random& random);
};

// What a handshake results in, as seen from one side.
struct Agreement {
    IdentityId peer;
    Capabilities caps = 0;   // of both sides
    ConnectionId sendTo;     // chosen by the peer
    ConnectionId receiveAt;  // chosen by us
    SessionKey send;
    SessionKey receive;
};

// What a side says of itself inside the Box of its record.
struct Introduction {
    IdentityId id;
    Capabilities caps = 0;
    ConnectionId cid;
    HandshakeNonce nonce;
};

class Initiation {
public:
    // Errors: KeyLowOrder.
    [[nodiscard]] static Result<Initiation> begin(const IdentityKeyPair& mine, Capabilities caps,
                                                  const AnswerRecord& answer,
                                                  const InitChoice& choice);

    [[nodiscard]] ByteView init() const { return m_init; }  // to be sent again as it is
    [[nodiscard]] const ConnectionId& cid() const { return m_mine.cid; }

    // Errors: RespUnsolicited (for another cid), ProofBad, OwnIdentity. After one of these
    // the right RESP may still come. Whether the id is the right one is the caller's to say.
    [[nodiscard]] Result<Agreement> finish(const RespRecord& resp) const;

private:
    Initiation(EphemeralAgreement agreement, const Introduction& mine)
        : m_agreement(std::move(agreement)), m_mine(mine) {}

    void writeInit(const IdentityKeyPair& mine, const Token& token, const BoxNonce& nonce);

    EphemeralAgreement m_agreement;  // e_I itself is not needed any more
    Introduction m_mine;
    EphemeralPublicKey m_initiatorKey, m_responderKey;
    InitBytes m_init{};
};

// An INIT whose sender proved his id: only open() makes one.
class ReceivedInit {
public:
    // Its token was good. Errors, cheapest first: KeyLowOrder, ProofBad, OwnIdentity.
    [[nodiscard]] static Result<ReceivedInit> open(const IdentityKeyPair& mine,
                                                   const EphemeralKeyPair& responderKey,
                                                   const InitRecord& init);

    [[nodiscard]] const IdentityId& peer() const { return m_theirs.id; }

    struct Accepted {
        RespBytes resp;
        Agreement agreement;
    };
    [[nodiscard]] Accepted accept(const IdentityKeyPair& mine, Capabilities caps,
                                  const RespChoice& choice) const;

private:
    ReceivedInit(EphemeralAgreement agreement, const Introduction& theirs)
        : m_agreement(std::move(agreement)), m_theirs(theirs) {}

    EphemeralAgreement m_agreement;
    Introduction m_theirs;
    EphemeralPublicKey m_initiatorKey, m_responderKey;
    InitBytes m_init{};
};

}  // namespace vaultgram
