// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE http server
#include "echoserver.h"
#include "runningserver.h"

#include <boost/test/unit_test.hpp>

#include <future>
#include <mutex>
#include <new>
#include <utility>

using namespace shoptalk::http;
using shoptalk::http::testing::echoRouter;
using shoptalk::http::testing::post;
using shoptalk::http::testing::RawClient;
using shoptalk::http::testing::RunningServer;

namespace {

bool contains(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_CASE(answersWithMethodPathQueryAndBody)
{
    RunningServer running(echoRouter());
    RawClient client(running.server().port());
    client.send(post("/ec%68o?x=1%202", "hello"));
    const std::string answer = client.answer();
    BOOST_TEST(answer.starts_with("HTTP/1.1 200 OK\r\n"));
    BOOST_TEST(contains(answer, "Content-Type: text/plain; charset=utf-8\r\n"));
    BOOST_TEST(contains(answer, "\r\nDate: "));
    BOOST_TEST(answer.ends_with("\r\n\r\nPOST /echo 1 2 hello"));
}

BOOST_AUTO_TEST_CASE(takesChunkedBodiesAndAbsoluteTargets)
{
    RunningServer running(echoRouter());
    RawClient client(running.server().port());
    client.send("POST http://a/echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: "
                "chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
    BOOST_TEST(client.answer().ends_with("POST /echo  abcde"));
}

BOOST_AUTO_TEST_CASE(saysNotFoundAndMethodNotAllowed)
{
    RunningServer running(echoRouter());
    RawClient client(running.server().port());
    client.send("GET /nowhere HTTP/1.1\r\nHost: a\r\n\r\n");
    BOOST_TEST(client.answer().starts_with("HTTP/1.1 404 "));
    client.send("DELETE /echo HTTP/1.1\r\nHost: a\r\n\r\n");
    const std::string answer = client.answer();
    BOOST_TEST(answer.starts_with("HTTP/1.1 405 "));
    BOOST_TEST(contains(answer, "\r\nAllow: GET, HEAD, POST\r\n"));
}

BOOST_AUTO_TEST_CASE(headGivesTheLengthWithoutTheBodyAndTheConnectionGoesOn)
{
    RunningServer running(echoRouter());
    RawClient client(running.server().port());
    client.send("HEAD /echo HTTP/1.1\r\nHost: a\r\n\r\n");
    const std::string header = client.header();
    BOOST_TEST(header.starts_with("HTTP/1.1 200 "));
    BOOST_TEST(contains(header, "\r\nContent-Length: 12\r\n"));
    client.send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
    BOOST_TEST(client.answer().ends_with("GET /echo  "));
}

BOOST_AUTO_TEST_CASE(requestsOfOneConnectionAreAnsweredInOrder)
{
    RunningServer running(echoRouter());
    RawClient client(running.server().port());
    std::string pipelined;
    for (int number = 0; number < 50; ++number)
        pipelined += post("/echo", std::to_string(number));
    client.send(pipelined);
    for (int number = 0; number < 50; ++number)
        BOOST_TEST(client.answer().ends_with("POST /echo  " + std::to_string(number)));
}

BOOST_AUTO_TEST_CASE(closesWhenAskedTo)
{
    RunningServer running(echoRouter());
    RawClient modern(running.server().port());
    modern.send("GET /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    BOOST_TEST(contains(modern.answer(), "\r\nConnection: close\r\n"));
    BOOST_TEST(modern.isClosed());
    RawClient old(running.server().port());
    old.send("GET /echo HTTP/1.0\r\n\r\n");
    BOOST_TEST(old.answer().ends_with("GET /echo  "));
    BOOST_TEST(old.isClosed());
}

BOOST_AUTO_TEST_CASE(refusesABodyThatIsTooLong)
{
    RunningServer running(echoRouter());
    RawClient fitting(running.server().port());
    fitting.send(post("/echo", std::string(1000, 'x')));
    BOOST_TEST(fitting.answer().starts_with("HTTP/1.1 200 "));
    RawClient announced(running.server().port());
    announced.send(post("/echo", std::string(1'000'000, 'x')));
    BOOST_TEST(announced.answer().starts_with("HTTP/1.1 413 "));
    RawClient chunked(running.server().port());
    chunked.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n"
                 + std::string(1001, 'x') + "\r\n0\r\n\r\n");
    BOOST_TEST(chunked.answer().starts_with("HTTP/1.1 413 "));
    BOOST_TEST(chunked.isClosed());
}

BOOST_AUTO_TEST_CASE(refusesBeforeTheBodyIsSentWhereTheClientWaits)
{
    RunningServer running(echoRouter());
    const std::string header = "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: ";
    RawClient fitting(running.server().port());
    fitting.send(header + "3\r\n\r\n");
    BOOST_TEST(fitting.header().starts_with("HTTP/1.1 100 "));
    fitting.send("abc");
    BOOST_TEST(fitting.answer().ends_with("POST /echo  abc"));
    RawClient tooLong(running.server().port());
    tooLong.send(header + "1001\r\n\r\n");
    BOOST_TEST(tooLong.answer().starts_with("HTTP/1.1 413 "));
}

BOOST_AUTO_TEST_CASE(refusesAHeaderThatIsTooLong)
{
    ServerOptions options;
    options.maxHeaderBytes = 1024;
    RunningServer running(echoRouter(), options);
    RawClient client(running.server().port());
    client.send("GET /echo HTTP/1.1\r\nHost: a\r\nX-Long: " + std::string(2000, 'x') + "\r\n\r\n");
    BOOST_TEST(client.answer().starts_with("HTTP/1.1 431 "));
    BOOST_TEST(client.isClosed());
}

BOOST_AUTO_TEST_CASE(whatIsNotWantedIsRefusedBeforeItsBodyIsRead)
{
    ServerOptions options;
    options.wantsBody = [](const Request &request) { return request.headers.get("X-Signature").has_value(); };
    RunningServer running(echoRouter(), options);
    RawClient unsigned_(running.server().port());
    unsigned_.send(
        "POST /echo?x=1 HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n"); // And not one byte of it.
    BOOST_TEST(unsigned_.answer().ends_with("POST /echo 1 "));
    BOOST_TEST(unsigned_.isClosed());
    RawClient waiting(running.server().port());
    waiting.send(
        "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nTransfer-Encoding: chunked\r\n\r\n");
    BOOST_TEST(waiting.answer().ends_with("POST /echo  "));
    RawClient empty(running.server().port());
    empty.send(post("/echo", ""));
    BOOST_TEST(empty.answer().ends_with("POST /echo  "));
    empty.send("POST /echo HTTP/1.1\r\nHost: a\r\nX-Signature: b\r\nContent-Length: 3\r\n\r\nabc");
    BOOST_TEST(empty.answer().ends_with("POST /echo  abc"));
}

BOOST_AUTO_TEST_CASE(aSlowClientIsDropped)
{
    ServerOptions options;
    options.readTimeout = std::chrono::milliseconds(50);
    RunningServer running(echoRouter(), options);
    RawClient silent(running.server().port());
    RawClient halfHeader(running.server().port());
    halfHeader.send("GET /echo HTTP/1.1\r\nHo");
    RawClient halfBody(running.server().port());
    halfBody.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc");
    BOOST_TEST(silent.isClosed());
    BOOST_TEST(halfHeader.isClosed());
    BOOST_TEST(halfBody.isClosed());
    RawClient busy(running.server().port());
    busy.send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
    BOOST_TEST(busy.answer().starts_with("HTTP/1.1 200 "));
}

namespace {

/// More than the system's buffers hold.
constexpr std::size_t longAnswerBytes = 32 * 1024 * 1024;

Router longAnswerRouter()
{
    Router router;
    router.add("GET", "/", [](Request) -> boost::asio::awaitable<Response> {
        co_return textResponse(200, std::string(longAnswerBytes, 'x'));
    });
    return router;
}

ServerOptions secondForEachPiece()
{
    ServerOptions options;
    options.writeTimeout = std::chrono::seconds(1);
    options.minBytesPerSecond = 256 * 1024;
    return options;
}

} // namespace

BOOST_AUTO_TEST_CASE(aSlowReaderGetsTheWholeAnswerHoweverLongItTakes)
{
    const ServerOptions options = secondForEachPiece();
    RunningServer running(longAnswerRouter(), options);
    RawClient client(running.server().port());
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    const auto start = std::chrono::steady_clock::now();
    std::size_t received = 0;
    while (received < longAnswerBytes) {
        const std::size_t count = client.discardSome();
        BOOST_REQUIRE(count > 0U);
        received += count;
        // As a line of this speed.
        const double part = static_cast<double>(received) / longAnswerBytes;
        while (std::chrono::steady_clock::now() < start + part * 3 * options.writeTimeout)
            std::this_thread::yield();
    }
    BOOST_TEST(received >= longAnswerBytes);
}

BOOST_AUTO_TEST_CASE(aClientThatDoesNotReadItsAnswerIsDropped)
{
    RunningServer running(longAnswerRouter(), secondForEachPiece());
    RawClient client(running.server().port());
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    while (running.server().connections() == 0)
        std::this_thread::yield();
    while (running.server().connections() > 0)
        std::this_thread::yield();
    std::size_t received = 0;
    while (const std::size_t count = client.discardSome())
        received += count;
    BOOST_TEST(received < longAnswerBytes);
}

BOOST_AUTO_TEST_CASE(aHandlerThatThrowsGivesOneErrorAndTheConnectionGoesOn)
{
    std::promise<std::string> failure;
    ServerOptions options;
    options.onHandlerFailed = [&failure](const Request &request, std::string_view what) {
        failure.set_value(request.path + ": " + std::string(what));
    };
    RunningServer running(echoRouter(), options);
    RawClient client(running.server().port());
    client.send("GET /fail HTTP/1.1\r\nHost: a\r\n\r\n");
    const std::string answer = client.answer();
    BOOST_TEST(answer.starts_with("HTTP/1.1 500 "));
    BOOST_TEST(!contains(answer, "mistake"));
    BOOST_TEST(failure.get_future().get() == "/fail: std::runtime_error");
    client.send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
    BOOST_TEST(client.answer().starts_with("HTTP/1.1 200 "));
}

BOOST_AUTO_TEST_CASE(extraHeadersStandOnEveryAnswer)
{
    ServerOptions options;
    options.extraHeaders.set("X-Content-Type-Options", "nosniff");
    options.extraHeaders.set("Content-Type", "application/octet-stream");
    RunningServer running(echoRouter(), options);
    for (const std::string_view request :
         {"GET /echo HTTP/1.1\r\nHost: a\r\n\r\n", "GET /no HTTP/1.1\r\nHost: a\r\n\r\n",
          "GET /fail HTTP/1.1\r\nHost: a\r\n\r\n", "rubbish\r\n\r\n"}) {
        RawClient client(running.server().port());
        client.send(request);
        const std::string answer = client.answer();
        BOOST_TEST(contains(answer, "\r\nX-Content-Type-Options: nosniff\r\n"), request);
        BOOST_TEST(!contains(answer, "octet-stream"), request);
    }
}

BOOST_AUTO_TEST_CASE(aValueCannotEndItsHeaderLine)
{
    RunningServer running(echoRouter());
    RawClient client(running.server().port());
    client.send("GET /split?x=a%0d%0aSet-Cookie:%20b HTTP/1.1\r\nHost: a\r\n\r\n");
    const std::string answer = client.answer();
    BOOST_TEST(answer.starts_with("HTTP/1.1 200 "));
    BOOST_TEST(!contains(answer, "Set-Cookie"));
}

BOOST_AUTO_TEST_CASE(theLogSeesNeitherQueryNorHeadersNorBody)
{
    std::promise<Request> seen;
    ServerOptions options;
    options.onAnswered = [&seen](const Request &request, const Response &, std::chrono::microseconds) {
        seen.set_value(request);
    };
    RunningServer running(echoRouter(), options);
    RawClient client(running.server().port());
    client.send(
        "POST /echo?token=secret HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer secret\r\nContent-Length: "
        "6\r\n\r\nsecret");
    const Request request = seen.get_future().get();
    BOOST_TEST(request.method == "POST");
    BOOST_TEST(request.path == "/echo");
    BOOST_TEST(request.remoteAddress == "127.0.0.1");
    BOOST_TEST(request.query.empty());
    BOOST_TEST(request.headers.all().empty());
    BOOST_TEST(request.body.empty());
}

BOOST_AUTO_TEST_CASE(aConnectionThatEndsByAnExceptionNoLongerCounts)
{
    std::promise<std::string> failure;
    bool hasFailed = false;
    ServerOptions options;
    options.connectionsPerSource = 1;
    options.onAnswered = [&hasFailed](const Request &, const Response &, std::chrono::microseconds) {
        if (!std::exchange(hasFailed, true))
            throw std::bad_alloc();
    };
    options.onHandlerFailed = [&failure](const Request &, std::string_view what) {
        failure.set_value(std::string(what));
    };
    RunningServer running(echoRouter(), options);
    RawClient first(running.server().port());
    first.send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
    BOOST_TEST(first.answer().starts_with("HTTP/1.1 200 "));
    BOOST_TEST(first.isClosed());
    RawClient second(running.server().port());
    second.send("GET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
    const std::string answer = second.answer();
    BOOST_REQUIRE(answer.starts_with("HTTP/1.1 200 "));
    BOOST_TEST(failure.get_future().get() == "std::bad_alloc");
}
