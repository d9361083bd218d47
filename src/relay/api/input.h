// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

#include <boost/json/object.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Reading input from outside: everything is checked for type, size and characters before it is used.
namespace shoptalk::relay {

/// The value that was read, or the answer that says what is wrong with it.
template <class T>
using Input = tl::expected<T, http::Response>;

/// 422 `invalid_request`.
http::Response invalidRequest(std::string_view message);
/// 401 `unauthorised`
http::Response unauthorised();
/// 404 `not_found`
http::Response notFound();
/// 503 with Retry-After: storage failed.
http::Response notNow();

/// The request's body as an object.
Input<boost::json::object> objectIn(const std::string &body);

struct TextRules {
    std::size_t minBytes = 1;
    std::size_t maxBytes = 256;
    bool (*accepts)(char) = nullptr; ///< Null: all but control characters.
};
/// A member that is text.
Input<std::string> textIn(const boost::json::object &object, std::string_view name, TextRules rules);

/// A whole number from the query; `fallback` if it is missing.
Input<std::int64_t> integerIn(const http::Parameters &query, std::string_view name, std::int64_t fallback,
                              std::int64_t minimum, std::int64_t maximum);

bool isDigit(char c);
bool isBase64Url(char c);
/// Visible ASCII, as tokens and codes are made of.
bool isVisible(char c);
/// True for one of Meta's identifiers: 1 to 32 digits.
bool isMetaId(std::string_view text);

} // namespace shoptalk::relay
