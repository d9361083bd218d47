// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE sandbox_templates
#include "mediacalls.h"
#include "receiver.h"

#include <boost/json/parse.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace shoptalk::sandbox;
using namespace shoptalk::sandbox::testing;

namespace {

const std::string path = "/v26.0/" + mainWaba + "/message_templates";

json::object fresh(const std::string &name, const std::string &components,
                   const std::string &category = "UTILITY")
{
    json::object body = {{"name", name}, {"language", "de"}, {"category", category}};
    body["components"] = json::parse(components);
    return body;
}

json::object pickup(const std::string &name = "pickup_ready")
{
    return fresh(
        name,
        R"([{"type":"BODY","text":"Hello {{1}}, your parcel is ready.","example":{"body_text":[["Ines"]]}},
        {"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"Thanks"}]}])");
}

struct World {
    Receiver receiver{verifyToken};
    SandboxProgram sandbox{{"--webhook-url", receiver.url()}};
    std::string token = sandbox.connected();

    int refusal(const json::object &body) const { return sandbox.post(path, body, token).errorCode(); }
    json::array listed(const std::string &query) const
    {
        return sandbox.get(path + "?" + query, token).object().at("data").as_array();
    }
    Answer send(const std::string &name) const
    {
        json::object body = {{"messaging_product", "whatsapp"}, {"to", "+34600000006"}, {"type", "template"}};
        body["template"] = json::parse(R"({"name":")" + name + R"(","language":{"code":"de"},"components":[
            {"type":"body","parameters":[{"type":"text","text":"Ines"}]}]})");
        return sandbox.post("/v26.0/" + mainNumber + "/messages", body, token);
    }
};

} // namespace

BOOST_AUTO_TEST_CASE(buttons_for_a_product_and_for_an_app_have_what_they_need)
{
    const World world;
    const std::string body = R"({"type":"BODY","text":"It is back."})";
    const std::string product = R"({"type":"HEADER","format":"PRODUCT"},)";
    const auto buttons = [](const std::string &each) {
        return R"(,{"type":"BUTTONS","buttons":[)" + each + "]}]";
    };
    const std::string view = R"({"type":"SPM","text":"View"})";
    BOOST_TEST(world.refusal(fresh("a", "[" + product + body + buttons(view), "MARKETING")) == 0);
    BOOST_TEST(world.refusal(fresh("b", "[" + body + buttons(view), "MARKETING")) == 100);
    BOOST_TEST(world.refusal(fresh("c", "[" + product + body + "]", "MARKETING")) == 100);
    BOOST_TEST(world.refusal(fresh("d", "[" + product + body + buttons(view))) == 100);
    BOOST_TEST(world.refusal(fresh("e", "[" + product + body + buttons(view + "," + view), "MARKETING"))
               == 100);
    const auto app = [](const std::string &type, const std::string &link) {
        return R"({"type":")" + type + R"(","text":"Open","url":"https://shop.example","app_deep_link":)"
            + link + "}";
    };
    const std::string whole = R"({"meta_app_id":"7","android_deep_link":"shop://deals"})";
    BOOST_TEST(world.refusal(fresh("f", "[" + body + buttons(app("APP", whole)))) == 0);
    BOOST_TEST(world.refusal(fresh("g", "[" + body + buttons(app("URL", whole)))) == 0);
    BOOST_TEST(world.refusal(fresh("h", "[" + body + buttons(R"({"type":"APP","text":"Open"})"))) == 100);
    for (const std::string half : {R"({"meta_app_id":"7"})", R"({"android_deep_link":"shop://deals"})",
                                   R"({"meta_app_id":"7","android_deep_link":"shop://deals",
                                       "android_fallback_playstore_url":"no address"})"}) {
        BOOST_TEST(world.refusal(fresh("i", "[" + body + buttons(app("APP", half)))) == 100);
        BOOST_TEST(world.refusal(fresh("j", "[" + body + buttons(app("URL", half)))) == 100);
    }
}

BOOST_AUTO_TEST_CASE(the_number_of_templates_depends_on_the_verification_of_the_business)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    const auto createdOf = [&](const std::string &waba) {
        int last = 0;
        for (int i = 0; i < 260 && last == 0; ++i) {
            if (i % 100 == 0) // 100 new templates an hour
                sandbox.post("/sandbox/clock", {{"advance_s", 3601}});
            const json::object body = pickup("t" + std::to_string(i));
            last = sandbox.post("/v26.0/" + waba + "/message_templates", body, token).errorCode();
        }
        return last;
    };
    BOOST_TEST(createdOf("500000000000003") == 2388019);
    BOOST_TEST(createdOf(mainWaba) == 0); // Its business is verified, and its numbers' names are approved.
}

BOOST_AUTO_TEST_CASE(a_template_is_created_reviewed_and_sent_outside_the_service_window)
{
    const World world;
    const json::object created = world.sandbox.post(path, pickup(), world.token).object();
    BOOST_TEST(textIn(created, "status") == "PENDING");
    BOOST_TEST(world.send("pickup_ready").errorCode() == 132001);
    world.sandbox.post("/sandbox/templates/" + textIn(created, "id"), {{"status", "APPROVED"}});
    BOOST_REQUIRE(world.receiver.waitForCount(1));
    const Received reported = world.receiver.all().front();
    BOOST_TEST(reported.field() == "message_template_status_update");
    BOOST_TEST(textIn(reported.value(), "event") == "APPROVED");
    BOOST_TEST(std::to_string(reported.value().at("message_template_id").as_int64())
               == textIn(created, "id"));
    BOOST_TEST(world.sandbox.send(world.token, "+34600000006", "Hello?").errorCode() == 131047);
    BOOST_TEST(world.send("pickup_ready").status == 200);
    world.receiver.waitForStatuses(1);
    for (const Received &one : world.receiver.all()) {
        if (one.status() == "sent") {
            const json::value pricing = one.value().at("statuses").as_array().front().at("pricing");
            BOOST_TEST(pricing.at("type") == "regular");
            BOOST_TEST(pricing.at("category") == "utility");
        }
    }
}

BOOST_AUTO_TEST_CASE(lists_have_pages_filters_and_a_count)
{
    const World world;
    for (int i = 0; i < 5; ++i)
        addTemplate(world.sandbox, world.token, pickup("pickup_" + std::to_string(i)));
    world.sandbox.post(path, fresh("summer_sale", R"([{"type":"BODY","text":"Half price"}])", "MARKETING"),
                       world.token);
    BOOST_TEST(world.listed("limit=100").size() == 7); // With Meta's hello_world.
    BOOST_TEST(world.listed("name=pickup").size() == 5);
    BOOST_TEST(world.listed("status=PENDING").size() == 1);
    BOOST_TEST(world.listed("category=MARKETING").front().at("name") == "summer_sale");
    BOOST_TEST(world.listed("language=en_US").front().at("name") == "hello_world");
    BOOST_TEST(world.listed("name_or_content=half").size() == 1);
    const json::object first = world.sandbox.get(path + "?limit=4&summary=total_count", world.token).object();
    BOOST_TEST(first.at("data").as_array().size() == 4);
    BOOST_TEST(first.at("summary").at("total_count") == 7);
    const std::string after(first.at("paging").at("cursors").at("after").as_string());
    BOOST_TEST(world.listed("limit=4&after=" + after).size() == 3);
    BOOST_TEST(world.sandbox.get(path + "?after=stale", world.token).errorCode() == 131059);
}

BOOST_AUTO_TEST_CASE(a_deleted_template_is_gone_and_its_name_is_blocked)
{
    const World world;
    const std::string id = addTemplate(world.sandbox, world.token, pickup());
    BOOST_TEST(world.refusal(pickup()) == 2388024);
    BOOST_TEST(world.sandbox.get("/v26.0/" + id, world.token).object().at("name") == "pickup_ready");
    BOOST_TEST(world.sandbox.remove(path + "?name=unknown", world.token).errorCode() == 100);
    BOOST_TEST(world.sandbox.remove(path + "?name=pickup_ready&hsm_id=" + id, world.token).status == 200);
    BOOST_TEST(world.sandbox.get("/v26.0/" + id, world.token).errorSubcode() == 33);
    BOOST_TEST(world.refusal(pickup()) == 2388023);
    world.sandbox.post("/sandbox/clock", {{"advance_s", 30 * 86400}});
    BOOST_TEST(world.refusal(pickup()) == 0);
}

BOOST_AUTO_TEST_CASE(what_meta_decides_is_sent_and_has_its_effect)
{
    const World world;
    const std::string id = addTemplate(world.sandbox, world.token, pickup());
    const std::string control = "/sandbox/templates/" + id;
    world.sandbox.post(control, {{"quality", "YELLOW"}});
    world.sandbox.post(control, {{"correct_category", "MARKETING"}});
    world.sandbox.post(control, {{"category", "MARKETING"}});
    world.sandbox.post(control, {{"status", "PAUSED"}});
    BOOST_REQUIRE(world.receiver.waitForCount(5));
    const std::vector<Received> reported = world.receiver.all();
    BOOST_TEST(reported[1].field() == "message_template_quality_update");
    BOOST_TEST(textIn(reported[1].value(), "new_quality_score") == "YELLOW");
    BOOST_TEST(textIn(reported[2].value(), "new_category")
               == "UTILITY"); // In the warning it is the present one.
    BOOST_TEST(textIn(reported[2].value(), "correct_category") == "MARKETING");
    BOOST_TEST(textIn(reported[3].value(), "previous_category") == "UTILITY");
    BOOST_TEST(reported[4].value().at("other_info").at("title") == "FIRST_PAUSE");
    BOOST_TEST(world.send("pickup_ready").errorCode() == 132015);
    BOOST_TEST(world.sandbox.post("/v26.0/" + id + "/unpause", {}, world.token).status == 200);
    BOOST_TEST(world.send("pickup_ready").status == 200);
    BOOST_TEST(world.sandbox.post(control, {{"status", "REJECTED"}, {"reason", "INVALID_FORMAT"}}).status
               == 200);
    BOOST_TEST(world.sandbox.get("/v26.0/" + id + "?fields=rejected_reason", world.token)
                   .object()
                   .at("rejected_reason")
               == "INVALID_FORMAT");
    BOOST_TEST(world.sandbox.post("/sandbox/templates/999", {{"status", "APPROVED"}}).status == 404);
    BOOST_TEST(world.sandbox.post(control, {}).status == 422);
}

BOOST_AUTO_TEST_CASE(whoever_wants_no_offers_gets_none)
{
    const World world;
    addTemplate(
        world.sandbox, world.token,
        fresh("offer",
              R"([{"type":"BODY","text":"Dear {{1}}, half price today.","example":{"body_text":[["a"]]}}])",
              "MARKETING"));
    BOOST_TEST(world.send("offer").status == 200);
    world.sandbox.post("/sandbox/customers/34600000006/marketing", {{"value", "stop"}});
    BOOST_TEST(world.send("offer").errorCode() == 131050);
    world.sandbox.post("/sandbox/customers/34600000006/marketing", {{"value", "resume"}});
    BOOST_TEST(world.send("offer").status == 200);
    BOOST_TEST(world.receiver.waitUntil([](const std::vector<Received> &all) {
        return std::ranges::any_of(all,
                                   [](const Received &one) { return one.field() == "user_preferences"; });
    }));
}

BOOST_DATA_TEST_CASE(
    what_a_template_may_not_be,
    boost::unit_test::data::make(
        {R"([{"type":"BODY","text":"{{1}} is ready","example":{"body_text":[["a"]]}}])",
         R"([{"type":"BODY","text":"Hello {{1}} there, my friend"}])",
         R"([{"type":"BODY","text":"Hi {{1}} {{2}} ok","example":{"body_text":[["a","b"]]}}])",
         R"([{"type":"BODY","text":"ok"},{"type":"FOOTER","text":"{{1}}"}])",
         R"([{"type":"BODY","text":"ok"},{"type":"HEADER","format":"TEXT","text":"a\nb"}])",
         R"([{"type":"BODY","text":"ok"},{"type":"HEADER","format":"IMAGE"}])",
         R"([{"type":"BODY","text":"ok"},{"type":"FOOTER","text":"A footer that is much longer than the sixty characters that one may have"}])",
         R"([{"type":"BODY","text":"ok"},{"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"A label of more than 25 characters"}]}])",
         R"([{"type":"BODY","text":"ok"},{"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"a"},{"type":"URL","text":"b","url":"https://a.example"},{"type":"QUICK_REPLY","text":"c"}]}])"})
        ^ boost::unit_test::data::make({2388299, 2388072, 2388293, 2388073, 2388047, 2388047, 2388040,
                                        2388040, 100}),
    components, code)
{
    const SandboxProgram sandbox;
    const std::string token = sandbox.token();
    BOOST_TEST(sandbox.post(path, fresh("new_one", components), token).errorCode() == code);
    BOOST_TEST(sandbox.post(path, fresh("New One", R"([{"type":"BODY","text":"ok"}])"), token).errorCode()
               == 100);
}
