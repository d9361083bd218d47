// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayoutItem>

namespace shoptalk {

/// Places a widget that is wider than its place in the layout by `outset` on both sides, so that what is in
/// it stands at the edge, and not its frame. Layouts ignore a negative margin. What is around the layout must
/// have this room. The widget is a child of the layout's widget already.
class OutsetItem final : public QWidgetItem {
public:
    OutsetItem(QWidget &widget, int outset);

    QSize sizeHint() const override;
    QSize minimumSize() const override;
    int heightForWidth(int width) const override;
    int minimumHeightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    int m_outset;
};

} // namespace shoptalk
