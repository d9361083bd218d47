// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/grapherror.h"
#include "sandbox/graph/multipart.h"
#include "sandbox/model/logins.h"

#include <tl/expected.hpp>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::sandbox {

/// A call of the Graph API with the parts that all calls have.
struct GraphCall {
    std::string method;
    std::string version; ///< The version that answers: "v26.0".
    std::string path; ///< Without the version: "/me/businesses".
    std::map<std::string, std::string, std::less<>> pathParameters;
    json::object parameters; ///< From the query, a form or a JSON body; texts, except other types in JSON.
    std::optional<AccessToken> token; ///< Always set if the endpoint needs one.
    std::string baseUrl; ///< The sandbox's address as the caller knows it: "http://127.0.0.1:4000".
    std::string file; ///< The exact bytes, if the body is a piece of a file.
    std::optional<FormPart> upload; ///< The file of a form.

    std::string text(std::string_view parameter) const { return textIn(parameters, parameter); }
    bool has(std::string_view parameter) const { return parameters.contains(parameter); }
    const std::string &id() const { return pathParameters.at("id"); }
};

using GraphAnswer = tl::expected<json::value, GraphError>;

enum class TokenRule { Required, NotAsked };

/// Answers one method of one path. It knows nothing of the connection.
struct GraphEndpoint {
    std::string method;
    std::string pattern; ///< "/{id}/phone_numbers"
    std::function<GraphAnswer(const GraphCall &)> answer;
    TokenRule token = TokenRule::Required;
    /// Whether the id in the path is one of its own; empty: it accepts every id.
    std::function<bool(const std::string &id)> claims = {};
};

/// The number of characters (code points) of a text in UTF-8.
std::size_t lengthOf(std::string_view text);

/// `{"success":true}`
json::value success();

} // namespace shoptalk::sandbox
