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
    QDateTime until; ///< UTC; invalid if an earlier version noted it.
};

/// The numbers and user ids that customers had before they changed them: late events still name them.
/// Errors of every call: Storage.
class FormerIdentities {
public:
    explicit FormerIdentities(const Connection &connection)
        : m_connection(&connection)
    {
    }

    /// Whose identity `customer` was when something was said at `saidAt`. A user id counts if nobody has it
    /// now. A number may be somebody else's since: it counts for what was said before that, and is never
    /// looked at without a time, or for a person who is known by a user id and has another number.
    Result<FormerIdentity> find(const Customer &customer, const QDateTime &saidAt) const;
    /// `former` without what is noted of the customer already, or can't be: a number without a time.
    Result<Customer> unnoted(qint64 customer, Customer former, const QDateTime &until) const;
    /// From `until` on the customer has not had these. That Meta told of the change itself (`isTold`) counts
    /// more than what other events let one conclude, in whichever order they come.
    Result<void> noteUserId(qint64 customer, const BusinessScopedUserId &userId, const QDateTime &until,
                            bool isTold);
    Result<void> noteNumber(qint64 customer, const WaId &waId, const QDateTime &until);
    /// All that `gone` had is `kept`'s.
    Result<void> move(qint64 gone, qint64 kept);

private:
    Result<FormerIdentity> findByUserId(const BusinessScopedUserId &userId) const;
    Result<FormerIdentity> findByNumber(const Customer &customer, const QDateTime &saidAt) const;

    const Connection *m_connection;
};

} // namespace shoptalk
