#include "core/session.h"

#include "core/limits.h"
#include "tests/support/clock.h"
#include "tests/support/packets.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

Agreement agreement(std::uint8_t send, std::uint8_t receive) {
    Agreement result;
    result.sendTo = ConnectionId::from(Bytes(8, send));
    result.receiveAt = ConnectionId::from(Bytes(8, receive));
    std::fill(result.send.writable().begin(), result.send.writable().end(), send);
    std::fill(result.receive.writable().begin(), result.receive.writable().end(), receive);
    return result;
}

class Sessions : public testing::Test {
protected:
    Bytes packet(Session& from, Duration age, ByteView frames = {}) {
        Bytes out;
        EXPECT_TRUE(from.seal(start + age, random, frames, PacketSize::Whole, out).has_value());
        return out;
    }
    std::string verdict(Session& to, Duration age, ByteView datagram) {
        const auto opened = to.open(start + age, datagram, into);
        return opened ? "accepted" : std::string(name(opened.error()));
    }
    bool maySend(Session& from, Duration age) {
        Bytes out;
        const bool sent = from.seal(start + age, random, {}, PacketSize::Whole, out).has_value();
        EXPECT_EQ(out.empty(), !sent);
        return sent;
    }

    Random random = randomFrom(1);
    Instant start = someTime().instant;
    Session alice{agreement(1, 2), Session::Role::Initiator, start, random};
    Session bob{agreement(2, 1), Session::Role::Responder, start, random};
    Bytes into;
};

TEST_F(Sessions, CarryFramesBothWays) {
    const Bytes frames = fromHex("0a0000");
    ASSERT_EQ(verdict(bob, 1s, packet(alice, 1s, frames)), "accepted");
    EXPECT_EQ(toHex(ByteView(into).first(4)), "0a000000");
    EXPECT_EQ(verdict(alice, 2s, packet(bob, 2s, frames)), "accepted");
}

TEST_F(Sessions, NumbersStartAtOneAndGoUpByOne) {
    Bytes out;
    for (std::uint64_t i = 1; i <= 5; ++i)
        EXPECT_EQ(alice.seal(start, random, {}, PacketSize::Bare, out), i);
    EXPECT_EQ(alice.sent(), 5U);
    EXPECT_EQ(bob.sent(), 0U);
}

TEST_F(Sessions, TheResponderIsTentativeAndSilentUntilAPacketOpens) {
    EXPECT_EQ(alice.confirmed(), start);
    EXPECT_FALSE(bob.confirmed().has_value());
    EXPECT_FALSE(maySend(bob, 1s));
    Bytes forged = packet(alice, 1s);
    forged.back() ^= 1U;
    EXPECT_EQ(verdict(bob, 2s, forged), "auth-failed");
    EXPECT_FALSE(bob.confirmed().has_value()) << "a forged packet confirms nothing";
    EXPECT_EQ(verdict(bob, 3s, packet(alice, 1s)), "accepted");
    EXPECT_EQ(bob.confirmed(), start + 3s);
    EXPECT_EQ(verdict(bob, 5s, packet(alice, 5s)), "accepted");
    EXPECT_EQ(bob.confirmed(), start + 3s) << "once";
    EXPECT_TRUE(maySend(bob, 3s));
}

TEST_F(Sessions, APacketIsAcceptedOnceAndAForgedOneUsesNoNumber) {
    const Bytes first = packet(alice, 1s), second = packet(alice, 1s);
    Bytes forged = second;
    forged[30] ^= 1U;
    EXPECT_EQ(verdict(bob, 1s, second), "accepted");
    EXPECT_EQ(verdict(bob, 1s, second), "replay");
    EXPECT_EQ(verdict(bob, 1s, forged), "auth-failed");
    EXPECT_EQ(verdict(bob, 1s, first), "accepted");
    EXPECT_EQ(verdict(bob, 1s, first), "replay");
    EXPECT_EQ(bob.highestReceived(), 2U);
}

TEST_F(Sessions, AForgedNumberDoesNotMoveTheWindow) {
    Bytes forged = packet(alice, 1s);
    forged[8] = 0xff;  // the highest byte of seq
    EXPECT_EQ(verdict(bob, 1s, forged), "auth-failed");
    EXPECT_EQ(bob.highestReceived(), 0U);
    EXPECT_EQ(verdict(bob, 1s, packet(alice, 1s)), "accepted");
}

TEST_F(Sessions, OwnPacketsSentBackDoNotOpen) {
    EXPECT_EQ(verdict(alice, 1s, packet(alice, 1s)), "auth-failed");
}

TEST_F(Sessions, SendNoMoreAfter180SecondsAndOpenNoMoreAfter210) {
    const Bytes early = packet(alice, 179s), late = packet(alice, 179'999ms);
    EXPECT_FALSE(maySend(alice, 180s));
    EXPECT_FALSE(maySend(alice, 1h));
    EXPECT_EQ(verdict(bob, 209'999ms, early), "accepted");
    EXPECT_EQ(verdict(bob, 210s, late), "cid-unknown");
    EXPECT_FALSE(bob.mustErase(start + 209s));
    EXPECT_TRUE(bob.mustErase(start + 210s));
    EXPECT_EQ(alice.stopAt(), start + 180s);
    EXPECT_EQ(alice.eraseAt(), start + 210s);
}

TEST_F(Sessions, ConfirmationDoesNotMakeThemYounger) {
    ASSERT_EQ(verdict(bob, 100s, packet(alice, 100s)), "accepted");
    EXPECT_TRUE(maySend(bob, 179s));
    EXPECT_FALSE(maySend(bob, 180s));
}

TEST_F(Sessions, TheInitiatorRekeysAt120To130SecondsTheResponderAt150To160) {
    Instant earliest = start + 1h, latest = start;
    for (int i = 0; i < 200; ++i) {
        const Session one(agreement(1, 2), Session::Role::Initiator, start, random);
        const Session other(agreement(2, 1), Session::Role::Responder, start, random);
        EXPECT_GE(one.rekeyAt(), start + 120s);
        EXPECT_LT(one.rekeyAt(), start + 130s);
        EXPECT_GE(other.rekeyAt(), start + 150s);
        EXPECT_LT(other.rekeyAt(), start + 160s);
        EXPECT_FALSE(one.mustRekey(one.rekeyAt() - 1ns));
        EXPECT_TRUE(one.mustRekey(one.rekeyAt()));
        earliest = std::min(earliest, one.rekeyAt());
        latest = std::max(latest, one.rekeyAt());
    }
    EXPECT_GT(latest - earliest, 8s) << "spread over the whole interval";
}

TEST_F(Sessions, RekeyAfter2To20PacketsAndStopAfter2To21) {
    Bytes out;
    const auto sendUpTo = [&](std::uint64_t count) {
        while (alice.sent() < count) {
            out.clear();
            ASSERT_TRUE(alice.seal(start, random, {}, PacketSize::Bare, out).has_value());
        }
    };
    sendUpTo((1U << 20U) - 1);
    EXPECT_FALSE(alice.mustRekey(start));
    sendUpTo(1U << 20U);
    EXPECT_TRUE(alice.mustRekey(start));
    EXPECT_FALSE(bob.mustRekey(start));
    sendUpTo(1U << 21U);
    EXPECT_FALSE(maySend(alice, 0s));
    EXPECT_EQ(alice.sent(), 1U << 21U);
    EXPECT_EQ(verdict(bob, 1s, out), "accepted");
    EXPECT_FALSE(bob.mustRekey(start)) << "the responder waits for its time";
}

TEST_F(Sessions, TheInitiatorCountsWhatItReceivesToo) {
    Bytes out;
    ASSERT_EQ(verdict(bob, 0s, packet(alice, 0s)), "accepted");
    while (bob.sent() < 1U << 20U) {
        out.clear();
        static_cast<void>(bob.seal(start, random, {}, PacketSize::Bare, out));
    }
    EXPECT_FALSE(alice.mustRekey(start));
    EXPECT_EQ(verdict(alice, 0s, out), "accepted");
    EXPECT_TRUE(alice.mustRekey(start));
}

TEST_F(Sessions, AnAckOfANumberNeverSentIsInvalid) {
    const auto verdictOn = [this](std::uint64_t largest) {
        AckFrame ack;
        ack.largest = largest;
        const Status status = alice.check(ack);
        return status ? "accepted" : std::string(name(status.error()));
    };
    EXPECT_EQ(verdictOn(1), "ack-invalid");
    static_cast<void>(packet(alice, 0s));
    EXPECT_EQ(verdictOn(1), "accepted");
    EXPECT_EQ(verdictOn(2), "ack-invalid");
    EXPECT_EQ(verdictOn(~0ULL), "ack-invalid");
}

}  // namespace
}  // namespace vaultgram
