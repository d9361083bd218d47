// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/graphcall.h"
#include "sandbox/model/platform.h"

namespace shoptalk::sandbox {

/// Finds the token with this value. Errors: 104 (none), 190 with a subcode (expired, app removed, an active
/// fault) or without (unknown).
tl::expected<AccessToken, GraphError> checkToken(Platform &platform, std::string_view value);

/// The app's one system user.
inline constexpr std::string_view systemUserId = "122000000000001";
/// The id of the person or system user that a token belongs to; empty for the app's own token.
std::string userIdOf(const AccessToken &token);

/// Nothing if the app's secret proves the token, or if there is no proof to check. Error: 100.
std::optional<GraphError> checkProof(const Platform &platform, const GraphCall &call);

} // namespace shoptalk::sandbox
