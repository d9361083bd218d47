// SPDX-License-Identifier: GPL-3.0-or-later
// Sends every example request of Meta's description of its API, for messages, templates, blocked users and
// media.
#define BOOST_TEST_MODULE sandbox_requests
#include "mediacalls.h"
#include "parametercases.h"
#include "sandbox/content/contentkinds.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <fstream>
#include <functional>
#include <sstream>

using namespace shoptalk;
using namespace shoptalk::sandbox;
using namespace shoptalk::sandbox::testing;

namespace {

const std::string variables3 =
    R"({"type":"BODY","text":"Dear customer, {{1}} and {{2}} and {{3}} are ready for you.",
    "example":{"body_text":[["a","b","c"]]}})";

json::value examples(const std::string &name)
{
    std::ifstream file(SHOPTALK_SOURCE_DIR "/tests/contract/graph/" + name);
    std::ostringstream text;
    text << file.rdbuf();
    return json::parse(text.str());
}

void replaceAll(std::string &text, const std::string &what, const std::string &by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
}

/// A running sandbox with everything that the examples name.
struct World {
    World()
        : token(sandbox.connected())
    {
        theirs = sandbox.say(ines, "Are you open?");
        image = mediaId(sandbox, token, "bouquet.jpg", "image/jpeg");
        handle = templateHandle(sandbox, token, mediaFile("bouquet.jpg"), "image/jpeg");
        addTemplates();
    }

    void add(const std::string &name, const std::string &components,
             const std::string &format = "POSITIONAL") const
    {
        json::object fresh = {{"name", name}, {"language", "en_US"}, {"category", "UTILITY"}};
        fresh["parameter_format"] = format;
        fresh["components"] = json::parse(components);
        addTemplate(sandbox, token, fresh);
    }

    void addTemplates()
    {
        const std::string header =
            R"({"type":"HEADER","format":"IMAGE","example":{"header_handle":[")" + handle + "\"]}}";
        const std::string replies = R"({"type":"BUTTONS","buttons":[{"type":"QUICK_REPLY","text":"Yes"},
            {"type":"QUICK_REPLY","text":"No"}]})";
        add("intro_catalog_offer",
            "[" + variables3 + R"(,{"type":"BUTTONS","buttons":[{"type":"CATALOG","text":"See"}]}])");
        add("flow_template", R"([{"type":"BODY","text":"Fill this in"},
            {"type":"BUTTONS","buttons":[{"type":"FLOW","text":"Open","flow_id":"1"}]}])");
        add("template_interactive", "[" + header + "," + variables3 + "," + replies + "]");
        add("template_media", "[" + header + "," + variables3 + "]");
        add("template_text", "[" + variables3 + "]");
        add("sample_issue_resolution",
            R"([{"type":"BODY","text":"Is it solved, {{1}}? Please tell us.",
            "example":{"body_text":[["Ines"]]}},)"
                + replies + "]");
    }

    /// An example with its placeholders filled in.
    json::object filled(const std::string &name, const json::value &body) const
    {
        std::string text = json::serialize(body);
        const std::string template_ = name.ends_with("Template Interactive") ? "template_interactive"
            : name.ends_with("Template Media")                               ? "template_media"
            : name == "Send Flow Template Message"                           ? "flow_template"
                                                                             : "template_text";
        replaceAll(text, "\"name\":\"template-name\"", "\"name\":\"" + template_ + "\"");
        replaceAll(text, "\"name\":\"<TEMPLATE_NAME>\"", "\"name\":\"" + template_ + "\"");
        replaceAll(text, "language-and-locale-code", "en_US");
        replaceAll(text, "<HEADER_TYPE>", "text");
        json::object whole = json::parse(text).as_object();
        if (whole.contains("to"))
            whole["to"] = "+34600000001";
        fillMedia(whole);
        for (const std::string_view place : {"context", "reaction"}) {
            if (whole.contains(place))
                whole[place].as_object()["message_id"] = theirs;
        }
        if (whole.contains("message_id"))
            whole["message_id"] = theirs;
        return whole;
    }

    /// Replaces links and media ids of an example with existing ones.
    void fillMedia(json::value &value) const
    {
        if (value.is_array()) {
            for (json::value &each : value.get_array())
                fillMedia(each);
        }
        if (value.is_object())
            fillMedia(value.get_object());
    }

    void fillMedia(json::object &object) const
    {
        for (auto &[key, value] : object) {
            if (key == "link")
                value = "https://shop.example/file";
            else if (value.is_object() && value.get_object().contains("id") && key != "reply")
                value.get_object()["id"] = idFor(key);
            fillMedia(value);
        }
    }

    std::string idFor(std::string_view kind) const
    {
        if (kind == "audio")
            return mediaId(sandbox, token, "voice-note.ogg", "audio/ogg");
        if (kind == "video")
            return mediaId(sandbox, token, "petals.mp4", "video/mp4");
        if (kind == "document")
            return mediaId(sandbox, token, "guest-list.pdf", "application/pdf");
        if (kind == "sticker")
            return mediaId(sandbox, token, "tulip.webp", "image/webp");
        return image;
    }

    Answer ask(const std::string &method, const std::string &path, const json::object &body) const
    {
        return perform(Call{method, sandbox.url("/v26.0/" + path), token, json::serialize(body)});
    }

    SandboxProgram sandbox;
    std::string token;
    std::string theirs; ///< The id of a message from the customer.
    std::string image;
    std::string handle;
};

/// The example without its main part: the object of its kind, or the message to be marked as read.
json::object withoutContent(const json::object &body)
{
    json::object rest;
    for (const auto &[key, value] : body) {
        if (contentKindOf(key) == nullptr && key != "message_id")
            rest[key] = value;
    }
    return rest;
}

json::array requestsFor(std::string_view path)
{
    json::array list;
    const json::value all = examples("management_requests.json");
    for (const json::value &each : all.as_array()) {
        if (each.at("path").as_string() == path)
            list.push_back(each);
    }
    return list;
}

} // namespace

BOOST_AUTO_TEST_CASE(every_example_of_a_message_is_accepted_and_none_without_its_content)
{
    const World world;
    int count = 0;
    const json::value all = examples("message_requests.json");
    for (const auto &[name, body] : all.as_object()) {
        BOOST_TEST_CONTEXT(name)
        {
            const json::object request = world.filled(std::string(name), body);
            const Answer answer = world.ask("POST", mainNumber + "/messages", request);
            BOOST_TEST(answer.status == 200, answer.body);
            const Answer refused = world.ask("POST", mainNumber + "/messages", withoutContent(request));
            BOOST_TEST(refused.status == 400, refused.body);
            ++count;
        }
    }
    BOOST_TEST(count == 50);
}

BOOST_AUTO_TEST_CASE(every_example_of_a_new_template_is_accepted_and_none_without_a_body)
{
    const World world;
    const std::string path = mainWaba + "/message_templates";
    const json::array requests = requestsFor("message_templates");
    BOOST_TEST(requests.size() == 11);
    for (const json::value &each : requests) {
        BOOST_TEST_CONTEXT(each.at("name").as_string())
        {
            json::object body = each.at("body").as_object();
            if (textIn(body, "name") == "<TEMPLATE_NAME>")
                body["name"] = "new_flow";
            for (json::value &component : body["components"].as_array()) {
                if (json::object *example = component.as_object().contains("example")
                        ? &component.at("example").as_object()
                        : nullptr;
                    example != nullptr && example->contains("header_handle"))
                    (*example)["header_handle"] = json::array{json::string(world.handle)};
            }
            const Answer answer = world.ask("POST", path, body);
            BOOST_TEST(answer.status == 200, answer.body);
            BOOST_TEST(textIn(answer.object(), "status") == "PENDING");
            BOOST_TEST(
                world.sandbox.remove("/v26.0/" + path + "?name=" + textIn(body, "name"), world.token).status
                == 200);
            body["components"] = json::array();
            BOOST_TEST(world.ask("POST", path, body).errorCode() == 2388072);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_example_of_an_edit_is_accepted)
{
    const World world;
    json::object fresh = {{"name", "april_promo"}, {"language", "en_US"}, {"category", "MARKETING"}};
    fresh["components"] = json::parse(R"([{"type":"BODY","text":"Our sale is on."}])");
    const std::string id = addTemplate(world.sandbox, world.token, fresh);
    const json::array requests = requestsFor("template");
    BOOST_REQUIRE(requests.size() == 1);
    const json::object body = requests.front().at("body").as_object();
    BOOST_TEST(world.ask("POST", id, body).object() == (json::object{{"success", true}}));
    BOOST_TEST(world.ask("POST", id, body).errorCode() == 2388039);
}

BOOST_AUTO_TEST_CASE(the_examples_of_blocking_are_accepted_for_who_wrote_lately_alone)
{
    const World world;
    const std::string path = mainNumber + "/block_users";
    for (const json::value &each : requestsFor("block_users")) {
        const std::string method(each.at("method").as_string());
        const json::object other = each.at("body").as_object();
        BOOST_TEST(world.ask(method, path, other).errorCode() == 139100);
        json::object body = other;
        body["block_users"] = json::array{json::object{{"user", "+34600000001"}}};
        const Answer answer = world.ask(method, path, body);
        BOOST_TEST(answer.status == 200, answer.body);
    }
    BOOST_TEST(requestsFor("block_users").size() == 2);
}

BOOST_AUTO_TEST_CASE(the_examples_of_uploads_are_accepted_with_real_files)
{
    const World world;
    const std::map<std::string, std::pair<std::string, std::string>> files = {
        {"Upload Audio", {"voice-note.ogg", "ogg"}},
        {"Upload Image", {"bouquet.jpg", "image/jpeg"}},
        {"Upload Sticker", {"tulip.webp", "webp"}}};
    for (const json::value &each : requestsFor("media")) {
        const auto &[file, type] = files.at(std::string(each.at("name").as_string()));
        BOOST_TEST(std::string(each.at("body").at("file").as_string()).ends_with(";type=" + type));
        BOOST_TEST(uploadMedia(world.sandbox, world.token, mediaFile(file), type).status == 200);
    }
    BOOST_TEST(world.ask("POST", mainNumber + "/media", {{"messaging_product", "whatsapp"}}).errorCode()
               == 100);
}

BOOST_AUTO_TEST_CASE(the_parameters_of_a_template_are_those_that_it_has)
{
    const World world;
    const auto add = [&world](const std::string &name, const std::string &button_) {
        world.add(name,
                  R"([{"type":"BODY","text":"It is ready."},{"type":"BUTTONS","buttons":[)" + button_
                      + "]}]");
    };
    add("with_link", R"({"type":"URL","text":"Map","url":"https://a.example/{{1}}","example":["x"]})");
    add("with_fixed_link", R"({"type":"URL","text":"Map","url":"https://a.example"})");
    add("with_coupon", R"({"type":"COPY_CODE","example":"SUMMER"})");
    add("with_products", R"({"type":"MPM","text":"See"})");
    add("with_app", R"({"type":"APP","text":"Open","app_deep_link":{"meta_app_id":"7",
        "android_deep_link":"shop://deals"}})");
    json::object offer = {{"name", "with_product"}, {"language", "en_US"}, {"category", "MARKETING"}};
    offer["components"] = json::parse(R"([{"type":"HEADER","format":"PRODUCT"},
        {"type":"BODY","text":"It is back."},{"type":"BUTTONS","buttons":[{"type":"SPM","text":"View"}]}])");
    addTemplate(world.sandbox, world.token, offer);
    world.add("with_places", R"([{"type":"BODY","text":"Hello {{1}}, it is ready.",
        "example":{"body_text":[["Ines"]]}}])");
    world.add("with_names", R"([{"type":"BODY","text":"Hello {{name}}, your order {{order_no}} is ready now.",
        "example":{"body_text_named_params":[{"param_name":"name","example":"Ines"},
        {"param_name":"order_no","example":"A-1"}]}}])",
              "NAMED");
    for (const Parameters &each : parameterCases) {
        BOOST_TEST_CONTEXT(each.name)
        {
            json::object message = {{"messaging_product", "whatsapp"}, {"to", "+34600000001"}};
            message["type"] = "template";
            message["template"] =
                json::parse(R"({"name":")" + each.template_
                            + R"(","language":{"code":"en_US"},"components":[)" + each.components + "]}");
            const Answer answer = world.ask("POST", mainNumber + "/messages", message);
            BOOST_TEST(answer.status == (each.code == 0 ? 200 : 400), answer.body);
            BOOST_TEST((each.code == 0 || answer.errorCode() == each.code), answer.body);
        }
    }
}

BOOST_AUTO_TEST_CASE(reply_buttons_may_have_a_file_above_them)
{
    const World world;
    const std::string image = R"({"type":"image","image":)";
    const std::string file = R"("id":")" + world.image + '"';
    const std::string longText = std::string(61, 'x') + "\"}";
    const std::vector<std::tuple<std::string, std::string, int>> cases = {
        {image + "{" + file + "}}", "a", 0},
        {image + R"({"link":"https://shop.example/a.jpg"}})", "a", 0},
        {R"({"type":"text","text":"Hello"})", "a", 0},
        {R"({"type":"document","document":{"link":"https://shop.example/a.pdf","filename":"a.pdf"}})", "a",
         0},
        {image + "{" + file + R"(,"caption":"x"}})", "a", 100}, // A header has no caption.
        {image + "{" + file + R"(,"link":"https://shop.example/a.jpg"}})", "a", 100},
        {image + R"({"id":"1"}})", "a", 131009},
        {image + R"({"link":"http://shop.example/a.jpg"}})", "a", 131009},
        {R"({"type":"video","video":{)" + file + "}}", "a", 131053}, // It is a picture.
        {R"({"type":"image"})", "a", 131008},
        {R"({"type":"audio","audio":{"link":"https://shop.example/a.ogg"}})", "a", 131009},
        {R"({"type":"sticker","sticker":{"link":"https://shop.example/a.webp"}})", "a", 131009},
        {R"({"type":"text","text":")" + longText, "a", 131009},
        {R"({"type":"text","text":"x","sub_text":")" + longText, "a", 131009},
        {R"({"type":"text","text":"x"})", " a", 131009}, // The id of a button.
    };
    for (const auto &[header, id, code] : cases) {
        BOOST_TEST_CONTEXT(header << id)
        {
            json::object message = {{"messaging_product", "whatsapp"}, {"to", "+34600000001"}};
            message["type"] = "interactive";
            message["interactive"] =
                json::parse(R"({"type":"button","header":)" + header + R"(,"body":{"text":"x"},"action":
                {"buttons":[{"type":"reply","reply":{"id":")"
                            + id + R"(","title":"Yes"}}]}})");
            const Answer answer = world.ask("POST", mainNumber + "/messages", message);
            BOOST_TEST(answer.errorCode() == code, answer.body);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_not_simulated_is_an_unknown_path)
{
    const World world;
    BOOST_TEST(world.ask("POST", mainNumber + "/holograms", {}).errorCode() == 2500);
}
