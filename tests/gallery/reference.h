// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace shoptalk::gallery {

/// Compares a picture with the one of this name in tests/gallery/references, `shrink` times smaller, so
/// that a line or a letter that moved is seen and the rounding of a font renderer is not. Gives what is
/// wrong, or nothing. With SHOPTALK_UPDATE_REFERENCES in the environment the picture becomes the reference:
/// look at it before it is committed. The picture itself is kept in the build folder's "pictures".
QString differenceFromReference(const QImage &picture, const QString &name, int shrink);

} // namespace shoptalk::gallery
