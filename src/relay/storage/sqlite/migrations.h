// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/sqlite/database.h"

namespace shoptalk::relay::sqlite {

/// The newest version that this program knows.
int newestSchemaVersion();
/// Brings the database to the newest version, each step with its number in one transaction; gives how many
/// steps that took. Safe when several processes do it at once. Errors: Storage ("newer_database": made by a
/// newer program, left untouched; "database").
http::Result<int> migrate(Database &database);

} // namespace shoptalk::relay::sqlite
