// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sealedbox.h"

#include "crypto/sodium.h"

#include <sodium.h>

#include <algorithm>

namespace shoptalk::crypto {

static_assert(crypto_box_PUBLICKEYBYTES == std::tuple_size_v<PublicKey>);
static_assert(crypto_box_SECRETKEYBYTES == 32);

KeyPair KeyPair::make()
{
    startSodium();
    KeyPair keys;
    crypto_box_keypair(raw(keys.m_public), raw(keys.m_private));
    return keys;
}

Result<KeyPair> KeyPair::fromPrivateHalf(BytesView privateHalf)
{
    startSodium();
    KeyPair keys;
    if (privateHalf.size() != keys.m_private.size())
        return tl::unexpected(Fault::Malformed);
    std::ranges::copy(privateHalf, keys.m_private.begin());
    if (crypto_scalarmult_base(raw(keys.m_public), raw(keys.m_private)) != 0)
        return tl::unexpected(Fault::Malformed);
    return keys;
}

KeyPair::KeyPair(KeyPair &&other) noexcept
    : m_public(other.m_public)
    , m_private(other.m_private)
{
    wipe(other.m_private);
}

KeyPair &KeyPair::operator=(KeyPair &&other) noexcept
{
    if (this != &other) {
        m_public = other.m_public;
        m_private = other.m_private;
        wipe(other.m_private);
    }
    return *this;
}

KeyPair::~KeyPair()
{
    wipe(m_private);
}

Result<PublicKey> publicKeyFrom(BytesView bytes)
{
    PublicKey key{};
    if (bytes.size() != key.size())
        return tl::unexpected(Fault::Malformed);
    std::ranges::copy(bytes, key.begin());
    return key;
}

Result<Bytes> sealToPublicHalf(const PublicKey &publicHalf, BytesView plaintext)
{
    startSodium();
    Bytes box(plaintext.size() + crypto_box_SEALBYTES);
    if (crypto_box_seal(raw(box), raw(plaintext), plaintext.size(), raw(publicHalf)) != 0)
        return tl::unexpected(Fault::Malformed);
    return box;
}

Result<Bytes> openSealed(const KeyPair &keys, BytesView box)
{
    startSodium();
    if (box.size() < crypto_box_SEALBYTES)
        return tl::unexpected(Fault::Malformed);
    Bytes plaintext(box.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(raw(plaintext), raw(box), box.size(), raw(keys.publicHalf()),
                             raw(keys.privateHalf()))
        != 0)
        return tl::unexpected(Fault::Tampered);
    return plaintext;
}

} // namespace shoptalk::crypto
