// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/signin.h"

namespace shoptalk {

/// A system user's token that somebody pasted, checked by Meta through the relay (debug_token): it is one, of
/// this app, still good, and carries what is needed. Nothing is stored yet.
/// Errors: Malformed ("pasted_malformed"); Rejected ("pasted_unknown": Meta does not know it, or it was taken
/// back; "pasted_expired"; "pasted_other_app"; "pasted_not_system": a person's or an app's;
/// "pasted_permissions" with the names of those that are missing in `detail`); those of RelaySender and
/// GraphSender.
QCoro::Task<Result<SignedIn>> signInWithToken(SetupDependencies services, SharedSecret token);

} // namespace shoptalk
