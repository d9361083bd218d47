// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay indistinct
#include "contract.h"
#include "lastingrelay.h"
#include "postgrescluster.h"
#include "requests.h"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <set>

// S22: nothing of another workspace can be seen or guessed. Whole answers are compared, byte for byte, for
// ids that never existed and those of others, and for credentials that never existed, are cut off or revoked.
using namespace shoptalk::relay::testing;
namespace http = shoptalk::http;
namespace json = boost::json;

namespace {

/// A request that names an object; "*" in its path stands for the object's id.
struct Request {
    std::string pattern; ///< "METHOD /path", as the contract names it.
    std::string path;
    json::value body = nullptr;
};

std::string methodOf(const Request &request)
{
    return request.pattern.substr(0, request.pattern.find(' '));
}

/// A request for every route that needs a device's credential.
std::vector<Request> requestsOfDevices()
{
    const json::object claim{
        {"waba_id", "10"}, {"access_token", "EAAOfAStranger"}, {"verify_token", std::string(43, 'v')}};
    const std::string state(43, 'n');
    return {{"GET /v1/me", "/v1/me"},
            {"DELETE /v1/devices/{id}", "/v1/devices/*"},
            {"POST /v1/pairing-codes", "/v1/pairing-codes", {{"handover", std::string(96, 'h')}}},
            {"PUT /v1/numbers/{phone_number_id}", "/v1/numbers/*", claim},
            {"DELETE /v1/numbers/{phone_number_id}", "/v1/numbers/*"},
            {"GET /v1/events", "/v1/events?after=0"},
            {"POST /v1/events", "/v1/events", {{"kind", "team"}, {"body", std::string(80, 'A')}}},
            {"PUT /v1/doorbell", "/v1/doorbell"},
            {"DELETE /v1/doorbell", "/v1/doorbell"},
            {"GET /v1/doorbell", "/v1/doorbell?after=0"},
            {"POST /v1/oauth/exchange", "/v1/oauth/exchange", {{"short_lived_token", "EAAInvented"}}},
            {"POST /v1/oauth/inspect", "/v1/oauth/inspect", {{"token", "EAAInvented"}}},
            {"POST /v1/oauth/logins", "/v1/oauth/logins", {{"state", state}}},
            {"GET /v1/oauth/logins/{id}", "/v1/oauth/logins/*?wait=60"},
            {"DELETE /v1/oauth/logins/{id}", "/v1/oauth/logins/*"}};
}

DatabaseUrls databaseOf(std::string_view engine)
{
    return engine == "SQLite" ? DatabaseUrls() : PostgresCluster::shared().makeUrls();
}

/// The real program with two workspaces: a shop that has one of everything, and a stranger without anything.
struct TwoWorkspaces {
    explicit TwoWorkspaces(std::string_view engine)
        : shop(databaseOf(engine))
        , relay(shop.folder(), 0, {"SHOPTALK_RELAY_META_SIGNUP_CONFIG_ID=900000000000001"})
        , otherShop(pair("Another Shop"))
    {
    }
    std::string pair(const std::string &workspace) const
    {
        return pairByProgram(shop.folder() / "relay.toml", relay.url(), workspace);
    }
    std::string deviceOf(const std::string &token) const
    {
        return std::string(jsonOf(get(relay.url() + "/v1/me", token)).at("device").at("id").as_string());
    }
    std::string begin(const std::string &kind, char state) const
    {
        const json::object wanted{{"state", std::string(43, state)}, {"kind", kind}};
        return std::string(jsonOf(postJson(relay.url() + "/v1/oauth/logins", wanted, shop.token()))
                               .at("login_id")
                               .as_string());
    }
    /// Everything of an answer that a caller can see, except its time.
    std::string seen(const Request &request, const std::string &which, const std::string &authorization) const
    {
        std::string path = request.path;
        if (const auto star = path.find('*'); star != std::string::npos)
            path.replace(star, 1, which);
        http::ClientRequest asked{.method = methodOf(request), .url = relay.url() + path};
        if (!authorization.empty())
            asked.headers.set("Authorization", authorization);
        if (!request.body.is_null())
            asked.body = json::serialize(request.body);
        const http::Response answer = ask(std::move(asked));
        std::string all = std::to_string(answer.status) + '\n' + answer.body;
        for (const auto &[name, value] : answer.headers.all()) {
            if (name != "Date")
                all += '\n' + name + ": " + value;
        }
        return all;
    }

    LastingRelay shop; ///< Its number is 1 of account 10.
    RelayProcess relay;
    std::string otherShop;
};

/// The shop's objects for each route that names one; their ids have the same form as those that never
/// existed.
std::vector<std::string> thingsOf(const TwoWorkspaces &two, const Request &request)
{
    if (request.path.starts_with("/v1/devices"))
        return {two.deviceOf(two.shop.token())};
    if (request.path.starts_with("/v1/numbers"))
        return {"1"};
    const std::string waiting = two.begin("login", 'w');
    const std::string signup = two.begin("signup", 's');
    return {waiting, signup};
}

std::string neverWas(const std::string &like)
{
    return like == "1" ? "2" : std::string(like.size(), 'x');
}

auto everyEngine()
{
    static const std::vector<std::string> engines{"SQLite", "PostgreSQL"};
    return boost::unit_test::data::make(engines);
}

} // namespace

BOOST_AUTO_TEST_CASE(everyRouteOfTheContractIsTried)
{
    std::set<std::string> tried{"POST /v1/devices"}; // its credential is the pairing code
    for (const Request &request : requestsOfDevices())
        tried.insert(request.pattern);
    BOOST_TEST(tried == routesOfTheContract(), boost::test_tools::per_element());
}

BOOST_DATA_TEST_CASE(whatIsAnothersIsAnsweredAsWhatNeverWas, everyEngine(), engine)
{
    const TwoWorkspaces two(engine);
    const std::string authorization = "Bearer " + two.otherShop;
    int compared = 0;
    for (const Request &request : requestsOfDevices()) {
        if (request.path.find('*') == std::string::npos)
            continue;
        for (const std::string &thing : thingsOf(two, request)) {
            const std::string theirs = two.seen(request, thing, authorization);
            BOOST_TEST(theirs == two.seen(request, neverWas(thing), authorization), request.pattern);
            BOOST_TEST(theirs.starts_with('4'), request.pattern << " answers " << theirs);
            ++compared;
        }
    }
    BOOST_TEST(compared == 7);
    // What was asked for is still its owner's.
    const json::value me = jsonOf(get(two.relay.url() + "/v1/me", two.shop.token()));
    BOOST_TEST(me.at("numbers").as_array().size() == 1U);
    BOOST_TEST(me.at("devices").as_array().size() == 1U);
}

/// A login that was answered already can't be distinguished from one that was not.
BOOST_DATA_TEST_CASE(anothersAnsweredLoginIsAnsweredAsWhatNeverWas, everyEngine(), engine)
{
    const TwoWorkspaces two(engine);
    const std::string id = two.begin("login", 'a');
    const std::string query = "/oauth/callback?code=AQDmine&state=" + std::string(43, 'a');
    BOOST_REQUIRE(get(two.relay.url() + query).status == 200U);
    for (const std::string method : {"GET", "DELETE"}) {
        const Request request{method + " ", "/v1/oauth/logins/*"};
        BOOST_TEST(two.seen(request, id, "Bearer " + two.otherShop)
                   == two.seen(request, neverWas(id), "Bearer " + two.otherShop));
    }
    const json::value mine = jsonOf(get(two.relay.url() + "/v1/oauth/logins/" + id, two.shop.token()));
    BOOST_TEST(mine.at("code").as_string() == "AQDmine");
}

BOOST_DATA_TEST_CASE(noFailingCredentialIsDistinguishableFromAnother, everyEngine(), engine)
{
    const TwoWorkspaces two(engine);
    std::vector<std::string> credentials{"",
                                         "Bearer ",
                                         "Basic " + two.otherShop,
                                         "Bearer std_never_was",
                                         "Bearer " + two.otherShop.substr(0, 20),
                                         "Bearer " + two.otherShop + 'x'};
    for (const std::string workspace : {"Another Shop", "A Third Shop"}) {
        const std::string revoked = two.pair(workspace);
        const std::string url = two.relay.url() + "/v1/devices/" + two.deviceOf(revoked);
        BOOST_REQUIRE(remove(url, revoked).status == 204U);
        credentials.push_back("Bearer " + revoked);
    }
    for (const Request &request : requestsOfDevices()) {
        const bool namesSomething = request.path.find('*') != std::string::npos;
        std::vector<std::string> things =
            namesSomething ? thingsOf(two, request) : std::vector<std::string>{""};
        if (namesSomething)
            things.push_back(neverWas(things.front()));
        const std::string expected = two.seen(request, things.front(), credentials.front());
        BOOST_TEST(expected.starts_with("401"), request.pattern);
        for (const std::string &thing : things) {
            for (const std::string &credential : credentials)
                BOOST_TEST(two.seen(request, thing, credential) == expected, request.pattern);
        }
    }
}
