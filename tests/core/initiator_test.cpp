// Every row of the tables of PROTOCOL.md, sections 3.3 (x1) and 4.3, as far as it needs
// no contact.
#include "core/initiator.h"

#include "tests/support/clock.h"
#include "tests/support/packets.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

using Due = Initiator::Due;
using State = Initiator::State;

class InitiatorTest : public testing::Test {
protected:
    // What becomes due until then, and when.
    struct Event {
        Duration at;
        Due due;
    };
    std::vector<Event> run(Duration until) {
        std::vector<Event> events;
        for (;;) {
            const Due due = initiator.tick(start + passed, random);
            if (due != Due::Nothing) {
                events.push_back({passed, due});
                continue;
            }
            const Instant next = initiator.nextDeadline();
            if (next > start + until) break;
            passed = std::max(passed, next - start);
        }
        passed = until;
        return events;
    }
    static std::vector<Duration> timesOf(const std::vector<Event>& events, Due due) {
        std::vector<Duration> times;
        for (const Event& each : events)
            if (each.due == due) times.push_back(each.at);
        return times;
    }
    void trigger(Initiator::Series series = Initiator::Series::Contact) {
        initiator.trigger(start + passed, series, random);
    }
    AnswerRecord answerTo(const ProbeBytes& probe) {
        return {ProbeNonce::from(ByteView(probe).subspan(1)), responder.publicKey, Token{}};
    }
    void answer() {
        ASSERT_TRUE(initiator.answer(start + passed, from, answerTo(initiator.probe()), mine,
                                     InitChoice::draw(random)));
    }

    Random random = randomFrom(7);
    IdentityKeyPair mine = identityFrom(1);
    EphemeralKeyPair responder = EphemeralKeyPair::generate(random);
    Endpoint from = at("10.0.0.2:11000");
    Initiator initiator;
    Instant start = someTime().instant;
    Duration passed{};
};

TEST_F(InitiatorTest, IdleNeedsNothing) {
    EXPECT_EQ(initiator.nextDeadline(), Instant::max());
    EXPECT_TRUE(run(1h).empty());
}

TEST_F(InitiatorTest, ASeriesIsTenProbesHalfASecondApart) {
    trigger();
    const auto events = run(5600ms);
    const auto probes = timesOf(events, Due::Probe);
    ASSERT_EQ(probes.size(), 10U);
    EXPECT_EQ(probes[0], 0ms);
    for (std::size_t i = 1; i < probes.size(); ++i) {
        EXPECT_GE(probes[i] - probes[i - 1], 450ms);
        EXPECT_LE(probes[i] - probes[i - 1], 550ms);
    }
    EXPECT_EQ(timesOf(events, Due::SeriesOver).size(), 1U);
    EXPECT_EQ(initiator.state(), State::Idle);
}

TEST_F(InitiatorTest, TheSeriesOfAnUnknownContactBeginsFasterAndLastsFiveSeconds) {
    trigger(Initiator::Series::Bootstrap);
    const auto events = run(10s);
    const auto probes = timesOf(events, Due::Probe);
    ASSERT_GE(probes.size(), 10U);
    EXPECT_EQ(probes[0], 0ms);
    EXPECT_EQ(probes[1], 250ms);
    for (std::size_t i = 2; i < probes.size(); ++i) EXPECT_GE(probes[i] - probes[i - 1], 450ms);
    EXPECT_LT(probes.back(), 5s);
    EXPECT_EQ(timesOf(events, Due::SeriesOver), std::vector<Duration>{5s});
}

TEST_F(InitiatorTest, AllProbesOfASeriesHaveOneNonceAndTheNextSeriesAnother) {
    trigger();
    const ProbeBytes first = initiator.probe();
    run(4s);
    EXPECT_EQ(initiator.probe(), first);
    run(6s);
    trigger();
    EXPECT_NE(initiator.probe(), first);
}

TEST_F(InitiatorTest, ATriggerStartsAtOnceButOnlyOnceInFiveSeconds) {
    trigger();
    run(100ms);
    initiator.stop();
    trigger();
    EXPECT_TRUE(run(4990ms).empty());
    EXPECT_EQ(timesOf(run(5s), Due::Probe), std::vector<Duration>{5s});
}

TEST_F(InitiatorTest, ATriggerWhileASeriesRunsChangesNothing) {
    trigger();
    run(1s);
    const ProbeBytes probe = initiator.probe();
    trigger();
    EXPECT_EQ(initiator.probe(), probe);
}

TEST_F(InitiatorTest, AfterEachFailureItWaitsLonger) {
    const std::chrono::seconds waits[] = {10s, 30s, 60s, 120s, 300s, 300s};
    trigger();
    for (const auto wait : waits) {
        run(passed + 6s);
        ASSERT_EQ(initiator.state(), State::Idle);
        initiator.retryLater(start + passed, Initiator::Series::Contact, random);
        const Duration next = initiator.nextDeadline() - start - passed;
        EXPECT_GE(next, wait * 9 / 10);
        EXPECT_LE(next, wait * 11 / 10);
        const Duration begin = passed;
        while (initiator.state() == State::Idle) {
            passed = initiator.nextDeadline() - start;
            ASSERT_EQ(initiator.tick(start + passed, random), Due::Probe);
        }
        EXPECT_EQ(passed - begin, next);
    }
}

TEST_F(InitiatorTest, AnAnswerIsFollowedByInitAtOnce) {
    trigger();
    run(0s);
    answer();
    EXPECT_EQ(initiator.state(), State::InitSent);
    EXPECT_EQ(initiator.tick(start, random), Due::Init);
    EXPECT_EQ(initiator.to(), from);
}

TEST_F(InitiatorTest, TheNonceIsForgottenWithTheAnswer) {
    trigger();
    run(0s);
    const ProbeNonce nonce = answerTo(initiator.probe()).nonce;
    EXPECT_TRUE(initiator.expects(nonce));
    answer();
    EXPECT_FALSE(initiator.expects(nonce));
}

TEST_F(InitiatorTest, AnotherNonceIsNotExpected) {
    EXPECT_FALSE(initiator.expects(ProbeNonce{}));
    trigger();
    EXPECT_FALSE(initiator.expects(ProbeNonce{}));
}

TEST_F(InitiatorTest, TheSameInitGoesAgainThreeTimesAndThenProbesGoOn) {
    trigger();
    run(100ms);
    answer();
    const Bytes init(initiator.init().begin(), initiator.init().end());
    auto events = run(4099ms);
    EXPECT_EQ(timesOf(events, Due::Init), (std::vector<Duration>{100ms, 600ms, 1600ms, 3600ms}));
    EXPECT_EQ(Bytes(initiator.init().begin(), initiator.init().end()), init);
    events = run(20s);
    EXPECT_EQ(timesOf(events, Due::Probe).front(), 4100ms) << "4 s: the next PROBE";
    EXPECT_EQ(timesOf(events, Due::Probe).size(), 9U) << "the rest of the ten";
    EXPECT_EQ(timesOf(events, Due::SeriesOver).size(), 1U);
}

TEST_F(InitiatorTest, AKeyOfLowOrderInAnAnswerIsRefusedAndTheSeriesGoesOn) {
    trigger();
    run(0s);
    AnswerRecord bad = answerTo(initiator.probe());
    bad.responderKey = {};
    EXPECT_EQ(initiator.answer(start, from, bad, mine, InitChoice::draw(random)).error(),
              DropReason::KeyLowOrder);
    EXPECT_EQ(initiator.state(), State::Probing);
    answer();
}

TEST_F(InitiatorTest, DoneForgetsFailuresAndHasNothingDue) {
    trigger();
    run(10s);
    EXPECT_EQ(initiator.failures(), 1);
    trigger();
    run(10s);
    answer();
    initiator.done();
    EXPECT_EQ(initiator.failures(), 0);
    EXPECT_EQ(initiator.state(), State::Idle);
    EXPECT_EQ(initiator.nextDeadline(), Instant::max());
}

}  // namespace
}  // namespace vaultgram
