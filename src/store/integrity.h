// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace shoptalk {

/// The state of a database.
enum class DatabaseHealth {
    Sound,
    IndexFault, ///< An index disagrees with its table: nothing is lost, and rebuilding the indexes repairs
                ///< it.
    Damaged ///< Other damage: only a backup helps.
};

enum class CheckDepth {
    Pages, ///< Every page and every row, but not whether the indexes agree with them. Source: PRAGMA
           ///< quick_check.
    Everything ///< Also the indexes, in perhaps four times the time. Source: PRAGMA integrity_check.
};

/// Reads the whole database through its own read-only connection, also while it is in use. Takes seconds for
/// each gigabyte: not on the GUI thread. Errors: Storage ("database_locked", …), if it could not be checked;
/// a file that is no database is Damaged.
Result<DatabaseHealth> checkIntegrity(const QString &path, CheckDepth depth);

/// True if there is no file, or an empty one. Errors: Storage, as for opening it.
Result<bool> isDatabaseEmpty(const QString &path);

} // namespace shoptalk
