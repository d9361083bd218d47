// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE sandbox_webhooks
#include "crypto/bytes.h"
#include "crypto/digest.h"
#include "receiver.h"
#include "sandboxprogram.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace shoptalk;
using namespace shoptalk::sandbox;
using namespace shoptalk::sandbox::testing;

namespace {

const std::string appToken = appId + "|" + appSecret;
const std::string subscribePath = "/v26.0/" + mainWaba + "/subscribed_apps";

std::string signatureOf(const std::string &body)
{
    const crypto::HmacSha256 hmac(crypto::asBytes(appSecret));
    return "sha256=" + crypto::toHex(hmac.of(crypto::asBytes(body)));
}

std::string textOf(const Received &received)
{
    const json::object message = received.message();
    const json::object *text = objectIn(message, "text");
    return text != nullptr ? textIn(*text, "body") : std::string();
}

std::vector<std::string> textsOf(const std::vector<Received> &received)
{
    std::vector<std::string> texts;
    for (const Received &one : received) {
        if (const std::string text = textOf(one); !text.empty())
            texts.push_back(text);
    }
    return texts;
}

std::vector<std::string> withCallback(const Receiver &receiver)
{
    return {"--webhook-url", receiver.url()};
}

json::object override(const Receiver &receiver, const std::string &path, const std::string &token)
{
    return {{"override_callback_uri", receiver.url(path)}, {"verify_token", token}};
}

} // namespace

BOOST_AUTO_TEST_CASE(a_customers_message_is_sent_in_metas_form_and_signed)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox(withCallback(receiver));
    sandbox.connected();
    const std::string id = sandbox.say(ines, "¿Abrís el domingo? 👍🏽");
    BOOST_REQUIRE(receiver.waitForCount(1));
    const Received one = receiver.all().front();
    BOOST_TEST(one.signature == signatureOf(one.body));
    BOOST_TEST(std::ranges::all_of(one.body, [](unsigned char c) { return c < 0x80; }));
    BOOST_TEST(one.body.find(R"(\u00bfAbr\u00eds el domingo? \ud83d\udc4d\ud83c\udffd)")
               != std::string::npos);
    BOOST_TEST(one.field() == "messages");
    BOOST_TEST(one.value().at("metadata")
               == (json::object{{"display_phone_number", "34910000001"}, {"phone_number_id", mainNumber}}));
    const json::object message = one.message();
    BOOST_TEST(textIn(message, "id") == id);
    BOOST_TEST(textIn(message, "from") == ines);
    BOOST_TEST(textIn(message, "from_user_id") == "ES.90210000001");
    BOOST_TEST(textIn(message, "type") == "text");
    BOOST_TEST(textOf(one) == "¿Abrís el domingo? 👍🏽");
}

BOOST_AUTO_TEST_CASE(other_kinds_of_message_can_be_said_too)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox(withCallback(receiver));
    sandbox.connected();
    json::object body;
    body["message"] =
        json::object{{"type", "location"}, {"location", {{"latitude", 40.41}, {"longitude", -3.7}}}};
    BOOST_TEST(sandbox.post("/sandbox/customers/" + ines + "/say", body).status == 200);
    BOOST_REQUIRE(receiver.waitForCount(1));
    BOOST_TEST(receiver.all().front().message().at("location").at("latitude") == 40.41);
}

BOOST_AUTO_TEST_CASE(a_customer_who_hides_the_number_is_named_by_user_id_only)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox(withCallback(receiver));
    sandbox.connected();
    sandbox.say("34600000005", "Guess who");
    BOOST_REQUIRE(receiver.waitForCount(1));
    const Received one = receiver.all().front();
    BOOST_TEST(!one.message().contains("from"));
    BOOST_TEST(one.body.find("34600000005") == std::string::npos);
    BOOST_TEST(one.value().at("contacts").as_array().front().at("profile").at("username") == "hidden.person");
}

BOOST_AUTO_TEST_CASE(nothing_is_sent_about_an_account_that_is_not_subscribed)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox(withCallback(receiver));
    const std::string token = sandbox.token();
    sandbox.say(ines, "before");
    sandbox.post(subscribePath, {}, token);
    sandbox.say(ines, "while");
    BOOST_REQUIRE(receiver.waitForCount(1));
    BOOST_TEST(sandbox.remove(subscribePath, token).status == 200);
    sandbox.say(ines, "after");
    sandbox.post(subscribePath, {}, token);
    sandbox.say(ines, "again");
    BOOST_REQUIRE(receiver.waitForCount(2));
    BOOST_TEST(textsOf(receiver.all()) == (std::vector<std::string>{"while", "again"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_webhook_is_sent_again_until_it_is_answered_with_200)
{
    Receiver receiver(verifyToken);
    const SandboxProgram sandbox(withCallback(receiver));
    sandbox.connected();
    receiver.answerNext({500, 401, 204});
    sandbox.say(ines, "one");
    sandbox.say(ines, "two");
    BOOST_REQUIRE(receiver.waitForCount(5));
    BOOST_TEST(textsOf(receiver.all()) == (std::vector<std::string>{"one", "one", "one", "one", "two"}),
               boost::test_tools::per_element());
    const std::vector<Received> received = receiver.all();
    BOOST_TEST(received.at(0).body == received.at(3).body);
    const json::array deliveries = sandbox.get("/sandbox/deliveries").object().at("deliveries").as_array();
    BOOST_TEST(deliveries.at(0).at("outcome") == "refused");
    BOOST_TEST(deliveries.at(2).at("status") == 204);
    BOOST_TEST(deliveries.at(2).at("attempt") == 3);
    BOOST_TEST(deliveries.at(3).at("outcome") == "accepted");
}

BOOST_AUTO_TEST_CASE(nothing_is_sent_to_a_callback_that_is_not_verified)
{
    const Receiver other("another token");
    const SandboxProgram sandbox(withCallback(other));
    sandbox.connected();
    sandbox.say(ines, "hello?");
    const Receiver receiver(verifyToken);
    BOOST_TEST(other.handshakes() > 0);
    BOOST_TEST(other.all().empty());
    BOOST_TEST(sandbox.get("/sandbox/deliveries").object().at("waiting") == 1);
    BOOST_TEST(!sandbox.state().at("callback").at("verified").as_bool());
}

BOOST_AUTO_TEST_CASE(the_app_can_be_given_its_callback_later)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox;
    sandbox.connected();
    const std::string path = "/v26.0/" + appId + "/subscriptions";
    json::object body = {{"object", "whatsapp_business_account"}, {"callback_url", receiver.url()}};
    body["verify_token"] = "wrong";
    body["fields"] = "messages,account_update";
    BOOST_TEST(sandbox.post(path, body, appToken).errorCode() == 2200);
    body["verify_token"] = verifyToken;
    BOOST_TEST(sandbox.post(path, body, sandbox.token()).errorCode() == 15);
    BOOST_TEST(sandbox.post(path, body, appToken).status == 200);
    const json::array listed = sandbox.get(path, appToken).object().at("data").as_array();
    BOOST_TEST(listed.front().at("callback_url") == json::value(receiver.url()));
    BOOST_TEST(listed.front().at("fields").as_array().size() == 2);
    sandbox.say(ines, "hello");
    BOOST_TEST(receiver.waitForCount(1));
    body["fields"] = "messages,weather";
    BOOST_TEST(sandbox.post(path, body, appToken).errorCode() == 100);
}

BOOST_AUTO_TEST_CASE(an_account_can_have_its_own_callback_after_a_handshake)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    const Answer refused = sandbox.post(subscribePath, override(receiver, "/own", "wrong"), token);
    BOOST_TEST(refused.errorCode() == 2200);
    BOOST_TEST(sandbox.get(subscribePath, token).object().at("data").as_array().empty());
    const Answer accepted = sandbox.post(subscribePath, override(receiver, "/own", verifyToken), token);
    BOOST_TEST(accepted.object().at("success").as_bool());
    const json::object listed = sandbox.get(subscribePath, token).object();
    BOOST_TEST(listed.at("data").as_array().front().at("override_callback_uri")
               == json::value(receiver.url("/own")));
    BOOST_TEST(listed.at("data").as_array().front().at("whatsapp_business_api_data").at("id")
               == json::value(appId));
    sandbox.say(ines, "hello");
    BOOST_REQUIRE(receiver.waitForCount(1));
    BOOST_TEST(receiver.all().front().path == "/own");
}

BOOST_AUTO_TEST_CASE(a_callback_that_is_not_there_is_no_callback)
{
    const SandboxProgram sandbox;
    std::string gone;
    {
        const Receiver receiver(verifyToken);
        gone = receiver.url();
    }
    const json::object body = {{"override_callback_uri", gone}, {"verify_token", verifyToken}};
    BOOST_TEST(sandbox.post(subscribePath, body, sandbox.token()).errorCode() == 2200);
    const json::object nonsense = {{"override_callback_uri", "ftp://a"}, {"verify_token", verifyToken}};
    BOOST_TEST(sandbox.post(subscribePath, nonsense, sandbox.token()).errorCode() == 100);
}

BOOST_AUTO_TEST_CASE(the_numbers_own_callback_comes_first)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox(withCallback(receiver));
    const std::string token = sandbox.connected();
    json::object body;
    body["webhook_configuration"] = override(receiver, "/number", verifyToken);
    BOOST_TEST(sandbox.post("/v26.0/" + mainNumber, body, token).status == 200);
    const Answer number = sandbox.get("/v26.0/" + mainNumber + "?fields=webhook_configuration", token);
    BOOST_TEST(number.object().at("webhook_configuration").at("phone_number")
               == json::value(receiver.url("/number")));
    sandbox.say(ines, "hello");
    BOOST_REQUIRE(receiver.waitForCount(1));
    BOOST_TEST(receiver.all().front().path == "/number");
    body["webhook_configuration"] = json::object{{"override_callback_uri", ""}};
    sandbox.post("/v26.0/" + mainNumber, body, token);
    sandbox.say(ines, "hello again");
    BOOST_REQUIRE(receiver.waitForCount(2));
    BOOST_TEST(receiver.all().back().path == "/webhooks");
}

BOOST_AUTO_TEST_CASE(subscribing_can_be_refused)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    sandbox.setFault("subscribe_refused", true, 1);
    const Answer answer = sandbox.post(subscribePath, {}, token);
    BOOST_TEST(answer.status == 403);
    BOOST_TEST(answer.errorCode() == 200);
    BOOST_TEST(sandbox.post(subscribePath, {}, token).object() == (json::object{{"success", true}}));
    BOOST_TEST(sandbox.post("/v26.0/999/subscribed_apps", {}, token).errorSubcode() == 33);
}

BOOST_AUTO_TEST_CASE(webhooks_can_come_twice)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox(withCallback(receiver));
    sandbox.connected();
    sandbox.setFault("duplicate_webhooks", true, 1);
    sandbox.say(ines, "twice");
    BOOST_REQUIRE(receiver.waitForCount(2));
    BOOST_TEST(receiver.all().at(0).body == receiver.all().at(1).body);
}

BOOST_AUTO_TEST_CASE(webhooks_can_overtake_each_other)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox({"--webhook-url", receiver.url(), "--speed", "1"});
    sandbox.connected();
    sandbox.setFault("reordered_webhooks", true, 1);
    sandbox.say(ines, "first");
    sandbox.say(ines, "second");
    BOOST_REQUIRE(receiver.waitForCount(2));
    BOOST_TEST(textsOf(receiver.all()) == (std::vector<std::string>{"second", "first"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_held_webhook_comes_even_if_nothing_overtakes_it)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox(withCallback(receiver));
    sandbox.connected();
    sandbox.setFault("reordered_webhooks", true, 1);
    sandbox.say(ines, "alone");
    BOOST_TEST(receiver.waitForCount(1));
}

BOOST_AUTO_TEST_CASE(webhooks_can_be_delayed)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox({"--webhook-url", receiver.url(), "--speed", "1"});
    sandbox.connected();
    sandbox.setFault("delayed_webhooks", true, 1);
    sandbox.say(ines, "late");
    sandbox.say(ines, "early");
    BOOST_REQUIRE(receiver.waitForCount(1));
    BOOST_TEST(textsOf(receiver.all()).front() == "early");
    sandbox.post("/sandbox/clock", {{"advance_s", 10}});
    BOOST_REQUIRE(receiver.waitForCount(2));
    BOOST_TEST(textsOf(receiver.all()).back() == "late");
}

BOOST_AUTO_TEST_CASE(a_signature_can_be_wrong)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox(withCallback(receiver));
    sandbox.connected();
    sandbox.setFault("bad_signature", true, 1);
    sandbox.say(ines, "forged");
    BOOST_REQUIRE(receiver.waitForCount(1));
    BOOST_TEST(receiver.all().front().signature.starts_with("sha256="));
    BOOST_TEST(receiver.all().front().signature != signatureOf(receiver.all().front().body));
}
