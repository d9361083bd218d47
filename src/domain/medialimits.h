// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/mediacontent.h"

#include <QString>

#include <optional>

namespace shoptalk {

/// Why a file can't be sent as it is.
enum class FileProblem {
    None,
    Empty,
    TooLarge,
    TypeNotTaken, ///< WhatsApp takes no files of this type.
    Unreadable, ///< Found by the code that opens the file.
    TooLong, ///< No quality that is worth sending would be small enough.
    NotConverted ///< WhatsApp does not take it as it is, and this computer can't convert it.
};

/// The kind as which WhatsApp takes files of this type; nothing if it takes none. Parameters of the type are
/// ignored. Source: Cloud API, supported media types.
std::optional<MediaKind> mediaKindOf(const QString &mimeType);
/// The most bytes that a file of the kind may have. Source: the same.
qint64 maxFileBytes(MediaKind kind, bool isAnimated = false);
/// Checks a file against both.
FileProblem checkFile(MediaKind kind, const QString &mimeType, qint64 bytes, bool isAnimated = false);

} // namespace shoptalk
