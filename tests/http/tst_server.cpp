// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE http server
#include "runningserver.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <future>
#include <mutex>
#include <new>
#include <ostream>
#include <utility>

using namespace shoptalk::http;
using shoptalk::http::testing::RawClient;
using shoptalk::http::testing::RunningServer;
namespace asio = boost::asio;

namespace {

asio::awaitable<Response> echo(Request request)
{
    const std::string_view x = request.query.contains("x") ? std::string_view(request.query.at("x")) : "";
    co_return textResponse(200,
                           request.method + ' ' + request.path + ' ' + std::string(x) + ' ' + request.body);
}

asio::awaitable<Response> fail(Request)
{
    throw std::runtime_error("a handler's own mistake");
    co_return Response();
}

asio::awaitable<Response> splitHeader(Request request)
{
    Response response = textResponse(200, "fine");
    response.headers.set("X-Echo", request.query.at("x"));
    co_return response;
}

Router echoRouter()
{
    Router router;
    router.add("GET", "/echo", echo);
    router.add("POST", "/echo", echo, {.maximumBodyBytes = 1000});
    router.add("GET", "/fail", fail);
    router.add("GET", "/split", splitHeader);
    return router;
}

std::string post(std::string_view path, std::string_view body)
{
    return "POST " + std::string(path) + " HTTP/1.1\r\nHost: a\r\nContent-Length: "
        + std::to_string(body.size()) + "\r\n\r\n" + std::string(body);
}

bool contains(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

struct Malformed {
    std::string_view name;
    std::string_view bytes;
    friend std::ostream &operator<<(std::ostream &out, const Malformed &malformed)
    {
        return out << malformed.name;
    }
};

const std::vector<Malformed> malformedRequests{
    {"no HTTP at all", "\x16\x03\x01\x02 hello there\r\n\r\n"},
    {"no version", "GET /echo\r\n\r\n"},
    {"no host", "GET /echo HTTP/1.1\r\n\r\n"},
    {"two hosts", "GET /echo HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"},
    {"a space before the colon", "GET /echo HTTP/1.1\r\nHost : a\r\n\r\n"},
    {"two lengths", "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"},
    {"length and chunks",
     "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"},
    {"two lengths that agree",
     "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\na"},
    {"a list of lengths", "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1, 1\r\n\r\na"},
    {"no length where one is announced", "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length:\r\n\r\n"},
    {"a length with a sign", "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\na"},
    {"a length in hexadecimal", "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 0x1\r\n\r\na"},
    {"chunks, then a length",
     "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n"},
    {"another coding and a length",
     "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: identity\r\nContent-Length: 2\r\n\r\nab"},
    {"a length and another coding",
     "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: gzip\r\n\r\nab"},
    {"chunked twice",
     "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: "
     "chunked\r\n\r\n0\r\n\r\n"},
    {"chunked twice in one line",
     "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n"},
    {"another coding in a second line",
     "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: "
     "identity\r\n\r\n0\r\n\r\n"},
    {"chunks of an old version",
     "POST /echo HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"},
    {"a space before the coding's colon",
     "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n"},
    {"a coding that begins with a tab as its letter",
     "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: \x0b"
     "chunked\r\n\r\n0\r\n\r\n"},
    {"a length behind a tail of chunks",
     "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nContent-Length: 5\r\n\r\n"},
    {"a chunk that ends with a bare line feed",
     "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\nab\r\n0\r\n\r\n"},
    {"a chunk's extension with a bare line feed",
     "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2;\nab\r\n0\r\n\r\n"},
    {"a chunk's size with a sign",
     "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n+2\r\nab\r\n0\r\n\r\n"},
    {"a chunk's size that no number holds",
     "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: "
     "chunked\r\n\r\n10000000000000002\r\nab\r\n0\r\n\r\n"},
    {"a length that is no number", "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n"},
    {"a chunk that is no chunk",
     "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n"},
    {"an unreadable escape in the path", "GET /ec%ho HTTP/1.1\r\nHost: a\r\n\r\n"},
    {"a zero byte in the path", "GET /echo%00 HTTP/1.1\r\nHost: a\r\n\r\n"},
    {"a path that does not begin with a slash", "GET echo HTTP/1.1\r\nHost: a\r\n\r\n"},
};

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
    options.maximumHeaderBytes = 1024;
    RunningServer running(echoRouter(), options);
    RawClient client(running.server().port());
    client.send("GET /echo HTTP/1.1\r\nHost: a\r\nX-Long: " + std::string(2000, 'x') + "\r\n\r\n");
    BOOST_TEST(client.answer().starts_with("HTTP/1.1 431 "));
    BOOST_TEST(client.isClosed());
}

BOOST_DATA_TEST_CASE(refusesWhatIsMalformed, boost::unit_test::data::make(malformedRequests), malformed)
{
    RunningServer running(echoRouter());
    RawClient client(running.server().port());
    client.send(malformed.bytes);
    BOOST_TEST(client.answer().starts_with("HTTP/1.1 400 "));
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

/// The bytes behind such a header are not treated as a second request (request smuggling).
BOOST_DATA_TEST_CASE(whatHasNoPlainEndIsNotAnsweredTwice,
                     boost::unit_test::data::make(std::vector<std::string>{
                         "xchunked", "identity", "gzip", "gzip, chunked", "chunked, identity", "chunked;q=1",
                         "\"chunked\"", "chunked chunked", "\r\n chunked", "\r\n\tchunked", "chunked\r\n ",
                         "chunke\xe4", "", ","}),
                     coding)
{
    RunningServer running(echoRouter());
    RawClient client(running.server().port());
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: " + coding
                + "\r\n\r\nGET /echo?x=smuggled HTTP/1.1\r\nHost: a\r\n\r\n");
    BOOST_TEST(client.answer().starts_with("HTTP/1.1 400 "));
    BOOST_TEST(client.isClosed());
}

BOOST_DATA_TEST_CASE(aCodingIsKnownInAnyCaseAndSpacing,
                     boost::unit_test::data::make(std::vector<std::string>{"CHUNKED", "Chunked",
                                                                           "  chunked \t "}),
                     coding)
{
    RunningServer running(echoRouter());
    RawClient client(running.server().port());
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\ntransfer-ENCODING: " + coding
                + "\r\n\r\n3\r\nabc\r\n0\r\n\r\nGET /echo HTTP/1.1\r\nHost: a\r\n\r\n");
    BOOST_TEST(client.answer().ends_with("POST /echo  abc"));
    BOOST_TEST(client.answer().ends_with("GET /echo  "));
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
