// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/messagetext.h"

#include "ui/theme/emoji.h"
#include "ui/theme/metrics.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qreal quoteBar = 3; // pixels wide
constexpr qreal emojiFactor = 1.2; // an emoji is hard to recognise at the size of a letter

/// Later formats win where several overlap, so emoji keep their font.
QList<QTextLayout::FormatRange> formatsFor(const FormattedText &text, const QFont &font,
                                           const QColor &linkColour, const EmojiPictures &emoji)
{
    QList<QTextLayout::FormatRange> formats;
    for (const MarkupSpan &span : text.spans())
        formats << QTextLayout::FormatRange{span.start, span.length, formatOf(span.kind)};
    for (const Link &link : text.links()) {
        QTextLayout::FormatRange range{link.start, link.length, {}};
        range.format.setForeground(linkColour);
        range.format.setFontUnderline(true);
        formats << range;
    }
    return formats + (emoji.areUsed() ? emoji.formats() : emojiFormats(text.shown(), font, emojiFactor));
}

/// The marked line that holds a position.
const MarkedLine *markedLineAt(const FormattedText &text, int position)
{
    for (const MarkedLine &line : text.lines()) {
        if (position >= line.start && position < line.start + line.length)
            return &line;
    }
    return nullptr;
}

/// The indentation of a line, in pixels.
qreal indentOf(const MarkedLine &marked, const QTextLine &line, const QTextLayout &layout)
{
    if (marked.isQuote)
        return space::m;
    const bool isFirst = line.textStart() == marked.start;
    return isFirst ? 0
                   : QFontMetricsF(layout.font())
                         .horizontalAdvance(layout.text().mid(marked.start, marked.markerLength));
}

bool holdsEmoji(const QTextLine &line, const QList<TextRun> &runs)
{
    const int end = line.textStart() + line.textLength();
    return std::any_of(runs.cbegin(), runs.cend(), [&](const TextRun &run) {
        return run.start < end && run.start + run.length > line.textStart();
    });
}

/// Breaks lines and gives the text its size. The colour font has taller lines than the letters around it; its
/// pictures fit, so a line with one keeps the height of the others.
void breakLines(MessageText &text, const QList<TextRun> &emoji, qreal maximumWidth)
{
    const QFontMetricsF metrics(text.layout->font());
    qreal height = 0;
    qreal widest = 0;
    text.quoteBars.clear();
    text.layout->beginLayout();
    for (QTextLine line = text.layout->createLine(); line.isValid(); line = text.layout->createLine()) {
        const MarkedLine *marked = markedLineAt(text.source, line.textStart());
        const qreal indent = marked ? qMin(indentOf(*marked, line, *text.layout), maximumWidth / 3) : 0;
        line.setLineWidth(maximumWidth - indent);
        const qreal left = text.isRightToLeft ? 0 : indent;
        const qreal top = height;
        if (holdsEmoji(line, emoji)) {
            line.setPosition(QPointF(left, height + metrics.ascent() - line.ascent()));
            height += metrics.height();
        } else {
            line.setPosition(QPointF(left, height));
            height += line.height();
        }
        if (marked && marked->isQuote)
            text.quoteBars << QRectF(text.isRightToLeft ? maximumWidth - quoteBar : 0, top, quoteBar,
                                     height - top);
        widest = qMax(widest, line.naturalTextWidth() + indent);
        text.lastLineWidth = line.naturalTextWidth() + indent;
    }
    text.layout->endLayout();
    text.size = QSizeF(qCeil(widest), qCeil(height));
}

/// The line at a height, the first or last one beyond them.
QTextLine lineAt(const QTextLayout &layout, qreal y)
{
    for (int i = 0; i < layout.lineCount(); ++i) {
        if (y < layout.lineAt(i).position().y() + layout.lineAt(i).height())
            return layout.lineAt(i);
    }
    return layout.lineAt(layout.lineCount() - 1);
}

} // namespace

MessageText layOutText(const QString &text, const QFont &font, const QColor &linkColour, qreal maximumWidth,
                       FormattedText::Rules rules, const std::optional<QString> &region)
{
    MessageText result;
    result.source = FormattedText(text, rules, region);
    const QString &shown = result.source.shown();
    result.emoji = EmojiPictures(shown, font, emojiFactor);
    const QList<TextRun> emoji = result.emoji.areUsed() ? QList<TextRun>() : emojiRuns(shown);
    result.isRightToLeft = shown.isRightToLeft();
    result.layout = std::make_shared<QTextLayout>(result.emoji.placeholders(shown), font);
    result.layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(result.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    // Qt uses the alignment alone, so without it shorter right-to-left lines would begin at the wrong side.
    option.setAlignment(result.isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    result.layout->setTextOption(option);
    result.layout->setFormats(formatsFor(result.source, font, linkColour, result.emoji));
    breakLines(result, emoji, maximumWidth);
    // Right-to-left lines begin at the right edge, which is known only now.
    if (result.isRightToLeft) {
        const qreal width = result.size.width();
        breakLines(result, emoji, width);
        result.size.setWidth(width);
    }
    result.emoji.place(*result.layout);
    return result;
}

void MessageText::paint(QPainter &painter, const QPointF &at,
                        const QList<QTextLayout::FormatRange> &marked) const
{
    layout->draw(&painter, at, marked);
    emoji.paint(painter, at);
}

Link MessageText::linkAt(const QPointF &point) const
{
    for (int i = 0; layout && i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        if (!line.naturalTextRect().contains(point))
            continue;
        const int cursor = line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
        for (const Link &link : source.links()) {
            if (cursor >= link.start && cursor < link.start + link.length)
                return link;
        }
    }
    return {};
}

int MessageText::positionAt(const QPointF &point) const
{
    if (!layout || layout->lineCount() == 0)
        return 0;
    return lineAt(*layout, point.y()).xToCursor(point.x());
}

std::pair<int, int> MessageText::wordAt(int position) const
{
    if (!layout)
        return {0, 0};
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, source.shown());
    words.setPosition(qMin(position + 1, int(source.shown().size())));
    const qsizetype start = words.toPreviousBoundary();
    const qsizetype end = words.toNextBoundary();
    return {int(qMax<qsizetype>(start, 0)), int(end < 0 ? source.shown().size() : end)};
}

QString MessageText::written(int from, int to) const
{
    return source.written(from, to);
}

} // namespace shoptalk
