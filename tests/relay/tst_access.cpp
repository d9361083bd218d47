// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay access
#include "contract.h"
#include "openedevents.h"
#include "requests.h"
#include "runningrelay.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <set>

// S19: every route but the webhook, health and the public pages needs a device's credential, and answers for
// that device's workspace only.
using namespace shoptalk::relay::testing;
namespace http = shoptalk::http;
namespace json = boost::json;

namespace {

/// A route with what a device would really send.
struct Route {
    std::string method;
    std::string pattern; ///< As the contract names it.
    std::string path;
    json::value body;
};

const std::string verifyTokenOfNumber(43, 'v');

std::vector<Route> routesOfDevices(const std::string &device)
{
    return {{"GET", "/v1/me", "/v1/me", nullptr},
            {"DELETE", "/v1/devices/{id}", "/v1/devices/" + device, nullptr},
            {"POST", "/v1/pairing-codes", "/v1/pairing-codes", {{"handover", std::string(96, 'h')}}},
            {"PUT",
             "/v1/numbers/{phone_number_id}",
             "/v1/numbers/1",
             {{"waba_id", "10"}, {"access_token", "EAAInvented"}, {"verify_token", verifyTokenOfNumber}}},
            {"DELETE", "/v1/numbers/{phone_number_id}", "/v1/numbers/1", nullptr},
            {"GET", "/v1/events", "/v1/events?after=0&limit=10&wait=0", nullptr},
            {"POST", "/v1/events", "/v1/events", {{"kind", "team"}, {"body", std::string(80, 'A')}}},
            {"PUT", "/v1/doorbell", "/v1/doorbell", nullptr},
            {"DELETE", "/v1/doorbell", "/v1/doorbell", nullptr},
            {"GET", "/v1/doorbell", "/v1/doorbell?after=0&wait=0", nullptr},
            {"POST", "/v1/oauth/exchange", "/v1/oauth/exchange", {{"short_lived_token", "EAAInvented"}}},
            {"POST", "/v1/oauth/inspect", "/v1/oauth/inspect", {{"token", "EAAInvented"}}},
            {"POST", "/v1/oauth/logins", "/v1/oauth/logins", {{"state", std::string(43, 's')}}},
            {"GET", "/v1/oauth/logins/{id}", "/v1/oauth/logins/none?wait=0", nullptr},
            {"DELETE", "/v1/oauth/logins/{id}", "/v1/oauth/logins/none", nullptr}};
}

http::Response ask(const RunningRelay &relay, const Route &route, const std::string &authorization)
{
    http::ClientRequest request{.method = route.method, .url = relay.url(route.path)};
    if (!authorization.empty())
        request.headers.set("Authorization", authorization);
    if (!route.body.is_null())
        request.body = json::serialize(route.body);
    return shoptalk::relay::testing::ask(std::move(request));
}

/// Everything of an answer that a caller can see, except its time.
std::string seen(const http::Response &answer)
{
    std::string all = std::to_string(answer.status) + '\n' + answer.body;
    for (const auto &[name, value] : answer.headers.all()) {
        if (name != "Date")
            all += '\n' + name + ": " + value;
    }
    return all;
}

/// Without rate limits, so that the answers come from the authentication.
shoptalk::relay::Settings withoutLimits()
{
    shoptalk::relay::Settings settings = testSettings();
    settings.limits.addressPerMinute = 100'000;
    return settings;
}

struct Fixture {
    Fixture()
    {
        relay.claim("Corner Shop", "1", "10");
        BOOST_REQUIRE(postWebhook(relay.url(), messageWebhook("1", "10", "private")).status == 200U);
    }
    std::string idOf(const std::string &of)
    {
        return std::string(jsonOf(get(relay.url("/v1/me"), of)).at("device").at("id").as_string());
    }

    RunningRelay relay{withoutLimits()};
    std::string token = relay.pairDevice();
    std::string mine = idOf(token);
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(gates, Fixture)

BOOST_AUTO_TEST_CASE(everyRouteOfTheContractIsTried)
{
    std::set<std::string> tried{"POST /v1/devices"}; // its credential is the pairing code
    for (const Route &route : routesOfDevices(mine))
        tried.insert(route.method + ' ' + route.pattern);
    BOOST_TEST(tried == routesOfTheContract(), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(withoutACredentialThereIsNothing)
{
    const std::string revoked = relay.pairDevice("Corner Shop", "Revoked");
    BOOST_REQUIRE(remove(relay.url("/v1/devices/" + idOf(revoked)), token).status == 204U);
    const std::vector<std::string> credentials{"",
                                               "Bearer",
                                               "Bearer ",
                                               "Bearer std_",
                                               "Basic " + token,
                                               "Bearer " + revoked,
                                               token,
                                               "bearer" + token,
                                               "Bearer " + token + "x",
                                               "Bearer " + token.substr(0, 20)};
    for (const Route &route : routesOfDevices(mine)) {
        const std::string unknown = seen(ask(relay, route, "Bearer std_never_was"));
        for (const std::string &credential : credentials) {
            const http::Response answer = ask(relay, route, credential);
            BOOST_TEST(answer.status == 401U, route.method << ' ' << route.path << " with " << credential);
            BOOST_TEST(seen(answer) == unknown); // revoked, wrong and none look alike
        }
    }
    BOOST_TEST(get(relay.url("/v1/me"), token).status == 200U); // nothing of all that happened
    BOOST_TEST(relay.events(token).at("head").as_int64() == 1);
}

BOOST_AUTO_TEST_CASE(anotherWorkspacesThingsAreAsIfTheyWereNotThere)
{
    const std::string otherShop = relay.pairDevice("Another Shop", "Elsewhere");
    const Route theirs{"DELETE", "", "/v1/devices/" + mine, nullptr};
    const Route nobodys{"DELETE", "", "/v1/devices/" + std::string(mine.size(), 'x'), nullptr};
    const http::Response answer = ask(relay, theirs, "Bearer " + otherShop);
    BOOST_TEST(answer.status == 404U);
    BOOST_TEST(seen(answer) == seen(ask(relay, nobodys, "Bearer " + otherShop)));
    const Route number{"DELETE", "", "/v1/numbers/1", nullptr};
    const Route noNumber{"DELETE", "", "/v1/numbers/2", nullptr};
    BOOST_TEST(ask(relay, number, "Bearer " + otherShop).status == 404U);
    BOOST_TEST(seen(ask(relay, number, "Bearer " + otherShop))
               == seen(ask(relay, noNumber, "Bearer " + otherShop)));
    BOOST_TEST(jsonOf(get(relay.url("/v1/me"), token)).at("numbers").as_array().size() == 1U);
    const json::value me = jsonOf(get(relay.url("/v1/me"), otherShop));
    BOOST_TEST(me.at("devices").as_array().size() == 1U);
    BOOST_TEST(me.at("numbers").as_array().empty());
    const std::string page = get(relay.url("/v1/events?after=0"), otherShop).body;
    BOOST_TEST(page.find("dk_") == std::string::npos);
    BOOST_TEST(json::serialize(me).find("Corner Shop") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(whatIsNoRouteIsNothing)
{
    for (const std::string path : {"/", "/v1", "/v1/", "/v1/devices", "/v1/workspaces", "/v1/me/", "/v1//me",
                                   "/v1/me/../me", "/v1/events/1", "/admin", "/.env", "/v2/me"}) {
        const http::Response answer = get(relay.url(path), token);
        const bool isNothing = answer.status == 404U || answer.status == 405U;
        BOOST_TEST(isNothing, path << " answers " << answer.status);
    }
}

BOOST_AUTO_TEST_SUITE_END()
