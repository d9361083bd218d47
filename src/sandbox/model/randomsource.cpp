// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/randomsource.h"

#include "crypto/bytes.h"

namespace shoptalk::sandbox {

namespace {

constexpr std::string_view digits = "0123456789";
constexpr std::string_view hexDigits = "0123456789ABCDEF";
constexpr std::string_view base64UrlLetters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";

} // namespace

RandomSource::RandomSource(std::uint64_t seed)
    : m_generator(seed)
{
}

std::size_t RandomSource::below(std::size_t bound)
{
    return static_cast<std::size_t>(m_generator() % bound);
}

std::chrono::milliseconds RandomSource::between(std::chrono::milliseconds min, std::chrono::milliseconds max)
{
    const auto span = static_cast<std::size_t>((max - min).count()) + 1;
    return min + std::chrono::milliseconds(below(span));
}

std::string RandomSource::characters(std::size_t count, std::string_view alphabet)
{
    std::string text;
    text.reserve(count);
    while (text.size() < count)
        text += alphabet[below(alphabet.size())];
    return text;
}

std::string messageId(RandomSource &random, std::string_view customer, bool fromCustomer)
{
    const std::string key =
        fromCustomer ? "3A" + random.characters(18, hexDigits) : random.characters(18, hexDigits);
    std::string raw{"\x1c\x18", 2};
    raw += static_cast<char>(customer.size());
    raw += customer;
    raw += std::string{"\x15\x02\x00", 3};
    raw += fromCustomer ? '\x12' : '\x11';
    raw += '\x18';
    raw += static_cast<char>(key.size());
    raw += key;
    raw += '\0';
    return "wamid." + crypto::toBase64(crypto::asBytes(raw));
}

std::string callId(RandomSource &random)
{
    return "wacid." + random.characters(24, base64UrlLetters);
}

std::string traceId(RandomSource &random)
{
    return "A" + random.characters(22, base64UrlLetters);
}

std::string numericId(RandomSource &random, std::size_t count)
{
    return random.characters(1, digits.substr(1)) + random.characters(count - 1, digits);
}

} // namespace shoptalk::sandbox
