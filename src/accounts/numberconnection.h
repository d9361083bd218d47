// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/connectionstage.h"
#include "accounts/setupdependencies.h"
#include "core/result.h"
#include "store/records.h"

#include <qcoro/qcorotask.h>

#include <functional>
#include <optional>

namespace shoptalk {

/// Connects the chosen numbers. Claims each at the relay with its own verify token, subscribes the app to
/// their account's webhooks, tests the delivery (`testRelayPath`), marks the numbers active, requests the
/// past messages of numbers that stay in the phone app, and completes the set-up. No number is active before
/// all are claimed, subscribed and tested. Safe to repeat after an error; the past of numbers that were
/// connected before is not requested again. `kept` is the complete set-up while something is added to it:
/// numbers of the same account join it, others leave it unchanged. `notify` is called when a stage begins.
/// Errors: those of testRelayPath, RelaySender and GraphSender; Secrets; Storage.
QCoro::Task<Result<void>> connectNumbers(SetupDependencies services, SetupRecord progress,
                                         std::optional<SetupRecord> kept,
                                         std::function<void(ConnectionStage)> notify);

/// Claims connected numbers again after a new pairing, in the same way, with the login of each record. A
/// record that is refused does not keep the next ones from being claimed; the first error is returned.
QCoro::Task<Result<void>> claimNumbers(SetupDependencies services, QList<SetupRecord> records,
                                       std::function<void(ConnectionStage)> notify);

} // namespace shoptalk
