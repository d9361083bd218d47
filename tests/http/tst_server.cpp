// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE http server
#include "http/client.h"
#include "runningserver.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/asio/write.hpp>
#include <boost/test/unit_test.hpp>

#include <future>

using namespace shoptalk::http;
using shoptalk::http::testing::RawClient;
using shoptalk::http::testing::RunningServer;
namespace asio = boost::asio;

namespace {

asio::awaitable<Response> echo(Request request)
{
    co_return textResponse(200, request.method + ' ' + request.path + ' ' + request.body);
}

asio::awaitable<Response> fail(Request)
{
    throw std::runtime_error("a handler's own mistake");
    co_return Response();
}

Router echoRouter()
{
    Router router;
    router.add("GET", "/echo", echo);
    router.add("POST", "/echo", echo, {.maximumBodyBytes = 1000});
    router.add("GET", "/things/{id}", echo);
    router.add("GET", "/fail", fail);
    return router;
}

Result<Response> ask(ClientRequest request)
{
    asio::io_context context;
    auto answer = asio::co_spawn(context, send(std::move(request)), asio::use_future);
    context.run();
    return answer.get();
}

bool contains(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_CASE(answersWithBodyPathAndMethod)
{
    RunningServer running(echoRouter());
    const auto answer = ask({.method = "POST", .url = running.url("/echo?x=1"), .body = "hello"});
    BOOST_REQUIRE(answer.has_value());
    BOOST_TEST(answer->status == 200);
    BOOST_TEST(answer->body == "POST /echo hello");
    BOOST_TEST(*answer->headers.get("content-type") == "text/plain; charset=utf-8");
}

BOOST_AUTO_TEST_CASE(saysNotFoundAndMethodNotAllowed)
{
    RunningServer running(echoRouter());
    BOOST_TEST(ask({.url = running.url("/nowhere")})->status == 404);
    const auto answer = ask({.method = "DELETE", .url = running.url("/echo")});
    BOOST_TEST(answer->status == 405);
    BOOST_TEST(*answer->headers.get("Allow") == "GET, HEAD, POST");
}

BOOST_AUTO_TEST_CASE(headGivesLengthWithoutBodyAndTheConnectionGoesOn)
{
    RunningServer running(echoRouter());
    RawClient client(running.server().port());
    client.send("HEAD /echo HTTP/1.1\r\nHost: a\r\n\r\n");
    const std::string header = client.header();
    BOOST_TEST(contains(header, "HTTP/1.1 200"));
    BOOST_TEST(contains(header, "Content-Length: 11"));
    client.send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
    BOOST_TEST(client.answer().ends_with("GET /echo "));
}

BOOST_AUTO_TEST_CASE(refusesABodyThatIsAnnouncedTooLong)
{
    RunningServer running(echoRouter());
    const auto answer = ask({.method = "POST", .url = running.url("/echo"), .body = std::string(1001, 'x')});
    BOOST_REQUIRE(answer.has_value());
    BOOST_TEST(answer->status == 413);
    const auto fits = ask({.method = "POST", .url = running.url("/echo"), .body = std::string(1000, 'x')});
    BOOST_TEST(fits->status == 200);
}
