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

    /// Row of the customer, recognised by business-scoped user id, else by WhatsApp id; made if there is
    /// none. What was not known before is added (two customers who turn out to be one become one), what
    /// changed is replaced, and the customer's conversations are noted as changed then.
    Result<qint64> save(const Customer &customer);
    /// The customer whom `before` tells is known by `after` from now on. Whoever was taken for a customer of
    /// their own under `after` becomes one with them. Nothing happens if nobody is known by `before`.
    Result<void> change(const Customer &before, const Customer &after);
    /// The phone book has no name for the customer any more; nothing happens if nobody is known by it.
    Result<void> forgetPhoneBookName(const Customer &customer);

private:
    Result<qint64> findByUser(const Customer &customer) const;
    Result<qint64> findByNumber(const Customer &customer) const;
    /// Somebody who had this user id, where nobody has it now.
    Result<qint64> findFormer(const BusinessScopedUserId &userId) const;
    /// Another row of the same person, who is known by `after`.
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
