// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/percent.h"

#include <unicode/measunit.h>
#include <unicode/numberformatter.h>
#include <unicode/unistr.h>

namespace shoptalk {

QString percentText(double share, const QLocale &locale)
{
    constexpr int hundred = 100;
    UErrorCode status = U_ZERO_ERROR;
    const icu::number::FormattedNumber formatted =
        icu::number::NumberFormatter::withLocale(icu::Locale(locale.name().toLatin1().constData()))
            .unit(icu::NoUnit::percent())
            .precision(icu::number::Precision::maxFraction(1))
            .formatDouble(share * hundred, status);
    const icu::UnicodeString text = formatted.toString(status);
    if (U_FAILURE(status))
        return locale.toString(share * hundred, 'f', 1) + locale.percent();
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

} // namespace shoptalk
