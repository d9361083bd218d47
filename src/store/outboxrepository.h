// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/changeset.h"
#include "store/records.h"

#include <QList>

namespace shoptalk {

class Connection;

class Statement;

/// The durable queue of what is to be sent. Errors of every call: Storage.
class OutboxRepository {
public:
    OutboxRepository(const Connection &connection, ChangeSet &changes);

    /// In the same transaction as the message itself (`Store::writeDurably`). One that is in the queue
    /// already keeps its place and starts afresh. Storage ("message_unknown").
    Result<void> enqueue(const MessageId &message);
    /// The oldest entry of each conversation that has one, in the order of queueing; at most `limit`. An
    /// Uncertain entry holds its conversation back; a deleted message is passed over.
    Result<QList<OutboxEntry>> nextPerConversation(int limit) const;
    /// The request leaves now: before it does (`Store::writeDurably`), so that a program that dies before it
    /// has stored the answer does not send again. False: nothing waits here any more, or it
    /// was deleted.
    Result<bool> markSending(const MessageId &message, const QDateTime &at);
    /// The request never left.
    Result<void> markNotSent(const MessageId &message);
    /// Meta did not take it; counts an attempt and says when the next may be.
    Result<void> postpone(const MessageId &message, const QDateTime &notBefore);
    /// What waits for its next attempt may go at once.
    Result<void> clearBackoff();
    /// The answer was lost: never sent again blindly.
    Result<void> markUncertain(const MessageId &message, const QDateTime &triedAt);
    /// Sent, failed for good or given up.
    Result<void> remove(const MessageId &message);
    Result<int> count() const;

    /// What failed for good is taken out of its conversation by the person; the purge destroys it. Gives its
    /// text. Storage ("message_not_failed").
    Result<QString> deleteFailed(const MessageId &message, const QDateTime &at);
    /// Brings it back. Storage ("message_unknown").
    Result<void> undeleteFailed(const MessageId &message);

private:
    enum class Missing { IsFine, IsAnError };
    Result<void> changed(const Statement &statement, const Result<void> &ran, Missing missing);
    Result<void> noteNewestOf(const MessageId &message);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
