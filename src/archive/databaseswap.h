// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace shoptalk {

/// The previous databases that restores kept: "….before-restore", "….before-restore-2", … and their logs.
QStringList databasesBefore(const QString &databasePath);

/// Removes those of them that a restore replaced before `replacedBefore`, all if it is invalid. Returns false
/// if one could not be removed.
bool removeDatabasesBefore(const QString &databasePath, const QDateTime &replacedBefore = {});

/// The path at which a backup is opened and checked before it replaces the database.
QString restoredPath(const QString &databasePath);
/// Removes what an interrupted restore left there. Call it while none runs.
void removeInterruptedRestore(const QString &databasePath);

/// Replaces a database that nobody has open with the file `restored`. The previous one gets a name of its own
/// (see `databasesBefore`) and replaces none that an earlier restore kept. If it is interrupted, `resumeSwap`
/// leaves either the old or the new database, complete. Blocks while files are renamed, like all functions
/// here. Errors: Storage ("restore_failed": the old database is unchanged).
Result<void> swapDatabase(const QString &restored, const QString &databasePath);

/// Call it before the database is opened: restores the old database if `swapDatabase` was interrupted.
/// Errors as above.
Result<void> resumeSwap(const QString &databasePath);

} // namespace shoptalk
