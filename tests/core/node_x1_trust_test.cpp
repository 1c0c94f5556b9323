// Pins, trust and what the user says of them: every line of PROTOCOL.md, section 7.
#include "tests/support/legacy_peer.h"
#include "tests/support/x1_pair.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

struct TrustOf : testing::Test {
    void connect(const Pin& pin = {}) {
        peer = node.add(bobAt, {}, pin);
        bob.takeCall(node, bobAt);
        node.pass(6s);
        node.forget();
    }
    // Another identity answers where the pinned one was.
    void usurp() {
        peer = node.add(bobAt, {}, pinned(bob.id()));
        node.receive(bobAt, mallory.answer(lastRecord(node, bobAt, 1)));
        node.receive(bobAt, mallory.resp(node.now, lastRecord(node, bobAt, 3)));
        ASSERT_EQ(node.info(peer).trust, Trust::KeyChanged);
    }
    template <class Call>
    bool user(Call&& call) {
        bool done = false;
        node.run([&](Node& each, Now now, Output& out) { done = call(each, now, out); });
        return done;
    }

    TestNode node{1, {}, 1};
    X1Puppet bob{2}, mallory{6};
    PeerId peer{};
};

TEST_F(TrustOf, TheFirstContactIsPinnedButNotVerified) {
    connect();
    EXPECT_EQ(node.info(peer).trust, Trust::NotVerified);
    EXPECT_EQ(node.info(peer).pin, bob.id());
}

TEST_F(TrustOf, ThePinIsToldOnce) {
    peer = node.add(bobAt);
    EXPECT_EQ(node.info(peer).trust, Trust::None);
    bob.takeCall(node, bobAt);
    node.pass(500s);
    ASSERT_EQ(node.all<TrustChanged>().size(), 1U);
    EXPECT_EQ(node.all<TrustChanged>()[0].trust, Trust::NotVerified);
}

TEST_F(TrustOf, AnInvitationSetsThePin) {
    Pin pin = pinned(bob.id());
    connect(pin);
    EXPECT_EQ(node.info(peer).trust, Trust::NotVerified);
}

TEST_F(TrustOf, WhatAStoreKnewIsKept) {
    Pin pin = pinned(bob.id());
    pin.verified = true;
    connect(pin);
    EXPECT_EQ(node.info(peer).trust, Trust::Verified);
}

TEST_F(TrustOf, OneIdentityIsOneContact) {
    connect(pinned(bob.id()));
    node.run([&](Node& each, Now now, Output& out) {
        EXPECT_EQ(each.addPeer(now, carolAt, out, {}, pinned(bob.id())).error(), AddError::Exists);
    });
}

TEST_F(TrustOf, OnlyTheComparedIdentityBecomesVerified) {
    connect();
    EXPECT_FALSE(user([&](auto& each, Now now, Output& out) {
        return each.verified(now, peer, mallory.id(), out);
    }));
    EXPECT_EQ(node.info(peer).trust, Trust::NotVerified);
    EXPECT_TRUE(user(
        [&](auto& each, Now now, Output& out) { return each.verified(now, peer, bob.id(), out); }));
    EXPECT_EQ(node.info(peer).trust, Trust::Verified);
    node.receive(bobAt, bob.text(node.now, "hello"));
    EXPECT_EQ(node.all<MessageReceived>().at(0).trust, Trust::Verified);
}

TEST_F(TrustOf, AKeyChangeHoldsWhatWaitsAndKeepsThePin) {
    usurp();
    node.say(peer, "for Bob");
    node.pass(400s);
    EXPECT_TRUE(packetsTo(node, bobAt).empty());
    EXPECT_EQ(node.info(peer).waiting, 1U);
    EXPECT_EQ(node.info(peer).pin, bob.id());
    EXPECT_EQ(node.info(peer).other, mallory.id());
}

TEST_F(TrustOf, AKeyChangeEndsByItselfWhenThePinnedOneIsBack) {
    usurp();
    node.say(peer, "for Bob");
    node.forget();
    bob.call(node, bobAt);
    EXPECT_EQ(node.info(peer).trust, Trust::NotVerified);
    EXPECT_FALSE(node.info(peer).other);
    ASSERT_EQ(node.all<TrustChanged>().size(), 1U);
    EXPECT_FALSE(packetsTo(node, bobAt).empty());
    bool got = false;
    for (const Bytes& each : packetsTo(node, bobAt))
        got = got || bob.open(node.now, each).has_value();
    EXPECT_TRUE(got);
}

TEST_F(TrustOf, TheOtherIdentityGetsNothingBeforeTheUserDecides) {
    usurp();
    node.forget();
    X1Puppet calling(6, 1);
    node.receive(bobAt, calling.probe());
    node.receive(bobAt, calling.init(lastRecord(node, bobAt, 2)));
    EXPECT_EQ(countRecords(node, bobAt, 4), 0U);
    EXPECT_EQ(node.drops(DropReason::IdentityUnknown), 1U);
}

TEST_F(TrustOf, AnAcceptedKeyIsNotVerified) {
    usurp();
    node.say(peer, "for whoever it is");
    EXPECT_FALSE(user([&](auto& each, Now now, Output& out) {
        return each.acceptKey(now, peer, bob.id(), out);
    })) << "only the one that was shown";
    EXPECT_TRUE(user([&](auto& each, Now now, Output& out) {
        return each.acceptKey(now, peer, mallory.id(), out);
    }));
    EXPECT_EQ(node.info(peer).trust, Trust::NotVerified);
    EXPECT_EQ(node.info(peer).pin, mallory.id());
    node.pass(6s);
    mallory.takeCall(node, bobAt);
    EXPECT_EQ(node.info(peer).presence, Presence::Connected);
}

TEST_F(TrustOf, AnAcceptedKeyIsNoRequestAnyMore) {
    usurp();
    X1Puppet calling(6, 1);  // the same identity, before the user looks
    node.receive(bobAt, calling.probe());
    node.receive(bobAt, calling.init(lastRecord(node, bobAt, 2)));
    ASSERT_EQ(node.node.requests().size(), 1U);
    EXPECT_TRUE(user([&](auto& each, Now now, Output& out) {
        return each.acceptKey(now, peer, mallory.id(), out);
    }));
    EXPECT_TRUE(node.node.requests().empty());
}

TEST_F(TrustOf, AChangedKeyMayBeVerifiedAtOnce) {
    usurp();
    EXPECT_TRUE(user([&](auto& each, Now now, Output& out) {
        return each.verified(now, peer, mallory.id(), out);
    }));
    EXPECT_EQ(node.info(peer).trust, Trust::Verified);
    EXPECT_EQ(node.info(peer).pin, mallory.id());
}

TEST_F(TrustOf, ABlockedContactIsNeitherHeardNorSentTo) {
    connect();
    EXPECT_TRUE(
        user([&](auto& each, Now now, Output& out) { return each.block(now, peer, true, out); }));
    EXPECT_EQ(node.info(peer).trust, Trust::Blocked);
    node.forget();
    node.receive(bobAt, bob.text(node.now, "let me in"));
    EXPECT_TRUE(node.texts().empty());
    EXPECT_EQ(node.drops(DropReason::Blocked), 1U);
    EXPECT_EQ(node.trySay(peer, "no").error(), SendError::Blocked);
    node.pass(100s);
    EXPECT_TRUE(packetsTo(node, bobAt).empty()) << "not even a keepalive";
    node.pass(200s);
    EXPECT_EQ(countRecords(node, bobAt, 1), 0U);

    EXPECT_TRUE(
        user([&](auto& each, Now now, Output& out) { return each.block(now, peer, false, out); }));
    EXPECT_EQ(node.info(peer).trust, Trust::NotVerified);
    bob.takeCall(node, bobAt);
    EXPECT_EQ(node.info(peer).presence, Presence::Connected);
}

TEST_F(TrustOf, ABlockedOldProgramIsNotHeardEither) {
    Network network;
    NodeHost alice(network, aliceAt, 1, {}, 1);
    LegacyPeer old(network, LegacyPeer::Kind::B, bobAt, 2);
    old.add(aliceAt);
    const PeerId contact = alice.add(bobAt);
    network.pass(5s);
    alice.run([&](Node& each, Now now, Output& out) { each.block(now, contact, true, out); });
    old.say(aliceAt, "hello");
    network.pass(60s);
    EXPECT_TRUE(alice.texts().empty());
    EXPECT_GE(alice.seen().drops(DropReason::Blocked), 1U);
    alice.run([&](Node& each, Now now, Output& out) { each.block(now, contact, false, out); });
    network.pass(10s);
    old.say(aliceAt, "hello again");
    network.pass(1s);
    EXPECT_EQ(alice.texts(), std::vector<std::string>{"hello again"});
}

TEST_F(TrustOf, PlaintextCanNotBeAllowedForAContactWithAPin) {
    connect();
    node.run([&](Node& each, Now now, Output& out) { each.allowPlaintext(now, peer, true, out); });
    EXPECT_FALSE(node.info(peer).plaintextAllowed);
}

TEST_F(TrustOf, WhatWasAllowedBeforeEndsWithThePin) {
    peer = node.add(bobAt);
    node.run([&](Node& each, Now now, Output& out) { each.allowPlaintext(now, peer, true, out); });
    EXPECT_TRUE(node.info(peer).plaintextAllowed);
    bob.takeCall(node, bobAt);
    EXPECT_FALSE(node.info(peer).plaintextAllowed);
}

TEST_F(TrustOf, GoingBackToAnOldProgramIsAUserDecision) {
    connect();
    Bytes frames;
    writeFrame(frames, CloseFrame{CloseReason::Quit});
    node.receive(bobAt, bob.packet(node.now, frames));
    EXPECT_TRUE(
        user([&](auto& each, Now now, Output& out) { return each.forgetPin(now, peer, out); }));
    EXPECT_EQ(node.info(peer).trust, Trust::None);
    EXPECT_FALSE(node.info(peer).pin);
    node.pass(5s);  // a series began when nothing was acknowledged
    node.answer(bobAt, Identity(9).announcement(bobAt.port));
    node.pass(2s);
    EXPECT_EQ(node.info(peer).kind, PeerKind::Legacy);
    EXPECT_EQ(node.info(peer).presence, Presence::Connected);
}

TEST_F(TrustOf, ARequestIsAcceptedByAddingItWithItsPin) {
    X1Pair pair;
    pair.toBob = pair.alice.add(bobAt);
    pair.network.pass(2s);
    ASSERT_EQ(pair.bob.seen().node.requests().size(), 1U);
    const Request request = pair.bob.seen().node.requests()[0];
    EXPECT_EQ(request.id, pair.alice.seen().id());
    pair.toAlice = pair.bob.add(request.address, {}, pinned(*request.id));
    EXPECT_TRUE(pair.bob.seen().node.requests().empty());
    EXPECT_TRUE(pair.network.passUntil([&] { return pair.connected(); }, 5s));
}

TEST_F(TrustOf, ARefusedRequestIsNotListedAgain) {
    X1Pair pair;
    pair.toBob = pair.alice.add(bobAt);
    pair.network.pass(2s);
    pair.bob.run([&](Node& each, Now now, Output& out) {
        each.refuseRequest(now, pair.alice.seen().id(), out);
    });
    pair.network.pass(600s);
    EXPECT_TRUE(pair.bob.seen().node.requests().empty());
    EXPECT_EQ(pair.bob.seen().all<RequestReceived>().size(), 1U);
}

TEST_F(TrustOf, RequestsAreBounded) {
    for (int i = 0; i < 100; ++i) {
        X1Puppet stranger(static_cast<std::uint64_t>(100 + i));
        const Endpoint from{IpAddress::v4(10, 5, 0, static_cast<std::uint8_t>(i)), 1};
        node.receive(from, stranger.probe());
        node.receive(from, stranger.init(lastRecord(node, from, 2)));
        node.pass(100ms);
    }
    EXPECT_EQ(node.node.requests().size(), limits::requests);
}

// Who keeps contacts has to know of it before its first message.
TEST_F(TrustOf, AnOpenNodeTellsOfACallerBeforeWhatItSays) {
    TestNode open(3, {.acceptRequests = true}, 3);
    open.receive(bobAt, bob.probe());
    open.receive(bobAt, bob.init(lastRecord(open, bobAt, 2)));
    ASSERT_TRUE(bob.finish(open.now, lastRecord(open, bobAt, 4)));
    open.receive(bobAt, bob.text(open.now, "at once"));
    ASSERT_EQ(open.texts(), std::vector<std::string>{"at once"});
    std::vector<std::string> order;
    for (const Event& each : open.events) {
        if (std::holds_alternative<PeerChanged>(each)) order.emplace_back("peer");
        if (std::holds_alternative<MessageReceived>(each)) order.emplace_back("message");
    }
    EXPECT_EQ(order.front(), "peer");
}

TEST_F(TrustOf, AnOpenNodeTakesWhoeverCalls) {
    TestNode open(3, {.acceptRequests = true}, 3);
    bob.call(open, bobAt);
    const auto contact = open.node.peerPinned(bob.id());
    ASSERT_TRUE(contact);
    EXPECT_EQ(open.info(*contact).trust, Trust::NotVerified);
    EXPECT_EQ(open.info(*contact).presence, Presence::Connected);
}

}  // namespace
}  // namespace vaultgram
