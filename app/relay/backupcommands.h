// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/settings.h"

#include <cstdint>
#include <string>

/// The commands with which the operator prepares for the loss of the server and recovers from it.
namespace shoptalk::relay {

/// Makes a backup and prints its path on standard output. Errors: Configuration ("missing_value"), and those
/// of makeBackup.
http::Result<void> backUp(const Settings &settings);

struct RestoreOptions {
    std::string file;
    bool isCheckOnly = false;
};
/// Fills the database that the settings name if it is empty; otherwise it is not changed. Errors:
/// Configuration
/// ("missing_value"), and those of restoreBackup.
http::Result<void> restore(const Settings &settings, const RestoreOptions &options);

struct ReplayOptions {
    bool isForConsoles = false; ///< Otherwise for events that no workspace received.
    std::string workspace;
    std::int64_t after = 0;
    std::string since; ///< RFC 3339; if it is empty, `after` is used.
};
/// Processes stored bodies again that could not be delivered, or makes the consoles of a workspace read
/// events again. Errors: Storage; Rejected ("which_workspace", "bad_time").
http::Result<void> replay(const Settings &settings, const ReplayOptions &options);

} // namespace shoptalk::relay
