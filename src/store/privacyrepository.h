// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "domain/deletedconversation.h"
#include "store/changeset.h"
#include "store/columnvalue.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace shoptalk {

class Connection;

/// Deleting, restoring, purging and erasing customers' data. Errors of every call: Storage.
class PrivacyRepository {
public:
    PrivacyRepository(const Connection &connection, ChangeSet &changes);

    /// Hides the conversation and its messages; `undelete` needs the same `at` (whole seconds). Queued
    /// messages keep waiting and are sent once the conversation is restored. Gives the number of messages.
    Result<int> softDelete(const ConversationId &conversation, const QDateTime &at);
    /// When a part of the conversation was last deleted; invalid if nothing is deleted.
    Result<QDateTime> lastDeletion(const ConversationId &conversation) const;
    /// The deletions that can be undone, the latest first, at most `limit`. Unbounded work: for
    /// `Store::readInBackground`.
    Result<QList<DeletedConversation>> deleted(int limit) const;
    /// Restores what was deleted at that moment, and nothing that was deleted before.
    Result<int> undelete(const ConversationId &conversation, const QDateTime &at);
    /// Removes permanently the data that was deleted before `before`, and customers of whom nothing is left.
    /// Returns the number of messages.
    Result<int> purge(const QDateTime &before);
    /// The number of days that messages are kept; 0 means for ever.
    Result<int> retentionDays() const;
    Result<void> setRetentionDays(int days);
    /// Destroys messages that are past the retention of the shop or of their conversation's labels at `now`,
    /// conversations that become empty, and customers of whom nothing is left; gives the number of messages.
    Result<int> destroyOutdated(const QDateTime &now);
    /// Destroys a customer: name, numbers, conversations, messages with their sources, queued messages, and
    /// every raw event that names them, also what they wrote in groups. Gives the number of messages; Storage
    /// ("customer_unknown").
    Result<int> erase(const CustomerId &customer, const QDateTime &at);
    /// True if the customer was erased after the relay's event `seq` had been read.
    Result<bool> isErasedSince(const Customer &customer, qint64 seq) const;
    /// True if the customer was erased after `at`.
    Result<bool> isErasedSince(const Customer &customer, const QDateTime &at) const;
    /// Forgets which customers were erased before `before`.
    Result<void> forgetErasures(const QDateTime &before);

private:
    /// Destroys messages in the conversations for which `condition` (about their `seq`) holds.
    Result<int> destroyOlderThan(const QDateTime &before, const QString &condition);
    Result<void> destroyUnneededCustomers();
    /// Destroys the messages for which `condition` (about whatsapp_messages, with `value` bound once) holds.
    Result<int> destroy(const QString &condition, const ColumnValue &value);
    Result<int> destroyInGroups(const QStringList &names);
    Result<void> forgetIn(const QString &condition, const ColumnValue &value);
    Result<void> clearGroupSourcesAbout(const QStringList &names);
    Result<void> clearEventsAbout(const QStringList &names);
    Result<void> noteErased(const QStringList &names, const QDateTime &at);
    /// `condition` (about erased_names, with `value` bound once) narrows it down.
    Result<bool> isErased(const Customer &customer, const QString &condition, const ColumnValue &value) const;
    Result<QByteArray> erasureKey() const;
    Result<void> withdrawStopped(const ConversationId &conversation, const QDateTime &at);
    void noteChange(const ConversationId &conversation);
    /// Adds the messages that were deleted at `deletedAt` to the change set.
    Result<void> noteMessages(const ConversationId &conversation, const QDateTime &deletedAt);
    /// Sets the last message of the conversation to its newest one that is not deleted.
    Result<void> refreshLastMessage(const ConversationId &conversation);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
