// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/postgres/migrations.h"

#include "relay/storage/postgres/failures.h"
#include "relay/storage/postgres/schema.h"

#include <array>
#include <libpq-fe.h>

namespace shoptalk::relay::postgres {

using http::Result;

namespace {

/// A migration waits for others, and for the creation or removal of a month: no table may disappear while
/// rights to all tables are granted. Any fixed numbers; the second is that of `eventMonths`.
constexpr const char *lockMigrations =
    "SELECT pg_advisory_xact_lock(7465001), pg_advisory_xact_lock(7465003)";

struct Migration {
    int version;
    std::vector<const char *> scripts;
};

// Appended to, never edited.
const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> all{{1, {firstTables, firstPolicies, firstFunctions}},
                                            {2, {unprocessedFunction}},
                                            {3, {pendingLogins}},
                                            {4, {wakeTokens}},
                                            {5, {auditLines}},
                                            {6, {unprocessedFacts}},
                                            {7, {tablesByWorkspace, eventMonths, functionsOfUnclaimed}},
                                            {8, {claimsInOnePlan}},
                                            {9, {unclaimedInSlices}},
                                            {10, {refusalsForgotten}}};
    return all;
}

http::Error storageError(std::string reason, std::string detail)
{
    return {http::Error::Kind::Storage, std::move(reason), std::move(detail)};
}

int versionOf(Connection &connection)
{
    return static_cast<int>(
        connection.run("SELECT coalesce(max(version), 0)::bigint FROM shoptalk.schema_version")
            .integer(0, 0));
}

void apply(Connection &owner, const Migration &migration)
{
    for (const char *const script : migration.scripts)
        owner.script(script);
    owner.run("INSERT INTO shoptalk.schema_version (version) VALUES ($1)", std::int64_t{migration.version});
}

/// `quoted` is the role as an identifier: GRANT takes no parameters.
void grant(Connection &owner, const std::string &quoted)
{
    const std::string sql = "REVOKE ALL ON SCHEMA shoptalk FROM PUBLIC;"
                            "REVOKE ALL ON ALL FUNCTIONS IN SCHEMA shoptalk FROM PUBLIC;"
                            "GRANT USAGE ON SCHEMA shoptalk TO "
        + quoted
        + ";"
          "GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA shoptalk TO "
        + quoted
        + ";"
          "GRANT SELECT ON ALL TABLES IN SCHEMA shoptalk TO "
        + quoted
        + ";"
          "REVOKE ALL ON keys FROM "
        + quoted
        + ";"
          "GRANT UPDATE ON workspace_state TO "
        + quoted
        + ";"
          "GRANT INSERT, UPDATE, DELETE ON pairing_codes, devices, numbers, data_keys, people, seen_hashes,"
          " pending_logins, webhook_events_log TO "
        + quoted;
    owner.script(sql.c_str());
}

Result<std::string> quotedRole(Connection &connection, const std::string &role)
{
    char *const quoted = PQescapeIdentifier(connection.handle(), role.data(), role.size());
    if (!quoted)
        return tl::unexpected(storageError("database", "the role's name can't be used"));
    std::string text(quoted);
    PQfreemem(quoted);
    return text;
}

} // namespace

int newestSchemaVersion()
{
    return migrations().back().version;
}

Result<int> schemaVersion(Connection &connection)
{
    const bool isThere =
        connection.run("SELECT to_regclass('shoptalk.schema_version') IS NOT NULL").integer(0, 0) != 0;
    const int version = isThere ? versionOf(connection) : 0;
    return connection.outcome().map([version] { return version; });
}

Result<int> migrate(Connection &owner, const std::string &role)
{
    const Result<std::string> quoted = quotedRole(owner, role);
    if (!quoted)
        return tl::unexpected(quoted.error());
    Transaction transaction(owner, Transaction::Kind::Write);
    owner.queue(lockMigrations);
    owner.flush();
    owner.script("CREATE SCHEMA IF NOT EXISTS shoptalk;"
                 "CREATE TABLE IF NOT EXISTS shoptalk.schema_version (version bigint PRIMARY KEY)");
    const int present = versionOf(owner);
    if (present > newestSchemaVersion()) {
        return tl::unexpected(
            storageError("newer_database", "the database was made by a newer program; nothing was changed"));
    }
    int steps = 0;
    for (const Migration &migration : migrations()) {
        if (migration.version <= present)
            continue;
        apply(owner, migration);
        ++steps;
    }
    grant(owner, *quoted);
    return transaction.commit().map([steps] { return steps; });
}

Result<std::string> roleIn(const std::string &url)
{
    char *why = nullptr;
    PQconninfoOption *const options = PQconninfoParse(url.c_str(), &why);
    PQfreemem(why); // It may quote the address, and with it the password.
    if (!options) {
        return tl::unexpected(http::Error{http::Error::Kind::Configuration, "bad_value",
                                          "database.url_file: " + connectFailure(nullptr, url)});
    }
    std::string role;
    for (const PQconninfoOption *option = options; option->keyword; ++option) {
        if (std::string_view(option->keyword) == "user" && option->val)
            role = option->val;
    }
    PQconninfoFree(options);
    return role;
}

Result<void> checkServable(Connection &connection)
{
    const Rows role = connection.run(R"sql(
        SELECT rolsuper OR rolbypassrls, to_regclass('shoptalk.schema_version') IS NOT NULL, EXISTS (
            SELECT FROM pg_class WHERE relnamespace = to_regnamespace('shoptalk') AND pg_has_role(relowner, 'MEMBER'))
        FROM pg_roles WHERE rolname = current_user
    )sql");
    const bool isMigrated = role.integer(0, 1) != 0;
    const int version = isMigrated ? versionOf(connection) : 0;
    Result<void> outcome = connection.outcome();
    if (!outcome)
        return outcome;
    if (role.integer(0, 0) != 0 || role.integer(0, 2) != 0) {
        return tl::unexpected(
            storageError("role_too_powerful",
                         "the role of database.url can get around row-level security: give it one "
                         "that is no superuser, has no BYPASSRLS and does not own the tables"));
    }
    if (version < newestSchemaVersion())
        return tl::unexpected(storageError("not_migrated",
                                           "the database is at version " + std::to_string(version) + " of "
                                               + std::to_string(newestSchemaVersion()) + ": run migrate"));
    if (version > newestSchemaVersion())
        return tl::unexpected(storageError("newer_database", "the database was made by a newer program"));
    return {};
}

} // namespace shoptalk::relay::postgres
