// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <optional>

namespace shoptalk {

/// The entry, or nothing if there is none for certain. A keychain that is locked answers a read as one that
/// has no such entry, so "not found" is believed only after a test entry was written and removed. That is
/// also when the system asks the person to unlock the keychain; then the entry is looked for again.
/// Errors: as SecretStore; KeychainLocked and KeychainRefused if nobody unlocks it.
QCoro::Task<Result<std::optional<Secret>>> lookUpSecret(SecretStore *store, QString name);

} // namespace shoptalk
