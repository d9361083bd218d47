// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/imagesize.h"

namespace shoptalk::sandbox {

namespace {

constexpr std::string_view pngStart{"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16};
constexpr std::string_view jpegStart{"\xff\xd8", 2};

std::uint32_t bigEndian(std::string_view bytes)
{
    std::uint32_t value = 0;
    for (const char byte : bytes)
        value = value << 8U | static_cast<unsigned char>(byte);
    return value;
}

std::optional<ImageSize> known(ImageSize size)
{
    return size.width > 0 && size.height > 0 ? std::optional(size) : std::nullopt;
}

/// SOF0 to SOF15 without those that define tables or the coding.
bool isFrameHeader(std::uint32_t marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

std::optional<ImageSize> sizeOfJpeg(std::string_view rest)
{
    constexpr std::size_t headerBytes = 9; // Marker 2, length 2, precision 1, height 2, width 2.
    while (rest.size() >= headerBytes && rest.front() == '\xff') {
        const std::uint32_t marker = bigEndian(rest.substr(1, 1));
        const std::size_t length = bigEndian(rest.substr(2, 2));
        if (isFrameHeader(marker))
            return known({bigEndian(rest.substr(7, 2)), bigEndian(rest.substr(5, 2))});
        if (length < 2 || rest.size() < 2 + length)
            return {};
        rest.remove_prefix(2 + length);
    }
    return {};
}

} // namespace

std::optional<ImageSize> imageSizeOf(std::string_view file)
{
    if (file.starts_with(pngStart) && file.size() >= pngStart.size() + 8)
        return known({bigEndian(file.substr(16, 4)), bigEndian(file.substr(20, 4))});
    if (file.starts_with(jpegStart))
        return sizeOfJpeg(file.substr(jpegStart.size()));
    return {};
}

} // namespace shoptalk::sandbox
