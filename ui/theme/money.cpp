// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/money.h"

#include <QRegularExpression>

#include <unicode/currunit.h>
#include <unicode/numberformatter.h>
#include <unicode/ucurr.h>
#include <unicode/unistr.h>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxDecimals = 9; ///< As many as a price table may have.

QString formatted(const QString &amount, const QString &currency, const QLocale &locale, bool isExact)
{
    static const QRegularExpression decimal(u"^-?\\d+(\\.\\d+)?$"_s);
    static const QRegularExpression code(u"^[A-Za-z]{3}$"_s);
    const QString asItIs = (amount + u' ' + currency).trimmed();
    if (!decimal.match(amount).hasMatch() || !code.match(currency).hasMatch())
        return asItIs;
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray unitCode = currency.toUpper().toLatin1();
    const icu::CurrencyUnit unit(icu::StringPiece(unitCode.constData()), status);
    const QByteArray digits = amount.toLatin1();
    auto formatter =
        icu::number::NumberFormatter::withLocale(icu::Locale(locale.name().toLatin1().constData()))
            .unit(unit);
    const int usual = ucurr_getDefaultFractionDigits(unit.getISOCurrency(), &status);
    if (isExact && usual < maxDecimals)
        formatter = formatter.precision(icu::number::Precision::minMaxFraction(usual, maxDecimals));
    const icu::number::FormattedNumber number =
        formatter.formatDecimal({digits.constData(), int32_t(digits.size())}, status);
    const icu::UnicodeString text = number.toString(status);
    if (U_FAILURE(status))
        return asItIs;
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

} // namespace

QString moneyText(const QString &amount, const QString &currency, const QLocale &locale)
{
    return formatted(amount, currency, locale, false);
}

QString unitPriceText(const QString &amount, const QString &currency, const QLocale &locale)
{
    return formatted(amount, currency, locale, true);
}

} // namespace shoptalk
