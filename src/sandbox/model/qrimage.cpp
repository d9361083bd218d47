// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/model/qrimage.h"

#include <qrencode.h>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace shoptalk::sandbox {

namespace {

constexpr int quietZone = 4; // squares; the quiet zone that ISO/IEC 18004 requires
constexpr int pixelsPerSquare = 10;
constexpr std::size_t maxStoredBlock = 65'535; // Of one block without compression. Source: RFC 1951.

/// The dark squares of a code, row by row.
struct Squares {
    int side = 0;
    std::vector<bool> dark;

    /// With the quiet zone. False outside the code.
    bool isDark(int column, int row) const
    {
        const int x = column - quietZone;
        const int y = row - quietZone;
        return x >= 0 && y >= 0 && x < side && y < side && dark[static_cast<std::size_t>(y * side + x)];
    }
    int wholeSide() const { return side + 2 * quietZone; }
};

Squares squaresOf(const std::string &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M), &QRcode_free);
    Squares squares;
    if (!code)
        return squares;
    squares.side = code->width;
    for (int i = 0; i < code->width * code->width; ++i)
        squares.dark.push_back((code->data[i] & 1U) != 0);
    return squares;
}

std::string pngNumber(std::uint32_t value)
{
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(value >> shift & 0xffU);
    return bytes;
}

std::string pngChunk(const std::string &type, const std::string &content)
{
    return pngNumber(static_cast<std::uint32_t>(content.size())) + type + content
        + pngNumber(pngChecksum(type + content));
}

std::uint32_t adler32(std::string_view bytes)
{
    constexpr std::uint32_t base = 65'521;
    std::uint32_t first = 1;
    std::uint32_t second = 0;
    for (const char byte : bytes) {
        first = (first + static_cast<unsigned char>(byte)) % base;
        second = (second + first) % base;
    }
    return second << 16U | first;
}

/// A zlib stream whose blocks are not compressed, because the codes are small. Sources: RFC 1950, RFC 1951.
std::string zlibStream(std::string_view bytes)
{
    std::string stream{"\x78\x01", 2};
    const std::uint32_t checksum = adler32(bytes);
    do {
        const std::string_view block = bytes.substr(0, maxStoredBlock);
        bytes.remove_prefix(block.size());
        const auto length = static_cast<std::uint16_t>(block.size());
        stream += static_cast<char>(bytes.empty() ? 1 : 0);
        for (const unsigned value : {unsigned{length}, ~unsigned{length}}) {
            stream += static_cast<char>(value & 0xffU);
            stream += static_cast<char>(value >> 8U & 0xffU);
        }
        stream += block;
    } while (!bytes.empty());
    return stream + pngNumber(checksum);
}

/// One row of pixels, one bit each, after the byte for "no filter". A bit that is set is white.
std::string qrPixelRow(const Squares &squares, int row)
{
    const int pixels = squares.wholeSide() * pixelsPerSquare;
    std::string bytes(1 + static_cast<std::size_t>(pixels + 7) / 8, '\0');
    for (int x = 0; x < pixels; ++x) {
        if (!squares.isDark(x / pixelsPerSquare, row))
            bytes[1 + static_cast<std::size_t>(x) / 8] |= static_cast<char>(0x80U >> (unsigned(x) % 8));
    }
    return bytes;
}

} // namespace

unsigned pngChecksum(std::string_view bytes)
{
    std::uint32_t sum = 0xffffffffU;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1U) != 0 ? 0xedb88320U ^ (sum >> 1U) : sum >> 1U;
    }
    return ~sum;
}

std::string qrSvg(const std::string &text)
{
    const Squares squares = squaresOf(text);
    const std::string whole = std::to_string(squares.wholeSide());
    std::string path;
    for (int row = 0; row < squares.wholeSide(); ++row) {
        for (int column = 0; column < squares.wholeSide(); ++column) {
            if (squares.isDark(column, row))
                path += "M" + std::to_string(column) + "," + std::to_string(row) + "h1v1h-1z";
        }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + whole + " " + whole
        + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0,0h" + whole + "v" + whole + "h-"
        + whole + "z\"/><path d=\"" + path + "\"/></svg>\n";
}

std::string qrPng(const std::string &text)
{
    const Squares squares = squaresOf(text);
    std::string pixels;
    for (int row = 0; row < squares.wholeSide(); ++row) {
        const std::string line = qrPixelRow(squares, row);
        for (int i = 0; i < pixelsPerSquare; ++i)
            pixels += line;
    }
    const auto side = static_cast<std::uint32_t>(squares.wholeSide() * pixelsPerSquare);
    const std::string kind{"\1\0\0\0\0", 5}; // One bit for each pixel, grey.
    return "\x89PNG\r\n\x1a\n" + pngChunk("IHDR", pngNumber(side) + pngNumber(side) + kind)
        + pngChunk("IDAT", zlibStream(pixels)) + pngChunk("IEND", {});
}

} // namespace shoptalk::sandbox
