// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

struct pg_conn;
struct pg_result;

/// What went wrong at PostgreSQL, in words that hold no secret. libpq quotes the address that it could not
/// read, or the piece of it that it took for a host, a port or a database: with a password that holds "%",
/// "/", "@" or "?" that is a piece of the password. So its own words about connecting are never passed on.
namespace shoptalk::relay::postgres {

/// Why the connection that `url` names could not be made.
std::string connectFailure(const pg_conn *connection, const std::string &url);

/// Why a statement failed; a null `result`: it never reached the server. Names tables and columns, no values.
std::string statementFailure(const pg_conn *connection, const pg_result *result);

} // namespace shoptalk::relay::postgres
