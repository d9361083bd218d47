// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customer.h"
#include "store/changeset.h"
#include "store/customerrow.h"
#include "store/formeridentities.h"

#include <QDateTime>

namespace shoptalk {

class Connection;

/// The customers, for `ConversationRepository`. Errors of every call: Storage.
class CustomerTable {
public:
    CustomerTable(const Connection &connection, ChangeSet &changes);

    /// The row of the customer, recognised by the business-scoped user id, or else by the WhatsApp id, as
    /// they were at `reportedAt`; created if there is none. New details are added
    /// (two customers who turn out to be one are merged), older ones are replaced, and the customer's
    /// conversations are then reported as changed. An invalid time is now. A group is recognised by its id.
    Result<qint64> save(const Customer &customer, const QDateTime &reportedAt = {});
    /// From `at` on the customer with the identity `before` has the identity `after`. A separate customer
    /// with either identity is merged with them. A customer who is not known yet is stored, so that late
    /// events from before the change find them.
    Result<void> change(const Customer &before, const Customer &after, const QDateTime &at);
    /// Since `at` the phone book has no name for the customer.
    Result<void> forgetPhoneBookName(const Customer &customer, const QDateTime &at);
    /// Reports the conversations of the customer in row `row` as changed.
    Result<void> noteConversations(qint64 row);

private:
    Result<qint64> findByUser(const Customer &customer) const;
    /// Also by the other form of the number (`otherFormOf`).
    Result<qint64> findByNumber(const Customer &customer) const;
    /// The customers that a change is about.
    struct Change {
        qint64 from = 0; ///< The row with the identity before the change; 0 if there is none.
        qint64 to = 0; ///< The row with the identity after the change; 0 if there is none.
        Customer known; ///< Of `from`, before the change.
        CustomerRow now; ///< The customer's row from now on.
    };
    Result<Change> lookUp(const Customer &before, const Customer &after, const QDateTime &at) const;
    Result<qint64> saveGroup(const GroupId &group);
    /// Saves a customer who is recognised by the present identity.
    Result<qint64> savePresent(const Customer &customer, const QDateTime &reportedAt);
    /// Saves an event from before the customer in row `row` changed their identity.
    Result<qint64> saveFormer(const FormerIdentity &former, const Customer &customer,
                              const QDateTime &reportedAt);
    /// Merges another customer of whom only a number is known, which is the other form of this one's. Gives
    /// the row that stays.
    Result<qint64> joinOtherForm(qint64 row, const Customer &customer);
    /// The end of a customer's use of an identity.
    struct Ending {
        QDateTime at;
        bool isReported = false; ///< By a notice of that change; else it follows from another event.
    };
    /// Records the former identity, and merges the customer who still has it. Gives the row that stays.
    Result<qint64> claimFormer(qint64 row, const Customer &identity, const Ending &ending);
    /// Merges two rows that are one person because of a change; the identity is `now`. 0 if they are kept
    /// apart.
    Result<qint64> mergeChanged(qint64 one, qint64 other, const CustomerRow &now);
    /// Another row with the identity `after`, which is the same person.
    Result<qint64> duplicateOf(qint64 row, const Customer &after) const;
    Result<qint64> insert(const Customer &customer, const QDateTime &reportedAt);
    Result<void> update(qint64 row, const Customer &customer, const QDateTime &reportedAt);
    Result<void> replace(qint64 row, const CustomerRow &known, const CustomerRow &next);
    Result<CustomerRow> read(qint64 row) const;

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
