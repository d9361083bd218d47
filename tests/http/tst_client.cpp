// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE http client
#include "http/client.h"
#include "runningserver.h"
#include "tlspeer.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace shoptalk::http;
using shoptalk::http::testing::Certificate;
using shoptalk::http::testing::certificateForLocalhost;
using shoptalk::http::testing::RunningServer;
using shoptalk::http::testing::TlsPeer;
using shoptalk::http::testing::TrustedCertificate;
namespace asio = boost::asio;

namespace {

asio::awaitable<Response> describe(Request request)
{
    const std::string_view token = request.headers.get("Authorization").value_or("none");
    Response response = textResponse(418,
                                     request.method + ' ' + request.path + ' ' + std::string(token) + ' '
                                         + encodeParameters(request.query) + ' ' + request.body);
    response.headers.set("X-Answer", "42");
    co_return response;
}

asio::awaitable<Response> longAnswer(Request)
{
    co_return textResponse(200, std::string(5000, 'x'));
}

Router peerRouter()
{
    Router router;
    router.setFallback(describe);
    router.add("GET", "/long", longAnswer);
    return router;
}

Result<Response> ask(ClientRequest request)
{
    asio::io_context context;
    auto answer = asio::co_spawn(context, send(std::move(request)), asio::use_future);
    context.run();
    return answer.get();
}

const std::vector<std::string> badUrls{"",        "relay.example", "/path",      "ftp://a/b",
                                       "http://", "http://a b/",   "http://a/\n"};

} // namespace

BOOST_AUTO_TEST_CASE(sendsEverythingAndGivesTheAnswerWhateverItsStatus)
{
    RunningServer running(peerRouter());
    ClientRequest request{.method = "PUT", .url = running.url("/a%20b?x=1&y=%C3%BC"), .body = "text"};
    request.headers.set("Authorization", "Bearer EAAInvented");
    const auto answer = ask(std::move(request));
    BOOST_REQUIRE(answer.has_value());
    BOOST_TEST(answer->status == 418U);
    BOOST_TEST(answer->body == "PUT /a b Bearer EAAInvented x=1&y=%C3%BC text");
    BOOST_TEST(*answer->headers.get("x-answer") == "42");
}

BOOST_AUTO_TEST_CASE(anEmptyPathIsTheRoot)
{
    RunningServer running(peerRouter());
    BOOST_TEST(ask({.url = running.url("")})->body == "GET / none  ");
    BOOST_TEST(ask({.url = running.url("?a=b")})->body == "GET / none a=b ");
}

BOOST_AUTO_TEST_CASE(anAnswerLongerThanAllowedIsRefused)
{
    RunningServer running(peerRouter());
    const auto answer = ask({.url = running.url("/long"), .maxAnswerBytes = 4999});
    BOOST_REQUIRE(!answer.has_value());
    BOOST_TEST((answer.error().kind == Error::Kind::TooLarge));
    BOOST_TEST(ask({.url = running.url("/long"), .maxAnswerBytes = 5000}).has_value());
}

BOOST_AUTO_TEST_CASE(aSilentPeerTimesOut)
{
    asio::io_context context;
    const asio::ip::tcp::acceptor silent(context, {asio::ip::address_v4::loopback(), 0});
    const std::string url = "http://127.0.0.1:" + std::to_string(silent.local_endpoint().port()) + "/";
    const auto answer = ask({.url = url, .timeout = std::chrono::milliseconds(50)});
    BOOST_REQUIRE(!answer.has_value());
    BOOST_TEST((answer.error().kind == Error::Kind::Timeout));
}

BOOST_AUTO_TEST_CASE(noPeerAtAllIsANetworkError)
{
    std::string url;
    {
        RunningServer gone(peerRouter());
        url = gone.url("/");
    }
    BOOST_TEST((ask({.url = url}).error().kind == Error::Kind::Network));
}

BOOST_DATA_TEST_CASE(refusesAnAddressThatIsNone, boost::unit_test::data::make(badUrls), url)
{
    const auto answer = ask({.url = url});
    BOOST_REQUIRE(!answer.has_value());
    BOOST_TEST((answer.error().kind == Error::Kind::Malformed));
}

BOOST_AUTO_TEST_CASE(aHeaderValueCannotSmuggleALine)
{
    RunningServer running(peerRouter());
    ClientRequest request{.url = running.url("/")};
    request.headers.set("Authorization", "Bearer x\r\nX-Other: y");
    BOOST_TEST((ask(std::move(request)).error().reason == "bad_header"));
}

BOOST_AUTO_TEST_CASE(httpsWithATrustedCertificateWorks)
{
    const Certificate certificate = certificateForLocalhost();
    const TrustedCertificate trusted(certificate.certificate);
    TlsPeer peer(certificate);
    const auto answer = ask({.url = "https://localhost:" + peer.port() + "/"});
    BOOST_REQUIRE(answer.has_value());
    BOOST_TEST(answer->body == "secret enough");
}

BOOST_AUTO_TEST_CASE(httpsWithAnUntrustedCertificateIsRefused)
{
    const TrustedCertificate trusted(certificateForLocalhost().certificate);
    TlsPeer peer(certificateForLocalhost());
    const auto answer = ask({.url = "https://localhost:" + peer.port() + "/"});
    BOOST_REQUIRE(!answer.has_value());
    BOOST_TEST((answer.error().kind == Error::Kind::Network));
}

BOOST_AUTO_TEST_CASE(httpsWithACertificateForAnotherNameIsRefused)
{
    const Certificate certificate = certificateForLocalhost();
    const TrustedCertificate trusted(certificate.certificate);
    TlsPeer peer(certificate);
    BOOST_TEST(!ask({.url = "https://127.0.0.1:" + peer.port() + "/"}).has_value());
}
