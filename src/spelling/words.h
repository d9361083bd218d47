// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace shoptalk {

/// A word of a text, in UTF-16 units.
struct WordRange {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const WordRange &, const WordRange &) = default;
};

/// The words of a text whose spelling can be judged: no links, numbers, names with @ or #, words with digits,
/// and no words in capitals only.
QList<WordRange> checkableWords(const QString &text);

} // namespace shoptalk
