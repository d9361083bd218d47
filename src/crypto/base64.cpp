// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/bytes.h"

#include <array>
#include <cstdint>

namespace shoptalk::crypto {

namespace {

constexpr std::string_view standardAlphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view urlAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::uint8_t noDigit = 0xff;

constexpr std::array<std::uint8_t, 256> valuesOf(std::string_view alphabet)
{
    std::array<std::uint8_t, 256> values{};
    values.fill(noDigit);
    for (std::size_t at = 0; at < alphabet.size(); ++at)
        values[static_cast<std::uint8_t>(alphabet[at])] = static_cast<std::uint8_t>(at);
    return values;
}

constexpr auto standardValues = valuesOf(standardAlphabet);
constexpr auto urlValues = valuesOf(urlAlphabet);

std::string encode(BytesView bytes, std::string_view alphabet)
{
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const std::byte byte : bytes) {
        bits = (bits << 8) | std::to_integer<std::uint32_t>(byte);
        count += 8;
        while (count >= 6) {
            count -= 6;
            text.push_back(alphabet[(bits >> count) & 0x3f]);
        }
    }
    if (count > 0)
        text.push_back(alphabet[(bits << (6 - count)) & 0x3f]);
    return text;
}

/// `text` without padding. Bits that belong to no byte must be zero, so that each value has one text only.
Result<Bytes> decode(std::string_view text, const std::array<std::uint8_t, 256> &values)
{
    if (text.size() % 4 == 1)
        return tl::unexpected(Fault::Malformed);
    Bytes bytes;
    bytes.reserve(text.size() * 3 / 4);
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const char c : text) {
        const std::uint8_t value = values[static_cast<std::uint8_t>(c)];
        if (value == noDigit)
            return tl::unexpected(Fault::Malformed);
        bits = (bits << 6) | value;
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes.push_back(static_cast<std::byte>((bits >> count) & 0xff));
        }
    }
    if ((bits & ((1U << count) - 1)) != 0)
        return tl::unexpected(Fault::Malformed);
    return bytes;
}

std::string_view withoutPadding(std::string_view text)
{
    for (int removed = 0; removed < 2 && text.ends_with('='); ++removed)
        text.remove_suffix(1);
    return text;
}

} // namespace

std::string toBase64Url(BytesView bytes)
{
    return encode(bytes, urlAlphabet);
}

Result<Bytes> fromBase64Url(std::string_view text)
{
    const std::string_view digits = withoutPadding(text);
    if (digits.size() != text.size() && text.size() % 4 != 0)
        return tl::unexpected(Fault::Malformed);
    return decode(digits, urlValues);
}

std::string toBase64(BytesView bytes)
{
    std::string text = encode(bytes, standardAlphabet);
    text.append((4 - text.size() % 4) % 4, '=');
    return text;
}

Result<Bytes> fromBase64(std::string_view text)
{
    if (text.size() % 4 != 0)
        return tl::unexpected(Fault::Malformed);
    return decode(withoutPadding(text), standardValues);
}

} // namespace shoptalk::crypto
