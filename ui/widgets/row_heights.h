// The heights of a long list's rows: measured when they come into sight, estimated before.
//
// top() and rowAt() take O(log n), one changed height too; rows that come or go O(n) of
// plain additions, done at the next question. Units: pixels.
#pragma once

#include <vector>

namespace vaultgram::ui {

class RowHeights {
public:
    static constexpr int estimate = 42;  // a message of one line

    void reset(int rows);
    void insert(int first, int count);
    void remove(int first, int count);
    void set(int row, int height);
    void forget(int row);  // its height is the estimate again
    void forgetAll() { reset(count()); }

    [[nodiscard]] int count() const { return static_cast<int>(m_heights.size()); }
    [[nodiscard]] bool isKnown(int row) const { return at(row) >= 0; }
    [[nodiscard]] int height(int row) const { return isKnown(row) ? at(row) : estimate; }
    [[nodiscard]] int top(int row) const;  // also of the row behind the last one
    [[nodiscard]] int total() const { return top(count()); }
    [[nodiscard]] int rowAt(int y) const;  // the nearest one if y is outside; -1 if there is none

private:
    [[nodiscard]] int at(int row) const { return m_heights[static_cast<std::size_t>(row)]; }
    void build() const;
    void add(int row, int difference);

    std::vector<int> m_heights;       // below 0: not measured
    mutable std::vector<int> m_sums;  // a Fenwick tree over height()
    mutable bool m_stale = true;
};

}  // namespace vaultgram::ui
