// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzymatch.h"

#include <QStringList>

namespace shoptalk {

namespace {

constexpr int atTextStart = 100;
constexpr int atWordStart = 80;
constexpr int insideWord = 40;
constexpr int lettersApart = 5;
constexpr int letterAtWordStart = 5;

bool isWordStart(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

int scoreOfPart(const QString &word, const QString &text)
{
    int best = 0;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const int score = at == 0 ? atTextStart : isWordStart(text, at) ? atWordStart : insideWord;
        best = qMax(best, score);
    }
    return best;
}

/// The score of a word whose letters appear in this order in the text, the first at the beginning of a word.
int scoreOfLetters(const QString &word, const QString &text)
{
    int best = 0;
    for (qsizetype start = text.indexOf(word.at(0)); start >= 0;
         start = text.indexOf(word.at(0), start + 1)) {
        if (!isWordStart(text, start))
            continue;
        int score = lettersApart;
        qsizetype at = start;
        for (qsizetype i = 1; i < word.size() && at >= 0; ++i) {
            at = text.indexOf(word.at(i), at + 1);
            score += at >= 0 && isWordStart(text, at) ? letterAtWordStart : 0;
        }
        if (at >= 0)
            best = qMax(best, qMin(score, insideWord - 1));
    }
    return best;
}

} // namespace

int fuzzyScore(const QString &typed, const QString &text)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    int sum = 0;
    for (const QString &word : words) {
        const int part = scoreOfPart(word, text);
        const int score = part > 0 ? part : scoreOfLetters(word, text);
        if (score == 0)
            return 0;
        sum += score;
    }
    return words.isEmpty() ? 0 : sum / int(words.size());
}

} // namespace shoptalk
