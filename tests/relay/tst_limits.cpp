// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay limits
#include "relay/attemptlimiter.h"
#include "relay/clientaddress.h"
#include "relay/limits/signedsenders.h"
#include "relay/pairingcode.h"

#include <boost/test/unit_test.hpp>

#include <set>

using namespace shoptalk::relay;
namespace http = shoptalk::http;

namespace {

http::Request from(const std::string &peer, const std::string &forwarded = {})
{
    http::Request request;
    request.remoteAddress = peer;
    if (!forwarded.empty())
        request.headers.set("X-Forwarded-For", forwarded);
    return request;
}

} // namespace

BOOST_AUTO_TEST_CASE(refusesAfterTooManyAttemptsAndForgetsThemWithTime)
{
    std::chrono::steady_clock::time_point now;
    AttemptLimiter limiter({.attempts = 3, .window = std::chrono::seconds(60)}, [&now] { return now; });
    for (int attempt = 0; attempt < 3; ++attempt)
        BOOST_TEST(!limiter.refuse("a").has_value());
    now += std::chrono::milliseconds(20'500);
    BOOST_TEST(limiter.refuse("a")->count() == 40);
    BOOST_TEST(!limiter.refuse("b").has_value());
    now += std::chrono::seconds(40);
    BOOST_TEST(!limiter.refuse("a").has_value());
}

BOOST_AUTO_TEST_CASE(aGoodAttemptDoesNotCount)
{
    AttemptLimiter limiter({.attempts = 1, .window = std::chrono::seconds(60)});
    for (int attempt = 0; attempt < 5; ++attempt) {
        BOOST_TEST(!limiter.refuse("a").has_value());
        limiter.forgive("a");
    }
    BOOST_TEST(!limiter.refuse("a").has_value());
    BOOST_TEST(limiter.refuse("a").has_value());
}

BOOST_AUTO_TEST_CASE(remembersABoundedNumberOfSources)
{
    AttemptLimiter limiter({.attempts = 1, .window = std::chrono::seconds(60), .sources = 2});
    BOOST_TEST(!limiter.refuse("a").has_value());
    BOOST_TEST(!limiter.refuse("b").has_value());
    BOOST_TEST(limiter.refuse("a").has_value()); // One that is known costs the others nothing.
    BOOST_TEST(limiter.refuse("b").has_value());
    BOOST_TEST(!limiter.refuse("c").has_value());
}

BOOST_AUTO_TEST_CASE(oneHomeOfIpv6IsOneSource)
{
    BOOST_TEST(addressForLimits("192.0.2.7") == "192.0.2.7");
    BOOST_TEST(addressForLimits("2001:db8:1:2:3:4:5:6") == addressForLimits("2001:db8:1:2:ffff::1"));
    BOOST_TEST(addressForLimits("2001:db8:1:2::1") != addressForLimits("2001:db8:1:3::1"));
}

BOOST_AUTO_TEST_CASE(onlyTrustedProxiesSayWhoAsks)
{
    const std::vector<std::string> trusted{"127.0.0.1", "10.0.0.1"};
    BOOST_TEST(clientAddress(from("192.0.2.7", "198.51.100.1"), trusted) == "192.0.2.7");
    BOOST_TEST(clientAddress(from("127.0.0.1", "198.51.100.1"), trusted) == "198.51.100.1");
    BOOST_TEST(clientAddress(from("127.0.0.1", "1.2.3.4, 198.51.100.1, 10.0.0.1"), trusted)
               == "198.51.100.1");
    BOOST_TEST(clientAddress(from("127.0.0.1"), trusted) == "127.0.0.1");
    BOOST_TEST(clientAddress(from("127.0.0.1", "nonsense"), trusted) == "127.0.0.1");
    BOOST_TEST(clientAddress(from("127.0.0.1", "198.51.100.1"), {}) == "127.0.0.1");
    BOOST_TEST(clientAddress(from("127.0.0.1", "198.51.100.1, "), trusted) == "127.0.0.1");
}

BOOST_AUTO_TEST_CASE(allForwardedForLinesAreOneList)
{
    const std::vector<std::string> trusted{"127.0.0.1", "10.0.0.1"};
    http::Request request = from("127.0.0.1", "203.0.113.9"); // What the client made up.
    request.headers.add("x-forwarded-for", "198.51.100.1"); // What the proxy saw.
    BOOST_TEST(clientAddress(request, trusted) == "198.51.100.1");
    request.headers.add("X-Forwarded-For", "10.0.0.1"); // A second proxy saw the first.
    BOOST_TEST(clientAddress(request, trusted) == "198.51.100.1");
    request.headers.add("X-Forwarded-For", "");
    BOOST_TEST(clientAddress(request, trusted) == "127.0.0.1");
}

BOOST_AUTO_TEST_CASE(aNetworkOfProxiesIsTrustedAsAWhole)
{
    const std::vector<std::string> trusted{"10.0.0.0/8", "192.0.2.128/25", "2001:db8:1::/47"};
    for (const char *const proxy : {"10.0.0.1", "10.255.255.255", "::ffff:10.1.2.3", "192.0.2.129",
                                    "2001:db8:1:2::3", "2001:db8:0:ffff::1"})
        BOOST_TEST(clientAddress(from(proxy, "198.51.100.1, 10.9.9.9"), trusted) == "198.51.100.1", proxy);
    for (const char *const other : {"11.0.0.1", "9.255.255.255", "192.0.2.127", "2001:db8:2::1", "::1"})
        BOOST_TEST(clientAddress(from(other, "198.51.100.1"), trusted) == other, other);
    // Everybody is trusted: then it is the first of all.
    BOOST_TEST(clientAddress(from("203.0.113.1", "198.51.100.1, 10.0.0.1"), {"0.0.0.0/0"}) == "198.51.100.1");
    BOOST_TEST(isAmong("10.1.1.1", {"::ffff:10.0.0.0/104"}));
    BOOST_TEST(!isAmong("11.1.1.1", {"::ffff:10.0.0.0/104"}));
}

BOOST_AUTO_TEST_CASE(whatIsNoNetworkIsDistinguished)
{
    for (const char *const text : {"10.0.0.1", "::1", "10.0.0.0/8", "10.0.0.0/0", "10.0.0.1/32", "::/0",
                                   "2001:db8::/128", "::ffff:10.0.0.0/104"})
        BOOST_TEST(isAddressOrNetwork(text), text);
    for (const char *const text : {"", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8/8",
                                   "10/8", "::/129", "::ffff:10.0.0.0/95", "proxy", "10.0.0.0/255.0.0.0"})
        BOOST_TEST(!isAddressOrNetwork(text), text);
}

BOOST_AUTO_TEST_CASE(anAddressIsTheSameHoweverItIsWritten)
{
    const std::vector<std::string> trusted{"127.0.0.1", "0:0:0:0:0:0:0:1", "2001:DB8::1"};
    BOOST_TEST(clientAddress(from("::ffff:127.0.0.1", "198.51.100.1"), trusted) == "198.51.100.1");
    BOOST_TEST(clientAddress(from("::1", "198.51.100.1, 2001:db8:0::1"), trusted) == "198.51.100.1");
    BOOST_TEST(clientAddress(from("127.0.0.1", "::ffff:198.51.100.1"), trusted) == "198.51.100.1");
    BOOST_TEST(clientAddress(from("127.0.0.1", "198.51.100.1:4711"), trusted) == "198.51.100.1");
    BOOST_TEST(clientAddress(from("127.0.0.1", "[2001:db8::7]:443"), trusted) == "2001:db8::7");
    BOOST_TEST(clientAddress(from("127.0.0.1", "[2001:db8::7"), trusted) == "127.0.0.1");
}

BOOST_AUTO_TEST_CASE(networksThatSentSignedWebhooksAreRememberedForADay)
{
    std::chrono::steady_clock::time_point now;
    SignedSenders senders([&now] { return now; });
    senders.note("203.0.113.7");
    senders.note("2001:db8:1:2::3");
    now += std::chrono::hours(23);
    BOOST_TEST(senders.contains("203.0.113.200"));
    BOOST_TEST(senders.contains("2001:db8:1:ffff::1"));
    BOOST_TEST(!senders.contains("203.0.114.7"));
    BOOST_TEST(!senders.contains("2001:db8:2::3"));
    senders.note("203.0.113.8");
    now += std::chrono::hours(1);
    BOOST_TEST(senders.contains("203.0.113.7"));
    BOOST_TEST(!senders.contains("2001:db8:1:2::3"));
}

BOOST_AUTO_TEST_CASE(codesAreReadAsPeopleTypeThem)
{
    const auto expected = pairingCodeHash("K7QM-2X01");
    BOOST_REQUIRE(expected.has_value());
    for (const std::string_view typed : {"k7qm-2x01", "K7QM2X01", " K7QM 2XO1 ", "k7qm-2xoi", "K7QM-2XOL"})
        BOOST_TEST((pairingCodeHash(typed) == expected), typed);
    for (const std::string_view typed : {"", "K7QM-2X0", "K7QM-2X011", "K7QM-2X0U", "K7QM-2X0é", "K7QM_2X01"})
        BOOST_TEST(!pairingCodeHash(typed).has_value(), typed);
    BOOST_TEST((pairingCodeHash("K7QM-2X02") != expected));
}

BOOST_AUTO_TEST_CASE(codesAndTokensHaveTheirFormAndDoNotRepeat)
{
    std::set<std::string> seen;
    for (int round = 0; round < 500; ++round) {
        const std::string code = newPairingCode();
        BOOST_TEST(code.size() == 9U);
        BOOST_TEST(code[4] == '-');
        BOOST_TEST(code.find_first_not_of("0123456789ABCDEFGHJKMNPQRSTVWXYZ-") == std::string::npos);
        BOOST_TEST(seen.insert(code).second);
        const std::string token = newDeviceToken();
        BOOST_TEST(token.starts_with("std_"));
        BOOST_TEST(token.size() == 4U + 43U);
        BOOST_TEST(seen.insert(token).second);
    }
}
