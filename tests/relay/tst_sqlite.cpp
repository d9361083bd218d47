// SPDX-License-Identifier: GPL-3.0-or-later
// How the relay uses SQLite: its file and its migrations, what a commit writes to the log, and checkpoints
// while others write.
#define BOOST_TEST_MODULE relay sqlite
#include "relay/storage/sqlite/migrations.h"
#include "relay/storage/sqlite/sqlitestorage.h"
#include "requests.h"
#include "temporaryfolder.h"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <fstream>
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

} // namespace

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
