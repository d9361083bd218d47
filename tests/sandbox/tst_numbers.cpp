// SPDX-License-Identifier: GPL-3.0-or-later
// PINs, verification codes and short links of a number.
#define BOOST_TEST_MODULE sandbox_numbers
#include "sandboxprogram.h"

#include <boost/test/unit_test.hpp>

using namespace shoptalk::sandbox;
using namespace shoptalk::sandbox::testing;

namespace {

const std::string number = "/v26.0/" + secondNumber;

/// A sandbox whose second number has a PIN and is not registered, and whose clock stands.
struct World {
    World()
    {
        sandbox.post("/sandbox/clock", {{"advance_s", 0}, {"stop", true}});
        sandbox.post(number, {{"pin", "111111"}}, token);
        sandbox.post(number + "/deregister", {}, token);
    }

    Answer enrol(const std::string &pin) const
    {
        return sandbox.post(number + "/register", {{"messaging_product", "whatsapp"}, {"pin", pin}}, token);
    }
    void advance(int seconds) const { sandbox.post("/sandbox/clock", {{"advance_s", seconds}}); }
    void makeUnverified() const
    {
        const json::object fields = {{"code_verification_status", "NOT_VERIFIED"}, {"status", "UNVERIFIED"}};
        sandbox.post("/sandbox/numbers/" + secondNumber, {{"fields", fields}});
    }
    Answer requestCode() const
    {
        return sandbox.post(number + "/request_code", {{"code_method", "SMS"}, {"language", "de"}}, token);
    }
    Answer verify(const std::string &code) const
    {
        return sandbox.post(number + "/verify_code", {{"code", code}}, token);
    }
    std::string sentCode() const
    {
        return textIn(sandbox.get("/sandbox/numbers/" + secondNumber).object(), "code");
    }

    SandboxProgram sandbox;
    std::string token = sandbox.token();
};

std::string detailsOf(const Answer &answer)
{
    const json::object error = answer.error();
    const json::object *data = objectIn(error, "error_data");
    return data != nullptr ? textIn(*data, "details") : std::string();
}

std::vector<std::string> listed(const World &world, const std::string &query = {})
{
    std::vector<std::string> messages;
    const json::object page = world.sandbox.get(number + "/message_qrdls" + query, world.token).object();
    for (const json::value &each : page.at("data").as_array())
        messages.push_back(textIn(each.as_object(), "prefilled_message"));
    return messages;
}

} // namespace

BOOST_AUTO_TEST_CASE(three_wrong_pins_within_a_minute_are_too_fast)
{
    const World world;
    for (int i = 0; i < 3; ++i)
        BOOST_TEST(world.enrol("222222").errorCode() == 133005);
    world.advance(20);
    const Answer refused = world.enrol("111111"); // Even the right one has to wait.
    BOOST_TEST(refused.status == 400);
    BOOST_TEST(refused.errorCode() == 133009);
    BOOST_TEST(detailsOf(refused).ends_with("in 40 seconds."));
    world.advance(40);
    BOOST_TEST(world.enrol("111111").status == 200);
}

BOOST_AUTO_TEST_CASE(five_wrong_pins_lock_the_number_for_twelve_hours)
{
    const World world;
    for (int i = 0; i < 5; ++i) {
        BOOST_TEST(world.enrol("222222").errorCode() == 133005);
        world.advance(60);
    }
    const Answer refused = world.enrol("111111");
    BOOST_TEST(refused.errorCode() == 133008);
    BOOST_TEST(detailsOf(refused).ends_with("in 719 minutes."));
    world.advance(12 * 3600 - 61);
    BOOST_TEST(world.enrol("111111").errorCode() == 133008);
    world.advance(1);
    BOOST_TEST(world.enrol("222222").errorCode() == 133005); // Counted from the beginning again.
    BOOST_TEST(world.enrol("111111").status == 200);
}

BOOST_AUTO_TEST_CASE(a_number_has_to_be_verified_before_its_pin_is_tried)
{
    const World world;
    world.makeUnverified();
    BOOST_TEST(world.enrol("222222").errorCode() == 133006);
}

BOOST_AUTO_TEST_CASE(a_verification_code_is_valid_for_ten_minutes_and_once)
{
    const World world;
    world.makeUnverified();
    BOOST_TEST(world.requestCode().status == 200);
    world.advance(600);
    const Answer late = world.verify(world.sentCode());
    BOOST_TEST(late.errorCode() == 136025);
    BOOST_TEST(textIn(late.error(), "error_user_msg").find("expired") != std::string::npos);
    BOOST_TEST(world.requestCode().status == 200);
    world.advance(599);
    const std::string code = world.sentCode();
    BOOST_TEST(world.verify(code).object() == (json::object{{"success", true}, {"id", secondNumber}}));
    BOOST_TEST(world.verify(code).errorCode() == 136025);
    BOOST_TEST(world.requestCode().errorCode() == 136024); // It is verified.
}

BOOST_AUTO_TEST_CASE(wrong_codes_use_a_code_up_and_too_many_requests_have_to_wait)
{
    const World world;
    world.makeUnverified();
    BOOST_TEST(world.requestCode().status == 200);
    const std::string wrong = world.sentCode() == "000000" ? "000001" : "000000";
    for (int i = 0; i < 5; ++i)
        BOOST_TEST(world.verify(wrong).errorCode() == 136025);
    BOOST_TEST(world.verify(world.sentCode()).errorCode() == 136025);
    for (int i = 0; i < 4; ++i)
        BOOST_TEST(world.requestCode().status == 200);
    BOOST_TEST(world.requestCode().errorCode() == 136024);
    world.advance(3600);
    BOOST_TEST(world.requestCode().status == 200);
}

BOOST_AUTO_TEST_CASE(a_short_link_that_is_gone_is_not_found)
{
    const World world;
    const json::object made =
        world.sandbox.post(number + "/message_qrdls", {{"prefilled_message", "x"}}, world.token).object();
    const std::string each = number + "/message_qrdls/" + textIn(made, "code");
    BOOST_TEST(world.sandbox.remove(each, world.token).status == 200);
    for (const Answer &answer :
         {world.sandbox.get(each, world.token), world.sandbox.remove(each, world.token)}) {
        BOOST_TEST(answer.status == 404);
        BOOST_TEST(answer.errorCode() == 803);
        BOOST_TEST(textIn(answer.error(), "error_user_title") == "QR Code Not Found");
    }
    BOOST_TEST(world.sandbox.get(number + "/message_qrdls/short", world.token).errorCode() == 100);
}

BOOST_AUTO_TEST_CASE(short_links_come_newest_first)
{
    const World world;
    std::string second;
    for (const std::string text : {"first", "second", "third"}) {
        const json::object made =
            world.sandbox.post(number + "/message_qrdls", {{"prefilled_message", text}}, world.token)
                .object();
        if (text == "second")
            second = textIn(made, "code");
    }
    const std::vector<std::string> all = {"third", "second", "first"};
    BOOST_TEST(listed(world) == all, boost::test_tools::per_element());
    world.sandbox.post(number + "/message_qrdls", {{"prefilled_message", "changed"}, {"code", second}},
                       world.token);
    const std::vector<std::string> changed = {"third", "changed", "first"}; // By when they were made.
    BOOST_TEST(listed(world) == changed, boost::test_tools::per_element());
    const std::vector<std::string> one = {"changed"};
    BOOST_TEST(listed(world, "?code=" + second) == one, boost::test_tools::per_element());
}
