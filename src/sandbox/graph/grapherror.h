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
    std::string details = {}; ///< Goes to error_data, as Cloud API errors have it.
    bool ofTransfer = false; ///< Of the service that takes files: `type`, `message`, `transient` alone.
    json::object beside = {}; ///< What stands beside `error`, where something was done all the same.
    bool dropped = false; ///< Nothing is answered: the connection just ends.

    /// `{"error":{…}}`, or `{"debug_info":{…}}`
    json::value envelope(const std::string &traceId) const;
};

/// 100 without a subcode: "(#100) …".
GraphError invalidParameter(std::string_view what);
/// 100/33: it does not exist, or the token may not see it, or the method is not for it.
GraphError unknownObject(std::string_view method, std::string_view id);
/// 200: the token lacks this permission.
GraphError permissionMissing(std::string_view permission);
/// 190 with one of its subcodes: 458, 459, 460, 463, 464, 467, 492; or without, for a token that can't be
/// read.
GraphError tokenError(std::optional<int> subcode);
/// A Cloud API error with its title and details.
GraphError messagingError(int code, std::string_view title, std::string_view details);

} // namespace shoptalk::sandbox
