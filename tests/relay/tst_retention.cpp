// SPDX-License-Identifier: GPL-3.0-or-later
// How consoles see events that retention has removed, over HTTP.
#define BOOST_TEST_MODULE relay retention
#include "relay/retentionjob.h"
#include "requests.h"
#include "runningrelay.h"

#include <boost/json/array.hpp>
#include <boost/test/unit_test.hpp>

#include <sstream>

using namespace shoptalk::relay;
using namespace shoptalk::relay::testing;
namespace http = shoptalk::http;
namespace json = boost::json;

namespace {

struct Fixture {
    Fixture()
    {
        relay.claim("Corner Shop", "1", "10");
        for (int number = 1; number <= 3; ++number)
            BOOST_REQUIRE(postWebhook(relay.url(), messageWebhook("1", "10", std::to_string(number))).status
                          == 200U);
    }
    http::Response eventsAfter(std::int64_t cursor) const
    {
        return get(relay.url("/v1/events?after=" + std::to_string(cursor)), token);
    }
    std::int64_t oldest() const { return jsonOf(eventsAfter(0)).at("oldest").as_int64(); }

    RunningRelay relay;
    std::string token = relay.pairDevice();
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(retention, Fixture)

BOOST_AUTO_TEST_CASE(anExpiredCursorIsReportedAndTheOldestEventIsAvailable)
{
    const std::int64_t largest = static_cast<std::int64_t>(messageWebhook("1", "10", "3").size()) + 200;
    const Retention onlyTheNewest{.age = std::chrono::hours(24), .bytes = largest};
    BOOST_TEST(relay.storage().events().prune(onlyTheNewest, systemNow()).value().events == 2);
    const http::Response expired = eventsAfter(1);
    BOOST_TEST(expired.status == 410U);
    BOOST_TEST(errorCodeOf(expired) == "cursor_expired");
    const json::value rest = jsonOf(eventsAfter(0)); // What a console asks for next.
    BOOST_TEST(rest.at("events").as_array().size() == 1U);
    BOOST_TEST(rest.at("oldest").as_int64() == 3);
    BOOST_TEST(eventsAfter(2).status == 200U); // It has all that is gone.
    BOOST_TEST(postWebhook(relay.url(), messageWebhook("1", "10", "1")).status == 200U);
    BOOST_TEST(jsonOf(eventsAfter(0)).at("head").as_int64() == 3,
               "what is gone is still known when Meta repeats it");
}

BOOST_AUTO_TEST_CASE(theRetentionJobRunsAgainByTheClockItWasGiven)
{
    std::atomic<int> days = 0;
    std::ostringstream noted;
    Log log(noted, LogLevel::Debug);
    Metrics metrics;
    const Clock clock = [&days] { return systemNow() + std::chrono::hours(24 * days); };
    {
        const RetentionJob keeping(relay.storage().events(), log, metrics,
                                   {.age = std::chrono::hours(24 * 30)}, {clock, clock},
                                   std::chrono::milliseconds(1));
        BOOST_TEST(oldest() == 1);
        days = 31;
        while (oldest() == 1) // Until a later round; the test's own time limit ends it otherwise.
            std::this_thread::yield();
        BOOST_TEST(oldest() == 4);
    }
    BOOST_TEST(noted.str().find("events_pruned") != std::string::npos);
    BOOST_TEST(eventsAfter(2).status == 410U);
}

BOOST_AUTO_TEST_CASE(aClockThatJumpedTakesNothingAway)
{
    std::atomic<int> asked = 0;
    std::atomic<int> trustedDays = 0;
    std::ostringstream noted;
    Log log(noted, LogLevel::Debug);
    Metrics metrics;
    const Clock ahead = [] { return systemNow() + std::chrono::hours(24 * 31); };
    const auto trusted = [&]() -> std::optional<Timestamp> {
        if (asked++ == 0)
            return {}; // Meta does not answer, either.
        return systemNow() + std::chrono::hours(24 * trustedDays);
    };
    {
        const RetentionJob keeping(relay.storage().events(), log, metrics,
                                   {.age = std::chrono::hours(24 * 30)}, {ahead, trusted},
                                   std::chrono::milliseconds(1));
        while (asked < 5)
            std::this_thread::yield();
        BOOST_TEST(oldest() == 1);
        BOOST_TEST(metrics.clockDoubts.value() >= 3U);
        trustedDays = 31; // It was quiet for a month.
        while (oldest() == 1)
            std::this_thread::yield();
        BOOST_TEST(oldest() == 4);
    }
    BOOST_TEST(noted.str().find("clock_doubtful") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(aQuietLogIsNoFaultOfTheClockWhileMetaDoesNotAnswer)
{
    std::atomic<int> asked = 0;
    std::ostringstream noted;
    Log log(noted, LogLevel::Debug);
    Metrics metrics;
    const Clock later = [] { return systemNow() + std::chrono::hours(24 * 31); };
    const auto silent = [&asked]() -> std::optional<Timestamp> {
        ++asked;
        return {};
    };
    {
        const RetentionJob keeping(relay.storage().events(), log, metrics,
                                   {.age = std::chrono::hours(24 * 30)}, {later, silent},
                                   std::chrono::milliseconds(1));
        while (asked < 3)
            std::this_thread::yield();
    }
    BOOST_TEST(metrics.clockDoubts.value() == 0U);
    BOOST_TEST(noted.str().find("clock_not_compared") != std::string::npos);
    BOOST_TEST(noted.str().find("clock_doubtful") == std::string::npos);
    BOOST_TEST(oldest() == 1);
}

BOOST_AUTO_TEST_SUITE_END()
