// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/bytes.h"
#include "crypto/sodium.h"

#include <sodium/utils.h>

namespace shoptalk::crypto {

namespace {

std::string encode(BytesView bytes, int variant)
{
    // The length that libsodium returns includes the terminating zero.
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), raw(bytes), bytes.size(), variant);
    text.pop_back();
    return text;
}

/// libsodium refuses other letters, missing padding and bits that belong to no byte, so each value has one
/// text only. It stops without an error where the text ends, so the end is compared.
Result<Bytes> decode(std::string_view text, int variant)
{
    Bytes bytes(text.size() / 4 * 3 + text.size() % 4);
    std::size_t length = 0;
    const char *end = nullptr;
    const int code = sodium_base642bin(raw(bytes), bytes.size(), text.data(), text.size(), nullptr, &length,
                                       &end, variant);
    if (code != 0 || end != text.data() + text.size())
        return tl::unexpected(Fault::Malformed);
    bytes.resize(length);
    return bytes;
}

} // namespace

std::string toBase64Url(BytesView bytes)
{
    return encode(bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

Result<Bytes> fromBase64Url(std::string_view text)
{
    return decode(
        text, text.ends_with('=') ? sodium_base64_VARIANT_URLSAFE : sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

std::string toBase64(BytesView bytes)
{
    return encode(bytes, sodium_base64_VARIANT_ORIGINAL);
}

Result<Bytes> fromBase64(std::string_view text)
{
    return decode(text, sodium_base64_VARIANT_ORIGINAL);
}

} // namespace shoptalk::crypto
