// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <cstdint>
#include <functional>
#include <string>

namespace shoptalk::convert {

/// Why there is no converted file.
enum class Failure {
    Unreadable, ///< Damaged, or of a type that is not known here.
    TooLong, ///< No quality that is worth sending would be small enough.
    NoEncoder, ///< This computer's libraries can't write the type.
    Disk
};

struct ConversionResult {
    bool isKept = false; ///< The file needs no conversion, and none was written.
    std::string mimeType; ///< The type of the new file, or of the one that is kept.
};

struct Job {
    std::string from; ///< UTF-8
    std::string to;
    std::int64_t maxBytes = 0; ///< Of the new file.
    std::function<void(double)> progress = [](double) {}; ///< 0 to 1
};

using Outcome = tl::expected<ConversionResult, Failure>;

/// Converts to H.264 (Main, no B-frames) and AAC in MP4, with its index first. A video in this format is only
/// rewritten, which keeps its quality and removes the camera's metadata, such as the place.
/// Source: Cloud API, supported media types.
Outcome convertVideo(const Job &job);
/// Converts to AAC in MP4, unless WhatsApp accepts the file unchanged. Source: the same.
Outcome convertAudio(const Job &job);
/// Converts to Opus in Ogg with one channel, for the player of the console, unless the file has that format.
Outcome convertSound(const Job &job);
/// Converts HEIC and AVIF to PPM, upright.
Outcome convertPicture(const Job &job);

} // namespace shoptalk::convert
