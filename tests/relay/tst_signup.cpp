// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay signup
#include "graphpeer.h"
#include "longwait.h"
#include "postgrescluster.h"
#include "relay/storage/sqlite/database.h"
#include "relayprocess.h"
#include "requests.h"
#include "runningrelay.h"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <fstream>
#include <future>
#include <sstream>

// B11: the result of Meta's sign-up on a page of the relay reaches the device that began it, once, and no
// other.
using namespace shoptalk::relay::testing;
namespace http = shoptalk::http;
namespace json = boost::json;

namespace {

shoptalk::relay::Settings signupSettings(const std::string &graphUrl)
{
    shoptalk::relay::Settings settings = testSettings(graphUrl);
    settings.signupConfigId = "900000000000001";
    settings.limits.addressPerMinute = 100'000;
    return settings;
}

json::object finish(const std::string &event = "FINISH")
{
    const json::object data{{"waba_id", "10"}, {"phone_number_id", "1"}};
    return {{"type", "WA_EMBEDDED_SIGNUP"}, {"event", event}, {"data", data}};
}

json::object cancel(const json::object &data)
{
    return {{"type", "WA_EMBEDDED_SIGNUP"}, {"event", "CANCEL"}, {"data", data}};
}

http::Response askWith(const std::string &method, const std::string &url)
{
    http::ClientRequest request{.method = method, .url = url};
    if (method != "GET")
        request.body = "{}";
    return ask(std::move(request));
}

struct Fixture {
    Fixture()
    {
        peer.addCode("AQDsignup", {}, {"EAAOfTheSignup", 5'184'000}); // without redirect_uri
    }
    http::Response begin(const std::string &with, const std::string &as) const
    {
        return postJson(relay.url("/v1/oauth/logins"), {{"state", with}, {"kind", "signup"}}, as);
    }
    std::string begun() const { return std::string(jsonOf(begin(state, token)).at("login_id").as_string()); }
    http::Response collect(const std::string &id, const std::string &as) const
    {
        return get(relay.url("/v1/oauth/logins/" + id + "?wait=0"), as);
    }
    json::object outcomeOf(const std::string &id) const { return jsonOf(collect(id, token)).as_object(); }
    http::Response page(const std::string &of) const { return get(relay.url("/signup?state=" + of)); }
    http::Response code(const std::string &text, const std::string &of) const
    {
        return postJson(relay.url("/signup/code"), {{"state", of}, {"code", text}});
    }
    http::Response session(const json::value &message, const std::string &of) const
    {
        return postJson(relay.url("/signup/session"), {{"state", of}, {"message", message}});
    }
    http::Response missing(const std::string &half, const std::string &of) const
    {
        return postJson(relay.url("/signup/missing"), {{"state", of}, {"half", half}});
    }
    /// The bytes of the database and its log, as a thief would have them.
    std::string onTheDisk() const
    {
        std::ostringstream all;
        for (const char *const ending : {"", "-wal"})
            all << std::ifstream(relay.databaseFile().string() + ending, std::ios::binary).rdbuf();
        return all.str();
    }

    GraphPeer peer;
    RunningRelay relay{signupSettings(peer.url())};
    std::string token = relay.pairDevice();
    const std::string state = std::string(43, 's');
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(signup, Fixture)

BOOST_AUTO_TEST_CASE(bothHalvesInEitherOrderReachTheDeviceThatBegan)
{
    for (const bool isCodeFirst : {true, false}) {
        peer.addCode("AQDsignup", {}, {"EAAOfTheSignup", 5'184'000});
        const http::Response began = begin(state, token);
        BOOST_TEST(began.status == 201U);
        BOOST_TEST(jsonOf(began).at("signup_url").as_string()
                   == "https://relay.example/signup?state=" + state);
        const std::string id(jsonOf(began).at("login_id").as_string());
        BOOST_TEST(page(state).status == 200U);
        for (const bool isCode : {isCodeFirst, !isCodeFirst}) {
            BOOST_TEST(outcomeOf(id).at("status").as_string() == "waiting");
            BOOST_TEST((isCode ? code("AQDsignup", state) : session(finish(), state)).status == 204U);
        }
        BOOST_TEST(onTheDisk().find("EAAOfTheSignup") == std::string::npos);
        BOOST_TEST(onTheDisk().find(state) == std::string::npos);
        const json::object outcome = outcomeOf(id);
        BOOST_TEST(outcome.at("status").as_string() == "answered");
        BOOST_TEST(outcome.at("state").as_string() == state);
        BOOST_TEST(outcome.at("access_token").as_string() == "EAAOfTheSignup");
        BOOST_TEST(outcome.at("expires_in").as_int64() == 5'184'000);
        BOOST_TEST(outcome.at("waba_id").as_string() == "10");
        BOOST_TEST(outcome.at("phone_number_id").as_string() == "1");
        BOOST_TEST(collect(id, token).status == 404U); // once
        BOOST_TEST(page(state).status == 404U);
    }
    relay.stop();
    BOOST_TEST(relay.log().find("EAAOfTheSignup") == std::string::npos);
    BOOST_TEST(relay.log().find("AQDsignup") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(aForeignStateIsRefusedAndNothingIsKept)
{
    const std::string id = begun();
    const std::string foreign(43, 'x');
    BOOST_TEST(page(foreign).status == 404U);
    BOOST_TEST(page(foreign).body.find("not known here") != std::string::npos);
    BOOST_TEST(get(relay.url("/signup")).status == 404U);
    for (const http::Response &answer :
         {code("AQDsignup", foreign), session(finish(), foreign), session(cancel({}), foreign),
          missing("code", foreign), missing("message", foreign)}) {
        BOOST_TEST(answer.status == 404U);
        BOOST_TEST(errorCodeOf(answer) == "not_found");
    }
    for (const std::string &weak :
         {std::string(), state.substr(1), std::string(43, '%'), std::string(129, 's')}) {
        if (weak.find('%') == std::string::npos) // no address can hold that
            BOOST_TEST(page(weak).status == 404U, weak);
        for (const http::Response &answer :
             {code("AQDsignup", weak), session(finish(), weak), missing("code", weak), begin(weak, token)})
            BOOST_TEST(answer.status == 422U, weak);
    }
    BOOST_TEST(outcomeOf(id).at("status").as_string() == "waiting");
}

BOOST_AUTO_TEST_CASE(aLoginsStateIsNoSignUps)
{
    const http::Response login = postJson(relay.url("/v1/oauth/logins"), {{"state", state}}, token);
    BOOST_TEST(login.status == 201U);
    BOOST_TEST(page(state).status == 404U);
    BOOST_TEST(code("AQDsignup", state).status == 404U);
    const std::string other(43, 't');
    BOOST_REQUIRE(begin(other, token).status == 201U);
    BOOST_TEST(get(relay.url("/oauth/callback?code=AQDx&state=" + other)).status == 400U);
}

BOOST_AUTO_TEST_CASE(aSignUpEndsAfterHalfAnHour)
{
    const std::string id = begun();
    relay.advanceClock(std::chrono::minutes(30));
    BOOST_TEST(page(state).status == 404U);
    BOOST_TEST(code("AQDsignup", state).status == 404U);
    BOOST_TEST(session(finish(), state).status == 404U);
    BOOST_TEST(missing("code", state).status == 404U);
    BOOST_TEST(collect(id, token).status == 404U);
}

BOOST_AUTO_TEST_CASE(eachHalfCountsOnce)
{
    peer.addCode("AQDsecond", {}, {"EAASecond", 0});
    const std::string id = begun();
    BOOST_TEST(code("AQDsignup", state).status == 204U);
    BOOST_TEST(code("AQDsecond", state).status == 404U);
    BOOST_TEST(session(finish("FINISH_ONLY_WABA"), state).status == 204U);
    BOOST_TEST(session(finish(), state).status == 404U); // it is done
    BOOST_TEST(session(cancel({}), state).status == 404U);
    const json::object outcome = outcomeOf(id);
    BOOST_TEST(outcome.at("access_token").as_string() == "EAAOfTheSignup");
    BOOST_TEST(outcome.at("event").as_string() == "FINISH_ONLY_WABA");
}

BOOST_AUTO_TEST_CASE(withoutTheMessageTheTokenComesWhenThePatienceIsOver)
{
    const std::string id = begun();
    BOOST_TEST(code("AQDsignup", state).status == 204U);
    relay.advanceClock(std::chrono::seconds(19));
    BOOST_TEST(outcomeOf(id).at("status").as_string() == "waiting");
    relay.advanceClock(std::chrono::seconds(1));
    const json::object outcome = outcomeOf(id);
    BOOST_TEST(outcome.at("access_token").as_string() == "EAAOfTheSignup");
    BOOST_TEST(outcome.at("waba_id").as_string() == "");
}

BOOST_AUTO_TEST_CASE(whatWillNotComeIsReportedAtOnce)
{
    const std::string id = begun();
    BOOST_TEST(missing("neither", state).status == 422U);
    BOOST_TEST(code("AQDsignup", state).status == 204U);
    BOOST_TEST(missing("message", state).status == 204U);
    BOOST_TEST(outcomeOf(id).at("access_token").as_string() == "EAAOfTheSignup");
    const std::string second = begun();
    BOOST_TEST(session(finish(), state).status == 204U);
    BOOST_TEST(missing("code", state).status == 204U);
    BOOST_TEST(outcomeOf(second).at("error").as_string() == "code_missing");
}

BOOST_AUTO_TEST_CASE(whatThePersonOrMetaEndsIsRefusedWithItsStep)
{
    const std::vector<std::pair<json::object, std::pair<std::string, std::string>>> ends{
        {{{"current_step", "PHONE_NUMBER_SETUP"}}, {"cancelled", "PHONE_NUMBER_SETUP"}},
        {{{"error_id", "524126"}, {"error_message", "invented"}}, {"reported", "524126"}},
        {{{"current_step", std::string(65, 'A')}}, {"cancelled", ""}}, // no name is that long
        {{{"current_step", "<script>"}}, {"cancelled", ""}}};
    for (const auto &[data, expected] : ends) {
        const std::string id = begun();
        BOOST_TEST(session(cancel(data), state).status == 204U);
        const json::object outcome = outcomeOf(id);
        BOOST_TEST(outcome.at("status").as_string() == "refused");
        BOOST_TEST(outcome.at("error").as_string() == expected.first);
        BOOST_TEST(outcome.at("step").as_string() == expected.second);
    }
}

BOOST_AUTO_TEST_CASE(aCodeThatMetaDoesNotTakeIsReported)
{
    const std::string refused = begun();
    BOOST_TEST(code("AQDunknown", state).status == 204U);
    BOOST_TEST(outcomeOf(refused).at("error").as_string() == "code_refused");
    const std::string unreachable = begun();
    peer.failWith({503, "down"});
    BOOST_TEST(code("AQDsignup", state).status == 204U);
    BOOST_TEST(outcomeOf(unreachable).at("error").as_string() == "meta_unreachable");
}

BOOST_AUTO_TEST_CASE(whatIsTooBigOrOfAnotherFormIsRefused)
{
    const std::string id = begun();
    BOOST_TEST(code(std::string(4097, 'c'), state).status == 422U);
    BOOST_TEST(code("", state).status == 422U);
    BOOST_TEST(code("with space", state).status == 422U);
    json::object message = finish();
    message.at("data").as_object()["waba_id"] = std::string(33, '1');
    BOOST_TEST(session(message, state).status == 422U);
    message.at("data").as_object()["waba_id"] = "ten";
    BOOST_TEST(session(message, state).status == 422U);
    BOOST_TEST(session(finish("SOMETHING_ELSE"), state).status == 422U);
    BOOST_TEST(session("text", state).status == 422U);
    for (const std::string path : {"/signup/code", "/signup/session", "/signup/missing"}) {
        const auto post = [this, &path](std::string body) {
            http::ClientRequest request{.method = "POST", .url = relay.url(path)};
            request.body = std::move(body);
            return ask(std::move(request)).status;
        };
        BOOST_TEST(post("no object") == 422U);
        BOOST_TEST(post("[]") == 422U);
        BOOST_TEST(post(std::string(64 * 1024 + 1, ' ')) == 413U);
    }
    BOOST_TEST(outcomeOf(id).at("status").as_string() == "waiting");
}

BOOST_AUTO_TEST_CASE(anotherMethodIsRefused)
{
    begun();
    for (const std::string path : {"/signup/code", "/signup/session", "/signup/missing"}) {
        for (const std::string method : {"GET", "PUT", "DELETE"})
            BOOST_TEST(askWith(method, relay.url(path)).status == 405U, method << ' ' << path);
    }
    for (const std::string method : {"POST", "PUT", "DELETE"})
        BOOST_TEST(askWith(method, relay.url("/signup?state=" + state)).status == 405U, method);
}

BOOST_AUTO_TEST_CASE(nobodyElseBeginsCollectsOrEndsIt)
{
    const std::string id = begun();
    const std::string colleague = relay.pairDevice("Corner Shop", "Till");
    const std::string otherShop = relay.pairDevice("Another Shop", "Elsewhere");
    BOOST_REQUIRE(code("AQDsignup", state).status == 204U);
    BOOST_REQUIRE(session(finish(), state).status == 204U);
    for (const std::string &nobody : {std::string(), std::string("std_never_was")}) {
        BOOST_TEST(begin(std::string(43, 't'), nobody).status == 401U);
        BOOST_TEST(collect(id, nobody).status == 401U);
        BOOST_TEST(remove(relay.url("/v1/oauth/logins/" + id), nobody).status == 401U);
    }
    for (const std::string &other : {colleague, otherShop}) {
        BOOST_TEST(collect(id, other).status == 404U);
        BOOST_TEST(collect(id, other).body == collect("none", other).body);
        BOOST_TEST(remove(relay.url("/v1/oauth/logins/" + id), other).status == 404U);
        BOOST_TEST(begin(state, other).status == 422U); // the state is taken
    }
    BOOST_TEST(outcomeOf(id).at("access_token").as_string() == "EAAOfTheSignup");
}

BOOST_AUTO_TEST_CASE(aNewSignUpOrItsEndForgetsTheOneBefore)
{
    const std::string first = begun();
    const std::string other(43, 't');
    const std::string second(jsonOf(begin(other, token)).at("login_id").as_string());
    BOOST_TEST(collect(first, token).status == 404U);
    BOOST_TEST(page(state).status == 404U);
    BOOST_TEST(page(other).status == 200U);
    BOOST_TEST(remove(relay.url("/v1/oauth/logins/" + second), token).status == 204U);
    BOOST_TEST(remove(relay.url("/v1/oauth/logins/" + second), token).status == 404U);
    BOOST_TEST(page(other).status == 404U);
}

BOOST_AUTO_TEST_CASE(withoutStorageNothingIsPromised)
{
    const std::string id = begun();
    auto database = std::move(shoptalk::relay::sqlite::Database::open(relay.databaseFile()).value());
    database->run("DROP TABLE pending_logins");
    BOOST_REQUIRE(database->outcome().has_value());
    for (const http::Response &answer :
         {begin(state, token), collect(id, token), remove(relay.url("/v1/oauth/logins/" + id), token),
          page(state), code("AQDsignup", state), session(finish(), state), missing("code", state),
          get(relay.url("/oauth/callback?code=AQDx&state=" + state))})
        BOOST_TEST(answer.status == 503U);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_CASE(aRelayWithoutAConfigurationHasNoSignUp)
{
    RunningRelay relay;
    const std::string token = relay.pairDevice();
    const http::Response answer =
        postJson(relay.url("/v1/oauth/logins"), {{"state", std::string(43, 's')}, {"kind", "signup"}}, token);
    BOOST_TEST(answer.status == 409U);
    BOOST_TEST(errorCodeOf(answer) == "signup_not_configured");
}

BOOST_AUTO_TEST_CASE(eachRequestOfASignUpMayReachAnotherRelay)
{
    GraphPeer peer;
    const TemporaryFolder folder;
    const auto configuration =
        writeConfiguration(folder.path(), peer.url(), PostgresCluster::shared().makeUrls());
    const std::vector<std::string> environment{"SHOPTALK_RELAY_META_SIGNUP_CONFIG_ID=900000000000001"};
    const RelayProcess first(folder.path(), 0, environment);
    const RelayProcess second(folder.path(), 0, environment);
    const std::string token = pairByProgram(configuration, first.url(), "Corner Shop");
    for (int round = 0; round < 5; ++round) {
        const std::string state = std::string(42, 's') + std::to_string(round);
        peer.addCode("AQDsignup", {}, {"EAAOfTheSignup", 0});
        const http::Response began =
            postJson(first.url() + "/v1/oauth/logins", {{"state", state}, {"kind", "signup"}}, token);
        const std::string id(jsonOf(began).at("login_id").as_string());
        LongWait witness(configuration, second);
        auto waiting = std::async(std::launch::async, [&] {
            return get(second.url() + "/v1/oauth/logins/" + id + "?wait=60", token);
        });
        BOOST_TEST(get(second.url() + "/signup?state=" + state).status == 200U);
        const json::object message{{"state", state}, {"message", finish()}};
        BOOST_TEST(postJson(second.url() + "/signup/session", message).status == 204U);
        const json::object code{{"state", state}, {"code", "AQDsignup"}};
        BOOST_TEST(postJson(first.url() + "/signup/code", code).status == 204U);
        const json::object outcome = jsonOf(waiting.get()).as_object();
        BOOST_TEST(witness.isStillWaiting());
        BOOST_TEST(outcome.at("status").as_string() == "answered");
        BOOST_TEST(outcome.at("access_token").as_string() == "EAAOfTheSignup");
        BOOST_TEST(outcome.at("waba_id").as_string() == "10");
        for (const RelayProcess *relay : {&first, &second}) // once, wherever it is asked for
            BOOST_TEST(get(relay->url() + "/v1/oauth/logins/" + id, token).status == 404U);
    }
}
