// Floods beside an x1 session: A11 of the list, and forged packets of the session itself.
#include "tests/support/x1_pair.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

TEST(AttackX1Floods, A11JunkWithThePeersAddressDoesNotStopTheConversation) {
    for (const int rate : {700, 20'000}) {
        X1Pair pair;
        pair.meet();
        Random random = randomFrom(4);
        pair.network.capturing = false;
        constexpr int texts = 30;
        for (int i = 0; i < texts; ++i) {
            pair.alice.say(pair.toBob, "real " + std::to_string(i));
            for (int j = 0; j < rate / 10; ++j) {
                const std::size_t size = 40 + random.next() % 1161;
                pair.network.put(aliceAt, bobAt, randomBytes(random, size));
                if (j % 50 == 0) pair.network.pass(100ms / (rate / 500 + 1));
            }
            pair.network.pass(10ms);
            pair.bob.forget();
        }
        pair.network.pass(5s);
        int delivered = 0;
        for (const MessageChanged& each : pair.alice.seen().all<MessageChanged>())
            delivered += each.state == MessageState::Delivered ? 1 : 0;
        EXPECT_EQ(delivered, texts) << rate;
        EXPECT_TRUE(pair.connected());
    }
}

TEST(AttackX1Floods, ForgedPacketsOfTheSessionDoNotStopTheConversation) {
    X1Pair pair;
    pair.meet();
    pair.alice.say(pair.toBob, "a sample");
    pair.network.pass(100ms);
    Bytes sample = pair.data(aliceAt).back().bytes;  // the CID is on the wire
    pair.network.capturing = false;
    Random random = randomFrom(4);
    for (int i = 0; i < 20; ++i) {
        pair.alice.say(pair.toBob, "real " + std::to_string(i));
        for (int j = 0; j < 1000; ++j) {
            random.fill(std::span(sample).subspan(8));
            pair.network.put(j % 2 == 0 ? aliceAt : elsewhere, bobAt, sample);
        }
        pair.network.pass(100ms);
    }
    pair.network.pass(5s);
    int delivered = 0;
    for (const MessageChanged& each : pair.alice.seen().all<MessageChanged>())
        delivered += each.state == MessageState::Delivered ? 1 : 0;
    EXPECT_EQ(delivered, 21);
    EXPECT_EQ(pair.bob.seen().drops(DropReason::AuthFailed), 20'000U);
    EXPECT_FALSE(pair.bob.info(pair.toAlice).source) << "forgeries move nothing";
}

}  // namespace
}  // namespace vaultgram
