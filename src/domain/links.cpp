// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/links.h"

#include "domain/numbersintext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

/// A line of a text, in which pairs of signs format what is between them: *bold*, _italic_, ~strike~, `code`.
struct SignedLine {
    const QString &text;

    QChar at(qsizetype i) const
    {
        const bool isThere = i >= 0 && i < text.size() && text.at(i) != u'\n';
        return isThere ? text.at(i) : QChar(u' ');
    }
    bool mayOpen(qsizetype i) const
    {
        return !isInWord(at(i - 1)) && !at(i + 1).isSpace() && at(i + 1) != at(i);
    }
    bool mayClose(qsizetype i) const
    {
        return !isInWord(at(i + 1)) && !at(i - 1).isSpace() && at(i - 1) != at(i);
    }
    /// True if `sign` was opened before `position` and not closed.
    bool isOpen(QChar sign, qsizetype position) const
    {
        bool isOpen = false;
        for (qsizetype i = text.lastIndexOf(u'\n', qMax<qsizetype>(position - 1, 0)) + 1; i < position; ++i) {
            if (text.at(i) == sign)
                isOpen = isOpen ? !mayClose(i) : mayOpen(i);
        }
        return isOpen;
    }
    /// True if `sign` is closed at `position` or later.
    bool isClosed(QChar sign, qsizetype position) const
    {
        for (qsizetype i = position; i < text.size() && text.at(i) != u'\n'; ++i) {
            if (text.at(i) == sign && mayClose(i))
                return true;
        }
        return false;
    }
};

/// An underscore in front of an address may be a part of it: then only the rest would be a link, and lead to
/// somebody else. False for that; true without one, or if it formats text of which the address is a part.
bool isWholeAddress(const QString &text, qsizetype start, qsizetype end)
{
    static const QString ofAnAddress = u"@./\\+-"_s;
    const SignedLine line{text};
    if (line.at(start - 1) != u'_')
        return true;
    return line.mayOpen(start - 1) && !ofAnAddress.contains(line.at(start - 2)) && line.isClosed(u'_', end);
}

/// Where an address that begins at `start` of `text` ends for a reader.
qsizetype endOf(const QString &text, qsizetype start, const QString &address)
{
    static const QString ofTheSentence = u".,;:!?'…·。，、；：！？．｡،؛؟।॥"_s;
    static const QString opening = u"([{（［｛「『【《〈"_s;
    static const QString closing = u")]}）］｝」』】》〉"_s;
    static const QString markup = u"*_~`"_s;
    const SignedLine line{text};
    qsizetype end = address.size();
    while (end > 0) {
        const QChar last = address.at(end - 1);
        const QStringView rest = QStringView(address).left(end);
        const qsizetype pair = closing.indexOf(last);
        // A bracket that was opened inside belongs to the address: /wiki/Bread_(food)
        const bool isOutside = pair >= 0 && rest.count(last) > rest.count(opening.at(pair));
        const bool isMarkup =
            markup.contains(last) && (last == line.at(start - 1) || line.isOpen(last, start));
        if (!ofTheSentence.contains(last) && !isOutside && !isMarkup)
            break;
        --end;
    }
    return end;
}

/// What a match of `pattern` is without the sentence around it, and where it begins.
struct Written {
    qsizetype start = 0;
    QString address;
};

Written writtenIn(const QRegularExpressionMatch &match, const QString &text)
{
    const qsizetype start = match.capturedStart();
    return {start, match.captured().left(endOf(text, start, match.captured()))};
}

/// What must not follow an address: more of it, or of a word. An underscore may, as the end of italic text.
const QString goesOn = u"(?![\\p{L}\\p{N}\\p{M}@%1-]|_+[\\p{L}\\p{N}\\p{M}@%1-]|\\.\\p{Ll})"_s;

/// Characters that reverse or hide what stands beside them: an address must not be a part of such a text.
const QString hiding = u"\\x{AD}\\x{200B}-\\x{200D}\\x{202A}-\\x{202E}\\x{2060}\\x{FEFF}"_s;

/// True if the text at `position` is shown from its end to its beginning, or may be.
bool isOverridden(const QString &text, qsizetype position)
{
    constexpr QChar popDirection(0x202C);
    int overrides = 0;
    for (qsizetype i = position - 1; i >= 0 && text.at(i) != u'\n'; --i) {
        const QChar c = text.at(i);
        if (c == popDirection)
            --overrides;
        else if (c == QChar(0x202D) || c == QChar(0x202E))
            ++overrides;
    }
    return overrides > 0;
}

/// "com" and countries that are no words, so that "shop.com" can be nothing else.
bool isPlainTopLevel(const QString &name)
{
    static const QSet<QString> names = [] {
        const QStringList list =
            u"com net org info biz shop store app dev eu edu gov "
            "ae br ch cl cn co cr cz de dk ec eg fi fr gb gr hu ie il ir jp ke kr lt lu lv mx ng nl nz pe ph "
            "pk pt qa ro ru sk th tr tw ua uk uy uz ve vn za id"_s.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return names.contains(name);
}

/// These are words of a language, or the endings of files: "come in", "gracias.es", "readme.md".
bool isAmbiguousTopLevel(const QString &name)
{
    static const QSet<QString> names = [] {
        const QStringList list =
            u"ac ad ag ai al am ar as at au az ba bd be bg bo by ca cat cc cu cy do ee es gl gt hk hn hr im "
            u"in "
            "io is it jo kw la lb li link lk ly ma md me mk mt my news ni no online pa pl pr ps py rs sa se "
            "sg "
            "si site so sv tk tn to tv us vc ws xyz berlin hamburg koeln wien paris london page blog club"_s
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return names.contains(name);
}

/// True if `host` is written as one: "Shop.de" and "SHOP.DE", but not "ok.Thanks".
bool isDomain(const QString &host, bool hasPath)
{
    const QStringList labels = host.split(u'.');
    const QString &written = labels.last();
    const bool isWritten = written == written.toLower() || host == host.toUpper();
    const QString top = written.toLower();
    const bool hasLetter =
        std::any_of(host.begin(), host.end() - written.size(), [](QChar c) { return c.isLetter(); });
    if (!isWritten || !hasLetter)
        return false;
    static const QStringList seconds{u"ac"_s, u"co"_s, u"com"_s, u"edu"_s, u"gov"_s, u"net"_s, u"org"_s};
    const bool isNested = labels.size() > 2 && seconds.contains(labels.at(labels.size() - 2).toLower());
    const bool isLikely = hasPath || isNested;
    return isPlainTopLevel(top) ? isLikely || labels.at(labels.size() - 2).size() > 1
                                : isLikely && isAmbiguousTopLevel(top);
}

QList<Link> bareDomainsIn(const QString &text)
{
    static const QString label = u"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"_s;
    static const QRegularExpression pattern(
        u"(?<![\\p{L}\\p{N}\\p{M}@./\\\\%1-])((?:%2\\.)+[A-Za-z]{2,12})%3"
        "(/[^\\s\\p{Z}\\p{C}<>\"«»“”„‟‹›]*)?"_s.arg(hiding, label, goesOn.arg(hiding)));
    QList<Link> links;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const auto [start, address] = writtenIn(found, text);
        const QUrl url(u"http://"_s + address);
        if (isDomain(found.captured(1), found.capturedLength(2) > 0) && url.isValid()
            && isWholeAddress(text, start, start + address.size()))
            links << Link{int(start), int(address.size()), Link::Kind::Web, url, address};
    }
    return links;
}

QList<Link> emailsIn(const QString &text)
{
    static const QString label = u"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"_s;
    static const QRegularExpression pattern(
        u"(?<![\\p{L}\\p{N}\\p{M}.@/+%1-])[A-Za-z0-9](?:[A-Za-z0-9._+-]{0,62}[A-Za-z0-9_+-])?"
        "@(?:%2\\.)+(?:[a-z]{2,24}|[A-Z]{2,24})%3"_s.arg(hiding, label, goesOn.arg(hiding)));
    QList<Link> links;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (!isWholeAddress(text, found.capturedStart(), found.capturedEnd()))
            continue;
        QUrl url;
        url.setScheme(u"mailto"_s);
        url.setPath(found.captured(), QUrl::DecodedMode);
        links << Link{int(found.capturedStart()), int(found.capturedLength()), Link::Kind::Email, url,
                      found.captured()};
    }
    return links;
}

/// Both in order, without those of `more` that share characters with one of `links`.
QList<Link> merged(QList<Link> links, const QList<Link> &more)
{
    const qsizetype certain = links.size();
    for (const Link &link : more) {
        const bool isFree = std::none_of(links.begin(), links.begin() + certain, [&link](const Link &other) {
            return link.start < other.start + other.length && other.start < link.start + link.length;
        });
        if (isFree)
            links << link;
    }
    std::sort(links.begin(), links.end(), [](const Link &a, const Link &b) { return a.start < b.start; });
    return links;
}

} // namespace

QList<Link> webLinksIn(const QString &text)
{
    // White space and line ends of every script (Z), control and direction characters (C); a letter or digit
    // before it would make it a part of a word.
    static const QRegularExpression pattern(
        u"(?<![A-Za-z0-9])(?:https?://|www\\.)[^\\s\\p{Z}\\p{C}<>\"«»“”„‟‹›]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<Link> links;
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const auto [start, address] = writtenIn(match.next(), text);
        const QUrl url = QUrl::fromUserInput(address);
        const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        if (url.isValid() && isWeb && !url.host().isEmpty() && !isOverridden(text, start))
            links << Link{int(start), int(address.size()), Link::Kind::Web, url, address};
    }
    return links;
}

QList<Link> linksIn(const QString &text)
{
    const QList<Link> links = webLinksIn(text);
    if (!text.contains(u'.'))
        return links;
    QList<Link> others = bareDomainsIn(text);
    if (text.contains(u'@'))
        others += emailsIn(text); // a domain has no @ beside it, so none is a part of these
    others.removeIf([&text](const Link &link) { return isOverridden(text, link.start); });
    return merged(links, others);
}

QList<Link> withNumberLinks(const QList<Link> &links, const QString &text, const QString &region)
{
    QList<Link> numbers;
    for (const NumberInText &number : numbersIn(text, region)) {
        if (!isOverridden(text, number.start))
            numbers << Link{number.start, number.length, Link::Kind::Phone, QUrl(), number.e164};
    }
    return numbers.isEmpty() ? links : merged(links, numbers);
}

bool canMislead(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyDecoded);
    const bool isAscii = std::all_of(host.begin(), host.end(), [](QChar c) { return c.unicode() < 0x80; });
    return !url.userInfo().isEmpty() || !isAscii || asciiHost(url).contains("xn--"_L1);
}

QString asciiHost(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded);
}

} // namespace shoptalk
