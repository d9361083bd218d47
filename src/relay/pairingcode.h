// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/digest.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace shoptalk::relay {

inline constexpr std::chrono::minutes pairingCodeLife{15};

/// A fresh code of 8 characters of Crockford's base32 in two groups: "K7QM-2XRP".
std::string newPairingCode();
/// What is stored of a code; any case, dash and spaces optional, O for 0 and I or L for 1 as people read
/// them. Nothing if it can't be a code.
std::optional<crypto::Digest> pairingCodeHash(std::string_view typed);

/// A fresh device token: "std_" and 32 random bytes in base64url.
std::string newDeviceToken();
/// A fresh wake token: "bell_" and as much.
std::string newWakeToken();
/// True for what has the form of one; whose it is only storage knows.
bool isDeviceToken(std::string_view text);
bool isWakeToken(std::string_view text);
/// What is stored of a token or a wake token.
crypto::Digest deviceTokenHash(std::string_view token);

} // namespace shoptalk::relay
