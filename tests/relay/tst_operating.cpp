// SPDX-License-Identifier: GPL-3.0-or-later
// S20 and S32: what every answer says, readiness, metrics, and logs without personal data.
#define BOOST_TEST_MODULE relay operating
#include "graphpeer.h"
#include "relay/storage/sqlite/database.h"
#include "relayprocess.h"
#include "requests.h"
#include "runningrelay.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <chrono>
#include <fstream>
#include <future>
#include <map>
#include <optional>
#include <regex>
#include <sstream>

using namespace shoptalk::relay;
using namespace shoptalk::relay::testing;
namespace http = shoptalk::http;
namespace json = boost::json;

namespace {

http::Response askWith(const std::string &method, const std::string &url, const std::string &origin,
                       const std::string &token = {})
{
    http::ClientRequest request{.method = method, .url = url};
    request.headers.set("Origin", origin);
    if (!token.empty())
        request.headers.set("Authorization", "Bearer " + token);
    return ask(std::move(request));
}

Settings withMetrics()
{
    Settings settings = testSettings();
    settings.metricsAddress = "127.0.0.1";
    return settings;
}

bool contains(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// The level and the device, if one is named, of each line about an answer, by route and status.
std::multimap<std::string, std::string> answersIn(const std::string &log)
{
    std::multimap<std::string, std::string> answers;
    std::istringstream lines(log);
    for (std::string text; std::getline(lines, text);) {
        const json::object line = json::parse(text).as_object();
        if (line.at("event").as_string() != "answered")
            continue;
        BOOST_TEST(line.at("took_us").is_int64());
        const json::value *device = line.if_contains("device");
        answers.emplace(std::string(line.at("route").as_string()) + ' '
                            + std::to_string(line.at("status").to_number<int>()),
                        std::string(line.at("level").as_string()) + ' '
                            + (device ? std::string(device->as_string()) : std::string()));
    }
    return answers;
}

} // namespace

BOOST_AUTO_TEST_CASE(everyAnswerCarriesTheSecurityHeaders)
{
    RunningRelay relay;
    const std::string token = relay.pairDevice();
    const std::vector<http::Response> answers{
        get(relay.url("/healthz")),          get(relay.url("/v1/me")),
        get(relay.url("/v1/me"), token),     get(relay.url("/nowhere")),
        postWebhook(relay.url(), "{}"),      get(relay.url("/v1/events?limit=0"), token),
        get(relay.url("/webhooks/whatsapp"))};
    for (const http::Response &answer : answers) {
        BOOST_TEST(answer.headers.get("X-Content-Type-Options").value_or("") == "nosniff");
        BOOST_TEST(answer.headers.get("X-Frame-Options").value_or("") == "DENY");
        BOOST_TEST(answer.headers.get("Cache-Control").value_or("") == "no-store");
        BOOST_TEST(answer.headers.get("Referrer-Policy").value_or("") == "no-referrer");
        BOOST_TEST(answer.headers.get("Strict-Transport-Security").value_or("") == "max-age=31536000");
        BOOST_TEST(
            answer.headers.get("Content-Security-Policy").value_or("").starts_with("default-src 'none'"));
        BOOST_TEST(!answer.headers.get("Access-Control-Allow-Origin").has_value());
        BOOST_TEST(!answer.headers.get("Server").has_value());
    }
}

BOOST_AUTO_TEST_CASE(otherSitesGetNothingUnlessTheSettingsNameThem)
{
    RunningRelay closed;
    BOOST_TEST(askWith("OPTIONS", closed.url("/v1/me"), "https://shop.example").status == 405U);
    Settings settings = testSettings();
    settings.corsOrigins = {"https://shop.example"};
    RunningRelay open(settings);
    const std::string token = open.pairDevice();
    const http::Response preflight = askWith("OPTIONS", open.url("/v1/me"), "https://shop.example");
    BOOST_TEST(preflight.status == 204U);
    BOOST_TEST(preflight.headers.get("Access-Control-Allow-Origin").value_or("") == "https://shop.example");
    BOOST_TEST(
        contains(std::string(*preflight.headers.get("Access-Control-Allow-Headers")), "Authorization"));
    const http::Response answer = askWith("GET", open.url("/v1/me"), "https://shop.example", token);
    BOOST_TEST(answer.status == 200U);
    BOOST_TEST(answer.headers.get("Access-Control-Allow-Origin").value_or("") == "https://shop.example");
    BOOST_TEST(answer.headers.get("Vary").value_or("") == "Origin");
    const http::Response fromOtherSite = askWith("GET", open.url("/v1/me"), "https://evil.example", token);
    BOOST_TEST(!fromOtherSite.headers.get("Access-Control-Allow-Origin").has_value());
    const http::Response elsewhere = askWith("GET", open.url("/healthz"), "https://shop.example");
    BOOST_TEST(!elsewhere.headers.get("Access-Control-Allow-Origin").has_value());
}

BOOST_AUTO_TEST_CASE(readyMeansThatTheDatabaseCanBeWritten)
{
    RunningRelay relay;
    BOOST_TEST(get(relay.url("/readyz")).body == R"({"status":"ready"})");
}

BOOST_AUTO_TEST_CASE(notReadyWhileTheDiskIsFull)
{
    const TemporaryFolder folder;
    writeConfiguration(folder.path());
    constexpr unsigned long maxFileBytes =
        32'768; // Enough for SQLite's shared memory, and less than its log has by then.
    { // Killed, so that the log stays as long as it is.
        const RelayProcess roomy(folder.path());
        BOOST_TEST(get(roomy.url() + "/readyz").status == 200U);
        BOOST_TEST(postWebhook(roomy.url(), '"' + std::string(2 * maxFileBytes, 'a') + '"').status == 200U);
    }
    const RelayProcess full(folder.path(), maxFileBytes);
    const http::Response answer = get(full.url() + "/readyz");
    BOOST_TEST(answer.status == 503U);
    BOOST_TEST(answer.headers.get("Retry-After").has_value());
    BOOST_TEST(contains(get(full.metricsUrl()).body, "shoptalk_relay_ready 0\n"));
    BOOST_TEST(get(full.url() + "/healthz").status == 200U);
}

BOOST_AUTO_TEST_CASE(metricsAreServedApartAndCountWhatHappens)
{
    RunningRelay relay(withMetrics());
    relay.claim("Corner Shop", "1", "10");
    const std::string token = relay.pairDevice();
    const std::string body = messageWebhook("1", "10", "hello");
    BOOST_TEST(postWebhook(relay.url(), body).status == 200U);
    BOOST_TEST(postWebhook(relay.url(), body).status == 200U);
    http::ClientRequest forged{.method = "POST", .url = relay.url("/webhooks/whatsapp"), .body = "{}"};
    BOOST_TEST(ask(forged).status == 401U);
    BOOST_TEST(get(relay.url("/v1/me"), token).status == 200U);
    BOOST_TEST(get(relay.url("/metrics")).status == 404U); // Not on the public listener.
    const http::Response answer = get(relay.metricsUrl());
    BOOST_TEST(answer.headers.get("Content-Type").value_or("").starts_with("text/plain; version=0.0.4"));
    const std::string &page = answer.body;
    BOOST_TEST(contains(page, "shoptalk_relay_webhooks_total{result=\"stored\"} 1\n"));
    BOOST_TEST(contains(page, "shoptalk_relay_webhooks_total{result=\"repeated\"} 1\n"));
    BOOST_TEST(contains(page, "shoptalk_relay_webhooks_total{result=\"signature_refused\"} 1\n"));
    BOOST_TEST(
        contains(page, "shoptalk_relay_webhook_bytes_total " + std::to_string(2 * body.size()) + '\n'));
    BOOST_TEST(contains(page, "shoptalk_relay_webhook_seconds_bucket{le=\"+Inf\"} 3\n"));
    BOOST_TEST(contains(page, "shoptalk_relay_commit_webhooks_sum 2\n"));
    BOOST_TEST(contains(page, "shoptalk_relay_answers_total{status=\"4xx\"} 2\n"));
    BOOST_TEST(contains(page, "shoptalk_relay_queue_webhooks 0\n"));
    for (const std::string_view noted : {token, std::string("hello"), std::string("Corner Shop")})
        BOOST_TEST(!contains(page, noted));
}

BOOST_AUTO_TEST_CASE(everyMetricHasHelpATypeAndAUnitInItsName)
{
    RunningRelay relay(withMetrics());
    std::istringstream page(get(relay.metricsUrl()).body);
    const std::regex sample(R"(([a-z_]+)(\{[a-z]+="[^"]*"\})? [0-9.e+-]+)");
    const std::regex name("(shoptalk_relay|process)_([a-z_]+_)?(seconds|bytes|total|webhooks|consoles|"
                          "connections|fds|info|sign_ins|ready)");
    std::map<std::string, std::string> types;
    std::size_t samples = 0;
    for (std::string line; std::getline(page, line);) {
        std::istringstream words(line);
        std::string hash, word, metric, type;
        words >> hash >> word >> metric >> type;
        if (hash == "#") {
            if (word == "TYPE")
                types[metric] = type;
            BOOST_TEST(std::regex_match(metric, name), line);
            continue;
        }
        ++samples;
        std::smatch match;
        BOOST_REQUIRE(std::regex_match(line, match, sample));
        std::string base = match[1];
        for (const std::string ending : {"_bucket", "_sum", "_count"}) {
            if (base.ends_with(ending) && types.contains(base.substr(0, base.size() - ending.size())))
                base = base.substr(0, base.size() - ending.size());
        }
        BOOST_TEST(types.contains(base), line);
        BOOST_TEST((types[base] == "counter") == base.ends_with("_total"), line);
    }
    BOOST_TEST(samples > 40U);
}

namespace {

/// The value of a metric without labels, or with these; nullopt if it is not exported.
std::optional<double> valueOf(const std::string &page, const std::string &metric)
{
    const std::string start = '\n' + metric + ' ';
    const std::size_t at = page.find(start);
    if (at == std::string::npos)
        return std::nullopt;
    return std::stod(page.substr(at + start.size()));
}

} // namespace

BOOST_AUTO_TEST_CASE(disksAndBackupsAreMeasuredWhenSomebodyAsks)
{
    const TemporaryFolder folder;
    Settings settings = withMetrics();
    settings.databasePath = folder.file("relay.db");
    settings.backup.folder = folder.file("backups");
    RunningRelay relay(settings);
    const std::string before = get(relay.metricsUrl()).body;
    BOOST_TEST(contains(before, "shoptalk_relay_ready 1\n"));
    BOOST_TEST(contains(before, "shoptalk_relay_newest_backup_timestamp_seconds 0\n"));
    BOOST_TEST(valueOf(before, "shoptalk_relay_disk_free_bytes{use=\"database\"}").value_or(0) > 0);
    BOOST_TEST(valueOf(before, "shoptalk_relay_disk_size_bytes{use=\"database\"}").value_or(0)
               >= valueOf(before, "shoptalk_relay_disk_free_bytes{use=\"database\"}").value_or(0));
    BOOST_TEST(!contains(before, "{use=\"backups\"}")); // That folder does not exist yet.

    std::filesystem::create_directory(settings.backup.folder);
    for (const std::string name :
         {"relay-2026-11-22T03-24-10.512Z.backup", "relay-2026-11-23T03-24-10.512Z.backup"})
        std::ofstream(settings.backup.folder / name) << "x";
    using namespace std::chrono;
    const auto made = file_clock::from_sys(sys_seconds(seconds(1'795'404'250)));
    std::filesystem::last_write_time(settings.backup.folder / "relay-2026-11-23T03-24-10.512Z.backup", made);
    const std::string after = get(relay.metricsUrl()).body;
    BOOST_TEST(contains(after, "shoptalk_relay_newest_backup_timestamp_seconds 1795404250\n"));
    BOOST_TEST(valueOf(after, "shoptalk_relay_disk_free_bytes{use=\"backups\"}").value_or(0) > 0);
}

BOOST_AUTO_TEST_CASE(withoutABackupFolderBackupsAreNotReported)
{
    const RunningRelay relay(withMetrics());
    BOOST_TEST(!contains(get(relay.metricsUrl()).body, "newest_backup"));
}

BOOST_AUTO_TEST_CASE(signInsThatEndSoonAreCountedFromWhatMetaSays)
{
    GraphPeer peer;
    Settings settings = testSettings(peer.url());
    settings.metricsAddress = "127.0.0.1";
    RunningRelay relay(settings);
    const std::string token = relay.pairDevice();
    const auto now = std::chrono::floor<std::chrono::seconds>(systemNow().time_since_epoch()).count();
    const auto inspect = [&](const std::string &user, std::int64_t expiresAtS) {
        peer.addFacts("EAA" + user + std::to_string(expiresAtS),
                      R"({"app_id":"700000000000001","type":"USER","is_valid":true,"scopes":[],"expires_at":)"
                          + std::to_string(expiresAtS) + R"(,"user_id":")" + user + "\"}");
        BOOST_TEST(postJson(relay.url("/v1/oauth/inspect"),
                            {{"token", "EAA" + user + std::to_string(expiresAtS)}}, token)
                       .status
                   == 200U);
    };
    constexpr std::int64_t dayS = 24 * 60 * 60;
    inspect("1", 0); // Never ends.
    inspect("2", now + 8 * dayS);
    inspect("3", now + 6 * dayS);
    const auto count = [&relay](const std::string &metric) {
        return valueOf(get(relay.metricsUrl()).body, metric).value_or(-1);
    };
    BOOST_TEST(count("shoptalk_relay_sign_ins") == 3);
    BOOST_TEST(count("shoptalk_relay_expiring_sign_ins") == 1);
    inspect("3", now + 60 * dayS); // Signed in again.
    BOOST_TEST(count("shoptalk_relay_expiring_sign_ins") == 0);
    relay.advanceClock(std::chrono::hours(36));
    BOOST_TEST(count("shoptalk_relay_expiring_sign_ins") == 1);
    relay.advanceClock(std::chrono::hours(13)); // No console has asked for two days.
    BOOST_TEST(count("shoptalk_relay_sign_ins") == 0);
}

BOOST_AUTO_TEST_CASE(consolesThatWaitAreCounted)
{
    RunningRelay relay(withMetrics());
    relay.claim("Corner Shop", "1", "10");
    const std::string token = relay.pairDevice();
    auto waiting = std::async(std::launch::async,
                              [&relay, &token] { return get(relay.url("/v1/events?wait=60"), token); });
    while (!contains(get(relay.metricsUrl()).body, "shoptalk_relay_waiting_consoles 1\n")) {}
    BOOST_TEST(postWebhook(relay.url(), messageWebhook("1", "10", "a")).status == 200U);
    BOOST_TEST(waiting.get().status == 200U);
    BOOST_TEST(contains(get(relay.metricsUrl()).body, "shoptalk_relay_waiting_consoles 0\n"));
}

BOOST_AUTO_TEST_CASE(aTakenMetricsAddressKeepsNobodyFromSendingWebhooks)
{
    RunningRelay first(withMetrics());
    Settings settings = withMetrics();
    const std::string url = first.metricsUrl();
    settings.metricsPort = static_cast<std::uint16_t>(std::stoul(url.substr(url.rfind(':') + 1)));
    RunningRelay second(settings);
    BOOST_TEST(second.metricsUrl().empty());
    BOOST_TEST(postWebhook(second.url(), "{}").status == 200U);
    second.stop();
    BOOST_TEST(contains(second.log(), "metrics_not_served"));
}

BOOST_AUTO_TEST_CASE(theLogNamesNoPersonAndNoSecret)
{
    Settings settings = testSettings();
    settings.trustedProxies = {"127.0.0.1"};
    settings.limits.addressPerMinute = 3;
    RunningRelay relay(settings);
    relay.claim("Corner Shop", "1", "10");
    const std::string token = relay.pairDevice("Corner Shop", "Maria's laptop");
    BOOST_TEST(postWebhook(relay.url(), messageWebhook("1", "10", "SecretMessageText")).status == 200U);
    BOOST_TEST(postWebhook(relay.url(), "{\"broken 34600000001").status == 200U);
    get(relay.url("/v1/events?after=0"), token);
    for (int count = 0; count < 5; ++count) {
        http::ClientRequest request{.url = relay.url("/v1/me/+34600000001?phone=34600000001")};
        request.headers.set("X-Forwarded-For", "203.0.113.77");
        request.headers.set("Authorization", "Bearer std_guessedToken");
        ask(std::move(request));
    }
    http::ClientRequest forged{
        .method = "POST", .url = relay.url("/webhooks/whatsapp"), .body = "34600000001"};
    forged.headers.set("X-Forwarded-For", "2001:db8:77:77::77");
    ask(std::move(forged));
    relay.stop();
    const std::string log = relay.log();
    BOOST_TEST(contains(log, "\"203.0.113.0/24\""));
    BOOST_TEST(contains(log, "\"2001:db8:77::/48\""));
    const std::vector<std::string> personal{"SecretMessageText", "34600000001", "34910000001", "+34 910",
                                            "203.0.113.77",      "77::77",      "Maria",       token,
                                            "guessedToken",      "wamid"};
    for (const std::string &what : personal)
        BOOST_TEST(!contains(log, what), what);
}

BOOST_AUTO_TEST_CASE(theLogNamesTheDeviceThatAsked)
{
    RunningRelay relay;
    relay.claim("Corner Shop", "1", "10");
    const std::string token = relay.pairDevice("Corner Shop", "Maria's laptop");
    const std::string id(jsonOf(get(relay.url("/v1/me"), token)).at("device").at("id").as_string());
    BOOST_TEST(get(relay.url("/v1/events?limit=0"), token).status == 422U);
    BOOST_TEST(get(relay.url("/v1/me"), "std_guessedToken").status == 401U);
    BOOST_TEST(get(relay.url("/v1/me")).status == 401U);
    BOOST_TEST(postWebhook(relay.url(), messageWebhook("1", "10", "Hello")).status == 200U);
    relay.stop();
    const std::multimap<std::string, std::string> answers = answersIn(relay.log());
    const auto isThere = [&answers](const std::string &answer, std::size_t count, const std::string &line) {
        BOOST_TEST(answers.count(answer) == count, answer);
        const auto [first, last] = answers.equal_range(answer);
        for (auto each = first; each != last; ++each)
            BOOST_TEST(each->second == line);
    };
    isThere("/v1/me 200", 1, "info " + id);
    isThere("/v1/events 422", 1, "info " + id);
    isThere("/v1/me 401", 2, "debug ");
    isThere("/webhooks/whatsapp 200", 1, "debug ");
}

BOOST_AUTO_TEST_CASE(theLogCanBeWrittenForPeople)
{
    std::ostringstream out;
    Log log(out, LogLevel::Info, LogFormat::Text);
    log.debug("not_written");
    log.info("listening", {{"url", "http://a"}, {"count", 3}});
    log.warning("two\"lines", {{"detail", "a\nb"}});
    const std::regex first(R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z info listening url="http://a" count=3)");
    std::istringstream lines(out.str());
    std::string line;
    BOOST_TEST((std::getline(lines, line) && std::regex_match(line, first)), line);
    BOOST_TEST((std::getline(lines, line) && line.ends_with(R"( detail="a\nb")")), line);
    BOOST_TEST(!std::getline(lines, line));
}
