// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE http router
#include "http/router.h"

#include <boost/test/unit_test.hpp>

using namespace shoptalk::http;

namespace {

boost::asio::awaitable<Response> nothing(Request)
{
    co_return Response();
}

} // namespace

BOOST_AUTO_TEST_CASE(findsByMethodAndPath)
{
    Router router;
    router.add("GET", "/v1/me", nothing, {.maxBodyBytes = 1});
    router.add("POST", "/v1/me", nothing, {.maxBodyBytes = 2});
    BOOST_TEST(router.match("POST", "/v1/me").limits.maxBodyBytes == 2U);
    BOOST_TEST(router.match("GET", "/v1/me").limits.maxBodyBytes == 1U);
}

BOOST_AUTO_TEST_CASE(namesWhatStandsInThePath)
{
    Router router;
    router.add("GET", "/{version}/{node}/messages", nothing);
    const Router::Match match = router.match("GET", "/v26.0/610000000000003/messages");
    BOOST_REQUIRE(match.handler != nullptr);
    BOOST_TEST(match.pathParameters.find("version")->second == "v26.0");
    BOOST_TEST(match.pathParameters.find("node")->second == "610000000000003");
}

BOOST_AUTO_TEST_CASE(aPlaceholderIsOneSegmentAndNeverEmpty)
{
    Router router;
    router.add("GET", "/devices/{id}", nothing);
    BOOST_TEST(router.match("GET", "/devices/").handler == nullptr);
    BOOST_TEST(router.match("GET", "/devices/a/b").handler == nullptr);
    BOOST_TEST(router.match("GET", "/devices").handler == nullptr);
    BOOST_TEST(router.match("GET", "/devices/a/").handler == nullptr);
}

BOOST_AUTO_TEST_CASE(anEarlierRouteWins)
{
    Router router;
    router.add("GET", "/{version}/me", nothing, {.maxBodyBytes = 1});
    router.add("GET", "/v26.0/{node}", nothing, {.maxBodyBytes = 2});
    BOOST_TEST(router.match("GET", "/v26.0/me").limits.maxBodyBytes == 1U);
    BOOST_TEST(router.match("GET", "/v26.0/you").limits.maxBodyBytes == 2U);
}

BOOST_AUTO_TEST_CASE(listsWhichMethodsArePossible)
{
    Router router;
    router.add("GET", "/a", nothing);
    router.add("POST", "/a", nothing);
    const Router::Match match = router.match("PUT", "/a");
    BOOST_TEST(match.handler == nullptr);
    BOOST_TEST(match.pathKnown);
    BOOST_TEST((match.otherMethods == std::vector<std::string>{"GET", "POST"}));
    BOOST_TEST(!router.match("GET", "/b").pathKnown);
}

BOOST_AUTO_TEST_CASE(theFallbackTakesTheRest)
{
    Router router;
    router.add("GET", "/a", nothing, {.maxBodyBytes = 1});
    router.setFallback(nothing, {.maxBodyBytes = 9});
    BOOST_TEST(router.match("GET", "/a").limits.maxBodyBytes == 1U);
    BOOST_TEST(router.match("PUT", "/a").limits.maxBodyBytes == 9U);
    BOOST_TEST(router.match("GET", "/zzz").limits.maxBodyBytes == 9U);
}
