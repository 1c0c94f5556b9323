// The sessions of a contact: the rules of PROTOCOL.md, section 4.4.
#include "core/session_set.h"

#include "tests/support/clock.h"
#include "tests/support/packets.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

class SessionSetTest : public testing::Test {
protected:
    std::unique_ptr<LiveSession> make(Session::Role role) {
        Agreement agreement;
        agreement.receiveAt = ConnectionId(random.bytes<8>());
        return std::make_unique<LiveSession>(std::move(agreement), role, now, random,
                                             at("10.0.0.2:1"));
    }
    LiveSession& tentative() { return set.addTentative(make(Session::Role::Responder), gone); }
    LiveSession& confirmed() { return set.addConfirmed(make(Session::Role::Initiator), gone); }

    Random random = randomFrom(1);
    Instant now = someTime().instant;
    SessionSet set;
    SessionSet::Sessions gone;
};

TEST_F(SessionSetTest, ATentativeSessionIsNotTheCurrentOne) {
    LiveSession& session = tentative();
    EXPECT_TRUE(set.isTentative(session));
    EXPECT_EQ(set.current(), nullptr);
    EXPECT_EQ(set.find(session.session.receiveAt()), &session);
}

TEST_F(SessionSetTest, TheOldestOfThreeTentativeOnesGoes) {
    const ConnectionId first = tentative().session.receiveAt();
    tentative();
    EXPECT_TRUE(gone.empty());
    tentative();
    ASSERT_EQ(gone.size(), 1U);
    EXPECT_EQ(gone[0]->session.receiveAt(), first);
}

TEST_F(SessionSetTest, ATentativeOneLivesThirtySeconds) {
    tentative();
    EXPECT_EQ(set.nextExpiry(), now + 30s);
    set.expire(now + 29s, gone);
    EXPECT_TRUE(gone.empty());
    set.expire(now + 30s, gone);
    EXPECT_EQ(gone.size(), 1U);
}

TEST_F(SessionSetTest, ItNeverEndsAConfirmedOne) {
    LiveSession& current = confirmed();
    for (int i = 0; i < 100; ++i) tentative();
    EXPECT_EQ(set.current(), &current);
    EXPECT_EQ(set.tentative(), 2U);
}

TEST_F(SessionSetTest, TheOneConfirmedLastIsTheCurrentOne) {
    LiveSession& waiting = tentative();
    LiveSession& first = confirmed();
    EXPECT_EQ(set.current(), &first);
    set.confirm(waiting, gone);
    EXPECT_EQ(set.current(), &waiting);
    EXPECT_NE(set.find(first.session.receiveAt()), nullptr) << "receives on";
    set.confirm(first, gone);
    EXPECT_EQ(set.current(), &waiting) << "it was confirmed before";
}

TEST_F(SessionSetTest, TwoPreviousOnesAreKept) {
    const ConnectionId oldest = confirmed().session.receiveAt();
    confirmed();
    confirmed();
    EXPECT_TRUE(gone.empty());
    confirmed();
    ASSERT_EQ(gone.size(), 1U);
    EXPECT_EQ(gone[0]->session.receiveAt(), oldest);
    EXPECT_EQ(set.confirmed().size(), 3U);
}

TEST_F(SessionSetTest, AConfirmedOneIsErasedAfter210Seconds) {
    confirmed();
    set.expire(now + 209s, gone);
    EXPECT_TRUE(gone.empty());
    set.expire(now + 210s, gone);
    EXPECT_EQ(gone.size(), 1U);
    EXPECT_EQ(set.current(), nullptr);
}

TEST_F(SessionSetTest, APreviousOneDoesNotTakeThePlaceOfTheCurrentOne) {
    LiveSession& previous = confirmed();
    LiveSession& current = confirmed();
    set.remove(current.session.receiveAt(), gone);
    EXPECT_EQ(set.current(), nullptr);
    EXPECT_NE(set.find(previous.session.receiveAt()), nullptr);
    LiveSession& next = confirmed();
    EXPECT_EQ(set.current(), &next);
}

}  // namespace
}  // namespace vaultgram
