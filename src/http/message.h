// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json/value.hpp>
#include <tl/expected.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shoptalk::http {

/// The servers' one error type.
struct Error {
    enum class Kind {
        Network, ///< No answer, or the connection broke.
        Timeout,
        TooLarge, ///< More bytes than allowed.
        Malformed, ///< Not the agreed form.
        Storage, ///< Disk or database.
        Busy, ///< Come back later.
        Rejected, ///< Understood and refused.
        Configuration ///< A setting is missing, unknown or wrong.
    };
    Kind kind = Kind::Network;
    std::string reason = {}; ///< Stable, snake_case.
    std::string detail = {}; ///< For the log: no token, no phone number.
};

template <class T>
using Result = tl::expected<T, Error>;

/// Header fields in order; names compare without case.
class Headers {
public:
    void set(std::string name, std::string value);
    void add(std::string name, std::string value);
    /// First value of that name, or nothing.
    std::optional<std::string_view> get(std::string_view name) const;
    /// All values of that name in one list, as if they stood in one line: "a, b". Empty: there is none.
    /// Source: RFC 9110, section 5.3.
    std::string joined(std::string_view name) const;
    const std::vector<std::pair<std::string, std::string>> &all() const { return m_fields; }

private:
    std::vector<std::pair<std::string, std::string>> m_fields;
};

/// Decoded parameters of a query string or a urlencoded form: `a=1&b=%20`. Unreadable escapes are dropped
/// whole.
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
    std::string route; ///< The pattern that takes it, "/v1/devices/{id}"; empty: none does.
    Parameters pathParameters; ///< What matched `{name}` in the route.
};

struct Response {
    unsigned status = 200;
    Headers headers = {};
    std::string body = {};
    bool dropped = false; ///< Nothing is answered: the connection just ends.
    std::optional<std::size_t> cutAfter = {}; ///< So many bytes of the body go out, then the connection ends.
};

Response jsonResponse(unsigned status, const boost::json::value &body);
Response textResponse(unsigned status, std::string body,
                      std::string contentType = "text/plain; charset=utf-8");
/// `{"error":{"code":code,"message":message}}`
Response errorResponse(unsigned status, std::string_view code, std::string_view message);

} // namespace shoptalk::http
