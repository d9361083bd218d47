// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "domain/accountalert.h"
#include "store/changeset.h"
#include "store/pastrequestrepository.h"

#include <QList>

namespace shoptalk {

class Connection;

/// A change by Meta of a number, or of all numbers of a WABA. Empty texts mean no change.
struct NumberFacts {
    WabaId waba;
    QString digits; ///< The number's digits; empty for all numbers of the WABA.
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

    PastRequestRepository pastRequests; ///< A refusal of one is an alert.

    /// Adds a line to the audit trail too. Returns false and changes nothing if the alert was already stored.
    Result<bool> add(const AccountAlert &alert);
    /// Stores facts that were reported at `at`. A fact that is known from a later time stays.
    Result<void> apply(const NumberFacts &facts, const QDateTime &at);
    /// At most `limit` alerts that nobody has seen, newest first.
    Result<QList<AccountAlert>> unseen(int limit) const;
    Result<void> markSeen(qint64 id);
    /// Deletes the alerts about customers with these identifiers.
    Result<void> forget(const QStringList &names);

private:
    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
