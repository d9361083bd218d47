// SPDX-License-Identifier: GPL-3.0-or-later
// How the relay uses SQLite: its file and its migrations, what a commit writes to the log, and checkpoints
// while others write.
#define BOOST_TEST_MODULE relay sqlite
#include "relay/storage/sqlite/migrations.h"
#include "relay/storage/sqlite/sqlitestorage.h"
#include "requests.h"
#include "temporaryfolder.h"

#include <boost/test/unit_test.hpp>
#include <sqlite3.h>

#include <atomic>
#include <fstream>
#include <functional>
#include <thread>

using namespace shoptalk::relay;
using shoptalk::relay::sqlite::Database;
using shoptalk::relay::sqlite::Query;
using shoptalk::relay::sqlite::Transaction;
using shoptalk::relay::testing::messageWebhook;
using shoptalk::relay::testing::TemporaryFolder;

namespace {

std::unique_ptr<Database> open(const TemporaryFolder &folder)
{
    return std::move(Database::open(folder.file("relay.db")).value());
}

std::int64_t number(Database &database, const char *sql)
{
    Query query(database, sql);
    BOOST_REQUIRE(query.next());
    return query.integer(0);
}

/// How often the log was restarted. Source: SQLite, "WAL-mode File Format", bytes 12 to 15.
std::string timesBegun(const std::filesystem::path &log)
{
    std::ifstream file(log, std::ios::binary);
    std::string header(32, '\0');
    file.read(header.data(), static_cast<std::streamsize>(header.size()));
    return header.substr(12, 4);
}

/// Calls a function whenever a statement that holds a text gives a row, on any connection that is opened as
/// long as this lives.
class RowObserver {
public:
    using Function = std::function<void(sqlite3 *connection)>;
    RowObserver(std::string text, Function function)
    {
        s_text = std::move(text);
        s_function = std::move(function);
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&RowObserver::observe));
    }
    ~RowObserver()
    {
        sqlite3_reset_auto_extension();
        s_function = {};
    }
    RowObserver(const RowObserver &) = delete;
    RowObserver &operator=(const RowObserver &) = delete;

private:
    static int observe(sqlite3 *connection, const char **, const sqlite3_api_routines *)
    {
        return sqlite3_trace_v2(connection, SQLITE_TRACE_ROW, &RowObserver::note, nullptr);
    }
    static int note(unsigned, void *, void *given, void *)
    {
        auto *const statement = static_cast<sqlite3_stmt *>(given);
        const char *const sql = sqlite3_sql(statement); // Null for SQLite's own statements.
        if (s_function && sql && std::string_view(sql).find(s_text) != std::string_view::npos)
            s_function(sqlite3_db_handle(statement));
        return 0;
    }
    static inline std::string s_text;
    static inline Function s_function;
};

} // namespace

BOOST_AUTO_TEST_CASE(webhooksNeedNotWaitWhileRetentionMeasuresTheLog)
{
    const TemporaryFolder folder;
    std::unique_ptr<SqliteStorage> storage;
    const auto append = [&storage](const std::string &number, const std::string &text) {
        const IncomingWebhook webhook{systemNow(), messageWebhook(number, "10", text)};
        BOOST_TEST(storage->events().append(std::span(&webhook, 1)).has_value());
    };
    int measured = 0;
    const RowObserver observer("sum(length(body))", [&](sqlite3 *connection) {
        const bool isWriting = sqlite3_txn_state(connection, "main") == SQLITE_TXN_WRITE;
        BOOST_TEST(!isWriting);
        if (isWriting) // Appending would wait for ever.
            return;
        ++measured;
        append("1", "meanwhile " + std::to_string(measured));
        append("2", "meanwhile " + std::to_string(measured));
    });
    storage = std::move(SqliteStorage::open(folder.file("relay.db"), {"secret"}).value());
    const WorkspaceId shop = storage->workspaces().workspaceNamed("A").value().id;
    BOOST_REQUIRE(storage->numbers().claim({{{"1"}, {"10"}, shop, "+1"}, {}, systemNow()}).value().taken);
    append("1", "a");
    append("2", "b");
    const Retention nothing{.age = std::chrono::hours(24), .bytes = 0};
    const PruneResult pruned = storage->events().prune(nothing, systemNow()).value();
    BOOST_TEST(measured == 2); // The shop's events, then nobody's.
    BOOST_TEST(pruned.events == 1);
    BOOST_TEST(pruned.unclaimed == 2); // Also what came during the first measurement.
    const EventPage page = storage->events().read({shop}).value();
    BOOST_TEST(page.oldest == 2);
    BOOST_TEST(page.events.size() == 2U);
}

BOOST_AUTO_TEST_CASE(aFileThatWasDeletedOrReplacedTakesNothingMore)
{
    const std::string appSecret = "invented_secret_0123456789abcdef";
    for (const std::string suffix : {"", "-wal", "-shm"}) {
        for (const bool isReplaced : {false, true}) {
            const TemporaryFolder folder;
            const auto storage = std::move(SqliteStorage::open(folder.file("relay.db"), {appSecret}).value());
            const auto append = [&storage](const std::string &text) {
                const IncomingWebhook webhook{systemNow(), messageWebhook("1", "10", text)};
                return storage->events().append(std::span(&webhook, 1));
            };
            BOOST_TEST(append("a").has_value());
            BOOST_TEST(storage->checkWritable().has_value());
            const auto file = folder.file("relay.db" + suffix);
            std::filesystem::rename(file, folder.file("elsewhere"));
            if (isReplaced)
                std::filesystem::copy_file(folder.file("elsewhere"), file);
            const auto lost = append("b");
            BOOST_REQUIRE(!lost.has_value());
            BOOST_TEST(lost.error().reason == "database_replaced");
            BOOST_TEST(storage->checkWritable().error().reason == "database_replaced");
            std::filesystem::rename(folder.file("elsewhere"), file);
            BOOST_TEST(append("c").has_value());
        }
    }
}

BOOST_AUTO_TEST_CASE(whatIsCommittedStandsInTheLogFile)
{
    const TemporaryFolder folder;
    const auto writer = open(folder);
    writer->run("CREATE TABLE thing (x INTEGER) STRICT");
    const auto reader = open(folder);
    for (int count = 1; count <= 50; ++count) {
        writer->run("INSERT INTO thing VALUES (1)");
        BOOST_TEST(number(*reader, "SELECT count(*) FROM thing") == count);
    }
    const auto before = std::filesystem::file_size(folder.file("relay.db-wal"));
    writer->run("INSERT INTO thing VALUES (1)");
    BOOST_TEST(std::filesystem::file_size(folder.file("relay.db-wal")) >= before + 4096);
    BOOST_TEST(writer->outcome().has_value());
}

BOOST_AUTO_TEST_CASE(aTransactionLargerThanTheCacheReadsWhatItWrote)
{
    const TemporaryFolder folder;
    const auto writer = open(folder);
    writer->run("PRAGMA cache_size = 10; CREATE TABLE thing (x INTEGER PRIMARY KEY, body BLOB) STRICT");
    {
        Transaction transaction(*writer, Transaction::Kind::Write);
        for (std::int64_t count = 1; count <= 2'000; ++count) {
            Query insert(*writer, "INSERT INTO thing VALUES (?, zeroblob(900))", count);
            insert.run();
            Query change(*writer, "UPDATE thing SET body = zeroblob(901) WHERE x = ?",
                         (count * 7919) % count + 1);
            change.run();
        }
        BOOST_TEST(number(*writer, "SELECT count(*) FROM thing") == 2'000);
        BOOST_TEST(transaction.commit().has_value());
    }
    const auto reader = open(folder);
    BOOST_TEST(number(*reader, "SELECT count(*) FROM thing") == 2'000);
    Query check(*reader, "PRAGMA integrity_check");
    BOOST_REQUIRE(check.next());
    BOOST_TEST(check.text(0) == "ok");
}

BOOST_AUTO_TEST_CASE(whatIsRolledBackLeavesNothing)
{
    const TemporaryFolder folder;
    const auto writer = open(folder);
    writer->run("PRAGMA cache_size = 10; CREATE TABLE thing (body BLOB) STRICT");
    {
        const Transaction transaction(*writer, Transaction::Kind::Write);
        for (int count = 0; count < 200; ++count)
            writer->run("INSERT INTO thing VALUES (zeroblob(900))");
    }
    writer->run("INSERT INTO thing VALUES (x'00')");
    const auto reader = open(folder);
    BOOST_TEST(number(*reader, "SELECT count(*) FROM thing") == 1);
}

BOOST_AUTO_TEST_CASE(theLogBeginsAnewWhileWebhooksComeIn)
{
    const TemporaryFolder folder;
    const auto storage = std::move(SqliteStorage::open(folder.file("relay.db"), {"secret"}).value());
    const auto log = folder.file("relay.db-wal");
    const std::string atFirst = timesBegun(log);
    int stored = 0;
    while (stored < 20'000 && timesBegun(log) == atFirst) {
        const IncomingWebhook webhook{
            systemNow(), messageWebhook("1", "10", std::string(20'000, 'x') + std::to_string(++stored))};
        BOOST_REQUIRE(storage->events().append(std::span(&webhook, 1)).has_value());
    }
    BOOST_TEST(timesBegun(log) != atFirst);
    const auto reader = open(folder);
    BOOST_TEST(number(*reader, "SELECT count(*) FROM webhook_events_log") == stored);
}

BOOST_AUTO_TEST_CASE(aDatabaseOfANewerProgramIsRefusedAndUntouched)
{
    const TemporaryFolder folder;
    {
        const auto database = open(folder);
        database->run("CREATE TABLE future (x TEXT); PRAGMA user_version = 9999;");
        BOOST_REQUIRE(database->outcome().has_value());
    }
    const auto storage = SqliteStorage::open(folder.file("relay.db"), {"secret"});
    BOOST_REQUIRE(!storage.has_value());
    BOOST_TEST(storage.error().reason == "newer_database");
    const auto database = open(folder);
    Query tables(*database, "SELECT count(*) FROM sqlite_schema");
    BOOST_TEST(tables.next());
    BOOST_TEST(tables.integer(0) == 1);
}

BOOST_AUTO_TEST_CASE(severalMayMigrateAtOnce)
{
    const TemporaryFolder folder;
    std::atomic<int> steps = 0;
    std::vector<std::thread> threads;
    for (int count = 0; count < 4; ++count) {
        threads.emplace_back([&folder, &steps] {
            const auto database = open(folder);
            steps += sqlite::migrate(*database).value();
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    BOOST_TEST(steps == sqlite::newestSchemaVersion());
}

BOOST_AUTO_TEST_CASE(whatFailsLeavesNoTrace)
{
    const TemporaryFolder folder;
    const auto database = open(folder);
    database->run("CREATE TABLE thing (x INTEGER UNIQUE) STRICT");
    {
        Transaction transaction(*database, Transaction::Kind::Write);
        database->run("INSERT INTO thing VALUES (1)");
        database->run("INSERT INTO thing VALUES (1)");
        const auto committed = transaction.commit();
        BOOST_REQUIRE(!committed.has_value());
        BOOST_TEST(committed.error().detail.find("UNIQUE") != std::string::npos);
    }
    Query count(*database, "SELECT count(*) FROM thing");
    BOOST_TEST(count.next());
    BOOST_TEST(count.integer(0) == 0);
}

BOOST_AUTO_TEST_CASE(theFileIsForItsOwnerAlone)
{
    const TemporaryFolder folder;
    const auto storage = SqliteStorage::open(folder.file("relay.db"), {"secret"});
    BOOST_REQUIRE(storage.has_value());
    for (const auto &file : std::filesystem::directory_iterator(folder.path())) {
        const auto others = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
        BOOST_TEST(((file.status().permissions() & others) == std::filesystem::perms::none), file.path());
    }
}

BOOST_AUTO_TEST_CASE(aFolderThatIsNotThereIsReported)
{
    const auto storage = SqliteStorage::open("/nowhere/relay.db", {"secret"});
    BOOST_REQUIRE(!storage.has_value());
    BOOST_TEST(storage.error().reason == "cannot_open");
}
