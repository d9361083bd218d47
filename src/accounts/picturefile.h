// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QImage>
#include <QRect>
#include <QString>
#include <qcoro/qcorotask.h>

namespace shoptalk {

/// The smallest side that WhatsApp accepts for a business's picture, and the largest that is sent, in pixels.
/// Source: Cloud API, business profiles.
inline constexpr int minPictureSide = 192;
inline constexpr int maxPictureSide = 640;

/// A picture chosen by the person: upright, without transparency (on white), and without the camera's
/// metadata.
struct ChosenPicture {
    QImage whole; ///< The picture from which a square is cut. A very large one is scaled down.
    QImage shown; ///< A smaller copy that can be redrawn with each mouse move.
};

/// Loads and prepares pictures. All work is done on another thread. Errors: Storage ("picture_not_read": the
/// file can't be opened), Rejected ("picture_unreadable": not a picture of a known format;
/// "picture_too_small"; "picture_too_large": more than 100 MB, 50 million pixels, or 120 million of a JPEG).
QCoro::Task<Result<ChosenPicture>> openPicture(QString path);
/// Loads the bytes of a file that was pasted or dropped.
QCoro::Task<Result<ChosenPicture>> readPicture(QByteArray file);
/// Loads an image that was pasted or dropped and is decoded already.
QCoro::Task<Result<ChosenPicture>> takePicture(QImage picture);
/// Cuts a square out of `whole` as JPEG, at most as large as is sent, far below WhatsApp's 5 MB. Errors:
/// Rejected
/// ("picture_too_small": of the square that lies in the picture).
QCoro::Task<Result<QByteArray>> cutPicture(QImage whole, QRect square);
/// Decodes a picture that a server sent, scaled down to the size that is shown. Errors: Rejected
/// ("picture_unreadable").
QCoro::Task<Result<QImage>> decodePicture(QByteArray file);

} // namespace shoptalk
