// SPDX-License-Identifier: GPL-3.0-or-later
// What a token of one business sees and does of another's accounts: nothing.
#define BOOST_TEST_MODULE sandbox_access
#include "mediacalls.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <fstream>
#include <sstream>

using namespace shoptalk::sandbox;
using namespace shoptalk::sandbox::testing;

namespace {

const std::string thirdWaba = "500000000000003"; ///< Of another business than the main account.
const std::string thirdNumber = "610000000000009";
const std::string management = "whatsapp_business_management";
const std::string messaging = "whatsapp_business_messaging";

std::string systemToken(const SandboxProgram &sandbox, const json::object &more)
{
    json::object wanted = {{"scopes", json::array{"business_management", management, messaging}}};
    for (const auto &[name, value] : more)
        wanted[name] = value;
    return textIn(sandbox.post("/sandbox/tokens", wanted).object(), "access_token");
}

std::string tokenFor(const SandboxProgram &sandbox, const std::string &wabaId)
{
    return systemToken(sandbox, {{"waba_ids", json::array{json::string(wabaId)}}});
}

/// One call, and what the token of the other business must not get.
struct Foreign {
    std::string method;
    std::string path;
    std::string body = {};
};

std::vector<Foreign> callsAbout(const std::string &waba, const std::string &number)
{
    const std::string text = R"({"messaging_product":"whatsapp","to":"+34600000001","type":"text",
        "text":{"body":"x"}})";
    const std::string template_ = R"({"name":"t","language":"de","category":"UTILITY",
        "components":[{"type":"BODY","text":"x"}]})";
    const std::string product = R"({"messaging_product":"whatsapp"})";
    return {
        {"GET", waba},
        {"GET", waba + "/phone_numbers"},
        {"GET", waba + "/subscribed_apps"},
        {"POST", waba + "/subscribed_apps", "{}"},
        {"DELETE", waba + "/subscribed_apps"},
        {"GET", waba + "/message_templates"},
        {"POST", waba + "/message_templates", template_},
        {"DELETE", waba + "/message_templates?name=hello_world"},
        {"GET", number},
        {"POST", number, R"({"pin":"123456"})"},
        {"POST", number + "/messages", text},
        {"POST", number + "/media", product},
        {"GET", number + "/whatsapp_business_profile"},
        {"POST", number + "/whatsapp_business_profile", R"({"messaging_product":"whatsapp","about":"x"})"},
        {"GET", number + "/message_qrdls"},
        {"POST", number + "/message_qrdls", R"({"prefilled_message":"x"})"},
        {"GET", number + "/block_users"},
        {"POST", number + "/request_code", R"({"code_method":"SMS","language":"de"})"},
        {"POST", number + "/verify_code", R"({"code":"123456"})"},
        {"POST", number + "/register", R"({"messaging_product":"whatsapp","pin":"123456"})"},
        {"POST", number + "/deregister", "{}"},
        {"POST", number + "/smb_app_data", product},
        {"GET", number + "/groups"},
        {"POST", number + "/groups", R"({"messaging_product":"whatsapp","subject":"x"})"},
        {"DELETE", number + "/contact_book?messaging_product=whatsapp&bsuid=ES.1"}};
}

std::string idOfTemplate(const SandboxProgram &sandbox, const std::string &waba, const std::string &token)
{
    const json::object list = sandbox.get("/v26.0/" + waba + "/message_templates", token).object();
    return textIn(list.at("data").as_array().front().as_object(), "id");
}

json::array dataOf(const Answer &answer)
{
    return answer.object().at("data").as_array();
}

/// small.json, in which the person has a role in these businesses alone.
std::string withRole(const std::filesystem::path &folder, const json::array &businesses)
{
    std::ifstream file(scenarioFile("small.json"));
    std::ostringstream text;
    text << file.rdbuf();
    json::object scenario = json::parse(text.str()).as_object();
    scenario["user"].as_object()["businesses"] = businesses;
    writeFile(folder / "scenario.json", json::serialize(scenario));
    return (folder / "scenario.json").string();
}

} // namespace

BOOST_AUTO_TEST_CASE(accounts_and_numbers_of_another_business_do_not_exist_for_a_token)
{
    const SandboxProgram sandbox;
    const std::string own = tokenFor(sandbox, mainWaba);
    for (const Foreign &each : callsAbout(thirdWaba, thirdNumber)) {
        BOOST_TEST_CONTEXT(each.method << " " << each.path)
        {
            const Answer answer =
                perform(Call{each.method, sandbox.url("/v26.0/" + each.path), own, each.body});
            BOOST_TEST(answer.status == 400);
            BOOST_TEST(answer.errorCode() == 100);
            BOOST_TEST(answer.errorSubcode() == 33);
            BOOST_TEST(textIn(answer.error(), "message").find("missing permissions") != std::string::npos);
        }
    }
    BOOST_TEST(sandbox.get("/v26.0/" + mainNumber, own).status == 200);
    const json::object state = sandbox.state();
    BOOST_TEST(state.at("subscriptions").as_array().empty());
    BOOST_TEST(textIn(sandbox.get("/sandbox/numbers/" + thirdNumber).object(), "pin").empty());
}

BOOST_AUTO_TEST_CASE(templates_and_files_of_another_business_do_not_exist_for_a_token)
{
    const SandboxProgram sandbox;
    const std::string own = tokenFor(sandbox, mainWaba);
    const std::string other = tokenFor(sandbox, thirdWaba);
    const std::string templateId = idOfTemplate(sandbox, thirdWaba, other);
    const std::string picture = mediaFile("bouquet.jpg");
    const std::string file =
        textIn(uploadMedia(sandbox, other, picture, "image/jpeg", thirdNumber).object(), "id");
    const std::string url = textIn(sandbox.get("/v26.0/" + file, other).object(), "url");
    BOOST_TEST(perform(Call{"GET", url, other, {}}).body == picture);
    for (const std::string &id : {templateId, file}) {
        BOOST_TEST(sandbox.get("/v26.0/" + id, own).errorSubcode() == 33);
        BOOST_TEST(sandbox.get("/v26.0/" + id, other).status == 200);
    }
    BOOST_TEST(sandbox.post("/v26.0/" + templateId, {{"category", "UTILITY"}}, own).errorSubcode() == 33);
    BOOST_TEST(sandbox.post("/v26.0/" + templateId + "/unpause", {}, own).errorSubcode() == 33);
    BOOST_TEST(sandbox.remove("/v26.0/" + file, own).errorSubcode() == 33);
    BOOST_TEST(perform(Call{"GET", url, own, {}}).status == 404);
    BOOST_TEST(sandbox.get("/v26.0/" + file, other).status == 200);
}

BOOST_AUTO_TEST_CASE(a_message_is_marked_as_read_and_reacted_to_from_its_own_number_alone)
{
    const SandboxProgram sandbox;
    const std::string own = tokenFor(sandbox, thirdWaba);
    const std::string theirs = sandbox.say(ines, "Are you open?");
    const std::string path = "/v26.0/" + thirdNumber + "/messages";
    const json::object receipt{{"messaging_product", "whatsapp"}, {"status", "read"}, {"message_id", theirs}};
    BOOST_TEST(sandbox.post(path, receipt, own).errorCode() == 131009);
    const json::array chats = sandbox.state().at("chats").as_array();
    BOOST_TEST(chats.front().at("messages").as_array().back().at("status") == "delivered");
    json::object reaction = {{"messaging_product", "whatsapp"}, {"to", "+34600000001"}, {"type", "reaction"}};
    reaction["reaction"] = json::object{{"message_id", theirs}, {"emoji", "🌻"}};
    BOOST_TEST(sandbox.post(path, reaction, own).errorCode() == 131009);
}

BOOST_AUTO_TEST_CASE(each_permission_has_its_own_accounts)
{
    const SandboxProgram sandbox;
    const json::object targets = {{management, json::array{json::string(mainWaba), "500000000000002"}},
                                  {messaging, json::array{"500000000000002"}}};
    const std::string token = systemToken(sandbox, {{"targets", targets}});
    const json::value described =
        sandbox.get("/v26.0/debug_token?input_token=" + token, appId + "|" + appSecret).object().at("data");
    for (const json::value &each : described.at("granular_scopes").as_array())
        BOOST_TEST(each.at("target_ids") == targets.at(each.at("scope").as_string()));
    BOOST_TEST(sandbox.get("/v26.0/" + mainWaba + "/message_templates", token).status == 200);
    const Answer refused = sandbox.send(token, "+34600000001", "x");
    BOOST_TEST(refused.status == 403);
    BOOST_TEST(refused.errorCode() == 10);
    BOOST_TEST(sandbox.get("/v26.0/" + thirdWaba, token).errorSubcode() == 33);
}

BOOST_AUTO_TEST_CASE(an_account_that_the_token_sees_but_may_not_manage_is_named)
{
    const SandboxProgram sandbox;
    const json::object targets = {{management, json::array{"500000000000002"}},
                                  {messaging, json::array{json::string(mainWaba)}}};
    const std::string token = systemToken(sandbox, {{"targets", targets}});
    BOOST_TEST(sandbox.get("/v26.0/" + mainNumber, token).status == 200);
    const Answer refused = sandbox.get("/v26.0/" + mainWaba + "/message_templates", token);
    BOOST_TEST(refused.status == 403);
    BOOST_TEST(refused.errorCode() == 200);
}

BOOST_AUTO_TEST_CASE(lists_have_only_what_the_token_reaches)
{
    const SandboxProgram sandbox;
    const std::string token = systemToken(sandbox,
                                          {{"targets",
                                            json::object{{management, json::array{"500000000000002"}},
                                                         {messaging, json::array{"500000000000002"}}}}});
    const std::string base = "/v26.0/" + mainBusiness;
    BOOST_TEST(dataOf(sandbox.get(base + "/owned_whatsapp_business_accounts", token)).empty());
    BOOST_TEST(dataOf(sandbox.get(base + "/client_whatsapp_business_accounts", token)).size() == 1);
    const json::object nested =
        sandbox.get(base + "?fields=owned_whatsapp_business_accounts%7Bid%7D", token).object();
    BOOST_TEST(nested.at("owned_whatsapp_business_accounts").at("data").as_array().empty());
    BOOST_TEST(sandbox.get("/v26.0/300000000000003", token).errorSubcode() == 33);
    BOOST_TEST(sandbox.get("/v26.0/300000000000003/owned_whatsapp_business_accounts", token).errorSubcode()
               == 33);
}

BOOST_AUTO_TEST_CASE(a_sign_ups_token_is_the_clients_and_stays_so_when_it_is_exchanged)
{
    const SandboxProgram sandbox;
    const json::object page =
        sandbox
            .postForm("/signup/dialog", {{"decision", "finish"}, {"choice", thirdWaba + "/" + thirdNumber}})
            .object();
    const std::string token =
        textIn(sandbox.exchange(textIn(page, "code"), {{"redirect_uri", ""}}).object(), "access_token");
    BOOST_TEST(
        textIn(sandbox.get("/v26.0/me?fields=client_business_id", token).object(), "client_business_id")
        == "300000000000003");
    const std::string exchanged = textIn(
        sandbox.exchange("", {{"grant_type", "fb_exchange_token"}, {"fb_exchange_token", token}}).object(),
        "access_token");
    for (const std::string &each : {token, exchanged}) {
        BOOST_TEST(sandbox.get("/v26.0/" + thirdNumber, each).status == 200);
        BOOST_TEST(sandbox.get("/v26.0/" + mainNumber, each).errorSubcode() == 33);
    }
}

BOOST_AUTO_TEST_CASE(a_person_sees_the_businesses_in_which_they_have_a_role)
{
    const std::filesystem::path folder = freshFolder();
    const std::string scenario = withRole(folder, {"300000000000003"});
    {
        const SandboxProgram sandbox({}, scenario);
        const std::string page =
            sandbox
                .get("/v26.0/dialog/oauth?client_id=" + appId + "&redirect_uri=" + redirectUri + "&state=s")
                .body;
        BOOST_TEST(page.find("Third Business") != std::string::npos);
        BOOST_TEST(page.find("Empty Holding") == std::string::npos);
        const std::string token = sandbox.token();
        BOOST_TEST(dataOf(sandbox.get("/v26.0/me/businesses", token)).size() == 1);
        BOOST_TEST(sandbox.get("/v26.0/" + thirdNumber, token).status == 200);
        BOOST_TEST(sandbox.get("/v26.0/" + mainNumber, token).errorSubcode() == 33);
        BOOST_TEST(sandbox.get("/v26.0/" + mainBusiness, token).errorSubcode() == 33);
    }
    std::filesystem::remove_all(folder);
}
