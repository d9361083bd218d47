// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

#include <array>
#include <memory>

namespace shoptalk::crypto {

inline constexpr std::size_t streamKeyBytes = 32;
inline constexpr std::size_t streamHeaderBytes = 24;
/// The number of bytes that sealing adds to each piece.
inline constexpr std::size_t streamPieceExtraBytes = 17;

/// Seals a long text piece by piece. Pieces cannot be changed, swapped, removed or added unnoticed, and the
/// last one is marked. XChaCha20-Poly1305. Source: libsodium, crypto_secretstream.
class StreamSealer {
public:
    /// `key` has streamKeyBytes bytes.
    explicit StreamSealer(BytesView key);
    ~StreamSealer();

    /// The header, which is stored before the pieces.
    const Bytes &header() const;
    Bytes seal(BytesView piece, BytesView additionalData, bool isLast);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Opens the pieces that a StreamSealer sealed, in the same order.
class StreamOpener {
public:
    /// A wrong header is reported with the first piece.
    StreamOpener(BytesView key, BytesView header);
    ~StreamOpener();

    struct Piece {
        Bytes plaintext;
        bool isLast = false;
    };
    /// Faults: Malformed (the header's or the piece's length), Tampered.
    Result<Piece> open(BytesView sealed, BytesView additionalData);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace shoptalk::crypto
