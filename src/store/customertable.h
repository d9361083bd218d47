// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customer.h"
#include "store/changeset.h"

namespace shoptalk {

class Connection;

/// The customers, for `ConversationRepository`. Errors of every call: Storage.
class CustomerTable {
public:
    CustomerTable(const Connection &connection, ChangeSet &changes);

    /// The row of the customer, recognised by the business-scoped user id, or else by the WhatsApp id;
    /// created if there is none. New details are added (two customers who turn out to be one are merged),
    /// changed ones are replaced, and the customer's conversations are then reported as changed.
    Result<qint64> save(const Customer &customer);
    /// Gives the customer with the identity `before` the identity `after`. A separate customer with the
    /// identity `after` is merged with them. Nothing happens if there is no customer with the identity
    /// `before`.
    Result<void> change(const Customer &before, const Customer &after);
    /// The phone book no longer has a name for the customer. Nothing happens if there is no such customer.
    Result<void> forgetPhoneBookName(const Customer &customer);

private:
    Result<qint64> findByUser(const Customer &customer) const;
    /// Also by the other form of the number (`otherFormOf`).
    Result<qint64> findByNumber(const Customer &customer) const;
    /// Merges another customer who is known by a number alone, which is the other form of this one's. Gives
    /// the row that stays.
    Result<qint64> joinOtherForm(qint64 row, const Customer &customer);
    /// The customer who had this user id before, if nobody has it now.
    Result<qint64> findFormer(const BusinessScopedUserId &userId) const;
    /// Another row with the identity `after`, which is the same person.
    Result<qint64> twinOf(qint64 row, const Customer &after) const;
    Result<void> noteFormer(qint64 row, const BusinessScopedUserId &userId);
    Result<qint64> insert(const Customer &customer);
    Result<void> update(qint64 row, const Customer &customer);
    Result<void> replace(qint64 row, const Customer &known, const Customer &next);
    Result<Customer> read(qint64 row) const;
    Result<void> noteConversations(qint64 row);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
