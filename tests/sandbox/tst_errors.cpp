// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE sandbox_errors
#include "receiver.h"
#include "sandbox/model/metaerrorcodes.h"
#include "sandboxprogram.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <fstream>
#include <set>
#include <sstream>

using namespace shoptalk::sandbox;
using namespace shoptalk::sandbox::testing;

namespace {

json::array catalogue()
{
    std::ifstream file(SHOPTALK_SOURCE_DIR "/tests/contract/graph/meta_codes.json");
    std::ostringstream text;
    text << file.rdbuf();
    return json::parse(text.str()).as_array();
}

/// "190_463"; a range is named by its two ends.
std::set<std::string> catalogueNames()
{
    std::set<std::string> names;
    for (const json::value &each : catalogue()) {
        const json::object &row = each.as_object();
        std::string name = std::to_string(row.at("code").as_int64());
        if (row.contains("subcode"))
            name += "_" + std::to_string(row.at("subcode").as_int64());
        names.insert(name);
        if (row.contains("last"))
            names.insert(std::to_string(row.at("last").as_int64()));
    }
    return names;
}

std::string pathFor(ErrorScope scope)
{
    switch (scope) {
    case ErrorScope::Template:
        return mainWaba + "/message_templates";
    case ErrorScope::Number:
        return mainNumber + "/register";
    case ErrorScope::Block:
        return mainNumber + "/block_users";
    case ErrorScope::Group:
        return secondNumber + "/groups";
    case ErrorScope::Any:
    case ErrorScope::Send:
        break;
    }
    return mainNumber + "/messages";
}

json::object textMessage()
{
    json::object body = {{"messaging_product", "whatsapp"}, {"to", "+34600000001"}, {"type", "text"}};
    body["text"] = json::object{{"body", "x"}};
    return body;
}

} // namespace

BOOST_AUTO_TEST_CASE(every_code_of_the_catalogue_can_be_asked_for_by_name)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    for (const std::string &name : catalogueNames()) {
        const auto known = metaErrorCodeNamed(name);
        BOOST_TEST_REQUIRE(known.has_value(), name << " cannot be produced");
        sandbox.setFault("error_" + name, true, 1);
        const Answer answer = sandbox.post("/v26.0/" + pathFor(known->scope), textMessage(), token);
        BOOST_TEST_CONTEXT(name)
        {
            BOOST_TEST(answer.status == known->httpStatus);
            BOOST_TEST(answer.error().at("code").as_int64() == known->code);
            BOOST_TEST(answer.errorSubcode() == known->subcode);
        }
    }
    BOOST_TEST(sandbox.post("/v26.0/" + pathFor(ErrorScope::Send), textMessage(), token).status == 200);
}

BOOST_AUTO_TEST_CASE(the_upload_of_a_file_can_have_any_code)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    for (const std::string name : {"131053", "190_463", "4"}) {
        sandbox.setFault("media_error_" + name, true, 1);
        BOOST_TEST(sandbox.send(token, "+34600000001", "x").status == 200); // not a message
        const auto known = metaErrorCodeNamed(name);
        const Answer answer = sandbox.post("/v26.0/" + mainNumber + "/media", {}, token);
        BOOST_TEST(answer.errorCode() == known->code);
        BOOST_TEST(answer.status == known->httpStatus);
    }
    BOOST_TEST(sandbox.post("/sandbox/faults", {{"name", "media_error_soon"}, {"on", true}}).status == 422);
}

BOOST_AUTO_TEST_CASE(a_code_that_meta_adds_later_needs_no_change)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    sandbox.setFault("error_131999", true, 1);
    BOOST_TEST(sandbox.get("/v26.0/" + mainNumber, token).status == 200);
    BOOST_TEST(sandbox.send(token, "+34600000001", "x").errorCode() == 131999);
    BOOST_TEST(sandbox.post("/sandbox/faults", {{"name", "error_soon"}, {"on", true}}).status == 422);
}

BOOST_AUTO_TEST_CASE(a_code_with_a_sub_code_is_the_code)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    sandbox.setFault("error_136024_2388091", true, 1);
    BOOST_TEST(sandbox.get("/v26.0/" + mainNumber, token).status == 200);
    const Answer answer = sandbox.post("/v26.0/" + mainNumber + "/request_code",
                                       {{"code_method", "SMS"}, {"language", "de"}}, token);
    BOOST_TEST(answer.errorCode() == 136024);
    BOOST_TEST(answer.errorSubcode() == 2388091);
    BOOST_TEST(textIn(answer.error(), "message") == "(#136024) Verification code could not be sent");
}

BOOST_AUTO_TEST_CASE(a_code_strikes_only_where_it_can_come_from)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    sandbox.setFault("error_131042", true, 1);
    BOOST_TEST(sandbox.get("/v26.0/" + mainNumber, token).status == 200);
    BOOST_TEST(sandbox.send(token, "+34600000001", "x").errorCode() == 131042);
    BOOST_TEST(sandbox.send(token, "+34600000001", "x").status == 200);
}

BOOST_AUTO_TEST_CASE(a_message_can_fail_later_with_any_code_of_sending)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox({"--webhook-url", receiver.url()});
    const std::string token = sandbox.connected();
    sandbox.setFault("failed_131049", true, 1);
    BOOST_TEST(sandbox.send(token, "+34600000001", "x").status == 200);
    BOOST_TEST(receiver.waitForStatuses(1).front() == "failed");
    const json::value status = receiver.all().front().value().at("statuses").as_array().front();
    const json::value error = status.at("errors").as_array().front();
    BOOST_TEST(error.at("code") == 131049);
    BOOST_TEST(error.at("href") == "/documentation/business-messaging/whatsapp/support/error-codes");
    BOOST_TEST(!status.as_object().contains("recipient_user_id"));
}

BOOST_AUTO_TEST_CASE(a_message_can_be_accepted_without_any_status_ever)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox({"--webhook-url", receiver.url()});
    const std::string token = sandbox.connected();
    sandbox.setFault("no_status", true, 1);
    BOOST_TEST(sandbox.send(token, "+34600000001", "lost", "first").status == 200);
    BOOST_TEST(sandbox.send(token, "+34600000001", "told", "second").status == 200);
    receiver.waitForStatuses(3);
    for (const Received &one : receiver.all()) {
        if (!one.status().empty())
            BOOST_TEST(one.value().at("statuses").as_array().front().at("biz_opaque_callback_data")
                       == "second");
    }
}

BOOST_AUTO_TEST_CASE(whoever_came_from_an_ad_is_written_to_for_free_for_three_days)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox({"--webhook-url", receiver.url()});
    const std::string token = sandbox.connected();
    json::object message = {{"type", "text"}};
    message["text"] = json::object{{"body", "I saw your ad"}};
    message["referral"] = json::object{{"source_type", "ad"}, {"source_id", "120200000000001"}};
    sandbox.post("/sandbox/customers/" + ines + "/say", {{"message", message}});
    sandbox.send(token, "+34600000001", "Welcome");
    receiver.waitForStatuses(1);
    for (const Received &one : receiver.all()) {
        if (one.status() != "sent")
            continue;
        const json::value status = one.value().at("statuses").as_array().front();
        BOOST_TEST(status.at("pricing").at("type") == "free_entry_point");
        BOOST_TEST(status.at("pricing").at("category") == "referral_conversion");
        BOOST_TEST(status.at("conversation").at("origin").at("type") == "referral_conversion");
        BOOST_TEST(status.at("conversation").at("expiration_timestamp").is_string());
    }
}
