// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace shoptalk {

/// Creates the folder of `path` and an empty file if they are missing, both for their owner only, and removes
/// the permissions of others from existing ones. A folder in which others may write belongs to somebody else
/// and stays as it is. Errors: Storage ("data_folder_unwritable").
Result<void> prepareDatabaseFile(const QString &path);

/// Checks without changing the file that it is an SQLite database, ours, undamaged, and not newer than
/// `newestVersion`. An empty file is accepted. Errors: Storage ("database_damaged", "database_newer",
/// "database_locked").
Result<void> inspectDatabaseFile(const QString &path, int newestVersion);

} // namespace shoptalk
