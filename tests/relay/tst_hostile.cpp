// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile and broken clients of the running program: it refuses them and keeps working.
#define BOOST_TEST_MODULE relay hostile
#include "relayprocess.h"
#include "requests.h"
#include "temporaryfolder.h"
#include "tests/http/runningserver.h"

#include <boost/asio/read.hpp>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <fstream>
#include <poll.h>
#include <random>
#include <sys/resource.h>

using namespace shoptalk::relay::testing;
using shoptalk::http::testing::RawClient;
namespace asio = boost::asio;
namespace http = shoptalk::http;
namespace json = boost::json;

namespace {

struct Fixture {
    std::uint16_t port() const
    {
        return static_cast<std::uint16_t>(std::stoul(relay.url().substr(relay.url().rfind(':') + 1)));
    }
    /// The relay is running, and stores what Meta sends.
    void checkServes()
    {
        BOOST_TEST(get(relay.url() + "/healthz").status == 200U);
        const std::string text = "after-" + std::to_string(++stored);
        BOOST_TEST(postWebhook(relay.url(), messageWebhook("1", "10", text)).status == 200U);
    }

    TemporaryFolder folder;
    std::filesystem::path configuration = writeConfiguration(folder.path());
    RelayProcess relay{folder.path()};
    std::string token = pairByProgram(configuration, relay.url(), "Corner Shop");
    int stored = 0;
};

/// A connection of which each direction can be closed separately.
class HalfOpen {
public:
    explicit HalfOpen(std::uint16_t port)
        : m_socket(m_context)
    {
        m_socket.connect({asio::ip::address_v4::loopback(), port});
    }
    void send(std::string_view bytes)
    {
        boost::system::error_code ignored;
        asio::write(m_socket, asio::buffer(bytes), ignored);
    }
    void closeSending()
    {
        boost::system::error_code ignored;
        m_socket.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    }
    /// Everything that arrives until the relay closes the connection.
    std::string rest()
    {
        std::string received;
        boost::system::error_code ignored;
        asio::read(m_socket, asio::dynamic_buffer(received), ignored);
        return received;
    }

    /// The beginning of the first answer on any of them.
    static std::string firstAnswer(const std::vector<std::unique_ptr<HalfOpen>> &clients)
    {
        std::vector<pollfd> sockets;
        for (const auto &client : clients)
            sockets.push_back({client->m_socket.native_handle(), POLLIN, 0});
        ::poll(sockets.data(), sockets.size(), -1);
        const auto first = std::ranges::find_if(sockets, [](const pollfd &one) { return one.revents != 0; });
        std::array<char, 64> bytes{};
        const ssize_t count = ::recv(first->fd, bytes.data(), bytes.size(), 0);
        return {bytes.data(), static_cast<std::size_t>(std::max<ssize_t>(count, 0))};
    }

private:
    asio::io_context m_context;
    asio::ip::tcp::socket m_socket;
};

/// One request for each route, as a console or Meta would send it.
std::vector<std::string> requestsOfAllRoutes(const std::string &token)
{
    const auto request = [&token](std::string_view line, const std::string &body) {
        return std::string(line) + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + token
            + "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size())
            + "\r\n\r\n" + body;
    };
    return {request("POST /webhooks/whatsapp", messageWebhook("1", "10", "x")),
            request("GET /webhooks/whatsapp?hub.mode=subscribe&hub.challenge=1&hub.verify_token=x", ""),
            request("POST /v1/devices", R"({"pairing_code":"K7QM-2XRP","device_name":"Front desk"})"),
            request("GET /v1/me", ""),
            request("DELETE /v1/devices/dev_x", ""),
            request("PUT /v1/numbers/1", R"({"waba_id":"10","access_token":"EAA","verify_token":"vvvv"})"),
            request("GET /v1/events?after=0&limit=10&wait=0", ""),
            request("POST /v1/events", R"({"kind":"team","body":"x"})"),
            request("POST /v1/oauth/exchange", R"({"code":"AQD","redirect_uri":"https://a"})"),
            request("POST /v1/oauth/inspect", R"({"token":"EAA"})"),
            request("GET /healthz", ""),
            request("GET /readyz", ""),
            request("GET /privacy", "")};
}

/// A webhook's header with a signature that looks like one.
std::string signedHeader(std::size_t length)
{
    return "POST /webhooks/whatsapp HTTP/1.1\r\nHost: a\r\nX-Hub-Signature-256: "
        + signatureOf("another body") + "\r\nContent-Length: " + std::to_string(length) + "\r\n\r\n";
}

/// Connections on which nothing is ever sent.
class IdleConnections {
public:
    IdleConnections(std::uint16_t port, std::size_t count)
    {
        rlimit limit{};
        ::getrlimit(RLIMIT_NOFILE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
        for (std::size_t opened = 0; opened < count; ++opened) {
            asio::ip::tcp::socket &socket = m_sockets.emplace_back(m_context);
            socket.connect({asio::ip::address_v4::loopback(), port});
        }
    }

private:
    asio::io_context m_context;
    std::vector<asio::ip::tcp::socket> m_sockets;
};

std::string mutated(std::string bytes, std::mt19937 &random)
{
    const auto steps = random() % 6 + 1;
    for (std::size_t step = 0; step < steps && bytes.size() > 1; ++step) {
        const std::size_t at = random() % bytes.size();
        switch (random() % 5) {
        case 0:
            bytes[at] = static_cast<char>(random() % 256);
            break;
        case 1:
            bytes.erase(at, random() % 20 + 1);
            break;
        case 2:
            bytes.insert(at, bytes.substr(random() % bytes.size(), random() % 200));
            break;
        case 3:
            bytes.insert(at, "\r\n");
            break;
        default:
            bytes.resize(at);
        }
    }
    return bytes;
}

/// Checks that there is no answer, or complete ones with an expected status; never 500.
void checkAnswers(const std::string &received, const std::string &sent)
{
    if (received.empty())
        return;
    BOOST_TEST(received.starts_with("HTTP/1.1 "), sent);
    BOOST_TEST(received.find("HTTP/1.1 500") == std::string::npos, sent);
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(hostile, Fixture)

BOOST_AUTO_TEST_CASE(mutatedRequestsOfEveryRouteAreRefusedOrAnswered)
{
    std::mt19937 random(20);
    for (const std::string &request : requestsOfAllRoutes(token)) {
        for (int round = 0; round < 40; ++round) {
            HalfOpen client(port());
            const std::string sent = mutated(request, random);
            client.send(sent);
            client.closeSending();
            checkAnswers(client.rest(), sent);
        }
    }
    checkServes();
}

BOOST_AUTO_TEST_CASE(randomBytesAreNoHttp)
{
    std::mt19937 random(21);
    for (int round = 0; round < 200; ++round) {
        std::string bytes(random() % 3'000, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random() % 256);
        HalfOpen client(port());
        client.send(bytes);
        client.closeSending();
        checkAnswers(client.rest(), bytes);
    }
    checkServes();
}

BOOST_AUTO_TEST_CASE(jsonOfTheWrongShapeIsRefusedOnEveryRoute)
{
    const std::vector<std::pair<std::string, std::string>> routes{{"POST", "/v1/devices"},
                                                                  {"PUT", "/v1/numbers/1"},
                                                                  {"POST", "/v1/oauth/exchange"},
                                                                  {"POST", "/v1/oauth/inspect"}};
    const std::vector<std::string> bodies{"",
                                          "null",
                                          "[]",
                                          "{",
                                          R"({"pairing_code":1,"waba_id":{},"code":[],"token":null})",
                                          R"({"pairing_code":"","waba_id":"","code":"","token":""})",
                                          std::string(30'000, '['),
                                          R"({"device_name":")" + std::string(20'000, 'x') + R"("})",
                                          "{\"code\":\"\xff\xfe\"}"};
    for (const auto &[method, path] : routes) {
        for (const std::string &body : bodies) {
            http::ClientRequest request{.method = method, .url = relay.url() + path, .body = body};
            request.headers.set("Authorization", "Bearer " + token);
            const http::Response answer = ask(std::move(request));
            BOOST_TEST(answer.status >= 400U, path << ' ' << body.substr(0, 60));
            BOOST_TEST(answer.status < 500U, path << ' ' << body.substr(0, 60));
        }
    }
    checkServes();
}

BOOST_AUTO_TEST_CASE(manySlowClientsKeepNobodyElseWaiting)
{
    std::vector<std::unique_ptr<HalfOpen>> slow;
    for (int count = 0; count < 400; ++count) {
        slow.push_back(std::make_unique<HalfOpen>(port()));
        const std::string header = signedHeader(100'000);
        slow.back()->send(count % 2 == 0 ? header.substr(0, header.size() - 2) : header + '{');
    }
    for (int count = 0; count < 20; ++count) {
        for (auto &client : slow)
            client->send("x");
        checkServes();
    }
}

BOOST_AUTO_TEST_CASE(halfSentBodiesHoldLittleMemory)
{
    std::vector<std::unique_ptr<HalfOpen>> attackers;
    const std::string most(3'900'000, '{');
    for (int count = 0; count < 300; ++count) {
        attackers.push_back(std::make_unique<HalfOpen>(port()));
        attackers.back()->send(signedHeader(4 * 1024 * 1024) + (count % 3 == 0 ? most : "{"));
    }
    checkServes();
    BOOST_TEST(relay.peakMemoryBytes() < 256U * 1024 * 1024); // They sent 390 MB and announced 1.3 GB.
    attackers.clear();
    relay.terminate();
    BOOST_TEST(relay.waitUntilFinished() == 0);
    std::ifstream file(folder.file("relay.log"));
    const std::string log{std::istreambuf_iterator<char>(file), {}};
    int lines = 0;
    for (std::size_t at = log.find("\"crowded\""); at != std::string::npos;
         at = log.find("\"crowded\"", at + 1))
        ++lines;
    BOOST_TEST(lines > 0);
    BOOST_TEST(lines < 10); // Once a minute, not for each of a hundred.
}

BOOST_AUTO_TEST_CASE(whoSentSignedWebhooksHasAHigherLimitThanOthers)
{
    const std::string most(3'900'000, '{');
    const auto sendMost = [this, &most] {
        std::vector<std::unique_ptr<HalfOpen>> clients;
        for (int count = 0; count < 4; ++count) { // Twice what one stranger may have at once.
            clients.push_back(std::make_unique<HalfOpen>(port()));
            clients.back()->send(signedHeader(most.size() + 1) + most);
        }
        return clients;
    };
    auto others = sendMost();
    BOOST_TEST(HalfOpen::firstAnswer(others).starts_with("HTTP/1.1 503 "));
    others.clear();
    checkServes(); // From this address.
    for (const auto &client : sendMost()) {
        client->send("{");
        client->closeSending();
        BOOST_TEST(client->rest().starts_with(
            "HTTP/1.1 401 ")); // Received wholly; the signature is of another body.
    }
}

BOOST_AUTO_TEST_CASE(aWebhookWithoutASignatureIsRefusedBeforeItsBodyIsRead)
{
    const std::string length = "Content-Length: 4000000\r\n\r\n";
    const std::string line = "POST /webhooks/whatsapp HTTP/1.1\r\nHost: a\r\n";
    const std::string signature = signatureOf("a body");
    for (const std::string &field :
         {std::string(), std::string("X-Hub-Signature-256:\r\n"), "X-Hub-Signature: " + signature + "\r\n",
          "X-Hub-Signature-256: " + signature.substr(7) + "\r\n",
          "X-Hub-Signature-256: " + signature + "0\r\n",
          "X-Hub-Signature-256: " + signature.substr(0, 69) + "\r\n",
          "X-Hub-Signature-256: " + signature.substr(0, 70) + "g\r\n"}) {
        RawClient client(port());
        client.send(line + field + length); // Not a byte of the body.
        BOOST_TEST(client.answer().starts_with("HTTP/1.1 401 "), field);
        BOOST_TEST(client.isClosed(), field);
    }
    checkServes();
}

BOOST_AUTO_TEST_CASE(tenThousandIdleConnectionsDontKeepWebhooksOut)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    const IdleConnections idle(port(), std::min<std::size_t>(10'500, limit.rlim_max - 500));
    checkServes();
    BOOST_TEST(get(relay.url() + "/v1/me", token).status == 200U);
    const IdleConnections more(port(), 300);
    checkServes();
}

BOOST_AUTO_TEST_CASE(neitherDoIdleConnectionsThatTakeAllDescriptors)
{
    relay.terminate();
    BOOST_TEST(relay.waitUntilFinished() == 0);
    const RelayProcess small(folder.path(), 0, {}, 400);
    const std::string url = small.url();
    const auto smallPort = static_cast<std::uint16_t>(std::stoul(url.substr(url.rfind(':') + 1)));
    const IdleConnections idle(smallPort, 600);
    for (int count = 0; count < 20; ++count) {
        http::ClientRequest webhook{.method = "POST", .url = url + "/webhooks/whatsapp"};
        webhook.body = messageWebhook("1", "10", "small-" + std::to_string(count));
        webhook.headers.set("X-Hub-Signature-256", signatureOf(webhook.body));
        webhook.timeout = std::chrono::seconds(20); // Idle connections end by themselves after 30.
        BOOST_TEST(ask(std::move(webhook)).status == 200U);
    }
    BOOST_TEST(get(url + "/v1/me", token).status == 200U);
}

BOOST_AUTO_TEST_CASE(whatIsTooLongIsRefused)
{
    RawClient header(port());
    header.send("GET /healthz HTTP/1.1\r\nHost: a\r\nX-Long: " + std::string(20'000, 'x') + "\r\n\r\n");
    BOOST_TEST(header.answer().starts_with("HTTP/1.1 431 "));
    RawClient many(port());
    std::string fields;
    for (int count = 0; count < 10'000; ++count)
        fields += "A: b\r\n";
    many.send("GET /healthz HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n");
    BOOST_TEST(many.answer().starts_with("HTTP/1.1 431 "));
    RawClient body(port());
    body.send("POST /webhooks/whatsapp HTTP/1.1\r\nHost: a\r\nContent-Length: 4194305\r\n\r\n");
    BOOST_TEST(body.answer().starts_with("HTTP/1.1 413 "));
    RawClient api(port());
    api.send("POST /v1/devices HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n");
    BOOST_TEST(!api.answer().starts_with("HTTP/1.1 2"));
    checkServes();
}

BOOST_AUTO_TEST_CASE(aClientThatSendsNoMoreIsAnsweredAllTheSame)
{
    HalfOpen client(port());
    client.send("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
    client.closeSending();
    BOOST_TEST(client.rest().ends_with(R"({"status":"ok"})"));
}

BOOST_AUTO_TEST_CASE(aConsoleThatVanishesWhileItWaitsCostsNothing)
{
    for (int count = 0; count < 100; ++count) {
        HalfOpen console(port());
        console.send("GET /v1/events?wait=60 HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + token
                     + "\r\n\r\n");
    }
    checkServes();
    relay.terminate(); // Nobody is waited for who is gone.
    BOOST_TEST(relay.waitUntilFinished() == 0);
}

BOOST_AUTO_TEST_SUITE_END()
