// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE sandbox_messages
#include "receiver.h"
#include "sandboxprogram.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace shoptalk;
using namespace shoptalk::sandbox;
using namespace shoptalk::sandbox::testing;

namespace {

const std::string messagesPath = "/v26.0/" + mainNumber + "/messages";

/// A sandbox whose app has a callback and the main account.
struct Connected {
    explicit Connected(std::vector<std::string> arguments = {})
        : receiver(verifyToken)
        , sandbox(withCallback(std::move(arguments)))
        , token(sandbox.connected())
    {
    }
    std::vector<std::string> withCallback(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.end(), {"--webhook-url", receiver.url()});
        return arguments;
    }

    Receiver receiver;
    SandboxProgram sandbox;
    std::string token;
};

std::string sentId(const Answer &answer)
{
    return std::string(answer.object().at("messages").as_array().front().at("id").as_string());
}

json::object textMessage(const std::string &to, const std::string &text)
{
    json::object body = {{"messaging_product", "whatsapp"}, {"to", to}, {"type", "text"}};
    body["text"] = json::object{{"body", text}};
    return body;
}

/// Code, subcode of error_data and all, of a send that is refused.
int refusalOf(const Connected &world, const json::object &body)
{
    return world.sandbox.post(messagesPath, body, world.token).errorCode();
}

} // namespace

BOOST_AUTO_TEST_CASE(a_send_is_accepted_in_metas_form)
{
    const Connected world;
    const Answer answer = world.sandbox.send(world.token, "+34600000001", "Hola");
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(textIn(answer.object(), "messaging_product") == "whatsapp");
    BOOST_TEST(answer.object().at("contacts")
               == (json::array{json::object{{"input", "+34600000001"}, {"wa_id", "34600000001"}}}));
    BOOST_TEST(sentId(answer).starts_with("wamid.HBgL"));
}

BOOST_AUTO_TEST_CASE(a_send_becomes_sent_delivered_and_read_in_this_order)
{
    const Connected world;
    const std::string id = sentId(world.sandbox.send(world.token, "+34600000001", "Hola", "conv:1;msg:2"));
    const std::vector<std::string> statuses = world.receiver.waitForStatuses(3);
    BOOST_TEST(statuses == (std::vector<std::string>{"sent", "delivered", "read"}),
               boost::test_tools::per_element());
    const Received first = world.receiver.all().front();
    const json::value status = first.value().at("statuses").as_array().front();
    BOOST_TEST(textIn(status.as_object(), "id") == id);
    BOOST_TEST(textIn(status.as_object(), "recipient_id") == "34600000001");
    BOOST_TEST(textIn(status.as_object(), "recipient_user_id") == "ES.90210000001");
    BOOST_TEST(textIn(status.as_object(), "biz_opaque_callback_data") == "conv:1;msg:2");
    BOOST_TEST(textIn(status.at("pricing").as_object(), "pricing_model") == "PMP");
    BOOST_TEST(textIn(status.at("pricing").as_object(), "category") == "service");
    BOOST_TEST(status.at("timestamp").is_string());
    const json::value contact = first.value().at("contacts").as_array().front();
    BOOST_TEST(contact.at("wa_id") == "34600000001");
    BOOST_TEST(contact.at("profile").at("name") == "Inés R. 🌻");
}

BOOST_AUTO_TEST_CASE(who_reads_nothing_leaves_it_delivered)
{
    const Connected world;
    world.sandbox.send(world.token, "+34600000003", "Hello?");
    BOOST_TEST(world.receiver.waitForStatuses(2).back() == "delivered");
    world.sandbox.send(world.token, "+34600000001", "And you?");
    BOOST_TEST(world.receiver.waitForStatuses(5).size() == 5);
    const json::array chats = world.sandbox.state().at("chats").as_array();
    for (const json::value &chat : chats) {
        if (chat.at("wa_id") == "34600000003")
            BOOST_TEST(chat.at("messages").as_array().back().at("status") == "delivered");
    }
}

BOOST_AUTO_TEST_CASE(what_cannot_be_delivered_fails_by_webhook_without_contacts)
{
    const Connected world;
    BOOST_TEST(world.sandbox.send(world.token, "+34600000004", "Are you there?", "m1").status == 200);
    BOOST_TEST(world.receiver.waitForStatuses(1).front() == "failed");
    const json::object value = world.receiver.all().front().value();
    const json::value status = value.at("statuses").as_array().front();
    BOOST_TEST(!value.contains("contacts"));
    BOOST_TEST(status.at("errors").as_array().front().at("code") == 131026);
    BOOST_TEST(status.at("biz_opaque_callback_data") == "m1");
    world.sandbox.setFault("undeliverable", true, 1);
    world.sandbox.send(world.token, "+34600000001", "And you?");
    BOOST_TEST(world.receiver.waitForStatuses(2).back() == "failed");
}

BOOST_AUTO_TEST_CASE(the_window_closes_after_a_day_and_opens_with_the_next_message)
{
    const Connected world;
    const Answer never = world.sandbox.send(world.token, "+34600000006", "Are you back?");
    BOOST_TEST(never.status == 400);
    BOOST_TEST(never.errorCode() == 131047);
    BOOST_TEST(textIn(never.error().at("error_data").as_object(), "messaging_product") == "whatsapp");
    BOOST_TEST(!textIn(never.error().at("error_data").as_object(), "details").empty());
    world.sandbox.say("34600000006", "I am!");
    BOOST_TEST(world.sandbox.send(world.token, "+34600000006", "Good").status == 200);
    world.sandbox.post("/sandbox/clock", {{"advance_s", 24 * 3600}});
    BOOST_TEST(world.sandbox.send(world.token, "+34600000006", "Still?").errorCode() == 131047);
}

BOOST_AUTO_TEST_CASE(bad_input_is_refused_with_its_own_code)
{
    const Connected world;
    json::object body = textMessage("+34600000001", "x");
    body.erase("messaging_product");
    BOOST_TEST(refusalOf(world, body) == 100);
    body = textMessage("+34600000001", "x");
    body.erase("to");
    BOOST_TEST(refusalOf(world, body) == 100);
    BOOST_TEST(refusalOf(world, textMessage("+34600000001", "")) == 100);
    body = textMessage("+34600000001", "x");
    body["type"] = "hologram";
    BOOST_TEST(refusalOf(world, body) == 131051);
    body["type"] = "image";
    BOOST_TEST(refusalOf(world, body) == 131008);
    BOOST_TEST(refusalOf(world, textMessage("nobody", "x")) == 100);
    // Everything but the digits is dropped, so a user id there addresses a stranger.
    BOOST_TEST(refusalOf(world, textMessage("ES.90210000001", "x")) == 131026);
    BOOST_TEST(refusalOf(world, textMessage("+34699999999", "x")) == 131026);
    BOOST_TEST(refusalOf(world, textMessage("+34910000001", "x")) == 131021);
    const Answer noJson = perform(Call{"POST", world.sandbox.url(messagesPath), world.token, "{"});
    BOOST_TEST(noJson.errorCode() == 100);
}

BOOST_AUTO_TEST_CASE(a_text_has_at_most_4096_characters_not_bytes)
{
    const Connected world;
    std::string longest;
    for (int i = 0; i < 4096; ++i)
        longest += "ñ";
    BOOST_TEST(refusalOf(world, textMessage("+34600000001", longest)) == 0);
    BOOST_TEST(refusalOf(world, textMessage("+34600000001", longest + "ñ")) == 100);
}

BOOST_AUTO_TEST_CASE(numbers_may_be_written_as_people_do)
{
    const Connected world;
    for (const std::string to : {"+34 600-00-00-01", "(+34) 600.000.001", "600 000 001"}) {
        const Answer answer = world.sandbox.send(world.token, to, "x");
        BOOST_TEST(answer.object().at("contacts").as_array().front().at("wa_id") == "34600000001");
        BOOST_TEST(textIn(answer.object().at("contacts").as_array().front().as_object(), "input") == to);
    }
}

BOOST_AUTO_TEST_CASE(without_a_plus_the_country_code_of_the_business_comes_first)
{
    const Connected world;
    BOOST_TEST(refusalOf(world, textMessage("34600000001", "x")) == 131026); // +34 34 600 …
    BOOST_TEST(refusalOf(world, textMessage("910000001", "x")) == 131021); // Its own number.
}

BOOST_AUTO_TEST_CASE(numbers_in_brazil_are_rewritten_to_the_form_that_whatsapp_knows)
{
    const Connected world;
    world.sandbox.say("5511900000002", "Oi");
    const Answer answer = world.sandbox.send(world.token, "+55 11 0000 0002", "Oi!");
    BOOST_TEST(answer.object().at("contacts").as_array().front().at("input") == "+55 11 0000 0002");
    BOOST_TEST(answer.object().at("contacts").as_array().front().at("wa_id") == "5511900000002");
}

BOOST_AUTO_TEST_CASE(a_user_id_is_checked_and_belongs_to_one_portfolio)
{
    const Connected world;
    const auto refusal = [&world](const std::string &recipient, const std::string &number) {
        json::object body = textMessage("", "Hello");
        body["recipient"] = recipient;
        return world.sandbox.post("/v26.0/" + number + "/messages", body, world.token).errorCode();
    };
    for (const std::string bad :
         {"90210000001", "es.90210000001", "ES.", "ES.9021 0000", "ESP.902", "ES.ENT."})
        BOOST_TEST(refusal(bad, mainNumber) == 100, bad);
    BOOST_TEST(refusal("ES." + std::string(129, 'a'), mainNumber) == 100);
    BOOST_TEST(refusal("ES." + std::string(128, 'a'), mainNumber) == 131026);
    BOOST_TEST(refusal("ES.90210000001", mainNumber) == 0);
    BOOST_TEST(refusal("ES.90210000001", "610000000000009") == 131026); // Of another portfolio.
}

BOOST_AUTO_TEST_CASE(a_customer_without_a_number_is_reached_by_the_user_id)
{
    const Connected world;
    json::object body = textMessage("", "Hello");
    body.erase("to");
    body["recipient"] = "ES.90210000005";
    const Answer answer = world.sandbox.post("/v26.0/" + secondNumber + "/messages", body, world.token);
    BOOST_TEST(answer.object().at("contacts")
               == (json::array{json::object{{"input", "ES.90210000005"}, {"user_id", "ES.90210000005"}}}));
    world.receiver.waitForStatuses(1);
    const json::object value = world.receiver.all().front().value();
    BOOST_TEST(!value.at("statuses").as_array().front().as_object().contains("recipient_id"));
    BOOST_TEST(!value.at("contacts").as_array().front().as_object().contains("wa_id"));
}

BOOST_AUTO_TEST_CASE(sending_needs_the_permission_and_a_known_number)
{
    const Connected world;
    BOOST_TEST(world.sandbox.send(world.token, "+34600000001", "x", "", "999").errorSubcode() == 33);
    BOOST_TEST(world.sandbox.remove("/v26.0/me/permissions/whatsapp_business_messaging", world.token).status
               == 200);
    const Answer answer = world.sandbox.send(world.token, "+34600000001", "x");
    BOOST_TEST(answer.status == 403);
    BOOST_TEST(answer.errorCode() == 10);
}

BOOST_DATA_TEST_CASE(refusals_can_be_switched_on,
                     boost::unit_test::data::make({"window_closed", "rate_limit", "pair_limit",
                                                   "server_error"})
                         ^ boost::unit_test::data::make({131047, 130429, 131056, 131000}),
                     fault, code)
{
    const Connected world;
    world.sandbox.setFault(fault, true, 1);
    BOOST_TEST(world.sandbox.send(world.token, "+34600000001", "x").errorCode() == code);
    BOOST_TEST(world.sandbox.send(world.token, "+34600000001", "x").status == 200);
}

BOOST_AUTO_TEST_CASE(a_lost_answer_means_that_the_message_was_taken_all_the_same)
{
    const Connected world;
    world.sandbox.setFault("answer_lost", true, 1);
    const Answer answer = world.sandbox.send(world.token, "+34600000001", "x", "key-7");
    BOOST_TEST(answer.status == 0);
    BOOST_TEST(world.receiver.waitForStatuses(1).front() == "sent");
    const json::value status = world.receiver.all().front().value().at("statuses").as_array().front();
    BOOST_TEST(status.at("biz_opaque_callback_data") == "key-7");
}

BOOST_AUTO_TEST_CASE(a_slow_send_spares_receipts)
{
    const Connected world;
    world.sandbox.setFault("slow_send", true, 1);
    const std::string id = world.sandbox.say(ines, "Are you open?");
    const json::object receipt{{"messaging_product", "whatsapp"}, {"status", "read"}, {"message_id", id}};
    BOOST_TEST(world.sandbox.post(messagesPath, receipt, world.token).status == 200);
    BOOST_TEST(world.sandbox.state().at("faults").as_object().contains("slow_send"));
    BOOST_TEST(world.sandbox.send(world.token, "+34600000001", "x").status == 200);
    BOOST_TEST(!world.sandbox.state().at("faults").as_object().contains("slow_send"));
}

BOOST_AUTO_TEST_CASE(a_message_of_a_customer_can_be_marked_as_read_with_a_typing_indicator)
{
    const Connected world;
    const std::string id = world.sandbox.say(ines, "Are you open?");
    json::object body = {{"messaging_product", "whatsapp"}, {"status", "read"}, {"message_id", id}};
    body["typing_indicator"] = json::object{{"type", "text"}};
    BOOST_TEST(world.sandbox.post(messagesPath, body, world.token).object()
               == (json::object{{"success", true}}));
    const json::array chats = world.sandbox.state().at("chats").as_array();
    for (const json::value &message : chats.front().at("messages").as_array()) {
        if (message.at("from_customer").as_bool())
            BOOST_TEST(message.at("status") == "read");
    }
    body["message_id"] = "wamid.unknown";
    BOOST_TEST(world.sandbox.post(messagesPath, body, world.token).errorCode() == 131009);
}

BOOST_AUTO_TEST_CASE(a_reaction_needs_a_known_message_and_is_only_sent)
{
    const Connected world;
    const std::string id = world.sandbox.say(ines, "We had a baby!");
    json::object body = {{"messaging_product", "whatsapp"}, {"to", "+34600000001"}, {"type", "reaction"}};
    body["reaction"] = json::object{{"message_id", "wamid.unknown"}, {"emoji", "❤️"}};
    BOOST_TEST(world.sandbox.post(messagesPath, body, world.token).errorCode() == 131009);
    body["reaction"] = json::object{{"message_id", id}, {"emoji", "❤️"}};
    const Answer answer = world.sandbox.post(messagesPath, body, world.token);
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(world.receiver.waitForStatuses(1).front() == "sent");
}
