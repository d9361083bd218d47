// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE sandbox_customers
#include "receiver.h"
#include "sandboxprogram.h"

#include <boost/test/unit_test.hpp>

using namespace shoptalk::sandbox;
using namespace shoptalk::sandbox::testing;

namespace {

/// The index, in the order of arrival, of the first webhook for which `fits` is true.
template <class Fits>
std::ptrdiff_t placeOf(const std::vector<Received> &received, const Fits &fits)
{
    return std::find_if(received.begin(), received.end(), fits) - received.begin();
}

} // namespace

BOOST_AUTO_TEST_CASE(a_customer_answers_by_keyword_after_reading)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox({"--webhook-url", receiver.url()});
    sandbox.send(sandbox.connected(), "+34600000001", "The PRICE is 9 euros");
    const json::object answer = receiver.waitForText("¿Y cuánto cuesta el envío?");
    BOOST_REQUIRE(!answer.empty());
    const std::vector<Received> all = receiver.all();
    const auto read = placeOf(all, [](const Received &one) { return one.status() == "read"; });
    const auto written = placeOf(all, [](const Received &one) { return !one.message().empty(); });
    BOOST_TEST(read < written);
}

BOOST_AUTO_TEST_CASE(without_a_keyword_the_last_rule_answers)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox({"--webhook-url", receiver.url()});
    sandbox.send(sandbox.connected(), "+34600000001", "Hasta luego");
    BOOST_TEST(!receiver.waitForText("¡Genial, gracias! 😊").empty());
}

BOOST_AUTO_TEST_CASE(a_customer_can_react_to_the_last_message)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox({"--webhook-url", receiver.url()});
    const Answer sent = sandbox.send(sandbox.connected(), "+34600000001", "Gracias a ti");
    const auto hasReaction = [](const std::vector<Received> &received) {
        return !received.empty() && textIn(received.back().message(), "type") == "reaction";
    };
    BOOST_REQUIRE(receiver.waitUntil(hasReaction));
    const json::value reaction = receiver.all().back().message().at("reaction");
    BOOST_TEST(reaction.at("emoji") == "❤️");
    BOOST_TEST(reaction.at("message_id") == sent.object().at("messages").as_array().front().at("id"));
}

BOOST_AUTO_TEST_CASE(a_customer_goes_quiet_after_so_many_answers)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox({"--webhook-url", receiver.url()});
    const std::string token = sandbox.connected();
    sandbox.say("5511900000002", "Oi");
    sandbox.send(token, "+5511900000002", "Tudo bem?");
    BOOST_REQUIRE(!receiver.waitForText("Obrigado!").empty());
    sandbox.send(token, "+5511900000002", "De nada");
    BOOST_REQUIRE_EQUAL(receiver.waitForStatuses(6).size(), 6);
    sandbox.send(token, "+34600000001", "Hola");
    BOOST_REQUIRE(!receiver.waitForText("¡Genial, gracias! 😊").empty());
    int answers = 0;
    for (const Received &one : receiver.all()) {
        const json::object message = one.message();
        const json::object *text = objectIn(message, "text");
        answers += text != nullptr && textIn(*text, "body") == "Obrigado!" ? 1 : 0;
    }
    BOOST_TEST(answers == 1);
}

BOOST_AUTO_TEST_CASE(an_answer_opens_the_window_of_a_number_again)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox({"--webhook-url", receiver.url(), "--speed", "1"});
    const std::string token = sandbox.connected();
    sandbox.post("/sandbox/clock", {{"advance_s", 2 * 86400}});
    BOOST_TEST(sandbox.send(token, "+34600000001", "Hola").errorCode() == 131047);
    sandbox.say(ines, "¡Hola!");
    BOOST_TEST(sandbox.send(token, "+34600000001", "Hola").status == 200);
}

BOOST_AUTO_TEST_CASE(some_write_once_the_shop_is_connected_and_others_every_so_often)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox({"--webhook-url", receiver.url()}, "corner-shop.json");
    const std::string token = sandbox.connected();
    BOOST_TEST(
        !receiver.waitForText("Are you there dear. I have the kettle on and a question about wool.").empty());
    BOOST_TEST(!receiver.waitForText("Kak, boleh tambah satu hampers lagi nggak? Buat Pak Satpam 😄").empty());
    BOOST_TEST(!receiver.waitForText("对了，你们有教插花的课吗？🌷").empty());
    sandbox.post("/v26.0/" + mainWaba + "/subscribed_apps", {}, token);
    int greetings = 0;
    for (const Received &one : receiver.all())
        greetings += one.body.find("Are you there dear.") != std::string::npos ? 1 : 0;
    BOOST_TEST(greetings == 1);
}

BOOST_AUTO_TEST_CASE(a_call_is_reported_when_it_rings_and_when_it_is_over)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox({"--webhook-url", receiver.url()});
    sandbox.connected();
    const auto calls = [](const std::vector<Received> &all, std::string_view event) {
        std::vector<json::object> found;
        for (const Received &one : all) {
            const json::object call = one.field() == "calls"
                ? one.value().at("calls").as_array().front().as_object()
                : json::object();
            if (!call.empty() && textIn(call, "event") == event)
                found.push_back(call);
        }
        return found;
    };
    sandbox.post("/sandbox/customers/" + ines + "/say", {{"call_seconds", 65}});
    sandbox.post("/sandbox/customers/" + ines + "/say", {{"call_seconds", 0}});
    BOOST_TEST_REQUIRE(
        receiver.waitUntil([&](const auto &all) { return calls(all, "terminate").size() == 2; }));
    BOOST_TEST(calls(receiver.all(), "connect").size() == 2U);
    const std::vector<json::object> ends = calls(receiver.all(), "terminate");
    BOOST_TEST(textIn(ends.front(), "status") == "FAILED"); // it is over first
    BOOST_TEST(textIn(ends.back(), "status") == "COMPLETED");
    BOOST_TEST(ends.back().at("duration").as_int64() == 65);
    BOOST_TEST(textIn(ends.back(), "direction") == "USER_INITIATED");
    BOOST_TEST(textIn(ends.back(), "from") == ines);
}

BOOST_AUTO_TEST_CASE(unknown_customers_and_empty_texts_are_refused)
{
    const SandboxProgram sandbox;
    BOOST_TEST(sandbox.post("/sandbox/customers/999/say", {{"text", "x"}}).status == 404);
    BOOST_TEST(sandbox.post("/sandbox/customers/" + ines + "/say", {}).status == 422);
    BOOST_TEST(
        sandbox.post("/sandbox/customers/" + ines + "/say", {{"text", "x"}, {"phone_number_id", "9"}}).status
        == 422);
}
