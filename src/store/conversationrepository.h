// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/conversation.h"
#include "store/changeset.h"
#include "store/contactrepository.h"
#include "store/mergeundo.h"
#include "store/readreceiptrepository.h"

#include <QHash>
#include <QList>

#include <optional>

namespace shoptalk {

class Connection;

/// Customers and conversations. Errors of every call: Storage.
class ConversationRepository {
public:
    ConversationRepository(const Connection &connection, ChangeSet &changes);

    /// The end of a page of all conversations.
    struct Cursor {
        QDateTime lastActivityAt;
        ConversationId id;
    };
    /// Newest first, at most `limit`, after `cursor`; all numbers together, also conversations that are not
    /// listed. Bounded and indexed. See ConversationStateRepository for the list.
    Result<QList<Conversation>> page(const std::optional<Cursor> &cursor, int limit) const;
    /// Conversations whose customer's name, username or number contains `text` (any script, case folded),
    /// newest first, at most `limit`. Unbounded work: for `Store::readInBackground`.
    Result<QList<Conversation>> search(const QString &text, int limit) const;
    Result<std::optional<Conversation>> find(const ConversationId &id) const;
    /// The ids of all conversations, also of deleted ones that can be restored, and of those whose merge with
    /// another can be taken back. Unbounded work: for `Store::readInBackground`.
    Result<QList<ConversationId>> ids() const;
    /// The conversations that were merged into this one, and into those; the merges can be taken back.
    /// Unbounded work: for `Store::readInBackground`.
    Result<QList<ConversationId>> mergedInto(const ConversationId &id) const;
    /// The unread messages of each number of the shop, without those of archived and snoozed conversations,
    /// which the list does not show; a conversation that is only marked as unread counts as one. A number
    /// without unread messages may be missing. Unbounded work: for `Store::readInBackground`.
    Result<QHash<PhoneNumberId, int>> unreadByNumber() const;

    /// The conversation of this customer on this number; created if there is none, and restored without its
    /// messages if it is deleted. The customer is recognised by the business-scoped user id, or else by the
    /// WhatsApp id, as they were at `reportedAt` (invalid: now). New details are added, and an older name is
    /// replaced. `message` is the one it is needed for: if that is stored already, it is a repetition, and a
    /// deleted conversation stays deleted.
    Result<ConversationId> resolve(const PhoneNumberId &number, const Customer &customer,
                                   const QDateTime &reportedAt = {}, const Wamid &message = {});
    /// Stores a customer without a conversation, from a phone book; recognised as in `resolve`.
    Result<void> saveCustomer(const Customer &customer, const QDateTime &reportedAt = {});
    /// All customers, with or without a conversation.
    ContactRepository contacts() const { return ContactRepository(*m_connection); }
    /// What was read and not reported to Meta yet.
    ReadReceiptRepository readReceipts() const { return ReadReceiptRepository(*m_connection); }
    /// The shop's phone no longer has a name for the customer; see CustomerTable.
    Result<void> forgetPhoneBookName(const Customer &customer, const QDateTime &at = {});
    /// The person has a new number or a new user id; see CustomerTable::change. The conversations stay with
    /// them.
    Result<void> changeCustomer(const Customer &before, const Customer &after, const QDateTime &at = {});
    /// Undoes the merge that a line in a chat is about; see MergeUndo.
    Result<MergeUndone> undoMerge(const MessageId &line);
    /// The lines of the merges that can be taken back for this conversation's customer, newest first.
    Result<QList<Message>> mergeLines(const ConversationId &id) const;
    /// Marks `upTo` and everything before it as read; an empty id means everything. Newer messages stay
    /// unread. A manual mark as unread is removed in any case. Returns the wamid of the newest inbound
    /// message among those if one of them was unread, otherwise an empty one.
    Result<Wamid> markRead(const ConversationId &id, const MessageId &upTo = {});
    /// Undoes `markRead` of a conversation that had `count` unread messages; what came since counts as well.
    Result<void> addUnread(const ConversationId &id, int count);
    /// Meta says until when messages to the customer are free; an earlier time changes nothing.
    Result<void> setFreeUntil(const ConversationId &id, const QDateTime &until);
    /// Marks it as unread until it is opened or read. Only this console knows the mark.
    Result<void> setMarkedUnread(const ConversationId &id, bool isMarked);

private:
    Result<ConversationId> revive(const ConversationId &id, const Wamid &message);
    /// The number of inbound messages of the conversation after `upTo`, at most `limit`.
    Result<int> countNewer(const ConversationId &id, const MessageId &upTo, int limit) const;

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
