// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/formattedtext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Where `address` ends for a reader; `before` is the character in front of it.
qsizetype endOf(const QString &address, QChar before)
{
    static const QString ofTheSentence = u".,;:!?'…·。，、；：！？．｡،؛؟।॥"_s;
    static const QString opening = u"([{（［｛「『【《〈"_s;
    static const QString closing = u")]}）］｝」』】》〉"_s;
    static const QString markup = u"*_~`"_s;
    qsizetype end = address.size();
    while (end > 0) {
        const QChar last = address.at(end - 1);
        const QStringView rest = QStringView(address).left(end);
        const qsizetype pair = closing.indexOf(last);
        // A bracket that was opened inside belongs to the address: /wiki/Bread_(food)
        const bool isOutside = pair >= 0 && rest.count(last) > rest.count(opening.at(pair));
        const bool isMarkup = markup.contains(last) && last == before;
        if (!ofTheSentence.contains(last) && !isOutside && !isMarkup)
            break;
        --end;
    }
    return end;
}

} // namespace

QList<Link> linksIn(const QString &text)
{
    // White space and line ends of every script (Z), control and direction characters (C); a letter or digit
    // before it would make it a part of a word.
    static const QRegularExpression pattern(
        u"(?<![A-Za-z0-9])(?:https?://|www\\.)[^\\s\\p{Z}\\p{C}<>\"«»“”„‟‹›]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<Link> links;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const qsizetype start = found.capturedStart();
        const QString address =
            found.captured().left(endOf(found.captured(), start > 0 ? text.at(start - 1) : QChar()));
        const QUrl url = QUrl::fromUserInput(address);
        const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        if (url.isValid() && isWeb && !url.host().isEmpty())
            links << Link{int(start), int(address.size()), url};
    }
    return links;
}

} // namespace shoptalk
