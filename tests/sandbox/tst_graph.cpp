// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE sandbox_graph
#include "sandboxprogram.h"

#include <boost/json/parse.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <set>

using namespace shoptalk;
using namespace shoptalk::sandbox;
using namespace shoptalk::sandbox::testing;

namespace {

json::array dataOf(const Answer &answer)
{
    return answer.object().at("data").as_array();
}

std::string idOf(const json::value &item)
{
    return textIn(item.as_object(), "id");
}

std::string messageOf(const Answer &answer)
{
    return textIn(answer.error(), "message");
}

} // namespace

BOOST_DATA_TEST_CASE(every_version_answers_and_says_which_it_is,
                     boost::unit_test::data::make({"/v17.0", "/v20.0", "/v21.0", "/v24.0", "/v26.0", ""})
                         ^ boost::unit_test::data::make({"v21.0", "v21.0", "v21.0", "v24.0", "v26.0",
                                                         "v21.0"}),
                     asked, answers)
{
    const SandboxProgram sandbox;
    const Answer me = sandbox.get(std::string(asked) + "/me", sandbox.token());
    BOOST_TEST(me.status == 200);
    BOOST_TEST(me.header("facebook-api-version") == answers);
    BOOST_TEST(me.object() == (json::object{{"id", "218000000000001"}, {"name", "Amelia Hartley"}}));
}

BOOST_AUTO_TEST_CASE(a_slash_at_the_end_of_a_path_means_nothing)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.connected();
    const std::string number = "/v26.0/" + mainNumber;
    for (const std::string &path :
         {std::string("/v26.0/me"), std::string("/me"), number, number + "/message_qrdls",
          number + "/whatsapp_business_profile", "/v26.0/" + mainWaba + "/phone_numbers",
          "/v26.0/" + mainWaba + "/subscribed_apps"}) {
        const Answer plain = sandbox.get(path, token);
        const Answer slashed = sandbox.get(path + "/", token);
        BOOST_TEST(plain.status == 200, path);
        BOOST_TEST(slashed.body == plain.body, path);
    }
    BOOST_TEST(sandbox.get(number + "/?fields=id", token).object() == (json::object{{"id", mainNumber}}));
    const json::object qr{{"prefilled_message", "Hello"}};
    BOOST_TEST(sandbox.post(number + "/message_qrdls/", qr, token).status == 200);
    sandbox.say(ines, "Are you open?");
    const json::object text{
        {"messaging_product", "whatsapp"}, {"to", "+" + ines}, {"type", "text"}, {"text", {{"body", "Yes"}}}};
    BOOST_TEST(sandbox.post(number + "/messages/", text, token).status == 200);
    sandbox.setFault("rate_limit", true, 1); // Sending has codes of its own, with and without the slash.
    BOOST_TEST(sandbox.post(number + "/messages/", text, token).errorCode() == 130429);
    BOOST_TEST(sandbox.get("/v26.0/dialog/oauth/?client_id=" + appId).status
               == sandbox.get("/v26.0/dialog/oauth?client_id=" + appId).status);
    BOOST_TEST(sandbox.get("/v26.0/nowhere/", token).errorCode()
               == sandbox.get("/v26.0/nowhere", token).errorCode());
}

BOOST_AUTO_TEST_CASE(versions_and_paths_that_do_not_exist_are_named)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    BOOST_TEST(sandbox.get("/v99.0/me", token).errorCode() == 2500);
    BOOST_TEST(sandbox.get("/v16.0/me", token).errorCode() == 2500);
    const Answer nowhere = sandbox.get("/v26.0/me/a/b/c", token);
    BOOST_TEST(messageOf(nowhere).starts_with("Unknown path components"));
}

BOOST_AUTO_TEST_CASE(the_token_may_stand_in_the_query)
{
    const SandboxProgram sandbox;
    BOOST_TEST(sandbox.get("/v26.0/me?access_token=" + sandbox.token()).status == 200);
}

BOOST_AUTO_TEST_CASE(the_profile_has_a_picture_that_loads)
{
    const SandboxProgram sandbox({}, "corner-shop.json");
    const Answer me = sandbox.get("/v26.0/me?fields=id,name,picture.width(200)%7Burl%7D", sandbox.token());
    const json::object picture = me.object().at("picture").at("data").as_object();
    BOOST_TEST(picture.size() == 1);
    const Answer file = perform(Call{"GET", textIn(picture, "url"), {}, {}});
    BOOST_TEST(file.header("Content-Type") == "image/png");
    BOOST_TEST(file.body.starts_with("\x89PNG"));
    BOOST_TEST(sandbox.get("/pictures/other.png").status == 404);
}

BOOST_AUTO_TEST_CASE(businesses_come_in_pages_without_loss_or_repetition)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    std::string next = sandbox.url("/v26.0/me/businesses?fields=id,name&limit=1&access_token=" + token);
    std::vector<std::string> ids;
    while (!next.empty() && ids.size() < 10) {
        const Answer page = perform(Call{"GET", next, {}, {}});
        BOOST_REQUIRE_EQUAL(dataOf(page).size(), 1);
        ids.push_back(idOf(dataOf(page).front()));
        next = textIn(page.object().at("paging").as_object(), "next");
    }
    BOOST_TEST(ids == (std::vector<std::string>{"300000000000001", "300000000000002", "300000000000003"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_page_can_be_turned_back)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    const Answer last = sandbox.get("/v26.0/me/businesses?limit=2&after=aXRlbTow", token);
    BOOST_TEST(dataOf(last).size() == 2);
    const json::object paging = last.object().at("paging").as_object();
    BOOST_TEST(!paging.contains("next"));
    const Answer first = perform(Call{"GET", textIn(paging, "previous"), {}, {}});
    BOOST_TEST(idOf(dataOf(first).front()) == "300000000000001");
}

BOOST_AUTO_TEST_CASE(bad_limits_and_cursors_are_refused)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    BOOST_TEST(sandbox.get("/v26.0/me/businesses?limit=many", token).errorCode() == 100);
    BOOST_TEST(sandbox.get("/v26.0/me/businesses?after=nonsense", token).errorCode() == 100);
    BOOST_TEST(dataOf(sandbox.get("/v26.0/me/businesses?limit=0", token)).empty());
}

BOOST_AUTO_TEST_CASE(a_business_has_owned_and_shared_accounts)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    const std::string base = "/v26.0/" + mainBusiness;
    const json::array owned = dataOf(sandbox.get(base + "/owned_whatsapp_business_accounts", token));
    BOOST_REQUIRE_EQUAL(owned.size(), 1);
    BOOST_TEST(owned.front()
               == (json::object{{"id", mainWaba}, {"name", "Corner Shop"}, {"timezone_id", "1"}}));
    const json::array shared =
        dataOf(sandbox.get(base + "/client_whatsapp_business_accounts?fields=ownership_type", token));
    BOOST_TEST(textIn(shared.front().as_object(), "ownership_type") == "CLIENT_OWNED");
    BOOST_TEST(dataOf(sandbox.get("/v26.0/300000000000002/owned_whatsapp_business_accounts", token)).empty());
}

BOOST_AUTO_TEST_CASE(numbers_have_every_field_that_the_console_asks_for)
{
    const SandboxProgram sandbox;
    const std::string fields =
        "id,display_phone_number,verified_name,quality_rating,status,name_status,throughput,"
        "code_verification_status,platform_type,is_on_biz_app,account_mode,messaging_limit_tier,"
        "whatsapp_business_manager_messaging_limit,health_status,webhook_configuration";
    const json::array numbers =
        dataOf(sandbox.get("/v26.0/" + mainWaba + "/phone_numbers?fields=" + fields, sandbox.token()));
    BOOST_REQUIRE_EQUAL(numbers.size(), 2);
    const json::object first = numbers.at(0).as_object();
    BOOST_TEST(textIn(first, "display_phone_number") == "+34 910 00 00 01");
    BOOST_TEST(textIn(first, "status") == "CONNECTED");
    BOOST_TEST(textIn(first, "platform_type") == "CLOUD_API");
    BOOST_TEST(textIn(first, "whatsapp_business_manager_messaging_limit") == "TIER_250");
    BOOST_TEST(first.at("is_on_biz_app").as_bool());
    BOOST_TEST(!numbers.at(1).as_object().at("is_on_biz_app").as_bool());
    BOOST_TEST(numbers.at(1).as_object().at("throughput") == (json::object{{"level", "HIGH"}}));
}

BOOST_AUTO_TEST_CASE(without_fields_the_ordinary_ones_come)
{
    const SandboxProgram sandbox;
    const Answer number = sandbox.get("/v26.0/" + mainNumber, sandbox.token());
    const json::object expected = {{"id", mainNumber},
                                   {"display_phone_number", "+34 910 00 00 01"},
                                   {"verified_name", "Corner Shop"},
                                   {"quality_rating", "GREEN"}};
    BOOST_TEST(number.object() == expected);
}

BOOST_AUTO_TEST_CASE(the_app_can_be_read_with_its_own_token)
{
    const SandboxProgram sandbox;
    const Answer app = sandbox.get("/v26.0/" + appId + "?fields=name", appId + "|" + appSecret);
    BOOST_TEST(app.object() == (json::object{{"name", "Shoptalk"}, {"id", appId}}));
}

BOOST_AUTO_TEST_CASE(an_unknown_field_is_named)
{
    const SandboxProgram sandbox;
    const Answer answer = sandbox.get("/v26.0/" + mainNumber + "?fields=id,colour", sandbox.token());
    BOOST_TEST(answer.status == 400);
    BOOST_TEST(answer.errorCode() == 100);
    BOOST_TEST(
        messageOf(answer)
        == "(#100) Tried accessing nonexisting field (colour) on node type (WhatsAppBusinessPhoneNumber)");
}

BOOST_AUTO_TEST_CASE(fields_may_reach_down_to_the_numbers)
{
    const SandboxProgram sandbox;
    const std::string fields = "owned_whatsapp_business_accounts%7Bname,phone_numbers.limit(1)%7Bid%7D%7D";
    const json::object business =
        sandbox.get("/v26.0/" + mainBusiness + "?fields=" + fields, sandbox.token()).object();
    const json::value waba = business.at("owned_whatsapp_business_accounts").at("data").as_array().front();
    BOOST_TEST(waba.at("phone_numbers").at("data") == json::parse(R"([{"id":"610000000000001"}])"));
}

BOOST_AUTO_TEST_CASE(what_does_not_exist_is_a_hundred_and_thirty_three)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    for (const std::string path :
         {"/v26.0/999", "/v26.0/999/phone_numbers", "/v26.0/999/owned_whatsapp_business_accounts"}) {
        const Answer answer = sandbox.get(path, token);
        BOOST_TEST(answer.errorCode() == 100);
        BOOST_TEST(answer.errorSubcode() == 33);
        BOOST_TEST(textIn(answer.error(), "type") == "GraphMethodException");
    }
    BOOST_TEST(sandbox.remove("/v26.0/" + mainNumber, token).errorSubcode() == 33);
}

BOOST_AUTO_TEST_CASE(a_missing_permission_is_named)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token("whatsapp_business_messaging");
    const Answer businesses = sandbox.get("/v26.0/me/businesses", token);
    BOOST_TEST(businesses.status == 403);
    BOOST_TEST(businesses.errorCode() == 200);
    BOOST_TEST(messageOf(businesses).find("business_management") != std::string::npos);
    BOOST_TEST(sandbox.get("/v26.0/" + mainWaba + "/phone_numbers", token).errorCode() == 200);
    BOOST_TEST(sandbox.get("/v26.0/" + mainNumber, token).status == 200);
    BOOST_TEST(sandbox.get("/v26.0/" + mainNumber, appId + "|" + appSecret).errorCode() == 200);
}

BOOST_AUTO_TEST_CASE(empty_lists_can_be_switched_on)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    sandbox.setFault("no_businesses", true, 1);
    BOOST_TEST(sandbox.get("/v26.0/me/businesses", token).object()
               == (json::object{{"data", json::array()}}));
    BOOST_TEST(dataOf(sandbox.get("/v26.0/me/businesses", token)).size() == 3);
    sandbox.setFault("no_wabas");
    BOOST_TEST(
        dataOf(sandbox.get("/v26.0/" + mainBusiness + "/owned_whatsapp_business_accounts", token)).empty());
    sandbox.setFault("no_numbers");
    BOOST_TEST(dataOf(sandbox.get("/v26.0/" + mainWaba + "/phone_numbers", token)).empty());
}

BOOST_AUTO_TEST_CASE(limits_and_server_errors_look_like_metas)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    const Answer good = sandbox.get("/v26.0/" + mainWaba, token);
    BOOST_TEST(good.header("x-app-usage").starts_with(R"({"call_count":)"));
    BOOST_TEST(
        good.header("x-business-use-case-usage").starts_with(R"({"500000000000001":[{"type":"whatsapp",)"));
    sandbox.setFault("rate_limit", true, 2);
    const Answer app = sandbox.get("/v26.0/me", token);
    BOOST_TEST(app.errorCode() == 4);
    BOOST_TEST(app.header("x-app-usage").find("\"call_count\":100") != std::string::npos);
    BOOST_TEST(sandbox.get("/v26.0/" + mainWaba, token).errorCode() == 80007);
    sandbox.setFault("error_80007", true, 1);
    BOOST_TEST(sandbox.get("/v26.0/" + mainWaba, token)
                   .header("x-business-use-case-usage")
                   .find("\"estimated_time_to_regain_access\":5")
               != std::string::npos);
    sandbox.setFault("usage_high");
    BOOST_TEST(sandbox.get("/v26.0/me", token).header("x-app-usage").find("\"call_count\":96")
               != std::string::npos);
    sandbox.setFault("server_error", true, 1);
    const Answer broken = sandbox.get("/v26.0/me", token);
    BOOST_TEST(broken.status == 500);
    BOOST_TEST(broken.errorCode() == 2);
    BOOST_TEST(broken.error().at("is_transient").as_bool());
}

BOOST_AUTO_TEST_CASE(a_person_without_a_business_gets_an_empty_list)
{
    const SandboxProgram sandbox({}, "empty-business.json");
    BOOST_TEST(dataOf(sandbox.get("/v26.0/me/businesses", sandbox.token())).empty());
}

BOOST_AUTO_TEST_CASE(what_was_asked_is_listed_without_tokens)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    sandbox.get("/v26.0/" + mainNumber + "?access_token=" + token);
    const Answer listed = sandbox.get("/sandbox/requests");
    const json::object last = listed.object().at("requests").as_array().back().as_object();
    BOOST_TEST(textIn(last, "method") == "GET");
    BOOST_TEST(textIn(last, "path") == "/v26.0/" + mainNumber);
    BOOST_TEST(textIn(last, "phone_number_id") == mainNumber);
    BOOST_TEST(listed.body.find(token) == std::string::npos);
}
