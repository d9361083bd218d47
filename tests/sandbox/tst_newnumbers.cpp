// SPDX-License-Identifier: GPL-3.0-or-later
// Adding a number to an account, lists of numbers, and the settings of a number.
#define BOOST_TEST_MODULE sandbox_newnumbers
#include "receiver.h"
#include "sandboxprogram.h"

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

using namespace shoptalk;
using namespace shoptalk::sandbox;
using namespace shoptalk::sandbox::testing;

namespace {

const std::string numbersOfMain = "/v26.0/" + mainWaba + "/phone_numbers";
const std::string numbersOfThird = "/v26.0/500000000000003/phone_numbers"; ///< Its business is not verified.
const std::string settings = "/v26.0/" + secondNumber + "/settings";

struct World {
    Answer add(const std::string &text, const std::string &path = numbersOfMain) const
    {
        return sandbox.post(path, json::parse(text).as_object(), token);
    }
    std::string added() const
    {
        return textIn(
            add(R"({"cc":"1","phone_number":"16315551000","verified_name":"Corner Shop"})").object(), "id");
    }
    json::object numberNamed(const std::string &id) const
    {
        return sandbox
            .get("/v26.0/" + id
                     + "?fields=display_phone_number,verified_name,status,code_verification_status,platform_"
                       "type,"
                       "account_mode,name_status,last_onboarded_time",
                 token)
            .object();
    }
    /// The ids of a list, in its order.
    std::vector<std::string> listed(const http::Parameters &query) const
    {
        std::vector<std::string> ids;
        const Answer answer = list(query);
        BOOST_TEST_REQUIRE(answer.status == 200, answer.body);
        const json::object page = answer.object();
        for (const json::value &each : page.at("data").as_array())
            ids.push_back(textIn(each.as_object(), "id"));
        return ids;
    }
    Answer list(const http::Parameters &query) const
    {
        return sandbox.get(numbersOfMain + "?" + http::encodeParameters(query), token);
    }
    Answer set(const std::string &text) const
    {
        return sandbox.post(settings, json::parse(text).as_object(), token);
    }
    json::object setting(const std::string &feature) const
    {
        return sandbox.get(settings, token).object().at(feature).as_object();
    }

    SandboxProgram sandbox;
    std::string token = sandbox.token();
};

struct Refused {
    std::string body;
    int code = 100;
    unsigned status = 400;
    int subcode = 0;
};

} // namespace

BOOST_AUTO_TEST_CASE(an_added_number_is_verified_and_registered)
{
    const World world;
    const std::string id = world.added();
    BOOST_REQUIRE(id.size() == 15);
    json::object number = world.numberNamed(id);
    BOOST_TEST(textIn(number, "display_phone_number") == "+1 6315551000");
    BOOST_TEST(textIn(number, "verified_name") == "Corner Shop");
    BOOST_TEST(textIn(number, "status") == "PENDING");
    BOOST_TEST(textIn(number, "code_verification_status") == "NOT_VERIFIED");
    BOOST_TEST(textIn(number, "name_status") == "PENDING_REVIEW");
    BOOST_TEST(world.listed({}).back() == id);

    const std::string path = "/v26.0/" + id;
    const json::object registration = {{"messaging_product", "whatsapp"}, {"pin", "123456"}};
    BOOST_TEST(world.sandbox.post(path + "/register", registration, world.token).errorCode() == 133006);
    const json::object byMessage = {{"code_method", "SMS"}, {"language", "en_US"}};
    BOOST_TEST(world.sandbox.post(path + "/request_code", byMessage, world.token).status == 200);
    const std::string code = textIn(world.sandbox.get("/sandbox/numbers/" + id).object(), "code");
    BOOST_TEST(world.sandbox.post(path + "/verify_code", {{"code", "000000"}}, world.token).errorCode()
               == (code == "000000" ? 0 : 136025));
    BOOST_TEST(world.sandbox.post(path + "/verify_code", {{"code", code}}, world.token).status == 200);
    BOOST_TEST(world.sandbox.post(path + "/register", registration, world.token).status == 200);
    number = world.numberNamed(id);
    BOOST_TEST(textIn(number, "status") == "CONNECTED");
    BOOST_TEST(textIn(number, "platform_type") == "CLOUD_API");
    BOOST_TEST(textIn(number, "last_onboarded_time").ends_with("+0000"));
    BOOST_TEST(world.sandbox.send(world.token, "+34600000001", "Hello", {}, id).errorCode() == 131047);
    BOOST_TEST(world.sandbox.post(path + "/deregister", {}, world.token).status == 200);
    BOOST_TEST(textIn(world.numberNamed(id), "status") == "DISCONNECTED");
}

BOOST_AUTO_TEST_CASE(what_metas_description_has_as_examples_is_accepted)
{
    const World world;
    BOOST_TEST(
        world.add(R"({"phone_number":"16315551000","verified_name":"My Business Name","cc":"1"})").status
        == 200);
    BOOST_TEST(world
                   .add(R"({"phone_number":"16315551001","verified_name":"Migrated Business","cc":"1",
        "migrate_phone_number":true})")
                   .status
               == 200);
    BOOST_TEST(world.add(R"({"phone_number":"16315551003","verified_name":"No Code"})").status == 200);
    BOOST_TEST(world.add(R"({"phone_number":"6315551004","cc":"1","verified_name":"Local"})").status == 200);
    BOOST_TEST(world.add(R"({"phone_number":"16315551004","verified_name":"Again"})").status == 409);
}

BOOST_AUTO_TEST_CASE(a_number_that_cannot_be_added_is_refused)
{
    const World world;
    const std::string longName(76, 'n');
    const std::vector<Refused> cases = {
        {R"({"verified_name":"Corner Shop"})"},
        {R"({"phone_number":"06315551000","verified_name":"Corner Shop"})"},
        {R"({"phone_number":"163155","verified_name":"Corner Shop"})"},
        {R"({"phone_number":"1631555100012345","verified_name":"Corner Shop"})"},
        {R"({"phone_number":"1631-5551000","verified_name":"Corner Shop"})"},
        {R"({"phone_number":"16315551000","cc":"1234","verified_name":"Corner Shop"})"},
        {R"({"phone_number":"16315551000","cc":"","verified_name":"Corner Shop"})"},
        {R"({"phone_number":"16315551000"})"},
        {R"({"phone_number":"16315551000","verified_name":"C"})"},
        {R"({"phone_number":"16315551000","verified_name":")" + longName + "\"}"},
        {R"({"phone_number":"16315551000","verified_name":"Corner Shop","migrate_phone_number":"perhaps"})"},
        {R"({"phone_number":"16315551000","verified_name":"Corner Shop","preverified_id":"preverified_12345"})"},
        {R"({"phone_number":"34910000001","cc":"34","verified_name":"Corner Shop"})", 100, 409},
        {R"({"phone_number":"34910000009","verified_name":"Corner Shop"})", 100, 409}, // Of another business.
    };
    for (const Refused &each : cases) {
        const Answer answer = world.add(each.body);
        BOOST_TEST(answer.errorCode() == each.code, each.body);
        BOOST_TEST(answer.status == each.status, each.body);
    }
    BOOST_TEST(world.listed({}).size() == 2);
    BOOST_TEST(world.add(R"({"phone_number":"16315551000","verified_name":"Shop"})", "/v26.0/1/phone_numbers")
                   .errorCode()
               == 100);
    const std::string messaging = world.sandbox.token("whatsapp_business_messaging");
    const json::object body = {{"phone_number", "16315551000"}, {"verified_name", "Corner Shop"}};
    BOOST_TEST(world.sandbox.post(numbersOfMain, body, messaging).errorCode() == 200);
}

BOOST_AUTO_TEST_CASE(a_business_that_is_not_verified_has_two_numbers)
{
    const World world;
    BOOST_TEST(world.add(R"({"phone_number":"16315551000","verified_name":"Counter"})", numbersOfThird).status
               == 200);
    const Answer refused =
        world.add(R"({"phone_number":"16315551001","verified_name":"Counter"})", numbersOfThird);
    BOOST_TEST(refused.status == 403);
    BOOST_TEST(refused.errorCode() == 200);
    BOOST_TEST(refused.errorSubcode() == 1349175);
    for (int i = 0; i < 18; ++i) // A verified one has twenty.
        BOOST_TEST(world
                       .add(R"({"phone_number":"163155520)" + std::to_string(10 + i)
                            + R"(","verified_name":"Shop"})")
                       .status
                   == 200);
    BOOST_TEST(world.add(R"({"phone_number":"16315552099","verified_name":"Shop"})").errorSubcode()
               == 1349175);
}

BOOST_AUTO_TEST_CASE(a_list_of_numbers_is_filtered)
{
    const World world;
    const std::string id = world.added();
    using Ids = std::vector<std::string>;
    const auto filtered = [&world](const std::string &filter) {
        return world.listed({{"filtering", filter}});
    };
    BOOST_TEST(filtered(R"([{"field":"account_mode","operator":"EQUAL","value":"LIVE"}])")
               == (Ids{mainNumber, secondNumber}));
    BOOST_TEST(filtered(R"([{"field":"account_mode","operator":"EQUAL","value":"SANDBOX"}])") == Ids{id});
    const std::string official =
        R"({"field":"is_official_business_account","operator":"EQUAL","value":true})";
    BOOST_TEST(filtered("[" + official + "]") == Ids{secondNumber});
    BOOST_TEST(filtered("[" + official + R"(,{"field":"account_mode","operator":"EQUAL","value":"SANDBOX"}])")
               == Ids());
    BOOST_TEST(filtered(R"([{"field":"messaging_limit_tier","operator":"EQUAL","value":"TIER_1K"}])")
               == Ids());
    BOOST_TEST(filtered("[]").size() == 3);
    for (const std::string filter :
         {"LIVE", R"({"field":"account_mode"})", R"(["account_mode"])",
          R"([{"field":"verified_name","operator":"EQUAL","value":"Corner Shop"}])",
          R"([{"field":"account_mode","operator":"CONTAIN","value":"LIVE"}])",
          R"([{"field":"account_mode","operator":"EQUAL"}])"}) {
        const Answer answer = world.list({{"filtering", filter}});
        BOOST_TEST(answer.status == 400, filter);
        BOOST_TEST(answer.errorCode() == 100, filter);
    }
}

BOOST_AUTO_TEST_CASE(a_list_of_numbers_is_sorted_and_paged)
{
    const World world;
    const std::string id = world.added();
    using Ids = std::vector<std::string>;
    BOOST_TEST(world.listed({{"sort", "creation_time.asc"}}) == (Ids{mainNumber, secondNumber, id}));
    BOOST_TEST(world.listed({{"sort", "creation_time.desc"}}) == (Ids{id, secondNumber, mainNumber}));
    const json::object registration = {{"messaging_product", "whatsapp"}, {"pin", "123456"}};
    BOOST_TEST(world.sandbox.post("/v26.0/" + secondNumber + "/register", registration, world.token).status
               == 200);
    BOOST_TEST(world.listed({{"sort", "last_onboarded_time.desc"}}).front() == secondNumber);
    BOOST_TEST(world.listed({{"sort", "last_onboarded_time.asc"}}).back() == secondNumber);
    const json::object first = world.list({{"sort", "creation_time.desc"}, {"limit", "2"}}).object();
    const std::string after = textIn(first.at("paging").at("cursors").as_object(), "after");
    BOOST_TEST(world.listed({{"sort", "creation_time.desc"}, {"limit", "2"}, {"after", after}})
               == Ids{mainNumber});
    for (const std::string sort : {"creation_time", "verified_name.asc", "creation_time.up"})
        BOOST_TEST(world.list({{"sort", sort}}).errorCode() == 100, sort);
}

BOOST_AUTO_TEST_CASE(settings_are_kept_in_the_form_in_which_meta_gives_them)
{
    const World world;
    BOOST_TEST(textIn(world.setting("calling"), "status") == "disabled");
    BOOST_TEST(textIn(world.setting("calling"), "call_icon_visibility") == "visible");
    BOOST_TEST(textIn(world.setting("payload_encryption"), "status") == "disabled");
    BOOST_TEST(textIn(world.setting("storage_configuration"), "status") == "default");

    BOOST_TEST(world
                   .set(R"({"calling":{"status":"ENABLED","call_icon_visibility":"hidden",
        "video":{"status":"enabled"}}})")
                   .status
               == 200);
    BOOST_TEST(world
                   .set(R"({"calling":{"status":"enabled","sip":{"status":"enabled"},
        "srtp_key_exchange_protocol":"DTLS-SRTP"}})")
                   .status
               == 200);
    const json::object calling = world.setting("calling");
    BOOST_TEST(textIn(calling, "status") == "enabled");
    BOOST_TEST(textIn(calling, "call_icon_visibility") == "hidden"); // What was not named stays as it was.
    BOOST_TEST(textIn(calling, "srtp_key_exchange_protocol") == "DTLS-SRTP");
    BOOST_TEST(calling.at("video").at("status") == "enabled");
    BOOST_TEST(calling.contains("ip_addresses"));

    BOOST_TEST(
        world.set(R"({"payload_encryption":{"status":"enabled","client_encryption_key":"S0VZ"}})").status
        == 200);
    json::object encryption = world.setting("payload_encryption");
    BOOST_TEST(textIn(encryption, "status") == "enabled");
    BOOST_TEST(textIn(encryption, "client_encryption_key_fingerprint").starts_with("SHA256:"));
    BOOST_TEST(!textIn(encryption, "cloud_encryption_key").empty());
    BOOST_TEST(!encryption.contains("client_encryption_key"));
    BOOST_TEST(world.set(R"({"payload_encryption":{"status":"disabled"}})").status == 200);
    encryption = world.setting("payload_encryption");
    BOOST_TEST(encryption == (json::object{{"status", "disabled"}}));

    BOOST_TEST(world.set(R"({"storage_configuration":{"enabled":true,"region":"us"}})").status == 200);
    BOOST_TEST(textIn(world.setting("storage_configuration"), "data_localization_region") == "us");
    BOOST_TEST(world.set(R"({"storage_configuration":{"enabled":false}})").status == 200);
    BOOST_TEST(textIn(world.setting("storage_configuration"), "status") == "default");
    BOOST_TEST(world.set(R"({"user_identity_change":{"enabled":true}})").status == 200);
}

BOOST_AUTO_TEST_CASE(the_country_of_a_registration_is_in_the_settings)
{
    const World world;
    const json::object registration = {
        {"messaging_product", "whatsapp"}, {"pin", "123456"}, {"data_localization_region", "DE"}};
    BOOST_TEST(world.sandbox.post("/v26.0/" + secondNumber + "/register", registration, world.token).status
               == 200);
    const json::object storage = world.setting("storage_configuration");
    BOOST_TEST(textIn(storage, "status") == "in_country_storage_enabled");
    BOOST_TEST(textIn(storage, "data_localization_region") == "de");
}

BOOST_AUTO_TEST_CASE(settings_that_are_wrong_are_refused)
{
    const World world;
    for (const std::string body :
         {R"({})", R"({"colour":{"status":"enabled"}})", R"({"calling":"enabled"})", R"({"calling":{}})",
          R"({"calling":{"status":"on"}})",
          R"({"calling":{"status":"enabled","call_icon_visibility":"shown"}})",
          R"({"calling":{"status":"enabled","video":"enabled"}})",
          R"({"calling":{"status":"enabled","sip":{"status":"on"}}})",
          R"({"calling":{"status":"enabled","srtp_key_exchange_protocol":"TLS"}})",
          R"({"calling":{"status":"enabled"},"user_identity_change":{"enabled":true}})",
          R"({"user_identity_change":{"enabled":"yes"}})", R"({"payload_encryption":{"status":"enabled"}})",
          R"({"payload_encryption":{"status":"enabled","client_encryption_key":"no Base64!"}})",
          R"({"payload_encryption":{}})", R"({"storage_configuration":{"enabled":true}})",
          R"({"storage_configuration":{"enabled":true,"region":"Europe"}})",
          R"({"storage_configuration":{"region":"us"}})"}) {
        const Answer answer = world.set(body);
        BOOST_TEST(answer.status == 400, body);
        BOOST_TEST(answer.errorCode() == 100, body);
    }
    BOOST_TEST(textIn(world.setting("calling"), "status") == "disabled");
    BOOST_TEST(world.sandbox.get(settings + "?include_sip_credentials=perhaps", world.token).errorCode()
               == 100);
    BOOST_TEST(world.sandbox.get(settings + "?include_sip_credentials=true", world.token).status == 200);
    BOOST_TEST(world.sandbox.get("/v26.0/1/settings", world.token).errorCode() == 100);
    const std::string messaging = world.sandbox.token("whatsapp_business_messaging");
    BOOST_TEST(world.sandbox.get(settings, messaging).errorCode() == 200);
}

BOOST_AUTO_TEST_CASE(a_change_of_calls_is_reported)
{
    const Receiver receiver(verifyToken);
    const SandboxProgram sandbox({"--webhook-url", receiver.url()});
    const std::string token = sandbox.connected();
    const json::object off = {{"user_identity_change", json::object{{"enabled", true}}}};
    const json::object calls = {{"calling", json::object{{"status", "enabled"}}}};
    BOOST_TEST(sandbox.post(settings, off, token).status == 200);
    BOOST_TEST(sandbox.post(settings, calls, token).status == 200);
    BOOST_REQUIRE(receiver.waitForCount(1));
    const Received one = receiver.all().front();
    BOOST_TEST(one.field() == "account_settings_update");
    BOOST_TEST(textIn(one.value(), "type") == "phone_number_settings");
    BOOST_TEST(one.value().at("phone_number_settings")
               == (json::object{{"phone_number_id", secondNumber}, {"calling", {{"status", "ENABLED"}}}}));
}
