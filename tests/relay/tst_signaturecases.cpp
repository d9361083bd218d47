// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE relay signaturecases
#include "contract.h"
#include "relay/webhook/signedrequest.h"
#include "requests.h"
#include "runningrelay.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <set>

// tests/contract/cases/http: what may be wrong with the signature of a request.
using namespace shoptalk::relay::testing;
namespace asio = boost::asio;
namespace http = shoptalk::http;
namespace json = boost::json;
using boost::unit_test::data::make;

namespace {

const std::string folder = "cases/http/";
const std::string signedRequests = "56-signed-request.json";
const std::string header = "X-Hub-Signature-256";

/// A request of one file. Its digests belong to a body that is not in the repository, so those of a body with
/// the same properties stand for them.
struct Case {
    std::string file;
    json::object object;
    friend std::ostream &operator<<(std::ostream &out, const Case &each) { return out << each.file; }
};

std::set<std::string> files()
{
    std::set<std::string> names;
    for (const auto &entry :
         std::filesystem::directory_iterator(SHOPTALK_SOURCE_DIR "/tests/contract/cases/http"))
        names.insert(entry.path().filename().string());
    return names;
}

std::vector<Case> requests()
{
    std::vector<Case> all;
    for (const std::string &name : files()) {
        if (name != signedRequests)
            all.push_back({name, contractFile(folder + name).as_object()});
    }
    return all;
}

std::string textAt(const json::object &object, std::string_view key)
{
    return std::string(object.at(key).as_string());
}

/// With escaped characters and slashes, as Meta writes them, so that a parsed copy has other bytes.
const std::string body = messageWebhook("1", "10", R"(\u202etxt.exe \ud83d\ude00 a\/b)");

std::string lowerCase(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

std::string upperCase(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::toupper(c); });
    return text;
}

/// The value of the signature's header for our body: right where the file's is right for its own.
std::string signatureLike(const std::string &value)
{
    static const std::string valid =
        textAt(contractFile(folder + "55a-sig-valid.json").at("headers").as_object(), header);
    if (value == valid)
        return signatureOf(body);
    if (lowerCase(value) == valid)
        return "sha256=" + upperCase(signatureOf(body).substr(7));
    if (value.size() == valid.size() && value.starts_with("sha256="))
        return signatureOf(json::serialize(json::parse(body)));
    return value;
}

http::Response send(const RunningRelay &relay, const json::object &object)
{
    std::string path = "/webhooks/whatsapp";
    if (object.contains("query")) {
        std::string query = textAt(object, "query");
        query.replace(query.find("TOKEN"), 5, verifyToken);
        path += '?' + query;
    }
    http::ClientRequest request{.method = textAt(object, "method"), .url = relay.url(path)};
    if (request.method == "POST")
        request.body = body;
    for (const auto &[name, value] : object.at("headers").as_object())
        request.headers.set(name, signatureLike(std::string(value.as_string())));
    return ask(std::move(request));
}

/// The status of the answer to our body with these signatures, each in a line of its own: a client of ours
/// would send the last one alone.
int statusOf(const RunningRelay &relay, const std::vector<std::string> &signatures)
{
    const std::string url = relay.url();
    std::string request = "POST /webhooks/whatsapp HTTP/1.1\r\nHost: relay.example\r\nConnection: close\r\n";
    for (const std::string &signature : signatures)
        request += header + ": " + signature + "\r\n";
    request += "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    asio::io_context context;
    asio::ip::tcp::socket socket(context);
    const int port = std::stoi(url.substr(url.rfind(':') + 1));
    socket.connect({asio::ip::address_v4::loopback(), static_cast<asio::ip::port_type>(port)});
    asio::write(socket, asio::buffer(request));
    std::string answer;
    boost::system::error_code end;
    asio::read(socket, asio::dynamic_buffer(answer), end);
    return std::stoi(answer.substr(answer.find(' ') + 1, 3));
}

struct SignedCase {
    std::string name;
    std::string request;
    bool isAccepted = false;
    friend std::ostream &operator<<(std::ostream &out, const SignedCase &each) { return out << each.name; }
};

std::vector<SignedCase> signedCases()
{
    std::vector<SignedCase> all;
    const json::value contract = contractFile(folder + signedRequests);
    for (const json::value &each : contract.at("cases").as_array()) {
        const json::object &object = each.as_object();
        all.push_back({textAt(object, "name"), textAt(object, "signed_request"),
                       textAt(object, "expect").starts_with("accepted")});
    }
    return all;
}

} // namespace

BOOST_AUTO_TEST_CASE(everyFileIsRead)
{
    BOOST_TEST(files().size() == 9U);
    BOOST_TEST(requests().size() == 8U);
    BOOST_TEST(signedCases().size() == 8U);
}

BOOST_DATA_TEST_CASE(aRequestIsAnsweredAsExpected, make(requests()), request)
{
    RunningRelay relay;
    const std::string token = relay.pairDevice();
    relay.claim("Corner Shop", "1", "10");
    const std::string expected = textAt(request.object, "expect");
    const http::Response answer = send(relay, request.object);
    // Hexadecimal digits are decoded before they are compared, so their case does not matter.
    const bool isAccepted = expected.starts_with("200") || expected.starts_with("decide");
    BOOST_TEST(answer.status == (isAccepted ? 200U : 401U));
    const auto events = relay.events(token).at("events").as_array();
    const bool isStored = isAccepted && textAt(request.object, "method") == "POST";
    BOOST_REQUIRE(events.size() == (isStored ? 1U : 0U));
    if (isStored)
        BOOST_TEST(bodyOf(events[0]) == body);
    if (expected.find("PROBE123") != std::string::npos) {
        BOOST_TEST(answer.body == "PROBE123");
        BOOST_TEST(*answer.headers.get("Content-Type") == "text/plain");
    }
}

BOOST_DATA_TEST_CASE(otherMalformedSignaturesAreRefused,
                     make(std::vector<std::string>{"", "sha256=", "sha256=abc", "sha256=zz", "sha256", "=",
                                                   "sha256=" + std::string(64, 'g')}),
                     value)
{
    const RunningRelay relay;
    http::ClientRequest request{.method = "POST", .url = relay.url("/webhooks/whatsapp"), .body = body};
    request.headers.set(header, value);
    BOOST_TEST(ask(std::move(request)).status == 401U);
}

BOOST_AUTO_TEST_CASE(twoSignaturesAreRefused)
{
    const RunningRelay relay;
    const std::string right = signatureOf(body);
    const std::string wrong = signatureOf("another body");
    BOOST_TEST(statusOf(relay, {right}) == 200);
    BOOST_TEST(statusOf(relay, {right, wrong}) == 401);
    BOOST_TEST(statusOf(relay, {wrong, right}) == 401);
    BOOST_TEST(statusOf(relay, {right, right}) == 401);
}

BOOST_DATA_TEST_CASE(aSignedRequestIsOpenedAsExpected, make(signedCases()), each)
{
    const std::string secret = textAt(contractFile(folder + signedRequests).as_object(), "app_secret");
    const shoptalk::relay::SignedRequestCheck check({secret});
    const auto opened = check.open(each.request);
    BOOST_TEST(opened.has_value() == each.isAccepted);
    if (opened)
        BOOST_TEST(opened->userId == "10200000000000001");
}
