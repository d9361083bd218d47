// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay webhooksplitter
#include "relay/webhook/jsonscanner.h"
#include "relay/webhook/webhooksplitter.h"
#include "requests.h"

#include <boost/json/parse.hpp>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <map>
#include <new>

namespace {

/// Bytes allocated by this whole program; a test uses the difference.
std::size_t allocatedBytes = 0;

} // namespace

void *operator new(std::size_t size)
{
    allocatedBytes += size;
    if (void *const memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

using namespace shoptalk::relay;
using shoptalk::relay::testing::messageEntry;
using shoptalk::relay::testing::messageWebhook;
using shoptalk::relay::testing::webhookOf;

namespace {

/// Number 1 is A's, 2 is B's, 3 is unclaimed; both have numbers of account 10, only A has one of 11.
std::vector<WorkspaceId> owners(const Route &route)
{
    static const std::map<std::string, std::vector<WorkspaceId>> ofNumber{{"1", {{"A"}}}, {"2", {{"B"}}}};
    static const std::map<std::string, std::vector<WorkspaceId>> ofWaba{{"10", {{"A"}, {"B"}}},
                                                                        {"11", {{"A"}}}};
    const auto &known = route.number.value.empty() ? ofWaba : ofNumber;
    const auto found = known.find(route.number.value.empty() ? route.waba.value : route.number.value);
    return found == known.end() ? std::vector<WorkspaceId>() : found->second;
}

std::vector<RoutedWebhook> splitFor(const std::string &body)
{
    return split(parseWebhook(body), owners);
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

const std::vector<std::pair<std::string, std::string_view>> oddBodies{
    {"", fault::malformed},
    {"{", fault::malformed},
    {"[}", fault::malformed},
    {"[,]", fault::malformed},
    {"{\"a\":1,}", fault::malformed},
    {"{\"entry\":[]} x", fault::malformed},
    {"{\"entry\":[\"", fault::malformed},
    {std::string(4'000'000, '['), fault::malformed},
    {"nonsense", fault::unroutable},
    {"[]", fault::unroutable},
    {"3", fault::unroutable},
    {"{}", fault::unroutable},
    {R"({"entry":{}})", fault::unroutable},
    {R"({"object":"page","entry":"x"})", fault::unroutable},
    {std::string(200, '[') + std::string(200, ']'), fault::unroutable},
    {R"({"object":"page","entry":[]})", ""}};

/// Texts that Boost.JSON and other parsers refuse; each is in a string or next to one.
const std::vector<std::string> oddTexts{R"(\ud83d cut emoji)",
                                        R"(low first \ude00 end)",
                                        R"(\uD83D\uD83D)",
                                        R"(\x no escape)",
                                        R"(\u12)",
                                        "raw \x01\x1f\x7f control",
                                        "a\nline\r\n\tbreak",
                                        std::string("a\0zero", 6),
                                        "no \xff\xfe\xc3( UTF-8",
                                        "\xed\xa0\xbd",
                                        "x\",\"deep\":" + std::string(20'000, '[') + std::string(20'000, ']')
                                            + ",\"y\":\""};

/// Meta's "Test" button beside `messages`.
const std::string sample =
    R"({"object":"whatsapp_business_account","entry":[{"id":"0","changes":[{"field":"messages","value":)"
    R"({"messaging_product":"whatsapp","metadata":{"display_phone_number":"16505551111","phone_number_id":)"
    R"("123456123"},"contacts":[{"profile":{"name":"test user name"},"wa_id":"16315551181"}],"messages":[)"
    R"({"from":"16315551181","id":"ABGGFlA5Fpa","timestamp":"1504902988","type":"text","text":{"body":)"
    R"("this is a text message"}}]}}]}]})";

/// The owners if there is only one workspace.
std::vector<WorkspaceId> onlyOwner(const Route &route)
{
    return route.isEmpty() ? std::vector<WorkspaceId>{{"A"}} : owners(route);
}

} // namespace

BOOST_AUTO_TEST_CASE(whatBelongsToOneStaysAsItCame)
{
    const std::string body = "\n{ \"object\" : \"whatsapp_business_account\" , \"entry\" : [ "
        + messageEntry("1", "10", R"(Gr\u00fc\u00dfe \/ \ud83d\ude00 \"]}{[\")") + " , "
        + messageEntry("1", "10", "b") + " ] } \n";
    const auto allRouted = splitFor(body);
    BOOST_REQUIRE(allRouted.size() == 1U);
    BOOST_TEST(allRouted[0].workspace->value == "A");
    BOOST_TEST(allRouted[0].body == body);
    BOOST_TEST(allRouted[0].route.number.value == "1");
    BOOST_TEST(allRouted[0].route.waba.value == "10");
}

BOOST_AUTO_TEST_CASE(eachWorkspaceGetsItsEntriesUnchanged)
{
    const std::string first = messageEntry("1", "10", R"(a \u00e4 ]},)");
    const std::string second = messageEntry("2", "10", "b");
    const std::string third = messageEntry("1", "10", "c");
    const auto allRouted = splitFor(webhookOf({first, second, third}));
    BOOST_REQUIRE(allRouted.size() == 2U);
    BOOST_TEST(allRouted[0].workspace->value == "A");
    BOOST_TEST(allRouted[0].body == webhookOf({first, third}));
    BOOST_TEST(allRouted[1].workspace->value == "B");
    BOOST_TEST(allRouted[1].body == webhookOf({second}));
}

BOOST_AUTO_TEST_CASE(oneEntryOfTwoWorkspacesIsPartedByItsChanges)
{
    const std::string mine = changeOf("1", "mine");
    const std::string theirs = changeOf("2", "theirs");
    const std::string before = R"({"id":"10", "changes": [)";
    const std::string after = R"(], "time": 5})";
    const auto allRouted = splitFor(webhookOf({before + mine + ", " + theirs + "," + mine + after}));
    BOOST_REQUIRE(allRouted.size() == 2U);
    BOOST_TEST(allRouted[0].body == webhookOf({before + mine + "," + mine + after}));
    BOOST_TEST(allRouted[1].body == webhookOf({before + theirs + after}));
    BOOST_TEST(allRouted[1].body.find("mine") == std::string::npos);
    for (const RoutedWebhook &routed : allRouted)
        BOOST_TEST(boost::json::parse(routed.body).at("entry").as_array().size() == 1U);
}

BOOST_AUTO_TEST_CASE(accountEventsReachEveryWorkspaceOfTheAccount)
{
    const std::string body = webhookOf({accountEntry("10")});
    const auto allRouted = splitFor(body);
    BOOST_REQUIRE(allRouted.size() == 2U);
    BOOST_TEST(allRouted[0].body == body);
    BOOST_TEST(allRouted[1].body == body);
    BOOST_TEST(splitFor(webhookOf({accountEntry("11")})).size() == 1U);
}

BOOST_AUTO_TEST_CASE(messagesOfANumberNeverGoByItsAccount)
{
    const auto allRouted = splitFor(messageWebhook("3", "10", "private"));
    BOOST_REQUIRE(allRouted.size() == 1U);
    BOOST_TEST(!allRouted[0].workspace.has_value());
}

BOOST_AUTO_TEST_CASE(whatNobodyClaimedIsKeptByNumberAndAccount)
{
    const std::string mine = messageEntry("1", "10", "a");
    const std::string three = messageEntry("3", "12", "b");
    const std::string four = messageEntry("4", "12", "c");
    const auto allRouted = splitFor(webhookOf({three, mine, four, accountEntry("12"), three}));
    BOOST_REQUIRE(allRouted.size() == 4U);
    BOOST_TEST((allRouted[0] == RoutedWebhook{{}, {{"3"}, {"12"}}, webhookOf({three, three}), true}));
    BOOST_TEST((allRouted[1] == RoutedWebhook{WorkspaceId{"A"}, {{"1"}, {"10"}}, webhookOf({mine}), true}));
    BOOST_TEST((allRouted[2] == RoutedWebhook{{}, {{"4"}, {"12"}}, webhookOf({four}), true}));
    BOOST_TEST((allRouted[3] == RoutedWebhook{{}, {{}, {"12"}}, webhookOf({accountEntry("12")})}));
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
        const auto allRouted = splitFor(webhookOf({R"({"id":"10","changes":[)" + change + "]}"}));
        BOOST_REQUIRE(allRouted.size() == 1U);
        BOOST_TEST(allRouted[0].workspace->value == "B", change);
    }
}

BOOST_AUTO_TEST_CASE(partnerEventsGoByTheAccountTheySpeakOf)
{
    const std::string entry =
        R"({"id":"999","changes":[{"field":"account_update","value":{"event":"PARTNER_REMOVED",)"
        R"("waba_info":{"waba_id":"11"}}}]})";
    const auto allRouted = splitFor(webhookOf({entry}));
    BOOST_REQUIRE(allRouted.size() == 1U);
    BOOST_TEST(allRouted[0].workspace->value == "A");
}

BOOST_AUTO_TEST_CASE(anEntryOfAnotherFormGoesByItsId)
{
    const auto allRouted = splitFor(R"({"entry":[{"id":"11","messaging":[]}, 7]})");
    BOOST_REQUIRE(allRouted.size() == 2U);
    BOOST_TEST(
        (allRouted[0]
         == RoutedWebhook{WorkspaceId{"A"}, {{}, {"11"}}, R"({"entry":[{"id":"11","messaging":[]}]})"}));
    BOOST_TEST((allRouted[1] == RoutedWebhook{{}, {}, R"({"entry":[7]})", false, fault::unroutable}));
}

BOOST_AUTO_TEST_CASE(whatIsNoWebhookIsKeptWhole)
{
    for (const auto &[body, why] : oddBodies) {
        const auto allRouted = splitFor(body);
        BOOST_REQUIRE(allRouted.size() == 1U);
        BOOST_TEST((allRouted[0] == RoutedWebhook{{}, {}, body, false, why}), body.substr(0, 40));
        BOOST_TEST(parseWebhook(body).malformed == (why == fault::malformed), body.substr(0, 40));
    }
}

BOOST_AUTO_TEST_CASE(whatNamesNobodyIsTheOnlyWorkspacesOwn)
{
    for (const auto &[body, why] : oddBodies) {
        const auto allRouted = split(parseWebhook(body), onlyOwner);
        BOOST_REQUIRE(allRouted.size() == 1U);
        BOOST_TEST(allRouted[0].workspace.has_value() == !why.empty(), body.substr(0, 40));
        BOOST_TEST((allRouted[0].body == body));
    }
    const std::string mixed = webhookOf({messageEntry("1", "10", "a"), R"({"changes":[{"field":"x"}]})"});
    const auto allRouted = split(parseWebhook(mixed), onlyOwner);
    BOOST_REQUIRE(allRouted.size() == 1U);
    BOOST_TEST(allRouted[0].body == mixed);
}

BOOST_AUTO_TEST_CASE(oddCharactersKeepNothingFromItsWorkspace)
{
    for (const std::string &text : oddTexts) {
        const std::string odd = messageEntry("1", "10", text);
        const std::string good = messageEntry("2", "10", "good");
        const std::string more = messageEntry("1", "10", "more");
        const auto allRouted = splitFor("\xef\xbb\xbf " + webhookOf({odd, good, more}));
        BOOST_REQUIRE(allRouted.size() == 2U);
        BOOST_TEST(allRouted[0].workspace->value == "A");
        BOOST_TEST((allRouted[0].body == "\xef\xbb\xbf " + webhookOf({odd, more})), text.substr(0, 40));
        BOOST_TEST(allRouted[0].holdsMessage);
        BOOST_TEST(allRouted[1].workspace->value == "B");
        BOOST_TEST((allRouted[1].body == "\xef\xbb\xbf " + webhookOf({good})));
        BOOST_TEST(allRouted[0].fault.empty());
    }
}

BOOST_AUTO_TEST_CASE(anIdentifierThatNoDatabaseTakesIsNone)
{
    for (const std::string &text : oddTexts)
        BOOST_TEST(json::identifierIn('"' + text + '"').empty(), text.substr(0, 40));
    BOOST_TEST(json::identifierIn(R"("1\u0000")").empty());
    BOOST_TEST(json::identifierIn('"' + std::string(129, '1') + '"').empty());
    BOOST_TEST(json::identifierIn(std::string(128, '1')).size() == 128U);
}

BOOST_AUTO_TEST_CASE(aMessageWithoutItsNumberIsNotShownToAllOfItsAccount)
{
    const auto entry = [](const std::string &waba) {
        return R"({"id":")" + waba
            + R"(","changes":[{"field":"messages","value":{"messages":[{"type":"text"}]}}]})";
    };
    const auto shared = splitFor(webhookOf({entry("10")}));
    BOOST_REQUIRE(shared.size() == 1U);
    BOOST_TEST((shared[0] == RoutedWebhook{{}, {}, webhookOf({entry("10")}), true, fault::unroutable}));
    const auto own = splitFor(webhookOf({entry("11")}));
    BOOST_REQUIRE(own.size() == 1U);
    BOOST_TEST(own[0].workspace->value == "A");
}

BOOST_AUTO_TEST_CASE(oneMayComeWithoutItsList)
{
    const std::string inLists =
        R"({"entry":[{"id":"10","changes":[{"field":"messages","value":{"metadata":{"phone_number_id":"2"},)"
        R"("messages":[{"type":"text","timestamp":"1795000000"}]}}]}]})";
    const std::string alone =
        R"({"entry":{"id":"10","changes":{"field":"messages","value":{"metadata":{"phone_number_id":"2"},)"
        R"("messages":{"type":"text","timestamp":"1795000000"}}}}})";
    const auto expected = splitFor(inLists);
    const auto allRouted = splitFor(alone);
    BOOST_REQUIRE(expected.size() == 1U);
    BOOST_REQUIRE(allRouted.size() == 1U);
    BOOST_TEST((allRouted[0]
                == RoutedWebhook{WorkspaceId{"B"}, expected[0].route, alone, expected[0].holdsMessage}));
    BOOST_TEST(allRouted[0].holdsMessage);
    BOOST_TEST((parseWebhook(alone).newestTime == parseWebhook(inLists).newestTime));
    BOOST_TEST(parseWebhook(alone).newestTime.has_value());
    const auto mixed = splitFor(R"({"entry":[{"id":"10","changes":{"field":"messages","value":)"
                                R"({"metadata":{"phone_number_id":"1"},"messages":{}}}},{"id":"12"}]})");
    BOOST_REQUIRE(mixed.size() == 2U);
    BOOST_TEST((mixed[0].body
                == R"({"entry":[{"id":"10","changes":{"field":"messages","value":)"
                   R"({"metadata":{"phone_number_id":"1"},"messages":{}}}}]})"));
    BOOST_TEST(!mixed[0].holdsMessage);
}

BOOST_AUTO_TEST_CASE(aSampleOfTheDashboardGoesToNobody)
{
    const auto allRouted = split(parseWebhook(sample), onlyOwner);
    BOOST_REQUIRE(allRouted.size() == 1U);
    BOOST_TEST((allRouted[0] == RoutedWebhook{{}, {}, sample, false, fault::testEvent}));
    BOOST_TEST(!parseWebhook(messageWebhook("1", "10", "a")).isTestEvent);
    BOOST_TEST(!parseWebhook(webhookOf({R"({"id":"0"})", messageEntry("1", "10", "a")})).isTestEvent);
}

BOOST_AUTO_TEST_CASE(splittingTakesMemoryInProportionToTheBody)
{
    const auto taken = [](int entries, bool inOneEntry) {
        std::string list;
        for (int number = 0; number < entries; ++number) {
            const std::string one = std::to_string(number);
            list +=
                (number == 0 ? "" : ",") + (inOneEntry ? changeOf(one, "x") : messageEntry(one, "10", "x"));
        }
        const std::string body = webhookOf({inOneEntry ? R"({"id":"10","changes":[)" + list + "]}" : list});
        const std::size_t before = allocatedBytes;
        BOOST_TEST(split(parseWebhook(body), owners).size() == static_cast<std::size_t>(entries));
        return allocatedBytes - before;
    };
    for (const bool inOneEntry : {false, true})
        BOOST_TEST(taken(8'000, inOneEntry) < 10 * taken(1'000, inOneEntry));
}

BOOST_AUTO_TEST_CASE(everyCutOfAWebhookIsSurvived)
{
    const std::string body =
        webhookOf({messageEntry("1", "10", R"(a \" \u00e4 \ud83d)"), accountEntry("10")});
    for (std::size_t length = 0; length < body.size(); ++length) {
        const std::string cut = body.substr(0, length);
        const ParsedWebhook webhook = parseWebhook(cut);
        BOOST_TEST(webhook.malformed);
        BOOST_TEST(split(webhook, owners).front().body == cut);
    }
}
