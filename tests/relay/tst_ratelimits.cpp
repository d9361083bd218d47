// SPDX-License-Identifier: GPL-3.0-or-later
// S21 and a part of S29: how often a device and an address may send requests, with one relay and with
// several.
#define BOOST_TEST_MODULE relay ratelimits
#include "openedevents.h"
#include "redisserver.h"
#include "relay/api/deviceauthenticator.h"
#include "relay/limits/rediscounts.h"
#include "relay/pairingcode.h"
#include "relay/storage/sqlite/database.h"
#include "requests.h"
#include "runningrelay.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/json/object.hpp>
#include <boost/test/unit_test.hpp>

#include <atomic>
#include <sstream>
#include <thread>

using namespace shoptalk::relay;
using namespace shoptalk::relay::testing;
namespace crypto = shoptalk::crypto;
namespace http = shoptalk::http;

namespace {

Settings limitedTo(int perDevice, int perAddress)
{
    Settings settings = testSettings();
    settings.limits.devicePerMinute = perDevice;
    settings.limits.addressPerMinute = perAddress;
    settings.trustedProxies = {"127.0.0.1"};
    return settings;
}

Settings sharedThrough(const RedisServer &redis, int perDevice = 1'000, int perAddress = 3)
{
    Settings settings = limitedTo(perDevice, perAddress);
    settings.limits.redisAddress = redis.address();
    return settings;
}

/// A request from an address that a trusted proxy reports.
http::Response getFrom(const std::string &address, const std::string &url)
{
    http::ClientRequest request{.url = url};
    request.headers.set("X-Forwarded-For", address);
    return ask(std::move(request));
}

http::Response postForged(const RunningRelay &relay, const std::string &address)
{
    http::ClientRequest request{.method = "POST", .url = relay.url("/webhooks/whatsapp")};
    request.headers.set("X-Forwarded-For", address);
    request.headers.set("X-Hub-Signature-256", signatureOf("{}", "another secret"));
    request.body = "{}";
    return ask(std::move(request));
}

void checkIsLimited(const http::Response &response)
{
    BOOST_TEST(response.status == 429U);
    BOOST_TEST(errorCodeOf(response) == "too_many_requests");
    const int waitS = std::stoi(std::string(response.headers.get("Retry-After").value_or("0")));
    BOOST_TEST(waitS >= 1);
    BOOST_TEST(waitS <= 60);
}

std::vector<std::string> auditLines(const RunningRelay &relay, const std::string &action)
{
    const auto database = sqlite::Database::open(relay.databaseFile()).value();
    sqlite::Query query(*database, "SELECT subject FROM audit_log WHERE action = ?", action);
    std::vector<std::string> subjects;
    while (query.next())
        subjects.push_back(query.text(0));
    return subjects;
}

} // namespace

BOOST_AUTO_TEST_CASE(aDeviceThatAsksTooOftenWaitsAndTheOthersDont)
{
    RunningRelay relay(limitedTo(3, 1'000));
    const std::string eager = relay.pairDevice("Corner Shop", "Eager");
    const std::string calm = relay.pairDevice("Corner Shop", "Calm");
    for (int count = 0; count < 3; ++count)
        BOOST_TEST(get(relay.url("/v1/me"), eager).status == 200U);
    checkIsLimited(get(relay.url("/v1/me"), eager));
    checkIsLimited(get(relay.url("/v1/events"), eager));
    BOOST_TEST(get(relay.url("/v1/me"), calm).status == 200U);
    BOOST_TEST(auditLines(relay, "device_rate_limited").size() == 1U); // Once, not at every request.
}

BOOST_AUTO_TEST_CASE(anAddressThatNobodyVouchesForWaits)
{
    RunningRelay relay(limitedTo(1'000, 3));
    const std::string token = relay.pairDevice(); // One of the three, from 127.0.0.1.
    for (int count = 0; count < 3; ++count)
        BOOST_TEST(getFrom("203.0.113.7", relay.url("/v1/me")).status == 401U);
    checkIsLimited(getFrom("203.0.113.7", relay.url("/v1/me")));
    checkIsLimited(getFrom("203.0.113.7", relay.url("/webhooks/whatsapp")));
    BOOST_TEST(getFrom("203.0.113.8", relay.url("/v1/me")).status == 401U);
    for (int count = 0; count < 10; ++count) // A device's own requests are not its address's.
        BOOST_TEST(get(relay.url("/v1/me"), token).status == 200U);
    BOOST_TEST((auditLines(relay, "address_rate_limited") == std::vector<std::string>{"203.0.113.0/24"}));
}

BOOST_AUTO_TEST_CASE(manyAddressesDoNotFillTheAuditTrail)
{
    RunningRelay relay(limitedTo(1'000, 1));
    for (int network = 0; network < 110; ++network) {
        const std::string address = "203.0." + std::to_string(network) + ".7";
        BOOST_TEST(getFrom(address, relay.url("/v1/me")).status == 401U);
        checkIsLimited(getFrom(address, relay.url("/v1/me")));
    }
    BOOST_TEST(auditLines(relay, "address_rate_limited").size() == 100U);
}

BOOST_AUTO_TEST_CASE(anUnknownTokenIsLookedForOnceInAWhile)
{
    std::chrono::steady_clock::time_point now{std::chrono::hours(1)};
    RunningRelay relay;
    std::ostringstream text;
    Log log(text, LogLevel::Error);
    Metrics metrics;
    BlockingWork work(1);
    RateLimiter limiter({relay.storage().audit(), work, log, systemNow, metrics, nullptr}, "device", 100,
                        metrics.limitedDevices);
    DeviceAuthenticator authenticator(relay.storage().devices(), work, log, limiter, systemNow,
                                      [&now] { return now; });
    boost::asio::io_context context;
    const auto knows = [&](const std::string &token) {
        auto known =
            boost::asio::co_spawn(context, authenticator.knows("Bearer " + token), boost::asio::use_future);
        context.restart();
        context.run();
        return known.get();
    };
    const std::string token = relay.pairDevice();
    const std::string unknown = newDeviceToken();
    BOOST_TEST(knows(token));
    BOOST_TEST(!knows(unknown));
    // As if it had become one: only who looks again can find it.
    const auto database = sqlite::Database::open(relay.databaseFile()).value();
    sqlite::Query(*database, "UPDATE devices SET token_hash = ?", crypto::BytesView(deviceTokenHash(unknown)))
        .run();
    BOOST_REQUIRE(database->outcome().has_value());
    BOOST_TEST(!knows(unknown));
    BOOST_TEST(!knows(token));
    now += UnknownTokens::Limits().life;
    BOOST_TEST(knows(unknown));
}

BOOST_AUTO_TEST_CASE(aBoundedNumberOfUnknownTokensIsRemembered)
{
    std::chrono::steady_clock::time_point now{std::chrono::hours(1)};
    UnknownTokens tokens({.tokens = 3, .life = std::chrono::seconds(60)}, [&now] { return now; });
    const auto hash = [](int number) { return deviceTokenHash(std::to_string(number)); };
    for (int number = 0; number < 3; ++number)
        tokens.note(hash(number));
    BOOST_TEST(tokens.contains(hash(0)));
    BOOST_TEST(!tokens.contains(hash(7)));
    tokens.note(hash(7)); // One too many: what was known is let go.
    BOOST_TEST(tokens.contains(hash(7)));
    BOOST_TEST(!tokens.contains(hash(0)));
    now += std::chrono::seconds(60);
    BOOST_TEST(!tokens.contains(hash(7)));
}

BOOST_AUTO_TEST_CASE(aGoodTokenIsNeverRefusedForItsAddress)
{
    RunningRelay relay(limitedTo(1'000, 3));
    const std::string token = relay.pairDevice(); // One of the three, from 127.0.0.1.
    const boost::json::value hung = jsonOf(putJson(relay.url("/v1/doorbell"), boost::json::object(), token));
    const std::string notifier(hung.at("doorbell").as_string());
    for (int count = 0; count < 5; ++count) // Somebody else's junk.
        get(relay.url("/wp-login.php"));
    checkIsLimited(get(relay.url("/wp-login.php")));
    BOOST_TEST(get(relay.url("/v1/me"), token).status == 200U);
    BOOST_TEST(get(relay.url("/v1/events"), token).status == 200U);
    BOOST_TEST(get(relay.url("/v1/doorbell"), notifier).status == 200U);
    // What has the form of a token is none yet.
    checkIsLimited(get(relay.url("/v1/me"), newDeviceToken()));
    checkIsLimited(get(relay.url("/v1/me"), newWakeToken()));
    checkIsLimited(get(relay.url("/v1/me"), "guessed"));
    checkIsLimited(get(relay.url("/v1/me")));
}

BOOST_AUTO_TEST_CASE(aGoodTokenIsNeverCountedAgainstItsAddress)
{
    RunningRelay relay(limitedTo(1'000, 3));
    const std::string token = relay.pairDevice(); // One of the three.
    for (int count = 0; count < 5; ++count) {
        BOOST_TEST(get(relay.url("/v1/nowhere"), token).status == 404U);
        BOOST_TEST(remove(relay.url("/v1/me"), token).status == 405U);
        BOOST_TEST(remove(relay.url("/v1/devices/dev_unknown"), token).status == 404U);
    }
    BOOST_TEST(get(relay.url("/v1/me")).status == 401U);
    BOOST_TEST(get(relay.url("/v1/me")).status == 401U);
    checkIsLimited(get(relay.url("/v1/me")));
}

BOOST_AUTO_TEST_CASE(pathsThatAreNotServedCountToo)
{
    RunningRelay relay(limitedTo(1'000, 3));
    for (int count = 0; count < 3; ++count)
        BOOST_TEST(getFrom("203.0.113.7", relay.url("/wp-login.php")).status == 404U);
    checkIsLimited(getFrom("203.0.113.7", relay.url("/wp-login.php")));
}

BOOST_AUTO_TEST_CASE(genuineWebhooksAndHealthAreNeverLimited)
{
    RunningRelay relay(limitedTo(1'000, 2));
    BOOST_TEST(postForged(relay, "127.0.0.1").status == 401U);
    BOOST_TEST(postForged(relay, "127.0.0.1").status == 401U);
    checkIsLimited(postForged(relay, "127.0.0.1"));
    for (int count = 0; count < 5; ++count) {
        BOOST_TEST(postWebhook(relay.url(), messageWebhook("1", "10", std::to_string(count))).status == 200U);
        BOOST_TEST(get(relay.url("/healthz")).status == 200U);
        BOOST_TEST(get(relay.url("/readyz")).status == 200U);
    }
}

BOOST_AUTO_TEST_CASE(severalRelaysCountTogetherThroughRedis)
{
    const RedisServer redis;
    RunningRelay first(sharedThrough(redis));
    RunningRelay second(sharedThrough(redis));
    BOOST_TEST(getFrom("203.0.113.7", first.url("/v1/me")).status == 401U);
    BOOST_TEST(getFrom("203.0.113.7", second.url("/v1/me")).status == 401U);
    BOOST_TEST(getFrom("203.0.113.7", first.url("/v1/me")).status == 401U);
    checkIsLimited(getFrom("203.0.113.7", second.url("/v1/me")));
    checkIsLimited(getFrom("203.0.113.7", first.url("/v1/me")));
}

BOOST_AUTO_TEST_CASE(severalRelaysCountWrongPairingCodesTogether)
{
    const RedisServer redis;
    Settings settings = sharedThrough(redis);
    settings.limits.addressPerMinute = 1'000;
    RunningRelay first(settings);
    RunningRelay second(settings);
    const auto guess = [](RunningRelay &relay) {
        return postJson(relay.url("/v1/devices"), pairRequest("AAAA-AAAA")).status;
    };
    for (int count = 0; count < 9; ++count)
        BOOST_TEST(guess(first) == 403U);
    const auto pair = [](RunningRelay &relay) {
        return postJson(relay.url("/v1/devices"), pairRequest(relay.pairingCode())).status;
    };
    BOOST_TEST(pair(second) == 201U); // A right one does not count.
    BOOST_TEST(pair(first) == 201U);
    BOOST_TEST(guess(second) == 403U); // The tenth of both.
    BOOST_TEST(guess(first) == 429U);
    BOOST_TEST(guess(second) == 429U);
    const std::string code = second.pairingCode();
    BOOST_TEST(postJson(second.url("/v1/devices"), pairRequest(code)).status == 429U);
}

BOOST_AUTO_TEST_CASE(withoutRedisLimitsAreCountedInMemoryAndTheLogSaysSo)
{
    RedisServer redis;
    RunningRelay relay(sharedThrough(redis));
    BOOST_TEST(getFrom("203.0.113.7", relay.url("/v1/me")).status == 401U);
    redis.stop();
    for (int count = 0; count < 3; ++count)
        BOOST_TEST(getFrom("203.0.113.7", relay.url("/v1/me")).status == 401U);
    checkIsLimited(getFrom("203.0.113.7", relay.url("/v1/me")));
    relay.stop();
    const std::string log = relay.log();
    const std::size_t at = log.find("limits_counted_in_memory");
    BOOST_REQUIRE(at != std::string::npos);
    BOOST_TEST(log.find("limits_counted_in_memory", at + 1) == std::string::npos); // Once.
}

BOOST_AUTO_TEST_CASE(redisMayAskForAPassword)
{
    const RedisServer redis("a password of redis");
    RedisCounts right({redis.address(), "a password of redis"});
    BOOST_TEST(right.count("a", std::chrono::minutes(1)).value().number == 1);
    const auto second = right.count("a", std::chrono::minutes(1));
    BOOST_TEST(second.value().number == 2);
    BOOST_TEST((second->left > std::chrono::seconds(0) && second->left <= std::chrono::minutes(1)));
    BOOST_TEST(right.count("b", std::chrono::minutes(1)).value().number == 1);
    RedisCounts wrong({redis.address(), "guessed"});
    const auto refused = wrong.count("a", std::chrono::minutes(1));
    BOOST_REQUIRE(!refused.has_value());
    BOOST_TEST(refused.error().detail.find("guessed") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(aRedisThatHangsCostsOneTimeOutInFiveSeconds)
{
    RedisServer redis;
    std::atomic<std::chrono::seconds> now{std::chrono::seconds(0)};
    RedisCounts counts({redis.address(), {}},
                       [&now] { return std::chrono::steady_clock::time_point(now.load()); });
    const auto count = [&counts] { return counts.count("a", std::chrono::minutes(1)); };
    BOOST_TEST(count().value().number == 1);
    redis.suspend();
    const auto askFromAll = [&count] {
        std::atomic<int> timeOuts = 0;
        std::vector<std::thread> callers;
        for (int caller = 0; caller < 8; ++caller) {
            callers.emplace_back([&count, &timeOuts] {
                for (int round = 0; round < 10; ++round) {
                    const std::string detail = count().error().detail;
                    if (detail != "not tried again yet" && detail != "another caller waits for it")
                        ++timeOuts;
                }
            });
        }
        for (std::thread &caller : callers)
            caller.join();
        return timeOuts.load();
    };
    BOOST_TEST(askFromAll() == 1);
    BOOST_TEST(askFromAll() == 0);
    now = std::chrono::seconds(4);
    BOOST_TEST(askFromAll() == 0);
    now = std::chrono::seconds(5);
    BOOST_TEST(askFromAll() == 1);
    redis.goOn();
    BOOST_TEST(count().error().detail == "not tried again yet");
    int attempts =
        0; // One, unless this computer is so busy that it takes Redis a quarter of a second to answer.
    http::Result<SharedCounts::Count> answer = tl::unexpected(http::Error());
    for (; !answer && attempts < 20; ++attempts) {
        now = now.load() + std::chrono::seconds(5);
        answer = count();
    }
    BOOST_TEST(answer.value().number >= 2); // What it was asked while it hung may have been counted then.
    BOOST_TEST(redis.connectionsTaken() == 2 + attempts);
}

BOOST_AUTO_TEST_CASE(consolesAreServedWhileRedisHangs)
{
    RedisServer redis;
    RunningRelay relay(sharedThrough(redis, 1'000, 3));
    const std::string token = relay.pairDevice();
    redis.suspend();
    std::vector<std::thread> consoles;
    std::atomic<int> served = 0;
    for (int console = 0; console < 10; ++console) {
        consoles.emplace_back([&] {
            for (int round = 0; round < 10; ++round)
                served += get(relay.url("/v1/me"), token).status == 200U ? 1 : 0;
        });
    }
    for (std::thread &console : consoles)
        console.join();
    BOOST_TEST(served == 100);
    for (int count = 0; count < 3; ++count)
        BOOST_TEST(getFrom("203.0.113.7", relay.url("/v1/me")).status == 401U);
    checkIsLimited(getFrom("203.0.113.7", relay.url("/v1/me"))); // Counted here meanwhile.
    redis.goOn();
    relay.stop();
    BOOST_TEST(redis.connectionsTaken() < 20); // Not one for each request; five seconds lie between two.
}

BOOST_AUTO_TEST_CASE(aRedisThatIsNotThereIsNotAskedAgainAtOnce)
{
    RedisCounts nowhere({"unix:/nowhere/redis.sock", {}});
    BOOST_TEST(nowhere.count("a", std::chrono::minutes(1)).error().detail != "not tried again yet");
    BOOST_TEST(nowhere.count("a", std::chrono::minutes(1)).error().detail == "not tried again yet");
}
