// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "relay/settings.h"

#include <string_view>

namespace shoptalk::relay {

/// The page that opens Meta's sign-up and hands both halves of what comes of it to this relay. The one page
/// that runs a script, and Meta's beside it: its policy allows those hosts and no other. `state` is
/// base64url. Source: Embedded Signup, implementation.
http::Response signupPage(const Settings &settings, std::string_view state);

} // namespace shoptalk::relay
