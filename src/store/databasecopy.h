// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace shoptalk {

/// Copies a consistent state of the database `from` into the new file `to`, also while it is in use. Deleted
/// data is not in the copy. It reads everything, so do not call it on the GUI thread. Errors: Storage.
Result<void> copyDatabase(const QString &from, const QString &to);

/// Reads every page of a database and checks that it is ours, undamaged, and not newer than this program. It
/// need not be open. Do not call it on the GUI thread. Errors: Storage ("database_damaged", "database_newer",
/// "database_locked").
Result<void> checkDatabase(const QString &path);

/// Prepares a database that nobody has open to replace a later state of the same shop, which kept sending.
/// Every message in the queue counts as tried: the queue treats it as one whose answer was lost, and does not
/// send it by itself. Broadcasts that run or are planned are paused (BroadcastPause::Restored). It serves
/// databases of every version. Do not call it on the GUI thread. Errors: Storage.
Result<void> holdBackRestored(const QString &path);

/// The id of the key that a database's values are sealed with. Errors: Storage.
Result<QString> keyIdOfDatabase(const QString &path);

} // namespace shoptalk
