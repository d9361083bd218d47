// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE sandbox_content
#include "contentworld.h"
#include "sandbox/content/interactive/interactivetype.h"
#include "sandbox/content/mediaparts.h"
#include "sandbox/webhooks/historychunks.h"
#include "sandbox/webhooks/historymedia.h"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <map>

using namespace shoptalk::sandbox;
using namespace shoptalk::sandbox::testing;

namespace {

/// Content of each kind that a business may send, complete and incomplete; MEDIA stands for an id.
const std::map<std::string, std::pair<std::string, std::string>> sent = {
    {"text", {R"({"type":"text","text":{"body":"Hello"}})", R"({"type":"text","text":{"body":""}})"}},
    {"image", {R"({"type":"image","image":{"id":"image/jpeg","caption":"c"}})", R"({"type":"image"})"}},
    {"video",
     {R"({"type":"video","video":{"link":"https://shop.example/v.mp4"}})",
      R"({"type":"video","video":{"link":"http://shop.example/v.mp4"}})"}},
    {"audio",
     {R"({"type":"audio","audio":{"id":"audio/ogg","voice":true}})",
      R"({"type":"audio","audio":{"id":"audio/ogg","caption":"no"}})"}},
    {"document",
     {R"({"type":"document","document":{"id":"application/pdf","filename":"a.pdf"}})",
      R"({"type":"document","document":{"id":"1","link":"https://a.example"}})"}},
    {"sticker",
     {R"({"type":"sticker","sticker":{"id":"image/webp"}})",
      R"({"type":"sticker","sticker":{"id":"image/jpeg"}})"}},
    {"location",
     {R"({"type":"location","location":{"latitude":40.4,"longitude":"-3.7"}})",
      R"({"type":"location","location":{"latitude":91,"longitude":0}})"}},
    {"contacts",
     {R"({"type":"contacts","contacts":[{"name":{"formatted_name":"Ben Ruiz","first_name":"Ben"}}]})",
      R"({"type":"contacts","contacts":[{"name":{"formatted_name":"Ben Ruiz"}}]})"}},
    {"reaction",
     {R"({"type":"reaction","reaction":{"message_id":"wamid.theirs","emoji":""}})",
      R"({"type":"reaction","reaction":{"message_id":"wamid.unknown","emoji":"x"}})"}},
    {"interactive",
     {R"({"type":"interactive","interactive":{"type":"location_request_message","body":{"text":"Where?"},
                        "action":{"name":"send_location"}}})",
      R"({"type":"interactive","interactive":{"type":"hologram"}})"}},
    {"template",
     {R"({"type":"template","template":{"name":"pickup_ready","language":{"code":"en"},"components":[
                     {"type":"body","parameters":[{"type":"text","text":"Ines"}]}]}})",
      R"({"type":"template","template":{"name":"pickup_ready","language":{"code":"en"}}})"}},
};

/// Content of each kind that a customer may send, in the form of a scenario.
const std::map<std::string, std::string> written = {
    {"text", R"({"type":"text","text":{"body":"Hello"}})"},
    {"image", R"({"type":"image","image":{"file":"media/bouquet.jpg","caption":"this one"}})"},
    {"video", R"({"type":"video","video":{"file":"media/petals.mp4"}})"},
    {"audio", R"({"type":"audio","audio":{"file":"media/voice-note.ogg","voice":true}})"},
    {"document", R"({"type":"document","document":{"file":"media/guest-list.pdf","filename":"list.pdf"}})"},
    {"sticker", R"({"type":"sticker","sticker":{"file":"media/tulip.webp","animated":false}})"},
    {"location", R"({"type":"location","location":{"latitude":40.4,"longitude":-3.7}})"},
    {"contacts", R"({"type":"contacts","contacts":[{"name":{"formatted_name":"Ben Ruiz"}}]})"},
    {"reaction", R"({"type":"reaction","reaction":{"message_id":"{last_message_id}","emoji":"x"}})"},
    {"interactive", R"({"type":"interactive","interactive":{"choose":1}})"},
    {"button", R"({"type":"button","button":{"choose":0}})"},
    {"order", R"({"type":"order","order":{"catalog_id":"1","product_items":[]}})"},
    {"system", R"({"type":"system","system":{"type":"user_changed_number"}})"},
    {"edit", R"({"type":"edit","edit":{"original_message_id":"{own_message_id}","message":
        {"type":"image","image":{"file":"media/bouquet.jpg"}}}})"},
    {"revoke", R"({"type":"revoke","revoke":{"original_message_id":"{own_message_id}"}})"},
    {"unsupported", R"({"type":"unsupported","unsupported":{"type":"poll_creation"}})"},
};

std::string withMediaIds(std::string body, const World &world)
{
    for (const auto &[type, id] : world.mediaIds) {
        const std::string quoted = "\"id\":\"" + type + "\"";
        if (const std::size_t at = body.find(quoted); at != std::string::npos)
            body.replace(at, quoted.size(), "\"id\":\"" + id + "\"");
    }
    return body;
}

} // namespace

BOOST_AUTO_TEST_CASE(every_kind_of_the_table_is_accepted_refused_and_received)
{
    World world;
    for (const ContentKind *each : contentKinds()) {
        const ContentKind &kind = *each;
        const std::string type(kind.type);
        BOOST_TEST_CONTEXT(type)
        {
            BOOST_TEST((kind.check != nullptr || kind.received != nullptr));
            BOOST_TEST(sent.contains(type) == (kind.check != nullptr));
            BOOST_TEST(written.contains(type) == (kind.received != nullptr));
            if (kind.check != nullptr) {
                BOOST_TEST(world.refusal(withMediaIds(sent.at(type).first, world)) == 0);
                BOOST_TEST(world.refusal(withMediaIds(sent.at(type).second, world)) != 0);
            }
            if (kind.received != nullptr) {
                const WebhookItem item = world.receive(written.at(type));
                BOOST_REQUIRE_MESSAGE(item.has_value(), (item.has_value() ? std::string() : item.error()));
                BOOST_TEST(textIn(*item, "type") == type);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_call_button_works_for_a_limited_time)
{
    World world;
    const auto refusal = [&world](const std::string &minutes) {
        return world.refusal(
            R"({"type":"interactive","interactive":{"type":"voice_call","body":{"text":"Call us"},)"
            R"("action":{"name":"voice_call","parameters":{"ttl_minutes":)"
            + minutes + "}}}}");
    };
    BOOST_TEST(refusal("60") == 0);
    BOOST_TEST(refusal("43200") == 0);
    BOOST_TEST(refusal("0") != 0);
    BOOST_TEST(refusal("43201") != 0);
}

BOOST_AUTO_TEST_CASE(a_kind_that_nobody_knows_yet_is_passed_on)
{
    World world;
    const WebhookItem item = world.receive(R"({"type":"hologram","hologram":{"beam":1}})");
    BOOST_TEST(item.value() == json::parse(R"({"type":"hologram","hologram":{"beam":1}})"));
}

BOOST_AUTO_TEST_CASE(a_customers_file_gets_an_id_a_type_a_hash_and_an_address)
{
    World world;
    world.platform.address = "http://127.0.0.1:9";
    const json::object item = world.receive(written.at("audio")).value();
    const json::object &audio = item.at("audio").as_object();
    BOOST_TEST(!audio.contains("file"));
    BOOST_TEST(textIn(audio, "mime_type") == "audio/ogg; codecs=opus");
    BOOST_TEST(textIn(audio, "sha256").size() == 44);
    BOOST_TEST(textIn(audio, "url").starts_with("http://127.0.0.1:9/media-files/"));
    const MediaFile *file = world.platform.media.find(textIn(audio, "id"), nowS);
    BOOST_REQUIRE(file != nullptr);
    BOOST_TEST(file->content->bytes.starts_with("OggS"));
    BOOST_TEST(file->expiresAtS == nowS + 7 * 86400);
    BOOST_TEST(!world.receive(R"({"type":"image","image":{"file":"media/missing.jpg"}})").has_value());
}

BOOST_AUTO_TEST_CASE(a_customer_chooses_from_what_was_asked)
{
    World world;
    const json::object reply = world.receive(written.at("interactive")).value();
    BOOST_TEST(reply.at("interactive").at("button_reply").at("title") == "No");
    BOOST_TEST(reply.at("context").at("id") == "wamid.buttons");
    const json::object button = world.receive(written.at("button")).value();
    BOOST_TEST(button.at("button").at("text") == "Thanks");
    BOOST_TEST(button.at("context").at("id") == "wamid.template");
}

BOOST_AUTO_TEST_CASE(a_customer_shares_a_place_or_a_number_when_asked)
{
    World world;
    const auto ask = [&world](const std::string &type) {
        ChatMessage question;
        question.id = "wamid." + type;
        question.type = "interactive";
        question.content = json::object{{"type", type}};
        world.platform.chats.append(world.chat, question);
        return world.receive(written.at("interactive")).value();
    };
    const json::object place = ask("location_request_message");
    BOOST_TEST(textIn(place, "type") == "location");
    BOOST_TEST(place.at("context").at("id") == "wamid.location_request_message");
    const json::object number = ask("request_contact_info");
    BOOST_TEST(number.at("contacts").as_array().front().at("origin") == "contact_request");
    BOOST_TEST(number.at("contacts").as_array().front().at("phones").as_array().front().at("wa_id")
               == "34600000001");
}

BOOST_AUTO_TEST_CASE(a_removed_reaction_has_no_emoji)
{
    World world;
    const json::object item =
        world.receive(R"({"type":"reaction","reaction":{"message_id":"{last_message_id}","emoji":""}})")
            .value();
    BOOST_TEST(!item.at("reaction").as_object().contains("emoji"));
    BOOST_TEST(item.at("reaction").at("message_id") == "wamid.template");
}

BOOST_AUTO_TEST_CASE(limits_of_buttons_and_lists_are_those_of_the_description)
{
    World world;
    const auto buttons = [](const std::string &title, int count) {
        std::string list;
        for (int i = 0; i < count; ++i)
            list += (i > 0 ? "," : "") + std::string(R"({"type":"reply","reply":{"id":")") + std::to_string(i)
                + R"(","title":")" + title + std::to_string(i) + "\"}}";
        return R"({"type":"interactive","interactive":{"type":"button","body":{"text":"b"},"action":{"buttons":[)"
            + list + "]}}}";
    };
    BOOST_TEST(world.refusal(buttons("t", 3)) == 0);
    BOOST_TEST(world.refusal(buttons("t", 4)) == 131009);
    BOOST_TEST(world.refusal(buttons("t", 0)) == 131009);
    BOOST_TEST(world.refusal(buttons(std::string(19, 't'), 1)) == 0);
    BOOST_TEST(world.refusal(buttons(std::string(20, 't'), 1)) == 131009);
    const auto list = [](int rows) {
        std::string all;
        for (int i = 0; i < rows; ++i)
            all += (i > 0 ? "," : "") + std::string(R"({"id":"r)") + std::to_string(i) + R"(","title":"x"})";
        return R"({"type":"interactive","interactive":{"type":"list","body":{"text":"b"},"action":{"button":"Choose",
            "sections":[{"title":"a","rows":[)"
            + all + R"(]},{"title":"b","rows":[{"id":"z","title":"z"}]}]}}})";
    };
    BOOST_TEST(world.refusal(list(9)) == 0);
    BOOST_TEST(world.refusal(list(10)) == 131009);
}

BOOST_AUTO_TEST_CASE(a_template_is_checked_against_what_was_approved)
{
    World world;
    const auto body = [](const std::string &name, const std::string &parameters) {
        return R"({"type":"template","template":{"name":")" + name
            + R"(","language":{"code":"en"},"components":[{"type":"body","parameters":[)" + parameters
            + "]}]}}";
    };
    const std::string text = R"({"type":"text","text":"Ines"})";
    BOOST_TEST(world.refusal(body("pickup_ready", text)) == 0);
    BOOST_TEST(world.refusal(body("pickup_ready", text + "," + text)) == 132000);
    BOOST_TEST(world.refusal(body("pickup_ready", R"({"type":"image","image":{}})")) == 132012);
    BOOST_TEST(world.refusal(body("other", text)) == 132001);
    BOOST_TEST(world.check(body("other", text))->httpStatus == 404);
    MessageTemplate *pickup = world.platform.templates.find(
        world.platform.templates.find("500000000000001", "pickup_ready", "en")->id);
    for (const auto &[status, code] :
         {std::pair{"PAUSED", 132015}, std::pair{"DISABLED", 132016}, std::pair{"REJECTED", 132001}}) {
        pickup->status = status;
        BOOST_TEST(world.refusal(body("pickup_ready", text)) == code);
    }
    pickup->status = "APPROVED";
    pickup->category = "MARKETING";
    world.chat.refusesMarketing = true;
    BOOST_TEST(world.refusal(body("pickup_ready", text)) == 131050);
}

BOOST_AUTO_TEST_CASE(each_type_of_interactive_message_needs_its_action)
{
    World world;
    for (const InteractiveType &type : interactiveTypes()) {
        const std::string body = R"({"type":"interactive","interactive":{"type":")" + std::string(type.type)
            + R"(","header":{"type":"text","text":"h"},"body":{"text":"b"},"action":{}}})";
        BOOST_TEST(world.refusal(body) != 0, type.type << " without an action is accepted");
    }
}

BOOST_AUTO_TEST_CASE(an_edit_loses_its_content_where_the_phone_app_does_not_share_the_number)
{
    World world;
    Chat &other = world.platform.chats.with(world.customer, "610000000000002");
    const json::object says = json::parse(written.at("edit")).as_object();
    json::object named = says;
    named["edit"].as_object()["original_message_id"] = "wamid.old";
    const json::object item = receivedItem(named, CustomerContext{world.platform, other}).value();
    BOOST_TEST(textIn(item, "type") == "unsupported");
    BOOST_TEST(item.at("unsupported").at("type") == "edit");
}

BOOST_AUTO_TEST_CASE(past_files_are_placeholders_and_follow_for_fourteen_days)
{
    Scenario scenario = scenarioNamed("small.json");
    PastMessage picture;
    picture.fromCustomer = true;
    picture.message = json::parse(written.at("image")).as_object();
    picture.status = "READ";
    picture.atS = nowS - 15 * 86400;
    std::vector<PastMessage> &past = scenario.customers.front().past;
    past.insert(past.begin(), picture);
    picture.atS = nowS - 60;
    past.push_back(picture);
    StandingTimeline timeline;
    Platform platform(std::move(scenario), "secret", 1, timeline);
    const Number &number = *platform.scenario.number("610000000000001");
    std::string history;
    for (const json::object &value : historyValues(platform, number))
        history += json::serialize(value);
    BOOST_TEST(history.find("media_placeholder") != history.rfind("media_placeholder")); // Both
    BOOST_TEST(history.find("bouquet.jpg") == std::string::npos);
    const std::vector<json::object> files = historyMediaValues(platform, number);
    BOOST_REQUIRE(files.size() == 1);
    const json::object &item = files.front().at("messages").as_array().front().as_object();
    BOOST_TEST(textIn(item, "type") == "image");
    BOOST_TEST(textIn(item, "timestamp") == std::to_string(nowS - 60));
    BOOST_TEST((platform.media.find(textIn(item.at("image").as_object(), "id"), nowS) != nullptr));
}

BOOST_AUTO_TEST_CASE(files_have_their_types_and_sizes)
{
    struct FileRule {
        std::string type;
        std::string begin; ///< The first bytes of such a file.
        std::size_t maxBytes;
    };
    constexpr std::size_t megabyte = 1024UL * 1024;
    const std::string mp4{"\0\0\0\x20"
                          "ftypmp42",
                          12};
    const std::string office = "application/vnd.openxmlformats-officedocument.";
    const std::vector<FileRule> rules = {
        {"audio/aac", "x", 16 * megabyte},
        {"audio/amr", "#!AMR", 16 * megabyte},
        {"audio/mpeg", "ID3", 16 * megabyte},
        {"audio/mp4", mp4, 16 * megabyte},
        {"audio/ogg", "OggS", 16 * megabyte},
        {"image/jpeg", "\xFF\xD8\xFF", 5 * megabyte},
        {"image/png", "\x89PNG\r\n\x1A\n", 5 * megabyte},
        {"video/mp4", mp4, 16 * megabyte},
        {"video/3gpp", mp4, 16 * megabyte},
        {"text/plain", "x", 100 * megabyte},
        {"application/pdf", "%PDF-", 100 * megabyte},
        {"application/msword", "x", 100 * megabyte},
        {"application/vnd.ms-excel", "x", 100 * megabyte},
        {"application/vnd.ms-powerpoint", "x", 100 * megabyte},
        {office + "wordprocessingml.document", "PK", 100 * megabyte},
        {office + "spreadsheetml.sheet", "PK", 100 * megabyte},
        {office + "presentationml.presentation", "PK", 100 * megabyte},
    };
    for (const FileRule &rule : rules) {
        BOOST_TEST_CONTEXT(rule.type)
        {
            std::string file = rule.begin;
            file.resize(rule.maxBytes, 'x');
            BOOST_TEST(!checkMediaFile(rule.type, file).has_value());
            const auto error = checkMediaFile(rule.type, file + "x");
            BOOST_REQUIRE(error.has_value());
            BOOST_TEST(error->code == 131053);
        }
    }
    for (const std::string type : {"image/gif", "image/heic", "video/webm", "audio/wav", "application/zip"})
        BOOST_TEST(checkMediaFile(type, "x")->code == 100);
}
