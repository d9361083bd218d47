// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/json.h"

#include <optional>
#include <string>
#include <string_view>

namespace shoptalk::sandbox {

/// An error of Meta's API. Source: Graph API error handling; Cloud API error codes.
struct GraphError {
    unsigned httpStatus = 400;
    int code = 1;
    std::optional<int> subcode = {};
    std::string message = {};
    std::string type = "OAuthException";
    bool transient = false;
    std::string userTitle = {};
    std::string userMessage = {};
    std::string details = {}; ///< For error_data, which Cloud API errors have.
    bool ofTransfer = false; ///< From the upload service: only `type`, `message`, `transient`.
    json::object beside = {}; ///< The members next to `error`, if the request succeeded in part.
    bool isPartialSuccess = false; ///< The answer is `beside` alone, with `httpStatus`.
    bool dropped = false; ///< The connection is closed without an answer.

    /// `{"error":{…}}`, or `{"debug_info":{…}}`
    json::value envelope(const std::string &traceId) const;
};

/// 100 without a subcode: "(#100) …".
GraphError invalidParameter(std::string_view what);
/// 100/33: the object does not exist, the token may not see it, or it does not support the method.
GraphError unknownObject(std::string_view method, std::string_view id);
/// 200: the token lacks this permission.
GraphError permissionMissing(std::string_view permission);
/// 190 with one of its subcodes: 458, 459, 460, 463, 464, 467, 492; or without, for a token that can't be
/// read.
GraphError tokenError(std::optional<int> subcode);
/// A Cloud API error with its title and details.
GraphError messagingError(int code, std::string_view title, std::string_view details);

} // namespace shoptalk::sandbox
