// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay longpoll
#include "relay/storage/sqlite/database.h"
#include "requests.h"
#include "runningrelay.h"

#include <boost/json/array.hpp>
#include <boost/test/unit_test.hpp>

#include <future>
#include <thread>

using namespace shoptalk::relay;
using namespace shoptalk::relay::testing;
namespace http = shoptalk::http;
namespace json = boost::json;
using std::chrono::steady_clock;

namespace {

Settings withMetrics()
{
    Settings settings = testSettings();
    settings.metricsAddress = "127.0.0.1";
    return settings;
}

struct Fixture {
    Fixture() { relay.claim("Corner Shop", "1", "10"); }

    /// Waits for events in another thread.
    std::future<http::Response> waitForEvents(std::int64_t after) const
    {
        return waitForEvents(after, token);
    }
    std::future<http::Response> waitForEvents(std::int64_t after, const std::string &device) const
    {
        const std::string url = relay.url("/v1/events?wait=60&after=" + std::to_string(after));
        return std::async(std::launch::async, [url, device] { return get(url, device); });
    }
    void waitUntilWaiting(int consoles) const
    {
        const std::string line = "shoptalk_relay_waiting_consoles " + std::to_string(consoles) + '\n';
        while (get(relay.metricsUrl()).body.find(line) == std::string::npos)
            std::this_thread::yield();
    }
    void receive(const std::string &text)
    {
        BOOST_REQUIRE(postWebhook(relay.url(), messageWebhook("1", "10", text)).status == 200U);
    }

    RunningRelay relay{withMetrics()};
    std::string token = relay.pairDevice();
};

std::int64_t integer(const json::value &page, std::string_view name)
{
    return page.at(name).as_int64();
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(longpoll, Fixture)

BOOST_AUTO_TEST_CASE(whatIsThereIsAnsweredAtOnce)
{
    receive("a");
    const json::value page = jsonOf(waitForEvents(0).get());
    BOOST_TEST(integer(page, "next") == 1);
    BOOST_TEST(page.at("events").as_array().size() == 1U);
}

/// Proved by order and not by time: another request that began to wait earlier, for as long, still waits when
/// the events were answered.
BOOST_AUTO_TEST_CASE(newsWakeWhoWaitsLongBeforeTheWaitIsOver)
{
    const std::string anotherWorkspace = relay.pairDevice("Another Shop", "Other");
    for (int round = 0; round < 20; ++round) {
        const std::string otherShop = relay.pairDevice("Another Shop");
        const std::string id(jsonOf(get(relay.url("/v1/me"), otherShop)).at("device").at("id").as_string());
        auto witness = waitForEvents(0, otherShop);
        waitUntilWaiting(1);
        auto waiting = waitForEvents(round, token);
        waitUntilWaiting(2);
        receive(std::to_string(round));
        BOOST_TEST(integer(jsonOf(waiting.get()), "next") == round + 1);
        BOOST_TEST(remove(relay.url("/v1/devices/" + id), anotherWorkspace).status == 204U);
        BOOST_TEST(witness.get().status == 401U); // Whose wait is over is answered 200.
    }
}

BOOST_AUTO_TEST_CASE(manyWaitersAreAllWoken)
{
    std::vector<std::future<http::Response>> waiting;
    for (int count = 0; count < 30; ++count)
        waiting.push_back(waitForEvents(0));
    receive("a");
    for (auto &waiter : waiting)
        BOOST_TEST(integer(jsonOf(waiter.get()), "next") == 1);
}

BOOST_AUTO_TEST_CASE(nothingIsMissedBetweenTwoQuestions)
{
    auto sender = std::async(std::launch::async, [this] {
        for (int number = 0; number < 100; ++number)
            postWebhook(relay.url(), messageWebhook("1", "10", std::to_string(number)));
    });
    std::int64_t cursor = 0;
    while (cursor < 100) {
        const json::value page = jsonOf(waitForEvents(cursor).get());
        for (const json::value &event : page.at("events").as_array())
            BOOST_TEST(integer(event, "seq") == ++cursor);
        BOOST_TEST(integer(page, "next") == cursor);
    }
    sender.get();
}

BOOST_AUTO_TEST_CASE(withoutNewsTheAnswerComesWhenTheTimeIsUp)
{
    receive("a");
    const auto started = steady_clock::now();
    const json::value page = jsonOf(get(relay.url("/v1/events?after=1&wait=1"), token));
    BOOST_TEST((steady_clock::now() - started >= std::chrono::seconds(1)));
    BOOST_TEST(page.at("events").as_array().empty());
    BOOST_TEST(integer(page, "next") == 1);
    BOOST_TEST(integer(page, "head") == 1);
}

BOOST_AUTO_TEST_CASE(newsOfOthersDoNotAnswer)
{
    const std::string otherShop = relay.pairDevice("Another Shop");
    const std::string url = relay.url("/v1/events?wait=1&after=0");
    auto waiting = std::async(std::launch::async, [url, otherShop] { return get(url, otherShop); });
    receive("not theirs");
    BOOST_TEST(jsonOf(waiting.get()).at("events").as_array().empty());
}

BOOST_AUTO_TEST_CASE(aClaimWakesToo)
{
    BOOST_REQUIRE(postWebhook(relay.url(), messageWebhook("2", "20", "early")).status == 200U);
    relay.claim("Corner Shop", "2", "20");
    BOOST_TEST(integer(jsonOf(waitForEvents(0).get()), "head") == 1);
}

BOOST_AUTO_TEST_CASE(aRevokedDeviceStopsWaiting)
{
    const std::string other = relay.pairDevice("Corner Shop", "Other");
    const std::string id(jsonOf(get(relay.url("/v1/me"), token)).at("device").at("id").as_string());
    auto waiting = waitForEvents(0);
    BOOST_TEST(remove(relay.url("/v1/devices/" + id), other).status == 204U);
    BOOST_TEST(waiting.get().status == 401U);
}

BOOST_AUTO_TEST_CASE(anExpiredCursorIsReported)
{
    for (int number = 0; number < 5; ++number)
        receive(std::to_string(number));
    {
        const auto database = sqlite::Database::open(relay.databaseFile()).value();
        database->run("DELETE FROM webhook_events_log WHERE seq <= 3");
        BOOST_REQUIRE(database->outcome().has_value());
    }
    const auto statusAfter = [this](int after) {
        return get(relay.url("/v1/events?after=" + std::to_string(after)), token).status;
    };
    BOOST_TEST(statusAfter(1) == 410U);
    BOOST_TEST(statusAfter(2) == 410U);
    BOOST_TEST(statusAfter(3) == 200U);
    const json::value fromOldest = jsonOf(get(relay.url("/v1/events?after=0"), token));
    BOOST_TEST(integer(fromOldest, "oldest") == 4);
    BOOST_TEST(integer(fromOldest.at("events").at(0), "seq") == 4);
    BOOST_TEST(errorCodeOf(get(relay.url("/v1/events?after=1"), token)) == "cursor_expired");
}

BOOST_AUTO_TEST_CASE(aCursorBeyondTheHeadIsAnsweredAtOnce)
{
    receive("a");
    const json::value page = jsonOf(waitForEvents(1000).get());
    BOOST_TEST(integer(page, "head") == 1);
    BOOST_TEST(integer(page, "next") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
