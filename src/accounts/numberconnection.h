// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/setuprooms.h"
#include "core/result.h"
#include "store/records.h"

#include <qcoro/qcorotask.h>

namespace shoptalk {

/// Connects the chosen numbers: claims each at the relay under a verify token of its own, subscribes the app
/// to their account's webhooks, marks them active, asks for the past of those that have one to be had, and
/// ends the set-up. Nothing is active before all are claimed and subscribed. Safe to repeat after an error;
/// for numbers that were connected before it asks for no past.
/// Errors: those of RelayClient and GraphClient; Secrets; Storage.
QCoro::Task<Result<void>> connectNumbers(SetupRooms rooms, SetupRecord progress);

} // namespace shoptalk
