// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/backup/rowrecords.h"

#include <functional>

/// Encrypted backups of the relay's database, of either engine and for either engine.
namespace shoptalk::relay {

/// Where backups go.
struct BackupPlan {
    std::filesystem::path folder; ///< Made if it is not there, for its owner only.
    std::string passphrase; ///< What the key is derived from.
    int keep = 14; ///< So many of the newest stay.
    crypto::ScryptCost cost = {};
};

/// What a backup that opens holds.
struct BackupFacts {
    std::filesystem::path file;
    Timestamp madeAt;
    RowCounts counts;
};

/// Copies the database while others use it into a new file of the folder, opens it again to see that it is
/// whole, and only then gives it its name and removes those beyond `keep`: one that was interrupted is never
/// among them. Errors: Storage ("backup_unwritable", "backup_unreadable"), Busy ("backup_running"), Malformed
/// ("backup_damaged": it does not read back), and the dump's.
http::Result<BackupFacts> makeBackup(DatabaseDump &dump, const BackupPlan &plan, Timestamp now);

/// Reads all of it. Errors: Storage ("backup_unreadable"), Malformed ("backup_foreign", "backup_newer",
/// "backup_damaged").
http::Result<BackupFacts> verifyBackup(const std::filesystem::path &file, const std::string &passphrase);

/// Fills an empty database; `openTarget` is asked only once all of the backup was verified. Errors: as
/// `verifyBackup`, and the dump's.
http::Result<BackupFacts>
restoreBackup(const std::filesystem::path &file, const std::string &passphrase,
              const std::function<http::Result<std::unique_ptr<DatabaseDump>>()> &openTarget);

/// The newest by its name.
std::optional<std::filesystem::path> newestBackup(const std::filesystem::path &folder);

} // namespace shoptalk::relay
