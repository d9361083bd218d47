// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace shoptalk {

/// The heights of the rows of a long list, of which only those that were shown were ever measured. The others
/// are estimated: by what they were before, or by the average of those that are measured. In pixels.
class RowHeights {
public:
    int count() const { return int(m_rows.size()); }
    /// The sum of all heights.
    int total() const { return top(count()); }
    /// Where a row begins, from the top of the list. `row` may be `count()`: the end of the list.
    int top(int row) const;
    int height(int row) const;
    bool isMeasured(int row) const { return m_rows[std::size_t(row)].isMeasured; }
    /// The row at a distance from the top of the list; the first or the last one if it lies outside. -1 if
    /// the list is empty.
    int rowAt(int y) const;

    void setHeight(int row, int height);
    /// These rows have to be measured again, because their heights may have changed.
    void forget(int first, int last);
    void insert(int first, int count);
    void remove(int first, int count);
    void reset(int count);

private:
    struct Row {
        int height = -1; ///< -1: never measured.
        bool isMeasured = false;
    };
    int estimate() const;
    void change(int row);
    void placeUpTo(int row) const;

    std::vector<Row> m_rows;
    qint64 m_measuredSum = 0;
    int m_measuredCount = 0;
    mutable std::vector<int> m_tops; ///< Of the rows before `m_placed`; one more than there are rows.
    mutable int m_placed = 0;
    mutable int m_usedEstimate = 0;
};

} // namespace shoptalk
