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
constexpr std::size_t largestReadBytes = 64 * 1024;
/// What each connection may hold without asking the budget; their number is limited by itself.
constexpr std::size_t freeBytes = 16 * 1024;
/// What is read and thrown away after a refusal, so that the peer sees the answer before the connection ends.
constexpr std::size_t maximumDiscardedBytes = 64 * 1024 * 1024;
constexpr std::chrono::seconds discardTime{5};
constexpr std::size_t discardedReadBytes = 4 * 1024;

std::string addressOf(const asio::ip::tcp::socket &socket)
{
    boost::system::error_code error;
    const auto endpoint = socket.remote_endpoint(error);
    return error ? std::string() : endpoint.address().to_string();
}

template <class Told, class About>
Sender senderOf(const Told &told, const About &about, const std::string &otherwise)
{
    return told ? told(about) : Sender{otherwise};
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

Service::Service(Router routes, ServerOptions chosen)
    : router(std::move(routes))
    , options(std::move(chosen))
    , budget({options.maximumHeldBytes, options.heldBytesPerSource})
{
}

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
    std::optional<ByteBudget::Holding> holding; ///< Until it is answered; nothing while it is small.
    bool broken = false; ///< Nobody is there to answer.
    bool isUnread = false; ///< Part of it is not going to be read.
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
    , m_sender(senderOf(m_service->options.senderOfConnection, m_remoteAddress, m_remoteAddress))
    , m_phaseSince(std::chrono::steady_clock::now())
{
    boost::system::error_code ignored;
    m_stream->tcp.set_option(asio::ip::tcp::no_delay(true), ignored);
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

asio::awaitable<bool> Connection::waitForRequest()
{
    if (m_stream->buffer.size() > 0)
        co_return true;
    enter(Phase::Idle);
    if (m_stream->buffer.capacity() > firstReadBytes)
        m_stream->buffer.shrink_to_fit(); // Of the request before.
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
    parser.header_limit(static_cast<std::uint32_t>(m_service->options.maximumHeaderBytes));
    parser.body_limit(boost::none); // Each route has its own, known once the header is read.
    expectWithin(m_service->options.readTimeout);
    m_receiveBy = m_deadline.load(std::memory_order_relaxed);
    boost::system::error_code error = co_await feed(false, exchange);
    if (!error)
        exchange.examine(parser, m_service->router);
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
    exchange.holding.reset(); // What the header took is from now on the client's, not the proxy's.
    if (!error)
        error = co_await feed(true, exchange);
    co_return error;
}

/// Gives the parser what is in the buffer, and what it wants beyond that, up to the end of the header or of
/// the message. Most requests are in the buffer wholly: then nothing is waited for.
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
    // No more than has come already, so that a body costs what is sent of it.
    const std::size_t wanted = std::clamp(parser.get().body().size(), firstReadBytes, largestReadBytes);
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

/// False if the request takes more memory than its sender may have.
bool Connection::holdWhatCame(Exchange &exchange)
{
    const RequestParser &parser = *m_stream->parser;
    const std::size_t bytes = m_stream->buffer.capacity() + parser.get().body().capacity();
    if (bytes <= freeBytes)
        return true;
    if (!exchange.holding) {
        const Sender sender = parser.is_header_done()
            ? senderOf(m_service->options.senderOfRequest, exchange.request, m_remoteAddress)
            : m_sender;
        exchange.holding.emplace(m_service->budget, sender);
    }
    const bool fits = exchange.holding->growTo(bytes - freeBytes);
    if (!fits && m_service->options.onCrowded)
        m_service->options.onCrowded("memory");
    return fits;
}

/// The next bytes are due when a body that flows as slowly as may be would have sent what has come.
void Connection::expectBody()
{
    const ServerOptions &options = m_service->options;
    const std::size_t received = m_stream->parser->get().body().size();
    const std::chrono::milliseconds flow(received * 1'000 / options.minimumBodyBytesPerSecond);
    const auto due = std::min(m_receiveBy, m_bodySince + options.bodyGrace + flow);
    m_deadline.store(due, std::memory_order_relaxed);
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
    expectWithin(m_service->options.writeTimeout);
    const auto bytes = asio::buffer(message);
    const auto [error, count] = co_await asio::async_write(m_stream->tcp, bytes, awaitingTuple);
    if (m_service->options.onAnswered) {
        const auto took = std::chrono::steady_clock::now() - described.receivedAt;
        m_service->options.onAnswered(described.request, response,
                                      std::chrono::duration_cast<std::chrono::microseconds>(took));
    }
    co_return !error && keepAlive && !m_finishing; // It may be told to end while the answer goes out.
}

asio::awaitable<void> Connection::discardInput()
{
    boost::system::error_code ignored;
    m_stream->tcp.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    enter(Phase::Receiving);
    expectWithin(discardTime);
    std::vector<char> rubbish(discardedReadBytes);
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
