// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer.h"

#include "domain/phonenumber.h"

#include <QStringList>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString firstGrapheme(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end) : QString();
}

bool startsWithLetter(const QString &word)
{
    if (word.isEmpty())
        return false;
    const char32_t first = word.at(0).isHighSurrogate() && word.size() > 1
        ? QChar::surrogateToUcs4(word.at(0), word.at(1))
        : word.at(0).unicode();
    return QChar::isLetter(first);
}

bool isUnsafe(QChar c)
{
    const auto category = c.category();
    const ushort u = c.unicode();
    const bool directionOverride = (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
    return category == QChar::Other_Control || directionOverride;
}

} // namespace

QString displayName(const Customer &customer)
{
    if (!customer.profileName.isEmpty())
        return customer.profileName;
    if (!customer.username.isEmpty())
        return u'@' + customer.username;
    return internationalFormat(customer.waId);
}

QString initials(const QString &name)
{
    QStringList words;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (startsWithLetter(word))
            words << word;
    }
    if (words.isEmpty())
        return u"#"_s;
    const QString first = firstGrapheme(words.first()).toUpper();
    return words.size() == 1 ? first : first + firstGrapheme(words.last()).toUpper();
}

QString cleanName(const QString &text, int maximumLength)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text)
        clean += isUnsafe(c) ? QChar(u' ') : c;
    return clean.simplified().left(maximumLength);
}

} // namespace shoptalk
