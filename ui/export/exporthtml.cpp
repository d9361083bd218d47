// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exporthtml.h"

#include "ui/chat/formattedtext.h"
#include "ui/theme/emoji.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

template <class Range>
bool holds(const Range &range, int position)
{
    return position >= range.start && position < range.start + range.length;
}

/// The positions at which formatting, a line or a link begins or ends, in order.
QList<int> boundariesOf(const FormattedText &text)
{
    QSet<int> places{0, int(text.shown().size())};
    const auto add = [&places](const auto &ranges) {
        for (const auto &range : ranges)
            places << range.start << range.start + range.length;
    };
    add(text.spans());
    add(text.links());
    add(text.lines());
    QList<int> sorted(places.cbegin(), places.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

/// Escapes letters and turns line ends into HTML.
QString lettersHtml(const QString &text)
{
    QString html = escapedHtml(qualified(text));
    html.replace(QChar::LineSeparator, u"<br>"_s);
    html.replace(u'\n', u"<br>"_s);
    return html;
}

QString pieceHtml(const QString &piece, const EmojiHtml &emoji)
{
    if (!emoji)
        return lettersHtml(piece);
    QString html;
    qsizetype at = 0;
    for (const TextRun &run : emojiSequences(piece)) {
        html += lettersHtml(piece.sliced(at, run.start - at)) + emoji(piece.sliced(run.start, run.length));
        at = run.start + run.length;
    }
    return html + lettersHtml(piece.sliced(at));
}

} // namespace

QString escapedHtml(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar each = text.at(i);
        const bool isPair = each.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair) {
            clean += text.sliced(i++, 2);
            continue;
        }
        const bool isControl = each.category() == QChar::Other_Control && each != u'\n' && each != u'\t';
        if (!isControl && !each.isSurrogate() && !each.isNonCharacter())
            clean += each;
    }
    return clean.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

QString messageHtml(const QString &text, const EmojiHtml &emoji)
{
    const FormattedText formatted(text);
    const QList<int> places = boundariesOf(formatted);
    QString html;
    for (qsizetype i = 0; i + 1 < places.size(); ++i) {
        const int from = places.at(i);
        QString open;
        QString close;
        for (const MarkedLine &line : formatted.lines()) {
            if (line.isQuote && holds(line, from)) {
                open += u"<em class=\"cited\">"_s;
                close.prepend(u"</em>"_s);
            }
        }
        for (const Link &link : formatted.links()) {
            if (holds(link, from)) {
                open += u"<a rel=\"noopener noreferrer\" href=\"%1\">"_s.arg(
                    escapedHtml(link.url.toString(QUrl::FullyEncoded)));
                close.prepend(u"</a>"_s);
            }
        }
        for (const MarkupSpan &span : formatted.spans()) {
            if (holds(span, from)) {
                open += u'<' + htmlElementOf(span.kind) + u'>';
                close.prepend(u"</"_s + htmlElementOf(span.kind) + u'>');
            }
        }
        html += open + pieceHtml(formatted.shown().sliced(from, places.at(i + 1) - from), emoji) + close;
    }
    return html;
}

QString fileAddress(const QString &relativePath)
{
    return escapedHtml(QString::fromLatin1(QUrl::toPercentEncoding(relativePath, "/")));
}

} // namespace shoptalk
