// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay program
#include "graphpeer.h"
#include "openedevents.h"
#include "postgrescluster.h"
#include "relayprocess.h"
#include "requests.h"
#include "runningrelay.h"
#include "temporaryfolder.h"
#include "tests/http/runningserver.h"
#include "tests/support/coredumplimit.h"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <fstream>
#include <future>
#include <set>
#include <thread>

using namespace shoptalk::relay;
using namespace shoptalk::relay::testing;
using shoptalk::http::testing::RawClient;
namespace http = shoptalk::http;
namespace json = boost::json;

namespace {

std::string contentOf(const std::filesystem::path &file)
{
    std::ifstream input(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(input), {}};
}

std::size_t linesIn(const std::string &text)
{
    return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

void waitForOneWaiter(const std::string &metricsUrl)
{
    while (get(metricsUrl).body.find("shoptalk_relay_waiting_consoles 1\n") == std::string::npos)
        std::this_thread::yield();
}

struct Fixture {
    TemporaryFolder folder;
    std::filesystem::path configuration = writeConfiguration(folder.path());
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(program, Fixture)

BOOST_AUTO_TEST_CASE(pairPrintsTheCodeAloneAlsoWhileTheRelayServes)
{
    const RelayProcess relay(folder.path());
    const Finished pair = runRelay({"pair", "--config", configuration, "--workspace", "Corner Shop"});
    BOOST_TEST(pair.exitCode == 0);
    BOOST_TEST(pair.output.size() == 10U);
    BOOST_TEST(pair.output.back() == '\n');
    BOOST_TEST(pair.errors.find("Corner Shop") != std::string::npos);
    BOOST_TEST(pair.errors.find(pair.output.substr(0, 9)) == std::string::npos);
    const json::object request = pairRequest(pair.output.substr(0, 9));
    const http::Response paired = postJson(relay.url() + "/v1/devices", request);
    BOOST_TEST(paired.status == 201U);
    BOOST_TEST(jsonOf(paired).at("workspace").at("name").as_string() == "Corner Shop");
}

BOOST_AUTO_TEST_CASE(withOneWorkspaceItsNameMayBeLeftOut)
{
    BOOST_TEST(runRelay({"pair", "--config", configuration, "--workspace", "Corner Shop"}).exitCode == 0);
    BOOST_TEST(runRelay({"pair", "--config", configuration}).errors.find("Corner Shop") != std::string::npos);
    BOOST_TEST(runRelay({"pair", "--config", configuration, "--workspace", "Bakery"}).exitCode == 0);
    const Finished unclear = runRelay({"pair", "--config", configuration});
    BOOST_TEST(unclear.exitCode == 1);
    BOOST_TEST(unclear.output.empty());
    BOOST_TEST(unclear.errors.find("\"Bakery\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(listsDevicesAndNumbers)
{
    GraphPeer peer;
    peer.addAccount("10", "EAAToken", {{"1", "+34 910 00 00 01"}});
    writeConfiguration(folder.path(), peer.url());
    const RelayProcess relay(folder.path());
    const std::string token = pairByProgram(configuration, relay.url(), "Corner Shop");
    const json::object claim{
        {"waba_id", "10"}, {"access_token", "EAAToken"}, {"verify_token", std::string(43, 'v')}};
    BOOST_TEST(putJson(relay.url() + "/v1/numbers/1", claim, token).status == 200U);
    const Finished devices = runRelay({"devices", "--config", configuration});
    BOOST_TEST(devices.exitCode == 0);
    BOOST_TEST(linesIn(devices.output) == 1U);
    BOOST_TEST(devices.output.find("Front desk") != std::string::npos);
    const Finished numbers = runRelay({"numbers", "--config", configuration});
    BOOST_TEST(numbers.output == "1\tCorner Shop\t10\t+34 910 00 00 01\n");
}

BOOST_AUTO_TEST_CASE(aRenewedKeyPairsOneConsoleAndRevokesAllOthers)
{
    const RelayProcess relay(folder.path());
    const std::string lost = pairByProgram(configuration, relay.url(), "Corner Shop");
    BOOST_REQUIRE(get(relay.url() + "/v1/me", lost).status == 200U);
    const Finished pair = runRelay({"pair", "--renew-key", "--config", configuration});
    BOOST_REQUIRE(pair.exitCode == 0);
    json::object request = pairRequest(pair.output.substr(0, 9));
    request["workspace_key"] = shoptalk::crypto::toBase64Url(shoptalk::crypto::KeyPair::make().publicHalf());
    const http::Response paired = postJson(relay.url() + "/v1/devices", request);
    BOOST_REQUIRE(paired.status == 201U);
    const json::value answer = jsonOf(paired);
    BOOST_TEST(answer.at("workspace").at("key") == request.at("workspace_key"));
    BOOST_TEST(get(relay.url() + "/v1/me", std::string(answer.at("token").as_string())).status == 200U);
    BOOST_TEST(get(relay.url() + "/v1/me", lost).status == 401U);
}

BOOST_AUTO_TEST_CASE(printsTheAuditTrail)
{
    for (const DatabaseUrls &database : {DatabaseUrls{}, PostgresCluster::shared().makeUrls()}) {
        const TemporaryFolder place;
        const std::string config = writeConfiguration(place.path(), {}, database);
        const RelayProcess relay(place.path());
        pairByProgram(config, relay.url(), "Corner Shop");
        pairByProgram(config, relay.url(), "Bakery");
        const auto audit = [&config](std::vector<std::string> more) {
            more.insert(more.begin(), {"audit", "--config", config});
            return runRelay(more);
        };
        const Finished paired = audit({"--action", "device_paired"});
        BOOST_TEST(paired.exitCode == 0);
        BOOST_TEST(std::ranges::count(paired.output, '\n') == 2);
        BOOST_TEST(paired.output.find("\tCorner Shop\tdevice_paired\tdev_")
                   < paired.output.find("\tBakery\t"));
        const Finished bakery = audit({"--workspace", "Bakery", "--action", "device_paired", "--json"});
        const json::value line = json::parse(bakery.output.substr(0, bakery.output.find('\n')));
        BOOST_TEST(line.at("workspace").as_string() == "Bakery");
        BOOST_TEST(line.at("action").as_string() == "device_paired");
        BOOST_TEST(line.at("subject").as_string().starts_with("dev_"));
        BOOST_TEST(audit({"--since", "2100-01-01T00:00:00Z"}).output.empty());
        BOOST_TEST(audit({"--until", "2020-01-01T00:00:00Z"}).output.empty());
        BOOST_TEST(std::ranges::count(audit({"--limit", "1"}).output, '\n') == 1);
        const Finished nobody = audit({"--workspace", "Butcher"});
        BOOST_TEST(nobody.exitCode == 1);
        BOOST_TEST(nobody.errors.find("\"Bakery\"") != std::string::npos);
        BOOST_TEST(audit({"--since", "yesterday"}).errors.find("--since is a time such as")
                   != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(reportsWhetherTheRelayThatServesIsReady)
{
    const auto ready = [this] { return runRelay({"ready", "--config", configuration}).exitCode; };
    BOOST_TEST(ready() == 1); // Nobody serves.
    const RelayProcess relay(folder.path());
    const std::string port = relay.url().substr(relay.url().rfind(':') + 1);
    ::setenv("SHOPTALK_RELAY_SERVER_LISTEN", ("0.0.0.0:" + port).c_str(), 1);
    BOOST_TEST(ready() == 0);
    ::unsetenv("SHOPTALK_RELAY_SERVER_LISTEN");
}

BOOST_AUTO_TEST_CASE(aCrashOfTheRelayWritesNoneOfItsMemory)
{
    shoptalk::test::allowCoreDumps();
    const RelayProcess relay(folder.path());
    BOOST_TEST(shoptalk::test::writesNoCoreDump(relay.processId()));
}

BOOST_AUTO_TEST_CASE(migratesAndSaysSo)
{
    BOOST_TEST(runRelay({"migrate", "--config", configuration}).exitCode == 0);
    BOOST_TEST(runRelay({"migrate", "--config", configuration}).exitCode == 0);
    BOOST_TEST(std::filesystem::exists(folder.file("relay.db")));
}

BOOST_AUTO_TEST_CASE(saysWhatIsWrongWithoutStarting)
{
    std::ofstream(configuration, std::ios::app) << "[sever]\nx = \"1\"\n";
    const Finished unknown = runRelay({"serve", "--config", configuration});
    BOOST_TEST(unknown.exitCode == 1);
    BOOST_TEST(unknown.output.empty());
    BOOST_TEST(unknown.errors.find("sever") != std::string::npos);
    BOOST_TEST(runRelay({"serve", "--config", folder.file("none")}).exitCode == 1);
    BOOST_TEST(runRelay({"serve"}).exitCode != 0);
    BOOST_TEST(runRelay({}).exitCode != 0);
}

BOOST_AUTO_TEST_CASE(aSecondRelayOnTheSamePortSaysSo)
{
    const RelayProcess first(folder.path());
    const std::string port = first.url().substr(first.url().rfind(':') + 1);
    std::string text = contentOf(configuration);
    text.replace(text.find(":0\""), 3, ':' + port + '"');
    std::ofstream(configuration) << text;
    const Finished second = runRelay({"serve", "--config", configuration});
    BOOST_TEST(second.exitCode == 1);
    BOOST_TEST(second.errors.find("in use") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(everyLogLineIsJson)
{
    RelayProcess relay(folder.path());
    postWebhook(relay.url(), "{}");
    get(relay.url() + "/nowhere");
    relay.terminate();
    BOOST_TEST(relay.waitUntilFinished() == 0);
    std::istringstream log(contentOf(folder.file("relay.log")));
    std::set<std::string> events;
    for (std::string line; std::getline(log, line);)
        events.emplace(json::parse(line).at("event").as_string());
    for (const std::string event : {"listening", "webhook_stored", "answered", "stopping", "stopped"})
        BOOST_TEST(events.contains(event), event);
}

/// Long before the wait would be over: a request that began to wait earlier, at a relay that is not stopped,
/// still waits then.
BOOST_AUTO_TEST_CASE(stoppingReleasesWhoWaits)
{
    Settings withMetrics = testSettings();
    withMetrics.metricsAddress = "127.0.0.1";
    RunningRelay other(withMetrics);
    const std::string waits = other.pairDevice("Corner Shop", "Waits");
    const std::string waitsId(jsonOf(get(other.url("/v1/me"), waits)).at("device").at("id").as_string());
    const std::string revokes = other.pairDevice("Corner Shop", "Revokes");
    auto witness = std::async(std::launch::async,
                              [url = other.url("/v1/events?wait=60"), waits] { return get(url, waits); });
    waitForOneWaiter(other.metricsUrl());

    RelayProcess relay(folder.path());
    const std::string token = pairByProgram(configuration, relay.url(), "Corner Shop");
    RawClient console(static_cast<std::uint16_t>(std::stoul(relay.url().substr(relay.url().rfind(':') + 1))));
    console.send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\nGET /v1/events?wait=60 HTTP/1.1\r\nHost: a\r\n"
                 "Authorization: Bearer "
                 + token + "\r\n\r\n");
    BOOST_TEST(console.answer().ends_with(R"({"status":"ok"})"));
    // What has not been begun when the relay is stopped is not begun any more.
    waitForOneWaiter(relay.metricsUrl());
    relay.terminate();
    const std::string released = console.answer();
    BOOST_TEST(released.starts_with("HTTP/1.1 200 "));
    BOOST_TEST(released.ends_with(R"({"events":[],"keys":[],"next":0,"head":0,"oldest":1})"));
    BOOST_TEST(console.isClosed());
    BOOST_TEST(relay.waitUntilFinished() == 0);
    BOOST_TEST(remove(other.url("/v1/devices/" + waitsId), revokes).status == 204U);
    BOOST_TEST(witness.get().status == 401U); // Whose wait is over is answered 200.
}

BOOST_AUTO_TEST_CASE(noSecretStandsInTheDatabaseOrTheLog)
{
    const std::string metaToken = "EAAInventedMetaToken0123456789";
    const std::string shortToken = "EAAInventedShortToken0123456789";
    const std::string longToken = "EAAInventedLongToken0123456789";
    const std::string code = "AQDInventedCode0123456789";
    const std::string numberVerifyToken(43, 'w');
    GraphPeer peer;
    peer.addAccount("10", metaToken, {{"1", "+1"}});
    peer.addCode(code, "https://a", {shortToken, 60});
    peer.addShortLivedToken(shortToken, {longToken, 5'000'000});
    writeConfiguration(folder.path(), peer.url());
    RelayProcess relay(folder.path());
    const Finished pair = runRelay({"pair", "--config", configuration});
    const std::string pairingCode = pair.output.substr(0, 9);
    const json::object pairing = pairRequest(pairingCode);
    const std::string token(jsonOf(postJson(relay.url() + "/v1/devices", pairing)).at("token").as_string());
    const json::object claim{
        {"waba_id", "10"}, {"access_token", metaToken}, {"verify_token", numberVerifyToken}};
    BOOST_REQUIRE(putJson(relay.url() + "/v1/numbers/1", claim, token).status == 200U);
    const json::object exchange{{"code", code}, {"redirect_uri", "https://a"}};
    BOOST_REQUIRE(postJson(relay.url() + "/v1/oauth/exchange", exchange, token).status == 200U);
    BOOST_REQUIRE(postJson(relay.url() + "/v1/oauth/exchange", exchange, token).status == 422U);
    get(relay.url() + "/v1/me?access_token=" + metaToken, token);
    get(relay.url() + "/webhooks/whatsapp?hub.mode=subscribe&hub.challenge=1&hub.verify_token="
        + std::string(verifyToken));
    get(relay.url() + "/webhooks/whatsapp?hub.mode=subscribe&hub.challenge=1&hub.verify_token=guessed_token");
    relay.terminate();
    BOOST_TEST(relay.waitUntilFinished() == 0);
    const std::set<std::filesystem::path> ours{"app_secret", "verify_token"};
    for (const auto &file : std::filesystem::directory_iterator(folder.path())) {
        if (ours.contains(file.path().filename()))
            continue;
        const std::string content = contentOf(file.path());
        for (const std::string &secret :
             {metaToken, shortToken, longToken, code, numberVerifyToken, token, token.substr(4), pairingCode,
              std::string(appSecret), std::string(verifyToken), std::string("guessed_token")})
            BOOST_TEST(content.find(secret) == std::string::npos, secret << " in " << file.path());
    }
}

BOOST_AUTO_TEST_SUITE_END()
