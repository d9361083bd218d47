// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/message.h"
#include "http/percentcoding.h"

#include <algorithm>

namespace shoptalk::http {

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

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_' || c == '~';
}

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    encoded.reserve(text.size());
    for (const char c : text) {
        if (isUnreserved(c)) {
            encoded.push_back(c);
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        encoded.push_back('%');
        encoded.push_back(digits[byte >> 4]);
        encoded.push_back(digits[byte & 0x0f]);
    }
    return encoded;
}

} // namespace

std::optional<std::string> percentDecoded(std::string_view encoded, PlusSign plus)
{
    std::string text;
    text.reserve(encoded.size());
    for (std::size_t at = 0; at < encoded.size(); ++at) {
        const char c = encoded[at];
        if (c != '%') {
            text.push_back(c == '+' && plus == PlusSign::IsSpace ? ' ' : c);
            continue;
        }
        if (at + 2 >= encoded.size())
            return {};
        const int high = hexDigit(encoded[at + 1]);
        const int low = hexDigit(encoded[at + 2]);
        if (high < 0 || low < 0)
            return {};
        text.push_back(static_cast<char>((high << 4) | low));
        at += 2;
    }
    return text;
}

Parameters parseParameters(std::string_view encoded)
{
    Parameters parameters;
    while (!encoded.empty()) {
        const std::string_view pair = encoded.substr(0, encoded.find('&'));
        encoded.remove_prefix(std::min(encoded.size(), pair.size() + 1));
        if (pair.empty())
            continue;
        const std::size_t equals = std::min(pair.find('='), pair.size());
        const auto name = percentDecoded(pair.substr(0, equals), PlusSign::IsSpace);
        const auto value = percentDecoded(pair.substr(std::min(equals + 1, pair.size())), PlusSign::IsSpace);
        if (name && value)
            parameters.insert_or_assign(*name, *value);
    }
    return parameters;
}

std::string encodeParameters(const Parameters &parameters)
{
    std::string encoded;
    for (const auto &[name, value] : parameters) {
        if (!encoded.empty())
            encoded.push_back('&');
        encoded += percentEncoded(name) + '=' + percentEncoded(value);
    }
    return encoded;
}

} // namespace shoptalk::http
