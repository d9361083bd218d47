// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connection.h"

#include "http/exchange.h"

#include <boost/asio/dispatch.hpp>
#include <boost/asio/write.hpp>
#include <boost/core/typeinfo.hpp>

#include <algorithm>
#include <typeinfo>

namespace shoptalk::http {

namespace asio = boost::asio;

namespace {

/// So much is read and discarded after a refusal, because the peer sees the answer only if its request is
/// read before the connection is closed.
constexpr std::size_t maxDiscardedBytes = 64 * 1024 * 1024;
constexpr std::chrono::seconds discardTime{5};
constexpr std::size_t discardedReadBytes = 4 * 1024;
/// Far less than the system would take, so that what a slow peer reads is noticed in small steps.
constexpr int sendBufferBytes = 256 * 1024;
constexpr std::int64_t minPieceBytes = 1024;

std::string addressOf(const asio::ip::tcp::socket &socket)
{
    boost::system::error_code error;
    const auto endpoint = socket.remote_endpoint(error);
    return error ? std::string() : endpoint.address().to_string();
}

asio::awaitable<Response> answerWith(Response response)
{
    co_return response;
}

/// How much of an answer has to be sent within the write timeout.
std::size_t pieceBytes(const ServerOptions &options)
{
    const auto flow = options.writeTimeout.count() * static_cast<std::int64_t>(options.minBytesPerSecond);
    return static_cast<std::size_t>(std::max(flow / 1'000, minPieceBytes));
}

/// A handler that answers 404 or 405; empty if there is a route.
Handler unservedHandler(const Router::Match &match)
{
    if (match.handler)
        return {};
    return [response = unservedResponse(match)](const Request &) { return answerWith(response); };
}

} // namespace

Service::Service(Router routes, ServerOptions chosen)
    : router(std::move(routes))
    , options(std::move(chosen))
    , budget({options.maxHeldBytes, options.heldBytesPerSource})
{
}

Connection::Connection(asio::ip::tcp::socket socket, std::shared_ptr<const Service> service)
    : m_stream(std::make_unique<Stream>(std::move(socket)))
    , m_service(std::move(service))
    , m_remoteAddress(addressOf(m_stream->tcp))
    , m_sender(senderOf(m_service->options.senderOfConnection, m_remoteAddress, m_remoteAddress))
    , m_phaseSince(std::chrono::steady_clock::now())
{
    boost::system::error_code ignored;
    m_stream->tcp.set_option(asio::ip::tcp::no_delay(true), ignored);
    m_stream->tcp.set_option(asio::socket_base::send_buffer_size(sendBufferBytes), ignored);
    m_stream->tcp.non_blocking(true, ignored); // For `send`.
}

Connection::~Connection() = default;

void Connection::finish(const std::shared_ptr<Connection> &self)
{
    asio::dispatch(self->m_stream->tcp.get_executor(), [self] {
        self->m_finishing = true;
        if (self->m_phase == Phase::Idle)
            self->close();
    });
}

void Connection::dismiss(const std::shared_ptr<Connection> &self)
{
    asio::dispatch(self->m_stream->tcp.get_executor(), [self] {
        self->m_finishing = true;
        if (self->m_phase != Phase::Answering)
            self->close();
    });
}

std::optional<Connection::Waiting> Connection::waiting() const
{
    const Phase phase = m_phase.load(std::memory_order_relaxed);
    if (phase == Phase::Answering)
        return {};
    return Waiting{phase == Phase::Receiving, m_phaseSince.load(std::memory_order_relaxed)};
}

void Connection::enter(Phase phase)
{
    m_phaseSince.store(std::chrono::steady_clock::now(), std::memory_order_relaxed);
    m_phase.store(phase, std::memory_order_relaxed);
}

void Connection::closeIfOverdue(const std::shared_ptr<Connection> &self)
{
    if (!self->isOverdue())
        return;
    asio::dispatch(self->m_stream->tcp.get_executor(), [self] {
        if (self->isOverdue()) // It may have changed in the meantime.
            self->close();
    });
}

void Connection::expectWithin(std::chrono::milliseconds time)
{
    m_deadline.store(std::chrono::steady_clock::now() + time, std::memory_order_relaxed);
}

void Connection::expectNothing()
{
    m_deadline.store(std::chrono::steady_clock::time_point::max(), std::memory_order_relaxed);
}

bool Connection::isOverdue() const
{
    return m_deadline.load(std::memory_order_relaxed) < std::chrono::steady_clock::now();
}

void Connection::close()
{
    boost::system::error_code ignored;
    m_stream->tcp.close(ignored);
}

asio::awaitable<void> Connection::serve()
{
    bool goOn = true;
    while (goOn) {
        if (!co_await waitForRequest())
            break;
        Exchange exchange = co_await receive();
        if (exchange.broken)
            break;
        Exchange described = exchange.described();
        const bool isUnread = exchange.isUnread;
        Response response = co_await handle(std::move(exchange));
        if (response.dropped)
            break;
        goOn = co_await reply(std::move(response), std::move(described));
        if (isUnread)
            co_await discardInput();
    }
    boost::system::error_code ignored;
    m_stream->tcp.shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
    close();
}

asio::awaitable<Response> Connection::handle(Exchange exchange)
{
    if (exchange.refusal) {
        enter(Phase::Answering);
        co_return std::move(*exchange.refusal);
    }
    const Handler unserved = unservedHandler(exchange.match);
    const Handler &handler = exchange.match.handler ? *exchange.match.handler : unserved;
    const Middleware &middleware = m_service->options.middleware;
    const Exchange described = exchange.described();
    exchange.request.pathParameters = std::move(exchange.match.pathParameters);
    enter(Phase::Answering);
    expectNothing();
    std::string failure;
    try {
        asio::awaitable<Response> answer = middleware ? middleware(std::move(exchange.request), handler)
                                                      : handler(std::move(exchange.request));
        co_return co_await std::move(answer);
    } catch (const std::exception &exception) {
        failure = boost::core::demangled_name(typeid(exception)); // Its text may quote what was read.
    }
    if (m_service->options.onHandlerFailed)
        m_service->options.onHandlerFailed(described.request, failure);
    co_return errorResponse(500, "internal_error", "Something went wrong here.");
}

asio::awaitable<bool> Connection::reply(Response response, Exchange described)
{
    const bool keepAlive = described.keepAlive && !m_finishing && !response.cutAfter;
    std::string message = wireHeader(response, m_service->options.extraHeaders, keepAlive);
    if (!described.headOnly)
        message.append(response.body, 0, response.cutAfter.value_or(response.body.size()));
    const boost::system::error_code error = co_await send(message);
    if (m_service->options.onAnswered) {
        const auto took = std::chrono::steady_clock::now() - described.receivedAt;
        m_service->options.onAnswered(described.request, response,
                                      std::chrono::duration_cast<std::chrono::microseconds>(took));
    }
    co_return !error && keepAlive && !m_finishing; // `finish` may be called while the answer is being sent.
}

asio::awaitable<boost::system::error_code> Connection::send(const std::string &message)
{
    boost::system::error_code error;
    std::size_t sent = m_stream->tcp.write_some(asio::buffer(message), error);
    if (error == asio::error::would_block)
        error.clear();
    while (!error && sent < message.size()) {
        expectWithin(m_service->options.writeTimeout);
        const auto piece = asio::buffer(asio::buffer(message) + sent, pieceBytes(m_service->options));
        const auto [failure, count] = co_await asio::async_write(m_stream->tcp, piece, awaitingTuple);
        error = failure;
        sent += count;
    }
    co_return error;
}

asio::awaitable<void> Connection::discardInput()
{
    boost::system::error_code ignored;
    m_stream->tcp.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    enter(Phase::Receiving);
    expectWithin(discardTime);
    std::vector<char> bytes(discardedReadBytes);
    std::size_t discarded = 0;
    while (discarded < maxDiscardedBytes) {
        const auto space = asio::buffer(bytes);
        const auto [error, count] = co_await m_stream->tcp.async_read_some(space, awaitingTuple);
        if (error)
            break;
        discarded += count;
    }
}

} // namespace shoptalk::http
