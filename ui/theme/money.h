// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace shoptalk {

/// An amount of money in the locale's format, with the currency's own sign and number of decimals: "€19.99",
/// "19,99 €", "JP¥1,500". `amount` is a decimal number with a point, of any length; `currency` is an ISO 4217
/// code. An invalid number or code is shown as it is.
QString moneyText(const QString &amount, const QString &currency, const QLocale &locale = QLocale());

/// The same for the price of one piece, which may be a fraction of a cent: "€0.0615". All of its decimals are
/// shown.
QString unitPriceText(const QString &amount, const QString &currency, const QLocale &locale = QLocale());

} // namespace shoptalk
