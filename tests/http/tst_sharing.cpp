// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory and how many connections of a server each client may use.
#define BOOST_TEST_MODULE http sharing
#include "http/bytebudget.h"
#include "runningserver.h"

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/test/unit_test.hpp>

#include <future>
#include <vector>

using namespace shoptalk::http;
using shoptalk::http::testing::RawClient;
using shoptalk::http::testing::RunningServer;
namespace asio = boost::asio;

namespace {

constexpr std::size_t kilobyte = 1024;

asio::awaitable<Response> lengthOf(Request request)
{
    co_return textResponse(200, std::to_string(request.body.size()));
}

Router bodyRouter()
{
    Router router;
    router.add("GET", "/", lengthOf);
    router.add("POST", "/", lengthOf, {.maxBodyBytes = 4 * kilobyte * kilobyte});
    return router;
}

/// The client is named by a header; "meta" is preferred.
ServerOptions optionsByHeader()
{
    ServerOptions options;
    options.senderOfRequest = [](const Request &request) {
        const std::string name(request.headers.get("X-From").value_or("nobody"));
        return Sender{name, name == "meta"};
    };
    return options;
}

std::string header(std::string_view from, std::size_t length)
{
    return "POST / HTTP/1.1\r\nHost: a\r\nX-From: " + std::string(from)
        + "\r\nContent-Length: " + std::to_string(length) + "\r\n\r\n";
}

constexpr std::string_view question = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

bool isAnswered(RawClient &client)
{
    client.send(question);
    return client.answer().starts_with("HTTP/1.1 200 ");
}

/// Reports that it was asked, and answers when the test allows it.
asio::awaitable<Response> answerWhen(std::promise<void> &asked, std::promise<void> &mayAnswer,
                                     asio::thread_pool &pool)
{
    asked.set_value();
    co_await asio::post(asio::bind_executor(pool, asio::use_awaitable)); // The server's thread serves on.
    mayAnswer.get_future().wait();
    co_return textResponse(200, "slow");
}

/// A connection from another address of this computer.
class ClientFrom {
public:
    ClientFrom(const std::string &address, std::uint16_t port)
        : m_socket(m_context, {asio::ip::make_address(address), 0})
    {
        m_socket.connect({asio::ip::address_v4::loopback(), port});
    }
    /// True if it is answered, false if it was closed.
    bool isAnswered()
    {
        boost::system::error_code error;
        asio::write(m_socket, asio::buffer(question), error);
        std::array<char, 4096> chunk{};
        return m_socket.read_some(asio::buffer(chunk), error) > 0;
    }
    bool isClosed()
    {
        std::array<char, 1> byte{};
        boost::system::error_code error;
        return m_socket.read_some(asio::buffer(byte), error) == 0;
    }

private:
    asio::io_context m_context;
    asio::ip::tcp::socket m_socket;
};

} // namespace

BOOST_AUTO_TEST_CASE(aBudgetIsSharedOutAndAPartIsKept)
{
    ByteBudget budget({.total = 100, .perSource = 50});
    ByteBudget::Reservation a(budget, {"a", false});
    ByteBudget::Reservation b(budget, {"b", false});
    ByteBudget::Reservation meta(budget, {"m", true});
    BOOST_TEST(a.growTo(50));
    BOOST_TEST(!a.growTo(51)); // Its share.
    {
        ByteBudget::Reservation again(budget, {"a", false});
        BOOST_TEST(!again.growTo(1));
    }
    BOOST_TEST(b.growTo(25));
    BOOST_TEST(!b.growTo(26)); // What is kept.
    BOOST_TEST(meta.growTo(25));
    BOOST_TEST(!meta.growTo(26)); // All there is.
    BOOST_TEST(budget.held() == 100U);
    a = ByteBudget::Reservation();
    BOOST_TEST(budget.held() == 50U);
    BOOST_TEST(meta.growTo(75));
    ByteBudget::Reservation moved(std::move(meta));
    BOOST_TEST(budget.held() == 100U);
    moved = ByteBudget::Reservation();
    b = ByteBudget::Reservation();
    BOOST_TEST(budget.held() == 0U);
    BOOST_TEST(!ByteBudget::Reservation().growTo(1));
}

BOOST_AUTO_TEST_CASE(halfSentBodiesShareABudget)
{
    ServerOptions options = optionsByHeader();
    options.maxHeldBytes = 2 * kilobyte * kilobyte;
    options.heldBytesPerSource = kilobyte * kilobyte;
    RunningServer running(bodyRouter(), options);
    const std::uint16_t port = running.server().port();
    RawClient half(port); // Within its share.
    half.send(header("a", 500 * kilobyte) + std::string(400 * kilobyte, 'x'));
    RawClient tooMuch(port);
    tooMuch.send(header("a", 3'000 * kilobyte) + std::string(2'000 * kilobyte, 'x'));
    const std::string answer = tooMuch.answer();
    BOOST_TEST(answer.starts_with("HTTP/1.1 503 "));
    BOOST_TEST(answer.find("Retry-After: 1\r\n") != std::string::npos);
    BOOST_TEST(tooMuch.isClosed());
    RawClient small(port); // What an ordinary message takes is always there.
    small.send(header("a", 4 * kilobyte) + std::string(4 * kilobyte, 'x'));
    BOOST_TEST(small.answer().ends_with("\r\n4096"));
    half.send(std::string(100 * kilobyte, 'x'));
    BOOST_TEST(half.answer().ends_with("\r\n512000"));
    RawClient after(port); // What was held is given back with the answer.
    after.send(header("a", 500 * kilobyte) + std::string(500 * kilobyte, 'x'));
    BOOST_TEST(after.answer().ends_with("\r\n512000"));
}

BOOST_AUTO_TEST_CASE(anAnnouncedBodyCostsNothingUntilItComes)
{
    ServerOptions options = optionsByHeader();
    options.maxHeldBytes = 64 * kilobyte; // Less than one of the bodies that are announced.
    options.heldBytesPerSource = 64 * kilobyte;
    RunningServer running(bodyRouter(), options);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int count = 0; count < 50; ++count) {
        clients.push_back(std::make_unique<RawClient>(running.server().port()));
        clients.back()->send(header("a", 4'000 * kilobyte) + "x");
    }
    RawClient other(running.server().port());
    other.send(header("a", 20 * kilobyte) + std::string(20 * kilobyte, 'x'));
    BOOST_TEST(other.answer().ends_with("\r\n20480"));
}

BOOST_AUTO_TEST_CASE(aBodyThatDripsIsDroppedAndOneThatFlowsIsNot)
{
    ServerOptions options;
    options.bodyGrace = std::chrono::milliseconds(20); // All else has all the time in the world.
    options.readTimeout = options.writeTimeout = std::chrono::hours(1);
    options.minBytesPerSecond = 1;
    RunningServer running(bodyRouter(), options);
    RawClient flowing(running.server().port());
    flowing.send(header("a", 4'000) + std::string(3'000, 'x')); // Three thousand seconds' worth.
    RawClient dripping(running.server().port());
    dripping.send(header("a", 4'000));
    BOOST_TEST(dripping.isClosed());
    flowing.send(std::string(1'000, 'x'));
    BOOST_TEST(flowing.answer().ends_with("\r\n4000"));
}

BOOST_AUTO_TEST_CASE(theConnectionThatIsIdleForLongestMakesRoom)
{
    ServerOptions options;
    options.maxConnections = 2;
    RunningServer running(bodyRouter(), options);
    RawClient first(running.server().port());
    BOOST_TEST(isAnswered(first));
    RawClient second(running.server().port());
    BOOST_TEST(isAnswered(second));
    BOOST_TEST(isAnswered(first)); // So the second has been idle for longer.
    RawClient third(running.server().port());
    BOOST_TEST(isAnswered(third));
    BOOST_TEST(second.isClosed());
    BOOST_TEST(isAnswered(first));
}

BOOST_AUTO_TEST_CASE(idleConnectionsGoBeforeHalfARequestAndThatGoesBeforeAnAnswer)
{
    std::promise<void> asked;
    std::promise<void> mayAnswer;
    Router router = bodyRouter();
    asio::thread_pool pool(1);
    router.add("GET", "/slow", [&](const Request &) { return answerWhen(asked, mayAnswer, pool); });
    ServerOptions options;
    options.maxConnections = 3;
    RunningServer running(std::move(router), options);
    const std::uint16_t port = running.server().port();
    RawClient answered(port);
    answered.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    asked.get_future().wait();
    RawClient half(port);
    half.send("GET / HTTP/1.1\r\n");
    RawClient idle(port);
    BOOST_TEST(isAnswered(idle)); // After `half`, which is therefore received.
    RawClient fourth(port);
    BOOST_TEST(isAnswered(fourth));
    BOOST_TEST(idle.isClosed());
    RawClient fifth(port);
    BOOST_TEST(isAnswered(fifth));
    BOOST_TEST(fourth.isClosed());
    fifth.send("GET / HTTP/1.1\r\n");
    RawClient sixth(port);
    BOOST_TEST(isAnswered(sixth));
    mayAnswer.set_value();
    BOOST_TEST(answered.answer().ends_with("slow"));
    pool.join();
}

BOOST_AUTO_TEST_CASE(oneAddressHasAShareOfTheConnections)
{
    ServerOptions options;
    options.connectionsPerSource = 2;
    RunningServer running(bodyRouter(), options);
    const std::uint16_t port = running.server().port();
    ClientFrom other("127.0.0.2", port);
    BOOST_TEST(other.isAnswered());
    ClientFrom first("127.0.0.3", port);
    BOOST_TEST(first.isAnswered());
    ClientFrom second("127.0.0.3", port);
    BOOST_TEST(second.isAnswered());
    ClientFrom third("127.0.0.3", port);
    BOOST_TEST(third.isAnswered());
    BOOST_TEST(first.isClosed()); // Its own oldest, not another's.
    BOOST_TEST(other.isAnswered());
}

BOOST_AUTO_TEST_CASE(aProxyHasNoShareOfItsOwn)
{
    ServerOptions options;
    options.connectionsPerSource = 1;
    options.senderOfConnection = [](const std::string &) { return Sender{}; };
    RunningServer running(bodyRouter(), options);
    RawClient first(running.server().port());
    RawClient second(running.server().port());
    BOOST_TEST(isAnswered(second));
    BOOST_TEST(isAnswered(first));
}

BOOST_AUTO_TEST_CASE(aPartOfTheConnectionsIsKeptForPreferredSenders)
{
    ServerOptions options;
    options.maxConnections = 10;
    options.senderOfConnection = [](const std::string &peer) { return Sender{peer, peer == "127.0.0.9"}; };
    RunningServer running(bodyRouter(), options);
    const std::uint16_t port = running.server().port();
    ClientFrom meta("127.0.0.9", port);
    BOOST_TEST(meta.isAnswered());
    std::vector<std::unique_ptr<ClientFrom>> others;
    for (int count = 0; count < 50; ++count) {
        others.push_back(std::make_unique<ClientFrom>("127.0.0.8", port));
        BOOST_TEST(others.back()->isAnswered());
    }
    BOOST_TEST(meta.isAnswered()); // It was idle for longest, and yet it is not the one that goes.
    BOOST_TEST(others.front()->isClosed());
    ClientFrom second("127.0.0.9", port);
    BOOST_TEST(second.isAnswered());
}
