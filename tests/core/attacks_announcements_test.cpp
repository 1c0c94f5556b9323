// Attacks with announcements: A01, A02, A03, A09 and A16 of the list of attacks. Each
// ends with a conversation that goes on sealed.
#include "core/control.h"
#include "tests/support/legacy_peer.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

using Kind = LegacyPeer::Kind;
class Attack : public ::testing::Test {
protected:
    Network network;
    NodeHost node{network, ours, 1};
    LegacyPeer peer{network, Kind::A, theirs, 2};
    Identity attacker{666};
    PeerId id{};
    const std::string canary = longText(120);
    int said = 0;

    void SetUp() override {
        network.guard(canary);
        id = node.add(theirs);
        peer.add(ours);
        network.pass(20s);
        ASSERT_EQ(node.info(id).key, peer.key());
    }
    // From whatever address an attacker who can forge addresses likes.
    void forge(const Endpoint& from, const Bytes& datagram) {
        network.put(from, ours, datagram);
        network.pass(10ms);
    }
    std::uint64_t drops(DropReason reason) const { return node.seen().drops(reason); }
    void expectGenuineConversation() {
        const std::string mark = canary + std::to_string(++said);
        node.say(id, mark);
        network.pass(25s);
        EXPECT_EQ(peer.count(mark, true), 1);
        EXPECT_EQ(peer.count(mark, false), 0);
        peer.say(ours, "and back" + mark);
        network.pass(3s);
        EXPECT_EQ(node.count("and back" + mark, Security::Sealed), 1);
        EXPECT_EQ(node.info(id).key, peer.key());
        EXPECT_EQ(node.info(id).generation, Generation::AB);
    }
    std::string json(std::string_view encKey, std::string_view signKey,
                     std::string_view signature) {
        return R"({"enc_key": )" + std::string(encKey) + R"(, "sign_key": )" +
               std::string(signKey) + R"(, "signature": )" + std::string(signature) + '}';
    }
    static std::string quoted(ByteView bytes) { return '"' + toBase64(bytes) + '"'; }
    std::string signedText(const std::string& text) {
        Bytes combined;
        append(combined, attacker.sign.sign(view(text)).view());
        append(combined, view(text));
        return quoted(combined);
    }
};

using A01 = Attack;
using A02 = Attack;
using A03 = Attack;
using A09 = Attack;
using A16 = Attack;

TEST_F(A01, AnnouncementsWithBadSignaturesChangeNothing) {
    const std::string key = quoted(attacker.key().view());
    const std::string signer = quoted(attacker.sign.publicKey.view());
    const auto victim = decodeControl(view(peer.identity().announcementJson({})));
    const std::string victimsSigner = std::get<std::string>(victim->at("sign_key"));
    const std::string victimsSignature = std::get<std::string>(victim->at("signature"));
    const std::vector<std::string> forgeries{
        json(key, signer, signedText("some other text that verifies")),
        json(key, signer, signedText("")),
        R"({"enc_key": )" + key + R"(, "sign_key": )" + signer + '}',
        json(key, signer, "null"),
        json(key, signer, "17"),
        json(key, signer, R"(["x"])"),
        json(key, '"' + victimsSigner + '"', '"' + victimsSignature + '"'),
    };
    for (const std::string& forgery : forgeries) forge(theirs, controlFrame(forgery));
    EXPECT_EQ(drops(DropReason::AnnounceSignature), forgeries.size());
    EXPECT_TRUE(node.seen().all<PeerKeyChanged>().empty());
    expectGenuineConversation();
}

TEST_F(A01, ASignedAnnouncementOfTheAttackerIsAHintAtMost) {
    forge(theirs, attacker.announcement(theirs.port));
    EXPECT_EQ(node.info(id).key, peer.key());
    network.pass(10s);
    EXPECT_TRUE(node.seen().all<PeerKeyChanged>().empty());
    expectGenuineConversation();
}

TEST_F(A02, APortInAnAnnouncementMovesAndMakesNobody) {
    const Endpoint other = at("10.0.0.2:12000");
    LegacyPeer second(network, Kind::B, other, 3);
    const PeerId victim = node.add(other);
    network.pass(10s);
    ASSERT_EQ(node.info(victim).key, second.key());
    forge(at("10.0.0.2:666"), attacker.announcement(12'000));
    forge(at("10.0.0.66:666"), attacker.announcement(12'000));
    for (const char* port : {"-1", "0", "65536", "true", "1e9", "\"12000\"", "12000.0"}) {
        std::string text = attacker.announcementJson({});
        text.pop_back();
        forge(at("10.0.0.2:667"), controlFrame(text + R"(, "port": )" + port + '}'));
    }
    network.pass(10s);
    EXPECT_EQ(node.seen().node.peers(node.now()).size(), 2U);
    EXPECT_EQ(node.info(victim).key, second.key());
    EXPECT_EQ(node.info(victim).address, other);
    EXPECT_LE(node.seen().node.requests().size(), 4U);
    expectGenuineConversation();
}

TEST_F(A03, UnusableKeysNeverMakeUsSpeakInTheClear) {
    const std::vector<std::string> keys{
        R"("AAAA")",
        R"("not base64!")",
        "5",
        "null",
        R"("?")",
        quoted(Bytes(32)),
        quoted(fromHex("0100000000000000000000000000000000000000000000000000000000000000")),
        quoted(fromHex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800")),
        quoted(fromHex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157")),
        quoted(fromHex("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f")),
        quoted(fromHex("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f")),
        quoted(fromHex("eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f")),
        quoted(fromHex("0000000000000000000000000000000000000000000000000000000000000080")),
    };
    const std::string signer = quoted(attacker.sign.publicKey.view());
    for (const std::string& key : keys) {
        const std::string bare = key.substr(1, key.size() - 2);
        const std::string text =
            key.front() == '"' ? bare + toBase64(attacker.sign.publicKey.view()) : std::string("x");
        forge(theirs, controlFrame(json(key, signer, signedText(text))));
        forge(theirs, controlFrame(R"({"enc_key": )" + key + '}'));
        const std::string mark = canary + key;
        node.say(id, mark);  // the very next message
        network.pass(5s);
        EXPECT_EQ(peer.count(mark, true), 1) << key;
        EXPECT_EQ(peer.count(mark, false), 0) << key;
    }
    EXPECT_EQ(drops(DropReason::AnnounceKey), 2 * (keys.size() - 1));  // "?" is a question
    expectGenuineConversation();
}

TEST_F(A03, AnUnusableKeyAsTheAnswerToAQuestionIsRefused) {
    TestNode test;
    const PeerId contact = test.add(theirs);
    test.receive(theirs, controlFrame(R"({"enc_key": )" + quoted(Bytes(32)) + '}'),
                 test.probes().back().socket);
    EXPECT_EQ(test.drops(DropReason::AnnounceKey), 1U);
    test.say(contact, canary);
    test.pass(60s);
    EXPECT_FALSE(test.info(contact).key.has_value());
    for (const auto& each : test.sent) EXPECT_FALSE(plaintextIn(each.bytes).has_value());
}

TEST_F(A09, AnOldAnnouncementReplayedIsAHintOnly) {
    const Bytes old = peer.identity().announcement(theirs.port);
    peer.restart(99);
    network.pass(30s);
    ASSERT_EQ(node.info(id).key, peer.key());
    for (int i = 0; i < 20; ++i) {
        forge(theirs, old);
        network.pass(1s);
    }
    EXPECT_EQ(node.info(id).key, peer.key());
    EXPECT_EQ(node.seen().all<PeerKeyChanged>().size(), 1U);  // the genuine one
    expectGenuineConversation();
}

TEST_F(A16, AnUnsignedAnnouncementOfASigningContactIsAHintOnly) {
    forge(theirs, attacker.announcementC(theirs.port));
    forge(theirs, peer.identity().announcementC(theirs.port));
    EXPECT_EQ(node.info(id).generation, Generation::AB);
    EXPECT_EQ(node.info(id).key, peer.key());
    network.pass(10s);
    EXPECT_EQ(node.info(id).generation, Generation::AB);
    expectGenuineConversation();
}

TEST_F(A16, ASealedBoxToASigningContactIsUnexpected) {
    forge(theirs, Identity::anonymous(node.seen().key(), "trust me"));
    EXPECT_EQ(drops(DropReason::SealUnexpected), 1U);
    EXPECT_TRUE(node.texts().empty());
    expectGenuineConversation();
}

}  // namespace
}  // namespace vaultgram
