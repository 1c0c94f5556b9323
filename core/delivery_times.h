// How long messages took until they were confirmed: how many took about how long.
//
// Eight classes for each doubling, from a microsecond to nine hours, so a quantile is
// right within 7 %. 1.1 kB, whatever is added.
#pragma once

#include "core/now.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <optional>

namespace vaultgram {

class DeliveryTimes {
public:
    void add(Duration time) {
        ++m_counts.at(classOf(time));
        ++m_count;
    }
    [[nodiscard]] std::uint64_t count() const { return m_count; }

    // 0.5: half of them took at most about this. None: there were none.
    [[nodiscard]] std::optional<Duration> quantile(double share) const {
        if (m_count == 0) return {};
        // The nearest rank: of ten the ninth is at 0.9, and the slowest at 0.99.
        const double rank = std::ceil(share * static_cast<double>(m_count) - 1e-9);
        const auto wanted = static_cast<std::uint64_t>(std::max(1.0, rank));
        std::uint64_t sum = 0;
        std::size_t each = 0;
        for (; each + 1 < m_counts.size(); ++each)
            if ((sum += m_counts[each]) >= wanted) break;
        return std::chrono::microseconds((lowest(each) + lowest(each + 1)) / 2);
    }

    DeliveryTimes& operator+=(const DeliveryTimes& other) {
        for (std::size_t i = 0; i < m_counts.size(); ++i) m_counts[i] += other.m_counts[i];
        m_count += other.m_count;
        return *this;
    }

private:
    static constexpr unsigned bits = 3;      // eight classes a doubling
    static constexpr unsigned longest = 35;  // bits of the largest time in microseconds
    static constexpr std::size_t classes = (longest - bits + 1) << bits;

    [[nodiscard]] static std::size_t classOf(Duration time) {
        const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(time).count();
        const auto most = (std::int64_t{1} << longest) - 1;
        const auto value = static_cast<std::uint64_t>(std::clamp<std::int64_t>(micros, 0, most));
        const auto width = static_cast<unsigned>(std::bit_width(value));
        if (width <= bits) return value;
        const unsigned shift = width - bits - 1;
        return ((shift + 1U) << bits) + (value >> shift) - (std::size_t{1} << bits);
    }
    // The shortest time of a class, in microseconds.
    [[nodiscard]] static std::int64_t lowest(std::size_t number) {
        const std::size_t within = number & ((1U << bits) - 1U), shift = number >> bits;
        if (shift == 0) return static_cast<std::int64_t>(within);
        return static_cast<std::int64_t>((within + (1U << bits)) << (shift - 1));
    }

    std::array<std::uint32_t, classes> m_counts{};
    std::uint64_t m_count = 0;
};

}  // namespace vaultgram
