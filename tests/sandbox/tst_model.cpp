// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE sandbox_model
#include "crypto/bytes.h"
#include "crypto/digest.h"
#include "sandbox/customers/groupmembership.h"
#include "sandbox/graph/fields.h"
#include "sandbox/model/faults.h"
#include "sandbox/model/json.h"
#include "sandbox/model/logins.h"
#include "sandbox/model/randomsource.h"
#include "sandbox/model/subscriptions.h"
#include "sandbox/model/synchronisations.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace shoptalk;
using namespace shoptalk::sandbox;

namespace {

class StandingTimeline : public Timeline {
public:
    std::int64_t nowS() const override { return 1'795'000'000; }
    void after(std::chrono::milliseconds, Action) override {}
};

struct CountingOutbox : WebhookOutbox {
    void post(Webhook) override { ++count; }
    int count = 0;
};

/// A number with a group of eight, and a ninth customer.
Scenario scenarioWithFullGroup(bool wantsApproval)
{
    Waba waba{"2", "Shop", {}, {Number{"3", "+34 910 00 00 01", false, {}}}, {}};
    Scenario scenario;
    scenario.businesses.push_back(Business{"1", "Shop", {}, {waba}, {}});
    Group group;
    group.id = "group";
    group.phoneNumberId = "3";
    group.wantsApproval = wantsApproval;
    for (int i = 0; i < 9; ++i) {
        Customer customer;
        customer.waId = "3460000000" + std::to_string(i);
        customer.userId = "ES." + std::to_string(i);
        customer.phoneNumberId = "3";
        if (i < 8)
            group.participants.push_back(i % 2 == 0 ? customer.waId : customer.userId);
        scenario.customers.push_back(std::move(customer));
    }
    scenario.groups.push_back(std::move(group));
    return scenario;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_group_of_eight_is_full)
{
    StandingTimeline timeline;
    Platform platform(scenarioWithFullGroup(false), "secret", 1, timeline);
    CountingOutbox outbox;
    GroupMembership membership(platform, outbox);
    const std::string link = platform.groups.find("group")->inviteLink();
    const Customer &ninth = platform.scenario.customers.back();
    BOOST_TEST(!membership.follow(ninth, link).has_value());
    BOOST_TEST(membership.leave(platform.scenario.customers.front(), "group").has_value());
    BOOST_TEST(membership.follow(ninth, link).has_value());
    BOOST_TEST(outbox.count == 2);
    BOOST_TEST(!membership.follow(ninth, "https://chat.whatsapp.com/none").has_value());
}

BOOST_AUTO_TEST_CASE(a_request_to_join_is_made_once)
{
    StandingTimeline timeline;
    Platform platform(scenarioWithFullGroup(true), "secret", 1, timeline);
    CountingOutbox outbox;
    GroupMembership membership(platform, outbox);
    const std::string link = platform.groups.find("group")->inviteLink();
    const Customer &ninth = platform.scenario.customers.back();
    BOOST_TEST(membership.leave(platform.scenario.customers.front(), "group").has_value());
    BOOST_TEST(membership.follow(ninth, link).has_value());
    BOOST_TEST(!membership.follow(ninth, link).has_value());
    BOOST_TEST(!platform.groups.find("group")->has(ninth));
    BOOST_TEST(membership.withdraw(ninth, "group").has_value());
    BOOST_TEST(!membership.withdraw(ninth, "group").has_value());
}

BOOST_AUTO_TEST_CASE(webhook_bodies_are_ascii_with_lower_case_escapes)
{
    const json::object value = {{"t", "Grüße 😀 a/b"}};
    BOOST_TEST(asciiJson(value) == R"({"t":"Gr\u00fc\u00dfe \ud83d\ude00 a\/b"})");
}

BOOST_AUTO_TEST_CASE(the_signature_of_an_escaped_body_is_metas)
{
    // The vector of Meta's form: secret, escaped body, HMAC-SHA256.
    const json::object value = {{"t", "Grüße 😀 a/b"}};
    const crypto::HmacSha256 hmac(crypto::asBytes("invented_secret_0123456789abcdef"));
    BOOST_TEST(crypto::toHex(hmac.of(crypto::asBytes(asciiJson(value))))
               == "9192658db8ee18c5188a940dbcd93940f1271e40e21483998952752a25f267e6");
}

BOOST_AUTO_TEST_CASE(escapes_of_control_characters_and_quotes_stay)
{
    const json::object value = {{"t", "a\"b\\c\n"}};
    BOOST_TEST(asciiJson(value) == R"({"t":"a\"b\\c\n"})");
}

BOOST_AUTO_TEST_CASE(message_ids_have_metas_form)
{
    RandomSource random(1);
    const std::string id = messageId(random, "16505551234", false);
    BOOST_TEST(id.starts_with("wamid.HBgLMTY1MDU1NTEyMzQVAgARGBI"));
    BOOST_TEST(messageId(random, "16505551234", true).starts_with("wamid.HBgLMTY1MDU1NTEyMzQVAgASGBQzQ"));
    BOOST_TEST(id != messageId(random, "16505551234", false));
}

BOOST_AUTO_TEST_CASE(the_same_seed_gives_the_same_ids)
{
    RandomSource one(42);
    RandomSource other(42);
    BOOST_TEST(messageId(one, "34600000001", true) == messageId(other, "34600000001", true));
}

BOOST_AUTO_TEST_CASE(a_counted_fault_strikes_so_often_and_no_more)
{
    Faults faults;
    BOOST_TEST(faults.set("rate_limit", true, 2));
    BOOST_TEST(faults.strike("rate_limit"));
    BOOST_TEST(faults.strike("rate_limit"));
    BOOST_TEST(!faults.strike("rate_limit"));
    BOOST_TEST(!faults.isOn("rate_limit"));
}

BOOST_AUTO_TEST_CASE(an_uncounted_fault_strikes_until_it_is_off)
{
    Faults faults;
    faults.set("server_error", true);
    for (int i = 0; i < 5; ++i)
        BOOST_TEST(faults.strike("server_error"));
    faults.set("server_error", false);
    BOOST_TEST(!faults.strike("server_error"));
}

BOOST_AUTO_TEST_CASE(an_unknown_fault_is_refused)
{
    Faults faults;
    BOOST_TEST(!faults.set("bad_weather", true));
    BOOST_TEST(faults.active().empty());
}

BOOST_AUTO_TEST_CASE(fields_may_be_nested_and_limited)
{
    const auto fields =
        parseFields("id, name,phone_numbers.limit(5){id,throughput{level}},picture.width(200).height(9)");
    BOOST_REQUIRE(fields.has_value());
    BOOST_REQUIRE_EQUAL(fields->size(), 4);
    const FieldSelection &numbers = fields->at(2);
    BOOST_TEST(numbers.name == "phone_numbers");
    BOOST_TEST(numbers.limit.value_or(0) == 5);
    BOOST_REQUIRE_EQUAL(numbers.children.size(), 2);
    BOOST_TEST(numbers.children.at(1).children.at(0).name == "level");
    BOOST_TEST(fields->at(3).name == "picture");
}

BOOST_DATA_TEST_CASE(what_is_no_list_of_fields_is_refused,
                     boost::unit_test::data::make({"id,", "a{b", "a}", "a.limit(x)", "a.limit(5", "{id}", ",",
                                                   "a b"}),
                     text)
{
    BOOST_TEST(!parseFields(text).has_value());
}

BOOST_AUTO_TEST_CASE(a_selection_leaves_out_what_has_no_value_and_always_has_the_id)
{
    GraphNode node{"Thing", {{"id", "1"}, {"name", "N"}, {"note", nullptr}}, {"name"}, {}};
    const auto asked = parseFields("note,name");
    BOOST_TEST(*select(node, *asked) == (json::object{{"name", "N"}, {"id", "1"}}));
    const auto unknown = select(node, *parseFields("colour"));
    BOOST_REQUIRE(!unknown.has_value());
    BOOST_TEST(unknown.error().code == 100);
    BOOST_TEST(unknown.error().message.find("(colour)") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_code_is_redeemed_once)
{
    RandomSource random(1);
    Logins logins(random);
    const std::string code = logins.issueCode(CodeOrigin{"https://a.example/", "", "", false}, 1000);
    BOOST_TEST(logins.redeem(code, CodeProof{"https://a.example/", ""}, 1001).has_value());
    const auto again = logins.redeem(code, CodeProof{"https://a.example/", ""}, 1002);
    BOOST_REQUIRE(!again.has_value());
    BOOST_CHECK(again.error() == CodeFault::Used);
}

BOOST_AUTO_TEST_CASE(a_code_with_a_challenge_needs_its_verifier)
{
    // Source: RFC 7636, appendix B.
    const std::string verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const std::string challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    RandomSource random(1);
    Logins logins(random);
    const std::string wrong = logins.issueCode(CodeOrigin{"u", challenge, "S256", false}, 0);
    BOOST_CHECK(logins.redeem(wrong, CodeProof{"u", "something else"}, 1).error()
                == CodeFault::VerifierMismatch);
    const std::string right = logins.issueCode(CodeOrigin{"u", challenge, "S256", false}, 0);
    BOOST_TEST(logins.redeem(right, CodeProof{"u", verifier}, 1).has_value());
}

BOOST_AUTO_TEST_CASE(codes_of_a_configuration_live_thirty_seconds_and_need_no_redirect)
{
    RandomSource random(1);
    Logins logins(random);
    const std::string late = logins.issueCode(CodeOrigin{"u", "", "", true}, 0);
    BOOST_CHECK(logins.redeem(late, CodeProof{"", ""}, 30).error() == CodeFault::Expired);
    const std::string quick = logins.issueCode(CodeOrigin{"u", "", "", true}, 0);
    BOOST_TEST(logins.redeem(quick, CodeProof{"", ""}, 29).has_value());
}

BOOST_AUTO_TEST_CASE(the_nearest_callback_gets_messages_and_the_app_gets_the_rest)
{
    Subscriptions subscriptions;
    subscriptions.app() = AppCallback{"http://app/", {"messages", "history"}, true};
    BOOST_TEST(!subscriptions.destination("w", "n", "messages").has_value());
    subscriptions.subscribe("w", WabaSubscription{"", 1});
    BOOST_TEST(subscriptions.destination("w", "n", "messages").value() == "http://app/");
    subscriptions.subscribe("w", WabaSubscription{"http://waba/", 2});
    BOOST_TEST(subscriptions.destination("w", "n", "messages").value() == "http://waba/");
    BOOST_TEST(subscriptions.destination("w", "n", "history").value() == "http://app/");
    subscriptions.setNumberOverride("n", "http://number/");
    BOOST_TEST(subscriptions.destination("w", "n", "messages").value() == "http://number/");
    BOOST_TEST(subscriptions.destination("w", "other", "messages").value() == "http://waba/");
    BOOST_TEST(!subscriptions.destination("w", "n", "calls").has_value());
}

BOOST_AUTO_TEST_CASE(contacts_and_history_are_given_once_and_within_a_day)
{
    using Decision = Synchronisations::Decision;
    Synchronisations synchronisations;
    BOOST_CHECK(synchronisations.ask("n", "history", 0, 86400) == Decision::Allowed);
    BOOST_CHECK(synchronisations.ask("n", "history", 0, 86400) == Decision::AskedBefore);
    BOOST_CHECK(synchronisations.ask("n", "smb_app_state_sync", 0, 86401) == Decision::TooLate);
    synchronisations.forget("n");
    BOOST_CHECK(synchronisations.ask("n", "history", 0, 1) == Decision::Allowed);
}
