// One encrypted conversation with one legacy key, whoever claims it and wherever
// its packets come from.
//
//   A, B:  Box(nonce16 || timestamp8 || frame)        C:  SealedBox(frame)
//
// Contacts that show the same key share one session, so a packet is accepted once
// ever, not once a contact or an address. The Box is made when it is first needed;
// an idle peer costs no key.
#pragma once

#include "core/box.h"
#include "core/nonce_set.h"
#include "core/now.h"
#include "core/own_nonce.h"

#include <limits>
#include <optional>

namespace vaultgram {

// The keys of our own process: new at each start, in memory only (PROTOCOL.md, 1).
struct LegacyIdentity {
    explicit LegacyIdentity(Random& random);
    LegacyIdentity(EncKeyPair enc, SignKeyPair sign, Random& random);

    EncKeyPair enc;
    SignKeyPair sign;
    OwnNonces nonces;
};

class LegacySession {
public:
    // What an authentic Box carried. Views the buffer that it was opened into.
    struct Inner {
        NonceSet::Mark nonce;
        double timestamp;  // seconds since 1970, by the peer's clock; may be anything
        ByteView frame;
    };

    // `latestStamp`: of earlier sessions with this key, if there may have been any.
    LegacySession(const EncPublicKey& peer, Random& random,
                  double latestStamp = -std::numeric_limits<double>::infinity())
        : m_peer(peer), m_seen(random), m_latestStamp(latestStamp) {}

    [[nodiscard]] const EncPublicKey& peerKey() const { return m_peer; }

    // Starts the inner text of a Box in `inner`; the caller appends the frame to it.
    void begin(const Nonce16& nonce, WallTime stamp, Bytes& inner);
    // Appends the packet to `into`.
    [[nodiscard]] Status seal(const LegacyIdentity& mine, Random& random, ByteView inner,
                              Bytes& into);
    // Errors: Undecodable (not from this peer, or forged), InnerShort, Reflected.
    [[nodiscard]] Result<Inner> open(const LegacyIdentity& mine, ByteView packet, Bytes& into);

    // Replay protection; see NonceSet.
    [[nodiscard]] Status check(const Inner& inner) const {
        return m_seen.check(inner.nonce, inner.timestamp);
    }
    void remember(const Inner& inner) { m_seen.insert(inner.nonce, inner.timestamp); }

    // Generation C has neither nonce nor time: the packet itself is the nonce.
    [[nodiscard]] Status checkSealed(ByteView packet) const;
    void rememberSealed(ByteView packet);

    [[nodiscard]] double latestStamp() const { return m_latestStamp; }
    [[nodiscard]] std::size_t remembered() const { return m_seen.size(); }

private:
    [[nodiscard]] Status prepare(const LegacyIdentity& mine);

    EncPublicKey m_peer;
    std::optional<Box> m_box;
    NonceSet m_seen;
    double m_arrivals = 0;
    // The latest time that we ever sealed: nothing younger can be ours sent back.
    double m_latestStamp;
};

}  // namespace vaultgram
