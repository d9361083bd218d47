// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/messagetext.h"

#include "ui/theme/emoji.h"
#include "ui/theme/fonts.h"

#include <QRegularExpression>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QList<QTextLayout::FormatRange> formatsFor(const QString &text, const QList<Link> &links, const QFont &font,
                                           const QColor &linkColour)
{
    QList<QTextLayout::FormatRange> formats;
    for (const Link &link : links) {
        QTextLayout::FormatRange range;
        range.start = link.start;
        range.length = link.length;
        range.format.setForeground(linkColour);
        range.format.setFontUnderline(true);
        formats << range;
    }
    for (const TextRun &run : emojiRuns(text)) {
        QTextLayout::FormatRange range;
        range.start = int(run.start);
        range.length = int(run.length);
        range.format.setFont(emojiFont(font));
        formats << range;
    }
    return formats;
}

/// Gives the height; the widest and the last line's widths go into `text`.
qreal breakLines(MessageText &text, qreal maximumWidth)
{
    qreal height = 0;
    qreal widest = 0;
    text.layout->beginLayout();
    for (QTextLine line = text.layout->createLine(); line.isValid(); line = text.layout->createLine()) {
        line.setLineWidth(maximumWidth);
        line.setPosition(QPointF(0, height));
        height += line.height();
        widest = qMax(widest, line.naturalTextWidth());
        text.lastLineWidth = line.naturalTextWidth();
    }
    text.layout->endLayout();
    text.size = QSizeF(qCeil(widest), qCeil(height));
    return height;
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
    QString shown = text;
    shown.replace(u'\n', QChar::LineSeparator);
    result.links = linksIn(text);
    result.isRightToLeft = text.isRightToLeft();
    result.layout = std::make_shared<QTextLayout>(shown, font);
    result.layout->setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(result.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    result.layout->setTextOption(option);
    result.layout->setFormats(formatsFor(shown, result.links, font, linkColour));
    breakLines(result, maximumWidth);
    // Once the width that is needed is known: right-to-left lines begin at that edge.
    breakLines(result, result.size.width());
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

} // namespace shoptalk
