// SPDX-License-Identifier: GPL-3.0-or-later
// The relay's floor: the same server and the same signature check, and nothing stored.
#include "http/server.h"
#include "relay/webhook/signature.h"
#include "webhooks.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include <algorithm>
#include <csignal>
#include <iostream>
#include <thread>

namespace asio = boost::asio;
namespace http = shoptalk::http;
using shoptalk::relay::SignatureCheck;

namespace {

/// As many as the relay has.
std::size_t servingThreads()
{
    return std::clamp<std::size_t>(std::thread::hardware_concurrency(), 2, 8);
}

http::Router routes(const SignatureCheck &signature)
{
    http::Router router;
    const auto receive = [&signature](http::Request request) -> asio::awaitable<http::Response> {
        const auto state = signature.check(request.headers.get("X-Hub-Signature-256"), request.body);
        co_return http::textResponse(state == SignatureCheck::State::Valid ? 200 : 401, "");
    };
    router.add("POST", "/webhooks/whatsapp", receive, {.maxBodyBytes = 4 * 1024 * 1024});
    return router;
}

} // namespace

int main()
{
    std::signal(SIGPIPE, SIG_IGN);
    asio::io_context context;
    const SignatureCheck signature({std::string(shoptalk::bench::appSecret)});
    http::Server server(context.get_executor(), routes(signature), {});
    if (!server.start())
        return 1;
    asio::signal_set signals(context, SIGTERM, SIGINT);
    signals.async_wait([&server](const boost::system::error_code &, int) { server.stop(); });
    std::cout << R"({"listening":"http://127.0.0.1:)" << server.port() << "\"}" << std::endl;
    std::vector<std::thread> threads;
    for (std::size_t count = 1; count < servingThreads(); ++count)
        threads.emplace_back([&context] { context.run(); });
    context.run();
    for (std::thread &thread : threads)
        thread.join();
    return 0;
}
