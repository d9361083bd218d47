// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/bytes.h"

#include <climits>
#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <cstdlib>

namespace shoptalk::crypto {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

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
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    hex.reserve(bytes.size() * 2);
    for (const std::byte byte : bytes) {
        hex.push_back(digits[std::to_integer<std::size_t>(byte >> 4)]);
        hex.push_back(digits[std::to_integer<std::size_t>(byte & std::byte{0x0f})]);
    }
    return hex;
}

Result<Bytes> fromHex(std::string_view hex)
{
    if (hex.size() % 2 != 0)
        return tl::unexpected(Fault::Malformed);
    Bytes bytes;
    bytes.reserve(hex.size() / 2);
    for (std::size_t at = 0; at < hex.size(); at += 2) {
        const int high = hexDigit(hex[at]);
        const int low = hexDigit(hex[at + 1]);
        if (high < 0 || low < 0)
            return tl::unexpected(Fault::Malformed);
        bytes.push_back(static_cast<std::byte>((high << 4) | low));
    }
    return bytes;
}

} // namespace shoptalk::crypto
