// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string_view>

namespace shoptalk::http {

/// Returns false for text with line breaks or other control characters, which would end the header line early
/// or are not allowed in it.
inline bool isValidField(std::string_view name, std::string_view value)
{
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    const auto breaksName = [isControl](char c) { return isControl(c) || c == ' ' || c == ':'; };
    return !name.empty() && std::ranges::none_of(name, breaksName)
        && std::ranges::none_of(value, [isControl](char c) { return isControl(c) && c != '\t'; });
}

} // namespace shoptalk::http
