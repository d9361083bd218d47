// SPDX-License-Identifier: GPL-3.0-or-later
// The client's address behind Debian's HAProxy, Caddy and nginx: no client can choose it by forged headers.
#define BOOST_TEST_MODULE relay proxies
#include "relay/storage/sqlite/database.h"
#include "requests.h"
#include "reverseproxy.h"
#include "runningrelay.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>
#include <boost/test/unit_test.hpp>

using namespace shoptalk::relay;
using namespace shoptalk::relay::testing;
namespace asio = boost::asio;

namespace {

constexpr int perMinute = 3;

Settings behind(std::vector<std::string> proxies)
{
    Settings settings = testSettings();
    settings.limits.addressPerMinute = perMinute;
    settings.trustedProxies = std::move(proxies);
    return settings;
}

std::string placeOf(const RunningRelay &relay)
{
    return relay.url().substr(relay.url().find("//") + 2);
}

/// The status that a client with this loopback address gets which claims to come from elsewhere.
int statusFrom(const std::string &address, std::uint16_t port, const std::vector<std::string> &forged)
{
    asio::io_context context;
    asio::ip::tcp::socket socket(context, {asio::ip::make_address(address), 0});
    socket.connect({asio::ip::address_v4::loopback(), port});
    std::string request = "GET /v1/me HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n";
    for (const std::string &line : forged)
        request += "X-Forwarded-For: " + line + "\r\n";
    asio::write(socket, asio::buffer(request + "\r\n"));
    std::string answer;
    boost::system::error_code ignored;
    asio::read(socket, asio::dynamic_buffer(answer), ignored);
    return answer.size() > 12 ? std::stoi(answer.substr(9, 3)) : 0;
}

/// Whatever a client claims, its address is the one that the proxy saw, and not the proxy's own.
void checkForgersAreKnown(RunningRelay &relay, std::uint16_t port)
{
    for (int count = 0; count < perMinute; ++count) {
        const std::string invented = "203.0.113." + std::to_string(count);
        BOOST_TEST(statusFrom("127.0.9.1", port, {invented, "198.51.100.1, " + invented}) == 401);
    }
    BOOST_TEST(statusFrom("127.0.9.1", port, {"203.0.113.77"}) == 429);
    BOOST_TEST(statusFrom("127.0.9.1", port, {}) == 429);
    BOOST_TEST(statusFrom("127.0.8.1", port, {"127.0.9.1"}) == 401); // Nor does it lock another one out.
    const auto database = sqlite::Database::open(relay.databaseFile()).value();
    sqlite::Query query(*database, "SELECT subject FROM audit_log WHERE action = 'address_rate_limited'");
    BOOST_REQUIRE(query.next());
    BOOST_TEST(query.text(0) == "127.0.9.0/24");
    BOOST_TEST(!query.next());
}

} // namespace

BOOST_AUTO_TEST_CASE(behindHaproxy)
{
    RunningRelay relay(behind({"127.0.0.1"}));
    const ReverseProxy proxy(haproxy(placeOf(relay)));
    checkForgersAreKnown(relay, proxy.port());
}

BOOST_AUTO_TEST_CASE(behindCaddy)
{
    RunningRelay relay(behind({"127.0.0.1"}));
    const ReverseProxy proxy(caddy(placeOf(relay)));
    checkForgersAreKnown(relay, proxy.port());
}

BOOST_AUTO_TEST_CASE(behindNginx)
{
    RunningRelay relay(behind({"127.0.0.1"}));
    const ReverseProxy proxy(nginx(placeOf(relay)));
    checkForgersAreKnown(relay, proxy.port());
}

BOOST_AUTO_TEST_CASE(behindTwoProxiesInARow)
{
    RunningRelay relay(behind({"127.0.0.2", "127.0.0.3"}));
    const ReverseProxy inner(nginx(placeOf(relay), "127.0.0.3"));
    const ReverseProxy outer(haproxy(inner.address(), "127.0.0.2"));
    checkForgersAreKnown(relay, outer.port());
}

BOOST_AUTO_TEST_CASE(aProxyThatIsNotConfiguredSaysNothingAboutWhoAsks)
{
    RunningRelay relay(behind({"127.0.0.2"}));
    const ReverseProxy proxy(haproxy(placeOf(relay))); // It asks from 127.0.0.1.
    for (int count = 0; count < perMinute; ++count)
        BOOST_TEST(statusFrom("127.0.9." + std::to_string(count + 1), proxy.port(), {"203.0.113.7"}) == 401);
    BOOST_TEST(statusFrom("127.0.9.9", proxy.port(), {"203.0.113.8"}) == 429);
}
