// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/settings.h"

#include <cstdint>
#include <string>

/// What the operator does for the day that the server is lost, and on the day after.
namespace shoptalk::relay {

/// Makes a backup and prints its path on standard output. Errors: Configuration ("missing_value"), and those
/// of makeBackup.
http::Result<void> backUp(const Settings &settings);

struct RestoreOptions {
    std::string file;
    bool isCheckOnly = false;
};
/// Fills the empty database that the settings name; what is not empty stays as it is. Errors: Configuration
/// ("missing_value"), and those of restoreBackup.
http::Result<void> restore(const Settings &settings, const RestoreOptions &options);

struct ReplayOptions {
    bool isForConsoles = false; ///< Else for what reached nobody.
    std::string workspace;
    std::int64_t after = 0;
    std::string since; ///< RFC 3339; empty: `after` counts.
};
/// Processes again what could not be processed, or asks a workspace's consoles to read again. Errors:
/// Storage; Rejected ("which_workspace", "bad_time").
http::Result<void> replay(const Settings &settings, const ReplayOptions &options);

} // namespace shoptalk::relay
