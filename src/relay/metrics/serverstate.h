// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/metrics/signins.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace shoptalk::relay {

struct Settings;

/// The space of a file system that the relay writes to, in bytes.
struct DiskSpace {
    std::string_view use; ///< "database" or "backups"
    std::uintmax_t free = 0; ///< What the relay's own user may still use.
    std::uintmax_t size = 0;
};

/// Values that are measured when the metrics are read, instead of being counted.
struct ServerState {
    bool isReady = false; ///< What /readyz says: events can be stored.
    std::vector<DiskSpace> disks;
    /// Unix seconds; 0: there is no backup; nothing: no backup folder is configured.
    std::optional<std::int64_t> newestBackupAtS;
    SignIns::Counts signIns;
};

/// The disks of the database (SQLite's only) and of the backups. One that cannot be asked is left out.
/// Blocks.
std::vector<DiskSpace> disksOf(const Settings &settings);
/// When the newest backup in `folder` was made, in Unix seconds; 0 if there is none. Blocks.
std::int64_t newestBackupTime(const std::filesystem::path &folder);

} // namespace shoptalk::relay
