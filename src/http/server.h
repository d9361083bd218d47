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
    std::uint16_t port = 0; ///< 0 = any free one.
    std::size_t maximumHeaderBytes = 16 * 1024;
    std::chrono::milliseconds readTimeout{
        30'000}; ///< For one whole request; also how long an idle connection is kept.
    std::chrono::milliseconds writeTimeout{30'000};
    /// How long a body may take to begin to flow, and how fast it has to be from then on.
    std::chrono::milliseconds bodyGrace{5'000};
    std::size_t minimumBodyBytesPerSecond = 4 * 1024;
    /// When all are in use, those that have waited longest for their peers make room for new ones. A tenth is
    /// kept for preferred senders.
    std::size_t maximumConnections = 10'000;
    std::size_t connectionsPerSource = 1'000;
    /// What requests may hold in memory until they are answered, beyond the first 16 KiB of each. A quarter
    /// is kept for preferred senders.
    std::size_t maximumHeldBytes = 64 * 1024 * 1024;
    std::size_t heldBytesPerSource = 8 * 1024 * 1024;
    /// Whom a connection counts for, by its peer's address, and a request, once its header is read (its body
    /// is still empty). Called from any thread. Missing: the peer, not preferred.
    std::function<Sender(const std::string &)> senderOfConnection;
    std::function<Sender(const Request &)> senderOfRequest;
    /// False: the header tells enough to refuse. The body is then never read; the handler is called with
    /// none, and the connection ends with its answer. Missing: always true.
    std::function<bool(const Request &)> wantsBody;
    /// Told each time somebody is turned away, or has to go, because there is no room: "memory",
    /// "connections".
    std::function<void(std::string_view)> onCrowded;
    Headers extraHeaders; ///< Added to every answer that does not set them (security headers).
    Middleware middleware; ///< Around every request that is valid HTTP, served or not; may be missing.
    /// Told of each answered request, which comes without query, header values and body: they don't belong in
    /// a log.
    std::function<void(const Request &, const Response &, std::chrono::microseconds)> onAnswered;
    /// Told of the kind of what a handler threw, with method and path; of what else ended a connection by
    /// throwing, with an empty request.
    std::function<void(const Request &, std::string_view)> onHandlerFailed;
};

/// HTTP/1.1 over plain TCP, keep-alive; TLS is the reverse proxy's business.
class Server {
public:
    Server(boost::asio::any_io_executor executor, Router router, ServerOptions options);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Binds and begins to accept. Errors: Network ("address_in_use", "cannot_listen").
    Result<void> start();
    /// The bound port.
    std::uint16_t port() const;
    /// Accepts no more; requests under way are finished, then connections close. Thread-safe.
    void stop();
    /// Connections open now, for metrics.
    std::size_t connections() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace shoptalk::http
