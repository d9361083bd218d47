// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/ed25519.h"

#include "crypto/sodium.h"

#include <sodium/crypto_sign.h>

namespace shoptalk::crypto {

bool isSignedBy(BytesView publicKey, BytesView message, BytesView signature)
{
    startSodium();
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(raw(signature), raw(message), message.size(), raw(publicKey)) == 0;
}

} // namespace shoptalk::crypto
