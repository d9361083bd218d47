// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amendment.h"
#include "domain/message.h"
#include "graph/webhookitem.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace shoptalk {

/// A text that may come as a number; identifiers and time stamps do.
QString textOf(const QJsonValue &value);

/// Seconds since 1970, as text or number; invalid if it is neither, or no time at all. Whether it can be true
/// is for who knows when it came (`believableTime`).
QDateTime timeOf(const QJsonValue &value);

/// One `messages[]` item as a message: content and what stands beside it, wamid, time and `raw`; whose it is
/// and which way it went is the caller's to say. A kind that we don't know, and content that can't be read,
/// is MessageKind::Unknown; what Meta could not hand on is Unsupported, with its reason in `failure`. Source:
/// Cloud API webhooks, `messages`.
Message messageIn(const WebhookItem &item);

/// The change of another message that `item` is; nothing if it is a message of its own, or names no other
/// one. `from` is the caller's to say. Source: Cloud API webhooks, `edit`, `revoke`, `reaction`.
std::optional<Amendment> amendmentIn(const WebhookItem &item);

/// The first of `errors` in a message or status: Meta's code and its words for "Details".
SendFailure failureIn(const QJsonObject &item);

} // namespace shoptalk
