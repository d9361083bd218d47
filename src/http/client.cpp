// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/client.h"

#include "http/fieldrules.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

#include <algorithm>
#include <memory>

namespace shoptalk::http {

namespace asio = boost::asio;
namespace beast = boost::beast;
using asio::ip::tcp;
using WireRequest = beast::http::request<beast::http::string_body>;
using ResponseParser = beast::http::response_parser<beast::http::string_body>;

namespace {

constexpr auto awaitingTuple = asio::as_tuple(asio::use_awaitable);

/// The parts of a URL that sending a request needs.
struct Destination {
    bool secure = false;
    std::string host;
    std::string port;
    std::string hostField;
    std::string target;
};

Error malformed(std::string reason)
{
    return {Error::Kind::Malformed, std::move(reason), {}};
}

Error errorFor(const boost::system::error_code &error)
{
    if (error == beast::error::timeout)
        return {Error::Kind::Timeout, "timeout", {}};
    if (error == beast::http::error::body_limit || error == beast::http::error::header_limit
        || error == beast::http::error::buffer_overflow)
        return {Error::Kind::TooLarge, "answer_too_large", {}};
    return {Error::Kind::Network, "no_answer", error.message()};
}

Result<Destination> destinationOf(const std::string &text)
{
    const auto parsed = boost::urls::parse_uri(text);
    if (!parsed || parsed->host_address().empty())
        return tl::unexpected(malformed("bad_url"));
    const boost::urls::url_view &url = *parsed;
    if (url.scheme() != "http" && url.scheme() != "https")
        return tl::unexpected(malformed("bad_url"));
    Destination destination;
    destination.secure = url.scheme() == "https";
    destination.host = url.host_address();
    destination.port = url.has_port() ? std::string(url.port()) : destination.secure ? "443" : "80";
    destination.hostField = url.encoded_host_and_port();
    destination.target = url.encoded_path().empty() ? "/" : std::string(url.encoded_path());
    if (url.has_query())
        destination.target += "?" + std::string(url.encoded_query());
    return destination;
}

Result<WireRequest> wireRequest(ClientRequest request, const Destination &destination)
{
    WireRequest message;
    message.version(11);
    message.method_string(request.method);
    message.target(destination.target);
    message.set(beast::http::field::host, destination.hostField);
    message.set(beast::http::field::user_agent, "Shoptalk/" SHOPTALK_VERSION);
    for (const auto &[name, value] : request.headers.all()) {
        if (!isValidField(name, value))
            return tl::unexpected(malformed("bad_header"));
        message.set(name, value);
    }
    message.keep_alive(false);
    message.body() = std::move(request.body);
    message.prepare_payload();
    return message;
}

Response responseOf(ResponseParser &parser)
{
    Response response;
    response.status = parser.get().result_int();
    for (const auto &field : parser.get())
        response.headers.add(std::string(field.name_string()), std::string(field.value()));
    response.body = std::move(parser.get().body());
    return response;
}

/// Sends one request over a connected stream and reads its answer.
template <class Stream>
asio::awaitable<Result<Response>> exchange(Stream &stream, WireRequest message, std::size_t maxAnswerBytes)
{
    const auto [writeError, written] = co_await beast::http::async_write(stream, message, awaitingTuple);
    if (writeError)
        co_return tl::unexpected(errorFor(writeError));
    beast::flat_buffer buffer;
    ResponseParser parser;
    parser.body_limit(maxAnswerBytes);
    parser.skip(message.method() == beast::http::verb::head);
    const auto [readError, count] = co_await beast::http::async_read(stream, buffer, parser, awaitingTuple);
    if (readError)
        co_return tl::unexpected(errorFor(readError));
    co_return responseOf(parser);
}

/// A TLS context with the system's certificate authorities.
Result<asio::ssl::context> verifyingContext()
{
    asio::ssl::context context(asio::ssl::context::tls_client);
    boost::system::error_code error;
    context.set_default_verify_paths(error);
    if (error || SSL_CTX_set_min_proto_version(context.native_handle(), TLS1_2_VERSION) != 1)
        return tl::unexpected(Error{Error::Kind::Network, "no_tls", error.message()});
    context.set_verify_mode(asio::ssl::verify_peer);
    return context;
}

asio::awaitable<Result<Response>> exchangeSecurely(beast::tcp_stream tcp, std::string host,
                                                   WireRequest message, std::size_t maxAnswerBytes)
{
    Result<asio::ssl::context> context = verifyingContext();
    if (!context)
        co_return tl::unexpected(context.error());
    beast::ssl_stream<beast::tcp_stream> stream(std::move(tcp), *context);
    const asio::ssl::host_name_verification verification(host);
    stream.set_verify_callback(verification);
    if (SSL_set_tlsext_host_name(stream.native_handle(), host.c_str()) != 1)
        co_return tl::unexpected(malformed("bad_url"));
    const auto [error] = co_await stream.async_handshake(asio::ssl::stream_base::client, awaitingTuple);
    if (error)
        co_return tl::unexpected(errorFor(error));
    co_return co_await exchange(stream, std::move(message), maxAnswerBytes);
}

/// A DNS lookup. The system's function cannot be cancelled, so it may outlive the coroutine that waits.
struct Lookup {
    explicit Lookup(const asio::any_io_executor &executor)
        : resolver(executor)
        , done(executor)
    {
    }
    tcp::resolver resolver;
    asio::steady_timer done;
    tcp::resolver::results_type endpoints;
    boost::system::error_code error;
    bool finished = false;
};

/// Returns when the lookup is finished or the time limit is reached.
asio::awaitable<std::shared_ptr<Lookup>> lookUp(Destination destination,
                                                std::chrono::steady_clock::time_point deadline)
{
    const asio::any_io_executor executor = co_await asio::this_coro::executor;
    auto lookup = std::make_shared<Lookup>(executor);
    lookup->done.expires_at(deadline);
    lookup->resolver.async_resolve(
        destination.host, destination.port,
        [lookup](const boost::system::error_code &error, tcp::resolver::results_type endpoints) {
            lookup->error = error;
            lookup->endpoints = std::move(endpoints);
            lookup->finished = true;
            lookup->done.cancel();
        });
    co_await lookup->done.async_wait(awaitingTuple);
    co_return lookup;
}

} // namespace

asio::awaitable<Result<Response>> send(ClientRequest request)
{
    const Result<Destination> destination = destinationOf(request.url);
    if (!destination)
        co_return tl::unexpected(destination.error());
    const auto timeout = request.timeout;
    const std::size_t maxAnswerBytes = request.maxAnswerBytes;
    Result<WireRequest> message = wireRequest(std::move(request), *destination);
    if (!message)
        co_return tl::unexpected(message.error());
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    const auto lookup = co_await lookUp(*destination, deadline);
    if (!lookup->finished)
        co_return tl::unexpected(Error{Error::Kind::Timeout, "timeout", {}});
    if (lookup->error)
        co_return tl::unexpected(errorFor(lookup->error));
    beast::tcp_stream tcp(lookup->done.get_executor());
    tcp.expires_at(deadline); // The limit applies to everything below.
    const auto [connectError, endpoint] = co_await tcp.async_connect(lookup->endpoints, awaitingTuple);
    if (connectError)
        co_return tl::unexpected(errorFor(connectError));
    if (destination->secure)
        co_return co_await exchangeSecurely(std::move(tcp), destination->host, std::move(*message),
                                            maxAnswerBytes);
    co_return co_await exchange(tcp, std::move(*message), maxAnswerBytes);
}

} // namespace shoptalk::http
