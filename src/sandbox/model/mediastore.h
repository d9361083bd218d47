// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/randomsource.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace shoptalk::sandbox {

/// The bytes of a file and what is known about them.
struct MediaContent {
    std::string type; ///< "image/jpeg"
    std::string bytes;
    std::string sha256; ///< Of the bytes: 32 of them, not encoded.
};

/// One file under the id by which messages name it.
struct MediaFile {
    std::string id;
    std::string phoneNumberId; ///< The number that uploaded or received it.
    std::shared_ptr<const MediaContent> content;
    std::int64_t expiresAtS = 0; ///< Unix time.
};

std::shared_ptr<const MediaContent> mediaContent(std::string type, std::string bytes);
/// The type by the extension of a file name; empty if the sandbox does not know it.
std::string mediaTypeOf(std::string_view fileName);

/// Files that a business uploaded and files that customers sent. Source: Cloud API, media.
class MediaStore {
public:
    static constexpr std::int64_t uploadedLifeS = 30L * 86400;
    static constexpr std::int64_t receivedLifeS = 7L * 86400; ///< Since October 2025.
    static constexpr std::int64_t linkLifeS = 300;

    explicit MediaStore(RandomSource &random)
        : m_random(random)
    {
    }

    const MediaFile &add(std::string phoneNumberId, std::shared_ptr<const MediaContent> content,
                         std::int64_t expiresAtS);
    /// Null if there is none with this id, or if it has expired.
    const MediaFile *find(std::string_view id, std::int64_t nowS) const;
    /// False if there is none with this id.
    bool remove(std::string_view id);

    /// The last part of a new download address, valid for `linkLifeS`.
    std::string newLink(const std::string &id, std::int64_t nowS);
    /// The file behind a download address; null if the address or the file is no longer valid.
    const MediaFile *behindLink(std::string_view link, std::int64_t nowS) const;

    /// Reads a file of the scenario, once for all messages that show it. Null if it cannot be read.
    std::shared_ptr<const MediaContent> fromDisk(const std::string &path);

private:
    struct Link {
        std::string mediaId;
        std::int64_t expiresAtS = 0;
    };

    RandomSource &m_random;
    std::map<std::string, MediaFile, std::less<>> m_files;
    std::map<std::string, Link, std::less<>> m_links;
    std::map<std::string, std::shared_ptr<const MediaContent>, std::less<>> m_fromDisk; ///< By path.
};

} // namespace shoptalk::sandbox
