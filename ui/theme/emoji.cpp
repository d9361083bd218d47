// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/emoji.h"

#include "ui/theme/fonts.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <unicode/uchar.h>

namespace shoptalk {

namespace {

constexpr char32_t emojiSelector = 0xFE0F;
constexpr char32_t textSelector = 0xFE0E;
constexpr char32_t keycap = 0x20E3;
constexpr char32_t joiner = 0x200D;

/// True if the character is shown as a colour picture without a selector behind it. Customers' phones may
/// know newer emoji than this ICU: Unicode reserves code points for them, which ICU has as pictographs
/// without a name. Source: Unicode's emoji-data.txt, Emoji_Presentation and Extended_Pictographic.
bool isPicture(char32_t c)
{
    const auto code = static_cast<UChar32>(c);
    return u_hasBinaryProperty(code, UCHAR_EMOJI_PRESENTATION)
        || (u_hasBinaryProperty(code, UCHAR_EXTENDED_PICTOGRAPHIC) && !u_isdefined(code));
}

/// One grapheme cluster is a picture either by itself, or because of an emoji selector or a keycap.
bool isEmojiCluster(const QString &cluster)
{
    const QList<uint> codes = cluster.toUcs4();
    if (codes.isEmpty() || codes.contains(uint(textSelector)))
        return false;
    if (codes.contains(uint(emojiSelector)) || codes.contains(uint(keycap)))
        return true;
    if (codes.contains(uint(joiner)))
        return std::any_of(codes.cbegin(), codes.cend(), [](uint code) { return isPicture(code); });
    return isPicture(codes.first());
}

/// Calls `take(start, cluster)` for every grapheme cluster.
template <class Take>
void forEachCluster(const QString &text, Take take)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype start = 0;
    while (true) {
        const qsizetype end = finder.toNextBoundary();
        if (end < 0)
            return;
        take(start, text.mid(start, end - start));
        start = end;
    }
}

bool isKeycapBase(char32_t c)
{
    return (c >= U'0' && c <= U'9') || c == U'#' || c == U'*';
}

/// True if the character needs an emoji selector after it to be shown as a colour picture. Pictures, skin
/// tones and letters do not.
bool needsSelector(char32_t c)
{
    return !isPicture(c) && c > 0x2000 && c != joiner && c != emojiSelector && c != keycap;
}

bool mayHoldEmoji(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 0x20E3; });
}

} // namespace

QList<TextRun> emojiRuns(const QString &text)
{
    QList<TextRun> runs;
    if (!mayHoldEmoji(text)) // a cheap test that is enough for most texts
        return runs;
    forEachCluster(text, [&runs](qsizetype start, const QString &cluster) {
        if (!isEmojiCluster(cluster))
            return;
        if (!runs.isEmpty() && runs.last().start + runs.last().length == start)
            runs.last().length += cluster.size();
        else
            runs.append({start, cluster.size()});
    });
    return runs;
}

QList<TextRun> emojiSequences(const QString &text)
{
    QList<TextRun> sequences;
    if (!mayHoldEmoji(text))
        return sequences;
    forEachCluster(text, [&sequences](qsizetype start, const QString &cluster) {
        if (isEmojiCluster(cluster))
            sequences.append({start, cluster.size()});
    });
    return sequences;
}

int emojiOnlyCount(const QString &text)
{
    if (!mayHoldEmoji(text))
        return 0;
    int count = 0;
    bool other = false;
    forEachCluster(text, [&](qsizetype, const QString &cluster) {
        if (isEmojiCluster(cluster))
            ++count;
        else if (!cluster.trimmed().isEmpty())
            other = true;
    });
    return other ? 0 : count;
}

QString joined(const QString &text)
{
    if (!text.contains(QChar(emojiSelector)))
        return text;
    const QList<uint> codes = text.toUcs4();
    QList<uint> kept;
    kept.reserve(codes.size());
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const uint next = i + 1 < codes.size() ? codes.at(i + 1) : 0;
        if (codes.at(i) != emojiSelector || (next != joiner && next != keycap))
            kept.append(codes.at(i));
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(kept.constData()), kept.size());
}

QString qualified(const QString &text)
{
    if (!text.contains(QChar(joiner)) && !text.contains(QChar(keycap)))
        return text;
    const QList<uint> codes = text.toUcs4();
    QList<uint> whole;
    whole.reserve(codes.size() + 4);
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const char32_t code = codes.at(i);
        whole.append(code);
        const uint next = i + 1 < codes.size() ? codes.at(i + 1) : 0;
        if ((next == keycap && isKeycapBase(code)) || (next == joiner && needsSelector(code)))
            whole.append(emojiSelector);
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(whole.constData()), whole.size());
}

QList<QTextLayout::FormatRange> emojiFormats(const QString &text, const QFont &font, qreal factor)
{
    const QFont pictures = scaled(emojiFont(font), factor, QFont::Normal);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun &run : emojiRuns(text)) {
        QTextLayout::FormatRange range;
        range.start = int(run.start);
        range.length = int(run.length);
        range.format.setFont(pictures);
        formats.append(range);
    }
    return formats;
}

} // namespace shoptalk
