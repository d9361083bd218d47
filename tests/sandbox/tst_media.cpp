// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE sandbox_media
#include "crypto/bytes.h"
#include "crypto/digest.h"
#include "mediacalls.h"
#include "receiver.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace shoptalk;
using namespace shoptalk::sandbox;
using namespace shoptalk::sandbox::testing;

namespace {

struct World {
    SandboxProgram sandbox;
    std::string token = sandbox.connected();
    std::string bytes = mediaFile("bouquet.jpg");
    std::string id = mediaId(sandbox, token, "bouquet.jpg", "image/jpeg");

    json::object lookUp() const { return sandbox.get("/v26.0/" + id, token).object(); }
    Answer download(const std::string &url, const std::string &range = {}) const
    {
        Call call{"GET", url, token, {}};
        if (!range.empty())
            call.headers.set("Range", range);
        return perform(call);
    }
    void advance(std::int64_t seconds) const { sandbox.post("/sandbox/clock", {{"advance_s", seconds}}); }
};

json::object picture(const std::string &id)
{
    json::object body = {{"messaging_product", "whatsapp"}, {"to", "+34600000001"}, {"type", "image"}};
    body["image"] = json::object{{"id", id}};
    return body;
}

} // namespace

BOOST_AUTO_TEST_CASE(what_was_uploaded_is_looked_up_downloaded_and_sent)
{
    const World world;
    const json::object found = world.lookUp();
    BOOST_TEST(textIn(found, "mime_type") == "image/jpeg");
    BOOST_TEST(textIn(found, "file_size") == std::to_string(world.bytes.size()));
    BOOST_TEST(textIn(found, "sha256") == crypto::toHex(crypto::sha256(crypto::asBytes(world.bytes))));
    const Answer file = world.download(textIn(found, "url"));
    BOOST_TEST(file.header("Content-Type") == "image/jpeg");
    BOOST_TEST((file.body == world.bytes));
    BOOST_TEST(world.sandbox.post("/v26.0/" + mainNumber + "/messages", picture(world.id), world.token).status
               == 200);
}

BOOST_AUTO_TEST_CASE(an_address_is_good_for_five_minutes_and_only_with_a_token)
{
    const World world;
    const std::string url = textIn(world.lookUp(), "url");
    BOOST_TEST(perform(Call{"GET", url, {}, {}}).status == 401);
    world.advance(301);
    BOOST_TEST(world.download(url).status == 404);
    BOOST_TEST(world.download(textIn(world.lookUp(), "url")).status == 200);
}

BOOST_AUTO_TEST_CASE(an_id_is_good_for_thirty_days)
{
    const World world;
    world.advance(29 * 86400);
    BOOST_TEST(!world.lookUp().contains("error"));
    world.advance(86400);
    BOOST_TEST(world.sandbox.get("/v26.0/" + world.id, world.token).errorSubcode() == 33);
    world.sandbox.say(ines, "Hello?");
    BOOST_TEST(
        world.sandbox.post("/v26.0/" + mainNumber + "/messages", picture(world.id), world.token).errorCode()
        == 131009);
}

BOOST_AUTO_TEST_CASE(an_id_of_a_customer_is_good_for_seven_days)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox({"--webhook-url", receiver.url()});
    const std::string token = sandbox.connected();
    json::object message = {{"type", "image"}};
    message["image"] = json::object{{"file", "media/bouquet.jpg"}};
    BOOST_TEST(sandbox.post("/sandbox/customers/" + ines + "/say", {{"message", message}}).status == 200);
    BOOST_REQUIRE(receiver.waitForCount(1));
    const json::object image = receiver.all().front().message().at("image").as_object();
    BOOST_TEST((perform(Call{"GET", textIn(image, "url"), token, {}}).body == mediaFile("bouquet.jpg")));
    const std::string path = "/v26.0/" + textIn(image, "id");
    sandbox.post("/sandbox/clock", {{"advance_s", 7 * 86400 - 60}});
    BOOST_TEST(sandbox.get(path, token).status == 200);
    sandbox.post("/sandbox/clock", {{"advance_s", 60}});
    BOOST_TEST(sandbox.get(path, token).errorSubcode() == 33);
    message["image"] = json::object{{"file", "media/missing.jpg"}};
    BOOST_TEST(sandbox.post("/sandbox/customers/" + ines + "/say", {{"message", message}}).status == 422);
}

BOOST_AUTO_TEST_CASE(a_deleted_file_is_gone_and_belongs_to_its_number)
{
    const World world;
    const std::string path = "/v26.0/" + world.id;
    BOOST_TEST(world.sandbox.get(path + "?phone_number_id=" + secondNumber, world.token).errorSubcode()
               == 33);
    BOOST_TEST(world.sandbox.remove(path, world.token).object() == (json::object{{"success", true}}));
    BOOST_TEST(world.sandbox.get(path, world.token).errorSubcode() == 33);
    BOOST_TEST(world.sandbox.remove(path, world.token).errorSubcode() == 33);
}

BOOST_AUTO_TEST_CASE(a_file_has_to_be_of_a_supported_type_and_size)
{
    const World world;
    const auto code = [&](const std::string &bytes, const std::string &type) {
        return uploadMedia(world.sandbox, world.token, bytes, type).errorCode();
    };
    BOOST_TEST(code(world.bytes, "image/heic") == 100);
    BOOST_TEST(code(mediaFile("guest-list.pdf"), "image/jpeg") == 131053);
    BOOST_TEST(code(world.bytes + std::string(5 * 1024 * 1024, 'x'), "image/jpeg") == 131053);
    const std::string still = mediaFile("tulip.webp");
    const std::string moving = mediaFile("dancing-tulip.webp");
    BOOST_TEST(code(still + std::string(100 * 1024, 'x'), "image/webp") == 131053);
    BOOST_TEST(code(moving + std::string(100 * 1024, 'x'), "image/webp") == 0);
    BOOST_TEST(code(moving + std::string(500 * 1024, 'x'), "image/webp") == 131053);
    BOOST_TEST(uploadMedia(world.sandbox, world.token, world.bytes, "image/jpeg", "999").errorSubcode()
               == 33);
    world.sandbox.setFault("media_upload_refused", true, 1);
    BOOST_TEST(code(world.bytes, "image/jpeg") == 131053);
}

BOOST_AUTO_TEST_CASE(a_file_of_any_supported_type_goes_as_a_document)
{
    const World world;
    json::object body = picture(world.id);
    body["type"] = "document";
    body.erase("image");
    body["document"] = json::object{{"id", world.id}, {"filename", "bouquet.jpg"}};
    BOOST_TEST(world.sandbox.post("/v26.0/" + mainNumber + "/messages", body, world.token).status == 200);
    const std::string pdf = mediaId(world.sandbox, world.token, "guest-list.pdf", "application/pdf");
    BOOST_TEST(world.sandbox.post("/v26.0/" + mainNumber + "/messages", picture(pdf), world.token).errorCode()
               == 131053);
}

BOOST_AUTO_TEST_CASE(a_download_goes_on_where_it_stopped)
{
    const World world;
    const std::string url = textIn(world.lookUp(), "url");
    world.sandbox.setFault("media_partial", true, 1);
    BOOST_TEST(world.download(url).status == 0); // The connection ended in the middle of the file.
    const Answer rest = world.download(url, "bytes=1000-");
    BOOST_TEST(rest.status == 206);
    BOOST_TEST((rest.body == world.bytes.substr(1000)));
    const std::string total = std::to_string(world.bytes.size());
    BOOST_TEST(rest.header("Content-Range")
               == "bytes 1000-" + std::to_string(world.bytes.size() - 1) + "/" + total);
}

BOOST_DATA_TEST_CASE(a_download_can_fail_as_at_meta,
                     boost::unit_test::data::make({"media_link_expired", "media_gone", "media_html"})
                         ^ boost::unit_test::data::make({404U, 410U, 200U}),
                     fault, status)
{
    const World world;
    const std::string url = textIn(world.lookUp(), "url");
    world.sandbox.setFault(fault, true, 1);
    const Answer answer = world.download(url);
    BOOST_TEST(answer.status == status);
    BOOST_TEST(answer.header("Content-Type").starts_with("text/html"));
    BOOST_TEST((world.download(url).body == world.bytes));
}

BOOST_AUTO_TEST_CASE(the_look_up_can_name_another_hash_and_a_download_can_be_slow)
{
    const World world;
    const json::object before = world.lookUp();
    world.sandbox.setFault("media_wrong_hash", true, 1);
    BOOST_TEST(textIn(world.lookUp(), "sha256") != textIn(before, "sha256"));
    world.sandbox.setFault("media_slow", true, 1);
    BOOST_TEST((world.download(textIn(before, "url")).body == world.bytes));
}

BOOST_AUTO_TEST_CASE(a_voice_message_is_played)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox({"--webhook-url", receiver.url()});
    const std::string token = sandbox.connected();
    json::object body = {{"messaging_product", "whatsapp"}, {"to", "+34600000001"}, {"type", "audio"}};
    body["audio"] =
        json::object{{"id", mediaId(sandbox, token, "voice-note.ogg", "audio/ogg")}, {"voice", true}};
    BOOST_TEST(sandbox.post("/v26.0/" + mainNumber + "/messages", body, token).status == 200);
    BOOST_TEST(receiver.waitForStatuses(4)
                   == (std::vector<std::string>{"sent", "delivered", "read", "played"}),
               boost::test_tools::per_element());
    body["audio"] =
        json::object{{"id", mediaId(sandbox, token, "doorbell.mp3", "audio/mpeg")}, {"voice", true}};
    BOOST_TEST(sandbox.post("/v26.0/" + mainNumber + "/messages", body, token).errorCode() == 131053);
}
