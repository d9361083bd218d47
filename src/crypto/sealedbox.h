// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

#include <array>

namespace shoptalk::crypto {

/// The public half of an X25519 key pair.
using PublicKey = std::array<std::byte, 32>;

/// An X25519 key pair for sealed boxes. The destructor overwrites the private half.
class KeyPair {
public:
    /// Generates a new key pair.
    static KeyPair make();
    /// The key pair of a private half. Faults: Malformed unless it has 32 bytes.
    static Result<KeyPair> fromPrivateHalf(BytesView privateHalf);
    KeyPair(KeyPair &&other) noexcept;
    KeyPair &operator=(KeyPair &&other) noexcept;
    KeyPair(const KeyPair &) = delete;
    KeyPair &operator=(const KeyPair &) = delete;
    ~KeyPair();

    const PublicKey &publicHalf() const { return m_public; }
    BytesView privateHalf() const { return m_private; }

private:
    KeyPair() = default;
    PublicKey m_public{};
    std::array<std::byte, 32> m_private{};
};

/// Reads a public half. Faults: Malformed unless it has 32 bytes.
Result<PublicKey> publicKeyFrom(BytesView bytes);

/// Encrypts so that only the holder of the private half can open it; the sender stays anonymous. Faults:
/// Malformed (the public half is not a point of the curve). Source: libsodium, "Sealed boxes".
Result<Bytes> sealToPublicHalf(const PublicKey &publicHalf, BytesView plaintext);
/// Decrypts a sealed box; wipe the result after use. Faults: Malformed (too short), Tampered (changed, or for
/// another key).
Result<Bytes> openSealed(const KeyPair &keys, BytesView box);

} // namespace shoptalk::crypto
