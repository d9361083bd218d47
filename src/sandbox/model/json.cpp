// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/json.h"

#include <boost/json/serialize.hpp>

#include <array>
#include <cstdint>

namespace shoptalk::sandbox {

namespace {

void appendEscape(std::string &out, std::uint32_t unit)
{
    constexpr std::string_view hex = "0123456789abcdef";
    out += "\\u";
    for (const int shift : {12, 8, 4, 0})
        out += hex[(unit >> shift) & 0xFU];
}

void appendCodePoint(std::string &out, std::uint32_t codePoint)
{
    if (codePoint < 0x10000) {
        appendEscape(out, codePoint);
        return;
    }
    const std::uint32_t offset = codePoint - 0x10000;
    appendEscape(out, 0xD800 + (offset >> 10U));
    appendEscape(out, 0xDC00 + (offset & 0x3FFU));
}

/// The code point that begins at `at`, which is moved past it. `text` is valid UTF-8, because it was JSON.
std::uint32_t nextCodePoint(std::string_view text, std::size_t &at)
{
    const auto lead = static_cast<unsigned char>(text[at++]);
    const int following = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    std::uint32_t codePoint = lead & (0x3FU >> static_cast<unsigned>(following));
    for (int i = 0; i < following && at < text.size(); ++i)
        codePoint = (codePoint << 6U) | (static_cast<unsigned char>(text[at++]) & 0x3FU);
    return codePoint;
}

} // namespace

std::string asciiJson(const json::value &value)
{
    const std::string utf8 = json::serialize(value);
    std::string ascii;
    ascii.reserve(utf8.size() + utf8.size() / 4);
    for (std::size_t at = 0; at < utf8.size();) {
        const char character = utf8[at];
        if (static_cast<unsigned char>(character) >= 0x80) {
            appendCodePoint(ascii, nextCodePoint(utf8, at));
            continue;
        }
        if (character == '/')
            ascii += '\\';
        ascii += character;
        ++at;
    }
    return ascii;
}

std::string textIn(const json::object &object, std::string_view field)
{
    const json::value *value = object.if_contains(field);
    return value != nullptr && value->is_string() ? std::string(value->get_string()) : std::string();
}

const json::object *objectIn(const json::object &object, std::string_view field)
{
    const json::value *value = object.if_contains(field);
    return value != nullptr ? value->if_object() : nullptr;
}

} // namespace shoptalk::sandbox
