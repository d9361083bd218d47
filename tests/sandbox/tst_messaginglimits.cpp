// SPDX-License-Identifier: GPL-3.0-or-later
// The number of customers whom a portfolio may write to first within 24 hours.
#define BOOST_TEST_MODULE sandbox_messaginglimits
#include "receiver.h"
#include "sandbox/model/messaginglimits.h"
#include "sandboxprogram.h"

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

using namespace shoptalk::sandbox;
using namespace shoptalk::sandbox::testing;

namespace {

const std::string quiet = "34600000003";
const std::string businessPath = "/sandbox/businesses/" + mainBusiness;
constexpr std::int64_t hourS = 3600;

/// A sandbox in which no service window is open and whose clock stands.
struct World {
    explicit World(int customersPerDay)
    {
        json::object figures = {{"on", true}};
        if (customersPerDay > 0)
            figures["customers_per_day"] = customersPerDay;
        sandbox.post("/sandbox/limits", figures);
        advance(48 * hourS);
    }

    void advance(std::int64_t seconds) const
    {
        sandbox.post("/sandbox/clock", {{"advance_s", seconds}, {"stop", true}});
    }
    /// Sends a template, and gives the code with which it fails later; 0 if it does not.
    int writeTo(const std::string &waId, const std::string &number = mainNumber) const
    {
        json::object message = {{"messaging_product", "whatsapp"}, {"to", "+" + waId}, {"type", "template"}};
        message["template"] = json::parse(R"({"name":"hello_world","language":{"code":"en_US"}})");
        const Answer answer = sandbox.post("/v26.0/" + number + "/messages", message, token);
        BOOST_TEST(answer.status == 200, answer.body);
        return outcomeOf(textIn(answer.object().at("messages").as_array().front().as_object(), "id"));
    }
    int outcomeOf(const std::string &id) const
    {
        int code = -1;
        receiver.waitUntil([&](const std::vector<Received> &all) {
            for (const Received &each : all) {
                if (each.body.find("\"id\":\"" + id + "\"") == std::string::npos)
                    continue;
                const json::object value = each.value();
                const json::object status = value.at("statuses").as_array().front().as_object();
                code = status.contains("errors")
                    ? static_cast<int>(status.at("errors").as_array().front().at("code").as_int64())
                    : 0;
                return true;
            }
            return false;
        });
        return code;
    }
    json::value reached() const { return sandbox.get(businessPath).object().at("reached"); }

    Receiver receiver{verifyToken};
    SandboxProgram sandbox{{"--webhook-url", receiver.url()}};
    std::string token = sandbox.connected();
};

/// What the Graph API gives for an object of the main portfolio.
std::string limitOf(const World &world, const std::string &id)
{
    const std::string field = "whatsapp_business_manager_messaging_limit";
    return textIn(world.sandbox.get("/v26.0/" + id + "?fields=" + field, world.token).object(), field);
}

} // namespace

BOOST_AUTO_TEST_CASE(a_portfolio_reaches_no_more_new_customers_in_a_day_than_it_may)
{
    const World world(1);
    BOOST_TEST(world.writeTo(ines) == 0);
    BOOST_TEST(world.writeTo(quiet) == 131048);
    BOOST_TEST(world.writeTo(ines) == 0); // The same customer counts once.
    BOOST_TEST(world.writeTo(quiet, secondNumber) == 131048); // All numbers of the portfolio count together.
    BOOST_TEST(world.reached() == 1);
    world.advance(24 * hourS);
    BOOST_TEST(world.reached() == 0);
    BOOST_TEST(world.writeTo(quiet) == 0);
}

BOOST_AUTO_TEST_CASE(whoever_wrote_first_does_not_count)
{
    const World world(1);
    world.sandbox.say(quiet, "Are you open?");
    BOOST_TEST(world.writeTo(quiet) == 0);
    BOOST_TEST(world.reached() == 0);
    BOOST_TEST(world.writeTo(ines) == 0);
    BOOST_TEST(world.sandbox.send(world.token, "+" + quiet, "Yes").status == 200);
}

BOOST_AUTO_TEST_CASE(a_message_that_reaches_nobody_does_not_count)
{
    const World world(1);
    BOOST_TEST(world.writeTo("34600000004") == 131026);
    BOOST_TEST(world.reached() == 0);
}

BOOST_AUTO_TEST_CASE(without_limits_customers_are_only_counted)
{
    const World world(1);
    world.sandbox.post("/sandbox/limits", {{"on", false}});
    BOOST_TEST(world.writeTo(ines) == 0);
    BOOST_TEST(world.writeTo(quiet) == 0);
    BOOST_TEST(world.reached() == 2);
}

BOOST_AUTO_TEST_CASE(another_limit_is_reported_and_read_everywhere)
{
    const World world(0);
    BOOST_TEST(limitOf(world, mainBusiness) == "TIER_250");
    BOOST_TEST(world.sandbox.post(businessPath, {{"messaging_limit", "TIER_2K"}}).status == 200);
    for (const std::string &id : {mainBusiness, mainWaba, mainNumber, secondNumber})
        BOOST_TEST(limitOf(world, id) == "TIER_2K");
    const Answer old =
        world.sandbox.get("/v26.0/" + mainNumber + "?fields=messaging_limit_tier", world.token);
    BOOST_TEST(textIn(old.object(), "messaging_limit_tier") == "TIER_2K");
    world.sandbox.post(businessPath, {{"messaging_limit", "TIER_UNLIMITED"}});
    BOOST_TEST(world.receiver.waitForCount(2));
    std::vector<std::int64_t> reported;
    for (const Received &each : world.receiver.all()) {
        BOOST_TEST(each.field() == "business_capability_update");
        reported.push_back(each.value().at("max_daily_conversations_per_business").as_int64());
    }
    const std::vector<std::int64_t> expected = {2000, -1};
    BOOST_TEST(reported == expected, boost::test_tools::per_element());
    BOOST_TEST(world.sandbox.post(businessPath, {{"messaging_limit", "TIER_3"}}).status == 422);
    BOOST_TEST(world.sandbox.post("/sandbox/businesses/1", {{"messaging_limit", "TIER_2K"}}).status == 404);
}

BOOST_AUTO_TEST_CASE(a_limit_of_which_half_was_used_in_a_week_grows)
{
    Scenario scenario;
    scenario.businesses.push_back(Business{"1", "Shop", {}, {}, {}});
    scenario.businesses.front().fields["whatsapp_business_manager_messaging_limit"] = "TIER_2K";
    MessagingLimits limits(scenario);
    for (int i = 0; i < 999; ++i)
        limits.count("1", "ES." + std::to_string(i), 100);
    BOOST_TEST(!limits.earnedTier("1", 200));
    limits.count("1", "ES.0", 6 * 24 * hourS);
    BOOST_TEST(!limits.earnedTier("1", 6 * 24 * hourS)); // The same customer again.
    limits.count("1", "ES.999", 6 * 24 * hourS);
    BOOST_TEST(limits.earnedTier("1", 6 * 24 * hourS).value_or("") == "TIER_10K");
    BOOST_TEST(!limits.earnedTier("1", 6 * 24 * hourS)); // It is on its way.
    BOOST_TEST(limits.reachedOf("1", 6 * 24 * hourS) == 2);
    limits.setTier("1", "TIER_250"); // The step from it is Meta's decision.
    BOOST_TEST(!limits.earnedTier("1", 6 * 24 * hourS));
    BOOST_TEST(!limits.setTier("1", "TIER_1"));
    BOOST_TEST(MessagingLimits::customersOf("TIER_100K").value_or(0) == 100'000);
    BOOST_TEST(!MessagingLimits::customersOf("TIER_UNLIMITED"));
}
