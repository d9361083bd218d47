// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE http stopping
#include "runningserver.h"

#include <boost/asio/experimental/channel.hpp>
#include <boost/asio/experimental/concurrent_channel.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/test/unit_test.hpp>

#include <future>

using namespace shoptalk::http;
using shoptalk::http::testing::RawClient;
using shoptalk::http::testing::RunningServer;
namespace asio = boost::asio;

namespace {

using Latch = asio::experimental::concurrent_channel<void(boost::system::error_code)>;

/// Answers once it is released, and reports when a request waits.
class WaitingHandler {
public:
    explicit WaitingHandler(asio::any_io_executor executor)
        : m_latch(executor, 1)
    {
    }

    asio::awaitable<Response> handle(Request)
    {
        m_arrived.set_value();
        co_await m_latch.async_receive(asio::use_awaitable);
        co_return textResponse(200, "late, but here");
    }
    void waitUntilArrived() { m_arrived.get_future().wait(); }
    void open() { m_latch.try_send(boost::system::error_code()); }

private:
    Latch m_latch;
    std::promise<void> m_arrived;
};

} // namespace

BOOST_AUTO_TEST_CASE(whatIsUnderWayIsAnsweredAndTheRestIsClosed)
{
    asio::io_context context;
    WaitingHandler waiting(context.get_executor());
    Router router;
    router.add("GET", "/slow", [&waiting](Request request) { return waiting.handle(std::move(request)); });
    Server server(context.get_executor(), std::move(router), {});
    BOOST_REQUIRE(server.start().has_value());
    std::thread thread([&context] { context.run(); });

    RawClient idle(server.port());
    RawClient busy(server.port());
    busy.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n");
    waiting.waitUntilArrived();
    server.stop();
    BOOST_TEST(idle.isClosed());
    waiting.open();
    const std::string answer = busy.answer();
    BOOST_TEST(answer.ends_with("late, but here"));
    BOOST_TEST(answer.find("Connection: close") != std::string::npos);
    BOOST_TEST(busy.isClosed());
    thread.join(); // The context runs out of work: nothing was left behind.
    BOOST_TEST(server.connections() == 0U);
    BOOST_CHECK_THROW(RawClient(server.port()), boost::system::system_error);
}

BOOST_AUTO_TEST_CASE(aPortInUseIsReported)
{
    RunningServer first{Router()};
    asio::io_context context;
    ServerOptions options;
    options.port = first.server().port();
    Server second(context.get_executor(), Router(), options);
    const auto started = second.start();
    BOOST_REQUIRE(!started.has_value());
    BOOST_TEST(started.error().reason == "address_in_use");
}

BOOST_AUTO_TEST_CASE(anAddressThatIsNoneIsReported)
{
    asio::io_context context;
    ServerOptions options;
    options.address = "not an address";
    Server server(context.get_executor(), Router(), options);
    BOOST_TEST(server.start().error().reason == "cannot_listen");
}

BOOST_AUTO_TEST_CASE(severalThreadsMayRunOneServer)
{
    asio::io_context context;
    std::atomic<int> answered = 0;
    Router router;
    router.add("GET", "/", [&answered](Request) -> asio::awaitable<Response> {
        ++answered;
        co_return textResponse(200, "x");
    });
    Server server(context.get_executor(), std::move(router), {});
    BOOST_REQUIRE(server.start().has_value());
    std::vector<std::thread> runners;
    for (int count = 0; count < 3; ++count)
        runners.emplace_back([&context] { context.run(); });
    std::vector<std::thread> clients;
    for (int count = 0; count < 4; ++count) {
        clients.emplace_back([port = server.port()] {
            RawClient client(port);
            for (int request = 0; request < 200; ++request) {
                client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
                client.answer();
            }
        });
    }
    for (std::thread &client : clients)
        client.join();
    server.stop();
    for (std::thread &runner : runners)
        runner.join();
    BOOST_TEST(answered == 800);
}

BOOST_AUTO_TEST_CASE(whatIsStoppedWhileItsAnswerGoesOutTakesNoFurtherRequest)
{
    asio::io_context context;
    Router router;
    router.add("GET", "/", [](Request) -> asio::awaitable<Response> { co_return textResponse(200, "fine"); });
    Server *toStop = nullptr;
    ServerOptions options;
    options.onAnswered = [&toStop](const Request &, const Response &, std::chrono::microseconds) {
        toStop->stop();
    };
    Server server(context.get_executor(), std::move(router), options);
    toStop = &server;
    BOOST_REQUIRE(server.start().has_value());
    std::thread thread([&context] { context.run(); });
    RawClient client(server.port());
    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n");
    BOOST_TEST(client.answer().starts_with("HTTP/1.1 200 "));
    BOOST_TEST(client.isClosed());
    thread.join();
}
