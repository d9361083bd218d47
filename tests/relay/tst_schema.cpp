// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a table are named in three places: in the statements that create it, in the dump's list,
// which backups are made with, and in the statements that write rows. They must say the same.
#define BOOST_TEST_MODULE relay schema
#include "relay/storage/databasedump.h"
#include "relay/storage/postgres/connection.h"
#include "relay/storage/sqlite/database.h"
#include "storageengines.h"

#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>

using namespace shoptalk::relay;
using namespace shoptalk::relay::testing;

namespace {

using Tables = std::map<std::string, std::set<std::string>>;

/// Columns that the engine fills by itself, and tables that are in no backup.
const Tables numberedByEngine{{"webhook_events_log", {"id"}}, {"audit_log", {"id"}}, {"devices", {"number"}}};
const std::set<std::string> notBackedUp{"claims_version", "pending_logins", "schema_version"};

/// PostgreSQL has a second table for these: the values of a workspace that an append changes, and unclaimed
/// events.
const std::map<std::string, std::string> partOfAnother{{"workspace_state", "workspaces"},
                                                       {"unclaimed_events", "webhook_events_log"}};
const Tables onlyInPart{{"workspace_state", {"workspace_id", "oldest"}}, {"unclaimed_events", {}}};

/// Moves those columns to the table in which the dump has them.
Tables united(Tables tables)
{
    for (const auto &[part, whole] : partOfAnother) {
        for (const std::string &column : tables[part]) {
            if (!onlyInPart.at(part).contains(column))
                tables[whole].insert(column);
        }
        tables.erase(part);
    }
    return tables;
}

Tables createdBySqlite()
{
    const TemporaryFolder folder;
    openSqlite(folder.file("relay.db"));
    const auto database = sqlite::Database::open(folder.file("relay.db")).value();
    Tables tables;
    sqlite::Query query(*database,
                        "SELECT tables.name, columns.name FROM sqlite_schema AS tables "
                        "JOIN pragma_table_info(tables.name) AS columns WHERE tables.type = 'table'");
    while (query.next())
        tables[query.text(0)].insert(query.text(1));
    return tables;
}

Tables createdByPostgres()
{
    const PostgresCluster &cluster = PostgresCluster::shared();
    const std::string name = PostgresCluster::shared().makeDatabase();
    openPostgres(name);
    const auto connection = postgres::Connection::open(cluster.ownerUrl(name)).value();
    const postgres::Rows rows =
        connection->run("SELECT table_name::text, column_name::text FROM information_schema.columns "
                        "WHERE table_schema = 'shoptalk' AND table_name::text NOT IN "
                        "(SELECT relname::text FROM pg_class WHERE relispartition)");
    Tables tables;
    for (int row = 0; row < rows.size(); ++row)
        tables[rows.text(row, 0)].insert(rows.text(row, 1));
    return united(std::move(tables));
}

Tables dumped(shoptalk::relay::Engine engine)
{
    Tables tables;
    for (const TableSchema &table : tableSchemas()) {
        if (table.engine != shoptalk::relay::Engine::Both && table.engine != engine)
            continue;
        for (const ColumnForm *column : headFor(table, engine).columns)
            tables[std::string(table.name)].emplace(column->name);
    }
    return tables;
}

/// The columns that INSERT and UPDATE statements in the engine's sources name.
Tables written(const std::string &engine)
{
    static const std::regex insert(R"(INSERT INTO (\w+)\s*\(([^)]*)\))");
    static const std::regex update(R"(UPDATE (\w+)\s+SET\s+([^"]*?)(WHERE|"|\$\$))");
    static const std::regex name(R"(\w+)");
    static const std::regex assignment(R"((\w+)\s*=)");
    Tables tables;
    for (const auto &entry :
         std::filesystem::directory_iterator(std::string(SHOPTALK_STORAGE) + '/' + engine)) {
        if (entry.path().extension() != ".cpp" || entry.path().filename() == "migrations.cpp")
            continue;
        std::ifstream file(entry.path());
        const std::string source{std::istreambuf_iterator<char>(file), {}};
        const auto add = [&](const std::regex &statement, const std::regex &column, int group) {
            for (std::sregex_iterator at(source.begin(), source.end(), statement), end; at != end; ++at) {
                const std::string list = (*at)[2];
                for (std::sregex_iterator one(list.begin(), list.end(), column); one != end; ++one)
                    tables[(*at)[1]].insert((*one)[group]);
            }
        };
        add(insert, name, 0);
        add(update, assignment, 1);
    }
    return united(std::move(tables));
}

void compare(const Tables &created, shoptalk::relay::Engine engine, const std::string &sources)
{
    const Tables inDump = dumped(engine);
    const Tables inStatements = written(sources);
    for (const auto &[table, columns] : created) {
        BOOST_TEST_CONTEXT(sources << ": " << table)
        {
            for (const std::string &column :
                 inStatements.contains(table) ? inStatements.at(table) : std::set<std::string>())
                BOOST_TEST(columns.contains(column), column << " is written, but not created");
            if (notBackedUp.contains(table))
                continue;
            BOOST_REQUIRE(inDump.contains(table));
            std::set<std::string> expected = columns;
            if (numberedByEngine.contains(table)) {
                for (const std::string &column : numberedByEngine.at(table))
                    expected.erase(column);
            }
            BOOST_TEST(inDump.at(table) == expected, boost::test_tools::per_element());
            if (table == "keys") // The migration writes its rows.
                continue;
            BOOST_REQUIRE(inStatements.contains(table));
            for (const std::string &column : expected)
                BOOST_TEST(inStatements.at(table).contains(column), column << " is never written");
        }
    }
    for (const auto &[table, columns] : inDump)
        BOOST_TEST(created.contains(table), table << " is in the dump's list only");
}

} // namespace

BOOST_AUTO_TEST_CASE(sqliteNamesTheSameColumnsEverywhere)
{
    compare(createdBySqlite(), shoptalk::relay::Engine::Sqlite, "sqlite");
}

BOOST_AUTO_TEST_CASE(postgresNamesTheSameColumnsEverywhere)
{
    compare(createdByPostgres(), shoptalk::relay::Engine::Postgres, "postgres");
}
