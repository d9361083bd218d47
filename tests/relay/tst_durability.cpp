// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay durability
#include "crypto/bytes.h"
#include "graphpeer.h"
#include "openedevents.h"
#include "relayprocess.h"
#include "requests.h"
#include "senders.h"
#include "temporaryfolder.h"

#include <boost/json/array.hpp>
#include <boost/test/unit_test.hpp>

#include <map>
#include <set>

using namespace shoptalk::relay::testing;
namespace http = shoptalk::http;
namespace json = boost::json;

namespace {

struct Fixture {
    Fixture()
    {
        peer.addAccount("10", "EAAToken", {{"1", "+1"}});
        writeConfiguration(folder.path(), peer.url());
        const RelayProcess relay(folder.path());
        token = pairByProgram(folder.file("relay.toml"), relay.url(), "Corner Shop");
        const json::object claim{
            {"waba_id", "10"}, {"access_token", "EAAToken"}, {"verify_token", std::string(43, 'v')}};
        BOOST_REQUIRE(putJson(relay.url() + "/v1/numbers/1", claim, token).status == 200U);
    }

    /// How often each body is there; fails at a hole.
    std::map<std::string, int> storedBodies(const RelayProcess &relay) const
    {
        std::map<std::string, int> stored;
        const std::string workspace = workspaceIdOf(relay.url(), token);
        std::int64_t cursor = 0;
        while (true) {
            const std::string path = "/v1/events?limit=500&after=" + std::to_string(cursor);
            const json::value page = opened(jsonOf(get(relay.url() + path, token)).as_object(), workspace);
            for (const json::value &event : page.at("events").as_array()) {
                BOOST_REQUIRE(event.at("seq").as_int64() == ++cursor);
                const std::string_view encoded = event.at("body").as_string();
                ++stored[shoptalk::crypto::asText(shoptalk::crypto::fromBase64(encoded).value())];
            }
            if (page.at("head").as_int64() == cursor)
                return stored;
        }
    }
    void checkAllThereOnce(const std::set<std::string> &accepted) const
    {
        const RelayProcess relay(folder.path());
        const std::map<std::string, int> stored = storedBodies(relay);
        for (const std::string &body : accepted)
            BOOST_REQUIRE(stored.contains(body));
        for (const auto &[body, times] : stored)
            BOOST_REQUIRE(times == 1);
    }

    TemporaryFolder folder;
    GraphPeer peer;
    std::string token;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(durability, Fixture)

BOOST_AUTO_TEST_CASE(whatWasAnswered200SurvivesAKillUnderLoad)
{
    std::set<std::string> accepted;
    for (int round = 0; round < 5; ++round) {
        RelayProcess relay(folder.path());
        Senders senders(relay.url(), std::to_string(round));
        senders.waitUntilAccepted(150 + round * 37);
        relay.kill();
        accepted.merge(senders.accepted());
    }
    BOOST_TEST(accepted.size() >= 5U * 150U);
    checkAllThereOnce(accepted);
}

BOOST_AUTO_TEST_CASE(stoppingUnderLoadAnswersWhatIsUnderWayAndLosesNothing)
{
    RelayProcess relay(folder.path());
    Senders senders(relay.url(), "stop");
    senders.waitUntilAccepted(200);
    relay.terminate();
    BOOST_TEST(relay.waitUntilFinished() == 0);
    checkAllThereOnce(senders.accepted());
}

BOOST_AUTO_TEST_CASE(whatDoesNotFitOnTheDiskIsNeverAnswered200)
{
    std::set<std::string> accepted;
    int refused = 0;
    {
        const RelayProcess relay(folder.path(), 1'500'000);
        for (int number = 0; refused < 5 && number < 5000; ++number) {
            const std::string body =
                messageWebhook("1", "10", std::string(2000, 'x') + std::to_string(number));
            const http::Response answer = postWebhook(relay.url(), body);
            if (answer.status == 200) {
                accepted.insert(body);
                continue;
            }
            ++refused;
            BOOST_TEST(answer.status == 503U);
            BOOST_TEST(answer.headers.get("Retry-After").has_value());
        }
        BOOST_TEST(get(relay.url() + "/healthz").status == 200U);
    }
    BOOST_TEST(refused == 5);
    BOOST_TEST(accepted.size() > 10U);
    checkAllThereOnce(accepted);
}

BOOST_AUTO_TEST_SUITE_END()
