// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE http malformed
#include "echoserver.h"
#include "runningserver.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <vector>

using namespace shoptalk::http;
using shoptalk::http::testing::echoRouter;
using shoptalk::http::testing::RawClient;
using shoptalk::http::testing::RunningServer;

namespace {

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

BOOST_DATA_TEST_CASE(refusesWhatIsMalformed, boost::unit_test::data::make(malformedRequests), malformed)
{
    RunningServer running(echoRouter());
    RawClient client(running.server().port());
    client.send(malformed.bytes);
    BOOST_TEST(client.answer().starts_with("HTTP/1.1 400 "));
    BOOST_TEST(client.isClosed());
}

/// What stands behind such a header is no second request, whatever its sender hopes.
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
