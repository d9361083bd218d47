// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace shoptalk {

/// Where the database goes that was there before: "….before-restore".
QString placeBefore(const QString &databasePath);

/// Puts the file `restored` in the place of a database that nobody has open, if there is one; gives whether there
/// was. Cut off at any moment, `resumePlacing` leaves either the one or the other, whole. Blocks, as all here, for
/// some renaming. Errors: Storage ("restore_failed": what was there is there).
Result<bool> swapDatabase(const QString &restored, const QString &databasePath);

/// Puts back what was there before `placeDatabase`, which gave `wasThere`. Errors: Storage ("restore_failed": the
/// next `resumePlacing` goes on with it).
Result<void> rollbackSwap(const QString &databasePath, bool wasThere);

/// Before the database is opened: puts back what was there if a placing was cut off. Errors as above.
Result<void> resumeSwap(const QString &databasePath);

} // namespace shoptalk
