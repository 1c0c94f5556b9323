#include "core/handshake.h"

#include "core/limits.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace vaultgram {
namespace {

constexpr std::size_t introductionSize =
    IdentityId::size + 4 + ConnectionId::size + HandshakeNonce::size + IdentitySignature::size;
constexpr std::size_t boxSize = introductionSize + limits::boxOverhead;
constexpr std::size_t initHead = 1 + EphemeralPublicKey::size + Token::size;
constexpr std::size_t respHead = 1 + ConnectionId::size;
static_assert(initHead + boxSize == std::tuple_size_v<InitBytes>);
static_assert(respHead + boxSize == std::tuple_size_v<RespBytes>);

using Digest = std::array<std::uint8_t, 32>;

Digest hash(ByteView one, ByteView two = {}) {
    Bytes text(one.begin(), one.end());
    append(text, two);
    Digest digest;
    crypto_generichash(digest.data(), digest.size(), text.data(), text.size(), nullptr, 0);
    return digest;
}

struct Keys {
    EphemeralPublicKey initiator, responder;
};

void appendClaims(Bytes& to, const Introduction& who) {
    appendInteger(to, who.caps, 4);
    append(to, who.cid.view());
    append(to, who.nonce.view());
}

// What sig_I covers, after its label.
Bytes initText(const Introduction& who, const Keys& keys) {
    Bytes text;
    append(text, who.id.view());
    append(text, keys.initiator.view());
    append(text, keys.responder.view());
    appendClaims(text, who);
    return text;
}

// What sig_R covers, after its label.
Bytes respText(const Introduction& who, const IdentityId& initiator, const Keys& keys,
               ByteView init) {
    Bytes text;
    append(text, who.id.view());
    append(text, initiator.view());
    append(text, keys.responder.view());
    append(text, keys.initiator.view());
    appendClaims(text, who);
    append(text, hash(init));
    return text;
}

// P_I and P_R.
Bytes introductionText(const Introduction& who, const IdentitySignature& signature) {
    Bytes text;
    append(text, who.id.view());
    appendClaims(text, who);
    append(text, signature.view());
    return text;
}

struct Signed {
    Introduction who;
    IdentitySignature signature;
};

std::optional<Signed> openIntroduction(const EphemeralAgreement& agreement, ByteView box) {
    std::array<std::uint8_t, introductionSize> plain;
    if (box.size() != boxSize || !agreement.open(box, plain)) return {};
    ByteView rest = plain;
    const auto take = [&rest](std::size_t size) {
        const ByteView part = rest.first(size);
        rest = rest.subspan(size);
        return part;
    };
    Signed result;
    result.who.id = IdentityId::from(take(IdentityId::size));
    result.who.caps = static_cast<Capabilities>(integerAt(take(4)));
    result.who.cid = ConnectionId::from(take(ConnectionId::size));
    result.who.nonce = HandshakeNonce::from(take(HandshakeNonce::size));
    result.signature = IdentitySignature::from(rest);
    return result;
}

struct Ids {
    IdentityId initiator, responder;
};
struct SessionKeys {
    SessionKey toResponder, toInitiator;
};

SessionKeys deriveKeys(const EphemeralAgreement& agreement, const Ids& ids, const Keys& keys,
                       ByteView init, ByteView resp) {
    Bytes transcript;
    append(transcript, ids.initiator.view());
    append(transcript, ids.responder.view());
    append(transcript, keys.initiator.view());
    append(transcript, keys.responder.view());
    append(transcript, hash(init, resp));
    return {agreement.derive("vault-udp/x1/i>r", transcript),
            agreement.derive("vault-udp/x1/r>i", transcript)};
}

Agreement agreementOf(const Introduction& mine, const Introduction& theirs, SessionKey send,
                      SessionKey receive) {
    return {theirs.id, mine.caps & theirs.caps, theirs.cid,
            mine.cid,  std::move(send),         std::move(receive)};
}

}  // namespace

RespChoice RespChoice::draw(Random& random) {
    return {ConnectionId(random.bytes<ConnectionId::size>()),
            HandshakeNonce(random.bytes<HandshakeNonce::size>()),
            random.bytes<std::tuple_size_v<BoxNonce>>()};
}

InitChoice InitChoice::draw(Random& random) {
    return {EphemeralKeyPair::generate(random), RespChoice::draw(random)};
}

Result<Initiation> Initiation::begin(const IdentityKeyPair& mine, Capabilities caps,
                                     const AnswerRecord& answer, const InitChoice& choice) {
    Result<EphemeralAgreement> agreed =
        EphemeralAgreement::between(choice.key.secret, answer.responderKey);
    if (!agreed) return fail(agreed.error());

    Initiation initiation(std::move(*agreed),
                          {mine.id(), caps, choice.rest.cid, choice.rest.nonce});
    initiation.m_initiatorKey = choice.key.publicKey;
    initiation.m_responderKey = answer.responderKey;
    initiation.writeInit(mine, answer.token, choice.rest.boxNonce);
    return initiation;
}

void Initiation::writeInit(const IdentityKeyPair& mine, const Token& token, const BoxNonce& nonce) {
    const Bytes text = initText(m_mine, {m_initiatorKey, m_responderKey});
    const Bytes plain = introductionText(m_mine, mine.sign(SignedAs::Initiator, text));

    m_init[0] = 3;
    auto at = std::copy_n(m_initiatorKey.data(), EphemeralPublicKey::size, m_init.begin() + 1);
    std::copy_n(token.data(), Token::size, at);
    m_agreement.seal(nonce, plain, std::span(m_init).subspan(initHead));
}

Result<Agreement> Initiation::finish(const RespRecord& resp) const {
    if (resp.to != m_mine.cid) return fail(DropReason::RespUnsolicited);
    const std::optional<Signed> opened = openIntroduction(m_agreement, resp.box);
    if (!opened) return fail(DropReason::ProofBad);

    const Introduction& theirs = opened->who;
    const Keys keys{m_initiatorKey, m_responderKey};
    if (!verifies(opened->signature, theirs.id, SignedAs::Responder,
                  respText(theirs, m_mine.id, keys, m_init)))
        return fail(DropReason::ProofBad);
    if (theirs.id == m_mine.id) return fail(DropReason::OwnIdentity);

    SessionKeys session = deriveKeys(m_agreement, {m_mine.id, theirs.id}, keys, m_init, resp.whole);
    return agreementOf(m_mine, theirs, std::move(session.toResponder),
                       std::move(session.toInitiator));
}

Result<ReceivedInit> ReceivedInit::open(const IdentityKeyPair& mine,
                                        const EphemeralKeyPair& responderKey,
                                        const InitRecord& init) {
    Result<EphemeralAgreement> agreed =
        EphemeralAgreement::between(responderKey.secret, init.initiatorKey);
    if (!agreed) return fail(agreed.error());
    const std::optional<Signed> opened = openIntroduction(*agreed, init.box);
    if (!opened) return fail(DropReason::ProofBad);

    const Keys keys{init.initiatorKey, responderKey.publicKey};
    if (!verifies(opened->signature, opened->who.id, SignedAs::Initiator,
                  initText(opened->who, keys)))
        return fail(DropReason::ProofBad);
    if (opened->who.id == mine.id()) return fail(DropReason::OwnIdentity);

    ReceivedInit received(std::move(*agreed), opened->who);
    received.m_initiatorKey = keys.initiator;
    received.m_responderKey = keys.responder;
    std::copy_n(init.whole.begin(), received.m_init.size(), received.m_init.begin());
    return received;
}

ReceivedInit::Accepted ReceivedInit::accept(const IdentityKeyPair& mine, Capabilities caps,
                                            const RespChoice& choice) const {
    const Introduction me{mine.id(), caps, choice.cid, choice.nonce};
    const Keys keys{m_initiatorKey, m_responderKey};
    const Bytes text = respText(me, m_theirs.id, keys, m_init);
    const Bytes plain = introductionText(me, mine.sign(SignedAs::Responder, text));

    RespBytes resp{4};
    std::copy_n(m_theirs.cid.data(), ConnectionId::size, resp.begin() + 1);
    m_agreement.seal(choice.boxNonce, plain, std::span(resp).subspan(respHead));

    SessionKeys session = deriveKeys(m_agreement, {m_theirs.id, me.id}, keys, m_init, resp);
    return {resp, agreementOf(me, m_theirs, std::move(session.toInitiator),
                              std::move(session.toResponder))};
}

}  // namespace vaultgram
