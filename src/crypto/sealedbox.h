// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

#include <array>

namespace shoptalk::crypto {

/// The half of a key pair that may be known to all. X25519.
using PublicKey = std::array<std::byte, 32>;

/// X25519 keys for sealed boxes. The private half is overwritten when this ends.
class KeyPair {
public:
    /// A fresh one.
    static KeyPair make();
    /// From its private half; Malformed for another length than 32 bytes.
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

/// 32 bytes as a public half; Malformed for another length.
Result<PublicKey> publicKeyFrom(BytesView bytes);

/// What only the holder of the private half can open; who sealed it stays unknown. Malformed for a public
/// half that is no point of the curve. Source: libsodium, "Sealed boxes".
Result<Bytes> sealToPublicHalf(const PublicKey &publicHalf, BytesView plaintext);
/// Wipe what it gives after use. Faults: Malformed (too short), Tampered (changed, or for another key).
Result<Bytes> openSealed(const KeyPair &keys, BytesView box);

} // namespace shoptalk::crypto
