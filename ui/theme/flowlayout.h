// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/itemlayout.h"

namespace shoptalk {

/// Places widgets beside each other in the reading direction, and begins a new line where one is full.
class FlowLayout : public ItemLayout {
public:
    FlowLayout(QWidget *parent, int gap);

    Qt::Orientations expandingDirections() const override;
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Returns the height that is needed; moves the items if `places`.
    int arrange(const QRect &rect, bool places) const;

    int m_gap;
};

} // namespace shoptalk
