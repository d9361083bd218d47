// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/webhook/eventwriter.h"

#include "requests.h"
#include "runningrelay.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/test/unit_test.hpp>

#include <future>
#include <sstream>
#include <thread>

using namespace shoptalk::relay;
using namespace shoptalk::relay::testing;
namespace http = shoptalk::http;

namespace {

/// A store that refuses everything for one reason.
struct AwayStore final : EventStore {
    http::Result<std::vector<AppendOutcome>> append(std::span<const IncomingWebhook> webhooks) override
    {
        sizes.push_back(webhooks.size());
        return tl::unexpected(http::Error{http::Error::Kind::Storage, reason, "away"});
    }
    http::Result<OwnEventOutcome> appendOwn(const OwnEvent &) override { return {}; }
    http::Result<void> recordRefused(const RefusedWebhook &) override { return {}; }
    http::Result<EventPage> read(const EventQuery &) override { return {}; }
    http::Result<std::int64_t> lastMessageSeq(const WorkspaceId &) override { return {}; }
    http::Result<std::optional<Timestamp>> newestWebhookTime(Timestamp) override { return {}; }
    http::Result<PruneResult> prune(const Retention &, Timestamp) override { return {}; }
    std::string reason;
    std::vector<std::size_t> sizes;
};

} // namespace

BOOST_AUTO_TEST_CASE(aBatchIsNotTriedAgainWebhookByWebhookWhereNobodyCanBeReached)
{
    std::ostringstream text;
    Log log(text, LogLevel::Error);
    Metrics metrics;
    BlockingWork work(1);
    const auto triedFor = [&](std::string reason, int count) {
        AwayStore store;
        store.reason = std::move(reason);
        boost::asio::io_context context;
        EventWriter writer(context.get_executor(), work, store, log, metrics, [](const WorkspaceId &) {});
        std::vector<std::future<http::Result<AppendOutcome>>> stored;
        for (int number = 0; number < count; ++number) {
            IncomingWebhook webhook{systemNow(), messageWebhook("1", "10", std::to_string(number))};
            stored.push_back(
                boost::asio::co_spawn(context, writer.append(std::move(webhook)), boost::asio::use_future));
        }
        context.run();
        for (auto &one : stored)
            BOOST_TEST(!one.get().has_value());
        return store.sizes;
    };
    BOOST_TEST((triedFor("cannot_connect", 3) == std::vector<std::size_t>{3}));
    BOOST_TEST((triedFor("database", 3) == std::vector<std::size_t>{3, 1, 1, 1}));
    BOOST_TEST((triedFor("database", 1) == std::vector<std::size_t>{1}));
}

BOOST_AUTO_TEST_CASE(aLargeBatchIsStoredBesideTheThreadsThatServe)
{
    RunningRelay relay;
    relay.claim("Corner Shop", "1", "10");
    std::ostringstream text;
    Log log(text, LogLevel::Error);
    Metrics metrics;
    BlockingWork work(1);
    boost::asio::io_context context;
    std::thread::id storedBy;
    EventWriter writer(context.get_executor(), work, relay.storage().events(), log, metrics,
                       [&storedBy](const WorkspaceId &) { storedBy = std::this_thread::get_id(); });
    const auto store = [&](std::size_t bytes) {
        IncomingWebhook webhook{systemNow(), messageWebhook("1", "10", std::string(bytes, 'x'))};
        auto stored =
            boost::asio::co_spawn(context, writer.append(std::move(webhook)), boost::asio::use_future);
        context.restart();
        context.run();
        BOOST_TEST(stored.get().has_value());
    };
    store(1);
    BOOST_TEST((storedBy == std::this_thread::get_id()));
    store(largeBytes);
    BOOST_TEST((storedBy != std::this_thread::get_id()));
}
