// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "core/secret.h"

#include <QString>

namespace shoptalk {

class Store;
class Vault;

/// Reads the token of a connected account from the database. Errors: Unauthorised ("number_not_connected":
/// none is stored), Secrets, Storage.
Result<SharedSecret> tokenOf(const Store &store, const Vault &vault, const AccountId &account);

} // namespace shoptalk
