// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/changeset.h"
#include "store/records.h"
#include "store/usedcontentrepository.h"

#include <QList>

namespace shoptalk {

class Connection;

class Statement;

/// Which messages are sent first when several wait.
enum class OutboxLane {
    Person = 0, ///< Messages that people write.
    Bulk = 1 ///< Messages of a broadcast, which are sent when no others wait.
};

/// The durable queue of messages to send. Errors of every call: Storage.
class OutboxRepository {
public:
    OutboxRepository(const Connection &connection, ChangeSet &changes);

    /// Adds a message; call it in the transaction that stores the message (`Store::writeDurably`). A message
    /// that is already in the queue keeps its place in the conversation, and its attempts are reset. Storage
    /// ("message_unknown").
    Result<void> enqueue(const MessageId &message, OutboxLane lane = OutboxLane::Person);
    /// The oldest entry of each conversation that has one, those of people first, in the order of queueing;
    /// at most `limit`. An Uncertain entry makes its conversation wait; a deleted message is skipped.
    Result<QList<OutboxEntry>> nextPerConversation(int limit) const;
    /// Call it before the request is sent (`Store::writeDurably`), so that a program that crashes before it
    /// has stored the answer does not send again. False if the message no longer waits or was deleted.
    Result<bool> markSending(const MessageId &message, const QDateTime &at);
    /// The request was never sent. Withdraws the message if its broadcast was paused or stopped meanwhile.
    Result<void> markNotSent(const MessageId &message, const QDateTime &at);
    /// Meta did not accept it. Counts the attempt and sets the earliest time of the next one. Withdraws the
    /// message as `markNotSent` does.
    Result<void> postpone(const MessageId &message, const QDateTime &notBefore, const QDateTime &at);
    /// Lets all entries try again at once.
    Result<void> clearBackoff();
    /// Corrects times that are in the future because the clock was set back: an attempt counts as made at
    /// `now`, and no entry waits for longer than until `latest`.
    Result<void> boundTimes(const QDateTime &now, const QDateTime &latest);
    /// The answer was lost. The message is not sent again without a person's decision.
    Result<void> markUncertain(const MessageId &message, const QDateTime &triedAt);
    /// Replaces the content of a message in the queue. Storage ("message_unknown").
    Result<void> replaceContent(const MessageId &message, const MessageContent &content);
    /// Removes an entry that was sent or failed permanently.
    Result<void> remove(const MessageId &message);
    /// The same for one that is still Uncertain, because the wait for its status ended. One that was queued
    /// again meanwhile stays.
    Result<void> removeUncertain(const MessageId &message);
    Result<int> count() const;

    /// Hides a failed message from its conversation because the person deleted it; the purge destroys it.
    /// Gives its text. Storage ("message_not_failed").
    Result<QString> deleteFailed(const MessageId &message, const QDateTime &at);
    /// Hides a message that waits in the queue in the same way; it keeps its place in the queue, and only
    /// `undeleteFailed` restores it. False if it is being sent or no longer waits.
    Result<bool> cancel(const MessageId &message, const QDateTime &at);
    /// The same for a message of a broadcast that was paused or stopped; BroadcastQueue::putBack restores it.
    Result<bool> withdraw(const MessageId &message, const QDateTime &at);
    /// Withdraws a message that is part of a broadcast, if that was paused or stopped.
    Result<void> withdrawIfStopped(const MessageId &message, const QDateTime &at);
    /// Restores it if it was deleted or cancelled. Storage ("message_unknown").
    Result<void> undeleteFailed(const MessageId &message);

    /// Contents with buttons or lists that were sent, for using them again.
    UsedContentRepository usedContents() const { return UsedContentRepository(*m_connection); }

private:
    enum class Missing { IsFine, IsAnError };
    enum class CancelledBy { Person, Broadcast };
    Result<bool> cancel(const MessageId &message, const QDateTime &at, CancelledBy whom);
    Result<void> changed(const Statement &statement, const Result<void> &ran, Missing missing);
    Result<void> noteNewestOf(const MessageId &message);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
