#include "ui/widgets/row_heights.h"

#include <algorithm>
#include <bit>

namespace vaultgram::ui {
namespace {

constexpr int notMeasured = -1;

std::size_t lowestBit(std::size_t i) {
    return i & (~i + 1);
}

}  // namespace

void RowHeights::reset(int rows) {
    m_heights.assign(static_cast<std::size_t>(rows), notMeasured);
    m_stale = true;
}

void RowHeights::insert(int first, int count) {
    m_heights.insert(m_heights.begin() + first, static_cast<std::size_t>(count), notMeasured);
    m_stale = true;
}

void RowHeights::remove(int first, int count) {
    m_heights.erase(m_heights.begin() + first, m_heights.begin() + first + count);
    m_stale = true;
}

void RowHeights::set(int row, int height) {
    const int before = this->height(row);
    m_heights[static_cast<std::size_t>(row)] = height;
    if (!m_stale) add(row, this->height(row) - before);
}

void RowHeights::forget(int row) {
    set(row, notMeasured);
}

int RowHeights::top(int row) const {
    if (m_stale) build();
    int sum = 0;
    for (auto i = static_cast<std::size_t>(row); i > 0; i -= lowestBit(i)) sum += m_sums[i];
    return sum;
}

int RowHeights::rowAt(int y) const {
    if (m_stale) build();
    const std::size_t size = m_heights.size();
    if (size == 0) return -1;
    std::size_t below = 0;  // so many rows end at or above y
    int left = std::max(0, y);
    for (std::size_t step = std::bit_floor(size); step > 0; step /= 2) {
        if (below + step > size || m_sums[below + step] > left) continue;
        below += step;
        left -= m_sums[below];
    }
    return static_cast<int>(std::min(below, size - 1));
}

void RowHeights::build() const {
    const std::size_t size = m_heights.size();
    m_sums.assign(size + 1, 0);
    for (std::size_t i = 1; i <= size; ++i) {
        m_sums[i] += height(static_cast<int>(i - 1));
        const std::size_t parent = i + lowestBit(i);
        if (parent <= size) m_sums[parent] += m_sums[i];
    }
    m_stale = false;
}

void RowHeights::add(int row, int difference) {
    if (difference == 0) return;
    for (auto i = static_cast<std::size_t>(row) + 1; i < m_sums.size(); i += lowestBit(i)) {
        m_sums[i] += difference;
    }
}

}  // namespace vaultgram::ui
