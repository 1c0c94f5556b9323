#include "core/nonce_set.h"

#include "tests/support/packets.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <set>

namespace vaultgram {
namespace {

Bytes nonceOf(std::uint64_t number) {
    Bytes nonce(16);
    for (std::size_t i = 0; i < 8; ++i) nonce[i] = static_cast<std::uint8_t>(number >> (8 * i));
    return nonce;
}

std::string verdict(const NonceSet& set, std::uint64_t number, double timestamp) {
    const Status status = set.check(set.markOf(nonceOf(number)), timestamp);
    return status ? "new" : std::string(name(status.error()));
}

void insert(NonceSet& set, std::uint64_t number, double timestamp) {
    set.insert(set.markOf(nonceOf(number)), timestamp);
}

TEST(NonceSet, AcceptsEachNonceOnce) {
    Random random = randomFrom(1);
    NonceSet set(random);
    EXPECT_EQ(verdict(set, 1, 100), "new");
    insert(set, 1, 100);
    EXPECT_EQ(verdict(set, 1, 100), "replay");
    EXPECT_EQ(verdict(set, 1, 999), "replay");
    EXPECT_EQ(verdict(set, 2, 100), "new");
    EXPECT_EQ(verdict(set, 3, -1e300), "new");  // no freshness rule while there is room
}

TEST(NonceSet, ATimestampThatIsNoNumberIsRefused) {
    Random random = randomFrom(1);
    const NonceSet set(random);
    for (const double bad : {std::nan(""), HUGE_VAL, -HUGE_VAL})
        EXPECT_EQ(verdict(set, 1, bad), "timestamp-invalid");
}

TEST(NonceSet, WhenFullTheOldestLeavesAndBecomesTheFloor) {
    Random random = randomFrom(1);
    NonceSet set(random, 4);
    for (std::uint64_t i = 1; i <= 4; ++i) insert(set, i, static_cast<double>(i * 10));
    EXPECT_EQ(verdict(set, 9, 5), "new");
    insert(set, 5, 50);  // evicts the one of 10
    EXPECT_EQ(set.size(), 4U);
    EXPECT_EQ(set.floor(), 10);
    EXPECT_EQ(verdict(set, 1, 10), "legacy-stale");  // forgotten, and refused all the same
    EXPECT_EQ(verdict(set, 9, 10), "legacy-stale");
    EXPECT_EQ(verdict(set, 9, 10.5), "new");
    EXPECT_EQ(verdict(set, 2, 20), "replay");
}

TEST(NonceSet, TheFloorNeverFalls) {
    Random random = randomFrom(1);
    NonceSet set(random, 2);
    insert(set, 1, 100);
    insert(set, 2, 101);
    insert(set, 3, 102);
    EXPECT_EQ(set.floor(), 100);
    insert(set, 4, 103);
    EXPECT_EQ(set.floor(), 101);
}

// The same rules, written as naively as can be.
class Model {
public:
    explicit Model(std::size_t capacity) : m_capacity(capacity) {}
    std::string check(std::uint64_t nonce, double timestamp) const {
        for (const auto& [at, known] : m_entries)
            if (known == nonce) return "replay";
        return timestamp <= m_floor ? "legacy-stale" : "new";
    }
    void insert(std::uint64_t nonce, double timestamp) {
        if (m_entries.size() == m_capacity) {
            m_floor = std::max(m_floor, m_entries.begin()->first);
            m_entries.erase(m_entries.begin());
        }
        m_entries.emplace(timestamp, nonce);
    }
    double floor() const { return m_floor; }
    std::size_t size() const { return m_entries.size(); }

private:
    std::size_t m_capacity;
    std::multimap<double, std::uint64_t> m_entries;
    double m_floor = -HUGE_VAL;
};

TEST(NonceSet, AgreesWithANaiveModelOverLongRandomHistories) {
    for (const std::size_t capacity : {1, 2, 3, 16, 33, 100}) {
        Random random = randomFrom(capacity);
        NonceSet set(random, capacity);
        Model model(capacity);
        for (int step = 0; step < 5'000; ++step) {
            const std::uint64_t nonce = random.next() % (capacity * 4);
            // Distinct times, so that it is defined who is the oldest.
            const double timestamp = static_cast<double>(random.next() % 1'000'000'000) / 7;
            const std::string expected = model.check(nonce, timestamp);
            ASSERT_EQ(verdict(set, nonce, timestamp), expected) << capacity << ' ' << step;
            if (expected != "new") continue;
            model.insert(nonce, timestamp);
            insert(set, nonce, timestamp);
            ASSERT_EQ(set.size(), model.size());
            ASSERT_EQ(set.floor(), model.floor());
        }
    }
}

// As packets come: mostly in the order of their times, a few of them late.
TEST(NonceSet, AgreesWithTheModelWhereFewPacketsAreLate) {
    for (const std::size_t capacity : {1, 2, 5, 64}) {
        Random random = randomFrom(capacity);
        NonceSet set(random, capacity);
        Model model(capacity);
        for (std::uint64_t step = 1; step <= 5'000; ++step) {
            const std::uint64_t late = random.next() % 4 == 0 ? random.next() % (capacity * 2) : 0;
            const auto at = static_cast<double>(step);
            const double timestamp = at - static_cast<double>(late) + at / 1e6;  // distinct
            const std::uint64_t nonce = random.next() % (capacity * 8);
            const std::string expected = model.check(nonce, timestamp);
            ASSERT_EQ(verdict(set, nonce, timestamp), expected) << capacity << ' ' << step;
            if (expected != "new") continue;
            model.insert(nonce, timestamp);
            insert(set, nonce, timestamp);
            ASSERT_EQ(set.size(), model.size());
            ASSERT_EQ(set.floor(), model.floor());
        }
    }
}

TEST(NonceSet, AtItsRealSizeNothingEverComesInTwice) {
    Random random = randomFrom(1);
    NonceSet set(random);
    constexpr std::uint64_t sent = limits::nonces + 5'000;
    for (std::uint64_t i = 0; i < sent; ++i) {
        ASSERT_EQ(verdict(set, i, static_cast<double>(i)), "new");
        insert(set, i, static_cast<double>(i));
    }
    EXPECT_EQ(set.size(), limits::nonces);
    for (std::uint64_t i = 0; i < sent; ++i)
        ASSERT_NE(verdict(set, i, static_cast<double>(i)), "new") << i;
}

}  // namespace
}  // namespace vaultgram
