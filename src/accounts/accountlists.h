// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/setupdependencies.h"
#include "core/result.h"
#include "store/records.h"

#include <qcoro/qcorotask.h>

namespace shoptalk {

/// The lists that a person chooses from, fetched with the account's token and stored.
/// Errors: those of GraphSender and `tokenOf`; Storage; Rejected when Meta knows none
/// ("no_business_managers", "no_wabas", "no_phone_numbers").
QCoro::Task<Result<void>> fetchBusinessManagers(SetupDependencies services, SetupRecord progress);
QCoro::Task<Result<void>> fetchWabas(SetupDependencies services, SetupRecord progress);
QCoro::Task<Result<void>> fetchPhoneNumbers(SetupDependencies services, SetupRecord progress);

} // namespace shoptalk
