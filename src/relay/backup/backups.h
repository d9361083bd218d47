// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/backup/rowrecords.h"

#include <functional>

/// Encrypted backups of the relay's database, of either engine and for either engine.
namespace shoptalk::relay {

/// Where backups are stored, and how many.
struct BackupPlan {
    std::filesystem::path folder; ///< Created if it does not exist, for its owner only.
    std::string passphrase; ///< The key is derived from it.
    int keep = 14; ///< How many of the newest are kept.
    crypto::ScryptCost cost = {};
};

/// The facts about a backup that can be opened.
struct BackupFacts {
    std::filesystem::path file;
    Timestamp madeAt;
    RowCounts counts;
};

/// Copies the database, while others use it, into a new file in the folder, verifies the file, and only then
/// gives it its name and removes older ones beyond `keep`: an interrupted one never counts as a backup.
/// Errors: Storage ("backup_unwritable", "backup_unreadable"), Busy ("backup_running"), Malformed
/// ("backup_damaged": it does not read back), and those of the database dump.
http::Result<BackupFacts> makeBackup(DatabaseDump &dump, const BackupPlan &plan, Timestamp now);

/// Reads all of it. Errors: Storage ("backup_unreadable"), Malformed ("backup_foreign", "backup_newer",
/// "backup_damaged").
http::Result<BackupFacts> verifyBackup(const std::filesystem::path &file, const std::string &passphrase);

/// Fills an empty database; `openTarget` is called only after all of the backup was verified. Errors: as
/// `verifyBackup`, and those of the database dump.
http::Result<BackupFacts>
restoreBackup(const std::filesystem::path &file, const std::string &passphrase,
              const std::function<http::Result<std::unique_ptr<DatabaseDump>>()> &openTarget);

/// The newest backup by its name; nothing if there is none.
std::optional<std::filesystem::path> newestBackup(const std::filesystem::path &folder);

} // namespace shoptalk::relay
