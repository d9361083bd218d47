// SPDX-License-Identifier: GPL-3.0-or-later
// PostgreSQL with much in it: neither a claim nor retention takes all the memory or keeps webhooks waiting.
#include "requests.h"
#include "storageengines.h"

#include <future>
#include <thread>

using namespace shoptalk::relay;
using namespace shoptalk::relay::testing;
namespace crypto = shoptalk::crypto;

namespace {

std::unique_ptr<postgres::Connection> connectAsSuperuser(const std::string &database)
{
    return std::move(postgres::Connection::open(PostgresCluster::shared().superuserUrl(database)).value());
}

void append(Storage &storage, const std::string &number, const std::string &text)
{
    const IncomingWebhook webhook{noon, messageWebhook(number, "10", text)};
    BOOST_REQUIRE(storage.events().append(std::span(&webhook, 1)).has_value());
}

ClaimOutcome claim(Storage &storage, const WorkspaceId &workspace, const std::string &number)
{
    const Claim claim{{{number}, {"10"}, workspace, "+1"}, hashOf("verify"), noon};
    return storage.numbers().claim(claim).value();
}

} // namespace

/// Otherwise everything that waited would have to fit into the memory at once.
BOOST_AUTO_TEST_CASE(aClaimTakesWhatWaitedAPartAtATime)
{
    constexpr std::int64_t count = 40;
    const std::string filling(1'000'000, 'x');
    const std::string database = PostgresCluster::shared().makeDatabase();
    const auto everything = connectAsSuperuser(database);
    everything->script(("ALTER DATABASE " + database + " SET track_functions = 'all'").c_str());
    auto storage = openPostgres(database); // Its connections count the calls of functions.
    const WorkspaceId shop = storage->workspaces().workspaceNamed("A").value().id;
    append(*storage, "2", "of another number");
    for (std::int64_t number = 1; number <= count; ++number)
        append(*storage, "1", std::to_string(number) + filling);
    BOOST_TEST(claim(*storage, shop, "1").joinedEvents == std::size_t(count));
    for (std::int64_t number = 1; number <= count; ++number) {
        const EventPage page = storage->events().read({shop, number - 1, 1}).value();
        BOOST_REQUIRE(page.events.size() == 1U);
        BOOST_TEST(page.head == count);
        BOOST_TEST(page.events.front().seq == number);
        BOOST_TEST(page.events.front().body.find(std::to_string(number) + "xx") != std::string::npos);
    }
    BOOST_TEST(everything->run("SELECT count(*) FROM unclaimed_events").integer(0, 0) == 1);
    storage.reset(); // What its connections called is counted when they end.
    while (everything
               ->run("SELECT count(*) FROM pg_stat_activity "
                     "WHERE datname = current_database() AND usename = 'shoptalk_relay'")
               .integer(0, 0)
           > 0)
        std::this_thread::yield();
    const postgres::Rows calls =
        everything->run("SELECT calls FROM pg_stat_user_functions WHERE funcname = 'unclaimed_with'");
    BOOST_TEST(calls.integer(0, 0) >= 5); // 40 MB, at most 8 MB each time.
}

BOOST_AUTO_TEST_CASE(webhooksNeedNotWaitWhileRetentionMeasuresTheLog)
{
    const std::string database = PostgresCluster::shared().makeDatabase();
    const auto storage = openPostgres(database);
    const WorkspaceId shop = storage->workspaces().workspaceNamed("A").value().id;
    BOOST_REQUIRE(claim(*storage, shop, "1").taken);
    append(*storage, "1", "a");
    const auto prune = [&storage] {
        return storage->events().prune({.age = std::chrono::hours(24 * 30)}, noon).has_value();
    };
    BOOST_REQUIRE(prune()); // From now on its statements are prepared.
    const auto blocker = connectAsSuperuser(database);
    blocker->script("BEGIN; LOCK TABLE webhook_events_log IN ACCESS EXCLUSIVE MODE");
    auto pruning = std::async(std::launch::async, prune);
    while (blocker->run("SELECT count(*) FROM pg_locks WHERE NOT granted").integer(0, 0) == 0)
        std::this_thread::yield();
    // An append locks the row of its workspace.
    const auto everything = connectAsSuperuser(database);
    everything->script("SELECT FROM workspace_state FOR UPDATE NOWAIT");
    BOOST_TEST(everything->outcome().has_value());
    blocker->script("ROLLBACK");
    BOOST_TEST(pruning.get());
}
