// SPDX-License-Identifier: GPL-3.0-or-later
// Customers who have a username, and whose number a business sees only if it wrote to it.
#define BOOST_TEST_MODULE sandbox_hiddennumbers
#include "receiver.h"
#include "sandboxprogram.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <fstream>
#include <sstream>

using namespace shoptalk::sandbox;
using namespace shoptalk::sandbox::testing;

namespace {

const std::string hidden = "ES.90210000005";
const std::string group = "Y2FwaV9ncm91cDozNDkxMDAwMDAwMjoxMjAzNjMwMDAwMDAwMDAwMQZD";
const std::string messagesPath = "/v26.0/" + secondNumber + "/messages";

/// small.json, in which the customer who hides the number has none that the sandbox knows either.
std::filesystem::path scenarioWithoutNumber(const std::filesystem::path &folder)
{
    std::ifstream file(scenarioFile("small.json"));
    std::ostringstream text;
    text << file.rdbuf();
    json::object scenario = json::parse(text.str()).as_object();
    for (json::value &each : scenario.at("customers").as_array()) {
        if (textIn(each.as_object(), "user_id") == hidden) {
            each.as_object().erase("wa_id");
            each.as_object()["contact_name"] = "Somebody";
            each.as_object()["script"] = "friendly";
        }
    }
    json::array &participants = scenario.at("groups").at(0).at("participants").as_array();
    participants.back() = hidden;
    scenario["lively"] = json::parse(R"({"at_least":"1s","at_most":"2s","lines":[
        {"user_id":"ES.90210000005","text":"I write on my own"}]})");
    writeFile(folder / "scenario.json", json::serialize(scenario));
    return folder / "scenario.json";
}

struct World {
    explicit World(bool isKnown = true)
        : sandbox({"--webhook-url", receiver.url()},
                  isKnown ? std::string("small.json") : scenarioWithoutNumber(folder).string())
    {
        token = sandbox.connected();
    }
    ~World() { std::filesystem::remove_all(folder); }

    Answer send(const std::string &field, const std::string &to) const
    {
        json::object body = {{"messaging_product", "whatsapp"}, {field, to}, {"type", "text"}};
        body["text"] = json::object{{"body", "Hello"}};
        return sandbox.post(messagesPath, body, token);
    }
    Answer say(const std::string &text, const json::object &more = {}) const
    {
        json::object body = more;
        body["text"] = text;
        return sandbox.post("/sandbox/customers/" + hidden + "/say", body);
    }
    Answer block(const std::string &method) const
    {
        json::object body = {{"messaging_product", "whatsapp"}};
        body["block_users"] = json::array{json::object{{"user_id", hidden}}};
        return perform(Call{method, sandbox.url("/v26.0/" + secondNumber + "/block_users"), token,
                            json::serialize(body)});
    }
    /// The first item of the statuses that come after so many of them.
    json::object status(std::size_t skipped = 0) const
    {
        json::object found;
        receiver.waitUntil([&](const std::vector<Received> &all) {
            std::size_t seen = 0;
            for (const Received &each : all) {
                if (!each.status().empty() && seen++ == skipped) {
                    const json::object value = each.value();
                    found = value.at("statuses").as_array().front().as_object();
                    return true;
                }
            }
            return false;
        });
        return found;
    }

    Receiver receiver{verifyToken};
    std::filesystem::path folder = freshFolder();
    SandboxProgram sandbox;
    std::string token;
};

} // namespace

BOOST_AUTO_TEST_CASE(a_hidden_number_is_seen_once_the_business_writes_to_it)
{
    const World world;
    world.say("First");
    BOOST_TEST(!world.receiver.waitForText("First").contains("from"));
    world.send("recipient", hidden); // By the user id it stays hidden.
    BOOST_TEST(!world.status().contains("recipient_id"));
    world.say("Second");
    BOOST_TEST(!world.receiver.waitForText("Second").contains("from"));
    const Answer byNumber = world.send("to", "+34600000005");
    BOOST_TEST(textIn(byNumber.object().at("contacts").as_array().front().as_object(), "wa_id")
               == "34600000005");
    world.say("Third");
    const json::object message = world.receiver.waitForText("Third");
    BOOST_TEST(textIn(message, "from") == "34600000005");
    BOOST_TEST(textIn(message, "from_user_id") == hidden);
}

BOOST_AUTO_TEST_CASE(the_contact_book_can_forget_a_number)
{
    const World world;
    const std::string path = "/v26.0/" + secondNumber + "/contact_book?messaging_product=whatsapp&bsuid=";
    BOOST_TEST(world.sandbox.remove(path + hidden, world.token).errorCode() == 100); // It is not in it.
    world.say("First");
    world.send("to", "+34600000005");
    BOOST_TEST(world.sandbox.remove(path + hidden, world.token).status == 200);
    world.say("Second");
    BOOST_TEST(!world.receiver.waitForText("Second").contains("from"));
    BOOST_TEST(world.sandbox.remove(path + "ES.1", world.token).errorCode() == 100);
    BOOST_TEST(world.sandbox.remove("/v26.0/" + secondNumber + "/contact_book?bsuid=" + hidden, world.token)
                   .errorCode()
               == 100);
}

BOOST_AUTO_TEST_CASE(a_customer_without_a_number_writes_and_is_written_to)
{
    const World world(false);
    world.say("Hello there");
    const json::object message = world.receiver.waitForText("Hello there");
    BOOST_TEST(!message.contains("from"));
    BOOST_TEST(textIn(message, "from_user_id") == hidden);
    BOOST_TEST(textIn(message, "id").starts_with("wamid."));
    const Answer answer = world.send("recipient", hidden);
    const json::object contact = answer.object().at("contacts").as_array().front().as_object();
    BOOST_TEST(textIn(contact, "user_id") == hidden);
    BOOST_TEST(!contact.contains("wa_id"));
    const json::object sent = world.status();
    BOOST_TEST(textIn(sent, "recipient_user_id") == hidden);
    BOOST_TEST(!sent.contains("recipient_id"));
    BOOST_TEST(!world.receiver.waitForText("¡Genial, gracias! 😊").contains("from")); // By the script.
    BOOST_TEST(!world.receiver.waitForText("I write on my own").contains("from"));
    BOOST_TEST(world.send("to", hidden).errorCode() == 131026); // All but the digits is dropped.
}

BOOST_AUTO_TEST_CASE(a_customer_without_a_number_is_in_a_group)
{
    const World world(false);
    const json::object node =
        world.sandbox.get("/v26.0/" + group + "?fields=participants", world.token).object();
    const json::object last = node.at("participants").as_array().back().as_object();
    BOOST_TEST(textIn(last, "user_id") == hidden);
    BOOST_TEST(!last.contains("wa_id"));
    world.say("In the group", {{"group_id", group}});
    BOOST_TEST(textIn(world.receiver.waitForText("In the group"), "group_id") == group);
    BOOST_TEST(world.sandbox.post("/sandbox/customers/" + hidden + "/groups", {{"leave", group}}).status
               == 200);
}

BOOST_AUTO_TEST_CASE(a_customer_without_a_number_is_blocked_and_changes)
{
    const World world(false);
    world.say("Hello there");
    const Answer blocked = world.block("POST");
    BOOST_TEST(blocked.status == 200, blocked.body);
    const Answer list = world.sandbox.get("/v26.0/" + secondNumber + "/block_users", world.token);
    BOOST_TEST(textIn(list.object().at("data").as_array().front().as_object(), "user_id") == hidden);
    BOOST_TEST(world.send("recipient", hidden).errorCode() == 130403);
    BOOST_TEST(world.block("DELETE").status == 200);
    const std::string identity = "/sandbox/customers/" + hidden + "/identity";
    BOOST_TEST(world.sandbox.post(identity, {{"user_id", "ES.777"}}).status == 200);
    BOOST_TEST(world.receiver.waitUntil([](const std::vector<Received> &all) {
        return all.back().body.find("user_changed_user_id") != std::string::npos;
    }));
    BOOST_TEST(world.send("recipient", "ES.777").status == 200);
    BOOST_TEST(world.sandbox.post("/sandbox/customers/ES.777/identity", {{"hides_number", false}}).status
               == 422);
}

BOOST_AUTO_TEST_CASE(a_customer_without_a_number_cannot_share_it)
{
    const World world(false);
    world.say("Hello there");
    json::object ask = {{"messaging_product", "whatsapp"}, {"recipient", hidden}, {"type", "interactive"}};
    ask["interactive"] = json::parse(R"({"type":"request_contact_info","body":{"text":"Your number?"},
        "action":{"name":"request_contact_info"}})");
    BOOST_TEST(world.sandbox.post(messagesPath, ask, world.token).status == 200);
    json::object answer;
    answer["message"] = json::parse(R"({"type":"interactive","interactive":{"choose":0}})");
    BOOST_TEST(world.sandbox.post("/sandbox/customers/" + hidden + "/say", answer).status == 422);
}

BOOST_AUTO_TEST_CASE(a_customer_without_a_number_wants_no_offers)
{
    const World world(false);
    BOOST_TEST(world.sandbox.post("/sandbox/customers/" + hidden + "/marketing", {{"value", "stop"}}).status
               == 200);
    BOOST_TEST(world.receiver.waitUntil([](const std::vector<Received> &all) {
        return !all.empty() && all.back().field() == "user_preferences"
            && all.back().body.find("wa_id") == std::string::npos;
    }));
}
