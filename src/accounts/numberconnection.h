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

/// Connects the chosen numbers: claims each at the relay under a verify token of its own, subscribes the app
/// to their account's webhooks, proves that the line stands (`proveLine`), marks them active, asks for the
/// past of those that have one to be had, and ends the set-up. Nothing is active before all are claimed and
/// subscribed and the proof is there. Safe to repeat after an error; for numbers that were connected before
/// it asks for no past. `kept`: what stands already while something is added to it; numbers of the same
/// account join it, others leave it as it is. `tell` hears each stage as it begins.
/// Errors: those of proveLine, RelaySender and GraphSender; Secrets; Storage.
QCoro::Task<Result<void>> connectNumbers(SetupDependencies services, SetupRecord progress,
                                         std::optional<SetupRecord> kept,
                                         std::function<void(ConnectionStage)> notify);

} // namespace shoptalk
