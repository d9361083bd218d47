// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/broadcast/audience.h"
#include "domain/broadcast/broadcast.h"
#include "store/changeset.h"

#include <QDateTime>
#include <QList>

namespace shoptalk {

class Connection;

/// The messages of broadcasts in the send queue, and their withdrawal. Errors of every call: Storage.
class BroadcastQueue {
public:
    BroadcastQueue(const Connection &connection, ChangeSet &changes);

    /// How many messages of all broadcasts of a number wait in the queue.
    Result<int> waiting(const PhoneNumberId &number) const;
    /// How many messages of one broadcast wait in the queue.
    Result<int> waiting(const BroadcastId &id) const;
    /// Removes the messages that wait in the queue and are not being sent; `putBack` restores them.
    Result<void> withdraw(const BroadcastId &id, const QDateTime &at);
    /// Puts withdrawn messages into the queue again, but not those that a person cancelled.
    Result<void> putBack(const BroadcastId &id);
    /// Puts the messages that failed with one of `codes` into the queue again, as the same messages.
    Result<void> requeueFailed(const BroadcastId &id, const QList<MetaCode> &codes, const QDateTime &at);
    /// The failures of a broadcast's messages, each code once.
    Result<QList<MetaCode>> failureCodes(const BroadcastId &id) const;
    /// Withdraws the messages of customers who opted out of marketing, wrote "stop" or were blocked after the
    /// message was queued. Returns how many.
    Result<int> leaveOutIneligible(const QDateTime &at);

private:
    /// The ids of the broadcast's messages for which `condition`, about m, o and r, holds.
    Result<QList<MessageId>> messages(const BroadcastId &id, const QString &condition) const;

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
