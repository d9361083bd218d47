// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/setupdependencies.h"
#include "core/identifier.h"
#include "core/result.h"
#include "core/secret.h"

#include <QList>
#include <QUrl>
#include <qcoro/qcorotask.h>

namespace shoptalk {

/// Proves the line before anybody is told that it stands: the address at which Meta delivers leads to this
/// relay and knows the number's verify token, and a test event that this console sends through the relay
/// comes back to it, sealed on the way and opened here. Changes nothing but the relay's log, by one event
/// that consoles pass over (`isLoopbackEvent` of sync).
/// Errors: Network ("callback_unreachable"), Rejected ("callback_wrong": something else answers there;
/// "loopback_lost": it did not come back in time, or not as it was sent), Malformed ("callback_insecure"),
/// Secrets ("loopback_unreadable": it came back and does not open here); those of RelayClient.
QCoro::Task<Result<void>> proveLine(SetupDependencies services, SharedSecret verifyToken);

/// True if what Meta tells of where it delivers (empty: nothing) is that callback.
bool leadsTo(const QUrl &callback, const QUrl &noted);

/// Proves that Meta delivers each number's messages to this relay, so far as it tells where.
/// Errors: Rejected ("delivery_elsewhere"); those of RelayClient and GraphClient.
QCoro::Task<Result<void>> proveDelivery(SetupDependencies services, SharedSecret token, QList<PhoneNumberId> numbers);

} // namespace shoptalk
