// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amendment.h"
#include "domain/message.h"
#include "graph/webhookitem.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace shoptalk {

/// A text that Meta may send as a number, such as an identifier or a time stamp.
QString textOf(const QJsonValue &value);

/// True for true, also as text or as 1.
bool flagOf(const QJsonValue &value);

/// The items of a list. One that came alone, without its list, is a list of one; an empty object, and one
/// whose keys are the places of a list, have none.
QJsonArray itemsIn(const QJsonValue &value);

/// A time in seconds since 1970, as text or as a number; invalid if it is neither. Whether the time can be
/// true is checked by the caller, who knows when it came (`believableTime`).
QDateTime timeOf(const QJsonValue &value);

/// Reads one `messages[]` item: content, context, wamid, time and `raw`. The caller sets the conversation and
/// the direction. A kind that this version does not know, and content that can't be read, become
/// MessageKind::Unknown. A message that Meta could not deliver becomes Unsupported, with its reason in
/// `failure`. Source: Cloud API webhooks, `messages`.
Message messageIn(const WebhookItem &item);

/// The change of another message that `item` describes; nothing if `item` is a message itself, or names no
/// other one. The caller sets `from`. Source: Cloud API webhooks, `edit`, `revoke`, `reaction`.
std::optional<Amendment> amendmentIn(const WebhookItem &item);

/// The first of `errors` in a message or status: Meta's code, and Meta's text for "Details".
SendFailure failureIn(const QJsonObject &item);

} // namespace shoptalk
