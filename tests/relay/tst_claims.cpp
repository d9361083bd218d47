// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay claims
#include "contract.h"
#include "graphpeer.h"
#include "relay/storage/sqlite/database.h"
#include "requests.h"
#include "runningrelay.h"

#include <boost/json/array.hpp>
#include <boost/test/unit_test.hpp>

using namespace shoptalk::relay;
using namespace shoptalk::relay::testing;
namespace http = shoptalk::http;
namespace json = boost::json;

namespace {

const std::string metaToken = "EAAInventedMetaToken";

struct Fixture {
    Fixture()
    {
        peer.addAccount("10", metaToken, {{"1", "+1"}, {"2", "+2"}, {"3", "+3"}, {"4", "+4"}, {"5", "+5"}});
    }

    http::Response claim(const std::string &device, const std::string &number, const std::string &waba = "10",
                         const std::string &accessToken = metaToken)
    {
        const json::object request{
            {"waba_id", waba}, {"access_token", accessToken}, {"verify_token", std::string(43, 'v')}};
        return putJson(relay.url("/v1/numbers/" + number), request, device);
    }

    GraphPeer peer;
    RunningRelay relay{testSettings(peer.url())};
    std::string token = relay.pairDevice("A");
    std::string otherShop = relay.pairDevice("B");
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(claims, Fixture)

BOOST_AUTO_TEST_CASE(s26_aNumberIsGivenBackAndFreeForAnother)
{
    BOOST_REQUIRE(claim(token, "1").status == 200U);
    BOOST_REQUIRE(claim(token, "2").status == 200U);
    BOOST_REQUIRE(claim(otherShop, "1").status == 409U);
    BOOST_TEST(postWebhook(relay.url(), messageWebhook("1", "10", "before")).status == 200U);
    const json::value first = jsonOf(remove(relay.url("/v1/numbers/1"), token));
    BOOST_TEST(first.at("waba_in_use").as_bool(), "number 2 is of the same account");
    BOOST_TEST(remove(relay.url("/v1/numbers/1"), token).status == 404U);
    BOOST_TEST(postWebhook(relay.url(), messageWebhook("1", "10", "after")).status == 200U);
    BOOST_TEST(relay.events(token).at("head").as_int64() == 1); // What came stays, what comes is nobody's,
    BOOST_TEST(claim(otherShop, "1").status == 200U); // until somebody claims it.
    const json::object theirs = relay.events(otherShop);
    BOOST_REQUIRE(theirs.at("head").as_int64() == 1);
    BOOST_TEST(bodyOf(theirs.at("events").as_array()[0]).find("after") != std::string::npos);
    BOOST_TEST(jsonOf(remove(relay.url("/v1/numbers/2"), token)).at("waba_in_use").as_bool());
    const json::value last = jsonOf(remove(relay.url("/v1/numbers/1"), otherShop));
    BOOST_TEST(differenceFrom(contractFile("release_answer.json"), last) == "");
}

BOOST_AUTO_TEST_CASE(aNumberOnALaterPageIsFound)
{
    const http::Response answer = claim(token, "5");
    BOOST_TEST(answer.status == 200U);
    BOOST_TEST(jsonOf(answer).at("display_phone_number").as_string() == "+5");
}

BOOST_AUTO_TEST_CASE(whatMetaDoesNotShowIsNotYours)
{
    BOOST_TEST(errorCodeOf(claim(token, "6")) == "number_not_yours");
    BOOST_TEST(errorCodeOf(claim(token, "1", "11")) == "meta_refused");
    BOOST_TEST(errorCodeOf(claim(token, "1", "10", "EAAStolen")) == "meta_refused");
    BOOST_TEST(claim(token, "1", "10", "EAAStolen").status == 403U);
    BOOST_TEST(jsonOf(get(relay.url("/v1/me"), token)).at("numbers").as_array().empty());
}

BOOST_AUTO_TEST_CASE(aNumberOfAnotherWorkspaceIsTaken)
{
    BOOST_TEST(claim(token, "1").status == 200U);
    BOOST_TEST(claim(token, "1").status == 200U);
    const http::Response answer = claim(otherShop, "1");
    BOOST_TEST(answer.status == 409U);
    BOOST_TEST(errorCodeOf(answer) == "number_claimed");
    BOOST_TEST(claim(otherShop, "2").status == 200U);
}

BOOST_AUTO_TEST_CASE(aClaimBringsWhatCameBefore)
{
    const std::string early = messageWebhook("3", "10", "early");
    BOOST_TEST(postWebhook(relay.url(), early).status == 200U);
    BOOST_TEST(claim(token, "3").status == 200U);
    BOOST_TEST(postWebhook(relay.url(), messageWebhook("3", "10", "late")).status == 200U);
    const json::array events = relay.events(token).at("events").as_array();
    BOOST_REQUIRE(events.size() == 2U);
    BOOST_TEST(bodyOf(events[0]) == early);
    BOOST_TEST(events[0].at("seq").as_int64() == 1);
    BOOST_TEST(events[1].at("seq").as_int64() == 2);
}

BOOST_AUTO_TEST_CASE(claimsPairingsAndRevocationsAreAudited)
{
    BOOST_TEST(claim(token, "1").status == 200U);
    const std::string id(jsonOf(get(relay.url("/v1/me"), otherShop)).at("device").at("id").as_string());
    BOOST_TEST(remove(relay.url("/v1/devices/" + id), otherShop).status == 204U);
    const auto database = sqlite::Database::open(relay.databaseFile()).value();
    sqlite::Query query(*database, "SELECT action, subject FROM audit_log ORDER BY id");
    std::vector<std::string> actions;
    std::vector<std::string> subjects;
    while (query.next()) {
        actions.push_back(query.text(0));
        subjects.push_back(query.text(1));
    }
    const std::vector<std::string> expected{"workspace_key_set", "device_paired",  "workspace_key_set",
                                            "device_paired",     "number_claimed", "device_revoked"};
    BOOST_TEST(actions == expected, boost::test_tools::per_element());
    BOOST_TEST(subjects[4] == "1");
    BOOST_TEST(subjects[5] == id);
}

BOOST_AUTO_TEST_SUITE_END()
