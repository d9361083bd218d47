// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

/// What Meta says about the price of one message. `billable` is not read, because Meta removes it.
/// Source: Cloud API webhooks, `pricing` of a status.
struct MessagePricing {
    QString type; ///< "regular", "free_customer_service", "free_entry_point", …; unknown ones are kept.
    QString category; ///< "service", "utility", "marketing", …; with underscores.

    bool isEmpty() const { return type.isEmpty() && category.isEmpty(); }
    friend bool operator==(const MessagePricing &, const MessagePricing &) = default;
};

} // namespace shoptalk
