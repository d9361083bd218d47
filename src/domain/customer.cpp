// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer.h"

#include "domain/phonenumber.h"

#include <QCoreApplication>
#include <QList>
#include <QStringList>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int shownOfGroupId = 4; // characters; the beginnings of the ids are alike

QString firstGrapheme(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.left(end) : QString();
}

/// In capitals, where the script has them; ß would give two letters.
QString initialOf(const QString &word)
{
    return firstGrapheme(firstGrapheme(word).toUpper());
}

bool startsWithLetter(const QString &word)
{
    const QList<uint> characters = word.toUcs4();
    return !characters.isEmpty() && QChar::isLetter(characters.first());
}

QString withoutLeadingPunctuation(const QString &word)
{
    qsizetype start = 0;
    while (start < word.size() && word.at(start).isPunct())
        ++start;
    return word.sliced(start);
}

/// Joiners stay, because emoji and several scripts need them. All other invisible characters only hide
/// something.
bool isHidden(uint character)
{
    const bool isJoiner = character == 0x200C || character == 0x200D;
    const bool isEmojiTag = character >= 0xE0020 && character <= 0xE007F;
    return QChar::category(character) == QChar::Other_Format && !isJoiner && !isEmojiTag;
}

/// At most `maxLength` UTF-16 units, cut between characters as people see them.
QString shortened(const QString &text, int maxLength)
{
    if (text.size() <= maxLength)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(maxLength);
    const qsizetype end = finder.isAtBoundary() ? maxLength : finder.toPreviousBoundary();
    return text.left(end).trimmed();
}

} // namespace

QString displayName(const Customer &customer)
{
    if (customer.isGroup())
        return QCoreApplication::translate("shoptalk::Customer", "Group");
    if (!customer.phoneBookName.isEmpty())
        return customer.phoneBookName;
    if (!customer.profileName.isEmpty())
        return customer.profileName;
    if (!customer.username.isEmpty())
        return u'@' + customer.username;
    if (!customer.waId.isEmpty())
        return internationalFormat(customer.waId);
    return customer.userId.value();
}

QString distinguishingLine(const Customer &customer)
{
    if (customer.isGroup())
        return u'…' + customer.groupId.value().right(shownOfGroupId);
    if (!customer.waId.isEmpty())
        return internationalFormat(customer.waId);
    return customer.username.isEmpty() ? QString() : u'@' + customer.username;
}

QString portraitKey(const Customer &customer)
{
    if (customer.isGroup())
        return customer.groupId.value();
    if (!customer.waId.isEmpty())
        return customer.waId.value();
    return customer.userId.isEmpty() ? customer.id.value() : customer.userId.value();
}

QString initials(const QString &name)
{
    QStringList words;
    const QStringList parts = name.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString word = withoutLeadingPunctuation(part);
        if (startsWithLetter(word))
            words << word;
    }
    if (words.isEmpty())
        return u"#"_s;
    const QString first = initialOf(words.first());
    return words.size() == 1 ? first : first + initialOf(words.last());
}

QString cleanName(const QString &text, int maxLength)
{
    QList<uint> clean;
    const QList<uint> characters = text.toUcs4();
    clean.reserve(characters.size());
    for (const uint character : characters) {
        if (!isHidden(character))
            clean << (QChar::category(character) == QChar::Other_Control ? u' ' : character);
    }
    return shortened(
        QString::fromUcs4(reinterpret_cast<const char32_t *>(clean.constData()), clean.size()).simplified(),
        maxLength);
}

} // namespace shoptalk
