// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTextLayout>

namespace shoptalk {

/// A stretch of text, in UTF-16 units.
struct TextRun {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRun &, const TextRun &) = default;
};

/// The stretches that are shown as colour pictures: emoji, skin tones, joined families, flags, keycaps.
/// Neighbours are one run. Source: Unicode Technical Standard 51, emoji sequences.
QList<TextRun> emojiRuns(const QString &text);

/// How many pictures `text` is, if it is nothing else (white space aside); 0 if there is any other character.
int emojiOnlyCount(const QString &text);

/// `text` for showing: without the emoji selectors (U+FE0F) inside sequences. Qt before 6.9 looks for them in
/// another font and so breaks keycaps and joined pictures apart.
QString joined(const QString &text);
/// The way back, for what is copied or sent: puts the selectors where a fully qualified sequence has them.
QString qualified(const QString &text);

/// Formats that lay out the emoji of a `joined` text in the colour font, `factor` times as large as the
/// letters.
QList<QTextLayout::FormatRange> emojiFormats(const QString &text, const QFont &font, qreal factor = 1.0);

} // namespace shoptalk
