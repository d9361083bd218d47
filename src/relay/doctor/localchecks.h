// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/doctor/finding.h"
#include "relay/settings.h"
#include "relay/storage/storage.h"

#include <memory>

/// The checks that need nothing but this computer.
namespace shoptalk::relay {

/// Whether app id, app secret and verify token are set and can't be guessed.
std::vector<Finding> checkSecrets(const Settings &settings);
/// Whether `storage`, as it was opened, is migrated and writable, or why not.
Finding checkDatabase(const http::Result<std::unique_ptr<Storage>> &storage);
/// Whether Redis answers, if the settings name one.
std::vector<Finding> checkRedis(const Settings &settings);
/// Whether the newest backup is at most 26 hours old, can be opened and is complete: all of it is read.
Finding checkBackups(const Settings &settings, Timestamp now);

} // namespace shoptalk::relay
