// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <QString>

namespace shoptalk {

/// The size of the picture in a file, upright, without decoding it; invalid if it is none that is shown here
/// (JPEG, PNG, WebP, GIF). For worker threads.
QSize pictureSize(const QString &path);

/// The picture in a file, upright, with sides of at most `side` pixels; its first frame if it moves. Null if
/// it is none that is shown here, is damaged, or claims more pixels than are safe to decode. For worker
/// threads.
QImage readPicture(const QString &path, int side);

} // namespace shoptalk
