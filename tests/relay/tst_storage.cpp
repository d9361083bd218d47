// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay storage
#include "postgrescluster.h"
#include "relay/storage/postgres/postgresstorage.h"
#include "relay/storage/sqlite/migrations.h"
#include "relay/storage/sqlite/sqlitestorage.h"
#include "requests.h"
#include "temporaryfolder.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <functional>
#include <ostream>
#include <thread>

using namespace shoptalk::relay;
namespace crypto = shoptalk::crypto;
using shoptalk::relay::testing::messageEntry;
using shoptalk::relay::testing::messageWebhook;
using shoptalk::relay::testing::PostgresCluster;
using shoptalk::relay::testing::TemporaryFolder;
using shoptalk::relay::testing::webhookOf;

namespace {

const Timestamp noon = fromMilliseconds(1'795'000'000'123);

const std::vector<std::string> secrets{"invented_secret_0123456789abcdef"};

crypto::Digest hashOf(std::string_view text)
{
    return crypto::sha256(crypto::asBytes(text));
}

/// One storage engine: every test runs on each of them.
struct Engine {
    std::string_view name;
    /// A new database each time; opening it again is the other function's.
    std::function<std::function<std::unique_ptr<Storage>()>(const TemporaryFolder &)> make;
    friend std::ostream &operator<<(std::ostream &out, const Engine &engine) { return out << engine.name; }
};

std::unique_ptr<Storage> openSqlite(const std::filesystem::path &file)
{
    return std::move(SqliteStorage::open(file, secrets).value());
}

std::unique_ptr<Storage> openPostgres(const std::string &database)
{
    const PostgresCluster &cluster = PostgresCluster::shared();
    auto opened = PostgresStorage::open({cluster.url(database), cluster.ownerUrl(database)}, secrets);
    BOOST_REQUIRE_MESSAGE(opened.has_value(), opened.error().detail);
    return std::move(*opened);
}

const std::vector<Engine> engines{{"SQLite",
                                   [](const TemporaryFolder &folder) {
                                       return [file = folder.file("relay.db")] { return openSqlite(file); };
                                   }},
                                  {"PostgreSQL", [](const TemporaryFolder &) {
                                       return [database = PostgresCluster::shared().makeDatabase()] {
                                           return openPostgres(database);
                                       };
                                   }}};

/// What the tests say in one word.
struct Shop {
    explicit Shop(const Engine &engine)
        : open(engine.make(folder))
        , storage(open())
        , a(storage->workspaceNamed("A").value().id)
        , b(storage->workspaceNamed("B").value().id)
    {
    }

    ClaimOutcome claim(const WorkspaceId &workspace, const std::string &number,
                       const std::string &waba = "10") const
    {
        return storage->claim({{{number}, {waba}, workspace, "+1"}, hashOf("verify " + number), noon})
            .value();
    }
    AppendOutcome append(const std::string &body) const
    {
        const IncomingWebhook webhook{noon, body};
        return storage->append(std::span(&webhook, 1)).value().front();
    }
    EventPage events(const WorkspaceId &workspace, std::int64_t after = 0) const
    {
        return storage->events({workspace, after, 500}).value();
    }
    std::vector<std::string> bodies(const WorkspaceId &workspace) const
    {
        std::vector<std::string> found;
        std::int64_t expected = 1;
        for (const StoredEvent &event : events(workspace).events) {
            BOOST_TEST(event.seq == expected++); // No hole, in every test.
            found.push_back(event.body);
        }
        return found;
    }

    TemporaryFolder folder;
    std::function<std::unique_ptr<Storage>()> open;
    std::unique_ptr<Storage> storage;
    WorkspaceId a;
    WorkspaceId b;
};

auto everyEngine()
{
    return boost::unit_test::data::make(engines);
}

} // namespace

BOOST_DATA_TEST_CASE(workspacesAreFoundByName, everyEngine(), engine)
{
    const Shop shop(engine);
    BOOST_TEST((shop.storage->workspaceNamed("A").value().id == shop.a));
    BOOST_TEST((shop.a != shop.b));
    BOOST_TEST(shop.storage->workspaces().value().size() == 2U);
}

BOOST_DATA_TEST_CASE(aCodePairsOnce, everyEngine(), engine)
{
    const Shop shop(engine);
    const auto code = hashOf("code");
    BOOST_REQUIRE(
        shop.storage->addPairingCode({code, shop.a, noon, noon + std::chrono::minutes(15)}).has_value());
    const NewDevice device{{"dev_1"}, "Front desk", hashOf("token")};
    const Redemption first = shop.storage->redeem(code, device, noon).value();
    BOOST_TEST((first.outcome == Redemption::Outcome::Paired));
    BOOST_TEST(first.workspace.name == "A");
    const NewDevice second{{"dev_2"}, "Back", hashOf("token 2")};
    BOOST_TEST((shop.storage->redeem(code, second, noon).value().outcome == Redemption::Outcome::Used));
    BOOST_TEST(
        (shop.storage->redeem(hashOf("x"), second, noon).value().outcome == Redemption::Outcome::Unknown));
    BOOST_TEST(shop.storage->devices(shop.a).value().size() == 1U);
    BOOST_TEST(shop.storage->memberWithToken(hashOf("token")).value()->device.name == "Front desk");
    BOOST_TEST(!shop.storage->memberWithToken(hashOf("token 2")).value().has_value());
}

BOOST_DATA_TEST_CASE(aCodeExpires, everyEngine(), engine)
{
    const Shop shop(engine);
    const auto code = hashOf("code");
    const Timestamp end = noon + std::chrono::minutes(15);
    BOOST_REQUIRE(shop.storage->addPairingCode({code, shop.a, noon, end}).has_value());
    const NewDevice device{{"dev_1"}, "Front desk", hashOf("token")};
    BOOST_TEST((shop.storage->redeem(code, device, end).value().outcome == Redemption::Outcome::Expired));
    const auto justBefore = end - std::chrono::milliseconds(1);
    BOOST_TEST(
        (shop.storage->redeem(code, device, justBefore).value().outcome == Redemption::Outcome::Paired));
}

BOOST_DATA_TEST_CASE(twoAtOnceUseACodeOnce, everyEngine(), engine)
{
    const Shop shop(engine);
    const auto code = hashOf("code");
    BOOST_REQUIRE(
        shop.storage->addPairingCode({code, shop.a, noon, noon + std::chrono::minutes(15)}).has_value());
    std::atomic<int> paired = 0;
    std::vector<std::thread> threads;
    for (int number = 0; number < 8; ++number) {
        threads.emplace_back([&shop, &code, &paired, number] {
            const std::string name = std::to_string(number);
            const auto redemption = shop.storage->redeem(code, {{name}, name, hashOf(name)}, noon);
            paired += redemption.value().outcome == Redemption::Outcome::Paired ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    BOOST_TEST(paired == 1);
}

BOOST_DATA_TEST_CASE(aRevokedDeviceIsNobody, everyEngine(), engine)
{
    const Shop shop(engine);
    BOOST_REQUIRE(
        shop.storage->addPairingCode({hashOf("c"), shop.a, noon, noon + std::chrono::hours(1)}).has_value());
    BOOST_REQUIRE(shop.storage->redeem(hashOf("c"), {{"dev_1"}, "x", hashOf("t")}, noon).has_value());
    BOOST_TEST(!shop.storage->revoke(shop.b, {"dev_1"}, noon).value());
    BOOST_TEST(shop.storage->memberWithToken(hashOf("t")).value().has_value());
    BOOST_TEST(shop.storage->revoke(shop.a, {"dev_1"}, noon).value());
    BOOST_TEST(!shop.storage->revoke(shop.a, {"dev_1"}, noon).value());
    BOOST_TEST(!shop.storage->memberWithToken(hashOf("t")).value().has_value());
    BOOST_TEST(shop.storage->devices(shop.a).value().empty());
}

BOOST_DATA_TEST_CASE(aNumberHasOneWorkspace, everyEngine(), engine)
{
    const Shop shop(engine);
    BOOST_TEST(shop.claim(shop.a, "1").taken);
    BOOST_TEST(!shop.claim(shop.b, "1").taken);
    BOOST_TEST(shop.claim(shop.a, "1", "11").taken);
    BOOST_TEST(shop.storage->numbers(shop.b).value().empty());
    const auto numbers = shop.storage->numbers(shop.a).value();
    BOOST_REQUIRE(numbers.size() == 1U);
    BOOST_TEST(numbers[0].waba.value == "11");
    BOOST_TEST(shop.storage->knowsVerifyToken(hashOf("verify 1")).value());
    BOOST_TEST(!shop.storage->knowsVerifyToken(hashOf("verify 2")).value());
}

BOOST_DATA_TEST_CASE(eventsKeepTheirBytesTheirTimeAndTheirOrder, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    const std::string body = messageWebhook("1", "10", R"(Gr\u00fc\u00dfe \/ \ud83d\ude00)");
    const AppendOutcome outcome = shop.append(body);
    BOOST_TEST(outcome.stored == 1U);
    BOOST_TEST((outcome.reached == std::vector{shop.a}));
    shop.append(messageWebhook("1", "10", "second"));
    const EventPage page = shop.events(shop.a);
    BOOST_TEST(page.head == 2);
    BOOST_TEST(page.oldest == 1);
    BOOST_REQUIRE(page.events.size() == 2U);
    BOOST_TEST((page.events[0] == StoredEvent{1, noon, "webhook", body}));
    BOOST_TEST(page.events[1].seq == 2);
    BOOST_TEST(shop.events(shop.b).events.empty());
}

BOOST_DATA_TEST_CASE(aDuplicateIsStoredOnce, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    const std::string mine = messageWebhook("1", "10", "x");
    const std::string nobodys = messageWebhook("3", "10", "x");
    const std::vector<IncomingWebhook> batch{{noon, mine}, {noon, nobodys}, {noon, mine}, {noon, nobodys}};
    const auto outcomes = shop.storage->append(batch).value();
    BOOST_TEST(outcomes[0].stored == 1U);
    BOOST_TEST(outcomes[1].stored == 1U);
    BOOST_TEST(outcomes[2].stored == 0U);
    BOOST_TEST(outcomes[3].stored == 0U);
    BOOST_TEST(shop.append(mine).stored == 0U);
    BOOST_TEST(shop.bodies(shop.a).size() == 1U);
    BOOST_TEST(shop.claim(shop.b, "3").joinedEvents == 1U);
    BOOST_TEST(shop.append(nobodys).stored == 0U);
}

BOOST_DATA_TEST_CASE(oneBodyOfTwoWorkspacesIsParted, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    shop.claim(shop.b, "2");
    const std::string first = messageEntry("1", "10", "a");
    const std::string second = messageEntry("2", "10", "b");
    BOOST_TEST(shop.append(webhookOf({first, second})).reached.size() == 2U);
    BOOST_TEST((shop.bodies(shop.a) == std::vector{webhookOf({first})}));
    BOOST_TEST((shop.bodies(shop.b) == std::vector{webhookOf({second})}));
}

BOOST_DATA_TEST_CASE(whatCameBeforeTheClaimJoinsItsWorkspace, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    const std::string account =
        webhookOf({R"({"id":"20","changes":[{"field":"account_update","value":{}}]})"});
    const std::vector<std::string> early{messageWebhook("5", "20", "a"), account,
                                         messageWebhook("5", "20", "b")};
    for (const std::string &body : early)
        BOOST_TEST(shop.append(body).reached.empty());
    shop.append(messageWebhook("6", "20", "of another number"));
    shop.append(messageWebhook("1", "10", "mine"));
    BOOST_TEST(shop.events(shop.a).head == 1);
    BOOST_TEST(shop.claim(shop.a, "5", "20").joinedEvents == 3U);
    const auto bodies = shop.bodies(shop.a);
    BOOST_REQUIRE(bodies.size() == 4U);
    BOOST_TEST((std::vector(bodies.begin() + 1, bodies.end()) == early));
    BOOST_TEST(shop.claim(shop.b, "6", "20").joinedEvents == 1U);
    BOOST_TEST(shop.bodies(shop.b).size() == 1U);
}

BOOST_DATA_TEST_CASE(aPageEndsAtItsLimits, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    for (int number = 0; number < 10; ++number)
        shop.append(messageWebhook("1", "10", std::to_string(number)));
    BOOST_TEST(shop.storage->events({shop.a, 4, 3}).value().events.front().seq == 5);
    BOOST_TEST(shop.storage->events({shop.a, 4, 3}).value().events.size() == 3U);
    BOOST_TEST(shop.storage->events({shop.a, 4, 500, 1}).value().events.size() == 1U);
    const std::size_t size = messageWebhook("1", "10", "0").size();
    BOOST_TEST(shop.storage->events({shop.a, 0, 500, 4 * size}).value().events.size() == 4U);
    BOOST_TEST(shop.storage->events({shop.a, 10, 500}).value().events.empty());
}

BOOST_DATA_TEST_CASE(anEmptyLogBeginsAtOne, everyEngine(), engine)
{
    const Shop shop(engine);
    const EventPage page = shop.events(shop.a);
    BOOST_TEST(page.head == 0);
    BOOST_TEST(page.oldest == 1);
}

BOOST_DATA_TEST_CASE(whatIsNoWebhookIsKeptToo, everyEngine(), engine)
{
    const Shop shop(engine);
    BOOST_TEST(shop.append("nonsense").stored == 1U);
    BOOST_TEST(shop.append(std::string("a\0b", 3)).stored == 1U);
    BOOST_TEST(shop.append("").stored == 1U);
    BOOST_TEST(shop.append("nonsense").stored == 0U);
}

BOOST_DATA_TEST_CASE(everythingIsThereAfterOpeningAgain, everyEngine(), engine)
{
    Shop shop(engine);
    shop.claim(shop.a, "1");
    shop.append(messageWebhook("1", "10", "x"));
    shop.storage.reset();
    shop.storage = shop.open();
    BOOST_TEST(shop.bodies(shop.a).size() == 1U);
    BOOST_TEST(shop.append(messageWebhook("1", "10", "x")).stored == 0U);
    shop.append(messageWebhook("1", "10", "y"));
    BOOST_TEST(shop.events(shop.a).head == 2);
}

BOOST_DATA_TEST_CASE(writersAndReadersDoNotDisturbEachOther, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    shop.claim(shop.b, "2");
    std::vector<std::thread> threads;
    for (const std::string_view number : {"1", "2", "1"}) {
        threads.emplace_back([&shop, number, thread = threads.size()] {
            for (int round = 0; round < 50; ++round)
                shop.append(
                    messageWebhook(number, "10", std::to_string(thread) + '.' + std::to_string(round)));
        });
    }
    std::atomic<int> holes = 0;
    threads.emplace_back([&shop, &holes] {
        for (int round = 0; round < 200; ++round) {
            const EventPage page = shop.events(shop.a);
            holes += std::cmp_equal(page.events.size(), page.head) ? 0 : 1;
        }
    });
    for (std::thread &thread : threads)
        thread.join();
    BOOST_TEST(holes == 0);
    BOOST_TEST(shop.bodies(shop.a).size() == 100U);
    BOOST_TEST(shop.bodies(shop.b).size() == 50U);
}

BOOST_DATA_TEST_CASE(whatIsOlderThanItsRetentionGoes, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    const std::vector<IncomingWebhook> webhooks{
        {noon, messageWebhook("1", "10", "old")},
        {noon, messageWebhook("3", "10", "old of nobody")},
        {noon + std::chrono::hours(30), messageWebhook("1", "10", "new")}};
    BOOST_REQUIRE(shop.storage->append(webhooks).has_value());
    const Retention retention{std::chrono::hours(24), 1'000'000};
    const Timestamp later = noon + std::chrono::hours(40);
    const Pruned pruned = shop.storage->prune(retention, later).value();
    BOOST_TEST(pruned.events == 1);
    BOOST_TEST(pruned.unclaimed == 1);
    const EventPage page = shop.events(shop.a);
    BOOST_TEST(page.oldest == 2);
    BOOST_TEST(page.head == 2);
    BOOST_REQUIRE(page.events.size() == 1U);
    BOOST_TEST(shop.storage->prune(retention, later).value().events == 0);
    BOOST_TEST(shop.storage->prune(retention, later + std::chrono::hours(100)).value().events == 1);
    BOOST_TEST(shop.events(shop.a).oldest == 3);
    BOOST_TEST(shop.append(messageWebhook("1", "10", "next")).stored == 1U);
    BOOST_TEST(shop.events(shop.a).head == 3);
    BOOST_TEST(shop.events(shop.a).oldest == 3);
}

BOOST_DATA_TEST_CASE(whatIsMoreThanItsRetentionGoesOldestFirst, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    shop.claim(shop.b, "2");
    const std::string kilobyte(1000, 'x');
    for (int number = 0; number < 10; ++number)
        shop.append(messageWebhook("1", "10", kilobyte + std::to_string(number)));
    shop.append(messageWebhook("2", "10", kilobyte));
    // About 1.2 kB each, or 2.2 with the text twice.
    const auto size = static_cast<std::int64_t>(messageWebhook("1", "10", kilobyte + "0").size());
    const Retention retention{std::chrono::hours(24), size * 4 + size / 2};
    BOOST_TEST(shop.storage->prune(retention, noon).value().events == 6);
    BOOST_TEST(shop.events(shop.a).oldest == 7);
    BOOST_TEST(shop.events(shop.a).events.size() == 4U);
    BOOST_TEST(shop.events(shop.b).events.size() == 1U);
}

/// S18
BOOST_DATA_TEST_CASE(whatRetentionTookIsStillKnownWhenItIsRepeated, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    std::string body = messageWebhook("1", "10", "x");
    const std::size_t saysItsTime = body.find("\"timestamp\":\"") + 13;
    body.replace(saysItsTime, 10, std::to_string(toMilliseconds(noon) / 1000));
    shop.append(body);
    BOOST_TEST(shop.storage->prune({std::chrono::hours(24), 1}, noon).value().events == 1);
    BOOST_TEST(shop.append(body).stored == 0U);
    BOOST_TEST(shop.events(shop.a).head == 1);
    const Timestamp afterWindow = noon + duplicateWindow + std::chrono::hours(1);
    BOOST_REQUIRE(shop.storage->prune({std::chrono::hours(24), 1}, afterWindow).has_value());
    BOOST_TEST(shop.append(body).stored == 1U);
}

/// S18
BOOST_DATA_TEST_CASE(theSameUpdatesInAnotherOrderAreStoredOnce, everyEngine(), engine)
{
    const Shop shop(engine);
    shop.claim(shop.a, "1");
    shop.claim(shop.b, "2");
    const std::string one = messageEntry("1", "10", "a");
    const std::string two = messageEntry("1", "10", "b");
    const std::string others = messageEntry("2", "10", "c");
    BOOST_TEST(shop.append(webhookOf({one, others, two})).stored == 2U);
    BOOST_TEST(shop.append(webhookOf({two, one, others})).stored == 0U);
    BOOST_TEST(shop.append(webhookOf({two, one})).stored == 0U);
    BOOST_TEST(shop.append(webhookOf({one})).stored == 1U);
}

BOOST_DATA_TEST_CASE(itSaysWhetherItCanBeWritten, everyEngine(), engine)
{
    const Shop shop(engine);
    BOOST_TEST(shop.storage->checkWritable().has_value());
}

BOOST_AUTO_TEST_CASE(aDatabaseOfANewerProgramIsRefusedAndUntouched)
{
    const TemporaryFolder folder;
    {
        const auto database = sqlite::Database::open(folder.file("relay.db")).value();
        database->run("CREATE TABLE future (x TEXT); PRAGMA user_version = 9999;");
        BOOST_REQUIRE(database->outcome().has_value());
    }
    const auto storage = SqliteStorage::open(folder.file("relay.db"), secrets);
    BOOST_REQUIRE(!storage.has_value());
    BOOST_TEST(storage.error().reason == "newer_database");
    const auto database = sqlite::Database::open(folder.file("relay.db")).value();
    sqlite::Query tables(*database, "SELECT count(*) FROM sqlite_schema");
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
            const auto database = sqlite::Database::open(folder.file("relay.db")).value();
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
    const auto database = sqlite::Database::open(folder.file("relay.db")).value();
    database->run("CREATE TABLE thing (x INTEGER UNIQUE) STRICT");
    {
        sqlite::Transaction transaction(*database, sqlite::Transaction::Kind::Write);
        database->run("INSERT INTO thing VALUES (1)");
        database->run("INSERT INTO thing VALUES (1)");
        const auto committed = transaction.commit();
        BOOST_REQUIRE(!committed.has_value());
        BOOST_TEST(committed.error().detail.find("UNIQUE") != std::string::npos);
    }
    sqlite::Query count(*database, "SELECT count(*) FROM thing");
    BOOST_TEST(count.next());
    BOOST_TEST(count.integer(0) == 0);
}

BOOST_AUTO_TEST_CASE(theFileIsForItsOwnerAlone)
{
    const TemporaryFolder folder;
    const auto storage = SqliteStorage::open(folder.file("relay.db"), secrets);
    BOOST_REQUIRE(storage.has_value());
    for (const auto &file : std::filesystem::directory_iterator(folder.path())) {
        const auto others = std::filesystem::perms::group_all | std::filesystem::perms::others_all;
        BOOST_TEST(((file.status().permissions() & others) == std::filesystem::perms::none), file.path());
    }
}

BOOST_AUTO_TEST_CASE(aFolderThatIsNotThereIsSaid)
{
    const auto storage = SqliteStorage::open("/nowhere/relay.db", secrets);
    BOOST_REQUIRE(!storage.has_value());
    BOOST_TEST(storage.error().reason == "cannot_open");
}

namespace {

/// Two shops with a paired device each.
struct PairedShop : Shop {
    explicit PairedShop(const Engine &engine)
        : Shop(engine)
        , front(pair(a, "front"))
        , elsewhere(pair(b, "elsewhere"))
    {
    }
    Device pair(const WorkspaceId &workspace, const std::string &name) const
    {
        const auto hash = hashOf(name);
        static const crypto::KeyPair keys = crypto::KeyPair::make();
        const NewDevice device{{"dev_" + name}, name, hash, keys.publicHalf(), {keys.publicHalf()}};
        const auto expiry = noon + std::chrono::minutes(15);
        BOOST_REQUIRE(storage->addPairingCode({hash, workspace, noon, expiry}).has_value());
        BOOST_REQUIRE((storage->redeem(hash, device, noon).value().outcome == Redemption::Outcome::Paired));
        return {device.id, workspace, name, noon};
    }
    static PendingLogin login(const Device &device, const std::string &state,
                              const std::string &kind = "login")
    {
        return {.stateHash = hashOf(state),
                .idHash = hashOf("id of " + state),
                .kind = kind,
                .workspace = device.workspace,
                .device = device.id,
                .expiresAt = noon + std::chrono::minutes(10),
                .content = "sealed " + state};
    }
    std::optional<PendingLogin> withState(const std::string &state, Timestamp now = noon) const
    {
        return storage->pendingLoginWithState("login", hashOf(state), now).value();
    }
    std::optional<PendingLogin> of(const Device &device, const std::string &state,
                                   const std::string &kind = "login") const
    {
        return storage->pendingLoginOf(device, kind, hashOf("id of " + state), noon).value();
    }

    Device front;
    Device elsewhere;
};

} // namespace

/// S2, S22
BOOST_DATA_TEST_CASE(aPendingLoginIsItsDevicesAlone, everyEngine(), engine)
{
    const PairedShop shop(engine);
    const Device back = shop.pair(shop.a, "back");
    BOOST_REQUIRE(shop.storage->addPendingLogin(PairedShop::login(shop.front, "one"), noon).value());
    const auto found = shop.withState("one");
    BOOST_REQUIRE(found.has_value());
    BOOST_TEST((found->device == shop.front.id && found->workspace == shop.a));
    BOOST_TEST((found->idHash == hashOf("id of one")));
    BOOST_TEST((found->expiresAt == noon + std::chrono::minutes(10)));
    BOOST_TEST(found->content == "sealed one");
    const auto mine = shop.of(shop.front, "one");
    BOOST_REQUIRE(mine.has_value());
    BOOST_TEST((mine->stateHash == hashOf("one") && mine->content == "sealed one"));
    BOOST_TEST(!shop.of(back, "one").has_value());
    BOOST_TEST(!shop.of(shop.elsewhere, "one").has_value());
    BOOST_TEST(!shop.of(shop.front, "one", "signup").has_value());
    BOOST_TEST(!shop.withState("two").has_value());
    BOOST_TEST(!shop.storage->addPendingLogin(PairedShop::login(shop.elsewhere, "one"), noon).value());
    BOOST_TEST((shop.withState("one")->device == shop.front.id));
}

/// S2
BOOST_DATA_TEST_CASE(aDeviceHasOnePendingLoginOfAKind, everyEngine(), engine)
{
    const PairedShop shop(engine);
    BOOST_REQUIRE(shop.storage->addPendingLogin(PairedShop::login(shop.front, "one"), noon).value());
    BOOST_REQUIRE(
        shop.storage->addPendingLogin(PairedShop::login(shop.front, "other", "signup"), noon).value());
    BOOST_REQUIRE(shop.storage->addPendingLogin(PairedShop::login(shop.front, "two"), noon).value());
    BOOST_TEST(!shop.withState("one").has_value());
    BOOST_TEST(shop.withState("two").has_value());
    BOOST_TEST(shop.of(shop.front, "other", "signup").has_value());
}

/// S2
BOOST_DATA_TEST_CASE(ofSeveralWhoChangeOrTakeAPendingLoginOneDoes, everyEngine(), engine)
{
    const PairedShop shop(engine);
    const auto other = shop.open(); // another relay over the same database
    BOOST_REQUIRE(shop.storage->addPendingLogin(PairedShop::login(shop.front, "one"), noon).value());
    PendingLogin first = shop.withState("one").value();
    PendingLogin second = first;
    first.content = "first";
    second.content = "second";
    BOOST_TEST(shop.storage->changePendingLogin(first).value());
    BOOST_TEST(!other->changePendingLogin(second).value());
    BOOST_TEST(!other->dropPendingLogin(second).value());
    const PendingLogin changed = shop.of(shop.front, "one").value();
    BOOST_TEST(changed.content == "first");
    BOOST_TEST(other->dropPendingLogin(changed).value());
    BOOST_TEST(!shop.storage->dropPendingLogin(changed).value());
    BOOST_TEST(!shop.storage->changePendingLogin(changed).value());
    BOOST_TEST(!shop.withState("one").has_value());
}

/// S2
BOOST_DATA_TEST_CASE(anExpiredPendingLoginIsDestroyed, everyEngine(), engine)
{
    const PairedShop shop(engine);
    BOOST_REQUIRE(shop.storage->addPendingLogin(PairedShop::login(shop.front, "one"), noon).value());
    BOOST_REQUIRE(shop.storage->addPendingLogin(PairedShop::login(shop.elsewhere, "two"), noon).value());
    const Timestamp end = noon + std::chrono::minutes(10);
    BOOST_TEST(shop.withState("one", end - std::chrono::milliseconds(1)).has_value());
    BOOST_TEST(!shop.withState("one", end).has_value());
    BOOST_TEST(shop.storage->dropExpiredLogins(end - std::chrono::milliseconds(1)).value() == 0);
    BOOST_TEST(shop.storage->dropExpiredLogins(end).value() == 2);
    BOOST_TEST(!shop.withState("one").has_value());
}
