// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/textrange.h"

#include <QList>
#include <QString>

namespace shoptalk {

/// The words that the index of messages stores for `text`, folded and separated by spaces. Text of a script
/// that is written without spaces (Chinese, Japanese, Korean, Thai and its neighbours) becomes every pair of
/// characters that follow each other, and its last character. An emoji is a word of its own.
QString indexTokens(const QString &text);

/// The words that a person searches for in messages: each has to be the beginning of a word in the message;
/// in scripts without spaces it has to occur anywhere.
class MessageSearchTerms {
public:
    /// The number of words is limited; more of them are ignored.
    explicit MessageSearchTerms(const QString &typed);

    bool isEmpty() const { return m_terms.isEmpty(); }

    enum class Precision {
        Coarse, ///< Long words by their first letters alone: cheap if many messages match.
        Exact ///< Cheap if few messages match.
    };
    /// Whether the two give different expressions.
    bool hasCoarse() const;
    /// The condition on the column `body` of the index, in the syntax of FTS5; empty if there are no words.
    /// It may match messages that `hitsIn` refuses, and never misses one that `hitsIn` accepts.
    QString expression(Precision precision) const;
    /// The places of the words in a text, in their order and without overlaps; empty if not all occur.
    QList<TextRange> hitsIn(const QString &text) const;
    /// The same, also if only some of the words occur.
    QList<TextRange> markedIn(const QString &text) const;

private:
    struct Term {
        enum class Kind { Word, Run, Symbol };
        Kind kind = Kind::Word;
        QString text;
    };
    QList<TextRange> placesIn(const QString &text, bool needsAll) const;
    static QString conditionFor(const Term &term, Precision precision);

    QList<Term> m_terms;
};

} // namespace shoptalk
