// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/signin.h"

namespace shoptalk {

/// Meta's own sign-up, on a page of the relay in the person's browser: a new WhatsApp Business Account and
/// number, or one that stays in the phone app, made or picked there.
/// Errors: those of RelaySender ("signup_not_configured": the relay's app has no such sign-up) and
/// GraphSender; Cancelled ("login_closed"; "signup_cancelled", the abandoned screen in `detail`); Rejected
/// ("signup_reported": the person reported a problem to Meta, its id in `detail`; "signup_without_code": it
/// was finished there, but nothing lets this console in; "oauth_refused";
/// "login_error"; "state_mismatch"; "browser_missing"; "browser_timeout"; "permissions_missing").
/// Source: Embedded Signup, implementation and errors.
QCoro::Task<Result<SignedIn>> signUp(SetupDependencies services, std::shared_ptr<BrowserWait> wait);

} // namespace shoptalk
