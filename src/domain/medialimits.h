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
    TypeNotTaken, ///< WhatsApp accepts no files of this type.
    Unreadable, ///< Found by the code that opens the file.
    TooLong, ///< No quality that is worth sending would be small enough.
    NotConverted, ///< WhatsApp does not accept it unchanged, and this computer can't convert it.
    NotWritten ///< The converted copy can't be written; most often, the disk is full.
};

/// The kind as which WhatsApp accepts files of this type; nullopt if it accepts none. Parameters of the type
/// are ignored. Source: Cloud API, supported media types.
std::optional<MediaKind> mediaKindOf(const QString &mimeType);
/// The maximum size of a file of the kind, in bytes. Source: the same.
qint64 maxFileBytes(MediaKind kind, bool isAnimated = false);
/// Checks a file against both. A document may be of a type that WhatsApp accepts as another kind, too; the
/// upload then keeps to the size of that kind.
FileProblem checkFile(MediaKind kind, const QString &mimeType, qint64 bytes, bool isAnimated = false);

} // namespace shoptalk
