// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customer.h"

#include <QDateTime>

namespace shoptalk {

class Connection;

/// The customer who had an identity before, and until when.
struct FormerIdentity {
    qint64 customer = 0; ///< A row of customers; 0: nobody.
    QDateTime until; ///< UTC; invalid if an older version recorded it.
};

/// The numbers and user ids that customers had before they changed them: late events still name them.
/// Errors of every call: Storage.
class FormerIdentities {
public:
    explicit FormerIdentities(const Connection &connection)
        : m_connection(&connection)
    {
    }

    /// The customer who had the identity `customer` at `reportedAt`. A user id counts if no customer has it
    /// now. A number may belong to another customer since: it counts up to the time of that change, but not
    /// without a time, and not for a person with a known user id and another number.
    Result<FormerIdentity> find(const Customer &customer, const QDateTime &reportedAt) const;
    /// The parts of `former` that can still be recorded for the customer: not those that are recorded
    /// already, and no number without a time.
    Result<Customer> unnoted(qint64 customer, Customer former, const QDateTime &until) const;
    /// Records that the customer had these until `until`. What Meta reported of the change itself
    /// (`isReported`) counts more than what follows from other events, in whichever order they come.
    Result<void> noteUserId(qint64 customer, const BusinessScopedUserId &userId, const QDateTime &until,
                            bool isReported);
    Result<void> noteNumber(qint64 customer, const WaId &waId, const QDateTime &until);
    /// Moves all records of `gone` to `kept`.
    Result<void> move(qint64 gone, qint64 kept);

private:
    Result<FormerIdentity> findByUserId(const BusinessScopedUserId &userId) const;
    Result<FormerIdentity> findByNumber(const Customer &customer, const QDateTime &reportedAt) const;

    const Connection *m_connection;
};

} // namespace shoptalk
