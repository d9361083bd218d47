// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace shoptalk {

struct Message;

/// What Meta should have said by now of a message that it accepted. It is never stored, so that a late status
/// counts.
enum class Overdue {
    Nothing,
    Status, ///< It was accepted a while ago, and no status has come since.
    Delivery ///< It was not delivered within the time in which WhatsApp tries to, so it was dropped.
};

/// What is overdue of a message. Not of one that the phone app sent, because Meta sends no statuses of those.
/// Source: Cloud API, sending messages: undelivered messages are dropped after 30 days, without a webhook.
Overdue overdueOf(const Message &message, const QDateTime &now);

/// When that changes next, in UTC; invalid if it does not.
QDateTime nextOverdue(const Message &message, const QDateTime &now);

} // namespace shoptalk
