// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchtext.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

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
