// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE sandbox_groups
#include "mediacalls.h"
#include "receiver.h"

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

using namespace shoptalk::sandbox;
using namespace shoptalk::sandbox::testing;

namespace {

const std::string group = "Y2FwaV9ncm91cDozNDkxMDAwMDAwMjoxMjAzNjMwMDAwMDAwMDAwMQZD"; ///< Of small.json.
const std::string messagesPath = "/v26.0/" + secondNumber + "/messages";

struct World {
    Receiver receiver{verifyToken};
    SandboxProgram sandbox{{"--webhook-url", receiver.url()}};
    std::string token = sandbox.connected();

    Answer say(const std::string &waId, const std::string &text) const
    {
        return sandbox.post("/sandbox/customers/" + waId + "/say", {{"text", text}, {"group_id", group}});
    }
    Answer send(const json::object &message, const std::string &to = group,
                const std::string &path = messagesPath) const
    {
        json::object body = {{"messaging_product", "whatsapp"}, {"recipient_type", "group"}, {"to", to}};
        for (const auto &[name, value] : message)
            body[name] = value;
        return sandbox.post(path, body, token);
    }
};

json::object text(const std::string &body)
{
    return {{"type", "text"}, {"text", json::object{{"body", body}}}};
}

/// The items of every status webhook with that status.
json::array statusesIn(const std::vector<Received> &all, const std::string &status)
{
    json::array items;
    for (const Received &each : all) {
        if (each.status() != status)
            continue;
        const json::object value = each.value();
        for (const json::value &item : value.at("statuses").as_array())
            items.push_back(item);
    }
    return items;
}

} // namespace

BOOST_AUTO_TEST_CASE(participants_write_in_a_group)
{
    const World world;
    const std::string id = textIn(world.say(ines, "I bring bread").object(), "id");
    const json::object message = world.receiver.waitForText("I bring bread");
    BOOST_TEST(textIn(message, "id") == id);
    BOOST_TEST(textIn(message, "group_id") == group);
    BOOST_TEST(textIn(message, "from") == ines);
    BOOST_TEST(textIn(message, "from_user_id") == "ES.90210000001");
    const json::object value = world.receiver.all().front().value();
    BOOST_TEST(textIn(value.at("contacts").as_array().front().as_object(), "wa_id") == ines);
    BOOST_TEST(textIn(value.at("metadata").as_object(), "phone_number_id") == secondNumber);
    world.say("34600000005", "I come without a number");
    const json::object hidden = world.receiver.waitForText("I come without a number");
    BOOST_TEST(!hidden.contains("from"));
    BOOST_TEST(textIn(hidden, "from_user_id") == "ES.90210000005");
    BOOST_TEST(world.say("34600000004", "I am not in it").status == 422);
}

BOOST_AUTO_TEST_CASE(a_message_to_a_group_is_accepted_and_has_statuses_of_its_participants)
{
    const World world;
    world.say(ines, "Who brings cake?");
    json::object message = text("We do");
    message["biz_opaque_callback_data"] = "key-1";
    const Answer answer = world.send(message);
    BOOST_TEST(answer.status == 200, answer.body);
    const json::object sent = answer.object().at("messages").as_array().front().as_object();
    BOOST_TEST(textIn(sent, "group_id") == group);
    BOOST_TEST(textIn(answer.object().at("contacts").as_array().front().as_object(), "input") == group);
    BOOST_TEST(world.receiver.waitUntil(
        [](const std::vector<Received> &all) { return statusesIn(all, "read").size() == 2; }));
    const std::vector<Received> all = world.receiver.all();
    const json::array atOnce = statusesIn(all, "sent");
    BOOST_REQUIRE(atOnce.size() == 1);
    BOOST_TEST(textIn(atOnce.front().as_object(), "id") == textIn(sent, "id"));
    BOOST_TEST(textIn(atOnce.front().as_object(), "recipient_id") == group);
    BOOST_TEST(textIn(atOnce.front().as_object(), "recipient_type") == "group");
    BOOST_TEST(textIn(atOnce.front().as_object(), "biz_opaque_callback_data") == "key-1");
    BOOST_TEST(!atOnce.front().as_object().contains("recipient_participant_id"));
    const json::array delivered = statusesIn(all, "delivered");
    BOOST_REQUIRE(delivered.size() == 3);
    BOOST_TEST(textIn(delivered.front().as_object(), "recipient_participant_id") == ines);
    BOOST_TEST(textIn(delivered.front().as_object(), "recipient_participant_user_id") == "ES.90210000001");
    BOOST_TEST(!delivered.back().as_object().contains("recipient_participant_id")); // Hides the number.
    BOOST_TEST(delivered.front().at("pricing").at("type") == "free_group_customer_service");
    BOOST_TEST(delivered.front().at("pricing").at("category") == "group_service");
}

BOOST_AUTO_TEST_CASE(any_participants_message_opens_the_window_for_the_whole_group)
{
    const World world;
    BOOST_TEST(world.send(text("Hello")).errorCode() == 131047);
    world.say("34600000003", "Hello");
    BOOST_TEST(world.send(text("Hello")).status == 200);
    world.sandbox.post("/sandbox/clock", {{"advance_s", 24 * 3600}});
    BOOST_TEST(world.send(text("Hello")).errorCode() == 131047);
    json::object template_ = {{"type", "template"}};
    template_["template"] = json::parse(R"({"name":"hello_world","language":{"code":"en_US"}})");
    BOOST_TEST(world.send(template_).status == 200);
}

BOOST_AUTO_TEST_CASE(a_group_takes_texts_media_and_templates_alone)
{
    const World world;
    world.say(ines, "Hello");
    const Answer image =
        world.send({{"type", "image"}, {"image", json::object{{"link", "https://shop.example/a.jpg"}}}});
    BOOST_TEST(image.status == 200, image.body);
    json::object place = {{"type", "location"}};
    place["location"] = json::object{{"latitude", 1}, {"longitude", 2}};
    BOOST_TEST(world.send(place).errorCode() == 131051);
    json::object buttons = {{"type", "interactive"}};
    buttons["interactive"] = json::parse(R"({"type":"button","body":{"text":"x"},
        "action":{"buttons":[{"type":"reply","reply":{"id":"a","title":"b"}}]}})");
    BOOST_TEST(world.send(buttons).errorCode() == 131051);
    BOOST_TEST(world.send({{"type", "text"}}).errorCode() == 100);
}

BOOST_AUTO_TEST_CASE(only_an_official_account_that_is_in_the_group_reaches_it)
{
    const World world;
    world.say(ines, "Hello");
    BOOST_TEST(world.send(text("x"), "Y2FwaV9ncm91cDpub25l").errorCode() == 131041);
    const Answer shared = world.send(text("x"), group, "/v26.0/" + mainNumber + "/messages");
    BOOST_TEST(shared.status == 403);
    BOOST_TEST(shared.errorCode() == 10);
    world.sandbox.post("/sandbox/numbers/" + secondNumber,
                       {{"fields", json::object{{"is_official_business_account", false}}}});
    BOOST_TEST(world.send(text("x")).errorCode() == 10);
    json::object everyone = text("x");
    everyone["recipient_type"] = "everyone";
    BOOST_TEST(world.send(everyone).errorCode() == 100);
}

BOOST_AUTO_TEST_CASE(messages_in_a_group_are_marked_as_read_one_by_one)
{
    const World world;
    const std::string first = textIn(world.say(ines, "One").object(), "id");
    const std::string second = textIn(world.say(ines, "Two").object(), "id");
    const json::object receipt{{"messaging_product", "whatsapp"}, {"status", "read"}, {"message_id", second}};
    BOOST_TEST(world.sandbox.post("/v26.0/" + mainNumber + "/messages", receipt, world.token).errorCode()
               == 131009);
    BOOST_TEST(world.sandbox.post(messagesPath, receipt, world.token).status == 200);
    const json::array messages =
        world.sandbox.state().at("groups").as_array().front().at("messages").as_array();
    BOOST_TEST(textIn(messages.at(0).as_object(), "id") == first);
    BOOST_TEST(messages.at(0).at("status") == "delivered");
    BOOST_TEST(messages.at(1).at("status") == "read");
}

BOOST_AUTO_TEST_CASE(the_groups_of_a_number_can_be_read)
{
    const World world;
    const json::object list = world.sandbox.get("/v26.0/" + secondNumber + "/groups", world.token).object();
    const json::object listed = list.at("data").at("groups").as_array().front().as_object();
    BOOST_TEST(textIn(listed, "id") == group);
    BOOST_TEST(textIn(listed, "subject") == "Saturday market");
    const json::object one =
        world.sandbox.get("/v26.0/" + group + "?fields=subject,total_participant_count", world.token)
            .object();
    BOOST_TEST(one.at("total_participant_count") == 3);
    BOOST_TEST(world.sandbox.get("/v26.0/" + mainNumber + "/groups", world.token).errorCode() == 10);
}
