// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/messagetext.h"

#include "ui/theme/emoji.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qreal emojiFactor = 1.2; // a picture needs a little more room than a letter to be told

QList<QTextLayout::FormatRange> formatsFor(const QString &text, const QList<Link> &links, const QFont &font,
                                           const QColor &linkColour)
{
    QList<QTextLayout::FormatRange> formats = emojiFormats(text, font, emojiFactor);
    for (const Link &link : links) {
        QTextLayout::FormatRange range;
        range.start = link.start;
        range.length = link.length;
        range.format.setForeground(linkColour);
        range.format.setFontUnderline(true);
        formats << range;
    }
    return formats;
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
    text.layout->beginLayout();
    for (QTextLine line = text.layout->createLine(); line.isValid(); line = text.layout->createLine()) {
        line.setLineWidth(maximumWidth);
        if (holdsEmoji(line, emoji)) {
            line.setPosition(QPointF(0, height + metrics.ascent() - line.ascent()));
            height += metrics.height();
        } else {
            line.setPosition(QPointF(0, height));
            height += line.height();
        }
        widest = qMax(widest, line.naturalTextWidth());
        text.lastLineWidth = line.naturalTextWidth();
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

QList<Link> linksIn(const QString &text)
{
    static const QRegularExpression pattern(u"\\b(?:https?://|www\\.)[^\\s<>\"]+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QString closing = u".,;:!?)]}'"_s;
    QList<Link> links;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        QString address = found.captured();
        while (!address.isEmpty() && closing.contains(address.back()))
            address.chop(1);
        const QUrl url = QUrl::fromUserInput(address);
        if (url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1))
            links << Link{int(found.capturedStart()), int(address.size()), url};
    }
    return links;
}

MessageText layOutText(const QString &text, const QFont &font, const QColor &linkColour, qreal maximumWidth)
{
    MessageText result;
    QString shown = joined(text);
    shown.replace(u'\n', QChar::LineSeparator);
    const QList<TextRun> emoji = emojiRuns(shown);
    result.links = linksIn(shown);
    result.isRightToLeft = shown.isRightToLeft();
    result.layout = std::make_shared<QTextLayout>(shown, font);
    result.layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(result.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    result.layout->setTextOption(option);
    result.layout->setFormats(formatsFor(shown, result.links, font, linkColour));
    breakLines(result, emoji, maximumWidth);
    // Once the width that is needed is known: right-to-left lines begin at that edge.
    if (result.isRightToLeft)
        breakLines(result, emoji, result.size.width());
    return result;
}

QUrl MessageText::linkAt(const QPointF &point) const
{
    for (int i = 0; layout && i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        if (!line.naturalTextRect().contains(point))
            continue;
        const int cursor = line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
        for (const Link &link : links) {
            if (cursor >= link.start && cursor < link.start + link.length)
                return link.url;
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
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, layout->text());
    words.setPosition(qMin(position + 1, int(layout->text().size())));
    const qsizetype start = words.toPreviousBoundary();
    const qsizetype end = words.toNextBoundary();
    return {int(qMax<qsizetype>(start, 0)), int(end < 0 ? layout->text().size() : end)};
}

QString MessageText::written(int from, int to) const
{
    if (!layout)
        return {};
    return qualified(layout->text().mid(from, to - from)).replace(QChar::LineSeparator, u'\n');
}

} // namespace shoptalk
