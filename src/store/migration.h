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

/// The version that the database has reached; 0 is empty.
Result<int> schemaVersion(const Connection &connection);

/// Runs every migration above the database's version, each in one transaction with its version number. A
/// failed one leaves the database at the version before it. Errors: Storage ("database_newer" if the database
/// is above the last migration, else "migration_failed" or what `storageError` says).
/// `beforeStep` is told of each step, as the nth of so many, before it runs; not of an empty database, which
/// is made and not updated.
using BeforeStep = std::function<void(int step, int steps)>;
Result<void> migrate(const Connection &connection, std::span<const Migration> ladder,
                     const BeforeStep &beforeStep = {});

} // namespace shoptalk
