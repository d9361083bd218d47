// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/doctor/finding.h"
#include "relay/settings.h"
#include "relay/storage/storage.h"

#include <memory>

/// The checks that need nothing but this computer.
namespace shoptalk::relay {

/// App id, app secret and verify token: there, and nothing one could guess.
std::vector<Finding> checkSecrets(const Settings &settings);
/// `storage` as it was opened: migrated and writable, or why not.
Finding checkDatabase(const http::Result<std::unique_ptr<Storage>> &storage);
/// Redis, if the settings name one.
std::vector<Finding> checkRedis(const Settings &settings);
/// Whether the newest backup is of the last 26 hours, and opens and is whole: all of it is read.
Finding checkBackups(const Settings &settings, Timestamp now);

} // namespace shoptalk::relay
