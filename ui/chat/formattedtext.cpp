// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/formattedtext.h"

#include "ui/theme/emoji.h"

#include <QFontDatabase>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr QChar bullet(0x2022);
const QString fence = u"```"_s;

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar(0x85)
        || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

std::optional<Markup> markupOf(QChar c)
{
    switch (c.unicode()) {
    case u'*':
        return Markup::Bold;
    case u'_':
        return Markup::Italic;
    case u'~':
        return Markup::Strike;
    default:
        return std::nullopt;
    }
}

} // namespace

QTextCharFormat formatOf(Markup kind)
{
    QTextCharFormat format;
    switch (kind) {
    case Markup::Bold:
        format.setFontWeight(QFont::Bold);
        break;
    case Markup::Italic:
        format.setFontItalic(true);
        break;
    case Markup::Strike:
        format.setFontStrikeOut(true);
        break;
    case Markup::Code:
        format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        format.setFontFixedPitch(true);
        break;
    }
    return format;
}

QString htmlElementOf(Markup kind)
{
    switch (kind) {
    case Markup::Bold:
        return u"b"_s;
    case Markup::Italic:
        return u"i"_s;
    case Markup::Strike:
        return u"s"_s;
    case Markup::Code:
        break;
    }
    return u"code"_s;
}

/// Finds the formatting characters. All positions are those of the written text.
class FormattedText::Reader {
public:
    using Span = WrittenSpan;
    struct Line {
        int from = 0;
        int to = 0;
        int hidden = 0; ///< Number of characters at its beginning that are not shown.
        int markerLength = 0; ///< Length of the marker after these.
        bool hasBullet = false;
    };

    Reader(const QString &text, const QList<Link> &links)
        : m_text(text)
        , m_isOpaque(text.size(), false)
    {
        for (const Link &link : links)
            std::fill_n(m_isOpaque.begin() + link.start, link.length, true);
        readCodeFences();
        int from = 0;
        for (int i = 0; i <= int(text.size()); ++i) {
            if (i < int(text.size()) && !endsLine(text.at(i)))
                continue;
            readLine(from, i);
            from = i + 1;
        }
    }

    QList<Span> spans;
    QList<Line> lines;

private:
    QChar at(int i, int from, int to) const { return i >= from && i < to ? m_text.at(i) : QChar(u' '); }

    void addCode(int open, int close, int sign)
    {
        spans << Span{open + sign, close, sign, Markup::Code};
        std::fill(m_isOpaque.begin() + open, m_isOpaque.begin() + close + sign, true);
    }

    void readCodeFences()
    {
        const int width = int(fence.size());
        for (int open = int(m_text.indexOf(fence)); open >= 0; open = int(m_text.indexOf(fence, open))) {
            const int close = int(m_text.indexOf(fence, open + width));
            if (close < 0)
                return;
            if (!m_text.mid(open + width, close - open - width).trimmed().isEmpty())
                addCode(open, close, width);
            open = close + width;
        }
    }

    void readLine(int from, int to)
    {
        const bool isFree = from < to && !m_isOpaque.at(from);
        if (isFree)
            readBeginning(from, to);
        readCode(from, to);
        readPairs(from, to);
    }

    void readBeginning(int from, int to)
    {
        static const QRegularExpression number(u"^\\d{1,3}\\. (?=\\S)"_s);
        const QString line = m_text.mid(from, to - from);
        if (line.size() > 2 && line.startsWith(u"> "_s))
            lines << Line{from, to, 2, 0, false};
        else if (line.size() > 2 && (line.startsWith(u"- "_s) || line.startsWith(u"* "_s))
                 && line.at(2) != u' ')
            lines << Line{from, to, 0, 2, true};
        else if (const auto found = number.match(line); found.hasMatch())
            lines << Line{from, to, 0, int(found.capturedLength()), false};
    }

    void readCode(int from, int to)
    {
        int open = -1;
        for (int i = from; i < to; ++i) {
            if (m_text.at(i) != u'`' || m_isOpaque.at(i))
                continue;
            if (open >= 0 && i > open + 1) {
                addCode(open, i, 1);
                open = -1;
            } else {
                open = isInWord(at(i - 1, from, to)) ? -1 : i;
            }
        }
    }

    /// A formatting character opens before a word and closes after one, never inside: 2*3*4 and snake_case
    /// are not formatted.
    void readPairs(int from, int to)
    {
        QList<int> open;
        for (int i = from; i < to; ++i) {
            const std::optional<Markup> kind = markupOf(m_text.at(i));
            if (!kind || m_isOpaque.at(i))
                continue;
            const QChar before = at(i - 1, from, to);
            const QChar behind = at(i + 1, from, to);
            const auto same = std::find_if(open.begin(), open.end(),
                                           [&](int other) { return m_text.at(other) == m_text.at(i); });
            if (same != open.end() && !before.isSpace() && before != m_text.at(i) && !isInWord(behind)) {
                spans << Span{*same + 1, i, 1, *kind};
                open.erase(same, open.end());
            } else if (same == open.end() && !behind.isSpace() && behind != m_text.at(i)
                       && !isInWord(before)) {
                open << i;
            }
        }
    }

    const QString &m_text;
    QList<bool> m_isOpaque; ///< Addresses and code, in which no character is formatting.
};

QList<WrittenSpan> FormattedText::spansIn(const QString &text)
{
    return Reader(text, linksIn(text)).spans;
}

FormattedText::FormattedText(const QString &text, Rules rules, const std::optional<QString> &region)
    : m_written(text)
{
    const bool isPlain = rules == Rules::None;
    QList<Link> links = isPlain ? webLinksIn(text) : linksIn(text);
    if (region)
        links = withNumberLinks(links, text, *region);
    const Reader reader(isPlain ? QString() : text, isPlain ? QList<Link>() : links);
    show(reader);
    takeSigns(reader);
    for (const Link &link : links) {
        const int from = shownAt(link.start);
        m_links << link;
        m_links.last().start = from;
        m_links.last().length = shownAt(link.start + link.length) - from;
    }
}

void FormattedText::show(const Reader &reader)
{
    QList<bool> isHidden(m_written.size(), false);
    for (const Reader::Span &span : reader.spans) {
        std::fill_n(isHidden.begin() + span.from - span.sign, span.sign, true);
        std::fill_n(isHidden.begin() + span.to, span.sign, true);
    }
    for (const Reader::Line &line : reader.lines)
        std::fill_n(isHidden.begin() + line.from, line.hidden, true);
    QString kept;
    QList<int> origins;
    for (int i = 0; i < int(m_written.size()); ++i) {
        const QChar c = m_written.at(i);
        const bool isHalfOfLineEnd = c == u'\r' && QStringView(m_written).mid(i + 1).startsWith(u'\n');
        if (isHidden.at(i) || isHalfOfLineEnd)
            continue;
        kept += endsLine(c) ? QChar(QChar::LineSeparator) : c;
        origins << i;
    }
    for (const Reader::Line &line : reader.lines) {
        if (line.hasBullet)
            kept[std::lower_bound(origins.begin(), origins.end(), line.from) - origins.begin()] = bullet;
    }
    m_shown = joined(kept);
    for (qsizetype i = 0, shown = 0; i < kept.size() && shown < m_shown.size(); ++i) {
        if (kept.at(i) != m_shown.at(shown))
            continue; // a selector that was left out
        m_origins << origins.at(i);
        ++shown;
    }
}

void FormattedText::takeSigns(const Reader &reader)
{
    for (const Reader::Span &span : reader.spans) {
        const int from = shownAt(span.from);
        const int to = shownAt(span.to);
        m_spans << MarkupSpan{from, to - from, span.kind};
        m_signs << Sign{span.from - span.sign, span.sign, from, to} << Sign{span.to, span.sign, from, to};
    }
    for (const Reader::Line &line : reader.lines) {
        const int from = shownAt(line.from + line.hidden);
        m_lines << MarkedLine{from, shownAt(line.to) - from, line.markerLength, line.hidden > 0};
        if (line.hidden > 0)
            m_signs << Sign{line.from, line.hidden, from, from + 1};
    }
    std::sort(m_signs.begin(), m_signs.end(), [](const Sign &a, const Sign &b) { return a.at < b.at; });
}

/// The position of the first shown unit that comes from `written` or later.
int FormattedText::shownAt(int written) const
{
    return int(std::lower_bound(m_origins.begin(), m_origins.end(), written) - m_origins.begin());
}

/// True if the unit at `written` is copied together with [from, to) of the shown text.
bool FormattedText::isWith(int written, int from, int to) const
{
    const auto behind = std::upper_bound(m_signs.begin(), m_signs.end(), written,
                                         [](int place, const Sign &sign) { return place < sign.at; });
    if (behind != m_signs.begin() && written < std::prev(behind)->at + std::prev(behind)->length)
        return from <= std::prev(behind)->from && std::prev(behind)->to <= to;
    const auto next = std::upper_bound(m_origins.begin(), m_origins.end(), written) - m_origins.begin();
    const int shown = qMax(int(next) - 1, 0); // a character that is not shown belongs to the one before it
    return shown >= from && shown < to;
}

QString FormattedText::written(int from, int to) const
{
    QString text;
    if (from >= to)
        return text;
    for (int i = 0; i < int(m_written.size()); ++i) {
        if (isWith(i, from, to))
            text += m_written.at(i);
    }
    return text;
}

QString withoutFormatting(const QString &text)
{
    QString shown = FormattedText(text).shown();
    return qualified(shown.replace(QChar::LineSeparator, u'\n'));
}

} // namespace shoptalk
