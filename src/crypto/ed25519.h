// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

namespace shoptalk::crypto {

/// True if `signature` (64 bytes) is the Ed25519 signature of `message` by the owner of `publicKey` (32
/// bytes). False for a key or a signature of another length. Source: RFC 8032, through libsodium.
bool isSignedBy(BytesView publicKey, BytesView message, BytesView signature);

} // namespace shoptalk::crypto
