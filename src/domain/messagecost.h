// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight.h"
#include "domain/rate.h"

#include <QList>
#include <QMap>
#include <QString>

namespace shoptalk {

/// An amount as a decimal number with a point, without rounding errors.
class DecimalSum {
public:
    /// Adds `amount` `times` times: a decimal number with a point, of which nine decimals count.
    void add(const QString &amount, int times);
    /// The sum without zeros at the end: "1.25".
    QString text() const;

    friend bool operator==(const DecimalSum &, const DecimalSum &) = default;

private:
    qint64 m_nano = 0;
};

/// How many messages of a category were free, how many are billed, and what they cost by the price table.
struct CategoryCost {
    QString category; ///< See MessagePricing.
    int free = 0;
    int billed = 0;
    int unpriced = 0; ///< Billed messages for which the table has no price, or whose market is not known.
    QMap<QString, DecimalSum> cost; ///< By ISO 4217 currency.

    friend bool operator==(const CategoryCost &, const CategoryCost &) = default;
};

/// One for each category, the one with most messages first.
QList<CategoryCost> costByCategory(const QList<PricedMessages> &priced, const QList<Rate> &rates);

/// How many of the month's free service messages a number has used.
struct FreeUse {
    PhoneNumberId number;
    int used = 0;

    friend bool operator==(const FreeUse &, const FreeUse &) = default;
};

/// The number with most of them first. Source: WhatsApp pricing, non-template messages since October 2026.
QList<FreeUse> freeServiceUse(const QList<PricedMessages> &priced);

} // namespace shoptalk
