// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace shoptalk::sandbox {

/// The size of a picture in pixels.
struct ImageSize {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
};

/// The size in the header of a PNG or JPEG file; nothing for any other file, or a damaged one. Sources: PNG,
/// IHDR; JPEG (ITU T.81), frame headers.
std::optional<ImageSize> imageSizeOf(std::string_view file);

} // namespace shoptalk::sandbox
