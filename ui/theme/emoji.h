// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTextLayout>

namespace shoptalk {

/// A range of a text, in UTF-16 units.
struct TextRun {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRun &, const TextRun &) = default;
};

/// The ranges that are shown as colour pictures: emoji, skin tones, joined families, flags, keycaps. Adjacent
/// ones are merged. Source: Unicode Technical Standard 51, emoji sequences.
QList<TextRun> emojiRuns(const QString &text);

/// The same without merging: one range for each picture.
QList<TextRun> emojiSequences(const QString &text);

/// The number of pictures in `text` if it contains nothing else except white space; otherwise 0.
int emojiOnlyCount(const QString &text);

/// Prepares `text` for display by removing the emoji selectors (U+FE0F) inside sequences. Qt before 6.9 looks
/// for a selector in another font and so breaks keycaps and joined pictures apart.
QString joined(const QString &text);
/// The reverse, for text that is copied or sent: inserts the selectors where a fully qualified sequence has
/// them.
QString qualified(const QString &text);

/// Formats that lay out the emoji of a `joined` text in the colour font, `factor` times as large as the
/// letters.
QList<QTextLayout::FormatRange> emojiFormats(const QString &text, const QFont &font, qreal factor = 1.0);

} // namespace shoptalk
