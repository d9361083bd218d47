// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// Migrations for the windows of conversations, for messages without a status, for prices, and for messages
/// that were cancelled or are held back.

/// The free entry point window of conversations. Reactions also open the service window.
QStringList conversationWindows();
/// Meta's pricing of each message, and when a message was accepted that has no status yet.
QStringList messagePricing();
/// Whether a message with a pricing was delivered. Only then it costs something.
QStringList deliveredPricing();
/// Ends of free windows that Meta reported and that no window can have.
QStringList freeEndsToBound();

/// The same without this computer's clock, which may be wrong: by the times of messages.
QStringList freeEndsToBoundByMessages();
/// Which messages are known from the history of a number alone.
QStringList messagesOfHistory();
/// The owner's price table.
QStringList rateTable();
/// When a person cancelled a message that waited to be sent. It stays in the queue, so that it keeps its
/// place if it is restored.
QStringList cancelledMessages();
/// Why Meta holds a message back that it accepted.
QStringList heldMessages();

} // namespace shoptalk
