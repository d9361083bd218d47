// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/amendment.h"
#include "store/changeset.h"

#include <QDateTime>

namespace shoptalk {

class Connection;

/// What happened to messages after they were written, for `MessageRepository`. Kept for good beside the
/// message, and kept while the message has not come. Only who wrote a message changes or deletes it, and only
/// in the conversation that it stands in. Errors of every call: Storage.
class AmendmentTable {
public:
    AmendmentTable(const Connection &connection, ChangeSet &changes);

    /// Keeps the newest of its kind and applies it. `customer` is a row of customers.
    Result<void> save(const PhoneNumberId &number, qint64 customer, const Amendment &amendment);
    /// The shop's own reaction to a message of the conversation, at once; an empty emoji takes it back.
    Result<void> react(const ConversationId &conversation, const ReactionContent &reaction,
                       const QDateTime &at);
    /// Applies what came before the message with this wamid was known.
    Result<void> applyTo(const Wamid &wamid);
    /// True if the message was deleted for everyone before it came.
    Result<bool> isRevoked(const ConversationId &conversation, Direction from, const Wamid &wamid) const;
    /// Destroys what has been kept since before `before` for messages that did not come.
    Result<void> destroyUnclaimed(const QDateTime &before);

private:
    Result<void> noteChangeOf(const Wamid &wamid);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
