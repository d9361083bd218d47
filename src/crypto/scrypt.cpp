// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/scrypt.h"

#include <openssl/evp.h>

namespace shoptalk::crypto {

namespace {

constexpr std::uint64_t maxMemory = 1ULL << 30;

bool isSane(const ScryptCost &cost)
{
    if (cost.logN < 1 || cost.logN > 22 || cost.r < 1 || cost.r > 32 || cost.p < 1 || cost.p > 16)
        return false;
    return (1ULL << cost.logN) * static_cast<std::uint64_t>(cost.r) * 128 <= maxMemory;
}

} // namespace

Result<Bytes> scrypt(BytesView passphrase, BytesView salt, const ScryptCost &cost)
{
    if (!isSane(cost))
        return tl::unexpected(Fault::Malformed);
    Bytes key(scryptKeyBytes);
    // A little more than the table itself, because OpenSSL needs other memory too.
    const std::uint64_t memory = maxMemory + (maxMemory >> 4);
    const int outcome =
        EVP_PBE_scrypt(reinterpret_cast<const char *>(passphrase.data()), passphrase.size(),
                       reinterpret_cast<const unsigned char *>(salt.data()), salt.size(), 1ULL << cost.logN,
                       static_cast<std::uint64_t>(cost.r), static_cast<std::uint64_t>(cost.p), memory,
                       reinterpret_cast<unsigned char *>(key.data()), key.size());
    if (outcome != 1)
        return tl::unexpected(Fault::Malformed);
    return key;
}

} // namespace shoptalk::crypto
