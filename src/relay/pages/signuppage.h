// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "relay/settings.h"

#include <string_view>

namespace shoptalk::relay {

/// The page that opens Meta's sign-up and sends both halves of its result to this relay. It is the only page
/// that runs scripts, its own and Meta's: its policy allows those hosts and no other. `state` is base64url.
/// Source: Embedded Signup, implementation.
http::Response signupPage(const Settings &settings, std::string_view state);

} // namespace shoptalk::relay
