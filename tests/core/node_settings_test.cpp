// Contacts with a known key, and what a user changes while a node runs.
#include "tests/support/test_node.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

class Settings : public ::testing::Test {
protected:
    TestNode test;
    Identity peer{2};
};

using KnownKeys = Settings;

TEST_F(KnownKeys, TheFirstMessageGoesOutSealedAtOnce) {
    const PeerId id = test.add(theirs, KnownKey{peer.key()});
    test.say(id, "no exchange");
    ASSERT_EQ(test.sealedTo(theirs).size(), 1U);
    EXPECT_EQ(openBox(peer, test.key(), test.sealedTo(theirs)[0].bytes)->text, "no exchange");
    EXPECT_TRUE(test.probes().empty());
    EXPECT_EQ(test.info(id).presence, Presence::Connected);
    EXPECT_EQ(test.announcements().size(), 1U);  // the peer needs ours
}

TEST_F(KnownKeys, OfGenerationCGoesOutAnonymous) {
    const PeerId id = test.add(theirs, KnownKey{peer.key(), Generation::C});
    test.say(id, "anonymous");
    ASSERT_EQ(test.sealedTo(theirs).size(), 1U);
    EXPECT_EQ(openAnonymous(peer, test.sealedTo(theirs)[0].bytes), "anonymous");
}

TEST_F(KnownKeys, StayGoodWithoutAWordFromThePeer) {
    const PeerId id = test.add(theirs, KnownKey{peer.key()});
    test.pass(3'600s);
    test.forget();
    test.say(id, "an hour later");
    EXPECT_EQ(test.sealedTo(theirs).size(), 1U);
}

TEST_F(KnownKeys, OfAContactThatIsThereLetWhatWaitsGoAtOnce) {
    const PeerId id = test.add(theirs);
    test.say(id, "waits");
    ASSERT_TRUE(test.sealedTo(theirs).empty());
    test.run([&](Node& node, Now now, Output& out) {
        EXPECT_FALSE(node.knowKey(now, id, KnownKey{}, out));  // a weak one
        EXPECT_TRUE(node.knowKey(now, id, KnownKey{peer.key()}, out));
    });
    ASSERT_EQ(test.sealedTo(theirs).size(), 1U);
    EXPECT_EQ(openBox(peer, test.key(), test.sealedTo(theirs)[0].bytes)->text, "waits");
    EXPECT_EQ(test.info(id).presence, Presence::Connected);
}

TEST_F(KnownKeys, AreToldEvery15To20Seconds) {
    test.add(theirs, KnownKey{peer.key()});
    test.forget();
    test.pass(200s);
    EXPECT_GE(test.announcements().size(), 10U);
    EXPECT_LE(test.announcements().size(), 14U);
}

TEST_F(KnownKeys, AWrongOneIsCuredWhenThePeerSaysSomethingElse) {
    const PeerId id = test.add(theirs, KnownKey{Identity(3).key()});
    test.pass(6s);
    test.forget();
    test.receive(theirs, peer.announcement(theirs.port));
    test.answer(theirs, peer.announcement(theirs.port));
    EXPECT_EQ(test.info(id).key, peer.key());
    EXPECT_EQ(test.all<PeerKeyChanged>().size(), 1U);
}

// It stamps half a minute back itself: to follow that would walk both back for ever.
TEST_F(KnownKeys, TheClockOfAPeerThatNamesNoPortIsNotFollowed) {
    const PeerId id = test.add(theirs, KnownKey{peer.key()});
    test.receive(theirs, peer.box(test.key(), peer.random.bytes<16>(),
                                  unixSeconds(test.now.wall) - 30, textFrame("x")));
    test.forget();
    test.say(id, "y");
    const auto box = openBox(peer, test.key(), test.sealedTo(theirs)[0].bytes);
    EXPECT_NEAR(box->timestamp, unixSeconds(test.now.wall) - 30, 0.001);
    EXPECT_TRUE(test.all<ClockSkewed>().empty());
}

TEST_F(KnownKeys, AWeakOneIsRefused) {
    test.run([&](Node& node, Now now, Output& out) {
        const auto added = node.addPeer(now, theirs, out, KnownKey{EncPublicKey()});
        ASSERT_FALSE(added.has_value());
        EXPECT_EQ(added.error(), AddError::WeakKey);
        EXPECT_FALSE(node.peerAt(theirs).has_value());
    });
}

TEST_F(Settings, AddressesThatCanNotBeAPeerAreRefused) {
    test.run([](Node& node, Now now, Output& out) {
        for (const char* bad :
             {"0.0.0.0:11000", "[::]:11000", "224.0.0.1:1", "255.255.255.255:1", "[ff02::1]:1"}) {
            const auto added = node.addPeer(now, at(bad), out);
            ASSERT_FALSE(added.has_value()) << bad;
            EXPECT_EQ(added.error(), AddError::Unusable);
        }
        EXPECT_EQ(node.addPeer(now, Endpoint{at("10.0.0.1:1").ip, 0}, out).error(),
                  AddError::Unusable);
        ASSERT_TRUE(node.addPeer(now, theirs, out).has_value());
        EXPECT_EQ(node.addPeer(now, theirs, out).error(), AddError::Exists);
    });
}

TEST_F(Settings, ContactsAreListedInTheOrderTheyWereAdded) {
    std::vector<PeerId> added;
    for (std::uint16_t port = 20; port > 0; --port)
        added.push_back(test.add(Endpoint{theirs.ip, port}));
    std::vector<PeerId> listed;
    for (const PeerInfo& each : test.node.peers(test.now)) listed.push_back(each.id);
    EXPECT_EQ(listed, added);
    EXPECT_EQ(test.node.peerAt(Endpoint{theirs.ip, 20}), added.front());
    test.remove(added.front());
    EXPECT_FALSE(test.node.peer(test.now, added.front()).has_value());
    test.remove(added.front());
    EXPECT_EQ(test.node.peers(test.now).size(), 19U);
}

TEST_F(Settings, RemovingAContactTakesWhatWaitsWithIt) {
    const PeerId id = test.add(theirs);
    test.say(id, "never");
    test.remove(id);
    test.meet(theirs, peer);
    test.pass(10s);
    EXPECT_TRUE(test.sealedTo(theirs).empty());
}

TEST_F(Settings, AShorterKeyLifetimeTakesEffectAtOnce) {
    test.meet(theirs, peer);
    test.pass(20s);
    test.forget();
    test.run([](Node& node, Now now, Output& out) { node.setKeyLifetime(now, 10s, out); });
    EXPECT_EQ(test.probes().size(), 1U);  // silent for longer than that
    test.answer(theirs, peer.announcement(theirs.port));
    test.forget();
    test.pass(9s);
    EXPECT_GE(test.announcements().size(), 2U);  // a peer with that lifetime must not forget us
}

TEST_F(Settings, ALongerKeyLifetimeKeepsAQuietContact) {
    const PeerId id = test.meet(theirs, peer);
    test.run([](Node& node, Now now, Output& out) { node.setKeyLifetime(now, 3'600s, out); });
    test.forget();
    test.pass(1'000s);
    EXPECT_TRUE(test.probes().empty());
    EXPECT_EQ(test.info(id).presence, Presence::Connected);
}

TEST_F(Settings, TheKeyLifetimeStaysWithinItsBounds) {
    test.run([](Node& node, Now now, Output& out) {
        node.setKeyLifetime(now, -5s, out);
        EXPECT_EQ(node.config().keyLifetime, limits::shortestKeyLifetime);
        node.setKeyLifetime(now, std::chrono::hours(10'000), out);
        EXPECT_EQ(node.config().keyLifetime, limits::longestKeyLifetime);
    });
}

TEST_F(Settings, ASilentContactIsAskedAfterTheKeyLifetime) {
    const PeerId id = test.meet(theirs, peer);
    test.forget();
    test.pass(57s);
    EXPECT_TRUE(test.probes().empty());
    test.pass(4s);
    EXPECT_FALSE(test.probes().empty());
    test.pass(5s);
    EXPECT_EQ(test.info(id).presence, Presence::Unreachable);
    EXPECT_EQ(test.info(id).key, peer.key());  // not forgotten, only not trusted to be there
}

TEST_F(Settings, AfterAChangeOfAddressEveryReadyContactIsToldWithinTwoSeconds) {
    std::vector<Identity> peers;
    for (std::uint16_t i = 0; i < 50; ++i) {
        peers.emplace_back(100 + i);
        test.meet(Endpoint{theirs.ip, static_cast<std::uint16_t>(1 + i)}, peers.back());
        for (std::size_t k = 0; k < peers.size(); ++k)  // all stay alive
            test.receive(Endpoint{theirs.ip, static_cast<std::uint16_t>(1 + k)},
                         peers[k].sealed(test.key(), "x", test.now));
    }
    test.forget();
    test.run([](Node& node, Now now, Output& out) { node.announceAll(now, out); });
    test.pass(2s);
    std::map<Endpoint, int> told;
    for (const auto& each : test.announcements()) ++told[each.to];
    EXPECT_EQ(told.size(), 50U);
}

TEST_F(Settings, RetryAllAsksEveryUnreachableContactAtOnce) {
    for (std::uint16_t port = 1; port <= 5; ++port) test.add(Endpoint{theirs.ip, port});
    test.pass(5s + 10s + 5s + 6s);
    test.forget();
    test.run([](Node& node, Now now, Output& out) { node.retryAll(now, out); });
    EXPECT_EQ(test.probes().size(), 5U);
}

TEST_F(Settings, TheMtuIsClampedAndDecidesTheSizeOfPackets) {
    const PeerId id = test.meet(theirs, peer);
    test.forget();
    test.node.setBaseMtu(1'400);
    test.say(id, "x");
    EXPECT_EQ(test.sealedTo(theirs).back().bytes.size(), 1'358U);
    test.node.setBaseMtu(0);
    EXPECT_EQ(test.node.config().baseMtu, 576U);
    test.say(id, "x");
    EXPECT_EQ(test.sealedTo(theirs).back().bytes.size(), 576U - 107 + 1 + 64);
    test.node.setBaseMtu(100'000);
    EXPECT_EQ(test.node.config().baseMtu, 9'000U);
}

TEST_F(Settings, TheSmallestMtuStillCarriesAQuestionAndAnAnnouncement) {
    Node::Config config;
    config.baseMtu = 576;
    TestNode small(5, config);
    const PeerId id = small.meet(theirs, peer);
    small.say(id, "fits");
    EXPECT_EQ(small.sealedTo(theirs).size(), 1U);
    for (const auto& each : small.sent) EXPECT_LE(each.bytes.size() + 28, 576U);
}

TEST_F(Settings, StatisticsCanBeResetAndCountAnew) {
    test.add(theirs);
    EXPECT_GT(test.node.statistics().out.packets, 0U);
    test.node.resetStatistics();
    EXPECT_EQ(test.node.statistics().out.packets, 0U);
    EXPECT_EQ(test.node.statistics().dropped(), 0U);
}

TEST_F(Settings, TheSameInputsGiveTheSameOutput) {
    TestNode first(5), second(5);
    for (TestNode* each : {&first, &second}) {
        const PeerId id = each->meet(theirs, Identity(2));
        each->say(id, "deterministic");
        each->pass(100s);
    }
    ASSERT_EQ(first.sent.size(), second.sent.size());
    for (std::size_t i = 0; i < first.sent.size(); ++i)
        EXPECT_EQ(first.sent[i].bytes, second.sent[i].bytes) << i;
}

}  // namespace
}  // namespace vaultgram
