// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/rowheights.h"

#include <algorithm>

namespace shoptalk {

namespace {
constexpr int firstEstimate = 60; ///< A bubble of two lines.
}

/// The estimate changes rarely, so that rows that were never seen do not move whenever one is measured.
int RowHeights::estimate() const
{
    if (m_usedEstimate == 0)
        m_usedEstimate = m_measuredCount > 0 ? int(m_measuredSum / m_measuredCount) : firstEstimate;
    return m_usedEstimate;
}

int RowHeights::height(int row) const
{
    const int height = m_rows[std::size_t(row)].height;
    return height < 0 ? estimate() : height;
}

void RowHeights::placeUpTo(int row) const
{
    m_tops.resize(m_rows.size() + 1);
    for (; m_placed < row; ++m_placed)
        m_tops[std::size_t(m_placed) + 1] = m_tops[std::size_t(m_placed)] + height(m_placed);
}

int RowHeights::top(int row) const
{
    if (row <= 0)
        return 0;
    placeUpTo(row);
    return m_tops[std::size_t(row)];
}

int RowHeights::rowAt(int y) const
{
    if (m_rows.empty())
        return -1;
    placeUpTo(count());
    const auto above = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    const auto row = int(std::distance(m_tops.begin(), above)) - 1;
    return std::clamp(row, 0, count() - 1);
}

void RowHeights::setHeight(int row, int height)
{
    Row &kept = m_rows[std::size_t(row)];
    if (kept.isMeasured && kept.height == height)
        return;
    if (!kept.isMeasured) {
        m_measuredSum += height;
        ++m_measuredCount;
    } else {
        m_measuredSum += height - kept.height;
    }
    const bool isMoved = this->height(row) != height;
    kept = {height, true};
    if (isMoved)
        change(row);
}

void RowHeights::forget(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        Row &kept = m_rows[std::size_t(row)];
        if (!kept.isMeasured)
            continue;
        m_measuredSum -= kept.height;
        --m_measuredCount;
        kept.isMeasured = false;
    }
}

void RowHeights::insert(int first, int count)
{
    m_usedEstimate = 0;
    m_rows.insert(m_rows.begin() + first, std::size_t(count), Row());
    change(0);
}

void RowHeights::remove(int first, int count)
{
    forget(first, first + count - 1);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
    change(first);
}

void RowHeights::reset(int count)
{
    m_rows.assign(std::size_t(count), Row());
    m_measuredSum = 0;
    m_measuredCount = 0;
    m_usedEstimate = 0;
    change(0);
}

void RowHeights::change(int row)
{
    m_placed = std::min(m_placed, row);
}

} // namespace shoptalk
