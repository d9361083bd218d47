// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace shoptalk::sandbox {

/// A QR code of `text` as an SVG drawing.
std::string qrSvg(const std::string &text);
/// The same as a PNG file, ten pixels for each of its squares.
std::string qrPng(const std::string &text);

/// The CRC-32 that a PNG file has after each of its chunks. Source: PNG, annex D.
unsigned pngChecksum(std::string_view bytes);

} // namespace shoptalk::sandbox
