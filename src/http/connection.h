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

/// What all connections of a server share.
struct Service {
    Service(Router routes, ServerOptions chosen);

    Router router;
    ServerOptions options;
    mutable ByteBudget budget;
};

/// One peer's connection, from accept to close. Everything but `finish` runs on the socket's strand.
class Connection {
public:
    Connection(boost::asio::ip::tcp::socket socket, std::shared_ptr<const Service> service);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Answers request after request until the connection ends. Whoever awaits keeps the connection alive.
    boost::asio::awaitable<void> serve();
    /// Closes `self` when nothing is under way, else after the answer. Thread-safe.
    static void finish(const std::shared_ptr<Connection> &self);
    /// Closes `self` if the peer did not do in time what is waited for. Somebody asks for it now and then: a
    /// timer for each read and write would cost more than both. Thread-safe.
    static void closeIfOverdue(const std::shared_ptr<Connection> &self);
    /// Closes `self` to make room for others: at once while its peer is waited for, else after the answer.
    /// Thread-safe.
    static void dismiss(const std::shared_ptr<Connection> &self);

    /// What a peer that is waited for lets wait; in the order in which they may go.
    struct Waiting {
        bool hasBegun = false; ///< Part of a request has come.
        std::chrono::steady_clock::time_point since;
        auto operator<=>(const Waiting &) const = default;
    };
    /// Nothing while a request is answered. Thread-safe.
    std::optional<Waiting> waiting() const;
    /// Whom it counts for.
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
    void expectWithin(std::chrono::milliseconds time);
    void expectNothing();
    bool isOverdue() const;
    void close();
    boost::asio::awaitable<void> discardInput();

    std::unique_ptr<Stream> m_stream;
    std::shared_ptr<const Service> m_service;
    std::string m_remoteAddress;
    Sender m_sender;
    std::atomic<Phase> m_phase{Phase::Idle}; ///< Idle: no byte of the next request has come.
    std::atomic<std::chrono::steady_clock::time_point> m_phaseSince;
    std::chrono::steady_clock::time_point m_receiveBy; ///< The whole request.
    std::chrono::steady_clock::time_point m_bodySince;
    bool m_finishing = false;
    /// By when the peer must have done what is waited for.
    std::atomic<std::chrono::steady_clock::time_point> m_deadline{
        std::chrono::steady_clock::time_point::max()};
};

} // namespace shoptalk::http
