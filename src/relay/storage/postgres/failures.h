// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

struct pg_conn;
struct pg_result;

/// Failures of PostgreSQL in words that contain no secret. libpq quotes the address that it could not read,
/// or the part that it mistook for a host, a port or a database: if the password contains "%", "/", "@" or
/// "?", that is a part of the password. So its own messages about connecting are never passed on.
namespace shoptalk::relay::postgres {

/// Why the connection that `url` names could not be made.
std::string connectFailure(const pg_conn *connection, const std::string &url);

/// Why a statement failed; a null `result`: it never reached the server. Names tables and columns, no values.
std::string statementFailure(const pg_conn *connection, const pg_result *result);

} // namespace shoptalk::relay::postgres
