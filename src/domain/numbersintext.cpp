// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/numbersintext.h"

#include <algorithm>
#include <phonenumbers/phonenumbermatch.h>
#include <phonenumbers/phonenumbermatcher.h>
#include <phonenumbers/phonenumberutil.h>
#include <string>

using i18n::phonenumbers::PhoneNumberMatch;
using i18n::phonenumbers::PhoneNumberMatcher;
using i18n::phonenumbers::PhoneNumberUtil;
using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int minDigits = 7; // of a number that is worth searching for
constexpr int maxTries = 50; // a text of nothing but digits must not take long

/// Searching takes far longer than this, and hardly any message has so many digits.
bool mayHoldNumber(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) >= minDigits;
}

bool isInternational(const QString &written)
{
    const QString number = written.trimmed();
    return number.startsWith(u'+') || number.startsWith(u'＋') || number.startsWith("(+"_L1);
}

/// The length of a bracket and a tilde in front of the number, which is part of none. The matcher takes a
/// tilde for a dash, and a bracket before it for the beginning of an area code.
qsizetype signsBefore(const QString &written)
{
    const qsizetype tilde = written.indexOf(u'~');
    const auto isOfNumber = [](QChar c) { return c.isDigit() || c == u'+' || c == u'＋'; };
    const bool isBefore = tilde >= 0 && std::none_of(written.begin(), written.begin() + tilde, isOfNumber);
    return isBefore ? tilde + 1 : 0;
}

QList<NumberInText> matchesIn(const std::string &utf8, const std::string &region,
                              PhoneNumberMatcher::Leniency leniency)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumberMatcher matcher(util, utf8, region, leniency, maxTries);
    QList<NumberInText> found;
    PhoneNumberMatch match;
    // The matcher counts bytes.
    qsizetype byte = 0;
    qsizetype unit = 0;
    while (matcher.HasNext() && matcher.Next(&match)) {
        unit += QString::fromUtf8(utf8.data() + byte, match.start() - byte).size();
        byte = match.start();
        std::string e164;
        util.Format(match.number(), PhoneNumberUtil::E164, &e164);
        const QString written = QString::fromStdString(match.raw_string());
        const qsizetype sign = signsBefore(written);
        found << NumberInText{int(unit + sign), int(written.size() - sign), QString::fromStdString(e164)};
    }
    return found;
}

} // namespace

QList<NumberInText> numbersIn(const QString &text, const QString &region)
{
    if (!mayHoldNumber(text))
        return {};
    const std::string utf8 = text.toStdString(); // half a surrogate pair is replaced by one other character
    const std::string home = region.isEmpty() ? "ZZ" : region.toUpper().toStdString();
    const auto isNational = [&text](const NumberInText &number) {
        return !isInternational(text.mid(number.start, number.length));
    };
    QList<NumberInText> found = matchesIn(utf8, home, PhoneNumberMatcher::VALID);
    if (std::none_of(found.begin(), found.end(), isNational))
        return found;
    // Without a plus, an article number or an account may look like a phone number: it has to be written in
    // the groups of one.
    const QList<NumberInText> strict = matchesIn(utf8, home, PhoneNumberMatcher::STRICT_GROUPING);
    found.removeIf([&](const NumberInText &each) { return isNational(each) && !strict.contains(each); });
    return found;
}

} // namespace shoptalk
