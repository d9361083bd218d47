// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/setuprooms.h"
#include "core/result.h"
#include "store/records.h"

#include <qcoro/qcorotask.h>

namespace shoptalk {

/// Connects the chosen number: claims it at the relay under a verify token of its own, subscribes the app to
/// its account's webhooks, marks it active, asks for its past where there is one to be had, and ends the
/// set-up. Safe to repeat after an error; for a number that was connected before it asks for no past. Errors:
/// those of RelayClient and GraphClient; Secrets; Storage.
QCoro::Task<Result<void>> connectNumber(SetupRooms rooms, SetupRecord progress);

} // namespace shoptalk
