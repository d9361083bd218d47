// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/digest.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace shoptalk::relay {

inline constexpr std::chrono::minutes pairingCodeLife{15};

/// A new code of 8 characters of Crockford's base32 in two groups: "K7QM-2XRP".
std::string newPairingCode();
/// The hash under which a code is stored; case, dash and spaces do not matter, and O counts as 0, I and L
/// as 1. Nothing if the text can't be a code.
std::optional<crypto::Digest> pairingCodeHash(std::string_view typed);

/// A new device token: "std_" and 32 random bytes in base64url.
std::string newDeviceToken();
/// A new wake token: "bell_" and 32 random bytes in base64url.
std::string newWakeToken();
/// True if the text has the form of a token; only storage knows whether it is valid.
bool isDeviceToken(std::string_view text);
bool isWakeToken(std::string_view text);
/// The hash under which a token or a wake token is stored.
crypto::Digest deviceTokenHash(std::string_view token);

} // namespace shoptalk::relay
