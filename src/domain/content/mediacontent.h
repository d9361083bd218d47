// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/content/storedfield.h"
#include "domain/messagekind.h"

#include <QString>

#include <tuple>

namespace shoptalk {

/// The numbers are stored: append only.
enum class MediaKind { Image = 0, Video = 1, Audio = 2, VoiceNote = 3, Document = 4, Sticker = 5 };

/// A file. Source: Cloud API, image, video, audio, document and sticker messages; media.
struct MediaContent {
    static constexpr const char *name = "media";
    MediaKind kind = MediaKind::Image;
    MediaId id; ///< Meta's id: valid for 7 days for a received file, for 30 for an upload.
    QString link; ///< Inbound: the file's address, valid for 5 minutes. Outbound: a public address instead of
                  ///< `id`.
    QString mimeType; ///< As Meta says it; a stranger may have chosen it.
    QString sha256; ///< Base64; empty if Meta gave none.
    QString fileName; ///< Documents: the sender's name for it, cleaned; never a path.
    QString caption;
    bool isAnimated = false; ///< Stickers.

    static constexpr auto fields()
    {
        return std::tuple(
            storedField("kind", &MediaContent::kind), storedField("id", &MediaContent::id),
            storedField("link", &MediaContent::link), storedField("mime_type", &MediaContent::mimeType),
            storedField("sha256", &MediaContent::sha256), storedField("file_name", &MediaContent::fileName),
            storedField("caption", &MediaContent::caption),
            storedField("animated", &MediaContent::isAnimated));
    }
    QString plainText() const { return caption.isEmpty() ? fileName : caption; }
    MessageKind messageKind() const;
    friend bool operator==(const MediaContent &, const MediaContent &) = default;
};

} // namespace shoptalk
