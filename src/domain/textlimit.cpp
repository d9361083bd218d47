// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textlimit.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace shoptalk {

namespace {

/// How far after the limit the text is examined, to find out whether a character continues there.
constexpr qsizetype lookAhead = 64;

bool isPairAt(QStringView text, qsizetype at)
{
    return text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
}

/// The UTF-16 length of the first `count` characters; less if there are fewer.
qsizetype lengthOf(QStringView text, qsizetype count)
{
    qsizetype length = 0;
    for (; count > 0 && length < text.size(); --count)
        length += isPairAt(text, length) ? 2 : 1;
    return length;
}

/// The last boundary of `type` up to `limit`; 0 if there is none.
qsizetype boundaryBefore(QTextBoundaryFinder::BoundaryType type, const QString &text, qsizetype limit)
{
    QTextBoundaryFinder finder(type, text);
    finder.setPosition(limit);
    if (finder.isAtBoundary())
        return limit;
    return std::max<qsizetype>(finder.toPreviousBoundary(), 0);
}

/// Where the text behind the last `separator` begins, at most at `limit`; 0 if there is none.
qsizetype behindLast(const QString &separator, const QString &text, qsizetype limit)
{
    const qsizetype at = text.lastIndexOf(separator, limit - separator.size());
    return at < 0 ? 0 : at + separator.size();
}

qsizetype spaceBefore(const QString &text, qsizetype limit)
{
    for (qsizetype at = limit; at > 0; --at) {
        if (at < text.size() && text.at(at).isSpace())
            return at;
    }
    return 0;
}

/// Where the first message of a text that is too long ends.
qsizetype endOfPart(const QString &text)
{
    const qsizetype limit = lengthOf(text, maxTextCharacters);
    const QString window = text.left(limit + lookAhead);
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, window);
    const auto isBoundary = [&](qsizetype at) {
        characters.setPosition(at);
        return characters.isAtBoundary();
    };
    const qsizetype candidates[] = {
        behindLast(QStringLiteral("\n\n"), window, limit), behindLast(QStringLiteral("\n"), window, limit),
        boundaryBefore(QTextBoundaryFinder::Sentence, window, limit), spaceBefore(window, limit),
        boundaryBefore(QTextBoundaryFinder::Line, window, limit)};
    for (const qsizetype at : candidates) {
        if (at > limit / 2 && isBoundary(at))
            return at;
    }
    const qsizetype at = boundaryBefore(QTextBoundaryFinder::Grapheme, window, limit);
    return at > 0 ? at : limit; // a single character with thousands of combining marks
}

/// The text after `at`, without the white space at the break; a space that carries a combining mark stays.
QString behind(const QString &text, qsizetype at)
{
    while (at < text.size() && text.at(at).isSpace() && !(at + 1 < text.size() && text.at(at + 1).isMark()))
        ++at;
    return text.mid(at);
}

QString upTo(const QString &text, qsizetype at)
{
    while (at > 0 && text.at(at - 1).isSpace())
        --at;
    return text.left(at);
}

} // namespace

qsizetype characterCount(QStringView text)
{
    // An unpaired surrogate counts as well: it is sent as a replacement character.
    qsizetype count = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isPairAt(text, at))
            ++at;
        ++count;
    }
    return count;
}

QString beginningOf(const QString &text, qsizetype maxUnits)
{
    if (text.size() <= maxUnits)
        return text;
    const qsizetype end =
        boundaryBefore(QTextBoundaryFinder::Grapheme, text.left(maxUnits + lookAhead), maxUnits);
    if (end > 0)
        return text.left(end);
    const bool isPairCut = maxUnits > 0 && isPairAt(text, maxUnits - 1);
    return text.left(isPairCut ? maxUnits - 1 : maxUnits);
}

QStringList textParts(const QString &text)
{
    QStringList parts;
    QString rest = text.trimmed();
    while (characterCount(QStringView(rest).left(2 * maxTextCharacters + 2)) > maxTextCharacters) {
        const qsizetype end = endOfPart(rest);
        parts << upTo(rest, end);
        rest = behind(rest, end);
    }
    if (!rest.isEmpty())
        parts << rest;
    return parts;
}

} // namespace shoptalk
