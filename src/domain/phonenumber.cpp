// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonenumber.h"

#include <algorithm>
#include <phonenumbers/phonenumberutil.h>
#include <string>

/// Named apart: the domain has a PhoneNumber of its own.
using ParsedNumber = i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;
using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

bool parse(const QString &text, const QString &region, ParsedNumber &number)
{
    const std::string hint = region.isEmpty() ? "ZZ" : region.toUpper().toStdString();
    return PhoneNumberUtil::GetInstance()->Parse(text.toStdString(), hint, &number)
        == PhoneNumberUtil::NO_PARSING_ERROR;
}

QString format(const ParsedNumber &number, PhoneNumberUtil::PhoneNumberFormat as)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, as, &text);
    return QString::fromStdString(text);
}

} // namespace

bool isPhoneId(const QString &id)
{
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Result<QString> toE164(const QString &text, const QString &regionHint)
{
    ParsedNumber number;
    // `IsPossibleNumber` would also be true for a number without its area code, which is another one in
    // E.164.
    const bool isPossible = parse(text, regionHint, number)
        && PhoneNumberUtil::GetInstance()->IsPossibleNumberWithReason(number) == PhoneNumberUtil::IS_POSSIBLE;
    if (!isPossible)
        return failure(Error::Kind::Malformed, Reason::PhoneNumberInvalid);
    return format(number, PhoneNumberUtil::E164);
}

QString internationalFormat(const WaId &waId)
{
    if (waId.isEmpty())
        return {};
    const QString plus = waId.value().startsWith(u'+') ? waId.value() : u'+' + waId.value();
    ParsedNumber number;
    return parse(plus, {}, number) ? format(number, PhoneNumberUtil::INTERNATIONAL) : plus;
}

QString regionOf(const QString &number)
{
    ParsedNumber parsed;
    if (!parse(number.startsWith(u'+') ? number : u'+' + number, {}, parsed))
        return {};
    std::string region;
    PhoneNumberUtil::GetInstance()->GetRegionCodeForNumber(parsed, &region);
    return region == "ZZ" ? QString() : QString::fromStdString(region);
}

bool isValidNumber(const QString &number)
{
    ParsedNumber parsed;
    return parse(number.startsWith(u'+') ? number : u'+' + number, {}, parsed)
        && PhoneNumberUtil::GetInstance()->IsValidNumber(parsed);
}

QString customerRegion(const WaId &waId, const BusinessScopedUserId &userId)
{
    return waId.isEmpty() ? userId.value().section(u'.', 0, 0) : regionOf(waId.value());
}

} // namespace shoptalk
