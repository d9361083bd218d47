// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/amendment.h"
#include "store/changeset.h"

#include <QDateTime>

namespace shoptalk {

class Connection;

/// True if it opens the service window: a customer's reaction, and not its withdrawal.
bool opensWindow(const Amendment &amendment);

/// Edits, deletions and reactions, for `MessageRepository`. They are stored separately from the message, also
/// before the message has arrived. Only the author of a message can change or delete it, and only in its own
/// conversation. Errors of every call: Storage.
class AmendmentTable {
public:
    AmendmentTable(const Connection &connection, ChangeSet &changes);

    /// Stores the newest of its kind and applies it. `customer` is a row of customers. `openedAt`: when it
    /// opened the service window; invalid: it did not.
    Result<void> save(const PhoneNumberId &number, qint64 customer, const Amendment &amendment,
                      const QDateTime &openedAt);
    /// The shop's own reaction to a message of the conversation, at once; an empty emoji takes it back.
    Result<void> react(const ConversationId &conversation, const ReactionContent &reaction,
                       const QDateTime &at);
    /// Applies the amendments that arrived before the message with this wamid. A deleted message is no longer
    /// unread, because nobody has to answer it.
    Result<void> applyTo(const Wamid &wamid);
    /// Gives the amendments of the customer in row `gone` to `kept`; of two of the same kind the newer
    /// counts.
    Result<void> move(qint64 gone, qint64 kept);
    /// Applies all amendments in the chats of a customer whose chats were joined, and counts the reactions
    /// that came before their messages.
    Result<void> applyAllOf(qint64 customer);
    /// True if the message was deleted for everyone before it arrived.
    Result<bool> isRevoked(const ConversationId &conversation, Direction from, const Wamid &wamid) const;
    /// Deletes what the person with the number or user id `name` did in groups.
    Result<void> forgetInGroups(const QString &name);
    /// Deletes what was stored before `before` for messages that never arrived.
    Result<void> destroyUnclaimed(const QDateTime &before);

private:
    Result<bool> applyEdit(const Wamid &wamid);
    Result<bool> applyRevoke(const Wamid &wamid);
    Result<void> takeFromUnread(const Wamid &wamid);
    Result<void> noteChangeOf(const Wamid &wamid);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
