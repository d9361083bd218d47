// SPDX-License-Identifier: GPL-3.0-or-later
// PINs, verification codes and short links of a number.
#define BOOST_TEST_MODULE sandbox_numbers
#include "sandbox/model/imagesize.h"
#include "sandbox/model/qrimage.h"
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

unsigned numberAt(const std::string &bytes, std::size_t place)
{
    unsigned value = 0;
    for (std::size_t i = place; i < place + 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes.at(i));
    return value;
}

/// The rows of a PNG file whose content is one block without compression; checks the sums of its chunks.
std::string rowsOf(const std::string &png)
{
    std::string rows;
    for (std::size_t at = 8; at < png.size();) {
        const std::size_t length = numberAt(png, at);
        const std::string chunk = png.substr(at + 4, length + 4);
        BOOST_TEST(pngChecksum(chunk) == numberAt(png, at + 8 + length));
        if (chunk.starts_with("IDAT"))
            rows = chunk.substr(4 + 2 + 5, length - 2 - 5 - 4);
        at += length + 12;
    }
    return rows;
}

/// The squares of an SVG drawing as they would be in the rows of the PNG file.
bool isDarkInDrawing(const std::string &svg, unsigned column, unsigned row)
{
    return svg.find("M" + std::to_string(column) + "," + std::to_string(row) + "h1v1") != std::string::npos;
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

BOOST_AUTO_TEST_CASE(a_short_link_has_a_qr_code_as_a_file)
{
    const World world;
    const std::string path = number + "/message_qrdls";
    const auto make = [&](const std::string &format) {
        return world.sandbox.post(path, {{"prefilled_message", "x"}, {"generate_qr_image", format}},
                                  world.token);
    };
    const json::object made = make("PNG").object();
    const Answer png = perform(Call{"GET", textIn(made, "qr_image_url"), {}, {}});
    BOOST_TEST(png.header("Content-Type") == "image/png");
    BOOST_TEST(png.body == qrPng(textIn(made, "deep_link_url")));
    const Answer svg = perform(Call{"GET", textIn(make("SVG").object(), "qr_image_url"), {}, {}});
    BOOST_TEST(svg.header("Content-Type") == "image/svg+xml");
    BOOST_TEST(svg.body.starts_with("<svg "));
    BOOST_TEST(make("GIF").errorCode() == 100);
    const Answer plain = world.sandbox.post(path, {{"prefilled_message", "x"}}, world.token);
    BOOST_TEST(!plain.object().contains("qr_image_url"));
    const std::string each = path + "/" + textIn(made, "code");
    for (const std::string format : {"PNG", "SVG"}) {
        const Answer read =
            world.sandbox.get(each + "?fields=qr_image_url.format(" + format + ")", world.token);
        const json::object one = read.object().at("data").as_array().front().as_object();
        BOOST_TEST(perform(Call{"GET", textIn(one, "qr_image_url"), {}, {}}).status == 200);
    }
    BOOST_TEST(world.sandbox.get(each + "?fields=qr_image_url.format(GIF)", world.token).errorCode() == 100);
    world.sandbox.remove(each, world.token);
    BOOST_TEST(perform(Call{"GET", textIn(made, "qr_image_url"), {}, {}}).status == 404);
}

BOOST_AUTO_TEST_CASE(both_files_show_the_same_code)
{
    const std::string link = "https://wa.me/message/ABCDEFGHIJKLMN";
    const std::string png = qrPng(link);
    const std::string svg = qrSvg(link);
    const auto size = imageSizeOf(png);
    BOOST_REQUIRE(size.has_value());
    BOOST_TEST(size->width == size->height);
    const unsigned side = size->width / 10;
    BOOST_TEST(svg.find("viewBox=\"0 0 " + std::to_string(side) + " ") != std::string::npos);
    const std::string rows = rowsOf(png);
    const std::size_t rowBytes = 1 + (size->width + 7) / 8;
    BOOST_REQUIRE(rows.size() == rowBytes * size->height);
    unsigned dark = 0;
    for (unsigned i = 0; i < side * side; ++i) {
        const unsigned x = i % side * 10 + 5;
        const char byte = rows.at((i / side * 10 + 5) * rowBytes + 1 + x / 8);
        const bool isDark = (static_cast<unsigned char>(byte) >> (7 - x % 8) & 1U) == 0;
        BOOST_TEST(isDark == isDarkInDrawing(svg, i % side, i / side));
        dark += isDark ? 1 : 0;
    }
    BOOST_TEST(dark > side * side / 5);
}

BOOST_AUTO_TEST_CASE(a_list_has_25_short_links_at_most)
{
    const World world;
    for (int i = 0; i < 26; ++i)
        world.sandbox.post(number + "/message_qrdls", {{"prefilled_message", "x"}}, world.token);
    BOOST_TEST(listed(world, "?limit=100").size() == 25);
}

BOOST_AUTO_TEST_CASE(a_display_name_has_2_to_75_characters)
{
    const World world;
    const auto refusal = [&](const std::string &name) {
        return world.sandbox.post(number, {{"new_display_name", name}}, world.token).errorCode();
    };
    BOOST_TEST(refusal("x") == 100);
    BOOST_TEST(refusal(std::string(76, 'x')) == 100);
    BOOST_TEST(refusal("ñó") == 0);
    BOOST_TEST(refusal(std::string(75, 'x')) == 0);
}

BOOST_AUTO_TEST_CASE(a_number_is_found_by_search_or_not)
{
    const World world;
    BOOST_TEST(world.sandbox.post(number, {{"search_visibility", "HIDDEN"}}, world.token).status == 200);
    const Answer read = world.sandbox.get(number + "?fields=search_visibility", world.token);
    BOOST_TEST(textIn(read.object(), "search_visibility") == "HIDDEN");
    BOOST_TEST(world.sandbox.post(number, {{"search_visibility", "NO"}}, world.token).errorCode() == 100);
}

BOOST_AUTO_TEST_CASE(what_a_registration_and_a_code_want_is_checked)
{
    const World world;
    const auto enrol = [&](json::object body) {
        body["messaging_product"] = "whatsapp";
        return world.sandbox.post(number + "/register", body, world.token).errorCode();
    };
    BOOST_TEST(enrol({{"pin", "12345"}}) == 100);
    BOOST_TEST(enrol({{"pin", "12345a"}}) == 100);
    BOOST_TEST(enrol({{"pin", "111111"}, {"data_localization_region", "FR"}}) == 100);
    BOOST_TEST(world.sandbox.post(number + "/register", {{"pin", "111111"}}, world.token).errorCode() == 100);
    BOOST_TEST(enrol({{"pin", "111111"}, {"data_localization_region", "DE"}}) == 0);
    world.makeUnverified();
    const auto request = [&](const std::string &method, const std::string &language) {
        return world.sandbox
            .post(number + "/request_code", {{"code_method", method}, {"language", language}}, world.token)
            .errorCode();
    };
    BOOST_TEST(request("MAIL", "de") == 100);
    BOOST_TEST(request("SMS", "") == 100);
    BOOST_TEST(request("SMS", "German") == 100);
    BOOST_TEST(request("SMS", "en_us") == 100);
    BOOST_TEST(request("VOICE", "en_US") == 0);
    BOOST_TEST(request("SMS", "de") == 0);
    BOOST_TEST(world.verify("12345").errorCode() == 100);
}

BOOST_AUTO_TEST_CASE(a_prefilled_text_has_140_characters_at_most)
{
    const World world;
    const auto refusal = [&](const json::object &body) {
        return world.sandbox.post(number + "/message_qrdls", body, world.token).errorCode();
    };
    BOOST_TEST(refusal({{"prefilled_message", std::string(141, 'x')}}) == 100);
    BOOST_TEST(refusal({{"prefilled_message", ""}}) == 100);
    BOOST_TEST(refusal({{"prefilled_message", std::string(140, 'x')}}) == 0);
}
