// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>

namespace shoptalk {

/// A scroll bar that is always there and shows nothing when there is nothing to scroll, so that what is
/// scrolled always has the same width.
class LastingScrollBar final : public QScrollBar {
public:
    using QScrollBar::QScrollBar;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (maximum() > minimum())
            QScrollBar::paintEvent(event);
    }
};

} // namespace shoptalk
