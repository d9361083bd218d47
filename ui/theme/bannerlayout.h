// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/itemlayout.h"

#include <vector>

namespace shoptalk {

/// Places a text, the first item, and buttons behind it in one line. If the buttons would take too much of
/// the line, they stand below the text, side by side at the end of the line, and begin a new line where one
/// is full.
class BannerLayout : public ItemLayout {
public:
    explicit BannerLayout(QWidget *parent = nullptr);

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    using Row = std::vector<QLayoutItem *>;

    /// The items that are shown, without the text.
    Row buttons() const;
    int widthOf(const Row &row) const;
    /// The buttons in lines of at most this width.
    std::vector<Row> rowsWithin(int width) const;
    /// Returns the height that is needed; moves the items if `places`.
    int arrange(const QRect &rect, bool places) const;
    int arrangeInLine(const QRect &rect, int textWidth, bool places) const;
    int arrangeBelow(const QRect &rect, bool places) const;
    /// Moves the buttons of a line, which ends where `rect` does.
    void placeRow(const Row &row, const QRect &rect) const;
};

} // namespace shoptalk
