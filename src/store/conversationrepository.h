// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/conversation.h"
#include "store/changeset.h"

#include <QList>

#include <optional>

namespace shoptalk {

class Connection;

/// Customers and conversations. Errors of every call: Storage.
class ConversationRepository {
public:
    ConversationRepository(const Connection &connection, ChangeSet &changes);

    /// Where a page of the inbox ended.
    struct Cursor {
        QDateTime lastActivityAt;
        ConversationId id;
    };
    /// Newest first, at most `limit`, after `cursor`; all numbers together. Bounded and indexed.
    Result<QList<Conversation>> page(const std::optional<Cursor> &cursor, int limit) const;
    /// Conversations whose customer's name, username or number contains `text` (any script, case folded),
    /// newest first, at most `limit`. Unbounded work: for `Store::readInBackground`.
    Result<QList<Conversation>> search(const QString &text, int limit) const;
    Result<std::optional<Conversation>> find(const ConversationId &id) const;
    /// Sum of unread messages; a conversation that is only marked as unread counts as one.
    Result<int> unreadTotal() const;

    /// The conversation of this customer on this number; made if there is none. The customer is recognised by
    /// business-scoped user id, else by WhatsApp id; what was not known before is added, a changed name
    /// replaced.
    Result<ConversationId> resolve(const PhoneNumberId &number, const Customer &customer);
    /// What is known of a customer without a conversation (a phone book); recognised as `resolve` does.
    Result<void> saveCustomer(const Customer &customer);
    /// The shop's phone has no name of its own for the customer any more; see CustomerTable.
    Result<void> forgetPhoneBookName(const Customer &customer);
    /// The person has another number, or another user id, from now on; see CustomerTable::change.
    /// Conversations stay theirs.
    Result<void> changeCustomer(const Customer &before, const Customer &after);
    /// What was seen: `upTo` and everything before it; an empty id means everything. What is newer stays
    /// unread. The mark of a person goes in any case. Gives the wamid of the newest inbound message that was
    /// seen if there was something unread among it, else an empty one.
    Result<Wamid> markRead(const ConversationId &id, const MessageId &upTo = {});
    /// A mark that stays until the conversation is opened or read. Nobody else is told of it.
    Result<void> setMarkedUnread(const ConversationId &id, bool isMarked);

private:
    Result<ConversationId> revive(const ConversationId &id);
    /// How many inbound messages of the conversation are newer than `upTo`, at most `limit`.
    Result<int> countNewer(const ConversationId &id, const MessageId &upTo, int limit) const;

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
