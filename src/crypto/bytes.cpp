// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/bytes.h"

#include "crypto/sodium.h"

#include <climits>
#include <openssl/crypto.h>
#include <openssl/rand.h>
#include <sodium/utils.h>

#include <cstdlib>

namespace shoptalk::crypto {

BytesView asBytes(std::string_view text)
{
    return std::as_bytes(std::span(text));
}

std::string asText(BytesView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

void wipe(std::span<std::byte> memory) noexcept
{
    if (!memory.empty())
        OPENSSL_cleanse(memory.data(), memory.size());
}

void wipe(std::string &text) noexcept
{
    wipe(std::as_writable_bytes(std::span(text)));
    text.clear();
}

bool equalInConstantTime(BytesView a, BytesView b) noexcept
{
    return a.size() == b.size() && (a.empty() || CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0);
}

Bytes randomBytes(std::size_t count)
{
    Bytes bytes(count);
    auto *const raw = reinterpret_cast<unsigned char *>(bytes.data());
    if (count > INT_MAX || (count > 0 && RAND_bytes(raw, static_cast<int>(count)) != 1))
        std::abort();
    return bytes;
}

std::string toHex(BytesView bytes)
{
    std::string hex(bytes.size() * 2 + 1, '\0'); // libsodium writes a zero at the end.
    sodium_bin2hex(hex.data(), hex.size(), raw(bytes), bytes.size());
    hex.pop_back();
    return hex;
}

Result<Bytes> fromHex(std::string_view hex)
{
    Bytes bytes(hex.size() / 2);
    std::size_t length = 0;
    const char *end = nullptr;
    const int code = sodium_hex2bin(raw(bytes), bytes.size(), hex.data(), hex.size(), nullptr, &length, &end);
    if (code != 0 || end != hex.data() + hex.size())
        return tl::unexpected(Fault::Malformed);
    return bytes;
}

} // namespace shoptalk::crypto
