// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay parting
#include "relay/webhook/parting.h"
#include "requests.h"

#include <boost/json/parse.hpp>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <map>

using namespace shoptalk::relay;
using shoptalk::relay::testing::messageEntry;
using shoptalk::relay::testing::messageWebhook;
using shoptalk::relay::testing::webhookOf;

namespace {

/// Number 1 is A's, 2 is B's, 3 nobody's; both have numbers of account 10, A alone of 11.
std::vector<WorkspaceId> owners(const Route &route)
{
    static const std::map<std::string, std::vector<WorkspaceId>> ofNumber{{"1", {{"A"}}}, {"2", {{"B"}}}};
    static const std::map<std::string, std::vector<WorkspaceId>> ofWaba{{"10", {{"A"}, {"B"}}},
                                                                        {"11", {{"A"}}}};
    const auto &known = route.number.value.empty() ? ofWaba : ofNumber;
    const auto found = known.find(route.number.value.empty() ? route.waba.value : route.number.value);
    return found == known.end() ? std::vector<WorkspaceId>() : found->second;
}

std::vector<Parcel> parted(const std::string &body)
{
    return part(parseWebhook(body), owners);
}

std::string changeOf(const std::string &number, const std::string &text)
{
    return R"({"field":"messages","value":{"metadata":{"phone_number_id":")" + number + R"("},"t":")" + text
        + "\"}}";
}

std::string accountEntry(const std::string &waba)
{
    return R"({"id":")" + waba
        + R"(","time":1,"changes":[{"field":"account_update","value":{"event":"X"}}]})";
}

const std::vector<std::string> oddBodies{"",
                                         "nonsense",
                                         "{",
                                         "[]",
                                         "3",
                                         "{}",
                                         R"({"entry":{}})",
                                         R"({"entry":[]})",
                                         R"({"object":"page","entry":"x"})",
                                         std::string(200, '[') + std::string(200, ']')};

} // namespace

BOOST_AUTO_TEST_CASE(whatBelongsToOneStaysAsItCame)
{
    const std::string body = "\n{ \"object\" : \"whatsapp_business_account\" , \"entry\" : [ "
        + messageEntry("1", "10", R"(Gr\u00fc\u00dfe \/ \ud83d\ude00 \"]}{[\")") + " , "
        + messageEntry("1", "10", "b") + " ] } \n";
    const auto parcels = parted(body);
    BOOST_REQUIRE(parcels.size() == 1U);
    BOOST_TEST(parcels[0].workspace->value == "A");
    BOOST_TEST(parcels[0].body == body);
    BOOST_TEST(parcels[0].route.number.value == "1");
    BOOST_TEST(parcels[0].route.waba.value == "10");
}

BOOST_AUTO_TEST_CASE(eachWorkspaceGetsItsEntriesUnchanged)
{
    const std::string first = messageEntry("1", "10", R"(a \u00e4 ]},)");
    const std::string second = messageEntry("2", "10", "b");
    const std::string third = messageEntry("1", "10", "c");
    const auto parcels = parted(webhookOf({first, second, third}));
    BOOST_REQUIRE(parcels.size() == 2U);
    BOOST_TEST(parcels[0].workspace->value == "A");
    BOOST_TEST(parcels[0].body == webhookOf({first, third}));
    BOOST_TEST(parcels[1].workspace->value == "B");
    BOOST_TEST(parcels[1].body == webhookOf({second}));
}

BOOST_AUTO_TEST_CASE(oneEntryOfTwoWorkspacesIsPartedByItsChanges)
{
    const std::string mine = changeOf("1", "mine");
    const std::string theirs = changeOf("2", "theirs");
    const std::string before = R"({"id":"10", "changes": [)";
    const std::string after = R"(], "time": 5})";
    const auto parcels = parted(webhookOf({before + mine + ", " + theirs + "," + mine + after}));
    BOOST_REQUIRE(parcels.size() == 2U);
    BOOST_TEST(parcels[0].body == webhookOf({before + mine + "," + mine + after}));
    BOOST_TEST(parcels[1].body == webhookOf({before + theirs + after}));
    BOOST_TEST(parcels[1].body.find("mine") == std::string::npos);
    for (const Parcel &parcel : parcels)
        BOOST_TEST(boost::json::parse(parcel.body).at("entry").as_array().size() == 1U);
}

BOOST_AUTO_TEST_CASE(accountEventsReachEveryWorkspaceOfTheAccount)
{
    const std::string body = webhookOf({accountEntry("10")});
    const auto parcels = parted(body);
    BOOST_REQUIRE(parcels.size() == 2U);
    BOOST_TEST(parcels[0].body == body);
    BOOST_TEST(parcels[1].body == body);
    BOOST_TEST(parted(webhookOf({accountEntry("11")})).size() == 1U);
}

BOOST_AUTO_TEST_CASE(messagesOfANumberNeverGoByItsAccount)
{
    const auto parcels = parted(messageWebhook("3", "10", "private"));
    BOOST_REQUIRE(parcels.size() == 1U);
    BOOST_TEST(!parcels[0].workspace.has_value());
}

BOOST_AUTO_TEST_CASE(whatNobodyClaimedIsKeptByNumberAndAccount)
{
    const std::string mine = messageEntry("1", "10", "a");
    const std::string three = messageEntry("3", "12", "b");
    const std::string four = messageEntry("4", "12", "c");
    const auto parcels = parted(webhookOf({three, mine, four, accountEntry("12"), three}));
    BOOST_REQUIRE(parcels.size() == 4U);
    BOOST_TEST((parcels[0] == Parcel{{}, {{"3"}, {"12"}}, webhookOf({three, three}), true}));
    BOOST_TEST((parcels[1] == Parcel{WorkspaceId{"A"}, {{"1"}, {"10"}}, webhookOf({mine}), true}));
    BOOST_TEST((parcels[2] == Parcel{{}, {{"4"}, {"12"}}, webhookOf({four}), true}));
    BOOST_TEST((parcels[3] == Parcel{{}, {{}, {"12"}}, webhookOf({accountEntry("12")})}));
}

BOOST_AUTO_TEST_CASE(findsTheNumberWhereverTheFieldKeepsIt)
{
    const std::string handover =
        R"({"field":"messaging_handovers","value":{"sender":{"phone_number":"34600000001"},)"
        R"("recipient":{"phone_number_id":"2"}}})";
    const std::string number = R"({"field":"x","value":{"metadata":{"phone_number_id":2}}})";
    const std::string setting = R"({"field":"account_settings_update","value":{"phone_number_settings":)"
                                R"({"phone_number_id":"2"}}})";
    for (const std::string &change : {handover, number, setting}) {
        const auto parcels = parted(webhookOf({R"({"id":"10","changes":[)" + change + "]}"}));
        BOOST_REQUIRE(parcels.size() == 1U);
        BOOST_TEST(parcels[0].workspace->value == "B", change);
    }
}

BOOST_AUTO_TEST_CASE(partnerEventsGoByTheAccountTheySpeakOf)
{
    const std::string entry =
        R"({"id":"999","changes":[{"field":"account_update","value":{"event":"PARTNER_REMOVED",)"
        R"("waba_info":{"waba_id":"11"}}}]})";
    const auto parcels = parted(webhookOf({entry}));
    BOOST_REQUIRE(parcels.size() == 1U);
    BOOST_TEST(parcels[0].workspace->value == "A");
}

BOOST_AUTO_TEST_CASE(anEntryOfAnotherFormGoesByItsId)
{
    const auto parcels = parted(R"({"entry":[{"id":"11","messaging":[]}, 7]})");
    BOOST_REQUIRE(parcels.size() == 2U);
    BOOST_TEST(
        (parcels[0] == Parcel{WorkspaceId{"A"}, {{}, {"11"}}, R"({"entry":[{"id":"11","messaging":[]}]})"}));
    BOOST_TEST((parcels[1] == Parcel{{}, {}, R"({"entry":[7]})"}));
}

BOOST_DATA_TEST_CASE(whatIsNoWebhookIsKeptWhole, boost::unit_test::data::make(oddBodies), body)
{
    const auto parcels = parted(body);
    BOOST_REQUIRE(parcels.size() == 1U);
    BOOST_TEST((parcels[0] == Parcel{{}, {}, body}));
}

BOOST_AUTO_TEST_CASE(tellsWhatIsNoJson)
{
    BOOST_TEST(parseWebhook("nonsense").malformed);
    BOOST_TEST(parseWebhook("").malformed);
    BOOST_TEST(!parseWebhook("{}").malformed);
}

BOOST_AUTO_TEST_CASE(everyCutOfAWebhookIsSurvived)
{
    const std::string body = webhookOf({messageEntry("1", "10", R"(a \" \u00e4)"), accountEntry("10")});
    for (std::size_t length = 0; length < body.size(); ++length) {
        const std::string cut = body.substr(0, length);
        const ParsedWebhook webhook = parseWebhook(cut);
        BOOST_TEST(webhook.malformed);
        BOOST_TEST(part(webhook, owners).front().body == cut);
    }
}
