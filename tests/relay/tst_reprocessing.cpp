// SPDX-License-Identifier: GPL-3.0-or-later
// S17 on both engines: a webhook that reached no workspace is kept with its reason, and processed again.
#define BOOST_TEST_MODULE relay replay
#include "postgrescluster.h"
#include "relay/reprocessing.h"
#include "relay/storage/postgres/postgresstorage.h"
#include "relay/storage/sqlite/sqlitestorage.h"
#include "requests.h"
#include "temporaryfolder.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace shoptalk::relay;
namespace crypto = shoptalk::crypto;
using shoptalk::relay::testing::messageWebhook;
using shoptalk::relay::testing::PostgresCluster;
using shoptalk::relay::testing::TemporaryFolder;

namespace {

const Timestamp noon = fromMilliseconds(1'795'000'000'123);
const std::string secret = "invented_secret_0123456789abcdef";
const std::string otherSecret = "another_secret_0123456789abcdef0";
const auto engines = boost::unit_test::data::make({"SQLite", "PostgreSQL"});

/// One database, opened with the secrets that are set at that time.
struct Database {
    explicit Database(std::string_view engine)
        : postgres(engine == "PostgreSQL" ? PostgresCluster::shared().makeDatabase() : "")
    {
    }
    std::unique_ptr<Storage> open(const std::vector<std::string> &secrets) const
    {
        if (postgres.empty())
            return std::move(SqliteStorage::open(folder.file("relay.db"), secrets).value());
        const PostgresCluster &cluster = PostgresCluster::shared();
        const PostgresAddress address{cluster.url(postgres), cluster.ownerUrl(postgres)};
        return std::move(PostgresStorage::open(address, secrets).value());
    }
    TemporaryFolder folder;
    std::string postgres;
};

void append(Storage &storage, const std::string &body)
{
    const IncomingWebhook webhook{noon, body};
    BOOST_REQUIRE(storage.events().append(std::span(&webhook, 1)).has_value());
}

ClaimOutcome claim(Storage &storage, const WorkspaceId &workspace)
{
    return storage.numbers().claim({{{"1"}, {"10"}, workspace, "+1"}, crypto::sha256({}), noon}).value();
}

} // namespace

BOOST_AUTO_TEST_SUITE(replay)

BOOST_DATA_TEST_CASE(whatReachesNobodyIsKeptWithItsReason, engines, engine)
{
    const Database database(engine);
    const auto storage = database.open({secret});
    append(*storage, messageWebhook("1", "10", "for nobody"));
    append(*storage, "no JSON at all");
    BOOST_REQUIRE(storage->events().recordRefused({noon, "signature_wrong"}).has_value());
    const RetryResult left{0, {{"malformed", 1}, {"unclaimed", 1}}};
    BOOST_TEST((retryUnprocessed(*storage).value() == left));
    const auto waiting = storage->unprocessed().read(0, 10).value();
    BOOST_REQUIRE(waiting.size() == 2U);
    BOOST_TEST(waiting.back().error == "malformed");
    BOOST_TEST(waiting.back().body.value_or("") == "no JSON at all");
    BOOST_REQUIRE(storage->unprocessed().dropUnprocessed(waiting.back().row).has_value());
    BOOST_TEST(storage->unprocessed().read(0, 10).value().size() == 1U);
}

BOOST_DATA_TEST_CASE(whatAnOlderProgramCouldNotReadReachesItsWorkspace, engines, engine)
{
    const Database database(engine);
    const auto storage = database.open({secret});
    append(*storage, "{cut off"); // Before there is any workspace.
    const WorkspaceId shop = storage->workspaces().workspaceNamed("A").value().id;
    const RetryResult done{1, {}};
    BOOST_TEST((retryUnprocessed(*storage).value() == done));
    const EventPage page = storage->events().read({shop}).value();
    BOOST_REQUIRE(page.events.size() == 1U);
    BOOST_TEST(page.events.front().body == "{cut off");
    append(*storage, messageWebhook("123456123", "0", "a sample"));
    const RetryResult left{0, {{"test_event", 1}}};
    BOOST_TEST((retryUnprocessed(*storage).value() == left));
}

BOOST_DATA_TEST_CASE(whatWasHeldUnderALostSecretIsProcessedOnceItIsThereAgain, engines, engine)
{
    const Database database(engine);
    const std::string body = messageWebhook("1", "10", "held");
    append(*database.open({otherSecret}), body);
    WorkspaceId shop;
    {
        const auto storage = database.open({secret});
        shop = storage->workspaces().workspaceNamed("A").value().id;
        BOOST_TEST(claim(*storage, shop).joinedEvents == 0U);
        const RetryResult without{0, {{"sealed_elsewhere", 1}}};
        BOOST_TEST((retryUnprocessed(*storage).value() == without));
    }
    const auto storage = database.open({secret, otherSecret});
    const RetryResult with{1, {}};
    BOOST_TEST((retryUnprocessed(*storage).value() == with));
    BOOST_TEST((retryUnprocessed(*storage).value() == RetryResult()));
    const EventPage page = storage->events().read({shop}).value();
    BOOST_REQUIRE(page.events.size() == 1U);
    BOOST_TEST(page.events.front().body == body);
}

BOOST_DATA_TEST_CASE(aReleasedNumberIsNobodys, engines, engine)
{
    const Database database(engine);
    const auto storage = database.open({secret});
    const WorkspaceId a = storage->workspaces().workspaceNamed("A").value().id;
    const WorkspaceId b = storage->workspaces().workspaceNamed("B").value().id;
    BOOST_REQUIRE(claim(*storage, a).taken);
    BOOST_TEST(!storage->numbers().release({{"1"}, b, noon}).value().released);
    const ReleaseOutcome released = storage->numbers().release({{"1"}, a, noon}).value();
    BOOST_TEST(released.released);
    BOOST_TEST(released.waba.value == "10");
    BOOST_TEST(!released.isWabaInUse);
    BOOST_TEST(!storage->numbers().release({{"1"}, a, noon}).value().released);
    append(*storage, messageWebhook("1", "10", "for nobody"));
    BOOST_TEST(storage->events().read({a}).value().head == 0);
    BOOST_TEST(claim(*storage, b).joinedEvents == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
