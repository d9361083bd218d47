// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/setupevent.h"
#include "core/result.h"

#include <qcoro/qcorotask.h>

namespace shoptalk {

class Store;

/// What the database has for `progress`. The size is bounded, for the GUI thread; a list that can't be
/// read is empty.
SetupLists readLists(const Store &store, const SetupRecord &progress);
/// The stored set-up, with what `reason` needs of it.
setupevent::StoredSetup readSetup(const Store &store, const setupevent::ReadReason &reason);

// Each stores durably. Errors: Storage.
QCoro::Task<Result<void>> storeProgress(Store *store, SetupRecord progress);
QCoro::Task<Result<void>> storeAddition(Store *store, AdditionRecord addition);
QCoro::Task<Result<void>> removeAddition(Store *store);

/// Adds a failed login to the audit log. Errors: Storage.
QCoro::Task<Result<void>> noteFailedLogin(Store *store, QString reason);
/// The next login asks for the missing permission. Errors: Storage.
QCoro::Task<Result<void>> noteMissingPermission(Store *store);

} // namespace shoptalk
