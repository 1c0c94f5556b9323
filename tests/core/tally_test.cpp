#include "core/tally.h"

#include <gtest/gtest.h>

#include <array>
#include <bit>

namespace vaultgram {
namespace {

// Every number of it, whatever it is called: a new one that is not subtracted shows here.
TEST(Tally, TheDifferenceIsTakenOfEveryNumber) {
    std::array<std::uint64_t, sizeof(Tally) / sizeof(std::uint64_t)> before{}, after{};
    for (std::size_t i = 0; i < before.size(); ++i) {
        before[i] = 10 * i;
        after[i] = 10 * i + i + 1;
    }
    const Tally since = std::bit_cast<Tally>(after) - std::bit_cast<Tally>(before);
    const auto differences = std::bit_cast<decltype(after)>(since);
    for (std::size_t i = 0; i < after.size(); ++i) EXPECT_EQ(differences[i], i + 1) << i;
}

TEST(Tally, LossIsTheShareOfWhatAskedForAConfirmation) {
    Counts counts;
    EXPECT_FALSE(lossOf(counts));
    counts.acknowledged = 3;
    EXPECT_EQ(lossOf(counts), 0.0);
    counts.lost = 1;
    EXPECT_EQ(lossOf(counts), 0.25);
}

TEST(Tally, CompressionIsTextForEachByteThatLeft) {
    Counts counts;
    EXPECT_FALSE(compressionOf(counts));
    counts.textOut = 300;
    counts.packedOut = 100;
    EXPECT_EQ(compressionOf(counts), 3.0);
}

}  // namespace
}  // namespace vaultgram
