// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/emoji.h"

#include "ui/theme/fonts.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace shoptalk {

namespace {

constexpr char32_t emojiSelector = 0xFE0F;
constexpr char32_t textSelector = 0xFE0E;
constexpr char32_t keycap = 0x20E3;
constexpr char32_t joiner = 0x200D;

struct Range {
    char32_t first;
    char32_t last;
};

// Emoji_Presentation=Yes: pictures without a selector. Source: Unicode 15, emoji-data.txt (planes 1 in
// blocks).
constexpr std::array pictures = {
    Range{0x231A, 0x231B},   Range{0x23E9, 0x23EC},   Range{0x23F0, 0x23F0},   Range{0x23F3, 0x23F3},
    Range{0x25FD, 0x25FE},   Range{0x2614, 0x2615},   Range{0x2648, 0x2653},   Range{0x267F, 0x267F},
    Range{0x2693, 0x2693},   Range{0x26A1, 0x26A1},   Range{0x26AA, 0x26AB},   Range{0x26BD, 0x26BE},
    Range{0x26C4, 0x26C5},   Range{0x26CE, 0x26CE},   Range{0x26D4, 0x26D4},   Range{0x26EA, 0x26EA},
    Range{0x26F2, 0x26F3},   Range{0x26F5, 0x26F5},   Range{0x26FA, 0x26FA},   Range{0x26FD, 0x26FD},
    Range{0x2705, 0x2705},   Range{0x270A, 0x270B},   Range{0x2728, 0x2728},   Range{0x274C, 0x274C},
    Range{0x274E, 0x274E},   Range{0x2753, 0x2755},   Range{0x2757, 0x2757},   Range{0x2795, 0x2797},
    Range{0x27B0, 0x27B0},   Range{0x27BF, 0x27BF},   Range{0x2B1B, 0x2B1C},   Range{0x2B50, 0x2B50},
    Range{0x2B55, 0x2B55},   Range{0x1F004, 0x1F004}, Range{0x1F0CF, 0x1F0CF}, Range{0x1F18E, 0x1F18E},
    Range{0x1F191, 0x1F19A}, Range{0x1F1E6, 0x1F1FF}, Range{0x1F201, 0x1F201}, Range{0x1F21A, 0x1F21A},
    Range{0x1F22F, 0x1F22F}, Range{0x1F232, 0x1F236}, Range{0x1F238, 0x1F23A}, Range{0x1F250, 0x1F251},
    Range{0x1F300, 0x1F320}, Range{0x1F32D, 0x1F335}, Range{0x1F337, 0x1F37C}, Range{0x1F37E, 0x1F393},
    Range{0x1F3A0, 0x1F3CA}, Range{0x1F3CF, 0x1F3D3}, Range{0x1F3E0, 0x1F3F0}, Range{0x1F3F4, 0x1F3F4},
    Range{0x1F3F8, 0x1F43E}, Range{0x1F440, 0x1F440}, Range{0x1F442, 0x1F4FC}, Range{0x1F4FF, 0x1F53D},
    Range{0x1F54B, 0x1F54E}, Range{0x1F550, 0x1F567}, Range{0x1F57A, 0x1F57A}, Range{0x1F595, 0x1F596},
    Range{0x1F5A4, 0x1F5A4}, Range{0x1F5FB, 0x1F64F}, Range{0x1F680, 0x1F6C5}, Range{0x1F6CC, 0x1F6CC},
    Range{0x1F6D0, 0x1F6D2}, Range{0x1F6D5, 0x1F6D7}, Range{0x1F6DC, 0x1F6DF}, Range{0x1F6EB, 0x1F6EC},
    Range{0x1F6F4, 0x1F6FC}, Range{0x1F7E0, 0x1F7EB}, Range{0x1F7F0, 0x1F7F0}, Range{0x1F90C, 0x1F93A},
    Range{0x1F93C, 0x1F945}, Range{0x1F947, 0x1F9FF}, Range{0x1FA70, 0x1FAFF}};

bool isPicture(char32_t c)
{
    const auto *next =
        std::upper_bound(pictures.begin(), pictures.end(), c,
                         [](char32_t value, const Range &range) { return value < range.first; });
    return next != pictures.begin() && c <= std::prev(next)->last;
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
    if (!mayHoldEmoji(text)) // most texts, cheaply
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
