// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchhits.h"

#include "store/searchtext.h"
#include "store/searchtokens.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxSnippet = 300; // UTF-16 units: more than two lines of any list show

/// Where the snippet begins: after a space if one is near, never inside a grapheme.
int beginOf(const QString &text, int firstHit, int before)
{
    const int wanted = firstHit - before;
    if (wanted <= 0)
        return 0;
    for (int at = wanted; at < firstHit; ++at) {
        if (text.at(at).isSpace())
            return at + 1;
    }
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    characters.setPosition(wanted);
    return characters.isAtBoundary() ? wanted : int(characters.toPreviousBoundary());
}

} // namespace

QList<TextRange> searchHits(const QString &typed, const QString &text)
{
    return MessageSearchTerms(typed).markedIn(text);
}

QString searchForm(const QString &text)
{
    return foldedForSearch(text);
}

Snippet snippetOf(const QString &text, const QList<TextRange> &hits, int before)
{
    const int begin = hits.isEmpty() ? 0 : beginOf(text, hits.first().start, before);
    Snippet snippet;
    snippet.text = text.mid(begin, maxSnippet);
    // Each white space becomes one space, so that the hits keep their places.
    std::replace_if(
        snippet.text.begin(), snippet.text.end(), [](QChar c) { return c.isSpace(); }, u' ');
    const int shift = begin > 0 ? 1 : 0;
    if (shift > 0)
        snippet.text.prepend(u'…');
    for (const TextRange &hit : hits) {
        const int start = hit.start - begin + shift;
        if (start + hit.length <= snippet.text.size())
            snippet.hits << TextRange{start, hit.length};
    }
    return snippet;
}

} // namespace shoptalk
