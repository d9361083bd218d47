// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/words.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Links, e-mail addresses, names and what looks like a file or a command.
QList<WordRange> uncheckable(const QString &text)
{
    static const QRegularExpression pattern(
        u"(?:https?://|www\\.)\\S+|\\S+@\\S+|[@#/]\\w+|\\w+\\.\\w{2,4}\\b|:\\w+:"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QList<WordRange> ranges;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        ranges << WordRange{match.capturedStart(), match.capturedLength()};
    }
    return ranges;
}

bool isWord(QStringView word)
{
    const bool hasDigit = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    const bool hasLetter = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    const bool hasLower =
        std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter() && !c.isUpper(); });
    return word.size() > 1 && hasLetter && !hasDigit && hasLower;
}

} // namespace

QList<WordRange> checkableWords(const QString &text)
{
    const QList<WordRange> skipped = uncheckable(text);
    QList<WordRange> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype start = 0; start >= 0 && start < text.size();) {
        finder.setPosition(start);
        const bool begins = finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem);
        const qsizetype end = finder.toNextBoundary();
        if (end < 0)
            break;
        const bool isSkipped = std::any_of(skipped.begin(), skipped.end(), [start](const WordRange &range) {
            return start >= range.start && start < range.start + range.length;
        });
        if (begins && !isSkipped && isWord(QStringView(text).mid(start, end - start)))
            words << WordRange{start, end - start};
        start = end;
    }
    return words;
}

} // namespace shoptalk
