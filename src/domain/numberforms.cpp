// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/numberforms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

bool isAllDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Two digits for the area, then eight digits, or nine beginning with a 9. Mobile numbers of eight digits
/// began with 6 to 9; newer ones, such as 9 3…, never had eight digits.
QString otherBrazilianForm(const QString &digits)
{
    constexpr qsizetype head = 4; // country and area
    constexpr qsizetype oldLength = 12;
    const bool isLong = digits.size() == oldLength + 1 && digits.at(head) == u'9';
    if (!isLong && digits.size() != oldLength)
        return {};
    const QString old = isLong ? digits.sliced(head + 1) : digits.sliced(head);
    if (old.front() < u'6')
        return {};
    return digits.left(head) + (isLong ? QString() : u"9"_s) + old;
}

/// Ten digits after the country code, or the same ten after `mark`.
QString otherMarkedForm(const QString &digits, QChar mark)
{
    constexpr qsizetype country = 2;
    constexpr qsizetype plainLength = 12;
    if (digits.size() == plainLength + 1 && digits.at(country) == mark)
        return digits.left(country) + digits.sliced(country + 1);
    if (digits.size() == plainLength)
        return digits.left(country) + mark + digits.sliced(country);
    return {};
}

} // namespace

WaId otherFormOf(const WaId &waId)
{
    const QString &digits = waId.value();
    if (!isAllDigits(digits))
        return {};
    if (digits.startsWith("55"_L1))
        return WaId(otherBrazilianForm(digits));
    if (digits.startsWith("54"_L1))
        return WaId(otherMarkedForm(digits, u'9'));
    if (digits.startsWith("52"_L1))
        return WaId(otherMarkedForm(digits, u'1'));
    return {};
}

} // namespace shoptalk
