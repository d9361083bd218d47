// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchtokens.h"

#include "store/searchtext.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qsizetype maxTerms = 12;
constexpr qsizetype maxTermLength = 64; // UTF-16 units
constexpr qsizetype indexedPrefix = 3; // characters: the longest prefix that the index answers at once
constexpr char16_t tatweel = 0x640; // lengthens an Arabic word, without a meaning

enum class TokenGroup { Separator, Word, Run, Symbol };

struct Segment {
    TokenGroup group = TokenGroup::Separator;
    qsizetype start = 0;
    qsizetype end = 0;
};

bool isWrittenWithoutSpaces(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul: // words have endings without a space, and are searched by their parts
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default:
        return false;
    }
}

TokenGroup groupOf(char32_t c, TokenGroup before)
{
    if (QChar::isLetterOrNumber(c) || QChar::isMark(c)) {
        const QChar::Script script = QChar::script(c);
        // Marks and the sign that lengthens a vowel belong to the character before them.
        const bool isShared = script <= QChar::Script_Common && !QChar::isDigit(c);
        const bool continuesRun = isShared && before == TokenGroup::Run;
        return continuesRun || isWrittenWithoutSpaces(script) ? TokenGroup::Run : TokenGroup::Word;
    }
    const QChar::Category category = QChar::category(c);
    const bool isSymbol = category == QChar::Symbol_Other || category == QChar::Symbol_Currency;
    return isSymbol && c > 0x7f ? TokenGroup::Symbol : TokenGroup::Separator;
}

/// Invisible characters, and what changes only how an emoji looks.
bool isIgnored(char32_t c)
{
    const bool isSkinTone = c >= 0x1f3fb && c <= 0x1f3ff;
    const bool isVariation = c >= 0xfe00 && c <= 0xfe0f;
    return isSkinTone || isVariation || c == tatweel || QChar::category(c) == QChar::Other_Format;
}

bool dropsMarks(QChar::Script script)
{
    return script == QChar::Script_Arabic || script == QChar::Script_Hebrew;
}

/// An Arabic letter without its hamza: people leave it out when they write quickly.
char32_t plainLetter(char32_t c)
{
    if (QChar::script(c) != QChar::Script_Arabic || QChar::decompositionTag(c) != QChar::Canonical)
        return c;
    return QChar::decomposition(c).at(0).unicode();
}

/// The form in which messages and searches are compared.
QString foldedForMessages(const QString &text)
{
    const QString folded = foldedForSearch(text);
    const bool isAscii =
        std::all_of(folded.begin(), folded.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isAscii)
        return folded;
    QString kept;
    kept.reserve(folded.size());
    QChar::Script base = QChar::Script_Common;
    for (const char32_t c : folded.toUcs4()) {
        if (isIgnored(c))
            continue;
        if (QChar::isMark(c) && dropsMarks(base))
            continue;
        if (!QChar::isMark(c))
            base = QChar::script(c);
        const char32_t plain = plainLetter(c);
        kept += QString::fromUcs4(&plain, 1);
    }
    return kept;
}

/// The words of a folded text, without what separates them.
QList<Segment> segmentsOf(const QString &folded)
{
    QList<Segment> segments;
    TokenGroup before = TokenGroup::Separator;
    for (qsizetype at = 0; at < folded.size();) {
        const bool isPair = folded.at(at).isHighSurrogate() && at + 1 < folded.size();
        const char32_t c = isPair ? QChar::surrogateToUcs4(folded.at(at), folded.at(at + 1))
                                  : char32_t(folded.at(at).unicode());
        const qsizetype end = at + (isPair ? 2 : 1);
        const TokenGroup group = groupOf(c, before);
        const bool continues = group == before && group != TokenGroup::Symbol;
        if (continues && group != TokenGroup::Separator)
            segments.last().end = end;
        else if (group != TokenGroup::Separator)
            segments << Segment{group, at, end};
        before = group;
        at = end;
    }
    return segments;
}

/// Every pair of characters that follow each other, and the last one.
QStringList pairsOf(const QString &run)
{
    const QList<uint> characters = run.toUcs4();
    QStringList pairs;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const auto *first = reinterpret_cast<const char32_t *>(characters.constData() + i);
        pairs << QString::fromUcs4(first, i + 1 < characters.size() ? 2 : 1);
    }
    return pairs;
}

/// A text in its folded form, with the place that each folded unit has in the text.
struct PlacedText {
    QString folded;
    QList<TextRange> places;

    explicit PlacedText(const QString &text)
    {
        QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
        qsizetype start = 0;
        for (qsizetype end = characters.toNextBoundary(); end > 0; end = characters.toNextBoundary()) {
            add(text.mid(start, end - start), TextRange{int(start), int(end - start)});
            start = end;
        }
    }

private:
    void add(const QString &character, const TextRange &place)
    {
        const QChar first = character.at(0);
        const bool isAscii = character.size() == 1 && first.unicode() < 0x80;
        const QString form = first.isSpace() ? u" "_s
            : isAscii                        ? QString(first.toLower())
                                             : foldedForMessages(character);
        folded += form;
        for (qsizetype i = 0; i < form.size(); ++i)
            places << place;
    }
};

qsizetype unitsOf(const QString &text, qsizetype characters)
{
    qsizetype at = 0;
    for (; characters > 0 && at < text.size(); --characters)
        at += text.at(at).isHighSurrogate() ? 2 : 1;
    return std::min(at, text.size());
}

QString bodyHas(const QString &token, bool isPrefix)
{
    return u"body:\"%1\"%2"_s.arg(token, isPrefix ? u"*"_s : QString());
}

QList<TextRange> mergedRanges(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const TextRange &a, const TextRange &b) { return a.start < b.start; });
    QList<TextRange> merged;
    for (const TextRange &range : ranges) {
        if (!merged.isEmpty() && range.start <= merged.last().start + merged.last().length) {
            TextRange &last = merged.last();
            last.length = std::max(last.length, range.start + range.length - last.start);
        } else {
            merged << range;
        }
    }
    return merged;
}

} // namespace

QString indexTokens(const QString &text)
{
    const QString folded = foldedForMessages(text);
    QStringList tokens;
    for (const Segment &segment : segmentsOf(folded)) {
        const QString token = folded.mid(segment.start, segment.end - segment.start);
        if (segment.group == TokenGroup::Run)
            tokens += pairsOf(token);
        else
            tokens << token;
    }
    return tokens.join(u' ');
}

MessageSearchTerms::MessageSearchTerms(const QString &typed)
{
    const QString folded = foldedForMessages(typed);
    for (const Segment &segment : segmentsOf(folded)) {
        if (m_terms.size() == maxTerms)
            break;
        const QString text = folded.mid(segment.start, segment.end - segment.start).left(maxTermLength);
        const Term::Kind kind = segment.group == TokenGroup::Run ? Term::Kind::Run
            : segment.group == TokenGroup::Symbol                ? Term::Kind::Symbol
                                                                 : Term::Kind::Word;
        m_terms << Term{kind, text};
    }
}

bool MessageSearchTerms::hasCoarse() const
{
    return std::any_of(m_terms.begin(), m_terms.end(), [](const Term &term) {
        return term.kind == Term::Kind::Word && unitsOf(term.text, indexedPrefix) < term.text.size();
    });
}

QString MessageSearchTerms::conditionFor(const Term &term, Precision precision)
{
    if (term.kind == Term::Kind::Symbol)
        return bodyHas(term.text, false);
    if (term.kind == Term::Kind::Word) {
        const bool isCoarse = precision == Precision::Coarse;
        return bodyHas(isCoarse ? term.text.left(unitsOf(term.text, indexedPrefix)) : term.text, true);
    }
    QStringList pairs = pairsOf(term.text);
    if (pairs.size() == 1)
        return bodyHas(pairs.first(), true);
    pairs.removeLast(); // the last character alone stands only at the end of a run
    QStringList conditions;
    for (const QString &pair : pairs)
        conditions << bodyHas(pair, false);
    return conditions.join(u" AND "_s);
}

QString MessageSearchTerms::expression(Precision precision) const
{
    QStringList conditions;
    for (const Term &term : m_terms)
        conditions << conditionFor(term, precision);
    return conditions.join(u" AND "_s);
}

QList<TextRange> MessageSearchTerms::hitsIn(const QString &text) const
{
    return placesIn(text, true);
}

QList<TextRange> MessageSearchTerms::markedIn(const QString &text) const
{
    return placesIn(text, false);
}

QList<TextRange> MessageSearchTerms::placesIn(const QString &text, bool needsAll) const
{
    if (isEmpty() || text.isEmpty())
        return {};
    const PlacedText placed(text);
    const QList<Segment> segments = segmentsOf(placed.folded);
    QList<TextRange> hits;
    const auto note = [&](qsizetype from, qsizetype length) {
        const TextRange &first = placed.places.at(from);
        const TextRange &last = placed.places.at(from + length - 1);
        hits << TextRange{first.start, last.start + last.length - first.start};
    };
    for (const Term &term : m_terms) {
        const qsizetype before = hits.size();
        for (const Segment &segment : segments) {
            const auto part = QStringView(placed.folded).mid(segment.start, segment.end - segment.start);
            const bool isRun = segment.group == TokenGroup::Run;
            if (isRun != (term.kind == Term::Kind::Run))
                continue;
            if (!isRun && part.startsWith(term.text))
                note(segment.start, term.text.size());
            for (qsizetype at = isRun ? part.indexOf(term.text) : -1; at >= 0;
                 at = part.indexOf(term.text, at + term.text.size()))
                note(segment.start + at, term.text.size());
        }
        if (needsAll && hits.size() == before)
            return {};
    }
    return mergedRanges(hits);
}

} // namespace shoptalk
