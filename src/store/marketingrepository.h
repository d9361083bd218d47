// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customer.h"
#include "store/changeset.h"

#include <QDateTime>

namespace shoptalk {

class Connection;

/// marketing_choices: the customers who asked within WhatsApp for no more marketing. Errors of every call:
/// Storage.
class MarketingRepository {
public:
    MarketingRepository(const Connection &connection, ChangeSet &changes);

    /// Stores whether the customer, who is created if there is none, wants marketing messages. A later choice
    /// stays.
    Result<void> save(const Customer &customer, bool isStopped, const QDateTime &at);
    Result<bool> isStopped(const CustomerId &customer) const;

private:
    Result<void> noteConversations(qint64 customer);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
