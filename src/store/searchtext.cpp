// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

bool dropsAccents(QChar::Script script)
{
    return script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic;
}

bool isPhonePunctuation(QChar c)
{
    return c == u'+' || c == u'-' || c == u'(' || c == u')' || c == u'.' || c == u'/' || c.isSpace();
}

QString digitsOfPhone(const QString &folded)
{
    QString digits;
    for (const QChar c : folded) {
        if (c.isDigit())
            digits += c;
        else if (!isPhonePunctuation(c))
            return {};
    }
    return digits;
}

} // namespace

QString foldedForSearch(const QString &text)
{
    // Converted to upper case first, which also expands letters that folding alone does not: ß to ss.
    const QString apart = text.normalized(QString::NormalizationForm_KD).toUpper().toCaseFolded();
    QString folded;
    folded.reserve(apart.size());
    bool accentsDrop = false;
    for (const QChar c : apart) {
        const bool isMark = c.category() == QChar::Mark_NonSpacing;
        if (isMark && accentsDrop)
            continue;
        if (!isMark)
            accentsDrop = dropsAccents(c.script());
        const int digit = c.digitValue();
        folded += digit >= 0 ? QChar(u'0' + digit) : c;
    }
    return folded.normalized(QString::NormalizationForm_C).simplified();
}

QString searchableNames(const Customer &customer)
{
    const QString own = foldedForSearch(customer.profileName) + u'\n' + foldedForSearch(customer.username);
    return customer.phoneBookName.isEmpty() ? own : own + u'\n' + foldedForSearch(customer.phoneBookName);
}

SearchTerm::SearchTerm(const QString &typed)
    : name(foldedForSearch(typed))
    , digits(digitsOfPhone(name))
{
    if (name.startsWith(u'@'))
        name = name.sliced(1);
}

bool SearchTerm::matches(const Customer &customer) const
{
    if (isEmpty() || searchableNames(customer).contains(name))
        return true;
    return !digits.isEmpty() && customer.waId.value().contains(digits);
}

} // namespace shoptalk
