// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/grapherror.h"

#include "sandbox/model/metaerrorcodes.h"

#include <array>

namespace shoptalk::sandbox {

namespace {

struct TokenProblem {
    int subcode;
    std::string_view message;
};

constexpr std::array tokenProblems = {
    TokenProblem{458, "Error validating access token: The user has not authorized application."},
    TokenProblem{
        459,
        "Error validating access token: You cannot access the app till you log in to www.facebook.com "
        "and follow the instructions given."},
    TokenProblem{460,
                 "Error validating access token: The session has been invalidated because the user changed "
                 "their password or Facebook has changed the session for security reasons."},
    TokenProblem{463, "Error validating access token: Session has expired."},
    TokenProblem{
        464,
        "Error validating access token: Sessions for the user are not allowed because the user is not "
        "a confirmed user."},
    TokenProblem{467, "Error validating access token: The session is invalid because the user logged out."},
    TokenProblem{492,
                 "Error validating access token: Session does not match current stored session. The user has "
                 "no role on the page."},
};

} // namespace

json::value GraphError::envelope(const std::string &traceId) const
{
    json::object envelope;
    if (ofTransfer) {
        envelope["debug_info"] = json::object{{"retriable", transient}, {"type", type}, {"message", message}};
        return envelope;
    }
    if (isPartialSuccess)
        return beside;
    json::object error = {{"message", message}, {"type", type}, {"code", code}};
    if (subcode)
        error["error_subcode"] = *subcode;
    if (transient)
        error["is_transient"] = true;
    if (!userTitle.empty())
        error["error_user_title"] = userTitle;
    if (!userMessage.empty())
        error["error_user_msg"] = userMessage;
    if (!details.empty())
        error["error_data"] = json::object{{"messaging_product", "whatsapp"}, {"details", details}};
    error["fbtrace_id"] = traceId;
    envelope = beside;
    envelope["error"] = std::move(error);
    return envelope;
}

GraphError invalidParameter(std::string_view what)
{
    GraphError error;
    error.code = 100;
    error.message = "(#100) " + std::string(what);
    return error;
}

GraphError unknownObject(std::string_view method, std::string_view id)
{
    GraphError error;
    error.code = 100;
    error.subcode = 33;
    error.type = "GraphMethodException";
    std::string verb(method);
    for (char &letter : verb)
        letter = static_cast<char>(letter | 0x20); // ASCII capitals to small ones
    error.message = "Unsupported " + verb + " request. Object with ID '" + std::string(id)
        + "' does not exist, cannot be loaded due to missing permissions, or does not support this "
          "operation. "
          "Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api";
    return error;
}

GraphError permissionMissing(std::string_view permission)
{
    GraphError error;
    error.httpStatus = 403;
    error.code = 200;
    error.message = "(#200) Requires " + std::string(permission) + " permission to manage the object.";
    return error;
}

GraphError tokenError(std::optional<int> subcode)
{
    GraphError error;
    error.httpStatus = 401;
    error.code = 190;
    error.message = "Invalid OAuth access token - Cannot parse access token";
    for (const TokenProblem &problem : tokenProblems) {
        if (subcode == problem.subcode) {
            error.subcode = subcode;
            error.message = problem.message;
        }
    }
    return error;
}

GraphError messagingError(int code, std::string_view title, std::string_view details)
{
    const MetaErrorCode known = *metaErrorCodeNamed(std::to_string(code));
    GraphError error;
    error.httpStatus = known.httpStatus;
    error.transient = known.isTransient;
    error.code = code;
    error.message = "(#" + std::to_string(code) + ") " + std::string(title);
    error.details = details;
    return error;
}

} // namespace shoptalk::sandbox
