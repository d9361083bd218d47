// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL's event log has a partition for each month, and its tables can be distributed by workspace.
#define BOOST_TEST_MODULE relay eventmonths
#include "relay/storage/postgres/migrations.h"
#include "relay/storage/postgres/schema.h"
#include "requests.h"
#include "storageengines.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <set>
#include <thread>

using namespace shoptalk::relay;
using namespace shoptalk::relay::testing;
namespace crypto = shoptalk::crypto;
using postgres::Connection;
using std::chrono::days;
using std::chrono::hours;

namespace {

const Retention thirtyDays{hours(24 * 30), 1'000'000};

/// A workspace with a number and a device, so that its events are sealed for it.
struct Corner {
    explicit Corner(PostgresCluster &place = PostgresCluster::shared())
        : cluster(place)
        , database(cluster.makeDatabase())
        , storage(open())
        , shop(storage->workspaces().workspaceNamed("Corner Shop").value().id)
        , everything(std::move(Connection::open(cluster.superuserUrl(database)).value()))
    {
        const auto hash = hashOf("code");
        BOOST_REQUIRE(storage->devices().addPairingCode({hash, shop, noon, noon + hours(1)}).has_value());
        const NewDevice device{{"dev_1"}, "Desk", hash, crypto::KeyPair::make().publicHalf()};
        BOOST_REQUIRE(storage->devices().redeem(hash, device, noon).has_value());
        BOOST_REQUIRE(storage->numbers().claim({{{"1"}, {"10"}, shop, "+1"}, hash, noon}).has_value());
        BOOST_REQUIRE(
            storage->events().prune(thirtyDays, noon).has_value()); // Makes the months from noon on.
    }
    std::unique_ptr<Storage> open() const
    {
        return std::move(
            PostgresStorage::open({cluster.url(database), cluster.ownerUrl(database)}, secrets).value());
    }
    void append(const std::string &text, Timestamp at) const
    {
        const IncomingWebhook webhook{at, messageWebhook("1", "10", text)};
        BOOST_REQUIRE(storage->events().append(std::span(&webhook, 1)).has_value());
    }
    EventPage events() const { return storage->events().read({shop, 0, 500}).value(); }
    std::int64_t number(const char *sql) const { return everything->run(sql).integer(0, 0); }
    bool hasMonth(const std::string &name) const
    {
        return everything->run("SELECT count(*) FROM event_months() WHERE name = $1", name).integer(0, 0)
            == 1;
    }
    void waitUntilSomebodyWaitsForALock() const
    {
        while (number("SELECT count(*) FROM pg_locks WHERE NOT granted") == 0)
            std::this_thread::yield();
    }

    PostgresCluster &cluster;
    std::string database;
    std::unique_ptr<Storage> storage;
    WorkspaceId shop;
    std::unique_ptr<Connection> everything; ///< Of every workspace.
};

/// Holds the locks of one statement until it is destroyed.
struct Lock {
    Lock(const Corner &corner, const char *sql)
        : connection(std::move(Connection::open(corner.cluster.superuserUrl(corner.database)).value()))
    {
        connection->script("BEGIN");
        connection->script(sql);
        BOOST_REQUIRE(connection->outcome().has_value());
    }
    std::unique_ptr<Connection> connection;
};

constexpr const char *eventsWithoutTheirKey =
    "SELECT count(*) FROM webhook_events_log AS event JOIN workspace_state USING (workspace_id) "
    "WHERE seq >= oldest AND data_key_id IS NOT NULL AND NOT EXISTS (SELECT FROM data_keys AS key "
    "WHERE key.workspace_id = event.workspace_id AND key.id = data_key_id)";

/// A database of schema version 6, with 300 events of a workspace over three months and one unclaimed event.
void makeVersionSix(const PostgresCluster &cluster, const std::string &database)
{
    const auto owner = std::move(Connection::open(cluster.ownerUrl(database)).value());
    owner->script("CREATE SCHEMA shoptalk; CREATE TABLE schema_version (version bigint PRIMARY KEY);"
                  "INSERT INTO schema_version VALUES (6)");
    for (const char *const script : {postgres::firstTables, postgres::firstPolicies, postgres::firstFunctions,
                                     postgres::unprocessedFunction, postgres::pendingLogins,
                                     postgres::wakeTokens, postgres::auditLines, postgres::unprocessedFacts})
        owner->script(script);
    BOOST_REQUIRE(owner->outcome().has_value());
    const auto superuser = std::move(Connection::open(cluster.superuserUrl(database)).value());
    superuser->script(R"sql(
        INSERT INTO workspaces (id, name, head, rang) VALUES ('ws_1', 'A', 302, 7);
        INSERT INTO webhook_events_log (workspace_id, seq, kind, received_at_ms, signature_valid, processed, body_hash,
            sealing, body)
        SELECT 'ws_1', seq, 'webhook', 1795000000123 - (302 - seq) * 21600000::bigint, 1, 1, sha256(seq::text::bytea), 0,
            seq::text::bytea
        FROM generate_series(3, 302) AS seq;
        INSERT INTO webhook_events_log (kind, received_at_ms, signature_valid, processed, phone_number_id, body_hash,
            sealing, body)
        VALUES ('webhook', 1795000000123, 1, 0, '5', 'a hash', 0, 'early')
    )sql");
    BOOST_REQUIRE(superuser->outcome().has_value());
}

void checkMigrated(Storage &storage)
{
    const WorkspaceId shop{"ws_1"};
    const EventPage page = storage.events().read({shop, 0, 500}).value();
    BOOST_TEST(page.oldest == 3);
    BOOST_TEST(page.head == 302);
    BOOST_REQUIRE(page.events.size() == 300U);
    for (std::size_t at = 0; at < page.events.size(); ++at) {
        BOOST_TEST(page.events[at].seq == static_cast<std::int64_t>(at) + 3);
        BOOST_TEST(page.events[at].body == std::to_string(at + 3));
    }
    BOOST_TEST(storage.events().lastMessageSeq(shop).value() == 7);
    const Claim claim{{{"5"}, {"10"}, shop, "+1"}, hashOf("verify"), noon};
    BOOST_TEST(storage.numbers().claim(claim).value().joinedEvents == 1U);
    const EventPage joined = storage.events().read({shop, 302, 500}).value();
    BOOST_REQUIRE(joined.events.size() == 1U);
    BOOST_TEST(joined.events.front().seq == 303);
    BOOST_TEST(joined.events.front().body == "early");
}

} // namespace

BOOST_AUTO_TEST_CASE(aFilledLogBecomesTheFirstPartition)
{
    PostgresCluster &cluster = PostgresCluster::shared();
    const std::string database = cluster.makeDatabase();
    makeVersionSix(cluster, database);
    const auto storage = openPostgres(database);
    const auto everything = std::move(Connection::open(cluster.superuserUrl(database)).value());
    BOOST_TEST(everything->run("SELECT count(*) FROM webhook_events_first").integer(0, 0) == 300);
    checkMigrated(*storage);
    const Timestamp later = std::max(noon, systemNow()) + days(100);
    BOOST_TEST(storage->events().prune(thirtyDays, later).value().events == 301);
    BOOST_TEST(everything->run("SELECT to_regclass('webhook_events_first') IS NULL").integer(0, 0) == 1);
}

BOOST_AUTO_TEST_CASE(aMigrationThatIsKilledInTheMiddleBeginsAgain)
{
    PostgresCluster cluster;
    const std::string database = cluster.makeDatabase();
    makeVersionSix(cluster, database);
    const PostgresAddress address{cluster.url(database), cluster.ownerUrl(database)};
    const auto blocker = std::move(Connection::open(cluster.superuserUrl(database)).value());
    blocker->script("BEGIN; LOCK TABLE data_keys IN ACCESS SHARE MODE");
    auto migrating =
        std::async(std::launch::async, [&address] { return PostgresStorage::open(address, secrets); });
    while (blocker->run("SELECT count(*) FROM pg_locks WHERE NOT granted").integer(0, 0) == 0)
        std::this_thread::yield();
    BOOST_TEST(blocker
                   ->run("SELECT count(*) FROM pg_locks JOIN pg_class ON oid = relation "
                         "WHERE NOT granted AND relname = 'data_keys'")
                   .integer(0, 0)
               == 1);
    cluster.kill();
    BOOST_TEST(!migrating.get().has_value());
    cluster.start();
    const auto storage = std::move(PostgresStorage::open(address, secrets).value());
    checkMigrated(*storage);
}

BOOST_AUTO_TEST_CASE(monthsAreMadeAhead)
{
    const Corner corner;
    for (const std::string name :
         {"webhook_events_2026_11", "webhook_events_2026_12", "webhook_events_2027_01"})
        BOOST_TEST(corner.hasMonth(name), name);
    BOOST_REQUIRE(corner.storage->events().prune(thirtyDays, noon + days(31)).has_value());
    BOOST_TEST(corner.hasMonth("webhook_events_2027_02"));
}

BOOST_AUTO_TEST_CASE(whatHasNoMonthIsKeptToo)
{
    const Corner corner;
    corner.append("now", noon);
    corner.append("far ahead", noon + days(4000));
    corner.append("long ago", noon - days(4000));
    BOOST_TEST(corner.number("SELECT count(*) FROM webhook_events_rest") == 2);
    BOOST_TEST(corner.events().events.size() == 3U);
    // It keeps its month from being made, and is deleted by row.
    BOOST_TEST(corner.storage->events().prune(thirtyDays, noon + days(4000)).value().events == 1);
    BOOST_TEST(corner.number("SELECT count(*) FROM webhook_events_rest") == 2);
    BOOST_TEST(corner.storage->events().prune(thirtyDays, noon + days(4100)).value().events == 2);
    BOOST_TEST(corner.number("SELECT count(*) FROM webhook_events_log") == 0);
    BOOST_TEST(corner.events().oldest == 4);
}

BOOST_AUTO_TEST_CASE(aMonthThatIsOverIsDroppedAsAWhole)
{
    const Corner corner;
    corner.append("a", noon);
    corner.append("b", noon + days(20)); // December.
    // Too old: hidden, and its key is gone; its row waits for the end of the month.
    BOOST_TEST(corner.storage->events().prune(thirtyDays, noon + days(31)).value().events == 1);
    BOOST_TEST(corner.events().oldest == 2);
    BOOST_TEST(corner.events().events.size() == 1U);
    BOOST_TEST(corner.number("SELECT count(*) FROM webhook_events_log") == 2);
    BOOST_TEST(corner.number("SELECT count(*) FROM data_keys") == 1);
    BOOST_TEST(corner.hasMonth("webhook_events_2026_11"));
    // November ended 30 days ago.
    BOOST_TEST(corner.storage->events().prune(thirtyDays, noon + days(43)).value().events == 0);
    BOOST_TEST(!corner.hasMonth("webhook_events_2026_11"));
    BOOST_TEST(corner.number("SELECT count(*) FROM webhook_events_log") == 1);
    corner.append("c", noon + days(43));
    const EventPage page = corner.events();
    BOOST_REQUIRE(page.events.size() == 2U);
    BOOST_TEST(page.events[0].seq == 2);
    BOOST_TEST(page.events[1].seq == 3);
}

/// A month stays if it has an event that is kept, which may have been received before its claim.
BOOST_AUTO_TEST_CASE(aMonthThatHoldsWhatIsKeptStays)
{
    const Corner corner;
    corner.append("newer", noon + days(20));
    corner.append("older", noon);
    BOOST_TEST(corner.storage->events().prune(thirtyDays, noon + days(43)).value().events == 0);
    BOOST_TEST(corner.hasMonth("webhook_events_2026_11"));
    BOOST_TEST(corner.events().events.size() == 2U);
    BOOST_TEST(corner.storage->events().prune(thirtyDays, noon + days(60)).value().events == 2);
    BOOST_TEST(!corner.hasMonth("webhook_events_2026_11"));
}

BOOST_AUTO_TEST_CASE(aLongReaderOnlyPutsTheEndOfAMonthOff)
{
    const Corner corner;
    {
        const Lock backup(corner, "LOCK TABLE webhook_events_log IN ACCESS SHARE MODE");
        BOOST_TEST(corner.storage->events().prune(thirtyDays, noon + days(43)).has_value());
        BOOST_TEST(corner.hasMonth("webhook_events_2026_11"));
    }
    BOOST_TEST(corner.storage->events().prune(thirtyDays, noon + days(43)).has_value());
    BOOST_TEST(!corner.hasMonth("webhook_events_2026_11"));
}

BOOST_AUTO_TEST_CASE(twoRelaysEndAMonthAtOnce)
{
    const Corner corner;
    const auto other = corner.open();
    const Timestamp january = noon + days(50);
    std::future<bool> first;
    std::future<bool> second;
    {
        const Lock lock(corner, "SELECT pg_advisory_lock(7465003)"); // Both wait before they look.
        const auto prune = [january](Storage &storage) {
            return storage.events().prune(thirtyDays, january).has_value();
        };
        first = std::async(std::launch::async, prune, std::ref(*corner.storage));
        second = std::async(std::launch::async, prune, std::ref(*other));
        corner.waitUntilSomebodyWaitsForALock();
    }
    BOOST_TEST(first.get());
    BOOST_TEST(second.get());
    // On a slow computer both have given up.
    BOOST_TEST(corner.storage->events().prune(thirtyDays, january).has_value());
    BOOST_TEST(!corner.hasMonth("webhook_events_2026_11"));
    BOOST_TEST(corner.hasMonth("webhook_events_2027_03"));
}

/// The log has no foreign keys, so an append locks the row of its workspace instead.
BOOST_AUTO_TEST_CASE(anAppendHoldsTheRowOfItsWorkspace)
{
    const Corner corner;
    std::future<void> appending;
    {
        const Lock lock(corner,
                        "LOCK TABLE webhook_events_log IN SHARE MODE"); // Against rows, not against reading.
        appending = std::async(std::launch::async, [&corner] { corner.append("a", noon); });
        corner.waitUntilSomebodyWaitsForALock();
        for (const char *const sql :
             {"SELECT FROM workspace_state FOR UPDATE NOWAIT", "DELETE FROM workspace_state",
              "UPDATE workspace_state SET oldest = 9"}) {
            corner.everything->script("SET lock_timeout = 1");
            corner.everything->script(sql);
            BOOST_TEST(!corner.everything->outcome().has_value(), sql);
        }
    }
    appending.get();
    corner.everything->script("SELECT FROM workspace_state FOR UPDATE NOWAIT");
    BOOST_TEST(corner.everything->outcome().has_value());
}

BOOST_AUTO_TEST_CASE(pruningWaitsForAnAppendAndLeavesItsKey)
{
    const Corner corner;
    const Retention nothing{hours(0), 0};
    corner.append("a", noon);
    BOOST_REQUIRE(corner.storage->events().prune(nothing, noon + days(9)).has_value());
    BOOST_TEST(corner.number("SELECT count(*) FROM data_keys") == 0);
    corner.append("b", noon + std::chrono::minutes(1)); // Under the same key, which is stored again.
    BOOST_TEST(corner.number("SELECT count(*) FROM data_keys") == 1);
    std::future<void> appending;
    std::future<bool> pruning;
    {
        const Lock lock(corner, "LOCK TABLE webhook_events_log IN SHARE MODE");
        appending = std::async(std::launch::async, [&corner] { corner.append("c", noon + days(20)); });
        corner.waitUntilSomebodyWaitsForALock();
        pruning = std::async(std::launch::async, [&corner] {
            return corner.storage->events().prune(thirtyDays, noon + days(40)).has_value();
        });
        while (corner.number("SELECT count(*) FROM pg_locks WHERE NOT granted") < 2)
            std::this_thread::yield();
    }
    appending.get();
    BOOST_TEST(pruning.get());
    BOOST_TEST(corner.events().events.size() == 1U);
    BOOST_TEST(corner.events().keys.size() == 1U);
    BOOST_TEST(corner.number(eventsWithoutTheirKey) == 0);
}

BOOST_AUTO_TEST_CASE(pruningAmongAppendsNeverTakesAKeyInUse)
{
    const Corner corner;
    std::atomic<bool> isDone = false;
    std::atomic<int> failures = 0;
    std::thread pruning([&] {
        const auto storage = corner.open();
        while (!isDone)
            failures +=
                storage->events().prune({hours(24 * 365), 3'000}, noon + days(30)).has_value() ? 0 : 1;
    });
    for (int number = 0; number < 150; ++number) {
        corner.append(std::to_string(number), noon + std::chrono::minutes(20 * number));
        BOOST_TEST(corner.number(eventsWithoutTheirKey) == 0);
    }
    isDone = true;
    pruning.join();
    BOOST_TEST(failures == 0);
    BOOST_TEST(corner.events().head == 150);
}

/// As Citus asks for: every unique key of a distributed table holds the column that it is distributed by, and
/// its foreign keys lead to tables of which each node has a copy, or hold that column too. Those refer to
/// their own kind.
BOOST_AUTO_TEST_CASE(everyTableCanBeDistributedByWorkspace)
{
    const Corner corner;
    const std::set<std::string> copied{"workspaces",     "pairing_codes",    "devices",       "numbers",
                                       "pending_logins", "audit_log",        "deletions",     "keys",
                                       "schema_version", "unclaimed_events", "claims_version"};
    const std::set<std::string> distributed{"workspace_state", "webhook_events_log", "data_keys",
                                            "seen_hashes", "people"};
    const postgres::Rows tables = corner.everything->run(R"sql(
        SELECT relname::text, EXISTS (SELECT FROM pg_attribute AS own WHERE own.attrelid = tables.oid
                AND attname = 'workspace_id' AND attnotnull),
            (SELECT count(*) FROM pg_index AS key WHERE key.indrelid = tables.oid AND indisunique AND NOT EXISTS (
                SELECT FROM pg_attribute AS own WHERE own.attrelid = tables.oid AND attname = 'workspace_id'
                    AND attnum = ANY (indkey))),
            (SELECT count(*) FROM pg_attribute AS own WHERE own.attrelid = tables.oid AND attidentity <> ''),
            (SELECT coalesce(string_agg(confrelid::regclass::text, ','), '') FROM pg_constraint
                WHERE conrelid = tables.oid AND contype = 'f')
        FROM pg_class AS tables
        WHERE relnamespace = 'shoptalk'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
    )sql");
    BOOST_TEST(static_cast<std::size_t>(tables.size()) == copied.size() + distributed.size());
    for (int row = 0; row < tables.size(); ++row) {
        const std::string name = tables.text(row, 0);
        const std::string refersTo = tables.text(row, 4);
        BOOST_TEST_CONTEXT(name << " refers to " << refersTo)
        {
            BOOST_TEST((copied.contains(name) || distributed.contains(name)));
            for (const std::string &other : distributed)
                BOOST_TEST(refersTo.find(other) == std::string::npos);
            if (!distributed.contains(name))
                continue;
            BOOST_TEST(tables.integer(row, 1) == 1, "each row is of a workspace");
            BOOST_TEST(tables.integer(row, 2) == 0, "each unique key holds it");
            BOOST_TEST(tables.integer(row, 3) == 0, "no number is given out across the nodes");
        }
    }
}
