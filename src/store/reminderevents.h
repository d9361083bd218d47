// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"

#include <QDateTime>
#include <QStringList>

namespace shoptalk {

class Connection;

/// What happened to a reminder. The numbers are stored: append only, never change one.
enum class ReminderEventKind {
    Set,
    Changed, ///< It got another time.
    Done, ///< Its time came: the conversation is listed again, marked as unread.
    Dismissed ///< It was removed before its time.
};

/// Everything that happened to the reminders of conversations, beside `conversations.remind_at_s`, which has
/// only the present one. Events are added in the transaction of the change and go with their conversation.
/// With them, reminders can later be shared between computers. Errors of every call: Storage.
class ReminderEvents {
public:
    explicit ReminderEvents(const Connection &connection);

    /// Adds what it means that the reminder of the conversation becomes `remindAt` (UTC; invalid: none), if
    /// that is a change. Call it before the conversation is changed.
    Result<void> add(const ConversationId &conversation, const QDateTime &remindAt, const QDateTime &at);
    /// The same for the reminders that are due at `now`.
    Result<void> addDone(const QDateTime &now);
    /// Gives the events of one row of `conversations` to another that has replaced it. If both had a
    /// reminder, that of `into` stays. Call it before `from` is removed.
    Result<void> join(qint64 from, qint64 into);
    /// A row of `conversations` got the reminder of another.
    Result<void> copy(qint64 from, qint64 to);

private:
    const Connection *m_connection;
};

/// The migration that adds the table. Reminders that exist then have been set.
QStringList reminderEventTable();

} // namespace shoptalk
