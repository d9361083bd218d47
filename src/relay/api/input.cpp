// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/api/input.h"

#include <boost/json/parse.hpp>

#include <algorithm>
#include <charconv>

namespace shoptalk::relay {

namespace {

constexpr std::size_t maxIdLength = 32;

bool isNoControl(char c)
{
    return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f;
}

} // namespace

http::Response invalidRequest(std::string_view message)
{
    return http::errorResponse(422, "invalid_request", message);
}

http::Response unauthorised()
{
    http::Response response =
        http::errorResponse(401, "unauthorised", "This needs the token of a paired device.");
    response.headers.set("WWW-Authenticate", "Bearer");
    return response;
}

http::Response notFound()
{
    return http::errorResponse(404, "not_found", "There is nothing here.");
}

http::Response notNow()
{
    http::Response response = http::errorResponse(503, "temporarily_unavailable", "Try again in a moment.");
    response.headers.set("Retry-After", "5");
    return response;
}

Input<boost::json::object> objectIn(const std::string &body)
{
    boost::system::error_code error;
    boost::json::value value = boost::json::parse(body, error);
    if (error || !value.is_object())
        return tl::unexpected(invalidRequest("The body is one JSON object."));
    return std::move(value.get_object());
}

Input<std::string> textIn(const boost::json::object &object, std::string_view name, TextRules rules)
{
    const auto refused = [name](std::string_view what) {
        return tl::unexpected(invalidRequest('"' + std::string(name) + "\" " + std::string(what)));
    };
    const boost::json::value *const value = object.if_contains(name);
    if (!value || !value->is_string())
        return refused("is needed, as text.");
    std::string text(value->get_string());
    if (text.size() < rules.minBytes || text.size() > rules.maxBytes) {
        return refused("is " + std::to_string(rules.minBytes) + " to " + std::to_string(rules.maxBytes)
                       + " bytes long.");
    }
    if (!std::ranges::all_of(text, rules.accepts ? rules.accepts : isNoControl))
        return refused("holds characters that don't belong there.");
    return text;
}

Input<std::int64_t> integerIn(const http::Parameters &query, std::string_view name, std::int64_t fallback,
                              std::int64_t minimum, std::int64_t maximum)
{
    const auto parameter = query.find(name);
    if (parameter == query.end())
        return fallback;
    const std::string &text = parameter->second;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < minimum || number > maximum) {
        return tl::unexpected(invalidRequest('"' + std::string(name) + "\" is a whole number from "
                                             + std::to_string(minimum) + " to " + std::to_string(maximum)
                                             + "."));
    }
    return number;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isBase64Url(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

bool isVisible(char c)
{
    return c > 0x20 && c < 0x7f;
}

bool isMetaId(std::string_view text)
{
    return !text.empty() && text.size() <= maxIdLength && std::ranges::all_of(text, isDigit);
}

} // namespace shoptalk::relay
