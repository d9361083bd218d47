// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE sandbox_tokens
#include "crypto/bytes.h"
#include "crypto/digest.h"
#include "sandboxprogram.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace shoptalk;
using namespace shoptalk::sandbox;
using namespace shoptalk::sandbox::testing;

namespace {

const std::string appToken = appId + "|" + appSecret;

json::object debugged(const SandboxProgram &sandbox, const std::string &token)
{
    return sandbox.get("/v26.0/debug_token?input_token=" + token, appToken).object().at("data").as_object();
}

std::int64_t numberIn(const json::object &object, std::string_view field)
{
    return object.at(field).as_int64();
}

} // namespace

BOOST_AUTO_TEST_CASE(a_code_becomes_a_token_of_sixty_days)
{
    const SandboxProgram sandbox;
    const json::object answer = sandbox.exchange(sandbox.code()).object();
    BOOST_TEST(textIn(answer, "access_token").starts_with("EAA"));
    BOOST_TEST(textIn(answer, "token_type") == "bearer");
    BOOST_TEST(numberIn(answer, "expires_in") == 5183000);
}

BOOST_AUTO_TEST_CASE(a_code_works_once)
{
    const SandboxProgram sandbox;
    const std::string code = sandbox.code();
    BOOST_TEST(sandbox.exchange(code).status == 200);
    const Answer again = sandbox.exchange(code);
    BOOST_TEST(again.status == 400);
    BOOST_TEST(again.errorCode() == 100);
    BOOST_TEST(again.errorSubcode() == 36009);
    BOOST_TEST(textIn(again.error(), "type") == "OAuthException");
    BOOST_TEST(!textIn(again.error(), "fbtrace_id").empty());
}

BOOST_AUTO_TEST_CASE(the_redirect_has_to_match_byte_for_byte_and_a_mistake_uses_the_code_up)
{
    const SandboxProgram sandbox;
    const std::string code = sandbox.code();
    const Answer answer = sandbox.exchange(code, {{"redirect_uri", redirectUri + "?"}});
    BOOST_TEST(answer.errorCode() == 100);
    BOOST_TEST(answer.errorSubcode() == 36007);
    BOOST_TEST(sandbox.exchange(code).errorSubcode() == 36009);
}

BOOST_AUTO_TEST_CASE(a_wrong_app_or_secret_is_refused_and_leaves_the_code_alone)
{
    const SandboxProgram sandbox;
    const std::string code = sandbox.code();
    BOOST_TEST(sandbox.exchange(code, {{"client_id", "123"}}).errorCode() == 101);
    const Answer wrongSecret = sandbox.exchange(code, {{"client_secret", "wrong"}});
    BOOST_TEST(wrongSecret.errorCode() == 1);
    BOOST_TEST(textIn(wrongSecret.error(), "message") == "Error validating client secret.");
    BOOST_TEST(sandbox.exchange(code).status == 200);
}

BOOST_AUTO_TEST_CASE(an_old_and_an_invented_code_are_refused)
{
    const SandboxProgram sandbox;
    const std::string code = sandbox.code();
    sandbox.post("/sandbox/clock", {{"advance_s", 601}});
    BOOST_TEST(sandbox.exchange(code).errorSubcode() == 36008);
    BOOST_TEST(sandbox.exchange("AQinvented").errorCode() == 100);
    sandbox.setFault("code_expired", true, 1);
    BOOST_TEST(sandbox.exchange(sandbox.code()).errorSubcode() == 36008);
}

/// B11: a sign-up's code, and a configured login's, lives for 30 seconds.
BOOST_AUTO_TEST_CASE(b11_a_sign_ups_code_lives_for_thirty_seconds)
{
    const SandboxProgram sandbox;
    const http::Parameters finished{{"decision", "finish"}, {"choice", "500000000000001/610000000000002"}};
    const auto exchangedAfter = [&](int seconds) {
        // Else a second may begin anywhere between the code and its exchange.
        sandbox.post("/sandbox/clock", {{"advance_s", 0}, {"stop", true}});
        const json::object page = sandbox.postForm("/signup/dialog", finished).object();
        sandbox.post("/sandbox/clock", {{"advance_s", seconds}});
        return sandbox.exchange(textIn(page, "code"), {{"redirect_uri", ""}});
    };
    BOOST_TEST(exchangedAfter(29).status == 200);
    BOOST_TEST(exchangedAfter(30).status == 400);
    const Answer late = exchangedAfter(31);
    BOOST_TEST(late.status == 400);
    BOOST_TEST(late.errorSubcode() == 36008);
}

BOOST_AUTO_TEST_CASE(a_short_lived_token_is_exchanged_for_a_long_lived_one)
{
    const SandboxProgram sandbox;
    sandbox.setFault("short_lived_token", true, 1);
    const json::object brief = sandbox.exchange(sandbox.code()).object();
    BOOST_TEST(numberIn(brief, "expires_in") == 3600);
    const Answer exchanged = sandbox.exchange(
        "", {{"grant_type", "fb_exchange_token"}, {"fb_exchange_token", textIn(brief, "access_token")}});
    BOOST_TEST(numberIn(exchanged.object(), "expires_in") == 5183000);
    BOOST_TEST(textIn(exchanged.object(), "access_token") != textIn(brief, "access_token"));
    const Answer invented =
        sandbox.exchange("", {{"grant_type", "fb_exchange_token"}, {"fb_exchange_token", "EAAinvented"}});
    BOOST_TEST(invented.errorCode() == 190);
}

BOOST_AUTO_TEST_CASE(the_apps_own_token_needs_no_login)
{
    const SandboxProgram sandbox;
    const Answer answer = sandbox.exchange("", {{"grant_type", "client_credentials"}});
    const std::string token = textIn(answer.object(), "access_token");
    BOOST_TEST(!answer.object().contains("expires_in"));
    BOOST_TEST(textIn(debugged(sandbox, token), "type") == "APP");
    BOOST_TEST(sandbox.get("/v26.0/me", token).errorCode() == 2500);
}

BOOST_AUTO_TEST_CASE(debug_token_returns_all_about_a_token)
{
    const SandboxProgram sandbox;
    const json::object data = debugged(sandbox, sandbox.token("whatsapp_business_management"));
    BOOST_TEST(textIn(data, "app_id") == appId);
    BOOST_TEST(textIn(data, "user_id") == "218000000000001");
    BOOST_TEST(textIn(data, "type") == "USER");
    BOOST_TEST(data.at("is_valid").as_bool());
    BOOST_TEST(numberIn(data, "expires_at") - numberIn(data, "issued_at") == 5183000);
    BOOST_TEST(numberIn(data, "data_access_expires_at") > numberIn(data, "expires_at"));
    BOOST_TEST(data.at("scopes") == (json::array{"public_profile", "whatsapp_business_management"}));
}

BOOST_AUTO_TEST_CASE(secrets_may_stand_in_the_body)
{
    const SandboxProgram sandbox;
    const std::string short_lived = sandbox.token();
    const Answer exchanged = sandbox.postForm("/v26.0/oauth/access_token",
                                              {{"grant_type", "fb_exchange_token"},
                                               {"client_id", appId},
                                               {"client_secret", appSecret},
                                               {"fb_exchange_token", short_lived}});
    const std::string token = textIn(exchanged.object(), "access_token");
    BOOST_TEST(token.starts_with("EAA"));
    const json::object debug{{"method", "GET"}, {"relative_url", "v26.0/debug_token?input_token=" + token}};
    const json::object nowhere{{"method", "GET"}, {"relative_url", "nowhere/at/all"}};
    const Answer batch = sandbox.postForm(
        "/v26.0/", {{"access_token", appToken}, {"batch", json::serialize(json::array{debug, nowhere})}});
    const json::array answers = json::parse(batch.body).as_array();
    BOOST_TEST(answers.at(0).at("code").to_number<int>() == 200);
    const json::value body = json::parse(std::string(answers.at(0).at("body").as_string()));
    BOOST_TEST(textIn(body.at("data").as_object(), "app_id") == appId);
    BOOST_TEST(answers.at(1).at("code").to_number<int>() == 400);
}

BOOST_AUTO_TEST_CASE(a_batch_holds_one_to_fifty_calls)
{
    const SandboxProgram sandbox;
    for (const std::string batch : {"", "no list", "[]", "[1]"})
        BOOST_TEST(sandbox.postForm("/v26.0/", {{"access_token", appToken}, {"batch", batch}}).errorCode()
                   == 100);
    json::array many(51, json::object{{"method", "GET"}, {"relative_url", "me"}});
    BOOST_TEST(
        sandbox.postForm("/", {{"access_token", appToken}, {"batch", json::serialize(many)}}).errorCode()
        == 100);
}

BOOST_AUTO_TEST_CASE(debug_token_returns_why_a_token_is_not_valid)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    sandbox.post("/sandbox/clock", {{"advance_s", 5184000}});
    const json::object data = debugged(sandbox, token);
    BOOST_TEST(!data.at("is_valid").as_bool());
    BOOST_TEST(numberIn(data.at("error").as_object(), "code") == 190);
    BOOST_TEST(numberIn(data.at("error").as_object(), "subcode") == 463);
    const Answer call = sandbox.get("/v26.0/me", token);
    BOOST_TEST(call.status == 401);
    BOOST_TEST(call.errorSubcode() == 463);
    BOOST_TEST(call.header("WWW-Authenticate").starts_with("OAuth \"Facebook Platform\" \"invalid_token\""));
}

BOOST_DATA_TEST_CASE(every_way_in_which_a_token_dies_can_be_switched_on,
                     boost::unit_test::data::make({458, 459, 460, 463, 464, 467, 492}), subcode)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    sandbox.setFault("token_" + std::to_string(subcode), true, 1);
    const Answer answer = sandbox.get("/v26.0/me", token);
    BOOST_TEST(answer.errorCode() == 190);
    BOOST_TEST(answer.errorSubcode() == subcode);
    BOOST_TEST(sandbox.get("/v26.0/me", token).status == 200);
}

BOOST_AUTO_TEST_CASE(a_token_can_end_without_a_subcode)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    sandbox.setFault("token_invalid", true, 1);
    const Answer answer = sandbox.get("/v26.0/me", token);
    BOOST_TEST(answer.errorCode() == 190);
    BOOST_TEST(!answer.error().contains("error_subcode"));
}

BOOST_AUTO_TEST_CASE(the_access_to_data_can_run_out_before_the_token)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    sandbox.setFault("data_access_over", true, 1);
    const json::object over = debugged(sandbox, token);
    BOOST_TEST(over.at("is_valid").as_bool());
    BOOST_TEST(numberIn(over, "data_access_expires_at") < numberIn(over, "expires_at"));
    const json::object usual = debugged(sandbox, token);
    BOOST_TEST(numberIn(usual, "data_access_expires_at") > numberIn(usual, "expires_at"));
}

BOOST_AUTO_TEST_CASE(calls_without_a_token_or_with_an_unknown_one_are_refused)
{
    const SandboxProgram sandbox;
    BOOST_TEST(sandbox.get("/v26.0/me").errorCode() == 104);
    const Answer unknown = sandbox.get("/v26.0/me", "EAAinvented");
    BOOST_TEST(unknown.status == 401);
    BOOST_TEST(unknown.errorCode() == 190);
    BOOST_TEST(unknown.errorSubcode() == 0);
    BOOST_TEST(sandbox.get("/v26.0/me", appId + "|wrong").errorCode() == 190);
}

BOOST_AUTO_TEST_CASE(removing_the_app_kills_its_tokens)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    BOOST_TEST(sandbox.remove("/v26.0/218000000000001/permissions", token).object()
               == (json::object{{"success", true}}));
    BOOST_TEST(sandbox.get("/v26.0/me", token).errorSubcode() == 458);
    BOOST_TEST(sandbox.get("/v26.0/me", sandbox.token()).status == 200);
}

BOOST_AUTO_TEST_CASE(one_permission_can_be_revoked)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    BOOST_TEST(sandbox.remove("/v26.0/me/permissions/business_management", token).status == 200);
    BOOST_TEST(sandbox.get("/v26.0/me/businesses", token).errorCode() == 200);
    BOOST_TEST(sandbox.remove("/v26.0/me/permissions/business_management", token).errorCode() == 100);
    const std::string listed = json::serialize(sandbox.get("/v26.0/me/permissions", token).object());
    BOOST_TEST(listed.find(R"("permission":"business_management","status":"declined")") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_proof_of_the_secret_is_checked_if_it_is_there)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    const crypto::HmacSha256 hmac(crypto::asBytes(appSecret));
    const std::string proof = crypto::toHex(hmac.of(crypto::asBytes(token)));
    BOOST_TEST(sandbox.get("/v26.0/me?appsecret_proof=" + proof, token).status == 200);
    BOOST_TEST(sandbox.get("/v26.0/me?appsecret_proof=00" + proof.substr(2), token).errorCode() == 100);
}
