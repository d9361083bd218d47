// SPDX-License-Identifier: GPL-3.0-or-later
// Features of PostgreSQL only: row-level security, several relays at once, a server that goes away.
#define BOOST_TEST_MODULE relay postgres
#include "lastingrelay.h"
#include "longwait.h"
#include "postgrescluster.h"
#include "relay/storage/postgres/migrations.h"
#include "relay/storage/postgres/postgresstorage.h"
#include "requests.h"
#include "senders.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <future>
#include <thread>

using namespace shoptalk::relay;
using namespace shoptalk::relay::testing;
namespace http = shoptalk::http;
namespace crypto = shoptalk::crypto;

namespace {

const Timestamp noon = fromMilliseconds(1'795'000'000'123);
const std::vector<std::string> secrets{"invented_secret_0123456789abcdef"};

std::unique_ptr<PostgresStorage> openStorage(const std::string &database)
{
    const PostgresCluster &cluster = PostgresCluster::shared();
    return std::move(
        PostgresStorage::open({cluster.url(database), cluster.ownerUrl(database)}, secrets).value());
}

std::unique_ptr<postgres::Connection> connect(const std::string &url)
{
    auto connection = std::move(postgres::Connection::open(url).value());
    return connection;
}

/// Two workspaces with a number, a device and an event each, and an unclaimed event.
struct TwoShops {
    TwoShops()
        : database(PostgresCluster::shared().makeDatabase())
        , storage(openStorage(database))
        , a(storage->workspaces().workspaceNamed("A").value().id)
        , b(storage->workspaces().workspaceNamed("B").value().id)
    {
        fill(a, "1");
        fill(b, "2");
        append(messageWebhook("3", "30", "of nobody"));
    }
    void fill(const WorkspaceId &workspace, const std::string &number)
    {
        const auto hash = crypto::sha256(crypto::asBytes(number));
        BOOST_REQUIRE(
            storage->numbers().claim({{{number}, {"10"}, workspace, "+1"}, hash, noon}).has_value());
        BOOST_REQUIRE(storage->devices()
                          .addPairingCode({hash, workspace, noon, noon + std::chrono::minutes(15)})
                          .has_value());
        const NewDevice device{{"dev_" + number}, number, hash, crypto::KeyPair::make().publicHalf()};
        BOOST_REQUIRE(storage->devices().redeem(hash, device, noon).has_value());
        BOOST_REQUIRE(storage->metaUsers().linkPerson(workspace, hash).has_value());
        const PendingLogin login{.stateHash = hash,
                                 .idHash = hash,
                                 .kind = "login",
                                 .workspace = workspace,
                                 .device = device.id,
                                 .expiresAt = noon + std::chrono::minutes(10),
                                 .content = "sealed"};
        BOOST_REQUIRE(storage->pendingLogins().addPendingLogin(login, noon).value());
        append(messageWebhook(number, "10", "mine"));
    }
    void append(const std::string &body) const
    {
        const IncomingWebhook webhook{noon, body};
        BOOST_REQUIRE(storage->events().append(std::span(&webhook, 1)).has_value());
    }

    std::string database;
    std::unique_ptr<PostgresStorage> storage;
    WorkspaceId a;
    WorkspaceId b;
};

constexpr std::array tablesOfWorkspaces{"pairing_codes",      "devices",   "numbers", "data_keys",
                                        "webhook_events_log", "audit_log", "people",  "pending_logins",
                                        "workspace_state"};

} // namespace

BOOST_AUTO_TEST_CASE(rowLevelSecurityIsForcedOnEveryTable)
{
    const TwoShops shops;
    const auto connection = connect(PostgresCluster::shared().ownerUrl(shops.database));
    const postgres::Rows open = connection->run(R"sql(
        SELECT count(*), count(*) FILTER (WHERE NOT relrowsecurity OR NOT relforcerowsecurity) FROM pg_class
        WHERE relnamespace = 'shoptalk'::regnamespace AND relkind IN ('r', 'p')
    )sql");
    BOOST_TEST(open.integer(0, 0) >= 10);
    BOOST_TEST(open.integer(0, 1) == 0);
}

/// S22: each query omits the workspace.
BOOST_AUTO_TEST_CASE(aWrongQueryCrossesNothing)
{
    const TwoShops shops;
    for (const std::string table : tablesOfWorkspaces) {
        const auto connection = connect(PostgresCluster::shared().url(shops.database));
        const std::string outside = "SELECT count(*) FROM " + table;
        BOOST_TEST(connection->run(outside.c_str()).integer(0, 0) == 0, table << " without a workspace");
        postgres::Transaction transaction(*connection, postgres::Transaction::Kind::Write);
        postgres::enter(*connection, shops.a.value);
        connection->flush();
        const std::string inside =
            "SELECT count(*) FILTER (WHERE workspace_id = '" + shops.a.value + "'), count(*) FROM " + table;
        const postgres::Rows seen = connection->run(inside.c_str());
        BOOST_TEST(seen.integer(0, 0) == seen.integer(0, 1), table << " as A");
        BOOST_TEST(seen.integer(0, 0) > 0, table << " of A is there");
        BOOST_TEST(connection->outcome().has_value());
    }
}

BOOST_AUTO_TEST_CASE(aWrongStatementChangesNothingOfAnother)
{
    const TwoShops shops;
    const auto connection = connect(PostgresCluster::shared().url(shops.database));
    {
        postgres::Transaction transaction(*connection, postgres::Transaction::Kind::Write);
        postgres::enter(*connection, shops.a.value);
        connection->flush();
        BOOST_TEST(connection->run("UPDATE devices SET revoked_at_ms = 1").affected() == 1);
        BOOST_TEST(connection->run("DELETE FROM webhook_events_log").affected() == 1);
        BOOST_TEST(connection->run("UPDATE workspace_state SET head = 100").affected() == 1);
        BOOST_REQUIRE(transaction.commit().has_value());
    }
    BOOST_TEST(shops.storage->devices().all(shops.b).value().size() == 1U);
    const EventPage page = shops.storage->events().read({shops.b}).value();
    BOOST_TEST(page.events.size() == 1U);
    BOOST_TEST(page.head == 1);
    postgres::Transaction transaction(*connection, postgres::Transaction::Kind::Write);
    postgres::enter(*connection, shops.a.value);
    connection->queue("INSERT INTO people (person_hash, workspace_id) VALUES ('x', $1)", shops.b.value);
    BOOST_TEST(!transaction.commit().has_value());
}

/// S22: even the owner of the tables sees no event of a workspace that was not entered.
BOOST_AUTO_TEST_CASE(theOwnerSeesNoEventOfAWorkspaceEither)
{
    const TwoShops shops;
    const auto connection = connect(PostgresCluster::shared().ownerUrl(shops.database));
    BOOST_TEST(connection->run("SELECT count(*) FROM unclaimed_events").integer(0, 0) == 1);
    BOOST_TEST(connection->run("SELECT count(*) FROM webhook_events_log").integer(0, 0) == 0);
    const postgres::Rows partitions = connection->run("SELECT name FROM event_months()");
    BOOST_TEST(partitions.size() >= 3);
    for (int row = 0; row < partitions.size(); ++row) {
        const std::string count = "SELECT count(*) FROM " + partitions.text(row, 0);
        BOOST_TEST(connection->run(count.c_str()).integer(0, 0) == 0);
    }
}

BOOST_AUTO_TEST_CASE(theRelayCanNeitherChangeTheSchemaNorReadTheKeys)
{
    const TwoShops shops;
    const auto connection = connect(PostgresCluster::shared().url(shops.database));
    for (const char *const sql :
         {"ALTER TABLE devices DISABLE ROW LEVEL SECURITY", "DROP POLICY own_workspace ON devices",
          "SELECT value FROM keys", "DELETE FROM workspaces", "DELETE FROM audit_log",
          "SET ROLE shoptalk_owner", "CREATE TABLE shoptalk.mine (x text)"}) {
        connection->run(sql);
        BOOST_TEST(!connection->outcome().has_value(), sql);
    }
}

BOOST_AUTO_TEST_CASE(aRoleThatCanGetAroundRowLevelSecurityIsRefused)
{
    const std::string database = PostgresCluster::shared().makeDatabase();
    openStorage(database);
    const PostgresCluster &cluster = PostgresCluster::shared();
    for (const std::string &url : {cluster.superuserUrl(database), cluster.ownerUrl(database)}) {
        const auto opened = PostgresStorage::open({url, {}}, secrets);
        BOOST_REQUIRE(!opened.has_value());
        BOOST_TEST(opened.error().reason == "role_too_powerful");
    }
}

BOOST_AUTO_TEST_CASE(aDatabaseThatIsNotMigratedOrNewerIsRefused)
{
    const std::string database = PostgresCluster::shared().makeDatabase();
    const PostgresCluster &cluster = PostgresCluster::shared();
    const auto bare = PostgresStorage::open({cluster.url(database), {}}, secrets);
    BOOST_REQUIRE(!bare.has_value());
    BOOST_TEST(bare.error().reason == "not_migrated");
    openStorage(database);
    connect(cluster.ownerUrl(database))->script("INSERT INTO schema_version (version) VALUES (9999)");
    for (const std::string &owner : {std::string(), cluster.ownerUrl(database)}) {
        const auto newer = PostgresStorage::open({cluster.url(database), owner}, secrets);
        BOOST_REQUIRE(!newer.has_value());
        BOOST_TEST(newer.error().reason == "newer_database");
    }
}

BOOST_AUTO_TEST_CASE(severalMayMigrateAtOnce)
{
    const std::string database = PostgresCluster::shared().makeDatabase();
    std::vector<std::future<bool>> opened;
    for (int count = 0; count < 4; ++count)
        opened.push_back(
            std::async(std::launch::async, [&database] { return openStorage(database) != nullptr; }));
    for (std::future<bool> &one : opened)
        BOOST_TEST(one.get());
}

BOOST_AUTO_TEST_CASE(severalRelaysGiveOneSeqWithoutAHole)
{
    const TwoShops shops;
    std::vector<std::thread> relays;
    for (int relay = 0; relay < 4; ++relay) {
        relays.emplace_back([&shops, relay] {
            const auto storage = openStorage(shops.database);
            for (int round = 0; round < 40; ++round) {
                const std::string own = std::to_string(relay) + '.' + std::to_string(round);
                const std::vector<IncomingWebhook> batch{
                    {noon, messageWebhook("1", "10", own)},
                    {noon, messageWebhook("2", "10", own)},
                    {noon, messageWebhook("1", "10", std::to_string(round))}};
                static_cast<void>(storage->events().append(batch).value());
            }
        });
    }
    for (std::thread &relay : relays)
        relay.join();
    // What all four stored is there once.
    const EventPage page = shops.storage->events().read({shops.a, 0, 500}).value();
    BOOST_REQUIRE(page.events.size() == 1U + 4U * 40U + 40U);
    for (std::size_t at = 0; at < page.events.size(); ++at)
        BOOST_TEST(page.events[at].seq == static_cast<std::int64_t>(at) + 1);
    BOOST_TEST(page.head == static_cast<std::int64_t>(page.events.size()));
}

/// A relay remembers whose a number is; nothing is given to who has it no more, or kept from who has it now.
/// The plan that stores the first event, when nothing is there yet, is kept while the log grows.
BOOST_AUTO_TEST_CASE(aRepeatIsLookedForByItsHashOnly)
{
    TwoShops shops;
    for (int number = 0; number < 100; ++number)
        shops.append(messageWebhook("1", "10", std::to_string(number)));
    shops.append(messageWebhook("1", "10", "99"));
    shops.storage.reset(); // What its connections read is counted when they end.
    const auto everything = connect(PostgresCluster::shared().superuserUrl(shops.database));
    while (everything
               ->run("SELECT count(*) FROM pg_stat_activity "
                     "WHERE datname = current_database() AND usename = 'shoptalk_relay'")
               .integer(0, 0)
           > 0)
        std::this_thread::yield();
    const postgres::Rows reads = everything->run(R"sql(
        SELECT sum(idx_scan)::bigint, sum(idx_tup_read)::bigint FROM pg_stat_user_indexes
        WHERE relname LIKE 'webhook_events_%'
    )sql");
    BOOST_TEST(reads.integer(0, 0) >= 101);
    BOOST_TEST(reads.integer(0, 1) <= 1); // The repeated one.
    BOOST_TEST(everything->run("SELECT head FROM workspace_state WHERE workspace_id = $1", shops.a.value)
                   .integer(0, 0)
               == 101);
}

BOOST_AUTO_TEST_CASE(whatAnotherRelayClaimedAndReleasedIsKnownAtTheNextWebhook)
{
    const TwoShops shops;
    const auto other = openStorage(shops.database);
    const auto reachedBy = [&other](const std::string &text) {
        const IncomingWebhook webhook{noon, messageWebhook("5", "50", text)};
        return other->events().append(std::span(&webhook, 1)).value().front().reached;
    };
    const auto claimFor = [&shops](const WorkspaceId &workspace) {
        const Claim claim{{{"5"}, {"50"}, workspace, "+1"}, crypto::sha256(crypto::asBytes("5")), noon};
        BOOST_REQUIRE(shops.storage->numbers().claim(claim).value().taken);
    };
    for (int round = 0; round < 3; ++round) {
        const std::string name = std::to_string(round);
        BOOST_TEST(reachedBy(name + " of nobody").empty());
        BOOST_TEST(reachedBy(name + " of nobody again").empty());
        claimFor(shops.a);
        BOOST_TEST((reachedBy(name + " of A") == std::vector{shops.a}));
        BOOST_REQUIRE(shops.storage->numbers().release({{"5"}, shops.a, noon}).value().released);
        claimFor(shops.b);
        BOOST_TEST((reachedBy(name + " of B") == std::vector{shops.b}));
        BOOST_REQUIRE(shops.storage->numbers().release({{"5"}, shops.b, noon}).value().released);
    }
}

BOOST_AUTO_TEST_CASE(aDatabaseThatComesBackIsUsedAgain)
{
    PostgresCluster cluster;
    const std::string database = cluster.makeDatabase();
    const auto storage = std::move(
        PostgresStorage::open({cluster.url(database), cluster.ownerUrl(database)}, secrets).value());
    const WorkspaceId workspace = storage->workspaces().workspaceNamed("A").value().id;
    cluster.kill();
    BOOST_TEST(!storage->checkWritable().has_value());
    BOOST_TEST(!storage->events().read({workspace}).has_value());
    cluster.start();
    BOOST_TEST(storage->checkWritable().has_value());
    BOOST_TEST(storage->events().read({workspace}).has_value());
}

BOOST_AUTO_TEST_CASE(anEventWakesAWaiterOnAnotherRelay)
{
    constexpr std::int64_t rounds = 20;
    const LastingRelay shop(PostgresCluster::shared().urls(PostgresCluster::shared().makeDatabase()));
    const RelayProcess first(shop.folder());
    const RelayProcess second(shop.folder());
    std::int64_t cursor = 0;
    for (std::int64_t round = 0; round < rounds; ++round) {
        LongWait witness(shop.folder() / "relay.toml", second);
        auto waiting = std::async(std::launch::async, [&second, &shop, cursor] {
            const std::string query = "/v1/events?wait=60&after=" + std::to_string(cursor);
            return get(second.url() + query, shop.token());
        });
        BOOST_TEST(postWebhook(first.url(), messageWebhook("1", "10", std::to_string(round))).status == 200U);
        cursor = jsonOf(waiting.get()).at("next").as_int64();
        BOOST_TEST(witness.isStillWaiting());
        BOOST_TEST(cursor == round + 1);
    }
    BOOST_TEST(cursor == rounds);
}

BOOST_AUTO_TEST_CASE(whatWasAnswered200SurvivesKillsOfTheRelay)
{
    const LastingRelay shop(PostgresCluster::shared().urls(PostgresCluster::shared().makeDatabase()));
    std::set<std::string> accepted;
    for (int round = 0; round < 8; ++round) {
        RelayProcess relay(shop.folder());
        Senders senders(relay.url(), std::to_string(round));
        senders.waitUntilAccepted(10 + round * 7);
        relay.kill();
        accepted.merge(senders.accepted());
    }
    BOOST_TEST(shop.hasAllOnce(accepted));
}

BOOST_AUTO_TEST_CASE(aDatabaseThatGoesAwayUnderLoadIsWaitedFor)
{
    PostgresCluster cluster;
    const std::string database = cluster.makeDatabase();
    const LastingRelay shop(cluster.urls(database));
    RelayProcess relay(shop.folder());
    Senders senders(relay.url(), "load");
    senders.waitUntilAccepted(50);
    cluster.kill();
    const http::Response away = postWebhook(relay.url(), messageWebhook("1", "10", "while it is away"));
    BOOST_TEST(away.status == 503U);
    BOOST_TEST(away.headers.get("Retry-After").has_value());
    BOOST_TEST(get(relay.url() + "/readyz").status == 503U);
    cluster.start();
    senders.waitUntilAccepted(200);
    relay.terminate();
    BOOST_TEST(relay.waitUntilFinished() == 0);
    BOOST_TEST(shop.hasAllOnce(senders.accepted()));
}
