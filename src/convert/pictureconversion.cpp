// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/conversion.h"

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <libheif/heif.h>
#include <memory>

namespace shoptalk::convert {

namespace {

constexpr std::int64_t maxPixels = 120'000'000;

struct FreeHeif {
    void operator()(heif_context *context) const { heif_context_free(context); }
    void operator()(heif_image_handle *handle) const { heif_image_handle_release(handle); }
    void operator()(heif_image *image) const { heif_image_release(image); }
};

template <class Type>
using Heif = std::unique_ptr<Type, FreeHeif>;

/// Decodes the picture, rotated as its metadata says.
Heif<heif_image> decoded(const std::string &path)
{
    const Heif<heif_context> context(heif_context_alloc());
    if (heif_context_read_from_file(context.get(), path.c_str(), nullptr).code != heif_error_Ok)
        return nullptr;
    heif_image_handle *found = nullptr;
    if (heif_context_get_primary_image_handle(context.get(), &found).code != heif_error_Ok)
        return nullptr;
    const Heif<heif_image_handle> handle(found);
    if (std::int64_t(heif_image_handle_get_width(found)) * heif_image_handle_get_height(found) > maxPixels)
        return nullptr;
    heif_image *image = nullptr;
    if (heif_decode_image(found, &image, heif_colorspace_RGB, heif_chroma_interleaved_RGB, nullptr).code
        != heif_error_Ok)
        return nullptr;
    return Heif<heif_image>(image);
}

} // namespace

Outcome convertPicture(const Job &job)
{
    const Heif<heif_image> image = decoded(job.from);
    if (!image)
        return tl::unexpected(Failure::Unreadable);
    const int width = heif_image_get_width(image.get(), heif_channel_interleaved);
    const int height = heif_image_get_height(image.get(), heif_channel_interleaved);
    int stride = 0;
    const std::uint8_t *pixels =
        heif_image_get_plane_readonly(image.get(), heif_channel_interleaved, &stride);
    if (pixels == nullptr || width <= 0 || height <= 0)
        return tl::unexpected(Failure::Unreadable);
    std::ofstream file(std::filesystem::path(std::u8string(job.to.begin(), job.to.end())), std::ios::binary);
    file << "P6\n" << width << ' ' << height << "\n255\n";
    for (int row = 0; row < height; ++row)
        file.write(reinterpret_cast<const char *>(pixels + std::ptrdiff_t(row) * stride),
                   std::streamsize(3) * width);
    file.close();
    if (!file)
        return tl::unexpected(Failure::Disk);
    return ConversionResult{false, "image/x-portable-pixmap"};
}

} // namespace shoptalk::convert
