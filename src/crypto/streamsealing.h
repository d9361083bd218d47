// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

#include <string_view>

namespace shoptalk::crypto {

inline constexpr std::size_t streamKeyBytes = 32;
/// The number of bytes that sealing adds to a body.
inline constexpr std::size_t streamSealBytes = 24 + 16;

/// XChaCha20-Poly1305 with a fresh random nonce: the nonce, then the ciphertext with its tag. `context` is
/// authenticated but not stored. It is safe for many bodies under one key, because random nonces of 24 bytes
/// do not repeat. Faults: Malformed (key length). Source: libsodium, "XChaCha20-Poly1305 construction".
Result<Bytes> sealBody(BytesView key, BytesView plaintext, std::string_view context);
/// Faults: Malformed (key length, too short), Tampered (changed, another key or another context).
Result<Bytes> openBody(BytesView key, BytesView sealed, std::string_view context);

} // namespace shoptalk::crypto
