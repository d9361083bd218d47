// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay team
#include "contract.h"
#include "openedevents.h"
#include "requests.h"
#include "runningrelay.h"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <future>

using namespace shoptalk::relay::testing;
namespace crypto = shoptalk::crypto;
namespace http = shoptalk::http;
namespace json = boost::json;

namespace {

std::string bodyOfSize(std::size_t bytes)
{
    return crypto::toBase64(crypto::randomBytes(bytes));
}

struct Fixture {
    http::Response notify(const std::string &body)
    {
        json::object request = contractFile("team_request.json").as_object();
        request["body"] = body;
        return postJson(relay.url("/v1/events"), request, token);
    }

    RunningRelay relay;
    std::string token = relay.pairDevice();
    std::string colleague = relay.pairDevice("Corner Shop", "Back office");
    std::string otherShop = relay.pairDevice("Another Shop", "Elsewhere");
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(team, Fixture)

BOOST_AUTO_TEST_CASE(whatOneDeviceSaysReachesTheOthersOfItsWorkspace)
{
    const std::string sealed = bodyOfSize(100);
    auto waiting = std::async(std::launch::async,
                              [this] { return relay.events(colleague, "after=0&limit=10&wait=50"); });
    const http::Response answer = notify(sealed);
    BOOST_TEST(answer.status == 201U);
    BOOST_TEST(differenceFrom(contractFile("team_answer.json"), jsonOf(answer)) == "");
    const json::object page = waiting.get();
    const json::value &event = page.at("events").at(0);
    BOOST_TEST(event.at("kind").as_string() == "team");
    BOOST_TEST(event.at("body").as_string() == sealed);
    BOOST_TEST(relay.events(token).at("events").as_array().size() == 1U);
    BOOST_TEST(relay.events(otherShop).at("head").as_int64() == 0);
}

BOOST_AUTO_TEST_CASE(theSameTeamEventTwiceIsStoredOnce)
{
    const std::string sealed = bodyOfSize(100);
    BOOST_TEST(notify(sealed).status == 201U);
    BOOST_TEST(notify(bodyOfSize(100)).status == 201U);
    const http::Response again = notify(sealed); // the first answer was lost on its way
    BOOST_TEST(again.status == 200U);
    BOOST_TEST(jsonOf(again).at("seq").as_int64() == 1);
    BOOST_TEST(relay.events(token).at("head").as_int64() == 2);
}

BOOST_AUTO_TEST_CASE(sizesAreKeptWithinBounds)
{
    BOOST_TEST(notify(bodyOfSize(40)).status == 201U);
    BOOST_TEST(notify(bodyOfSize(64 * 1024)).status == 201U);
    BOOST_TEST(notify(bodyOfSize(39)).status == 422U);
    BOOST_TEST(notify(bodyOfSize(64 * 1024 + 1)).status == 422U);
    BOOST_TEST(notify(bodyOfSize(80 * 1024)).status == 413U);
    BOOST_TEST(relay.events(token).at("head").as_int64() == 2);
}

BOOST_DATA_TEST_CASE_F(
    Fixture, whatIsInvalidIsRefused,
    boost::unit_test::data::make({"{}", R"({"kind":"team"})", R"({"kind":"webhook","body":"AAAA"})",
                                  R"({"kind":"account","body":"AAAA"})", R"({"kind":"team","body":7})",
                                  R"({"kind":"team","body":"%%%"})"}),
    body)
{
    BOOST_TEST(postJson(relay.url("/v1/events"), json::parse(body), token).status == 422U);
    BOOST_TEST(relay.events(token).at("head").as_int64() == 0);
}

BOOST_AUTO_TEST_SUITE_END()
