// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/bubblelayout.h"

class QPainter;
class QPainterPath;

namespace shoptalk {

/// Paints one laid-out row, part by part.
class BubblePainter {
public:
    BubblePainter(QPainter &painter, const Theme &theme, Qt::LayoutDirection direction);

    void paint(const BubbleLayout &layout, const Message &message, bool endsGroup, bool hasFocus);

private:
    void paintDay(const BubbleLayout &layout);
    void paintGround(const BubbleLayout &layout, const Message &message, bool endsGroup);
    void paintContent(const BubbleLayout &layout, const Message &message);
    void paintMeta(const BubbleLayout &layout, const Message &message);
    void paintProblem(const BubbleLayout &layout, const Message &message);
    QPainterPath shape(const QRectF &rect, bool outbound, bool endsGroup) const;

    QPainter &m_painter;
    const Theme &m_theme;
    const Colours &m_colours;
    Qt::LayoutDirection m_direction;
};

} // namespace shoptalk
