// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay pairing
#include "contract.h"
#include "openedevents.h"
#include "requests.h"
#include "runningrelay.h"

#include <boost/json/array.hpp>
#include <boost/test/unit_test.hpp>

#include <future>

using namespace shoptalk::relay::testing;
namespace crypto = shoptalk::crypto;
namespace http = shoptalk::http;
namespace json = boost::json;

namespace {

const std::string handover(88, 'h');

struct Fixture {
    http::Response makeCode()
    {
        return postJson(relay.url("/v1/pairing-codes"), {{"handover", handover}}, token);
    }
    std::string codeOf(const http::Response &answer)
    {
        return std::string(jsonOf(answer).at("pairing_code").as_string());
    }
    /// A console of its own, with another key pair than the workspace's.
    http::Response pairWithOtherKey(const std::string &code)
    {
        json::object request = pairRequest(code, "Back office");
        request["workspace_key"] = crypto::toBase64Url(otherKeys.publicHalf());
        return postJson(relay.url("/v1/devices"), request);
    }

    crypto::KeyPair otherKeys = crypto::KeyPair::make();
    RunningRelay relay;
    std::string token = relay.pairDevice();
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(pairing, Fixture)

BOOST_AUTO_TEST_CASE(theFirstDevicesKeyIsTheWorkspaces)
{
    const json::value answer = jsonOf(postJson(relay.url("/v1/devices"), pairRequest(relay.pairingCode())));
    BOOST_TEST(answer.at("workspace").at("key").as_string() == workspaceKeyText());
}

BOOST_AUTO_TEST_CASE(aDeviceHandsTheKeyToAnother)
{
    const http::Response made = makeCode();
    BOOST_TEST(made.status == 201U);
    BOOST_TEST(differenceFrom(contractFile("code_answer.json"), jsonOf(made)) == "");
    const http::Response paired = pairWithOtherKey(codeOf(made));
    BOOST_TEST(paired.status == 201U);
    BOOST_TEST(differenceFrom(contractFile("pair_answer_handover.json"), jsonOf(paired)) == "");
    BOOST_TEST(jsonOf(paired).at("handover").as_string() == handover);
    BOOST_TEST(jsonOf(paired).at("workspace").at("key").as_string() == workspaceKeyText());
    BOOST_TEST(jsonOf(get(relay.url("/v1/me"), token)).at("devices").as_array().size() == 2U);
    BOOST_TEST(errorCodeOf(pairWithOtherKey(codeOf(made))) == "pairing_code_used");
}

BOOST_AUTO_TEST_CASE(whoCouldReadNothingGetsAnErrorAndTheCodeStaysValid)
{
    const std::string code = relay.pairingCode();
    const http::Response refused = pairWithOtherKey(code);
    BOOST_TEST(refused.status == 409U);
    BOOST_TEST(errorCodeOf(refused) == "workspace_key_elsewhere");
    json::object request = pairRequest(code);
    request["workspace_key"] = crypto::toBase64Url(otherKeys.publicHalf());
    request["held_keys"] = {workspaceKeyText()};
    BOOST_TEST(postJson(relay.url("/v1/devices"), request).status == 201U);
}

BOOST_AUTO_TEST_CASE(aRenewedKeyIsTheNextDevicesAndSendsTheOthersAway)
{
    relay.claim("Corner Shop", "1", "10");
    BOOST_REQUIRE(postWebhook(relay.url(), messageWebhook("1", "10", "before")).status == 200U);
    auto waiting = std::async(std::launch::async,
                              [this] { return get(relay.url("/v1/events?after=1&wait=50"), token); });
    const http::Response paired = pairWithOtherKey(relay.pairingCode("Corner Shop", true));
    BOOST_TEST(paired.status == 201U);
    BOOST_TEST(waiting.get().status == 401U);
    const std::string fresh(jsonOf(paired).at("token").as_string());
    BOOST_REQUIRE(postWebhook(relay.url(), messageWebhook("1", "10", "after")).status == 200U);
    const json::object page = jsonOf(get(relay.url("/v1/events?after=1"), fresh)).as_object();
    const std::string workspace = workspaceIdOf(relay.url(), fresh);
    BOOST_TEST(bodyOf(opened(page, workspace, otherKeys).at("events").at(0))
               == messageWebhook("1", "10", "after"));
    const json::object old = jsonOf(get(relay.url("/v1/events?after=0&limit=1"), fresh)).as_object();
    BOOST_CHECK_THROW(opened(old, workspace, otherKeys),
                      std::exception); // what was sealed before opens for nobody
}

BOOST_AUTO_TEST_CASE(aCodeOfADeviceExpiresToo)
{
    const std::string code = codeOf(makeCode());
    relay.advanceClock(std::chrono::minutes(15));
    BOOST_TEST(errorCodeOf(pairWithOtherKey(code)) == "pairing_code_expired");
}

BOOST_AUTO_TEST_CASE(aDeviceMakesAFewCodesOnly)
{
    for (int count = 0; count < 10; ++count)
        BOOST_TEST(makeCode().status == 201U);
    const http::Response stopped = makeCode();
    BOOST_TEST(stopped.status == 429U);
    BOOST_TEST(stopped.headers.get("Retry-After").has_value());
}

BOOST_AUTO_TEST_CASE(devicesAreListedWithWhenTheyWereLastSeen)
{
    relay.pairDevice("Corner Shop", "Never came back");
    const auto lastSeen = [this](std::size_t at) {
        const json::value me = jsonOf(get(relay.url("/v1/me"), token));
        const json::value *const seen = me.at("devices").at(at).as_object().if_contains("last_seen_at");
        return seen ? std::string(seen->as_string()) : std::string();
    };
    const std::string first = lastSeen(0);
    BOOST_TEST(!first.empty());
    BOOST_TEST(lastSeen(1).empty());
    relay.advanceClock(std::chrono::minutes(6));
    BOOST_TEST(lastSeen(0) > first);
}

BOOST_AUTO_TEST_SUITE_END()
