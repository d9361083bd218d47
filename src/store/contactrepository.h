// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/conversation.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace shoptalk {

class Connection;

/// The table of the customers without a conversation, with the names and numbers by which they are found.
QStringList contactTables();

/// All customers, to be exported and to be compared with contacts, and those without a conversation. Errors
/// of every call: Storage.
class ContactRepository {
public:
    explicit ContactRepository(const Connection &connection)
        : m_connection(&connection)
    {
    }

    /// At most `limit` customers in the order in which they came: those after `after`, or the first ones if
    /// it is empty.
    Result<QList<Customer>> page(const CustomerId &after, int limit) const;
    /// The customer with this number, in whichever form (`otherFormOf`).
    Result<std::optional<Customer>> withNumber(const WaId &waId) const;
    /// Customers without a conversation, such as imported contacts, whose name, username or number contains
    /// `text` (any script, case folded); all of them if it is empty. By name, at most `limit`. One whose
    /// conversation was deleted is among them only with a name in the phone book. Unbounded work: for
    /// `Store::readInBackground`.
    Result<QList<Customer>> withoutConversation(const QString &text, int limit) const;
    /// The conversation that a customer without one would have on the number: it has no id. Of one that was
    /// deleted it is known when the customer wrote last, and whether the shop blocked them.
    Result<Conversation> possibleConversation(const PhoneNumberId &number, const Customer &customer) const;

private:
    const Connection *m_connection;
};

} // namespace shoptalk
