// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/template/template.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace shoptalk {

/// Meta's price for one delivered message, as the owner entered it from Meta's rate card.
struct Rate {
    QString market; ///< As the rate card names it: "Spain", "Rest of Africa", "Other".
    QString category; ///< "marketing", "utility", "authentication", "authentication_international", "service"
    QString currency; ///< ISO 4217
    QString amount; ///< A decimal number with a point.
    QDate validFrom;

    friend bool operator==(const Rate &, const Rate &) = default;
};

/// The rate card's markets for an ISO 3166 region ("ES"), the most specific first: "Spain", "Rest of Western
/// Europe", "Other".
QStringList marketsOf(const QString &region);

/// The rate of a category on a day in the customer's market; nullopt if there is none. A service message
/// without a rate of its own costs as much as a utility message. Source: WhatsApp pricing, non-template
/// messages since October 2026.
std::optional<Rate> rateFor(const QList<Rate> &rates, const QString &category, const QString &region,
                            const QDate &day);

/// The rate card's name of a template's category. One that is not known is taken for the dearest.
QString rateCategoryOf(TemplateCategory category);

/// What the next message to a customer costs: a free-form one, or a template.
struct NextMessageCost {
    enum class Kind {
        FreeAllowance, ///< Within the free messages of the number this month.
        FreeEntryPoint, ///< The customer came from an ad.
        FreeWindow, ///< A utility template while the service window is open, before October 2026.
        Charged,
        PriceUnknown ///< Charged, and the owner has entered no price.
    };
    Kind kind = Kind::PriceUnknown;
    int freeLeft = 0; ///< FreeAllowance: free messages left this month, including the next one.
    QDateTime freeUntil; ///< FreeEntryPoint, FreeWindow: in UTC.
    std::optional<Rate> rate; ///< Charged.

    friend bool operator==(const NextMessageCost &, const NextMessageCost &) = default;
};

/// The service messages that each business number may send without charge in a month.
inline constexpr int freeServiceMessages = 1000;

/// `freeUsed`: how many of them were used this month. `freeUntil`: the end of the free entry point window;
/// may be invalid. `region`: the customer's. Before October 2026 service messages are free.
NextMessageCost nextServiceMessageCost(const QList<Rate> &rates, int freeUsed, const QDateTime &freeUntil,
                                       const QString &region, const QDateTime &now);

/// What a template costs. `lastInboundAt`: of the customer; may be invalid. The other arguments are those of
/// the function above. Every category is free in the free entry point window. Utility templates within the
/// service window are free until 30 September 2026. Volume tiers are not known here. Source: WhatsApp
/// pricing, October 2026.
NextMessageCost templateMessageCost(const QList<Rate> &rates, TemplateCategory category,
                                    const QDateTime &lastInboundAt, const QDateTime &freeUntil,
                                    const QString &region, const QDateTime &now);

/// When `cost` may be another one without anything happening: its free time ends, or a day begins (in UTC),
/// and with it perhaps a month with new free messages, or a new rate.
QDateTime nextCostChange(const NextMessageCost &cost, const QDateTime &now);

/// The month of `now` in UTC: its first moment, and that of the month after.
struct Month {
    QDateTime begin;
    QDateTime end;
};
Month monthOf(const QDateTime &now);

/// Reads a rate card as Meta publishes it: a line with "Market", "Currency" and the categories, below it one
/// line per market. Lines above it are skipped, and "n/a" is no rate. `validFrom` is for lines without a date
/// in a column "Valid from". Errors: Malformed (NotUnderstood: there is no such line, or an amount is not a
/// number, or a date is none).
Result<QList<Rate>> ratesFromCsv(const QByteArray &csv, const QDate &validFrom);
/// The same, with a line for each market, currency and date.
QByteArray ratesToCsv(const QList<Rate> &rates);

} // namespace shoptalk
