// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/metrics/serverstate.h"

#include "relay/backup/backups.h"
#include "relay/settings.h"

#include <chrono>

namespace shoptalk::relay {

namespace {

void addDisk(std::vector<DiskSpace> &disks, std::string_view use, const std::filesystem::path &folder)
{
    std::error_code error;
    const std::filesystem::space_info space = std::filesystem::space(folder, error);
    if (!error)
        disks.push_back({use, space.available, space.capacity});
}

} // namespace

std::vector<DiskSpace> disksOf(const Settings &settings)
{
    std::vector<DiskSpace> disks;
    if (settings.databaseUrl.empty() && settings.databasePath.has_filename())
        addDisk(disks, "database",
                settings.databasePath.has_parent_path() ? settings.databasePath.parent_path() : ".");
    if (!settings.backup.folder.empty())
        addDisk(disks, "backups", settings.backup.folder);
    return disks;
}

std::int64_t newestBackupTime(const std::filesystem::path &folder)
{
    const auto newest = newestBackup(folder);
    if (!newest)
        return 0;
    std::error_code error;
    const std::filesystem::file_time_type written = std::filesystem::last_write_time(*newest, error);
    if (error)
        return 0;
#ifdef _MSC_VER
    const auto time = std::chrono::clock_cast<std::chrono::system_clock>(written);
#else
    const auto time = std::chrono::file_clock::to_sys(written);
#endif
    return std::chrono::floor<std::chrono::seconds>(time.time_since_epoch()).count();
}

} // namespace shoptalk::relay
