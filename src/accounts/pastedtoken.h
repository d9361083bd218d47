// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/signin.h"

namespace shoptalk {

/// Checks a pasted token with Meta through the relay (debug_token): it must be a valid system user token of
/// this app with all needed permissions. Nothing is stored yet. Errors: Malformed ("pasted_malformed");
/// Rejected ("pasted_unknown": Meta does not know it, or it was revoked; "pasted_expired";
/// "pasted_other_app"; "pasted_not_system": a person's or an app's; "pasted_permissions" with the names of
/// those that are missing in `detail`); those of RelaySender and GraphSender.
QCoro::Task<Result<SignedIn>> signInWithToken(SetupDependencies services, SharedSecret token);

} // namespace shoptalk
