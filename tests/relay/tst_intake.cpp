// SPDX-License-Identifier: GPL-3.0-or-later
// Every webhook with a valid signature is stored and delivered: bodies that broke other products, Meta's test
// events, with a wrong clock, or while the database file is missing.
#define BOOST_TEST_MODULE relay intake
#include "graphpeer.h"
#include "openedevents.h"
#include "relay/logsampler.h"
#include "relay/metaclock.h"
#include "relay/storage/sqlite/database.h"
#include "relay/webhook/intakehealth.h"
#include "relayprocess.h"
#include "requests.h"
#include "runningrelay.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>

using namespace shoptalk::relay;
using namespace shoptalk::relay::testing;
namespace http = shoptalk::http;

namespace {

/// A body of a shop with number 1 of account 10, and whether it is the shop's.
struct Body {
    std::string_view name;
    std::string text;
    bool isTheShops = true;
    friend std::ostream &operator<<(std::ostream &out, const Body &body) { return out << body.name; }
};

std::string entryWith(const std::string &changes)
{
    return R"({"object":"whatsapp_business_account","entry":[{"id":"10","changes":[)" + changes + "]}]}";
}

std::string nowS()
{
    return std::to_string(toMilliseconds(systemNow()) / 1000);
}

std::string message(const std::string &text)
{
    return R"({"from":"16505550142","id":"wamid.)" + std::to_string(std::hash<std::string>()(text))
        + R"(","timestamp":")" + nowS() + R"(","type":"text","text":)" + text + '}';
}

std::string change(const std::string &members)
{
    return R"({"value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"15550783881",)"
           R"("phone_number_id":"1"},)"
        + members + R"(},"field":"messages"})";
}

// In the order and with the numbers of the collection of such bodies.
const std::vector<Body> bodies{
    {"45a empty arrays", entryWith(change(R"("contacts":[],"messages":[],"statuses":[])"))},
    {"45b contacts missing",
     entryWith(change("\"messages\":[" + message(R"({"body":"no contacts array"})") + ']'))},
    {"45c metadata missing",
     entryWith(R"({"value":{"messages":[)" + message(R"({"body":"no metadata"})")
               + R"(]},"field":"messages"})")},
    {"45d unknown field",
     entryWith(R"({"value":{"anything":[1,{"deep":true}]},"field":"unknown_field_xyz"},)"
               + change("\"messages\":[" + message(R"({"body":"good"})") + ']'))},
    {"45e another object", R"({"object":"page","entry":[]})", false},
    {"45f wrong types",
     entryWith(change(R"("contacts":{"0":{}},"messages":"not-an-array")")
               + R"(,{"value":null,"field":"messages"},)"
               + change("\"messages\":[null,42," + message(R"("a bare string")") + ','
                        + message(R"({"body":"survivor"})") + ']'))},
    {"47 lone surrogates",
     entryWith(change("\"messages\":[" + message(R"({"body":"\ud83d cut emoji"})") + ','
                      + message(R"({"body":"low first \ude00 end"})") + ',' + message(R"({"body":"after"})")
                      + ']'))},
    {"raw control characters", messageWebhook("1", "10", "a\x01\n\x1f")},
    {"no UTF-8", messageWebhook("1", "10", "a\xff\xc3(")},
    {"deep",
     entryWith(change("\"messages\":[" + message(std::string(5'000, '[') + std::string(5'000, ']')) + ']'))},
    {"milliseconds",
     entryWith(change(R"("messages":[{"id":"m","timestamp":"1795000000000","type":"text"}])"))},
    {"time of nothing", entryWith(change(R"("messages":[{"id":"m","timestamp":"0","type":"text"}])"))},
    {"cut off", entryWith(change("\"messages\":[" + message("{}"))).substr(0, 150)},
    {"no entries", R"({"object":"whatsapp_business_account"})"},
    {"an entry that is none", R"({"object":"whatsapp_business_account","entry":[7]})"}};

std::int64_t numberIn(const RunningRelay &relay, const char *sql)
{
    const auto database = sqlite::Database::open(relay.databaseFile()).value();
    sqlite::Query query(*database, sql);
    BOOST_REQUIRE(query.next());
    return query.integer(0);
}

/// Meta's sample, as the button next to `messages` sends it.
const std::string sample =
    R"({"object":"whatsapp_business_account","entry":[{"id":"0","changes":[{"field":"messages","value":)"
    R"({"messaging_product":"whatsapp","metadata":{"display_phone_number":"16505551111","phone_number_id":)"
    R"("123456123"},"contacts":[{"profile":{"name":"test user name"},"wa_id":"16315551181"}],"messages":[)"
    R"({"from":"16315551181","id":"ABGGFlA5Fpa","timestamp":"1504902988","type":"text","text":{"body":)"
    R"("this is a text message"}}]}}]}]})";

std::string webhookAt(std::chrono::hours ago)
{
    const std::string seconds = std::to_string(toMilliseconds(systemNow() - ago) / 1000);
    return R"({"entry":[{"id":"10","changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"1"},)"
           R"("messages":[{"id":"wamid.)"
        + seconds + R"(","timestamp":")" + seconds + R"("}]}}]}]})";
}

Settings withMetrics(const std::string &graphUrl = "http://127.0.0.1:1")
{
    Settings settings = testSettings(graphUrl);
    settings.metricsAddress = "127.0.0.1";
    return settings;
}

std::size_t countOf(const std::string &text, std::string_view split)
{
    std::size_t count = 0;
    for (auto at = text.find(split); at != std::string::npos; at = text.find(split, at + 1))
        ++count;
    return count;
}

bool exports(const RunningRelay &relay, std::string_view line)
{
    return countOf(get(relay.metricsUrl()).body, std::string(line) + '\n') == 1;
}

/// A steady clock that stands still until it is moved.
struct HandClock {
    std::chrono::steady_clock::time_point now{std::chrono::hours(1)};
    AttemptLimiter::SteadyClock clock()
    {
        return [this] { return now; };
    }
};

} // namespace

BOOST_DATA_TEST_CASE(anOddBodyReachesItsShopByteForByte, boost::unit_test::data::make(bodies), odd)
{
    RunningRelay relay;
    const std::string token = relay.pairDevice();
    relay.claim("Corner Shop", "1", "10");
    const std::string good = messageWebhook("1", "10", "good");
    BOOST_TEST(postWebhook(relay.url(), odd.text).status == 200U);
    BOOST_TEST(postWebhook(relay.url(), good).status == 200U);
    const auto events = relay.events(token).at("events").as_array();
    BOOST_REQUIRE(events.size() == (odd.isTheShops ? 2U : 1U));
    BOOST_TEST((bodyOf(events.front()) == (odd.isTheShops ? odd.text : good)));
    BOOST_TEST(numberIn(relay, "SELECT count(*) FROM webhook_events_log") == 2); // Nothing is thrown away.
}

BOOST_AUTO_TEST_CASE(whatCannotBeRoutedIsCountedAndLogged)
{
    RunningRelay relay(withMetrics());
    const std::string mine = relay.pairDevice("A");
    BOOST_TEST(postWebhook(relay.url(), "{signed nonsense").status == 200U);
    const std::string theirs = relay.pairDevice("B");
    BOOST_TEST(postWebhook(relay.url(), "{more nonsense").status == 200U);
    BOOST_TEST(relay.events(mine).at("head").as_int64() == 1);
    BOOST_TEST(relay.events(theirs).at("head").as_int64() == 0);
    BOOST_TEST(exports(relay, "shoptalk_relay_unroutable_webhooks_total 2"));
    BOOST_TEST(exports(relay, "shoptalk_relay_webhooks_total{result=\"stored\"} 2"));
    relay.stop();
    BOOST_TEST(countOf(relay.log(), "webhook_unroutable") == 2U);
    BOOST_TEST(countOf(relay.log(), "nonsense") == 0U);
}

BOOST_AUTO_TEST_CASE(metasTestButtonIsAnsweredRecordedAndShownToNobody)
{
    RunningRelay relay(withMetrics());
    const std::string token = relay.pairDevice();
    BOOST_TEST(postWebhook(relay.url(), sample).status == 200U);
    relay.advanceClock(std::chrono::minutes(2));
    BOOST_TEST(postWebhook(relay.url(), sample).status == 200U);
    BOOST_TEST(relay.events(token).at("head").as_int64() == 0);
    const auto counts = relay.storage().unprocessed().countUnprocessed().value();
    BOOST_REQUIRE(counts.size() == 1U);
    BOOST_TEST(counts.front().error == "test_event");
    BOOST_TEST(counts.front().events == 2);
    BOOST_TEST((counts.front().newest > systemNow() + std::chrono::minutes(1)));
    BOOST_TEST(exports(relay, "shoptalk_relay_webhooks_total{result=\"test_event\"} 2"));
    BOOST_TEST(exports(relay, "shoptalk_relay_unroutable_webhooks_total 0"));
}

BOOST_AUTO_TEST_CASE(whatIsTooOldIsCountedAsThat)
{
    const GraphPeer meta; // Says what time it is.
    RunningRelay relay(withMetrics(meta.url()));
    BOOST_TEST(postWebhook(relay.url(), webhookAt(std::chrono::hours(24 * 9))).status == 400U);
    BOOST_TEST(exports(relay, "shoptalk_relay_webhooks_total{result=\"too_old\"} 1"));
    BOOST_TEST(exports(relay, "shoptalk_relay_webhooks_total{result=\"signature_refused\"} 0"));
}

BOOST_AUTO_TEST_CASE(newWebhooksAreTakenHoweverFarTheClockIsAhead)
{
    RunningRelay relay;
    relay.claim("Corner Shop", "1", "10");
    BOOST_TEST(postWebhook(relay.url(), webhookAt(std::chrono::hours(5))).status == 200U);
    relay.advanceClock(std::chrono::hours(24 * 9));
    for (const int hoursAgo : {4, 2, 3}) // Not in their order.
        BOOST_TEST(postWebhook(relay.url(), webhookAt(std::chrono::hours(hoursAgo))).status == 200U);
    const http::Response playedBack = postWebhook(relay.url(), webhookAt(std::chrono::hours(50)));
    BOOST_TEST(playedBack.status == 400U);
    BOOST_TEST(errorCodeOf(playedBack) == "too_old");
    BOOST_TEST(numberIn(relay, "SELECT count(*) FROM webhook_events_log WHERE workspace_id IS NOT NULL")
               == 4);
    relay.stop();
    BOOST_TEST(countOf(relay.log(), "clock_doubtful") >= 3U);
}

/// Nothing is stored by which a wrong clock could be detected, so Meta's clock is asked.
BOOST_AUTO_TEST_CASE(theFirstWebhookIsTakenHoweverFarTheClockIsAhead)
{
    const GraphPeer meta;
    RunningRelay relay(testSettings(meta.url()));
    relay.claim("Corner Shop", "1", "10");
    relay.advanceClock(std::chrono::hours(24 * 9));
    const http::Response playedBack = postWebhook(relay.url(), webhookAt(std::chrono::hours(24 * 8)));
    BOOST_TEST(playedBack.status == 400U);
    BOOST_TEST(errorCodeOf(playedBack) == "too_old");
    for (const int hoursAgo : {24 * 6, 1, 5})
        BOOST_TEST(postWebhook(relay.url(), webhookAt(std::chrono::hours(hoursAgo))).status == 200U);
    BOOST_TEST(numberIn(relay, "SELECT count(*) FROM webhook_events_log WHERE workspace_id IS NOT NULL")
               == 3);
    relay.stop();
    BOOST_TEST(countOf(relay.log(), "clock_doubtful") >= 3U);
}

BOOST_AUTO_TEST_CASE(whileNobodyKnowsTheTimeMetaIsAskedToRetry)
{
    RunningRelay relay(withMetrics()); // Nobody listens where Meta is looked for.
    const http::Response answer = postWebhook(relay.url(), webhookAt(std::chrono::hours(24 * 9)));
    BOOST_TEST(answer.status == 503U);
    BOOST_TEST(answer.headers.get("Retry-After").has_value());
    BOOST_TEST(postWebhook(relay.url(), sample).status == 200U); // The test event has no such age.
    BOOST_TEST(exports(relay, "shoptalk_relay_webhooks_total{result=\"too_old\"} 0"));
    BOOST_TEST(exports(relay, "shoptalk_relay_webhooks_total{result=\"not_stored\"} 1"));
    relay.stop();
    BOOST_TEST(countOf(relay.log(), "clock_doubtful") == 1U);
}

BOOST_AUTO_TEST_CASE(metasTimeIsAskedForNowAndThen)
{
    HandClock hand;
    auto meta = std::make_unique<GraphPeer>();
    MetaClock clock(meta->url(), hand.clock());
    boost::asio::io_context context;
    const auto ask = [&] {
        auto time = boost::asio::co_spawn(context, clock.now(), boost::asio::use_future);
        context.restart();
        context.run();
        return time.get();
    };
    const std::optional<Timestamp> first = ask();
    BOOST_REQUIRE(first.has_value());
    meta.reset(); // Nobody is there to be asked, and the answer holds.
    hand.now += std::chrono::minutes(9);
    BOOST_TEST((ask().value() == *first + std::chrono::minutes(9)));
    hand.now += std::chrono::minutes(1);
    BOOST_TEST(!ask().has_value());
}

BOOST_AUTO_TEST_CASE(unknownSendersCannotFillTheLog)
{
    RunningRelay relay(withMetrics());
    for (int attempt = 0; attempt < 60; ++attempt) {
        BOOST_TEST(ask({.method = "POST", .url = relay.url("/webhooks/whatsapp"), .body = "x"}).status
                   == 401U);
        BOOST_TEST(
            get(relay.url("/webhooks/whatsapp?hub.mode=subscribe&hub.challenge=1&hub.verify_token=x")).status
            == 403U);
    }
    BOOST_TEST(exports(relay, "shoptalk_relay_webhooks_total{result=\"signature_refused\"} 60"));
    relay.stop();
    BOOST_TEST(countOf(relay.log(), "webhook_refused") < 30U);
    BOOST_TEST(countOf(relay.log(), "verification_refused") < 30U);
}

/// From many addresses, so that the limit for one address is not what protects the log.
BOOST_AUTO_TEST_CASE(unknownSendersCannotFillTheLogWithCodesAndLogins)
{
    Settings settings = testSettings();
    settings.limits.addressPerMinute = 100'000;
    settings.trustedProxies = {"127.0.0.1"};
    RunningRelay relay(settings);
    const auto askFrom = [](int sender, http::ClientRequest request) {
        request.headers.set("X-Forwarded-For", "198.51.100." + std::to_string(sender));
        return ask(std::move(request)).status;
    };
    const std::string code = boost::json::serialize(pairRequest("ABCD-EFGH-JKMN"));
    for (int sender = 0; sender < 60; ++sender) {
        BOOST_TEST(askFrom(sender, {.url = relay.url("/oauth/callback?code=x&state=" + std::string(43, 's'))})
                   == 400U);
        BOOST_TEST(askFrom(sender, {.method = "POST", .url = relay.url("/v1/devices"), .body = code})
                   == 403U);
    }
    for (int again = 0; again < 60; ++again)
        askFrom(1, {.method = "POST", .url = relay.url("/v1/devices"), .body = code});
    relay.stop();
    for (const std::string_view line :
         {"login_callback_refused", "pairing_refused", "too_many_pairing_attempts"}) {
        BOOST_TEST(countOf(relay.log(), line) >= 1U, line);
        BOOST_TEST(countOf(relay.log(), line) < 30U, line);
    }
}

BOOST_AUTO_TEST_CASE(theLinesThatWereLeftOutAreCounted)
{
    HandClock hand;
    LogSampler sampler({.lines = 2, .window = std::chrono::seconds(60)}, hand.clock());
    BOOST_TEST(sampler.admit().value() == 0);
    BOOST_TEST(sampler.admit().value() == 0);
    for (int line = 0; line < 7; ++line)
        BOOST_TEST(!sampler.admit().has_value());
    hand.now += std::chrono::seconds(60);
    BOOST_TEST(sampler.admit().value() == 7);
    BOOST_TEST(sampler.admit().value() == 0);
}

BOOST_AUTO_TEST_CASE(readinessRemembersTheLastSecondsAnswers)
{
    HandClock hand;
    IntakeHealth health(hand.clock());
    BOOST_TEST(!health.isRefusing());
    health.note(true);
    BOOST_TEST(!health.isRefusing());
    health.note(false);
    BOOST_TEST(health.isRefusing());
    hand.now += IntakeHealth::memory - std::chrono::seconds(1);
    BOOST_TEST(health.isRefusing());
    for (int count = 0; count < 20; ++count)
        health.note(true);
    BOOST_TEST(!health.isRefusing()); // One that no database takes is no reason to turn all away.
    health.note(false);
    health.note(false);
    BOOST_TEST(health.isRefusing());
    hand.now += IntakeHealth::memory;
    BOOST_TEST(!health.isRefusing());
}

BOOST_AUTO_TEST_CASE(notReadyWhileLargeWebhooksNoLongerFitOnTheDisk)
{
    const TemporaryFolder folder;
    writeConfiguration(folder.path());
    constexpr unsigned long maxFileBytes = 1'000'000;
    const RelayProcess relay(folder.path(), maxFileBytes);
    BOOST_TEST(postWebhook(relay.url(), messageWebhook("1", "10", "small")).status == 200U);
    const std::string large = messageWebhook("1", "10", std::string(2 * maxFileBytes, 'x'));
    http::Response answer;
    while (answer.status != 503U) { // A machine that stands still for seconds may forget them.
        BOOST_TEST(postWebhook(relay.url(), large).status == 503U);
        answer = get(relay.url() + "/readyz");
    }
    BOOST_TEST(answer.headers.get("Retry-After").has_value());
}

BOOST_AUTO_TEST_CASE(aDatabaseFileThatIsGoneIsNoticedBeforeTheNextAnswer)
{
    const TemporaryFolder folder;
    const auto configuration = writeConfiguration(folder.path());
    for (const bool isReplaced : {false, true}) {
        const RelayProcess relay(folder.path());
        BOOST_TEST(postWebhook(relay.url(), messageWebhook("1", "10", "a")).status == 200U);
        const auto database = folder.file("relay.db");
        std::filesystem::rename(database, folder.file("elsewhere.db"));
        if (isReplaced)
            std::filesystem::copy_file(folder.file("elsewhere.db"), database);
        BOOST_TEST(postWebhook(relay.url(), messageWebhook("1", "10", "b")).status == 503U);
        BOOST_TEST(get(relay.url() + "/readyz").status == 503U);
        std::filesystem::rename(folder.file("elsewhere.db"), database);
    }
}
