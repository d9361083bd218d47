// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/model/json.h"

#include <string>

namespace shoptalk::sandbox::testing {

/// What a real server answered over a real connection.
struct Answer {
    unsigned status = 0; ///< 0: the connection ended without an answer.
    http::Headers headers;
    std::string body;

    std::string header(std::string_view name) const;
    json::object object() const; ///< Empty if the body is no JSON object.
    /// The `error` object of the Graph API; empty if there is none.
    json::object error() const;
    int errorCode() const; ///< 0: no error.
    int errorSubcode() const; ///< 0: none.
};

struct Call {
    std::string method = "GET";
    std::string url;
    std::string token; ///< Bearer; empty: none.
    std::string body;
    std::string contentType = "application/json";
    std::string scheme = "Bearer"; ///< Before the token.
    http::Headers headers = {}; ///< Beside those.
};

Answer perform(const Call &call);

} // namespace shoptalk::sandbox::testing
