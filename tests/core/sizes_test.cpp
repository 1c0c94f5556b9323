#include "core/sizes.h"

#include "core/frame.h"
#include "tests/support/vectors.h"

#include <gtest/gtest.h>

namespace vaultgram {
namespace {

TEST(Sizes, AreThoseOfTheTableInSection22) {
    EXPECT_EQ(effectiveMtu(1400), 1293U);
    EXPECT_EQ(effectiveMtu(1500), 1393U);
    EXPECT_TRUE(fitsOnePacket(1276, 1400));
    EXPECT_FALSE(fitsOnePacket(1277, 1400));
    EXPECT_TRUE(fitsOnePacket(1376, 1500));
    EXPECT_FALSE(fitsOnePacket(1377, 1500));
}

TEST(Sizes, KeepTheMtuBetween576And9000) {
    EXPECT_EQ(clampMtu(0), 576U);
    EXPECT_EQ(clampMtu(576), 576U);
    EXPECT_EQ(clampMtu(1499), 1499U);
    EXPECT_EQ(clampMtu(9001), 9000U);
    EXPECT_EQ(clampMtu(65'535), 9000U);
}

TEST(Sizes, CountTheHeaderOfEveryLength) {
    EXPECT_EQ(binHeader(0), 2U);
    EXPECT_EQ(binHeader(255), 2U);
    EXPECT_EQ(binHeader(256), 3U);
    EXPECT_EQ(binHeader(65'535), 3U);
    EXPECT_EQ(binHeader(65'536), 5U);
}

TEST(Sizes, OfAFrameAreWhatIsWritten) {
    for (const std::size_t payload : {0, 1, 255, 256, 1276, 65'535, 65'536})
        for (const std::size_t control : {0, 40, 255, 256, 2048}) {
            Bytes frame;
            appendBareFrame(frame, Bytes(payload), Bytes(control));
            EXPECT_EQ(frame.size(), frameSize(payload, control)) << payload << ' ' << control;
        }
}

TEST(Sizes, ThePaddedVectorsHaveTheSizesThatTheySay) {
    for (const Vector& each : vectorsOf("v2_padded")) {
        SCOPED_TRACE(nameOf(each));
        const std::size_t mtu = each.at("mtu").get<std::size_t>();
        const Bytes payload = hexIn(each, "p");
        const Bytes frame = paddedFrame(payload, {}, mtu);
        EXPECT_EQ(frame.size(), each.at("plain_size").get<std::size_t>());
        EXPECT_EQ(frame.size() + limits::innerOverhead + limits::boxOverhead,
                  each.at("box_size").get<std::size_t>());
        EXPECT_EQ(frame.size() + limits::sealedBoxOverhead,
                  each.at("seal_size").get<std::size_t>());
    }
}

}  // namespace
}  // namespace vaultgram
