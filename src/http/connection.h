// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/bytebudget.h"
#include "http/server.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <atomic>
#include <chrono>
#include <memory>

namespace shoptalk::http {

/// The state that all connections of a server share.
struct Service {
    Service(Router routes, ServerOptions chosen);

    Router router;
    ServerOptions options;
    mutable ByteBudget budget;
};

/// One peer's connection, from accept to close. Everything that is not marked as thread-safe runs on the
/// socket's strand.
class Connection {
public:
    Connection(boost::asio::ip::tcp::socket socket, std::shared_ptr<const Service> service);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Answers requests one after the other until the connection ends. The caller keeps the connection alive
    /// until then.
    boost::asio::awaitable<void> serve();
    /// Closes `self` at once if it is idle, otherwise after the present answer. Thread-safe.
    static void finish(const std::shared_ptr<Connection> &self);
    /// Closes `self` if the peer missed its deadline. The server calls it regularly, because a timer for each
    /// read and write would cost more than the reading and writing. Thread-safe.
    static void closeIfOverdue(const std::shared_ptr<Connection> &self);
    /// Closes `self` so that others can connect: at once while it waits for its peer, otherwise after the
    /// present answer. Thread-safe.
    static void dismiss(const std::shared_ptr<Connection> &self);

    /// Since when the connection has been waiting for its peer. Those that compare less are closed first.
    struct Waiting {
        bool hasBegun = false; ///< Part of a request has arrived.
        std::chrono::steady_clock::time_point since;
        auto operator<=>(const Waiting &) const = default;
    };
    /// Empty while a request is being answered. Thread-safe.
    std::optional<Waiting> waiting() const;
    /// The sender that this connection is counted for.
    const Sender &sender() const { return m_sender; }

private:
    enum class Phase { Idle, Receiving, Answering };
    struct Exchange;
    struct Stream;

    boost::asio::awaitable<bool> waitForRequest();
    boost::asio::awaitable<Exchange> receive();
    boost::asio::awaitable<boost::system::error_code> receiveBody(Exchange &exchange);
    boost::asio::awaitable<boost::system::error_code> feed(bool wholeMessage, Exchange &exchange);
    boost::asio::awaitable<boost::system::error_code> readMore();
    bool holdWhatCame(Exchange &exchange);
    void expectBody();
    void enter(Phase phase);
    boost::asio::awaitable<Response> handle(Exchange exchange);
    boost::asio::awaitable<bool> reply(Response response, Exchange described);
    /// What fits the socket's buffer, as most answers do, goes without a turn of the event loop; the rest in
    /// pieces, each with its own deadline.
    boost::asio::awaitable<boost::system::error_code> send(const std::string &message);
    void expectWithin(std::chrono::milliseconds time);
    void expectNothing();
    bool isOverdue() const;
    void close();
    boost::asio::awaitable<void> discardInput();

    std::unique_ptr<Stream> m_stream;
    std::shared_ptr<const Service> m_service;
    std::string m_remoteAddress;
    Sender m_sender;
    std::atomic<Phase> m_phase{Phase::Idle}; ///< Idle until the first byte of the next request.
    std::atomic<std::chrono::steady_clock::time_point> m_phaseSince;
    std::chrono::steady_clock::time_point m_receiveBy; ///< The deadline for the whole request.
    std::chrono::steady_clock::time_point m_bodySince;
    bool m_finishing = false;
    /// The deadline for the read or write that the connection waits for.
    std::atomic<std::chrono::steady_clock::time_point> m_deadline{
        std::chrono::steady_clock::time_point::max()};
};

} // namespace shoptalk::http
