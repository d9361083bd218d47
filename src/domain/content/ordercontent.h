// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/storedfield.h"
#include "domain/messagekind.h"

#include <QList>
#include <QString>

#include <tuple>

namespace shoptalk {

struct OrderLine {
    QString productId; ///< The retailer's id of the product.
    int quantity = 0; ///< 0: not known.
    QString unitPrice; ///< Decimal, with a point, as Meta wrote it: "19.99". Money is never a double.
    QString currency; ///< ISO 4217

    static constexpr auto fields()
    {
        return std::tuple(
            storedField("product", &OrderLine::productId), storedField("quantity", &OrderLine::quantity),
            storedField("unit_price", &OrderLine::unitPrice), storedField("currency", &OrderLine::currency));
    }
    friend bool operator==(const OrderLine &, const OrderLine &) = default;
};

/// A cart that a customer sent. Source: Cloud API webhooks, `order` messages.
struct OrderContent {
    static constexpr const char *name = "order";
    QString catalogId;
    QString note;
    QList<OrderLine> lines;

    static constexpr auto fields()
    {
        return std::tuple(storedField("catalog_id", &OrderContent::catalogId),
                          storedField("note", &OrderContent::note),
                          storedField("lines", &OrderContent::lines));
    }
    QString plainText() const { return note; }
    MessageKind messageKind() const { return MessageKind::Order; }
    friend bool operator==(const OrderContent &, const OrderContent &) = default;
};

/// Quantity times price; empty if the quantity is not known, or the price is no decimal number that can be
/// held. Exact to the digits that the price has.
QString lineTotal(const OrderLine &line);
/// The total of all lines; empty if they have different currencies, if one of them has no total, or if it is
/// beyond what can be held.
QString orderTotal(const OrderContent &order);

} // namespace shoptalk
