// SPDX-License-Identifier: GPL-3.0-or-later
// S30 and S33: backups of a database in use, and what can be restored from them.
#define BOOST_TEST_MODULE relay backup
#include "openedevents.h"
#include "postgrescluster.h"
#include "relay/backup/backups.h"
#include "relay/storage/postgres/postgresdump.h"
#include "relay/storage/sqlite/migrations.h"
#include "relay/storage/sqlite/sqlitedump.h"
#include "relay/storage/sqlite/sqlitestorage.h"
#include "requests.h"
#include "temporaryfolder.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <sqlite3.h>

#include <algorithm>
#include <fstream>
#include <functional>
#include <set>
#include <sstream>
#include <sys/stat.h>

using namespace shoptalk::relay;
namespace crypto = shoptalk::crypto;
namespace http = shoptalk::http;
using shoptalk::relay::testing::messageWebhook;
using shoptalk::relay::testing::PostgresCluster;
using shoptalk::relay::testing::TemporaryFolder;
using shoptalk::relay::testing::workspaceKeys;

namespace {

const Timestamp noon = fromMilliseconds(1'795'000'000'123);
const std::vector<std::string> secrets{"invented_secret_0123456789abcdef"};
const std::string passphrase = "an invented passphrase for backups";
constexpr crypto::ScryptCost quick{.logN = 4, .r = 8, .p = 1};

crypto::Digest hashOf(std::string_view text)
{
    return crypto::sha256(crypto::asBytes(text));
}

using OpenedDump = http::Result<std::unique_ptr<DatabaseDump>>;
const auto asDump = [](auto dump) { return std::unique_ptr<DatabaseDump>(std::move(dump)); };

/// One database of an engine, and how it is opened.
struct Place {
    std::function<std::unique_ptr<Storage>()> storage;
    std::function<OpenedDump()> forCopy;
    std::function<OpenedDump()> forFilling;
};

Place sqlitePlace(const std::filesystem::path &file)
{
    return {
        [file] { return std::unique_ptr<Storage>(std::move(SqliteStorage::open(file, secrets).value())); },
        [file] { return SqliteDump::openForReading(file).map(asDump); },
        [file] { return SqliteDump::openForFilling(file).map(asDump); }};
}

Place postgresPlace()
{
    const PostgresCluster &cluster = PostgresCluster::shared();
    const std::string name = PostgresCluster::shared().makeDatabase();
    const PostgresAddress address{cluster.url(name), cluster.ownerUrl(name)};
    return {[address] {
                return std::unique_ptr<Storage>(std::move(PostgresStorage::open(address, secrets).value()));
            },
            [address] { return PostgresDump::openForReading(address).map(asDump); },
            [address] { return PostgresDump::openForFilling(address).map(asDump); }};
}

/// From which engine to which.
struct Way {
    std::string_view name;
    bool fromPostgres;
    bool toPostgres;
    friend std::ostream &operator<<(std::ostream &out, const Way &way) { return out << way.name; }
};
const std::vector<Way> ways{{"SQLite to SQLite", false, false},
                            {"PostgreSQL to PostgreSQL", true, true},
                            {"SQLite to PostgreSQL", false, true},
                            {"PostgreSQL to SQLite", true, false}};

struct Shop {
    TemporaryFolder folder;
    int places = 0;

    Place place(bool isPostgres)
    {
        return isPostgres ? postgresPlace() : sqlitePlace(folder.file("relay" + std::to_string(++places)));
    }
    BackupPlan plan(int keep = 14) const { return {folder.file("backups"), passphrase, keep, quick}; }
};

WorkspaceId fill(Storage &storage)
{
    const WorkspaceId shop = storage.workspaces().workspaceNamed("Corner Shop").value().id;
    PairingCode code{hashOf("code"), shop, noon, noon + std::chrono::minutes(15)};
    BOOST_REQUIRE(storage.devices().addPairingCode(code).has_value());
    NewDevice device{{"dev_1"}, "Front desk", hashOf("token"), workspaceKeys().publicHalf()};
    BOOST_REQUIRE(
        (storage.devices().redeem(code.hash, device, noon).value().outcome == Redemption::Outcome::Paired));
    const IncomingWebhook early{noon, messageWebhook("2", "20", "for whoever claims it")};
    BOOST_REQUIRE(storage.events().append(std::span(&early, 1)).has_value());
    storage.numbers().claim({{{"1"}, {"10"}, shop, "+1"}, hashOf("verify"), noon}).value();
    for (int number = 0; number < 20; ++number) {
        const IncomingWebhook webhook{noon, messageWebhook("1", "10", "hello " + std::to_string(number))};
        BOOST_REQUIRE(storage.events().append(std::span(&webhook, 1)).has_value());
    }
    BOOST_REQUIRE(storage.events().recordRefused({noon, "signature_wrong"}).has_value());
    BOOST_REQUIRE(storage.metaUsers().linkPerson(shop, hashOf("person")).has_value());
    BOOST_REQUIRE(storage.metaUsers().addDeletion({hashOf("deletion"), noon, 1}).has_value());
    return shop;
}

std::string fileText(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string reasonOf(const http::Result<BackupFacts> &outcome)
{
    return outcome ? "" : outcome.error().reason;
}

/// True for tables that backups leave out on purpose: they live for minutes and have codes and tokens of
/// logins.
bool isOnPurposeInNone(std::string_view table)
{
    return table == "pending_logins";
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(backup, Shop)

BOOST_DATA_TEST_CASE(everythingComesBackByteForByteAndNoSeqIsGivenTwice, boost::unit_test::data::make(ways),
                     way)
{
    const Place from = place(way.fromPostgres);
    const Place to = place(way.toPostgres);
    const auto source = from.storage();
    const WorkspaceId shop = fill(*source);
    const EventPage before = source->events().read({shop}).value();
    const auto made = makeBackup(**from.forCopy(), plan(), noon);
    BOOST_REQUIRE_MESSAGE(made.has_value(), made.error().detail);
    BOOST_TEST(made->counts.events == 22U); // one of them unclaimed, one refused
    const auto restored = restoreBackup(made->file, passphrase, to.forFilling);
    BOOST_REQUIRE_MESSAGE(restored.has_value(), restored.error().detail);

    const auto target = to.storage();
    const EventPage after = target->events().read({shop}).value();
    BOOST_TEST((after.events == before.events));
    BOOST_TEST(after.keys.size() == before.keys.size());
    BOOST_TEST(after.head == before.head + headAfterRestore);
    const auto member = target->devices().memberWithToken(hashOf("token")).value();
    BOOST_REQUIRE(member.has_value());
    BOOST_TEST((member->workspace == Workspace{shop, "Corner Shop"}));
    BOOST_TEST((target->numbers().all(shop).value() == source->numbers().all(shop).value()));
    BOOST_TEST(target->numbers().knowsVerifyToken(hashOf("verify")).value());
    BOOST_TEST(target->metaUsers().workspacesOfPerson(hashOf("person")).value().size() == 1U);
    BOOST_TEST(target->metaUsers().deletion(hashOf("deletion")).value().has_value());
    const IncomingWebhook repeated{noon, messageWebhook("1", "10", "hello 3")};
    // SQLite keeps half of each fingerprint, too little for PostgreSQL.
    const std::size_t stored = way.toPostgres && !way.fromPostgres ? 1 : 0;
    BOOST_TEST(target->events().append(std::span(&repeated, 1)).value().front().stored == stored);
    BOOST_TEST(
        target->numbers().claim({{{"2"}, {"20"}, shop, "+2"}, hashOf("verify 2"), noon}).value().joinedEvents
        == 1U);
}

/// PostgreSQL keeps rows that are too old until their month is dropped; no backup has them.
BOOST_AUTO_TEST_CASE(whatRetentionHidesIsRecognisedAfterARestore)
{
    const Place from = postgresPlace();
    const Place to = postgresPlace();
    const auto source = from.storage();
    const WorkspaceId shop = fill(*source);
    const Timestamp now = std::max(noon, systemNow());
    const IncomingWebhook hidden{now, messageWebhook("1", "10", "hidden")};
    BOOST_TEST(source->events().append(std::span(&hidden, 1)).value().front().stored == 1U);
    const Retention nothing{std::chrono::hours(0), 1'000'000};
    BOOST_TEST(source->events().prune(nothing, now + std::chrono::minutes(1)).value().events == 21);
    const auto made = makeBackup(**from.forCopy(), plan(), noon);
    BOOST_REQUIRE_MESSAGE(made.has_value(), made.error().detail);
    BOOST_TEST(made->counts.events == 0U);
    const auto restored = restoreBackup(made->file, passphrase, to.forFilling);
    BOOST_REQUIRE_MESSAGE(restored.has_value(), restored.error().detail);
    const auto target = to.storage();
    BOOST_TEST(target->events().read({shop}).value().events.empty());
    BOOST_TEST(target->events().append(std::span(&hidden, 1)).value().front().stored == 0U);
}

BOOST_AUTO_TEST_CASE(everyColumnIsKept)
{
    const auto storage = SqliteStorage::open(folder.file("relay.db"), secrets).value();
    sqlite3 *handle = nullptr;
    BOOST_REQUIRE(sqlite3_open(folder.file("relay.db").c_str(), &handle) == SQLITE_OK);
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(
        handle,
        "SELECT t.name, c.name, c.type FROM sqlite_schema AS t, pragma_table_info(t.name) AS c "
        "WHERE t.type = 'table' AND NOT (t.name IN ('webhook_events_log', 'audit_log') AND c.name = 'id')",
        -1, &statement, nullptr);
    std::size_t columns = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const std::string table(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        const std::string column(reinterpret_cast<const char *>(sqlite3_column_text(statement, 1)));
        const std::string type(reinterpret_cast<const char *>(sqlite3_column_text(statement, 2)));
        if (isOnPurposeInNone(table))
            continue;
        const TableSchema *const form = tableNamed(table);
        BOOST_REQUIRE_MESSAGE(form, table << " is in no backup");
        const ColumnForm *const kept = columnNamed(*form, column);
        BOOST_REQUIRE_MESSAGE(kept, table << '.' << column << " is in no backup");
        const ColumnType expected = type == "INTEGER" ? ColumnType::Integer
            : type == "TEXT"                          ? ColumnType::Text
                                                      : ColumnType::Blob;
        BOOST_TEST((kept->type == expected), table << '.' << column);
        ++columns;
    }
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    std::size_t known = 0;
    for (const TableSchema &form : tableSchemas())
        known += form.engine == Engine::Postgres ? 0 : headFor(form, Engine::Sqlite).columns.size();
    BOOST_TEST(columns == known);
}

BOOST_AUTO_TEST_CASE(onlyTheWholeFileUnderItsKeyOpensAndNothingIsWrittenElse)
{
    const Place from = place(false);
    const auto source = from.storage();
    fill(*source);
    const auto file = makeBackup(**from.forCopy(), plan(), noon).value().file;
    const std::string whole = fileText(file);
    const std::filesystem::path target = folder.file("target.db");
    const std::filesystem::path tried = folder.file("tried");
    const auto tryTo = [&](const std::string &content, const std::string &key) {
        std::ofstream(tried, std::ios::binary) << content;
        return reasonOf(restoreBackup(tried, key, sqlitePlace(target).forFilling));
    };
    BOOST_TEST(tryTo(whole, "another passphrase") == "backup_damaged");
    BOOST_TEST(tryTo("SQLite format 3", passphrase) == "backup_foreign");
    BOOST_TEST(tryTo("", passphrase) == "backup_foreign");
    BOOST_TEST(tryTo("shoptalk-relay-backup 2\n" + whole, passphrase) == "backup_newer");
    BOOST_TEST(tryTo(whole + "x", passphrase) == "backup_damaged");
    for (std::size_t length = 24; length < whole.size(); length += 1 + whole.size() / 40)
        BOOST_TEST(tryTo(whole.substr(0, length), passphrase) == "backup_damaged", "cut to " << length);
    for (std::size_t at = 24; at < whole.size(); at += 1 + whole.size() / 60) {
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        BOOST_TEST(tryTo(changed, passphrase) == "backup_damaged", "changed at " << at);
    }
    BOOST_TEST(reasonOf(restoreBackup(folder.file("none"), passphrase, sqlitePlace(target).forFilling))
               == "backup_unreadable");
    BOOST_TEST(!std::filesystem::exists(target));
}

BOOST_DATA_TEST_CASE(aDatabaseThatHoldsSomethingIsLeftAsItIs, boost::unit_test::data::make({false, true}),
                     isPostgres)
{
    const Place from = place(false);
    fill(*from.storage());
    const auto file = makeBackup(**from.forCopy(), plan(), noon).value().file;
    const Place used = place(isPostgres);
    used.storage()->workspaces().workspaceNamed("Somebody else").value();
    BOOST_TEST(reasonOf(restoreBackup(file, passphrase, used.forFilling)) == "database_in_use");
    const auto workspaces = used.storage()->workspaces().all().value();
    BOOST_REQUIRE(workspaces.size() == 1U);
    BOOST_TEST(workspaces.front().name == "Somebody else");
}

BOOST_AUTO_TEST_CASE(aBackupHoldsNothingInTheClearAndIsItsOwnersAlone)
{
    const Place from = place(false);
    fill(*from.storage());
    const auto file = makeBackup(**from.forCopy(), plan(), noon).value().file;
    const std::string content = fileText(file);
    for (const std::string_view clear : {"Corner Shop", "Front desk", "hello", "whoever", "invented"})
        BOOST_TEST(content.find(clear) == std::string::npos, clear);
    struct stat facts {};
    BOOST_REQUIRE(::stat(file.c_str(), &facts) == 0);
    BOOST_TEST((facts.st_mode & 0777U) == 0600U);
    BOOST_REQUIRE(::stat(plan().folder.c_str(), &facts) == 0);
    BOOST_TEST((facts.st_mode & 0777U) == 0700U);
}

BOOST_AUTO_TEST_CASE(anInterruptedBackupTakesNoGoodOnesPlace)
{
    struct Failing final : DatabaseDump {
        http::Result<void> copyTo(RowSink &sink) override
        {
            TableHead head{&tableSchemas().front(), {&tableSchemas().front().columns.front()}};
            BOOST_REQUIRE(sink.beginTable(head).has_value());
            return tl::unexpected(http::Error{http::Error::Kind::Storage, "database", "gone"});
        }
        http::Result<void> fillFrom(RowSource &) override { return {}; }
    };
    const Place from = place(false);
    fill(*from.storage());
    const auto good = makeBackup(**from.forCopy(), plan(1), noon).value().file;
    Failing failing;
    BOOST_TEST(!makeBackup(failing, plan(1), noon + std::chrono::hours(1)).has_value());
    std::ofstream(good.string() + "2.unfinished") << "left by one that was killed";
    BOOST_TEST(newestBackup(plan().folder)->string() == good.string());
    BOOST_TEST(verifyBackup(good, passphrase).has_value());
    const auto next = makeBackup(**from.forCopy(), plan(1), noon + std::chrono::hours(2)).value().file;
    std::set<std::string> left;
    for (const auto &entry : std::filesystem::directory_iterator(plan().folder))
        left.insert(entry.path().string());
    BOOST_TEST(left.size() == 1U);
    BOOST_TEST(left.contains(next.string()));
}

BOOST_AUTO_TEST_CASE(aBackupOfAnOlderDatabaseLeavesItAlone)
{
    const std::filesystem::path file = folder.file("old.db");
    sqlite3 *handle = nullptr;
    BOOST_REQUIRE(sqlite3_open(file.c_str(), &handle) == SQLITE_OK);
    sqlite3_exec(handle, "CREATE TABLE t (x); PRAGMA user_version = 1", nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    const std::string before = fileText(file);
    BOOST_TEST(SqliteDump::openForReading(file).error().reason == "not_migrated");
    BOOST_TEST(SqliteDump::openForReading(folder.file("none")).error().reason == "cannot_open");
    BOOST_TEST((fileText(file) == before));
    BOOST_TEST(!std::filesystem::exists(folder.file("none")));
}

BOOST_AUTO_TEST_SUITE_END()
