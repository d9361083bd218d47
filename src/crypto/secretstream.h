// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

#include <array>
#include <memory>

namespace shoptalk::crypto {

inline constexpr std::size_t streamKeyBytes = 32;
inline constexpr std::size_t streamHeaderBytes = 24;
/// What each piece is longer by when sealed.
inline constexpr std::size_t streamPieceExtraBytes = 17;

/// Seals a long text piece by piece; pieces can be neither changed, swapped, dropped nor added, and the last
/// one is marked. XChaCha20-Poly1305. Source: libsodium, crypto_secretstream.
class StreamSealer {
public:
    /// `key` has streamKeyBytes bytes.
    explicit StreamSealer(BytesView key);
    ~StreamSealer();

    /// Stands before the pieces.
    const Bytes &header() const;
    Bytes seal(BytesView piece, BytesView additionalData, bool isLast);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The other direction.
class StreamOpener {
public:
    /// Faults come with the first piece.
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
