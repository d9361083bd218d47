// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::crypto {

using Bytes = std::vector<std::byte>;
using BytesView = std::span<const std::byte>;

/// The reason why something cannot be opened or decoded.
enum class Fault {
    Malformed, ///< It does not have the agreed form; nothing was decrypted.
    Tampered ///< The form is right but the check fails: changed bytes, another key or other additional data.
};

template <class T>
using Result = tl::expected<T, Fault>;

/// The bytes of a text, without a copy.
BytesView asBytes(std::string_view text);
/// A text with these bytes.
std::string asText(BytesView bytes);

/// Overwrites memory in a way that the compiler cannot optimise away.
void wipe(std::span<std::byte> memory) noexcept;
void wipe(std::string &text) noexcept;

/// True if both are equal; the time depends on the lengths only.
bool equalInConstantTime(BytesView a, BytesView b) noexcept;

/// `count` bytes of the operating system's cryptographic generator (through OpenSSL). Ends the program if
/// there is no entropy, because keys could then be guessed.
Bytes randomBytes(std::size_t count);

std::string toHex(BytesView bytes);
Result<Bytes> fromHex(std::string_view hex);
/// Without padding. Source: RFC 4648, section 5.
std::string toBase64Url(BytesView bytes);
/// Accepts text with and without padding.
Result<Bytes> fromBase64Url(std::string_view text);
/// Standard alphabet, padded.
std::string toBase64(BytesView bytes);
Result<Bytes> fromBase64(std::string_view text);

} // namespace shoptalk::crypto
