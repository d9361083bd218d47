// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sealing.h"

#include "crypto/aesgcm.h"

#include <array>
#include <optional>

namespace shoptalk::crypto {

namespace {

constexpr std::size_t ivBytes = 16;
static_assert(sealKeyBytes == gcmKeyBytes);

/// The three parts of `sealed` between its two colons; empty if it does not have exactly two.
std::optional<std::array<std::string_view, 3>> parts(std::string_view sealed)
{
    const std::size_t first = sealed.find(':');
    if (first == std::string_view::npos)
        return {};
    const std::size_t second = sealed.find(':', first + 1);
    if (second == std::string_view::npos)
        return {};
    return std::array{sealed.substr(0, first), sealed.substr(first + 1, second - first - 1),
                      sealed.substr(second + 1)};
}

} // namespace

Result<std::string> seal(BytesView key, BytesView plaintext, std::string_view additionalData)
{
    const Bytes iv = randomBytes(ivBytes);
    const Result<GcmOutput> output = encryptAesGcm(key, iv, plaintext, asBytes(additionalData));
    if (!output)
        return tl::unexpected(output.error());
    return toHex(iv) + ':' + toHex(output->tag) + ':' + toHex(output->ciphertext);
}

Result<Bytes> unseal(BytesView key, std::string_view sealed, std::string_view additionalData)
{
    const auto texts = parts(sealed);
    if (!texts)
        return tl::unexpected(Fault::Malformed);
    const Result<Bytes> iv = fromHex(texts->at(0));
    const Result<Bytes> tag = fromHex(texts->at(1));
    const Result<Bytes> ciphertext = fromHex(texts->at(2));
    if (!iv || !tag || !ciphertext || iv->size() != ivBytes)
        return tl::unexpected(Fault::Malformed);
    return decryptAesGcm(key, *iv, *ciphertext, *tag, asBytes(additionalData));
}

} // namespace shoptalk::crypto
