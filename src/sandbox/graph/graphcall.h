// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/grapherror.h"
#include "sandbox/model/logins.h"

#include <tl/expected.hpp>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::sandbox {

/// One call of the Graph API, understood as far as all calls are alike.
struct GraphCall {
    std::string method;
    std::string version; ///< The one that answers: "v26.0".
    std::string path; ///< Without the version: "/me/businesses".
    std::map<std::string, std::string, std::less<>> pathParameters;
    json::object parameters; ///< Of the query, a form or a JSON body; texts, unless JSON said otherwise.
    std::optional<AccessToken> token; ///< Always there where the endpoint asks for one.
    std::string baseUrl; ///< "http://127.0.0.1:4000", as the caller knows us.
    std::string file; ///< The exact bytes, where the body is a piece of a file.

    std::string text(std::string_view parameter) const { return textIn(parameters, parameter); }
    bool has(std::string_view parameter) const { return parameters.contains(parameter); }
    const std::string &id() const { return pathParameters.at("id"); }
};

using GraphAnswer = tl::expected<json::value, GraphError>;

enum class TokenRule { Required, NotAsked };

/// What answers one method of one path. It sees no socket.
struct GraphEndpoint {
    std::string method;
    std::string pattern; ///< "/{id}/phone_numbers"
    std::function<GraphAnswer(const GraphCall &)> answer;
    TokenRule token = TokenRule::Required;
};

/// Characters, that is, code points, of UTF-8.
std::size_t lengthOf(std::string_view text);

/// `{"success":true}`
json::value success();

} // namespace shoptalk::sandbox
