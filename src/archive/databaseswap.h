// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace shoptalk {

/// The path of the previous database after a restore: "….before-restore".
QString placeBefore(const QString &databasePath);

/// Replaces a database that nobody has open with the file `restored`. Returns true if there was a database.
/// If it is interrupted, `resumeSwap` leaves either the old or the new database, complete. Blocks while
/// files are renamed, like all functions here. Errors: Storage ("restore_failed": the old database is
/// unchanged).
Result<bool> swapDatabase(const QString &restored, const QString &databasePath);

/// Restores the state before `swapDatabase`, which returned `wasThere`. Errors: Storage ("restore_failed":
/// the next `resumeSwap` continues).
Result<void> rollbackSwap(const QString &databasePath, bool wasThere);

/// Call it before the database is opened: restores the old database if `swapDatabase` was interrupted.
/// Errors as above.
Result<void> resumeSwap(const QString &databasePath);

} // namespace shoptalk
