// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace shoptalk {

/// A text that may come as a number; identifiers and time stamps do.
QString textOf(const QJsonValue &value);

/// Seconds since 1970, as text or number; invalid if it is neither.
QDateTime timeOf(const QJsonValue &value);

/// Only the digits: a WhatsApp id, however it is written.
QString digitsOf(const QString &text);

/// One `messages[]` item as a message: kind, wamid, text, time and `raw`; whose it is and which way it went
/// is the caller's to say. A kind that we don't know is MessageKind::Unknown. Source: Cloud API webhooks,
/// `messages`.
Message messageIn(const QJsonObject &item);

} // namespace shoptalk
