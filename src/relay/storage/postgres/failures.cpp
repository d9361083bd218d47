// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/postgres/failures.h"

#include <array>
#include <libpq-fe.h>
#include <string_view>
#include <utility>

namespace shoptalk::relay::postgres {

namespace {

constexpr std::string_view encodingRule =
    "in its password every character but letters, digits and -._~ is written as % and two hexadecimal "
    "digits ('openssl rand -hex 24' makes one that needs none)";

/// Messages of libpq and the server in the language "C", and our words for them. The first match counts.
constexpr std::array<std::pair<std::string_view, std::string_view>, 16> knownFailures{{
    {"password authentication failed", "PostgreSQL refuses this role with this password"},
    {"no password supplied", "PostgreSQL wants a password and the address holds none"},
    {"no pg_hba.conf entry", "PostgreSQL lets this role in neither from here nor this way (pg_hba.conf)"},
    {"authentication failed", "PostgreSQL does not let this role in"},
    {"Connection refused", "nobody answers at that host and port"},
    {"timeout expired", "nobody answers in time at that host and port"},
    {"No such file or directory", "there is no PostgreSQL at that socket"},
    {"could not translate host name", "the host is not known"},
    {"Network is unreachable", "the host can't be reached"},
    {"No route to host", "the host can't be reached"},
    {"certificate", "the server's certificate is not accepted"},
    {"SSL", "no encrypted connection can be agreed on"},
    {"too many clients", "PostgreSQL has no connection left"},
    {"remaining connection slots", "PostgreSQL has no connection left"},
    {"starting up", "PostgreSQL is just starting"},
    {"shutting down", "PostgreSQL is just stopping"},
}};

bool isAddress(const std::string &url)
{
    char *why = nullptr; // It quotes the address, so it is not used.
    PQconninfoOption *const options = PQconninfoParse(url.c_str(), &why);
    PQfreemem(why);
    PQconninfoFree(options);
    return options != nullptr;
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

} // namespace

std::string connectFailure(const pg_conn *connection, const std::string &url)
{
    if (!isAddress(url))
        return "is no address that PostgreSQL understands: " + std::string(encodingRule);
    const std::string_view message = connection ? PQerrorMessage(connection) : "";
    for (const auto &[words, meaning] : knownFailures) {
        if (contains(message, words))
            return std::string(meaning);
    }
    if (contains(message, "role \"") && contains(message, "does not exist"))
        return "PostgreSQL does not know this role";
    if (contains(message, "database \"") && contains(message, "does not exist"))
        return "PostgreSQL has no database of that name";
    return "PostgreSQL can't be reached: see that host, port, database and role are right, and that "
        + std::string(encodingRule);
}

std::string statementFailure(const pg_conn *connection, const pg_result *result)
{
    const char *const state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    if (!state) {
        return PQstatus(connection) == CONNECTION_OK ? "PostgreSQL gave no answer"
                                                     : "the connection to PostgreSQL broke";
    }
    // Class 22 quotes the value that it could not read. The primary message of other classes names tables,
    // columns and limits; values would be in the detail.
    const char *const primary = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    if (!primary || std::string_view(state).starts_with("22"))
        return "PostgreSQL refused a value (" + std::string(state) + ")";
    return std::string(primary) + " (" + state + ")";
}

} // namespace shoptalk::relay::postgres
