// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace shoptalk {

/// The start of WhatsApp (2009, UTC); no message is older.
QDateTime whatsAppStart();

/// `claimed` if it lies between WhatsApp's start and a day after `receivedAt`, else `receivedAt` in whole
/// seconds. A clock may be slightly wrong, but milliseconds taken for seconds would keep a message on top
/// forever.
QDateTime believableTime(const QDateTime &claimed, const QDateTime &receivedAt);

} // namespace shoptalk
