// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

#include <functional>
#include <span>

namespace shoptalk {

class Connection;

/// One step of the schema. Once released it is never edited: a change is a further step.
struct Migration {
    int version = 0;
    QStringList statements;
};

/// The `step`th of `steps` migrations is under way, and about `percent` of it is done: 0 to 99. It stands
/// still while SQLite sorts the entries of an index.
using MigrationProgress = std::function<void(int step, int steps, int percent)>;

/// The version that the database has reached; 0 is empty.
Result<int> schemaVersion(const Connection &connection);

/// Runs every migration above the database's version, each in one transaction with its version number. A
/// failed one leaves the database at the version before it. Errors: Storage ("database_newer" if the database
/// is above the last migration, else "migration_failed" or those of `storageError`).
/// `progress` is called before each statement and within long ones (StatementProgress); not for an empty
/// database, which is created and not updated.
Result<void> migrate(const Connection &connection, std::span<const Migration> migrations,
                     const MigrationProgress &progress = {});

} // namespace shoptalk
