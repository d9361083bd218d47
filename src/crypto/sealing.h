// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

#include <string>
#include <string_view>

namespace shoptalk::crypto {

inline constexpr std::size_t sealKeyBytes = 32;

/// AES-256-GCM with a fresh 16-byte IV: `hex(iv):hex(tag):hex(ciphertext)`. `key` has sealKeyBytes bytes;
/// `additionalData` is authenticated but not stored. Faults: Malformed (key length).
Result<std::string> seal(BytesView key, BytesView plaintext, std::string_view additionalData);

/// The plaintext of a value that `seal` returned; wipe it after use. Faults: Malformed, Tampered (a byte of
/// iv, tag or ciphertext changed, another key, other additional data).
Result<Bytes> unseal(BytesView key, std::string_view sealed, std::string_view additionalData);

} // namespace shoptalk::crypto
