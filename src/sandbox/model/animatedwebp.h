// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace shoptalk::sandbox {

/// True if the bytes are a WebP file with the animation flag in its extended header. Source: WebP container
/// specification, VP8X.
inline bool isAnimatedWebp(std::string_view bytes)
{
    constexpr std::size_t chunkName = 12;
    constexpr std::size_t flags = 20;
    constexpr unsigned char animation = 0x02;
    return bytes.size() > flags && bytes.substr(chunkName, 4) == "VP8X"
        && (static_cast<unsigned char>(bytes[flags]) & animation) != 0;
}

} // namespace shoptalk::sandbox
