// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace shoptalk {

/// Copies the database `from`, as it stands at one moment, into the new file `to`, beside whoever uses it;
/// what was deleted is not in the copy. Takes as long as reading all of it: not on the GUI thread. Errors:
/// Storage.
Result<void> copyDatabase(const QString &from, const QString &to);

/// Reads every page of a database that nobody has to have open: is it ours, whole, and not newer than this
/// program? Not on the GUI thread. Errors: Storage ("database_damaged", "database_newer", "database_locked").
Result<void> checkDatabase(const QString &path);

/// The id of the key that a database's values are sealed with. Errors: Storage.
Result<QString> keyIdOfDatabase(const QString &path);

} // namespace shoptalk
