// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/model/platform.h"

#include <tl/expected.hpp>

#include <string>
#include <vector>

namespace shoptalk::sandbox {

/// An app's request that opens the login dialog. Source: manual login flow.
struct DialogRequest {
    std::string clientId;
    std::string redirectUri;
    std::string state;
    std::string responseType; ///< "code", "token", "code token"; with "granted_scopes" or without.
    std::vector<std::string>
        permissions; ///< The requested ones, without public_profile, which is always given.
    std::string configId;
    std::string challenge;
    std::string challengeMethod;

    bool wantsToken() const { return responseType.find("token") != std::string::npos; }
    bool wantsCode() const { return !wantsToken() || responseType.find("code") != std::string::npos; }
    bool wantsScopes() const { return responseType.find("granted_scopes") != std::string::npos; }
    bool isAllOrNothing() const { return !configId.empty(); }
};

/// Why the dialog shows an error page instead; never redirected.
struct DialogProblem {
    std::string title;
    std::string explanation;
};

/// A parameter's value; empty if it is missing.
std::string valueOf(const http::Parameters &parameters, std::string_view name);

/// Reads the request. `ownBase` is "http://127.0.0.1:4000": its own login_success.html is a valid redirect.
tl::expected<DialogRequest, DialogProblem>
readDialogRequest(const http::Parameters &parameters, const Platform &platform, const std::string &ownBase);

} // namespace shoptalk::sandbox
