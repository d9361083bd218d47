// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE sandbox_limits
#include "sandbox/model/ratelimits.h"
#include "sandboxprogram.h"

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

using namespace shoptalk::sandbox;
using namespace shoptalk::sandbox::testing;

namespace {

void switchOn(const SandboxProgram &sandbox, json::object figures = {})
{
    figures["on"] = true;
    BOOST_REQUIRE(sandbox.post("/sandbox/limits", figures).status == 200);
}

/// From now on only this moves the time.
void advance(const SandboxProgram &sandbox, int seconds)
{
    sandbox.post("/sandbox/clock", {{"advance_s", seconds}, {"stop", true}});
}

int sends(const SandboxProgram &sandbox, const std::string &token, int count,
          const std::string &to = "+34600000001")
{
    int code = 0;
    for (int i = 0; i < count; ++i)
        code = sandbox.send(token, to, "x").errorCode();
    return code;
}

json::object usageIn(const Answer &answer)
{
    const json::object byAccount = json::parse(answer.header("X-Business-Use-Case-Usage")).as_object();
    return byAccount.at(mainWaba).as_array().front().as_object();
}

} // namespace

BOOST_AUTO_TEST_CASE(without_being_switched_on_nothing_is_limited)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    advance(sandbox, 0);
    BOOST_TEST(sends(sandbox, token, 60) == 0);
}

BOOST_AUTO_TEST_CASE(metas_figures_apply_from_the_start_with_an_option)
{
    const SandboxProgram sandbox({"--limits"});
    const std::string token = sandbox.token();
    const json::object figures = sandbox.post("/sandbox/limits", {{"on", true}}).object();
    BOOST_TEST(figures.at("pair_burst") == 45);
    BOOST_TEST(figures.at("pair_pause_s") == 6);
    advance(sandbox, 0);
    // A number that is shared with the phone app sends and receives 20 messages a second.
    BOOST_TEST(sends(sandbox, token, 19, "+34600000003") == 0); // Who does not answer.
    sandbox.say(ines, "One of theirs counts as well");
    const Answer refused = sandbox.send(token, "+34600000001", "x");
    BOOST_TEST(refused.status == 400);
    BOOST_TEST(refused.errorCode() == 130429);
    BOOST_TEST(refused.error().at("is_transient").as_bool());
    advance(sandbox, 1);
    BOOST_TEST(sandbox.send(token, "+34600000001", "x").status == 200);
}

BOOST_AUTO_TEST_CASE(a_burst_to_one_customer_is_paid_back_by_pauses)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    switchOn(sandbox, {{"messages_per_second", 1000}});
    advance(sandbox, 0);
    BOOST_TEST(sends(sandbox, token, 45) == 0);
    const Answer refused = sandbox.send(token, "+34600000001", "x");
    BOOST_TEST(refused.status == 400);
    BOOST_TEST(refused.errorCode() == 131056);
    BOOST_TEST(sandbox.send(token, "+34600000003", "Others are not affected").status == 200);
    advance(sandbox, 5);
    BOOST_TEST(sandbox.send(token, "+34600000001", "x").errorCode() == 131056);
    advance(sandbox, 1);
    BOOST_TEST(sandbox.send(token, "+34600000001", "x").status == 200);
    BOOST_TEST(sandbox.send(token, "+34600000001", "x").errorCode() == 131056);
    advance(sandbox, 45 * 6);
    BOOST_TEST(sends(sandbox, token, 45) == 0);
}

BOOST_AUTO_TEST_CASE(an_accounts_calls_of_an_hour_are_counted_and_end_with_80007)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    advance(sandbox, 0);
    switchOn(sandbox, {{"account_calls_per_hour", 10}});
    for (int i = 1; i <= 9; ++i) {
        const json::object usage = usageIn(sandbox.get("/v26.0/" + mainWaba, token));
        BOOST_TEST(textIn(usage, "type") == "whatsapp");
        BOOST_TEST(usage.at("call_count") == i * 10);
        BOOST_TEST(usage.at("estimated_time_to_regain_access") == 0);
    }
    advance(sandbox, 600);
    BOOST_TEST(sandbox.get("/v26.0/" + mainNumber, token).status == 200); // Its number counts, too.
    const Answer refused = sandbox.get("/v26.0/" + mainWaba + "/message_templates", token);
    BOOST_TEST(refused.status == 400);
    BOOST_TEST(refused.errorCode() == 80007);
    BOOST_TEST(usageIn(refused).at("call_count") == 100);
    BOOST_TEST(usageIn(refused).at("estimated_time_to_regain_access") == 50);
    BOOST_TEST(sandbox.send(token, "+34600000001", "Sending goes on").status == 200);
    BOOST_TEST(sandbox.get("/v26.0/500000000000003", token).status == 200);
    advance(sandbox, 3000);
    BOOST_TEST(sandbox.get("/v26.0/" + mainWaba, token).status == 200);
}

BOOST_AUTO_TEST_CASE(an_account_without_a_registered_number_has_200_calls_an_hour)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    switchOn(sandbox);
    const std::string header =
        sandbox.get("/v26.0/500000000000002", token).header("X-Business-Use-Case-Usage");
    BOOST_TEST(header.find("\"call_count\":0") != std::string::npos);
    for (int i = 0; i < 199; ++i)
        sandbox.get("/v26.0/500000000000002", token);
    BOOST_TEST(sandbox.get("/v26.0/500000000000002", token).errorCode() == 80007);
}

BOOST_AUTO_TEST_CASE(the_apps_calls_end_with_4)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    advance(sandbox, 0);
    switchOn(sandbox, {{"app_calls_per_hour", 20}});
    Answer last;
    for (int i = 0; i < 20 && last.errorCode() == 0; ++i)
        last = sandbox.get("/v26.0/me", token);
    BOOST_TEST(last.header("X-App-Usage").find("\"call_count\":100") != std::string::npos);
    const Answer refused = sandbox.get("/v26.0/me", token);
    BOOST_TEST(refused.errorCode() == 4);
    BOOST_TEST(refused.error().at("is_transient").as_bool());
    BOOST_TEST(sandbox.get("/v26.0/" + mainWaba, token).status == 200);
    advance(sandbox, 3600);
    BOOST_TEST(sandbox.get("/v26.0/me", token).status == 200);
    BOOST_TEST(sandbox.post("/sandbox/limits", {{"on", false}}).status == 200);
}

BOOST_AUTO_TEST_CASE(figures_have_names_and_are_above_zero)
{
    RateLimits limits;
    BOOST_TEST(!limits.switchOn({{"pair_burst", 0}}));
    BOOST_TEST(!limits.switchOn({{"pair_burts", 4}}));
    BOOST_TEST(!limits.switchOn({{"pair_burst", "4"}}));
    BOOST_TEST(!limits.isOn());
    BOOST_TEST(limits.switchOn({{"pair_burst", 4}}));
    BOOST_TEST(limits.figures().pairBurst == 4);
    BOOST_TEST(limits.switchOn({}));
    BOOST_TEST(limits.figures().pairBurst == 45);
}
