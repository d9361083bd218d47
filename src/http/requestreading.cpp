// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a connection that waits for a request and reads it, within its limits of time and memory.
#include "http/exchange.h"

#include <boost/asio/write.hpp>
#include <boost/beast/http/error.hpp>

#include <algorithm>

namespace shoptalk::http {

namespace asio = boost::asio;
namespace beast = boost::beast;

namespace {

constexpr std::size_t firstReadBytes = 4096;
constexpr std::size_t maxReadBytes = 64 * 1024;
/// Each connection may hold so much without asking the budget, because the number of connections is limited
/// by itself.
constexpr std::size_t freeBytes = 16 * 1024;

} // namespace

asio::awaitable<bool> Connection::waitForRequest()
{
    if (m_stream->buffer.size() > 0)
        co_return true;
    enter(Phase::Idle);
    if (m_stream->buffer.capacity() > firstReadBytes)
        m_stream->buffer.shrink_to_fit(); // It may have grown with the previous request.
    expectWithin(m_service->options.readTimeout);
    const auto space = m_stream->buffer.prepare(firstReadBytes);
    const auto [error, count] = co_await m_stream->tcp.async_read_some(space, awaitingTuple);
    m_stream->buffer.commit(count);
    co_return !error && count > 0 && !m_finishing;
}

asio::awaitable<Connection::Exchange> Connection::receive()
{
    enter(Phase::Receiving);
    Exchange exchange;
    exchange.request.remoteAddress = m_remoteAddress;
    RequestParser &parser = m_stream->parser.emplace();
    parser.header_limit(static_cast<std::uint32_t>(m_service->options.maxHeaderBytes));
    parser.body_limit(boost::none); // Each route has its own limit, which is known once the header is read.
    expectWithin(m_service->options.readTimeout);
    m_receiveBy = m_deadline.load(std::memory_order_relaxed);
    boost::system::error_code error = co_await feed(false, exchange);
    if (!error)
        exchange.evaluateHeader(parser, m_service->router);
    if (!error && !exchange.refusal)
        error = co_await receiveBody(exchange);
    if (error)
        exchange.refusal = refusalFor(error);
    exchange.broken = error && !exchange.refusal;
    exchange.isUnread = exchange.isUnread || exchange.refusal;
    exchange.keepAlive = !error && !exchange.isUnread && parser.keep_alive();
    exchange.request.body = std::move(parser.get().body());
    exchange.receivedAt = std::chrono::steady_clock::now();
    m_stream->parser.reset();
    co_return exchange;
}

asio::awaitable<boost::system::error_code> Connection::receiveBody(Exchange &exchange)
{
    boost::system::error_code error;
    RequestParser &parser = *m_stream->parser;
    const ServerOptions &options = m_service->options;
    exchange.isUnread = !parser.is_done() && options.wantsBody && !options.wantsBody(exchange.request);
    if (parser.is_done() || exchange.isUnread)
        co_return error;
    if (wantsContinue(parser)) {
        const auto interim = asio::buffer(continueResponse);
        const auto [writeError, written] = co_await asio::async_write(m_stream->tcp, interim, awaitingTuple);
        error = writeError;
    }
    m_bodySince = std::chrono::steady_clock::now();
    exchange.reservation
        .reset(); // The header counted for the proxy; from here on the request counts for the client.
    if (!error)
        error = co_await feed(true, exchange);
    co_return error;
}

/// Feeds the parser from the buffer and from the socket up to the end of the header or of the message. Most
/// requests are completely in the buffer, so nothing has to be read.
asio::awaitable<boost::system::error_code> Connection::feed(bool wholeMessage, Exchange &exchange)
{
    RequestParser &parser = *m_stream->parser;
    beast::flat_buffer &buffer = m_stream->buffer;
    boost::system::error_code error;
    parser.eager(wholeMessage);
    while (!error && !(wholeMessage ? parser.is_done() : parser.is_header_done())) {
        if (buffer.size() > 0) {
            buffer.consume(parser.put(buffer.data(), error));
            if (error != beast::http::error::need_more)
                continue;
            error.clear();
        }
        if (!holdWhatCame(exchange)) {
            error = asio::error::no_buffer_space;
            break;
        }
        error = co_await readMore();
    }
    co_return error;
}

asio::awaitable<boost::system::error_code> Connection::readMore()
{
    RequestParser &parser = *m_stream->parser;
    if (parser.is_header_done())
        expectBody();
    // At most as much again as has arrived, so that a body costs only as much memory as was sent of it.
    const std::size_t wanted = std::clamp(parser.get().body().size(), firstReadBytes, maxReadBytes);
    const auto space = m_stream->buffer.prepare(wanted);
    auto [error, count] = co_await m_stream->tcp.async_read_some(space, awaitingTuple);
    m_stream->buffer.commit(count);
    if (error == asio::error::eof) {
        error = beast::http::error::end_of_stream;
        if (parser.got_some())
            parser.put_eof(error);
    }
    co_return error;
}

/// Returns false if the request takes more memory than its sender may use.
bool Connection::holdWhatCame(Exchange &exchange)
{
    const RequestParser &parser = *m_stream->parser;
    const std::size_t bytes = m_stream->buffer.capacity() + parser.get().body().capacity();
    if (bytes <= freeBytes)
        return true;
    if (!exchange.reservation) {
        const Sender sender = parser.is_header_done()
            ? senderOf(m_service->options.senderOfRequest, exchange.request, m_remoteAddress)
            : m_sender;
        exchange.reservation.emplace(m_service->budget, sender);
    }
    const bool fits = exchange.reservation->growTo(bytes - freeBytes);
    if (!fits && m_service->options.onQuotaReached)
        m_service->options.onQuotaReached("memory");
    return fits;
}

/// Sets the deadline of the next bytes: when a body at the minimum speed would have sent what has arrived.
void Connection::expectBody()
{
    const ServerOptions &options = m_service->options;
    const std::size_t received = m_stream->parser->get().body().size();
    const std::chrono::milliseconds flow(received * 1'000 / options.minBytesPerSecond);
    const auto due = std::min(m_receiveBy, m_bodySince + options.bodyGrace + flow);
    m_deadline.store(due, std::memory_order_relaxed);
}

} // namespace shoptalk::http
