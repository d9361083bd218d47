// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE sandbox_history
#include "receiver.h"
#include "sandboxprogram.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace shoptalk::sandbox;
using namespace shoptalk::sandbox::testing;

namespace {

Answer ask(const SandboxProgram &sandbox, const std::string &token, const std::string &kind,
           const std::string &number = mainNumber)
{
    return sandbox.post("/v26.0/" + number + "/smb_app_data",
                        {{"messaging_product", "whatsapp"}, {"sync_type", kind}}, token);
}

/// The progress of a chunk; 0 for a webhook that is no chunk, such as a file that follows.
std::int64_t progressOf(const Received &received)
{
    const json::object value = received.value();
    if (!value.contains("history"))
        return 0;
    return value.at("history").as_array().front().at("metadata").at("progress").as_int64();
}

/// True once the last chunk is there.
bool isComplete(const std::vector<Received> &received)
{
    return std::ranges::any_of(received, [](const Received &one) { return progressOf(one) == 100; });
}

/// How many past files have come.
std::ptrdiff_t fileCount(const std::vector<Received> &received)
{
    return std::ranges::count_if(received, [](const Received &one) {
        return one.field() == "history" && one.value().contains("messages");
    });
}

} // namespace

BOOST_AUTO_TEST_CASE(the_phone_book_comes_as_state_sync)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox({"--webhook-url", receiver.url()});
    const std::string token = sandbox.connected();
    const Answer answer = ask(sandbox, token, "smb_app_state_sync");
    BOOST_TEST(textIn(answer.object(), "messaging_product") == "whatsapp");
    BOOST_TEST(!textIn(answer.object(), "request_id").empty());
    BOOST_REQUIRE(receiver.waitForCount(1));
    const Received one = receiver.all().front();
    BOOST_TEST(one.field() == "smb_app_state_sync");
    const json::array contacts = one.value().at("state_sync").as_array();
    BOOST_REQUIRE_EQUAL(contacts.size(), 2);
    BOOST_TEST(contacts.at(0).at("type") == "contact");
    BOOST_TEST(contacts.at(0).at("action") == "add");
    BOOST_TEST(contacts.at(0).at("contact")
               == (json::object{{"full_name", "Inés Ruiz"},
                                {"first_name", "Inés"},
                                {"phone_number", "34600000001"},
                                {"user_id", "ES.90210000001"}}));
    BOOST_TEST(contacts.at(1).at("contact").at("username") == "joao.p");
}

BOOST_AUTO_TEST_CASE(past_messages_come_in_phases_with_both_directions)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox({"--webhook-url", receiver.url()});
    ask(sandbox, sandbox.connected(), "history");
    BOOST_REQUIRE(receiver.waitUntil(isComplete));
    std::vector<Received> chunks = receiver.all();
    std::erase_if(chunks, [](const Received &one) { return one.field() != "history"; });
    BOOST_REQUIRE_EQUAL(chunks.size(), 2);
    const json::value young = chunks.at(0).value().at("history").as_array().front();
    const json::value older = chunks.at(1).value().at("history").as_array().front();
    BOOST_TEST(young.at("metadata") == (json::object{{"phase", 0}, {"chunk_order", 1}, {"progress", 50}}));
    BOOST_TEST(older.at("metadata") == (json::object{{"phase", 1}, {"chunk_order", 2}, {"progress", 100}}));
    const json::value thread = older.at("threads").as_array().front();
    BOOST_TEST(thread.at("id") == "34600000001");
    BOOST_TEST(thread.at("context")
               == (json::object{{"wa_id", "34600000001"}, {"user_id", "ES.90210000001"}}));
    const json::array messages = thread.at("messages").as_array();
    BOOST_REQUIRE_EQUAL(messages.size(), 3);
    BOOST_TEST(messages.at(0).at("from") == "34600000001");
    BOOST_TEST(messages.at(1).at("from") == "34910000001");
    BOOST_TEST(messages.at(1).at("to") == "34600000001");
    BOOST_TEST(messages.at(1).at("history_context").at("status") == "READ");
    BOOST_TEST(messages.at(1).at("timestamp").is_string());
    const json::value unread = young.at("threads").as_array().front().at("messages").as_array().front();
    BOOST_TEST(unread.at("text").at("body") == "¿Me guardáis dos panes?");
    BOOST_TEST(unread.at("history_context").at("status") == "DELIVERED");
}

/// The scenario says that past messages open the window, which history alone does not.
BOOST_AUTO_TEST_CASE(the_newest_texts_come_once_more_as_new_messages)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox({"--webhook-url", receiver.url()});
    ask(sandbox, sandbox.connected(), "history");
    const auto areMessages = [](const Received &one) { return one.field() == "messages"; };
    BOOST_REQUIRE(receiver.waitUntil([&](const std::vector<Received> &received) {
        return std::ranges::count_if(received, areMessages) == 3;
    }));
    std::set<std::string> texts;
    for (const Received &one : receiver.all()) {
        if (areMessages(one))
            texts.insert(textIn(one.message().at("text").as_object(), "body"));
    }
    BOOST_TEST(texts
               == (std::set<std::string>{"¿Me guardáis dos panes?", "Ping", "My phone is about to die"}));
}

BOOST_AUTO_TEST_CASE(the_corner_shop_hands_over_everything_once)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox({"--webhook-url", receiver.url(), "--speed", "1"}, "corner-shop.json");
    ask(sandbox, sandbox.connected(), "history");
    BOOST_REQUIRE(receiver.waitUntil([](const std::vector<Received> &received) {
        std::vector<Received> history;
        for (const Received &one : received) {
            if (one.field() == "history")
                history.push_back(one);
        }
        return isComplete(history);
    }));
    std::set<std::string> ids;
    std::set<std::string> threads;
    for (const Received &one : receiver.all()) {
        if (one.field() != "history" || progressOf(one) == 0)
            continue;
        BOOST_TEST(one.body.size() < 3U * 1024 * 1024);
        const json::object value = one.value();
        for (const json::value &thread : value.at("history").as_array().front().at("threads").as_array()) {
            threads.insert(textIn(thread.as_object(), "id"));
            for (const json::value &message : thread.at("messages").as_array())
                BOOST_TEST(ids.insert(textIn(message.as_object(), "id")).second);
        }
    }
    BOOST_TEST(threads.size() == 38);
    BOOST_TEST(ids.size() >= 400);
    BOOST_REQUIRE(
        receiver.waitUntil([](const std::vector<Received> &received) { return fileCount(received) == 3; }));
    for (const Received &one : receiver.all()) {
        if (one.field() != "history" || progressOf(one) != 0)
            continue;
        const json::object file = one.message();
        BOOST_TEST(ids.contains(textIn(file, "id"))); // It was a placeholder before.
        BOOST_TEST(!textIn(file.at(textIn(file, "type")).as_object(), "url").empty());
    }
}

BOOST_AUTO_TEST_CASE(each_is_given_once)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.connected();
    BOOST_TEST(ask(sandbox, token, "history").status == 200);
    BOOST_TEST(ask(sandbox, token, "history").errorCode() == 2593107);
    BOOST_TEST(ask(sandbox, token, "smb_app_state_sync").status == 200);
    sandbox.remove("/v26.0/" + mainWaba + "/subscribed_apps", token);
    sandbox.connected();
    BOOST_TEST(ask(sandbox, token, "history").status == 200);
}

BOOST_AUTO_TEST_CASE(after_a_day_it_is_too_late)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.connected();
    sandbox.post("/sandbox/clock", {{"advance_s", 86401}});
    BOOST_TEST(ask(sandbox, token, "history").errorCode() == 2593108);
}

BOOST_AUTO_TEST_CASE(what_makes_no_sense_is_refused)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.connected();
    BOOST_TEST(ask(sandbox, token, "everything").errorCode() == 100);
    BOOST_TEST(ask(sandbox, token, "history", secondNumber).errorCode() == 100);
    BOOST_TEST(ask(sandbox, token, "history", "999").errorSubcode() == 33);
    sandbox.setFault("sync_refused", true, 1);
    BOOST_TEST(ask(sandbox, token, "history").errorCode() == 2593107);
}

BOOST_AUTO_TEST_CASE(the_owner_may_refuse_to_share_history)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox({"--webhook-url", receiver.url()});
    const std::string token = sandbox.connected();
    sandbox.setFault("history_refused", true, 1);
    ask(sandbox, token, "history");
    BOOST_REQUIRE(receiver.waitForCount(1));
    const json::value item = receiver.all().front().value().at("history").as_array().front();
    BOOST_TEST(item.at("errors").as_array().front().at("code") == 2593109);
}
