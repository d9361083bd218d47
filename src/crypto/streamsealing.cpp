// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/streamsealing.h"

#include "crypto/sodium.h"

#include <sodium.h>

#include <cstdlib>

namespace shoptalk::crypto {

namespace {

constexpr std::size_t nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t checkBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(streamKeyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(streamSealBytes == nonceBytes + checkBytes);

} // namespace

void startSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        std::abort();
}

Result<Bytes> sealBody(BytesView key, BytesView plaintext, std::string_view context)
{
    startSodium();
    if (key.size() != streamKeyBytes)
        return tl::unexpected(Fault::Malformed);
    Bytes sealed(nonceBytes + plaintext.size() + checkBytes);
    unsigned char *const nonce = raw(sealed);
    randombytes_buf(nonce, nonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceBytes, nullptr, raw(plaintext), plaintext.size(),
                                               raw(asBytes(context)), context.size(), nullptr, nonce,
                                               raw(key));
    return sealed;
}

Result<Bytes> openBody(BytesView key, BytesView sealed, std::string_view context)
{
    startSodium();
    if (key.size() != streamKeyBytes || sealed.size() < streamSealBytes)
        return tl::unexpected(Fault::Malformed);
    const unsigned char *const nonce = raw(sealed);
    Bytes plaintext(sealed.size() - streamSealBytes);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        raw(plaintext), nullptr, nullptr, nonce + nonceBytes, sealed.size() - nonceBytes,
        raw(asBytes(context)), context.size(), nonce, raw(key));
    if (opened != 0)
        return tl::unexpected(Fault::Tampered);
    return plaintext;
}

} // namespace shoptalk::crypto
