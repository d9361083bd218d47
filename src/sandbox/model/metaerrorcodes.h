// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace shoptalk::sandbox {

/// The calls that answer with a code when it is switched on by its name.
enum class ErrorScope {
    Any,
    Send, ///< POST /{phone-number-id}/messages
    Template, ///< message_templates, and single templates
    Number, ///< Registering, verifying, usernames, synchronising
    Block, ///< block_users
    Group ///< Making and changing groups
};

/// One error code of Meta's. Source: Cloud API error codes; Graph API error handling.
struct MetaErrorCode {
    int code = 0;
    int subcode = 0; ///< 0: none.
    unsigned httpStatus = 400;
    ErrorScope scope = ErrorScope::Any;
    bool isTransient = false;
    std::string_view title;

    /// "131047", or "190_463" with a subcode.
    std::string name() const;
};

/// The codes whose HTTP status and title are known.
std::span<const MetaErrorCode> metaErrorCodes();
/// The code with this `name`. An unknown sub-code has the values of its code, and an unknown code ordinary
/// ones, so that a new one needs no change here.
/// Nothing if the name is no number.
std::optional<MetaErrorCode> metaErrorCodeNamed(std::string_view name);

/// True if a call is of that scope. `path` is without the version.
bool isInScope(ErrorScope scope, std::string_view method, std::string_view path);

} // namespace shoptalk::sandbox
