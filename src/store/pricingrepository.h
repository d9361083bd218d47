// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "domain/messagepricing.h"
#include "domain/rate.h"
#include "store/changeset.h"

#include <QDateTime>
#include <QList>

namespace shoptalk {

class Connection;

/// The prices of messages: Meta's pricing of each message, also of those that other consoles sent, and the
/// owner's price table. Errors of every call: Storage.
class PricingRepository {
public:
    PricingRepository(const Connection &connection, ChangeSet &changes);

    /// Stores the pricing of a message once; the statuses of a message repeat it. `at` is the status's time.
    /// It counts once it is noted for a message that `isDelivered`, even with an empty pricing.
    Result<void> note(const PhoneNumberId &number, const Wamid &wamid, const MessagePricing &pricing,
                      const QDateTime &at, bool isDelivered = true);
    /// Removes the pricing of a message that failed and so costs nothing.
    Result<void> forget(const Wamid &wamid);
    /// How many of a number's delivered messages had this pricing from `begin` until before `end`.
    Result<int> count(const PhoneNumberId &number, const MessagePricing &pricing, const QDateTime &begin,
                      const QDateTime &end) const;

    /// By market, category and date.
    Result<QList<Rate>> rates() const;
    /// Replaces the whole table.
    Result<void> replaceRates(const QList<Rate> &rates);

private:
    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
