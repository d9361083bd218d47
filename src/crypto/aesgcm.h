// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

namespace shoptalk::crypto {

inline constexpr std::size_t gcmKeyBytes = 32;
inline constexpr std::size_t gcmTagBytes = 16;

/// The result of AES-256-GCM: the ciphertext, which is as long as the plaintext, and its authentication tag.
struct GcmOutput {
    Bytes ciphertext;
    Bytes tag;
};

/// AES-256-GCM under a key of gcmKeyBytes bytes and an IV of any length above 0; never use an IV twice with
/// one key. Faults: Malformed (key or IV length). Source: NIST SP 800-38D.
Result<GcmOutput> encryptAesGcm(BytesView key, BytesView iv, BytesView plaintext, BytesView additionalData);

/// Returns no part of the plaintext unless the tag is right. Faults: Malformed (key, IV or tag length),
/// Tampered.
Result<Bytes> decryptAesGcm(BytesView key, BytesView iv, BytesView ciphertext, BytesView tag,
                            BytesView additionalData);

} // namespace shoptalk::crypto
