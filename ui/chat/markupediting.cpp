// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/markupediting.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

struct Piece {
    int from = 0;
    int to = 0;
};

/// The formatting characters on both sides of a piece.
struct Marks {
    int open = 0;
    int close = 0;
    int width = 1;
};

QString markOf(Markup kind)
{
    switch (kind) {
    case Markup::Bold:
        return u"*"_s;
    case Markup::Italic:
        return u"_"_s;
    case Markup::Strike:
        return u"~"_s;
    case Markup::Code:
        break;
    }
    return u"`"_s;
}

bool isMark(QChar c)
{
    return c == u'*' || c == u'_' || c == u'~' || c == u'`';
}

/// Formatting characters touch what they format, so white space at the ends stays outside.
Piece trimmed(const QString &text, Piece piece)
{
    while (piece.from < piece.to && text.at(piece.from).isSpace())
        ++piece.from;
    while (piece.to > piece.from && text.at(piece.to - 1).isSpace())
        --piece.to;
    return piece;
}

Piece wordAround(const QString &text, int at)
{
    const auto isInWord = [&text](int i) { return text.at(i).isLetterOrNumber() || text.at(i).isMark(); };
    Piece word{at, at};
    while (word.from > 0 && isInWord(word.from - 1))
        --word.from;
    while (word.to < text.size() && isInWord(word.to))
        ++word.to;
    return word;
}

QList<Piece> piecesOf(const QString &text, int from, int to, Markup kind)
{
    if (from == to)
        return {wordAround(text, from)};
    const Piece all = trimmed(text, {from, to});
    if (kind == Markup::Code)
        return {all};
    QList<Piece> pieces;
    for (int line = all.from; line < all.to;) {
        const auto end = int(std::min<qsizetype>(text.indexOf(u'\n', line), all.to));
        const Piece piece = trimmed(text, {line, end < 0 ? all.to : end});
        if (piece.from < piece.to)
            pieces << piece;
        line = (end < 0 ? all.to : end) + 1;
    }
    return pieces;
}

/// The marks around a piece or at its ends, also where other ones stand between: "_*word*_".
std::optional<Marks> marksAt(const QString &text, const Piece &piece, QChar mark)
{
    for (int open = piece.from - 1, close = piece.to; open >= 0 && close < text.size(); --open, ++close) {
        if (text.at(open) != text.at(close) || !isMark(text.at(open)))
            break;
        if (text.at(open) == mark)
            return Marks{open, close, 1};
    }
    for (int open = piece.from, close = piece.to - 1; open < close; ++open, --close) {
        if (text.at(open) != text.at(close) || !isMark(text.at(open)))
            break;
        if (text.at(open) == mark)
            return Marks{open, close, 1};
    }
    return std::nullopt;
}

std::optional<Marks> fencesAt(const QString &text, const Piece &piece)
{
    const QString fence = u"```"_s;
    const QStringView whole(text);
    if (whole.left(piece.from).endsWith(fence) && whole.mid(piece.to).startsWith(fence))
        return Marks{piece.from - 3, piece.to, 3};
    const QStringView inside = whole.mid(piece.from, piece.to - piece.from);
    if (inside.size() > 6 && inside.startsWith(fence) && inside.endsWith(fence))
        return Marks{piece.from, piece.to - 3, 3};
    return std::nullopt;
}

std::optional<Marks> marksOf(const QString &text, const Piece &piece, Markup kind)
{
    const std::optional<Marks> fences = kind == Markup::Code ? fencesAt(text, piece) : std::nullopt;
    return fences ? fences : marksAt(text, piece, markOf(kind).front());
}

/// Where a position is after the change. A position at which something is inserted goes behind it if
/// `isBehind`.
int moved(int position, bool isBehind, const QList<TextChange::Step> &steps)
{
    int shift = 0;
    for (const TextChange::Step &step : steps) {
        if (step.at < position)
            shift += int(step.inserted.size()) - step.removed;
        else if (step.at == position && isBehind)
            shift += int(step.inserted.size());
    }
    return position + shift;
}

} // namespace

TextChange toggledMarkup(const QString &text, int from, int to, Markup kind)
{
    const QList<Piece> pieces = piecesOf(text, from, to, kind);
    QList<TextChange::Step> steps;
    const bool hasAll = std::all_of(pieces.begin(), pieces.end(), [&](const Piece &piece) {
        return marksOf(text, piece, kind).has_value();
    });
    for (const Piece &piece : pieces) {
        const std::optional<Marks> marks = marksOf(text, piece, kind);
        if (hasAll && marks)
            steps << TextChange::Step{marks->open, marks->width, {}}
                  << TextChange::Step{marks->close, marks->width, {}};
        if (marks)
            continue;
        const bool hasLines = QStringView(text).mid(piece.from, piece.to - piece.from).contains(u'\n');
        const QString mark = hasLines ? u"```"_s : markOf(kind);
        steps << TextChange::Step{piece.from, 0, mark} << TextChange::Step{piece.to, 0, mark};
    }
    std::reverse(steps.begin(), steps.end());
    TextChange change{steps, from, to};
    if (pieces.isEmpty() || steps.isEmpty())
        return change;
    const Piece all{pieces.first().from, pieces.last().to};
    if (all.from == all.to) // the cursor between new marks, or where the removed ones were
        change.from = change.to = hasAll ? moved(from, false, steps) : from + 1;
    else if (from == to)
        change.from = change.to = moved(from, from == all.from, steps);
    else
        change = {steps, moved(all.from, true, steps), moved(all.to, false, steps)};
    return change;
}

} // namespace shoptalk
