// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/postgres/connection.h"

namespace shoptalk::relay::postgres {

/// Brings the schema up to date as its owner, and grants `role` its rights; gives how many steps were
/// missing. Safe when several processes do it at once. Errors: Storage ("newer_database", "database").
http::Result<int> migrate(Connection &owner, const std::string &role);

/// The role that an address connects as; empty if it names none. Errors: Configuration ("bad_value").
http::Result<std::string> roleIn(const std::string &url);

/// Checks that this connection may be used to serve: the schema is the newest, and the role can't bypass
/// row-level security. Errors: Storage ("not_migrated", "newer_database", "role_too_powerful", "database").
http::Result<void> checkServable(Connection &connection);

int newestSchemaVersion();
/// The version of the database's schema; 0: none yet. Changes nothing. Errors: Storage ("database").
http::Result<int> schemaVersion(Connection &connection);

} // namespace shoptalk::relay::postgres
