// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staffmember.h"

#include <QDateTime>

namespace shoptalk {

/// The state that staff gave a conversation. All times are UTC; an invalid one means that it does not apply.
struct ConversationState {
    bool isPinned = false; ///< It is listed above the others.
    QDateTime mutedUntil; ///< There are no notifications before; `mutedForever`: never.
    /// It is not listed until the customer writes, or a reminder is due; if it is muted, only until the
    /// latter.
    QDateTime archivedAt;
    QDateTime snoozedUntil; ///< It is not listed until then, a reminder, or until the customer writes.
    QDateTime blockedAt; ///< The customer is blocked at WhatsApp.
    QDateTime surfacedAt; ///< When its snooze ended or its reminder was due, which sorts it like a message of
                          ///< that time.
    QDateTime remindAt; ///< When staff want to be reminded of it.
    StaffId assignee; ///< Who answers it; empty: nobody in particular.

    bool isMuted(const QDateTime &now) const { return mutedUntil > now; }
    /// True if the usual list shows it, because it is neither archived nor snoozed.
    bool isListed() const { return !archivedAt.isValid() && !snoozedUntil.isValid(); }

    friend bool operator==(const ConversationState &, const ConversationState &) = default;
};

/// The value of `mutedUntil` for a mute without an end.
inline QDateTime mutedForever()
{
    return {QDate(9999, 12, 31), QTime(0, 0), Qt::UTC};
}

} // namespace shoptalk

Q_DECLARE_METATYPE(shoptalk::ConversationState)
