// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "domain/accountalert.h"
#include "store/changeset.h"

#include <QList>

namespace shoptalk {

class Connection;

/// What Meta changed about a number, or about all numbers of a WABA. Empty texts: it stays.
struct NumberFacts {
    WabaId waba;
    QString digits; ///< Of the number; empty: all of the WABA.
    QString messagingLimit;
    QString throughput;
    QString qualityRating;
    QString verifiedName;
    QString nameStatus;
    QString status;
};

/// account_alerts, and what alerts change about connected_phone_numbers. Errors of every call: Storage.
class AlertRepository {
public:
    AlertRepository(const Connection &connection, ChangeSet &changes);

    /// With a line of the audit trail. False: it was there before, seen or not, and nothing is changed.
    Result<bool> add(const AccountAlert &alert);
    Result<void> apply(const NumberFacts &facts);
    /// The newest `limit` that nobody saw, newest first.
    Result<QList<AccountAlert>> unseen(int limit) const;
    Result<void> markSeen(qint64 id);

private:
    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
