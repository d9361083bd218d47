// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connection.h"

#include "http/wire.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/core/typeinfo.hpp>

#include <algorithm>
#include <typeinfo>

namespace shoptalk::http {

namespace asio = boost::asio;
namespace beast = boost::beast;

namespace {

constexpr auto awaitingTuple = asio::as_tuple(asio::use_awaitable);
constexpr std::size_t firstReadBytes = 4096;
constexpr std::size_t bodyReadBytes = 64 * 1024;
/// What is read and thrown away after a refusal, so that the peer sees the answer before the connection ends.
constexpr std::size_t maximumDiscardedBytes = 64 * 1024 * 1024;
constexpr std::chrono::seconds discardTime{5};

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

/// Says why there is nothing, where there is nothing.
Handler unservedHandler(const Router::Match &match)
{
    if (match.handler)
        return {};
    return [response = unservedResponse(match)](const Request &) { return answerWith(response); };
}

} // namespace

struct Connection::Stream {
    explicit Stream(asio::ip::tcp::socket socket)
        : tcp(std::move(socket))
    {
    }
    asio::ip::tcp::socket tcp;
    beast::flat_buffer buffer;
    std::optional<RequestParser> parser; ///< Of the request that is being received.
};

/// One request and what is to become of it.
struct Connection::Exchange {
    Request request;
    Router::Match match;
    std::optional<Response>
        refusal; ///< Answered instead of calling a handler; the rest of the input is lost.
    bool broken = false; ///< Nobody is there to answer.
    bool keepAlive = false;
    bool headOnly = false;
    std::chrono::steady_clock::time_point receivedAt;

    /// Takes what the header says: where the request goes, or why it goes nowhere.
    void examine(RequestParser &parser, const Router &router)
    {
        headOnly = parser.get().method() == beast::http::verb::head;
        refusal = readHeader(parser, request);
        if (refusal)
            return;
        match = router.match(headOnly ? "GET" : request.method, request.path);
        request.route = match.pattern;
        refusal = admit(parser, match);
    }

    /// The same without query, headers and body, which don't belong in a log, and without the match.
    Exchange described() const
    {
        Exchange copy;
        copy.request.method = request.method;
        copy.request.path = request.path;
        copy.request.route = request.route;
        copy.request.remoteAddress = request.remoteAddress;
        copy.keepAlive = keepAlive;
        copy.headOnly = headOnly;
        copy.receivedAt = receivedAt;
        return copy;
    }
};

Connection::Connection(asio::ip::tcp::socket socket, std::shared_ptr<const Service> service)
    : m_stream(std::make_unique<Stream>(std::move(socket)))
    , m_service(std::move(service))
    , m_remoteAddress(addressOf(m_stream->tcp))
{
    boost::system::error_code ignored;
    m_stream->tcp.set_option(asio::ip::tcp::no_delay(true), ignored);
}

Connection::~Connection() = default;

void Connection::finish(const std::shared_ptr<Connection> &self)
{
    asio::dispatch(self->m_stream->tcp.get_executor(), [self] {
        self->m_finishing = true;
        if (self->m_idle)
            self->close();
    });
}

void Connection::closeIfOverdue(const std::shared_ptr<Connection> &self)
{
    if (!self->isOverdue())
        return;
    asio::dispatch(self->m_stream->tcp.get_executor(), [self] {
        if (self->isOverdue()) // Still.
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
        goOn = false;
        if (!co_await waitForRequest())
            break;
        Exchange exchange = co_await receive();
        if (exchange.broken)
            break;
        Exchange described = exchange.described();
        const bool refused = exchange.refusal.has_value();
        Response response = co_await handle(std::move(exchange));
        if (response.dropped)
            break;
        goOn = co_await reply(std::move(response), std::move(described));
        if (refused)
            co_await discardInput();
    }
    boost::system::error_code ignored;
    m_stream->tcp.shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
    close();
}

asio::awaitable<bool> Connection::waitForRequest()
{
    m_idle = m_stream->buffer.size() == 0;
    if (!m_idle)
        co_return true;
    expectWithin(m_service->options.readTimeout);
    const auto space = m_stream->buffer.prepare(firstReadBytes);
    const auto [error, count] = co_await m_stream->tcp.async_read_some(space, awaitingTuple);
    m_stream->buffer.commit(count);
    m_idle = false;
    co_return !error && count > 0 && !m_finishing;
}

asio::awaitable<Connection::Exchange> Connection::receive()
{
    Exchange exchange;
    RequestParser &parser = m_stream->parser.emplace();
    parser.header_limit(static_cast<std::uint32_t>(m_service->options.maximumHeaderBytes));
    parser.body_limit(boost::none); // Each route has its own, known once the header is read.
    expectWithin(m_service->options.readTimeout);
    boost::system::error_code error = co_await feed(false);
    if (!error)
        exchange.examine(parser, m_service->router);
    if (!error && !exchange.refusal && wantsContinue(parser)) {
        const auto interim = asio::buffer(continueResponse);
        const auto [writeError, written] = co_await asio::async_write(m_stream->tcp, interim, awaitingTuple);
        error = writeError;
    }
    if (!error && !exchange.refusal)
        error = co_await feed(true);
    if (error)
        exchange.refusal = refusalFor(error);
    exchange.broken = error && !exchange.refusal;
    exchange.keepAlive = !error && !exchange.refusal && parser.keep_alive();
    exchange.request.body = std::move(parser.get().body());
    exchange.request.remoteAddress = m_remoteAddress;
    exchange.receivedAt = std::chrono::steady_clock::now();
    m_stream->parser.reset();
    co_return exchange;
}

/// Gives the parser what is in the buffer, and what it wants beyond that, up to the end of the header or of
/// the message. Most requests are in the buffer wholly: then nothing is waited for.
asio::awaitable<boost::system::error_code> Connection::feed(bool wholeMessage)
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
        const auto space = buffer.prepare(parser.is_header_done() ? bodyReadBytes : firstReadBytes);
        const auto [readError, count] = co_await m_stream->tcp.async_read_some(space, awaitingTuple);
        buffer.commit(count);
        error = readError;
        if (error != asio::error::eof)
            continue;
        error = beast::http::error::end_of_stream;
        if (parser.got_some()) {
            error.clear();
            parser.put_eof(error);
        }
        break;
    }
    co_return error;
}

asio::awaitable<Response> Connection::handle(Exchange exchange)
{
    if (exchange.refusal)
        co_return std::move(*exchange.refusal);
    const Handler unserved = unservedHandler(exchange.match);
    const Handler &handler = exchange.match.handler ? *exchange.match.handler : unserved;
    const Surrounding &around = m_service->options.around;
    const Exchange described = exchange.described();
    exchange.request.pathParameters = std::move(exchange.match.pathParameters);
    expectNothing();
    std::string failure;
    try {
        asio::awaitable<Response> answer =
            around ? around(std::move(exchange.request), handler) : handler(std::move(exchange.request));
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
    const bool keepAlive = described.keepAlive && !m_finishing;
    std::string message = wireHeader(response, m_service->options.extraHeaders, keepAlive);
    if (!described.headOnly)
        message += response.body;
    expectWithin(m_service->options.writeTimeout);
    const auto bytes = asio::buffer(message);
    const auto [error, count] = co_await asio::async_write(m_stream->tcp, bytes, awaitingTuple);
    if (m_service->options.onAnswered) {
        const auto took = std::chrono::steady_clock::now() - described.receivedAt;
        m_service->options.onAnswered(described.request, response,
                                      std::chrono::duration_cast<std::chrono::microseconds>(took));
    }
    co_return !error && keepAlive;
}

asio::awaitable<void> Connection::discardInput()
{
    boost::system::error_code ignored;
    m_stream->tcp.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    expectWithin(discardTime);
    std::vector<char> rubbish(64 * 1024);
    std::size_t discarded = 0;
    while (discarded < maximumDiscardedBytes) {
        const auto space = asio::buffer(rubbish);
        const auto [error, count] = co_await m_stream->tcp.async_read_some(space, awaitingTuple);
        if (error)
            break;
        discarded += count;
    }
}

} // namespace shoptalk::http
