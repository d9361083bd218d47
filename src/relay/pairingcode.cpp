// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/pairingcode.h"

namespace shoptalk::relay {

namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford: no I, L, O, U.
constexpr std::size_t codeLength = 8;
constexpr std::size_t tokenBytes = 32;

/// The digit that a person meant; a zero byte if none.
char digitFor(char typed)
{
    const char upper = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
    if (upper == 'O')
        return '0';
    if (upper == 'I' || upper == 'L')
        return '1';
    return alphabet.find(upper) == std::string_view::npos ? '\0' : upper;
}

constexpr std::string_view tokenPrefix = "std_";
constexpr std::string_view wakeTokenPrefix = "bell_";

bool hasForm(std::string_view text, std::string_view prefix)
{
    constexpr std::size_t encodedLength = (tokenBytes * 4 + 2) / 3;
    return text.size() == prefix.size() + encodedLength && text.starts_with(prefix);
}

} // namespace

std::string newPairingCode()
{
    std::string code;
    for (const std::byte byte : crypto::randomBytes(codeLength)) {
        if (code.size() == codeLength / 2)
            code.push_back('-');
        code.push_back(
            alphabet[std::to_integer<std::size_t>(byte) % alphabet.size()]); // 256 is a multiple of 32.
    }
    return code;
}

std::optional<crypto::Digest> pairingCodeHash(std::string_view typed)
{
    std::string code;
    for (const char c : typed) {
        if (c == '-' || c == ' ')
            continue;
        const char digit = digitFor(c);
        if (digit == '\0' || code.size() == codeLength)
            return {};
        code.push_back(digit);
    }
    if (code.size() != codeLength)
        return {};
    return crypto::sha256(crypto::asBytes("pairing code " + code));
}

std::string newDeviceToken()
{
    return std::string(tokenPrefix) + crypto::toBase64Url(crypto::randomBytes(tokenBytes));
}

std::string newWakeToken()
{
    return std::string(wakeTokenPrefix) + crypto::toBase64Url(crypto::randomBytes(tokenBytes));
}

bool isDeviceToken(std::string_view text)
{
    return hasForm(text, tokenPrefix);
}

bool isWakeToken(std::string_view text)
{
    return hasForm(text, wakeTokenPrefix);
}

crypto::Digest deviceTokenHash(std::string_view token)
{
    return crypto::sha256(crypto::asBytes(token));
}

} // namespace shoptalk::relay
