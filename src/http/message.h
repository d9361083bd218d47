// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json/value.hpp>
#include <tl/expected.hpp>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shoptalk::http {

/// The error type of the servers.
struct Error {
    enum class Kind {
        Network, ///< There was no answer, or the connection broke.
        Timeout,
        TooLarge, ///< More bytes than allowed.
        Malformed, ///< The data does not have the agreed form.
        Storage, ///< The disk or the database failed.
        Busy, ///< The server is busy; try again later.
        Rejected, ///< The request was understood and refused.
        Configuration ///< A setting is missing, unknown or wrong.
    };
    Kind kind = Kind::Network;
    std::string reason = {}; ///< Stable, snake_case.
    std::string detail = {}; ///< For the log: no token, no phone number.
};

template <class T>
using Result = tl::expected<T, Error>;

/// Header fields in order. Names are compared case-insensitively.
class Headers {
public:
    void set(std::string name, std::string value);
    void add(std::string name, std::string value);
    /// The first value of that name; empty if there is none.
    std::optional<std::string_view> get(std::string_view name) const;
    /// All values of that name as one list: "a, b". Empty if there is none.
    /// Source: RFC 9110, section 5.3.
    std::string joined(std::string_view name) const;
    const std::vector<std::pair<std::string, std::string>> &all() const { return m_fields; }

private:
    std::vector<std::pair<std::string, std::string>> m_fields;
};

/// Decoded parameters of a query string or a urlencoded form: `a=1&b=%20`. Parameters with invalid
/// escapes are dropped.
using Parameters = std::map<std::string, std::string, std::less<>>;
Parameters parseParameters(std::string_view encoded);
std::string encodeParameters(const Parameters &parameters);

struct Request {
    std::string method; ///< Upper case.
    std::string path; ///< Decoded, without the query.
    Parameters query;
    Headers headers;
    std::string body; ///< Exact bytes.
    std::string remoteAddress; ///< The peer's address, without the port.
    std::string route; ///< The pattern that matches it, "/v1/devices/{id}"; empty if none does.
    Parameters pathParameters; ///< The values of `{name}` in the route.
    /// Where a handler notes who asked, for `ServerOptions::onAnswered`. Null for a request without an
    /// Authorization header.
    std::shared_ptr<std::string> caller = {};
};

struct Response {
    unsigned status = 200;
    Headers headers = {};
    std::string body = {};
    bool dropped = false; ///< The connection is closed without an answer.
    /// The connection is closed after so many bytes of the body.
    std::optional<std::size_t> cutAfter = {};
};

Response jsonResponse(unsigned status, const boost::json::value &body);
Response textResponse(unsigned status, std::string body,
                      std::string contentType = "text/plain; charset=utf-8");
/// `{"error":{"code":code,"message":message}}`
Response errorResponse(unsigned status, std::string_view code, std::string_view message);

} // namespace shoptalk::http
