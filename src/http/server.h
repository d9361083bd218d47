// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/router.h"
#include "http/sender.h"

#include <boost/asio/any_io_executor.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace shoptalk::http {

struct ServerOptions {
    std::string address = "127.0.0.1";
    std::uint16_t port = 0; ///< 0 chooses any free port.
    std::size_t maxHeaderBytes = 16 * 1024;
    std::chrono::milliseconds readTimeout{
        30'000}; ///< The limit for one whole request, and for an idle connection.
    /// The limit for each piece of an answer, which is as long as the minimum speed makes it.
    std::chrono::milliseconds writeTimeout{30'000};
    std::chrono::milliseconds bodyGrace{5'000}; ///< How long a request's body may take to start.
    std::size_t minBytesPerSecond = 4 * 1024; ///< Of a body from then on, and of an answer.
    /// When all are in use, the connections that have waited longest for their peers are closed for new ones.
    /// A tenth is reserved for preferred senders.
    std::size_t maxConnections = 10'000;
    std::size_t connectionsPerSource = 1'000;
    /// How much memory requests may hold until they are answered, not counting the first 16 KiB of each. A
    /// quarter is reserved for preferred senders.
    std::size_t maxHeldBytes = 64 * 1024 * 1024;
    std::size_t heldBytesPerSource = 8 * 1024 * 1024;
    /// The sender that a connection is counted for, by its peer's address, and that a request is counted for
    /// once its header is read (its body is still empty). Called from any thread. If they are not set, it is
    /// the peer, not preferred.
    std::function<Sender(const std::string &)> senderOfConnection;
    std::function<Sender(const Request &)> senderOfRequest;
    /// Returns false if the header is enough to refuse the request. The body is then not read, the handler is
    /// called without one, and the connection is closed after its answer. If it is not set, bodies are read.
    std::function<bool(const Request &)> wantsBody;
    /// Called each time a request is refused or a connection closed because a limit is reached: "memory" or
    /// "connections".
    std::function<void(std::string_view)> onQuotaReached;
    Headers extraHeaders; ///< Security headers that are added to every answer which does not set them.
    Middleware
        middleware; ///< Wraps every request that is valid HTTP, whether a route matches or not; optional.
    /// Called after each answer, with the request and its caller, but without its query, header values and
    /// body, which must not be logged.
    std::function<void(const Request &, const Response &, std::chrono::microseconds)> onAnswered;
    /// Called with the type of an exception that a handler threw, and the request's method and path; also for
    /// an exception that ended a connection otherwise, with an empty request.
    std::function<void(const Request &, std::string_view)> onHandlerFailed;
};

/// An HTTP/1.1 server over plain TCP with keep-alive. TLS is left to the reverse proxy.
class Server {
public:
    Server(boost::asio::any_io_executor executor, Router router, ServerOptions options);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Binds the address and starts to accept connections. Errors: Network ("address_in_use",
    /// "cannot_listen").
    Result<void> start();
    /// The bound port.
    std::uint16_t port() const;
    /// Stops accepting. Requests in progress are finished, then connections are closed. Thread-safe.
    void stop();
    /// The number of open connections, for metrics.
    std::size_t connections() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace shoptalk::http
