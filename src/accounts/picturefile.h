// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QImage>
#include <QRect>
#include <QString>
#include <qcoro/qcorotask.h>

namespace shoptalk {

/// Pixels: the least that WhatsApp takes of a business's picture, and the most that is sent of one. Source:
/// Cloud API, business profiles.
inline constexpr int smallestPictureSide = 192;
inline constexpr int largestPictureSide = 640;

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
/// Of a file that was pasted or dropped.
QCoro::Task<Result<ChosenPicture>> readPicture(QByteArray file);
/// Of one that was pasted or dropped and has been unfolded already.
QCoro::Task<Result<ChosenPicture>> takePicture(QImage picture);
/// A square out of `whole`, as JPEG: no larger than is sent, far below WhatsApp's 5 MB. Errors: Rejected
/// ("picture_too_small": of the square that lies in the picture).
QCoro::Task<Result<QByteArray>> cutPicture(QImage whole, QRect square);
/// What a server sent as a picture, no larger than is sent of one. Errors: Rejected ("picture_unreadable").
QCoro::Task<Result<QImage>> decodePicture(QByteArray file);

} // namespace shoptalk
