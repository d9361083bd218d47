// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/wire.h"

#include "http/fieldrules.h"
#include "http/percentcoding.h"
#include "http/utctime.h"

#include <boost/asio/error.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/rfc7230.hpp>
#include <boost/beast/http/status.hpp>

#include <algorithm>
#include <array>
#include <ctime>

namespace shoptalk::http {

namespace beast = boost::beast;

namespace {

std::string_view view(beast::string_view text)
{
    return {text.data(), text.size()};
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

Response malformed()
{
    return errorResponse(400, "malformed_request", "This is not valid HTTP.");
}

Response busy()
{
    Response response =
        errorResponse(503, "busy", "Too much is being received just now. Try again in a moment.");
    response.headers.set("Retry-After", "1");
    return response;
}

/// Path and query of a request target in origin or absolute form.
std::string_view originForm(std::string_view target)
{
    if (target.starts_with("http://") || target.starts_with("https://")) {
        const std::size_t path = target.find('/', target.find("//") + 2);
        return path == std::string_view::npos ? std::string_view("/") : target.substr(path);
    }
    return target;
}

bool readTarget(std::string_view target, Request &request)
{
    const std::string_view origin = originForm(target);
    const std::size_t question = std::min(origin.find('?'), origin.size());
    const auto path = percentDecoded(origin.substr(0, question), PlusSign::IsItself);
    if (!path || !path->starts_with('/') || path->find('\0') != std::string::npos)
        return false;
    request.path = *path;
    request.query = parseParameters(origin.substr(std::min(question + 1, origin.size())));
    return true;
}

/// Returns true if the header states the end of the body in a way that every server understands alike: no
/// length, one length, or one "chunked". Otherwise the proxy might see another end, and the rest would be
/// taken for a request of its own. Source: RFC 9112, sections 6.3 and 11.2.
bool hasPlainFraming(const RequestParser &parser)
{
    using beast::http::field;
    const auto &message = parser.get();
    const std::size_t encodings = message.count(field::transfer_encoding);
    const std::size_t lengths = message.count(field::content_length);
    if (encodings + lengths > 1)
        return false;
    if (encodings == 1)
        return message.version() >= 11 && beast::iequals(message[field::transfer_encoding], "chunked");
    const std::string_view length = view(message[field::content_length]);
    return lengths == 0 || (!length.empty() && std::ranges::all_of(length, isDigit));
}

/// The Date field of this second. Each thread formats it once a second.
const std::string &httpDate()
{
    thread_local std::time_t madeAt = 0;
    thread_local std::string made;
    const std::time_t now = std::time(nullptr);
    if (now != madeAt) {
        const std::tm parts = utcOf(now);
        std::array<char, 40> text{};
        const std::size_t length =
            std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT", &parts);
        made.assign(text.data(), length);
        madeAt = now;
    }
    return made;
}

void addField(std::string &text, std::string_view name, std::string_view value)
{
    text.append(name).append(": ").append(value).append("\r\n");
}

bool mayHaveBody(unsigned status)
{
    return status >= 200 && status != 204 && status != 304;
}

} // namespace

std::optional<Response> readHeader(const RequestParser &parser, Request &request)
{
    const auto &message = parser.get();
    request.method = view(message.method_string());
    for (const auto &field : message)
        request.headers.add(std::string(view(field.name_string())), std::string(view(field.value())));
    const bool hostFits = message.version() < 11 || message.count(beast::http::field::host) == 1;
    if (!hostFits || !hasPlainFraming(parser) || !readTarget(view(message.target()), request))
        return malformed();
    return {};
}

std::optional<Response> admit(RequestParser &parser, const Router::Match &match)
{
    parser.body_limit(match.limits.maxBodyBytes);
    if (!parser.content_length() || *parser.content_length() <= match.limits.maxBodyBytes)
        return {};
    if (!match.handler)
        return unservedResponse(match);
    return refusalFor(beast::http::error::body_limit);
}

bool wantsContinue(const RequestParser &parser)
{
    return beast::iequals(parser.get()[beast::http::field::expect], "100-continue");
}

std::optional<Response> refusalFor(const boost::system::error_code &error)
{
    using Reason = beast::http::error;
    if (error == Reason::end_of_stream || error == Reason::partial_message)
        return {};
    if (error == Reason::header_limit || error == Reason::buffer_overflow)
        return errorResponse(431, "header_too_large", "The request's header is too long.");
    if (error == Reason::body_limit)
        return errorResponse(413, "body_too_large", "The request's body is too long.");
    if (error == boost::asio::error::no_buffer_space)
        return busy();
    if (error.category() == beast::http::make_error_code(Reason::bad_method).category())
        return malformed();
    return {};
}

Response unservedResponse(const Router::Match &match)
{
    if (!match.pathKnown)
        return errorResponse(404, "not_found", "There is nothing here.");
    std::string allowed;
    for (const std::string &method : match.otherMethods)
        allowed += (allowed.empty() ? "" : ", ") + method + (method == "GET" ? ", HEAD" : "");
    Response response = errorResponse(405, "method_not_allowed", "This address is for other methods.");
    response.headers.set("Allow", allowed);
    return response;
}

std::string wireHeader(const Response &response, const Headers &extraHeaders, bool keepAlive)
{
    const beast::string_view reason =
        beast::http::obsolete_reason(beast::http::int_to_status(response.status));
    std::string text;
    text.reserve(512 + response.body.size());
    text.append("HTTP/1.1 ").append(std::to_string(response.status)).append(" ");
    text.append(reason.data(), reason.size()).append("\r\n");
    addField(text, "Date", httpDate());
    for (const auto &[name, value] : extraHeaders.all()) {
        if (!response.headers.get(name) && isValidField(name, value))
            addField(text, name, value);
    }
    for (const auto &[name, value] : response.headers.all()) {
        if (isValidField(name, value))
            addField(text, name, value);
    }
    if (mayHaveBody(response.status))
        addField(text, "Content-Length", std::to_string(response.body.size()));
    if (!keepAlive)
        addField(text, "Connection", "close");
    return text.append("\r\n");
}

} // namespace shoptalk::http
