// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace shoptalk {

/// Makes the folder of `path` and an empty file when missing, both for their owner only, and takes rights
/// that others have from what exists. A folder in which others may write is somebody else's and stays as it
/// is. Errors: Storage ("data_folder_unwritable").
Result<void> prepareDatabaseFile(const QString &path);

/// Looks at an existing file without changing a byte of it: is it SQLite, ours, whole, and not newer than
/// `newestVersion`? An empty file is fine. Errors: Storage ("database_damaged", "database_newer",
/// "database_locked").
Result<void> inspectDatabaseFile(const QString &path, int newestVersion);

} // namespace shoptalk
