// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QString>

namespace shoptalk {

struct MediaContent;
struct Message;

/// A file that the viewer shows.
struct ViewedFile {
    MessageId message;
    QString path;
    QString title; ///< Who sent it and when.
    QString caption; ///< What the sender wrote; may be empty.
    bool isPicture = true; ///< Else only its name and a button that opens it are shown.
};

/// The picture, video or sticker of a message, which the viewer shows; null if it has none.
const MediaContent *viewedMedia(const Message &message);
/// The message, which has such a file at `path`, for the viewer.
ViewedFile viewedFile(const Message &message, const QString &path);

} // namespace shoptalk
