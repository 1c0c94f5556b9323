// What the two signatures of the handshake must cover: an authentic Box with a signature
// over anything else proves nothing. The records here are made by hand, field by field.
#include "core/handshake.h"
#include "core/limits.h"
#include "tests/support/packets.h"

#include <gtest/gtest.h>
#include <sodium.h>

#include <functional>

namespace vaultgram {
namespace {

Bytes hashOf(ByteView text) {
    Bytes digest(32);
    crypto_generichash(digest.data(), digest.size(), text.data(), text.size(), nullptr, 0);
    return digest;
}

// A handshake of Alice with Bob, in which a test may sign another text than it should.
class ByHand : public testing::Test {
protected:
    using Fields = std::vector<Bytes>;
    using Change = std::function<void(Fields&)>;

    static Bytes copy(ByteView bytes) { return {bytes.begin(), bytes.end()}; }

    Bytes boxed(const EphemeralAgreement& by, const IdentityId& id, const IdentitySignature& sig) {
        Bytes plain = copy(id.view());
        for (const Bytes& part : {caps, cid, nonce, copy(sig.view())}) append(plain, part);
        Bytes box(plain.size() + limits::boxOverhead);
        by.seal(BoxNonce{}, plain, box);
        return box;
    }
    static Bytes joined(const Fields& fields) {
        Bytes text;
        for (const Bytes& field : fields) append(text, field);
        return text;
    }

    std::string openInit(SignedAs purpose, const Change& change) {
        const auto agreed = EphemeralAgreement::between(initiator.secret, responder.publicKey);
        Fields fields{copy(alice.id().view()),
                      copy(initiator.publicKey.view()),
                      copy(responder.publicKey.view()),
                      caps,
                      cid,
                      nonce};
        change(fields);
        Bytes x{3};
        append(x, initiator.publicKey.view());
        append(x, Bytes(16));
        append(x, boxed(*agreed, alice.id(), alice.sign(purpose, joined(fields))));
        const auto opened = ReceivedInit::open(
            bob, responder, {initiator.publicKey, {}, ByteView(x).subspan(49), x});
        return opened ? "accepted" : std::string(name(opened.error()));
    }

    std::string finishResp(SignedAs purpose, const Change& change) {
        const auto agreed = EphemeralAgreement::between(responder.secret, initiator.publicKey);
        const AnswerRecord answer{{}, responder.publicKey, {}};
        const auto initiation = Initiation::begin(
            alice, 1, answer,
            {EphemeralKeyPair::fromSecret(initiator.secret.view()), RespChoice::draw(random)});
        Fields fields{copy(bob.id().view()),
                      copy(alice.id().view()),
                      copy(responder.publicKey.view()),
                      copy(initiator.publicKey.view()),
                      caps,
                      cid,
                      nonce,
                      hashOf(initiation->init())};
        change(fields);
        Bytes x{4};
        append(x, initiation->cid().view());
        append(x, boxed(*agreed, bob.id(), bob.sign(purpose, joined(fields))));
        const auto done = initiation->finish({initiation->cid(), ByteView(x).subspan(9), x});
        return done ? "accepted" : std::string(name(done.error()));
    }

    Random random = randomFrom(1);
    IdentityKeyPair alice = IdentityKeyPair::generate(random);
    IdentityKeyPair bob = IdentityKeyPair::generate(random);
    EphemeralKeyPair initiator = EphemeralKeyPair::generate(random);
    EphemeralKeyPair responder = EphemeralKeyPair::generate(random);
    Bytes caps = fromHex("00000001"), cid = Bytes(8, 5), nonce = Bytes(16, 6);
};

TEST_F(ByHand, TheRightTextIsAccepted) {
    EXPECT_EQ(openInit(SignedAs::Initiator, [](Fields&) {}), "accepted");
    EXPECT_EQ(finishResp(SignedAs::Responder, [](Fields&) {}), "accepted");
}

TEST_F(ByHand, TheLabelOfTheOtherRoleIsNot) {
    EXPECT_EQ(openInit(SignedAs::Responder, [](Fields&) {}), "proof-bad");
    EXPECT_EQ(finishResp(SignedAs::Initiator, [](Fields&) {}), "proof-bad");
}

TEST_F(ByHand, NoFieldOfInitMayDiffer) {
    for (std::size_t i = 0; i < 6; ++i)
        EXPECT_EQ(openInit(SignedAs::Initiator, [i](Fields& fields) { fields[i][0] ^= 1; }),
                  "proof-bad")
            << i;
}

// Field 1 is the initiator's id: a responder that believes to speak to another is no peer
// (unknown key share). Field 7 is the INIT itself.
TEST_F(ByHand, NoFieldOfRespMayDiffer) {
    for (std::size_t i = 0; i < 8; ++i)
        EXPECT_EQ(finishResp(SignedAs::Responder, [i](Fields& fields) { fields[i][0] ^= 1; }),
                  "proof-bad")
            << i;
}

TEST_F(ByHand, NoFieldMayBeLeftOut) {
    for (std::size_t i = 0; i < 6; ++i)
        EXPECT_EQ(openInit(SignedAs::Initiator, [i](Fields& fields) { fields[i].clear(); }),
                  "proof-bad");
    for (std::size_t i = 0; i < 8; ++i)
        EXPECT_EQ(finishResp(SignedAs::Responder, [i](Fields& fields) { fields[i].clear(); }),
                  "proof-bad");
}

}  // namespace
}  // namespace vaultgram
