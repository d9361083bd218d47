// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay callbacks
#include "contract.h"
#include "graphpeer.h"
#include "openedevents.h"
#include "relay/webhook/signedrequest.h"
#include "requests.h"
#include "runningrelay.h"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

// S27: Meta's callbacks, each reaching the consoles as an account event.
using namespace shoptalk::relay::testing;
namespace crypto = shoptalk::crypto;
namespace http = shoptalk::http;
namespace json = boost::json;

namespace {

const std::string person = "218000000000001";
/// A signed request in Meta's format with a secret of this test. Source: webhooks, own test vectors.
const std::string vectorRequest = "S2fnNsEMMb6UN2Wq54A9Qm_kqB_LKyMBhaRRtghajzU."
                                  "eyJ1c2VyX2lkIjoiMjE4MDAwMDAwMDAwMDAxIiwiYWxnb3JpdGhtIjoiSE1BQy1TSEEyNTYiLC"
                                  "Jpc3N1ZWRfYXQiOjE3OTAwMDAwMDB9";

std::string signedRequest(const json::object &payload, std::string_view secret = appSecret)
{
    const std::string encoded = crypto::toBase64Url(crypto::asBytes(json::serialize(payload)));
    return crypto::toBase64Url(crypto::HmacSha256(crypto::asBytes(secret)).of(crypto::asBytes(encoded))) + '.'
        + encoded;
}

json::object payloadOf(const std::string &userId)
{
    return {{"user_id", userId}, {"algorithm", "HMAC-SHA256"}, {"issued_at", 1790000000}};
}

struct Fixture {
    Fixture()
    {
        peer.addFacts("EAAShop", R"({"app_id":"700000000000001","type":"USER","is_valid":true,"expires_at":0,
            "user_id":"218000000000001","scopes":[]})");
        BOOST_REQUIRE(postJson(relay.url("/v1/oauth/inspect"), {{"token", "EAAShop"}}, token).status == 200U);
    }
    http::Response call(const std::string &path, const std::string &request)
    {
        http::ClientRequest made{.method = "POST", .url = relay.url(path)};
        made.headers.set("Content-Type", "application/x-www-form-urlencoded");
        made.body = http::encodeParameters({{"signed_request", request}});
        return ask(std::move(made));
    }
    json::array eventsOf(const std::string &device) { return relay.events(device).at("events").as_array(); }

    GraphPeer peer;
    RunningRelay relay{testSettings(peer.url())};
    std::string token = relay.pairDevice();
    std::string otherShop = relay.pairDevice("Another Shop", "Elsewhere");
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(callbacks, Fixture)

BOOST_AUTO_TEST_CASE(aDeauthorizationReachesThePersonsConsolesAndNoOthers)
{
    BOOST_TEST(call("/meta/deauthorize", vectorRequest).status == 200U);
    const json::array events = eventsOf(token);
    BOOST_REQUIRE(events.size() == 1U);
    BOOST_TEST(events[0].at("kind").as_string() == "account");
    const json::value body = json::parse(bodyOf(events[0]));
    BOOST_TEST(differenceFrom(contractFile("account_deauthorize.json"), body) == "");
    BOOST_TEST(eventsOf(otherShop).empty());
    BOOST_TEST(call("/meta/deauthorize", vectorRequest).status == 200U); // Meta repeats
    BOOST_TEST(eventsOf(token).size() == 1U);
}

BOOST_AUTO_TEST_CASE(aDeletionIsConfirmedReportedAndShown)
{
    const http::Response answer = call("/meta/data-deletion", vectorRequest);
    BOOST_TEST(answer.status == 200U);
    const std::string code(jsonOf(answer).at("confirmation_code").as_string());
    BOOST_TEST(jsonOf(answer).at("url").as_string() == "https://relay.example/deletion/" + code);
    const json::array events = eventsOf(token);
    BOOST_REQUIRE(events.size() == 1U);
    const json::value body = json::parse(bodyOf(events[0]));
    BOOST_TEST(differenceFrom(contractFile("account_data_deletion.json"), body) == "");
    BOOST_TEST(body.at("confirmation_code").as_string() == code);
    const http::Response page = get(relay.url("/deletion/" + code));
    BOOST_TEST(page.status == 200U);
    BOOST_TEST(page.body.find("have been told: 1") != std::string::npos);
    BOOST_TEST(page.body.find(person) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(aRepeatedDeletionHasTheSameCodeAndNotifiesNobodyTwice)
{
    const std::string first = call("/meta/data-deletion", vectorRequest).body;
    BOOST_TEST(call("/meta/data-deletion", vectorRequest).body == first);
    BOOST_TEST(eventsOf(token).size() == 1U);
    const std::string code(json::parse(first).at("confirmation_code").as_string());
    BOOST_TEST(get(relay.url("/deletion/" + code)).body.find("have been told: 1") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(whoIsUnknownHereGetsACodeToo)
{
    const http::Response answer = call("/meta/data-deletion", signedRequest(payloadOf("42")));
    BOOST_TEST(answer.status == 200U);
    const std::string code(jsonOf(answer).at("confirmation_code").as_string());
    BOOST_TEST(get(relay.url("/deletion/" + code)).body.find("had not connected any business")
               != std::string::npos);
    BOOST_TEST(eventsOf(token).empty());
}

BOOST_AUTO_TEST_CASE(theSecretBeforeIsGoodToo)
{
    BOOST_TEST(call("/meta/deauthorize", signedRequest(payloadOf(person), previousAppSecret)).status == 200U);
    BOOST_TEST(eventsOf(token).size() == 1U);
}

BOOST_AUTO_TEST_CASE(whatMetaDidNotSignIsRefused)
{
    json::object otherAlgorithm = payloadOf(person);
    otherAlgorithm["algorithm"] = "none";
    json::object noDigits = payloadOf("../me");
    const std::vector<std::string> wrong{"",
                                         ".",
                                         "a.b.c",
                                         vectorRequest + "x",
                                         vectorRequest.substr(1),
                                         signedRequest(payloadOf(person), "another secret"),
                                         signedRequest(otherAlgorithm),
                                         signedRequest(noDigits),
                                         signedRequest({{"algorithm", "HMAC-SHA256"}})};
    for (const std::string &request : wrong) {
        for (const std::string path : {"/meta/deauthorize", "/meta/data-deletion"}) {
            const http::Response answer = call(path, request);
            BOOST_TEST(answer.status == 401U, request);
            BOOST_TEST(errorCodeOf(answer) == "signature_wrong");
        }
    }
    BOOST_TEST(eventsOf(token).empty());
}

BOOST_AUTO_TEST_CASE(aCodeThatIsNoneShowsNothing)
{
    for (const std::string code : {"x", "AAAAAAAAAAAAAAAA", "%3Cscript%3Ealert", "AAAAAAAAAAAAAAA%27"}) {
        const http::Response page = get(relay.url("/deletion/" + code));
        BOOST_TEST(page.status == 404U);
        BOOST_TEST(page.body.find("script>") == std::string::npos);
    }
}

BOOST_AUTO_TEST_SUITE_END()
