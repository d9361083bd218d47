// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secretstream.h"

#include <sodium.h>

#include <cstdlib>

namespace shoptalk::crypto {

static_assert(streamKeyBytes == crypto_secretstream_xchacha20poly1305_KEYBYTES);
static_assert(streamHeaderBytes == crypto_secretstream_xchacha20poly1305_HEADERBYTES);
static_assert(streamPieceExtraBytes == crypto_secretstream_xchacha20poly1305_ABYTES);

namespace {

const unsigned char *raw(BytesView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *raw(Bytes &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

struct StreamSealer::State {
    crypto_secretstream_xchacha20poly1305_state state{};
    Bytes header = Bytes(streamHeaderBytes);
    ~State() { sodium_memzero(&state, sizeof state); }
};

StreamSealer::StreamSealer(BytesView key)
    : m_state(std::make_unique<State>())
{
    if (sodium_init() < 0 || key.size() != streamKeyBytes)
        std::abort();
    crypto_secretstream_xchacha20poly1305_init_push(&m_state->state, raw(m_state->header), raw(key));
}

StreamSealer::~StreamSealer() = default;

const Bytes &StreamSealer::header() const
{
    return m_state->header;
}

Bytes StreamSealer::seal(BytesView piece, BytesView additionalData, bool isLast)
{
    Bytes sealed(piece.size() + streamPieceExtraBytes);
    const unsigned char tag = isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                     : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    crypto_secretstream_xchacha20poly1305_push(&m_state->state, raw(sealed), nullptr, raw(piece),
                                               piece.size(), raw(additionalData), additionalData.size(), tag);
    return sealed;
}

struct StreamOpener::State {
    crypto_secretstream_xchacha20poly1305_state state{};
    bool isGood = false;
    ~State() { sodium_memzero(&state, sizeof state); }
};

StreamOpener::StreamOpener(BytesView key, BytesView header)
    : m_state(std::make_unique<State>())
{
    m_state->isGood = sodium_init() >= 0 && key.size() == streamKeyBytes && header.size() == streamHeaderBytes
        && crypto_secretstream_xchacha20poly1305_init_pull(&m_state->state, raw(header), raw(key)) == 0;
}

StreamOpener::~StreamOpener() = default;

Result<StreamOpener::Piece> StreamOpener::open(BytesView sealed, BytesView additionalData)
{
    if (!m_state->isGood || sealed.size() < streamPieceExtraBytes)
        return tl::unexpected(Fault::Malformed);
    Piece piece{Bytes(sealed.size() - streamPieceExtraBytes), false};
    unsigned char tag = 0;
    const int outcome = crypto_secretstream_xchacha20poly1305_pull(
        &m_state->state, raw(piece.plaintext), nullptr, &tag, raw(sealed), sealed.size(), raw(additionalData),
        additionalData.size());
    if (outcome != 0)
        return tl::unexpected(Fault::Tampered);
    piece.isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return piece;
}

} // namespace shoptalk::crypto
