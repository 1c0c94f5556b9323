// A node is called: every line of PROTOCOL.md, section 4.2.
#include "tests/support/x1_puppet.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

Endpoint elsewhereAt(int i) {
    return {IpAddress::v4(10, 9, static_cast<std::uint8_t>(i >> 8), static_cast<std::uint8_t>(i)),
            4711};
}

struct Called : testing::Test {
    Called() { peer = node.add(there, {}, pinned(caller.id())); }

    std::uint64_t operations() const { return node.node.x1()->responder().publicKeyOperations(); }
    Bytes initFrom(X1Puppet& who, const Endpoint& from) {
        node.receive(from, who.probe());
        return who.init(lastRecord(node, from, 2));
    }

    TestNode node{1, {}, 1};
    X1Puppet caller{2};
    PeerId peer{};
};

TEST_F(Called, AProbeIsAnsweredAndLeavesNoState) {
    const std::size_t before = node.sent.size();
    node.receive(elsewhereAt(1), caller.probe());
    ASSERT_EQ(node.sent.size(), before + 1);
    EXPECT_EQ(node.sent.back().to, elsewhereAt(1));
    EXPECT_EQ(node.sent.back().bytes.size(), 1200U);
    EXPECT_EQ(node.node.x1()->sessions(), 0U);
    EXPECT_EQ(node.node.requests().size(), 0U);
}

TEST_F(Called, AShortProbeOrInitIsNotAnswered) {
    for (const std::uint8_t type : {std::uint8_t{1}, std::uint8_t{3}}) {
        Bytes record(type == 1 ? 17U : 213U, 7);
        record[0] = type;
        Bytes datagram;
        appendHandshakeFrame(datagram, record, 1199, caller.random);
        const std::size_t before = node.sent.size();
        node.receive(there, datagram);
        EXPECT_EQ(node.sent.size(), before);
    }
    EXPECT_EQ(node.drops(DropReason::ProbeShort), 2U);
}

TEST_F(Called, AnswersAreLimitedToTwoThousandASecond) {
    const Bytes probe = caller.probe();
    node.forget();
    for (int i = 0; i < 10'000; ++i) {
        node.receive(there, probe);
        node.now = node.now + 100us;
    }
    const std::size_t answers = countRecords(node, there, 2);
    EXPECT_LE(answers, 2200U);
    EXPECT_GE(answers, 2000U);
    EXPECT_EQ(node.drops(DropReason::Limited), 10'000 - answers);
}

TEST_F(Called, TheTokenComesBeforeAnyPublicKeyOperation) {
    Bytes init = initFrom(caller, there);
    node.receive(elsewhereAt(1), init);  // of another address
    const auto record = std::get<InitRecord>(recordOf(init));
    Bytes changed(record.whole.begin(), record.whole.end());
    for (std::size_t bit = 0; bit < 128; ++bit) {
        Bytes bad = changed;
        bad[33 + bit / 8] = static_cast<std::uint8_t>(bad[33 + bit / 8] ^ (1U << bit % 8));
        node.receive(there, caller.wrap(bad));
    }
    node.pass(180s);
    node.receive(there, init);  // three minutes old
    EXPECT_EQ(node.drops(DropReason::TokenBad), 130U);
    EXPECT_EQ(operations(), 0U);
}

TEST_F(Called, ATokenOfTheLastPeriodIsGood) {
    const Bytes init = initFrom(caller, there);
    node.pass(60s);
    node.receive(there, init);
    EXPECT_EQ(countRecords(node, there, 4), 1U);
}

TEST_F(Called, TheSameInitGetsTheSameRespWhileItsSessionIsTentative) {
    const Bytes init = initFrom(caller, there);
    node.receive(there, init);
    const Bytes first = lastRecord(node, there, 4);
    node.receive(there, init);
    const auto one = std::get<RespRecord>(recordOf(first));
    const Bytes second = lastRecord(node, there, 4);
    const auto two = std::get<RespRecord>(recordOf(second));
    EXPECT_TRUE(std::equal(one.whole.begin(), one.whole.end(), two.whole.begin()));
    EXPECT_EQ(operations(), 1U);
    EXPECT_EQ(node.node.x1()->sessions(), 1U);

    ASSERT_TRUE(caller.finish(node.now, second));
    node.receive(there, caller.ping(node.now));
    EXPECT_EQ(node.info(peer).presence, Presence::Connected);
    node.receive(there, init);
    EXPECT_EQ(node.drops(DropReason::InitReplayed), 1U);
    EXPECT_EQ(operations(), 1U);
}

TEST_F(Called, AfterATentativeSessionExpiredItsInitIsAReplay) {
    const Bytes init = initFrom(caller, there);
    node.receive(there, init);
    node.pass(31s);
    EXPECT_EQ(node.node.x1()->tentative(), 0U);
    node.receive(there, init);
    EXPECT_EQ(node.drops(DropReason::InitReplayed), 1U);
}

TEST_F(Called, OneAddressMayAskForTenProofsASecond) {
    X1Puppet stranger(9);
    const Bytes good = initFrom(stranger, elsewhereAt(1));
    const auto record = std::get<InitRecord>(recordOf(good));
    for (int i = 0; i < 1000; ++i) {
        Bytes bad(record.whole.begin(), record.whole.end());
        bad[100] = static_cast<std::uint8_t>(i);
        bad[101] = static_cast<std::uint8_t>(i >> 8);
        node.receive(elsewhereAt(1), stranger.wrap(bad));
        node.now = node.now + 10ms;
    }
    EXPECT_LE(operations(), 121U);
    EXPECT_GE(operations(), 100U);
    EXPECT_EQ(node.drops(DropReason::Limited), 1000 - operations());
    // Whoever calls from elsewhere is not held up.
    node.receive(there, initFrom(caller, there));
    EXPECT_EQ(countRecords(node, there, 4), 1U);
}

TEST_F(Called, AllAddressesTogetherMayAskForTwoHundred) {
    for (int i = 0; i < 2000; ++i) {
        const Endpoint from = elsewhereAt(i);
        node.receive(from, caller.probe());
        Bytes init = caller.init(lastRecord(node, from, 2));
        const auto record = std::get<InitRecord>(recordOf(init));
        Bytes bad(record.whole.begin(), record.whole.end());
        bad.back() ^= 1U;
        node.receive(from, caller.wrap(bad));
        node.now = node.now + 1ms;
        node.forget();
    }
    EXPECT_LE(operations(), 421U);
    EXPECT_GE(operations(), 400U);
}

TEST_F(Called, AKeyOfLowOrderABadBoxAndABadSignatureAreRefused) {
    const Bytes init = initFrom(caller, there);
    const auto record = std::get<InitRecord>(recordOf(init));
    Bytes weak(record.whole.begin(), record.whole.end());
    std::fill(weak.begin() + 1, weak.begin() + 33, std::uint8_t{0});
    node.receive(there, caller.wrap(weak));
    EXPECT_EQ(node.drops(DropReason::KeyLowOrder), 1U);
    Bytes box(record.whole.begin(), record.whole.end());
    box.back() ^= 1U;
    node.receive(there, caller.wrap(box));
    EXPECT_EQ(node.drops(DropReason::ProofBad), 1U);
    EXPECT_EQ(node.node.x1()->sessions(), 0U);
    EXPECT_EQ(node.node.x1()->responder().remembered(), 0U) << "nothing is stored";
}

TEST_F(Called, OurOwnIdentityIsRefused) {
    X1Puppet twin(1);
    node.receive(there, initFrom(twin, there));
    EXPECT_EQ(node.drops(DropReason::OwnIdentity), 1U);
    EXPECT_EQ(countRecords(node, there, 4), 0U);
}

TEST_F(Called, ABlockedIdentityHearsNothing) {
    node.run([&](Node& each, Now now, Output& out) { each.block(now, peer, true, out); });
    node.receive(there, initFrom(caller, there));
    EXPECT_EQ(node.drops(DropReason::IdentityUnknown), 1U);
    EXPECT_EQ(countRecords(node, there, 4), 0U);
}

TEST_F(Called, AnUnknownIdentityBecomesARequestAndHearsNothing) {
    X1Puppet stranger(9);
    node.receive(elsewhereAt(1), initFrom(stranger, elsewhereAt(1)));
    EXPECT_EQ(node.drops(DropReason::IdentityUnknown), 1U);
    EXPECT_EQ(countRecords(node, elsewhereAt(1), 4), 0U);
    ASSERT_EQ(node.node.requests().size(), 1U);
    EXPECT_EQ(node.node.requests()[0].id, stranger.id());
    EXPECT_EQ(node.node.requests()[0].address, elsewhereAt(1));
    ASSERT_EQ(node.all<RequestReceived>().size(), 1U);
    EXPECT_EQ(node.all<RequestReceived>()[0].id, stranger.id());
}

TEST_F(Called, WithoutRequestsThereIsSilence) {
    TestNode closed(3, {.listRequests = false}, 3);
    X1Puppet stranger(9);
    closed.receive(there, stranger.probe());
    closed.receive(there, stranger.init(lastRecord(closed, there, 2)));
    EXPECT_TRUE(closed.node.requests().empty());
    EXPECT_EQ(countRecords(closed, there, 4), 0U);
}

TEST_F(Called, ACallerAtTheAddressOfAContactWithoutPinIsThatContact) {
    const PeerId unknown = node.add(elsewhereAt(1));
    X1Puppet friendly(5);
    friendly.call(node, elsewhereAt(1));
    EXPECT_EQ(node.info(unknown).pin, friendly.id());
    EXPECT_EQ(node.info(unknown).trust, Trust::NotVerified);
}

TEST_F(Called, APinnedIdentityIsAcceptedFromAnyAddress) {
    caller.call(node, elsewhereAt(77));
    EXPECT_EQ(node.info(peer).presence, Presence::Connected);
    EXPECT_EQ(node.info(peer).source, elsewhereAt(77));
}

TEST_F(Called, TentativeSessionsAreBoundedForEachContact) {
    for (int i = 0; i < 10; ++i) {
        node.receive(there, initFrom(caller, there));
        node.pass(1s);
    }
    EXPECT_EQ(node.node.x1()->sessions(), 2U);
    EXPECT_EQ(node.node.x1()->tentative(), 2U);
}

}  // namespace
}  // namespace vaultgram
