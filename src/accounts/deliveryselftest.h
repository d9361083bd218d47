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

/// Tests the delivery before the set-up reports success. It checks that the address to which Meta delivers
/// leads to this relay and knows the number's verify token. Then it sends a test event through the relay and
/// waits until it comes back, sealed by the relay and opened here. The only change is one event in the
/// relay's log, which consoles ignore (`isLoopbackEvent` of sync). Errors: Network ("callback_unreachable"),
/// Rejected ("callback_wrong": something else answers there; "loopback_lost": the event did not come back in
/// time, or not unchanged), Malformed ("callback_insecure"), Secrets ("loopback_unreadable": it came back and
/// does not open here); those of RelaySender.
QCoro::Task<Result<void>> proveLine(SetupDependencies services, SharedSecret verifyToken);

/// True if the delivery address that Meta reports is that callback. An empty address means that Meta reports
/// none.
bool leadsTo(const QUrl &callback, const QUrl &noted);

/// Checks that Meta delivers the messages of each number to this relay, as far as Meta reports the address.
/// Errors: Rejected ("delivery_elsewhere"); those of RelaySender and GraphSender.
QCoro::Task<Result<void>> proveDelivery(SetupDependencies services, SharedSecret token,
                                        QList<PhoneNumberId> numbers);

} // namespace shoptalk
