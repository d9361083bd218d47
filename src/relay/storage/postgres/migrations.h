// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/postgres/connection.h"

namespace shoptalk::relay::postgres {

/// Brings the schema up to date as its owner, and lets `role` work with it; says how many steps were missing.
/// Several may try at once. Errors: Storage ("newer_database", "database").
http::Result<int> migrate(Connection &owner, const std::string &role);

/// The role that an address connects as; empty if it names none. Errors: Configuration ("bad_value").
http::Result<std::string> roleIn(const std::string &url);

/// Whether this connection may be used to serve: the schema is the newest, and the role can't get around
/// row-level security. Errors: Storage ("not_migrated", "newer_database", "role_too_powerful", "database").
http::Result<void> checkServable(Connection &connection);

int newestSchemaVersion();
/// What the database has; 0: nothing yet. Changes nothing. Errors: Storage ("database").
http::Result<int> schemaVersion(Connection &connection);

} // namespace shoptalk::relay::postgres
