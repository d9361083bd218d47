// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/markedline.h"

#include "ui/theme/emoji.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace shoptalk {

namespace {

QList<QTextLayout::FormatRange> formatsOf(const QString &text, const QList<TextRange> &hits,
                                          const QFont &font, const MarkedLineColours &colours)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &hit : hits) {
        const int length = qMin(hit.length, int(text.size()) - hit.start);
        if (length <= 0)
            continue;
        QTextLayout::FormatRange range{hit.start, length, {}};
        range.format.setFontWeight(QFont::Bold);
        range.format.setForeground(colours.hit);
        range.format.setBackground(colours.hitGround);
        formats << range;
    }
    return formats + emojiFormats(text, font);
}

} // namespace

void paintMarkedLine(QPainter &painter, const QRectF &rect, const Snippet &snippet, const QFont &font,
                     const MarkedLineColours &colours, Qt::LayoutDirection direction)
{
    QFont bold = font;
    bold.setWeight(QFont::Bold); // bold text is wider, so the text is elided for that
    const QString text = QFontMetricsF(bold).elidedText(snippet.text, Qt::ElideRight, rect.width());
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.setFormats(formatsOf(text, snippet.hits, font, colours));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(rect.width());
    layout.endLayout();
    if (!line.isValid())
        return;
    const qreal free = qMax(0.0, rect.width() - line.naturalTextWidth());
    const qreal drawn = line.naturalTextRect().left();
    const qreal left = rect.left() + (direction == Qt::RightToLeft ? free : 0) - drawn;
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(colours.text);
    layout.draw(&painter, QPointF(left, rect.center().y() - line.height() / 2));
    painter.restore();
}

} // namespace shoptalk
