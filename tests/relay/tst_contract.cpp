// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay contract
#include "contract.h"
#include "graphpeer.h"
#include "openedevents.h"
#include "requests.h"
#include "runningrelay.h"

#include <boost/json/serialize.hpp>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>

using namespace shoptalk::relay::testing;
namespace http = shoptalk::http;
namespace json = boost::json;

namespace {

const std::string number = "610000000000003";
const std::string waba = "500000000000007";
const std::string metaToken = "EAAInventedMetaToken";
const std::string redirectUri = "https://www.facebook.com/connect/login_success.html";

struct Fixture {
    Fixture() { peer.addAccount(waba, metaToken, {{number, "+34 910 00 00 01"}}); }

    json::object claimRequest() const
    {
        json::object request = contractFile("claim_request.json").as_object();
        request["access_token"] = metaToken;
        request["verify_token"] = std::string(43, 'v');
        return request;
    }
    http::Response exchange(const json::value &request)
    {
        return postJson(relay.url("/v1/oauth/exchange"), request, token);
    }
    json::object codeRequest(const std::string &code) const
    {
        return {{"code", code}, {"redirect_uri", redirectUri}};
    }

    GraphPeer peer;
    RunningRelay relay{testSettings(peer.url())};
    std::string token = relay.pairDevice();
};

void checkError(const http::Response &response, unsigned status, std::string_view code)
{
    BOOST_TEST(response.status == status, response.body);
    BOOST_TEST(errorCodeOf(response) == code);
    BOOST_TEST(jsonOf(response).at("error").as_object().contains("message"));
}

struct Invalid {
    std::string_view name;
    std::string_view method;
    std::string_view path;
    std::string_view body;
    friend std::ostream &operator<<(std::ostream &out, const Invalid &invalid) { return out << invalid.name; }
};

const std::vector<Invalid> invalidRequests{
    {"pairing without JSON", "POST", "/v1/devices", "pairing_code=K7QM-2XRP"},
    {"pairing with an array", "POST", "/v1/devices", "[]"},
    {"pairing without a name", "POST", "/v1/devices", R"({"pairing_code":"K7QM-2XRP"})"},
    {"pairing with an empty name", "POST", "/v1/devices", R"({"pairing_code":"K7QM-2XRP","device_name":""})"},
    {"pairing with a number as code", "POST", "/v1/devices", R"({"pairing_code":1,"device_name":"a"})"},
    {"pairing with a line break in the name", "POST", "/v1/devices",
     R"({"pairing_code":"K7QM-2XRP","device_name":"a\nb"})"},
    {"pairing without a key", "POST", "/v1/devices", R"({"pairing_code":"K7QM-2XRP","device_name":"a"})"},
    {"pairing with a key that is too short", "POST", "/v1/devices",
     R"({"pairing_code":"K7QM-2XRP","device_name":"a","workspace_key":"AAAA"})"},
    {"pairing with a key that seals nothing", "POST", "/v1/devices",
     R"({"pairing_code":"K7QM-2XRP","device_name":"a","workspace_key":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})"},
    {"a code without a handover", "POST", "/v1/pairing-codes", "{}"},
    {"a code with a handover of nothing", "POST", "/v1/pairing-codes", R"({"handover":"AAAA"})"},
    {"a cursor below zero", "GET", "/v1/events?after=-1", ""},
    {"a cursor that is no number", "GET", "/v1/events?after=1x", ""},
    {"a cursor beyond all numbers", "GET", "/v1/events?after=99999999999999999999", ""},
    {"limit 0", "GET", "/v1/events?limit=0", ""},
    {"limit 501", "GET", "/v1/events?limit=501", ""},
    {"wait 61", "GET", "/v1/events?wait=61", ""},
    {"an empty wait", "GET", "/v1/events?wait=", ""},
    {"a number that is none", "PUT", "/v1/numbers/abc",
     R"({"waba_id":"1","access_token":"EAA","verify_token":"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"})"},
    {"a claim with a path for an account", "PUT", "/v1/numbers/1",
     R"({"waba_id":"../me","access_token":"EAA","verify_token":"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"})"},
    {"a claim with a header in the token", "PUT", "/v1/numbers/1",
     R"({"waba_id":"1","access_token":"a\r\nX: y","verify_token":"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv"})"},
    {"a claim with a short verify token", "PUT", "/v1/numbers/1",
     R"({"waba_id":"1","access_token":"EAA","verify_token":"short"})"},
    {"an exchange of nothing", "POST", "/v1/oauth/exchange", "{}"},
    {"an exchange of both", "POST", "/v1/oauth/exchange", R"({"code":"a","short_lived_token":"b"})"},
    {"an inspection of nothing", "POST", "/v1/oauth/inspect", "{}"},
    {"an inspection of a header", "POST", "/v1/oauth/inspect", R"({"token":"a\r\nX: y"})"},
    {"an exchange of an empty code", "POST", "/v1/oauth/exchange",
     R"({"code":"","redirect_uri":"https://a"})"}};

const std::vector<std::pair<std::string_view, std::string_view>> routesOfDevices{
    {"GET", "/v1/me"},
    {"DELETE", "/v1/devices/dev_x"},
    {"POST", "/v1/pairing-codes"},
    {"PUT", "/v1/numbers/1"},
    {"GET", "/v1/events?after=0"},
    {"POST", "/v1/oauth/exchange"},
    {"POST", "/v1/oauth/inspect"}};

} // namespace

BOOST_FIXTURE_TEST_SUITE(contract, Fixture)

BOOST_AUTO_TEST_CASE(pairingKeepsTheContract)
{
    json::object request = contractFile("pair_request.json").as_object();
    request["pairing_code"] = relay.pairingCode();
    request["workspace_key"] = workspaceKeyText();
    const http::Response answer = postJson(relay.url("/v1/devices"), request);
    BOOST_TEST(answer.status == 201U);
    BOOST_TEST(differenceFrom(contractFile("pair_answer.json"), jsonOf(answer)) == "");
}

BOOST_AUTO_TEST_CASE(aCodeMayBeTypedInAnyCaseAndWithoutItsDash)
{
    std::string code = relay.pairingCode();
    code.erase(4, 1);
    for (char &c : code)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    BOOST_TEST(postJson(relay.url("/v1/devices"), pairRequest(code)).status == 201U);
}

BOOST_AUTO_TEST_CASE(aCodeThatIsWrongUsedOrExpiredIsReported)
{
    const auto pair = [this](const std::string &code) {
        return postJson(relay.url("/v1/devices"), pairRequest(code));
    };
    checkError(pair("0000-0000"), 403, "pairing_code_unknown");
    checkError(pair("hello"), 403, "pairing_code_unknown");
    const std::string code = relay.pairingCode();
    BOOST_TEST(pair(code).status == 201U);
    checkError(pair(code), 403, "pairing_code_used");
    const std::string late = relay.pairingCode();
    relay.advanceClock(std::chrono::minutes(15));
    checkError(pair(late), 403, "pairing_code_expired");
}

BOOST_AUTO_TEST_CASE(guessingCodesIsStopped)
{
    const json::object guess = pairRequest("0000-0000", "Guesser");
    for (int attempt = 0; attempt < 10; ++attempt)
        checkError(postJson(relay.url("/v1/devices"), guess), 403, "pairing_code_unknown");
    const http::Response stopped = postJson(relay.url("/v1/devices"), guess);
    checkError(stopped, 429, "too_many_attempts");
    const int wait = std::stoi(std::string(*stopped.headers.get("Retry-After")));
    BOOST_TEST(wait > 0);
    BOOST_TEST(wait <= 15 * 60);
    const json::object right = pairRequest(relay.pairingCode(), "Guesser");
    checkError(postJson(relay.url("/v1/devices"), right), 429, "too_many_attempts");
}

BOOST_AUTO_TEST_CASE(meKeepsTheContract)
{
    BOOST_REQUIRE(putJson(relay.url("/v1/numbers/" + number), claimRequest(), token).status == 200U);
    relay.pairDevice("Another Shop", "Elsewhere");
    const http::Response answer = get(relay.url("/v1/me"), token);
    BOOST_TEST(answer.status == 200U);
    BOOST_TEST(differenceFrom(contractFile("me_answer.json"), jsonOf(answer)) == "");
}

BOOST_AUTO_TEST_CASE(claimingKeepsTheContract)
{
    const http::Response answer = putJson(relay.url("/v1/numbers/" + number), claimRequest(), token);
    BOOST_TEST(answer.status == 200U);
    BOOST_TEST(differenceFrom(contractFile("claim_answer.json"), jsonOf(answer)) == "");
}

BOOST_AUTO_TEST_CASE(eventsKeepTheContract)
{
    relay.claim("Corner Shop", number, waba);
    BOOST_REQUIRE(postWebhook(relay.url(), messageWebhook(number, waba, "hello")).status == 200U);
    const http::Response answer = get(relay.url("/v1/events?after=0&limit=10&wait=0"), token);
    BOOST_TEST(answer.status == 200U);
    BOOST_TEST(differenceFrom(contractFile("events_answer.json"), jsonOf(answer)) == "");
}

BOOST_AUTO_TEST_CASE(aCodeBecomesALongLivedToken)
{
    peer.addCode("AQDlong", redirectUri, {"EAALong", 5'183'000});
    json::object request = contractFile("exchange_request_code.json").as_object();
    request["code"] = "AQDlong";
    const http::Response answer = exchange(request);
    BOOST_TEST(answer.status == 200U);
    BOOST_TEST(differenceFrom(contractFile("exchange_answer.json"), jsonOf(answer)) == "");
}

BOOST_AUTO_TEST_CASE(aShortAnswerIsExtended)
{
    peer.addCode("AQDshort", redirectUri, {"EAAShort", 3'600});
    peer.addShortLivedToken("EAAShort", {"EAALong", 5'183'000});
    const json::value answer = jsonOf(exchange(codeRequest("AQDshort")));
    BOOST_TEST(answer.at("access_token").as_string() == "EAALong");
    BOOST_TEST(answer.at("expires_in").as_int64() == 5'183'000);
}

BOOST_AUTO_TEST_CASE(aShortLivedTokenIsExtended)
{
    peer.addShortLivedToken("EAAShort", {"EAALong", 5'183'000});
    json::object request = contractFile("exchange_request_token.json").as_object();
    request["short_lived_token"] = "EAAShort";
    const http::Response answer = exchange(request);
    BOOST_TEST(answer.status == 200U);
    BOOST_TEST(differenceFrom(contractFile("exchange_answer.json"), jsonOf(answer)) == "");
}

BOOST_AUTO_TEST_CASE(aTokenThatNeverExpiresSaysNoTime)
{
    peer.addCode("AQDever", "", {"EAAEver", 0});
    const json::value answer = jsonOf(exchange({{"code", "AQDever"}}));
    BOOST_TEST(answer.at("access_token").as_string() == "EAAEver");
    BOOST_TEST(!answer.as_object().contains("expires_in"));
}

BOOST_AUTO_TEST_CASE(aRefusalOfMetaKeepsTheContract)
{
    peer.addCode("AQDonce", redirectUri, {"EAALong", 5'183'000});
    BOOST_TEST(exchange(codeRequest("AQDonce")).status == 200U);
    const http::Response answer = exchange(codeRequest("AQDonce"));
    BOOST_TEST(answer.status == 422U);
    BOOST_TEST(differenceFrom(contractFile("exchange_refused.json"), jsonOf(answer)) == "");
    // Meta's own text may repeat the token.
    const http::Response repeated = exchange({{"short_lived_token", "EAAWrong"}});
    checkError(repeated, 422, "oauth_refused");
    BOOST_TEST(repeated.body.find("EAAWrong") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(inspectingKeepsTheContract)
{
    const auto inspect = [this](const std::string &metaToken) {
        json::object request = contractFile("inspect_request.json").as_object();
        request["token"] = metaToken;
        return postJson(relay.url("/v1/oauth/inspect"), request, token);
    };
    peer.addFacts("EAAGood",
                  R"({"app_id":"700000000000001","type":"USER","is_valid":true,"issued_at":1790000000,
        "expires_at":1795183000,"data_access_expires_at":1797776000,"user_id":"218000000000001",
        "scopes":["whatsapp_business_management","whatsapp_business_messaging"]})");
    peer.addFacts("EAAEnded", R"({"is_valid":false,"scopes":[],
        "error":{"code":190,"subcode":460,"message":"EAAEnded has ended"}})");
    peer.addFacts("EAAEver",
                  R"({"app_id":"700000000000001","type":"SYSTEM_USER","is_valid":true,"expires_at":0,
        "data_access_expires_at":0,"user_id":"122000000000001","scopes":[]})");
    peer.addFacts("EAASystem",
                  R"({"app_id":"700000000000001","type":"SYSTEM_USER","is_valid":true,"expires_at":0,
        "data_access_expires_at":0,"user_id":"122000000000001",
        "scopes":["business_management","whatsapp_business_management","whatsapp_business_messaging"],
        "granular_scopes":[{"scope":"whatsapp_business_management","target_ids":["500000000000007"]},
                           {"scope":"whatsapp_business_messaging","target_ids":["500000000000008"]}]})");
    BOOST_TEST(differenceFrom(contractFile("inspect_answer_system_user.json"), jsonOf(inspect("EAASystem")))
               == "");
    const http::Response good = inspect("EAAGood");
    BOOST_TEST(good.status == 200U);
    BOOST_TEST(differenceFrom(contractFile("inspect_answer.json"), jsonOf(good)) == "");
    const http::Response ended = inspect("EAAEnded");
    BOOST_TEST(ended.status == 200U);
    BOOST_TEST(differenceFrom(contractFile("inspect_invalid.json"), jsonOf(ended)) == "");
    BOOST_TEST(!jsonOf(inspect("EAAEver")).as_object().contains("expires_at"));
    const http::Response strange = inspect("EAAStrange");
    checkError(strange, 422, "oauth_refused");
    BOOST_TEST(strange.body.find("EAAStrange") == std::string::npos);
    peer.failWith({503, "<html>"});
    checkError(inspect("EAAGood"), 502, "meta_unreachable");
}

BOOST_AUTO_TEST_CASE(metaBeingAwayIsReported)
{
    peer.failWith({503, "<html>"});
    checkError(exchange(codeRequest("AQD")), 502, "meta_unreachable");
    checkError(putJson(relay.url("/v1/numbers/" + number), claimRequest(), token), 502, "meta_unreachable");
    peer.failWith({400, R"({"error":{"message":"Application request limit reached","code":4}})"});
    checkError(exchange(codeRequest("AQD")), 429, "meta_busy");
    checkError(putJson(relay.url("/v1/numbers/" + number), claimRequest(), token), 429, "meta_busy");
    peer.failWith({429, R"({"error":{"message":"Application request limit reached","code":4}})"});
    checkError(exchange(codeRequest("AQD")), 429, "meta_busy");
    peer.failWith({500, R"({"error":{"message":"Missing permission","code":3}})"});
    checkError(putJson(relay.url("/v1/numbers/" + number), claimRequest(), token), 403, "meta_refused");
    peer.failWith({500, R"({"error":{"message":"Something else","code":99999}})"});
    checkError(exchange(codeRequest("AQD")), 502, "meta_unreachable");
    peer.failWith({400, R"({"error":{"message":"Temporarily blocked","code":341}})"});
    checkError(exchange(codeRequest("AQD")), 429, "meta_busy");
    peer.failWith({401, R"({"error":{"message":"Could not be authenticated","code":0}})"});
    checkError(putJson(relay.url("/v1/numbers/" + number), claimRequest(), token), 403, "meta_refused");
    peer.failWith({200, "no JSON"});
    checkError(exchange(codeRequest("AQD")), 502, "meta_unreachable");
    RunningRelay alone;
    const std::string otherShop = alone.pairDevice();
    checkError(postJson(alone.url("/v1/oauth/exchange"), codeRequest("AQD"), otherShop), 502,
               "meta_unreachable");
}

BOOST_DATA_TEST_CASE_F(Fixture, whatIsInvalidIsRefused, boost::unit_test::data::make(invalidRequests),
                       invalid)
{
    http::ClientRequest request{.method = std::string(invalid.method),
                                .url = relay.url(std::string(invalid.path))};
    request.headers.set("Authorization", "Bearer " + token);
    request.body = invalid.body;
    checkError(ask(std::move(request)), 422, "invalid_request");
}

BOOST_AUTO_TEST_CASE(whoHasNoGoodTokenIsNobody)
{
    const std::string revoked = relay.pairDevice("Corner Shop", "Revoked");
    const std::string id(jsonOf(get(relay.url("/v1/me"), revoked)).at("device").at("id").as_string());
    BOOST_REQUIRE(remove(relay.url("/v1/devices/" + id), token).status == 204U);
    const std::vector<std::string> authorizations{
        "", "Bearer std_wrong", "Basic " + token, "Bearer " + revoked, "Bearer", token};
    for (const auto &[method, path] : routesOfDevices) {
        for (const std::string &authorization : authorizations) {
            http::ClientRequest request{.method = std::string(method), .url = relay.url(std::string(path))};
            if (!authorization.empty())
                request.headers.set("Authorization", authorization);
            const http::Response answer = ask(std::move(request));
            BOOST_TEST_CONTEXT(method << ' ' << path)
            {
                checkError(answer, 401, "unauthorised");
                BOOST_TEST(*answer.headers.get("WWW-Authenticate") == "Bearer");
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(anotherWorkspaceIsAsIfItWereNotThere)
{
    const std::string otherShop = relay.pairDevice("Another Shop", "Elsewhere");
    const std::string mine(jsonOf(get(relay.url("/v1/me"), token)).at("device").at("id").as_string());
    checkError(remove(relay.url("/v1/devices/" + mine), otherShop), 404, "not_found");
    checkError(remove(relay.url("/v1/devices/dev_none"), otherShop), 404, "not_found");
    BOOST_TEST(get(relay.url("/v1/me"), token).status == 200U);
    relay.claim("Corner Shop", number, waba);
    BOOST_REQUIRE(postWebhook(relay.url(), messageWebhook(number, waba, "private")).status == 200U);
    BOOST_TEST(relay.events(token).at("events").as_array().size() == 1U);
    const json::object theirs = relay.events(otherShop);
    BOOST_TEST(theirs.at("events").as_array().empty());
    BOOST_TEST(theirs.at("head").as_int64() == 0);
    BOOST_TEST(jsonOf(get(relay.url("/v1/me"), otherShop)).at("numbers").as_array().empty());
}

BOOST_AUTO_TEST_CASE(aDeviceMayRevokeItself)
{
    const std::string id(jsonOf(get(relay.url("/v1/me"), token)).at("device").at("id").as_string());
    const http::Response answer = remove(relay.url("/v1/devices/" + id), token);
    BOOST_TEST(answer.status == 204U);
    BOOST_TEST(answer.body.empty());
    BOOST_TEST(get(relay.url("/v1/me"), token).status == 401U);
}

BOOST_AUTO_TEST_CASE(healthAndHeadersAreRightEverywhere)
{
    const http::Response health = get(relay.url("/healthz"));
    BOOST_TEST(health.status == 200U);
    BOOST_TEST(health.body == R"({"status":"ok"})");
    for (const std::string path : {"/healthz", "/v1/me", "/nowhere", "/webhooks/whatsapp"}) {
        http::ClientRequest request{.url = relay.url(path)};
        request.headers.set("Origin", "https://evil.example");
        const http::Response answer = ask(std::move(request));
        BOOST_TEST(*answer.headers.get("X-Content-Type-Options") == "nosniff", path);
        BOOST_TEST(*answer.headers.get("Cache-Control") == "no-store", path);
        BOOST_TEST(answer.headers.get("Content-Security-Policy")->starts_with("default-src 'none'"), path);
        BOOST_TEST(*answer.headers.get("Referrer-Policy") == "no-referrer", path);
        BOOST_TEST(!answer.headers.get("Access-Control-Allow-Origin").has_value(), path);
    }
}

BOOST_AUTO_TEST_SUITE_END()
