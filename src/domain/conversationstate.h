// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/staffmember.h"

#include <QDateTime>

namespace shoptalk {

/// What staff decided about a conversation. All times are UTC; an invalid one means that it is not so.
struct ConversationState {
    bool isPinned = false; ///< It stands above the others.
    QDateTime mutedUntil; ///< There are no notifications before; `mutedForever` for good.
    QDateTime archivedAt; ///< It is out of the list until the customer writes, unless it is muted.
    QDateTime snoozedUntil; ///< It is out of the list until then, or until the customer writes.
    QDateTime blockedAt; ///< The customer is blocked at WhatsApp.
    QDateTime surfacedAt; ///< When it came back from being snoozed, which sorts it as a message then would.
    QDateTime remindAt; ///< Then somebody wants to be reminded of it.
    StaffId assignee; ///< Who answers it; empty: nobody in particular.

    bool isMuted(const QDateTime &now) const { return mutedUntil > now; }
    /// It is in the list of everything that is to be done.
    bool isListed() const { return !archivedAt.isValid() && !snoozedUntil.isValid(); }

    friend bool operator==(const ConversationState &, const ConversationState &) = default;
};

/// The end of a mute that has none.
inline QDateTime mutedForever()
{
    return QDateTime(QDate(9999, 12, 31), QTime(0, 0), Qt::UTC);
}

} // namespace shoptalk

Q_DECLARE_METATYPE(shoptalk::ConversationState)
