// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE sandbox_scenario
#include "sandbox/content/contentkinds.h"
#include "sandbox/model/chats.h"
#include "sandbox/model/scenariofiles.h"
#include "sandbox/model/scenarioreader.h"
#include "sandbox/model/scenariotime.h"

#include <boost/json/parse.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <ctime>
#include <fstream>
#include <set>
#include <sstream>

using namespace shoptalk::sandbox;

namespace {

constexpr std::int64_t now = 1'795'000'000;
constexpr std::int64_t dayS = 86400;

std::string fileText(const std::string &name)
{
    std::ifstream file(std::string(SHOPTALK_SOURCE_DIR "/resources/scenarios/") + name);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

const std::string shippedFolder = SHOPTALK_SOURCE_DIR "/resources/scenarios";

Scenario shipped(const std::string &name, const std::string &folder = "/folder")
{
    auto scenario = readScenario(fileText(name), now, folder);
    for (const std::string &problem : scenario ? std::vector<std::string>() : scenario.error())
        BOOST_ERROR(name + ": " + problem);
    BOOST_REQUIRE(scenario.has_value());
    return std::move(*scenario);
}

/// A scenario with one account, one number and these customers, in JSON.
std::string withCustomers(const std::string &customers)
{
    return R"({"app":{"id":"1","name":"A"},"user":{"id":"2","name":"U"},"businesses":[{"id":"3","name":"B",
        "owned_whatsapp_business_accounts":[{"id":"4","name":"W","phone_numbers":[
        {"id":"5","display_phone_number":"+34 910 00 00 01","verified_name":"V"}]}]}],"customers":[)"
        + customers + "]}";
}

std::string customer(const std::string &past)
{
    return R"({"wa_id":"34600000001","user_id":"ES.1","profile_name":"P","phone_number_id":"5","past":[)"
        + past + "]}";
}

std::vector<std::string> problemsOf(const std::string &text)
{
    const auto scenario = readScenario(text, now, "");
    return scenario ? std::vector<std::string>() : scenario.error();
}

bool anyContains(const std::vector<std::string> &problems, const std::string &part)
{
    return std::ranges::any_of(
        problems, [&](const std::string &problem) { return problem.find(part) != std::string::npos; });
}

} // namespace

BOOST_AUTO_TEST_CASE(every_shipped_scenario_is_valid)
{
    shipped("small.json");
    shipped("corner-shop.json");
    BOOST_TEST(shipped("empty-business.json").businesses.empty());
}

BOOST_AUTO_TEST_CASE(the_corner_shop_is_a_lively_shop)
{
    const Scenario shop = shipped("corner-shop.json");
    BOOST_TEST(shop.customers.size() == 40);
    std::size_t messages = 0;
    std::size_t unreadThreads = 0;
    std::set<std::string> openings;
    for (const Customer &customer : shop.customers) {
        messages += customer.past.size();
        BOOST_REQUIRE(!customer.past.empty());
        BOOST_TEST(openings.insert(customer.past.front().text).second);
        BOOST_TEST(customer.past.back().atS < now);
        BOOST_TEST(customer.past.front().atS > now - 23 * dayS);
        const PastMessage &last = customer.past.back();
        unreadThreads += last.fromCustomer && last.status == "DELIVERED" ? 1 : 0;
    }
    BOOST_TEST(messages >= 400);
    BOOST_TEST(messages <= 700);
    BOOST_TEST(unreadThreads >= 3);
    BOOST_TEST(shop.lively.has_value());
    BOOST_TEST(shop.businesses.size() == 2);
    BOOST_TEST(shop.number("610000000000001")->onBusinessApp);
    BOOST_TEST(!shop.number("610000000000002")->onBusinessApp);
    BOOST_TEST(shop.person.picturePath == "/folder/amelia-hartley.png");
}

BOOST_AUTO_TEST_CASE(past_messages_are_in_order_whatever_the_hour_is)
{
    for (int hour = 0; hour < 24; ++hour) {
        const auto shop = readScenario(fileText("corner-shop.json"), now + hour * 3600, "");
        BOOST_REQUIRE(shop.has_value());
        for (const Customer &customer : shop->customers) {
            BOOST_TEST(std::ranges::is_sorted(customer.past, {}, &PastMessage::atS));
            BOOST_TEST(customer.past.back().atS < now + hour * 3600);
        }
    }
}

BOOST_AUTO_TEST_CASE(moments_are_before_now_or_after_the_message_before)
{
    BOOST_TEST(momentOf("-40m", now, 5).value() == now - 2400);
    BOOST_TEST(momentOf("-3h", now, 5).value() == now - 3 * 3600);
    BOOST_TEST(momentOf("-2d", now, 5).value() == now - 2 * dayS);
    BOOST_TEST(momentOf("+90s", now, 5).value() == 95);
}

BOOST_AUTO_TEST_CASE(a_time_of_day_is_in_the_computers_zone)
{
    const std::time_t moment = momentOf("-2d 14:05", now, 0).value();
    std::tm local{};
    localtime_r(&moment, &local);
    BOOST_TEST(local.tm_hour == 14);
    BOOST_TEST(local.tm_min == 5);
    const std::int64_t age = now - moment;
    BOOST_TEST(age > dayS);
    BOOST_TEST(age < 3 * dayS);
}

BOOST_DATA_TEST_CASE(what_is_no_time_is_refused,
                     boost::unit_test::data::make({"", "now", "2d", "-2", "-2w", "-2d 25:00", "-2d 12:60",
                                                   "-2d 12", "--2m", "-m"}),
                     text)
{
    BOOST_TEST(!momentOf(text, now, 0).has_value());
}

BOOST_AUTO_TEST_CASE(messages_without_a_time_follow_the_one_before)
{
    const auto scenario =
        readScenario(withCustomers(customer(R"({"at":"-2h","in":"a"},{"out":"b"},{"in":"c"})")), now, "");
    BOOST_REQUIRE(scenario.has_value());
    const std::vector<PastMessage> &past = scenario->customers.front().past;
    BOOST_TEST(past.at(0).atS == now - 7200);
    BOOST_TEST(past.at(1).atS > past.at(0).atS);
    BOOST_TEST(past.at(2).atS > past.at(1).atS);
    BOOST_TEST(!past.at(1).fromCustomer);
}

BOOST_AUTO_TEST_CASE(a_conversation_that_would_end_in_the_future_moves_back_by_days)
{
    const auto scenario =
        readScenario(withCustomers(customer(R"({"at":"-1m","in":"a"},{"at":"+5h","in":"b"})")), now, "");
    BOOST_REQUIRE(scenario.has_value());
    const std::vector<PastMessage> &past = scenario->customers.front().past;
    BOOST_TEST(past.at(0).atS == now - 60 - dayS);
    BOOST_TEST(past.at(1).atS == now - 60 - dayS + 5 * 3600);
}

BOOST_AUTO_TEST_CASE(problems_are_named_with_their_place)
{
    BOOST_TEST(anyContains(problemsOf("{"), "not JSON"));
    BOOST_TEST(anyContains(problemsOf("{}"), "app is missing"));
    BOOST_TEST(
        anyContains(problemsOf(R"({"app":{"id":"1","name":"A"},"user":{"id":"2","name":"U"},"colour":1})"),
                    "colour is unknown"));
    BOOST_TEST(anyContains(problemsOf(withCustomers(R"({"wa_id":"1"})")), "customers[0].user_id is missing"));
    BOOST_TEST(
        anyContains(problemsOf(withCustomers(customer(R"({"at":"soon","in":"a"})"))), "unreadable time"));
    BOOST_TEST(
        anyContains(problemsOf(withCustomers(customer(R"({"at":"-1h","in":"a"},{"at":"-2h","in":"b"})"))),
                    "older than the message before"));
    BOOST_TEST(anyContains(problemsOf(withCustomers(customer("") + "," + customer(""))), "there twice"));
}

BOOST_AUTO_TEST_CASE(references_to_what_is_not_there_are_named)
{
    const std::string other =
        R"({"wa_id":"34600000001","user_id":"ES.1","profile_name":"P","phone_number_id":"99","script":"none"})";
    const std::vector<std::string> problems = problemsOf(withCustomers(other));
    BOOST_TEST(anyContains(problems, "unknown phone_number_id"));
    BOOST_TEST(anyContains(problems, "unknown script none"));
    std::string sameId = withCustomers(std::string());
    sameId.replace(sameId.find(R"("id":"4")"), 8, R"("id":"3")");
    BOOST_TEST(anyContains(problemsOf(sameId), "the id 3 is there twice"));
}

BOOST_AUTO_TEST_CASE(only_newer_messages_open_the_window_of_a_shared_number_unless_the_scenario_says_so)
{
    std::string text = withCustomers(customer(R"({"at":"-2h","in":"a"})"));
    text.replace(text.find("\"verified_name\":\"V\""), 19, "\"verified_name\":\"V\",\"is_on_biz_app\":true");
    for (const bool opens : {false, true}) {
        auto scenario = readScenario(text, now, "");
        BOOST_REQUIRE(scenario.has_value());
        scenario->historyOpensWindow = opens;
        RandomSource random(1);
        const Chats chats(*scenario, random);
        BOOST_TEST(isWindowOpen(chats.all().front(), now) == opens);
    }
}

BOOST_AUTO_TEST_CASE(the_demo_shows_every_kind_that_customers_send)
{
    const Scenario shop = shipped("corner-shop.json", shippedFolder);
    BOOST_TEST(missingFiles(shop).empty());
    std::set<std::string> shown = {"text", "system"}; // A changed number is reported by the control API.
    const auto note = [&](const Utterance &says) { shown.insert(textIn(says.message, "type")); };
    for (const auto &[name, script] : shop.scripts) {
        for (const OpeningLine &line : script.onConnect)
            note(line.says);
        for (const AnswerRule &rule : script.onText)
            std::ranges::for_each(rule.answers, note);
    }
    for (const Lively::Line &line : shop.lively->lines)
        note(line.says);
    for (const ContentKind *kind : contentKinds()) {
        if (kind->received != nullptr)
            BOOST_TEST(shown.contains(std::string(kind->type)), kind->type << " is not shown");
    }
}

BOOST_AUTO_TEST_CASE(a_scenario_that_names_a_missing_file_is_refused)
{
    Scenario scenario = shipped("small.json", shippedFolder);
    BOOST_TEST(missingFiles(scenario).empty());
    Utterance says;
    says.message = json::parse(R"({"type":"image","image":{"file":"media/none.jpg"}})").as_object();
    scenario.scripts["friendly"].onConnect.push_back(OpeningLine{{}, says});
    BOOST_REQUIRE(missingFiles(scenario).size() == 1);
    BOOST_TEST(missingFiles(scenario).front() == "the file media/none.jpg is not beside the scenario");
}
