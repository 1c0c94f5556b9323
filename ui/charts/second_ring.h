// One figure a second for the last five minutes, in a fixed piece of memory.
//
//   put(7, a) put(8, b) put(11, c)   ->   ... a b gap gap c
//
// Seconds are those of a steady clock. A second that was not put is a gap: NaN.
#pragma once

#include <QtGlobal>

#include <array>
#include <limits>

namespace vaultgram::ui {

inline constexpr int chartSeconds = 300;
inline constexpr float noValue = std::numeric_limits<float>::quiet_NaN();

class SecondRing {
public:
    SecondRing() { m_values.fill(noValue); }

    // What is older than the window is ignored; a second put twice has the last value.
    void put(qint64 second, float value) {
        if (second < 0 || second <= m_newest - chartSeconds) return;
        for (qint64 missed = qMax(m_newest + 1, second - chartSeconds + 1); missed < second;
             ++missed) {
            m_values[slot(missed)] = noValue;
        }
        m_newest = qMax(m_newest, second);
        m_values[slot(second)] = value;
    }

    [[nodiscard]] float at(qint64 second) const {
        const bool inside = second >= 0 && second <= m_newest && second > m_newest - chartSeconds;
        return inside ? m_values[slot(second)] : noValue;
    }

    [[nodiscard]] qint64 newest() const { return m_newest; }  // -1: nothing was put

private:
    [[nodiscard]] static std::size_t slot(qint64 second) {
        return static_cast<std::size_t>(second % chartSeconds);
    }

    std::array<float, chartSeconds> m_values{};
    qint64 m_newest = -1;
};

}  // namespace vaultgram::ui
