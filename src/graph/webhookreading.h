// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/payload.h"
#include "graph/webhookcontext.h"
#include "graph/webhookitem.h"

#include <QLatin1StringView>

#include <optional>

namespace shoptalk {

// What the readers of the webhook fields have in common.

/// True if the customer is known, and the number or at least the account that has it.
bool isComplete(const IncomingMessage &incoming);

/// A message with the number and the customer that the context names; the caller fills in the rest.
IncomingMessage incomingFor(const WebhookContext &context, const WebhookItem &item);

/// Moves the message to the group that `item` names, if it names one: the customer of `incoming`, who may be
/// unknown, becomes its author. Source: webhooks, `group_id`.
void placeInGroup(IncomingMessage &incoming, const QJsonObject &item);

/// The change of another message, if `item` is one, else the message. A reaction to nothing is neither.
Incoming asAmendment(const IncomingMessage &message, const WebhookItem &item, const QString &field);

/// The state that a status or `history_context` names, in whichever case; nothing for any other word.
std::optional<Delivery> deliveryNamed(const QString &status);

using ItemReader = Incoming (*)(const WebhookContext &context, const WebhookItem &item);

/// Reads `value[key]`; true if it is there.
bool readEach(const WebhookContext &context, const WebhookItem &value, QLatin1StringView key, ItemReader read,
              QList<Incoming> &all);

/// The chats of a number that stays in the phone app, from before it was connected. `at` is the entry's time.
/// Source: webhooks, `history`.
void readHistory(const WebhookContext &context, const QDateTime &at, const WebhookItem &value,
                 QList<Incoming> &all);

/// Events and statuses of calls: each is an IncomingMessage with the call's id, which the store joins to one
/// line. Source: webhooks, `calls`.
void readCalls(const WebhookContext &context, const WebhookItem &value, QList<Incoming> &all);

} // namespace shoptalk
