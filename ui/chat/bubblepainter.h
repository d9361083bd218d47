// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/bubblelayout.h"
#include "ui/chat/textselection.h"

class QPainter;
class QPainterPath;

namespace shoptalk {

/// Paints one row from its layout. The painter's origin is the row's top left corner.
class BubblePainter {
public:
    BubblePainter(QPainter &painter, const Theme &theme, const BubbleContext &context);

    void setSelection(const TextSelection &selection) { m_selection = selection; }
    /// Sets the text of a search, whose words are marked.
    void setSearch(const QString &typed) { m_search = typed; }
    /// Leaves out the day of the row, because the floating day shows it.
    void hideDay() { m_isDayHidden = true; }
    void paint(const BubbleLayout &layout);
    /// Paints the ring around the bubble that has the keyboard focus.
    void paintFocus(const BubbleLayout &layout);
    /// The same around one picture of an album.
    void paintTileFocus(const QRectF &tile);

private:
    void paintDay(const BubbleLayout &layout);
    void paintUnread(const BubbleLayout &layout);
    void paintSelection(const BubbleLayout &layout);
    void paintBackground(const BubbleLayout &layout);
    void paintContentOf(const BubbleLayout &layout);
    void paintMeta(const BubbleLayout &layout);
    void paintReactions(const BubbleLayout &layout);
    void paintProblem(const BubbleLayout &layout);
    QColor signColour() const;
    QPainterPath shape(const QRectF &rect) const;
    /// A square of `side` at the beginning of `line`, and what is left of the line behind it.
    std::pair<QRectF, QRectF> split(const QRectF &line, int side, int gap, bool atEnd) const;

    QPainter &m_painter;
    const Theme &m_theme;
    const Colours &m_colours;
    const BubbleContext &m_context;
    TextSelection m_selection;
    QString m_search;
    bool m_isDayHidden = false;
    bool m_isOutbound;
    bool m_isMirrored;
    QColor m_muted;
};

} // namespace shoptalk
