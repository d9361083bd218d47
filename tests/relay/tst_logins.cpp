// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay logins
#include "contract.h"
#include "lastingrelay.h"
#include "longwait.h"
#include "postgrescluster.h"
#include "requests.h"
#include "runningrelay.h"

#include <boost/test/unit_test.hpp>

#include <future>

// S2: the result of a login in the person's browser reaches the device that began it, once, and no other.
using namespace shoptalk::relay::testing;
namespace http = shoptalk::http;
namespace json = boost::json;

namespace {

shoptalk::relay::Settings publicSettings()
{
    shoptalk::relay::Settings settings = testSettings();
    settings.publicUrl = "https://relay.example";
    return settings;
}

struct Fixture {
    http::Response begin(const std::string &with, const std::string &as) const
    {
        return postJson(relay.url("/v1/oauth/logins"), {{"state", with}}, as);
    }
    std::string idOf(const http::Response &begun) const
    {
        return std::string(jsonOf(begun).at("login_id").as_string());
    }
    http::Response collect(const std::string &id, const std::string &as, int waitS = 0) const
    {
        return get(relay.url("/v1/oauth/logins/" + id + "?wait=" + std::to_string(waitS)), as);
    }
    /// The browser's request after Meta's dialog.
    http::Response browse(const std::string &query) const
    {
        return get(relay.url("/oauth/callback?" + query));
    }

    RunningRelay relay{publicSettings()};
    std::string token = relay.pairDevice();
    const std::string state = std::string(43, 's');
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(logins, Fixture)

BOOST_AUTO_TEST_CASE(theCodeReachesTheDeviceThatBeganTheLogin)
{
    const http::Response begun = begin(state, token);
    BOOST_TEST(begun.status == 201U);
    BOOST_TEST(differenceFrom(contractFile("login_begun.json"), jsonOf(begun)) == "");
    const std::string id = idOf(begun);
    BOOST_TEST(differenceFrom(contractFile("login_waiting.json"), jsonOf(collect(id, token))) == "");
    const http::Response page = browse("code=AQDinvented&state=" + state);
    BOOST_TEST(page.status == 200U);
    BOOST_TEST(page.body.find("You can go back to Shoptalk") != std::string::npos);
    BOOST_TEST(page.body.find("AQDinvented") == std::string::npos);
    const http::Response answered = collect(id, token);
    BOOST_TEST(differenceFrom(contractFile("login_answered.json"), jsonOf(answered)) == "");
    BOOST_TEST(jsonOf(answered).at("code").as_string() == "AQDinvented");
    BOOST_TEST(jsonOf(answered).at("state").as_string() == state);
    BOOST_TEST(collect(id, token).status == 404U); // once
    relay.stop();
    BOOST_TEST(relay.log().find("AQDinvented") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(aWaitingDeviceIsNotifiedAtOnce)
{
    const std::string id = idOf(begin(state, token));
    auto waiting = std::async(std::launch::async, [&] { return collect(id, token, 60); });
    BOOST_TEST(browse("error=access_denied&error_reason=user_denied&state=" + state).status == 200U);
    const http::Response refused = waiting.get();
    BOOST_TEST(differenceFrom(contractFile("login_refused.json"), jsonOf(refused)) == "");
}

BOOST_AUTO_TEST_CASE(aForeignStateIsRefusedAndNothingIsKept)
{
    const std::string id = idOf(begin(state, token));
    for (const std::string &query :
         {"code=AQDforeign&state=" + std::string(43, 'x'), "code=AQDforeign&state=" + state.substr(1),
          std::string("code=AQDforeign"), "state=" + state, "code=AQDforeign&error=both&state=" + state,
          "code=" + std::string(5000, 'c') + "&state=" + state}) {
        const http::Response page = browse(query);
        BOOST_TEST(page.status == 400U, query);
        BOOST_TEST(page.body.find("not known here") != std::string::npos);
    }
    BOOST_TEST(jsonOf(collect(id, token)).at("status").as_string() == "waiting");
}

BOOST_AUTO_TEST_CASE(aSecondAnswerIsRefused)
{
    const std::string id = idOf(begin(state, token));
    BOOST_TEST(browse("code=AQDfirst&state=" + state).status == 200U);
    BOOST_TEST(browse("code=AQDsecond&state=" + state).status == 400U);
    BOOST_TEST(jsonOf(collect(id, token)).at("code").as_string() == "AQDfirst");
    BOOST_TEST(browse("code=AQDthird&state=" + state).status == 400U);
}

BOOST_AUTO_TEST_CASE(anotherDeviceGetsNothing)
{
    const std::string id = idOf(begin(state, token));
    const std::string colleague = relay.pairDevice("Corner Shop", "Till");
    const std::string otherShop = relay.pairDevice("Another Shop", "Elsewhere");
    BOOST_TEST(browse("code=AQDmine&state=" + state).status == 200U);
    for (const std::string &other : {colleague, otherShop}) {
        BOOST_TEST(collect(id, other).status == 404U);
        BOOST_TEST(remove(relay.url("/v1/oauth/logins/" + id), other).status == 404U);
        BOOST_TEST(begin(state, other).status == 422U); // the state is taken
    }
    BOOST_TEST(jsonOf(collect(id, token)).at("code").as_string() == "AQDmine");
}

BOOST_AUTO_TEST_CASE(aLoginEndsAfterTenMinutes)
{
    const std::string id = idOf(begin(state, token));
    relay.advanceClock(std::chrono::minutes(10));
    BOOST_TEST(browse("code=AQDlate&state=" + state).status == 400U);
    BOOST_TEST(collect(id, token).status == 404U);
}

BOOST_AUTO_TEST_CASE(aNewLoginOrItsEndForgetsTheOneBefore)
{
    const std::string first = idOf(begin(state, token));
    const std::string second = idOf(begin(std::string(43, 't'), token));
    BOOST_TEST(browse("code=AQDlate&state=" + state).status == 400U);
    BOOST_TEST(collect(first, token).status == 404U);
    BOOST_TEST(remove(relay.url("/v1/oauth/logins/" + second), token).status == 204U);
    BOOST_TEST(browse("code=AQDlate&state=" + std::string(43, 't')).status == 400U);
}

BOOST_AUTO_TEST_CASE(aStateThatCouldBeGuessedIsRefused)
{
    for (const std::string &weak : {std::string("short"), std::string(43, '%'), std::string(200, 's')})
        BOOST_TEST(begin(weak, token).status == 422U);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_CASE(theCallbackMayReachAnotherRelay)
{
    const LastingRelay shop(PostgresCluster::shared().makeUrls());
    const RelayProcess first(shop.folder());
    const RelayProcess second(shop.folder());
    for (int round = 0; round < 5; ++round) {
        const std::string state = std::string(42, 's') + std::to_string(round);
        const http::Response begun =
            postJson(second.url() + "/v1/oauth/logins", {{"state", state}}, shop.token());
        const std::string id(jsonOf(begun).at("login_id").as_string());
        LongWait witness(shop.folder() / "relay.toml", second);
        auto waiting = std::async(std::launch::async, [&] {
            return get(second.url() + "/v1/oauth/logins/" + id + "?wait=60", shop.token());
        });
        const std::string query = "/oauth/callback?code=AQDinvented&state=" + state;
        BOOST_TEST(get(first.url() + query).status == 200U);
        BOOST_TEST(get(second.url() + query).status == 400U); // used, wherever it comes again
        const json::value answered = jsonOf(waiting.get());
        BOOST_TEST(witness.isStillWaiting());
        BOOST_TEST(answered.at("status").as_string() == "answered");
        BOOST_TEST(answered.at("code").as_string() == "AQDinvented");
        BOOST_TEST(get(first.url() + "/v1/oauth/logins/" + id, shop.token()).status == 404U); // once
    }
}
