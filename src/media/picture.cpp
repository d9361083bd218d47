// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/picture.h"

#include <QImageReader>

#include <algorithm>
#include <array>

namespace shoptalk {

namespace {

/// A stranger's file may claim to be of any type. Types with scripts or links to other files, such as SVG,
/// are left out.
constexpr std::array shownFormats{"jpeg", "jpg", "png", "webp", "gif"};
/// 200 MB as decoded: fewer than QImageReader's own limit, and more than any camera of a phone takes.
constexpr qint64 maxDecodedPixels = 50'000'000;

bool isShown(QImageReader &reader)
{
    const QByteArray format = reader.canRead() ? reader.format() : QByteArray();
    return std::any_of(shownFormats.begin(), shownFormats.end(),
                       [&format](const char *shown) { return format == shown; });
}

bool isTurned(const QImageReader &reader)
{
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
}

} // namespace

QSize pictureSize(const QString &path)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    if (!isShown(reader))
        return {};
    const QSize size = reader.size();
    return isTurned(reader) ? size.transposed() : size;
}

QImage readPicture(const QString &path, int side)
{
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!isShown(reader))
        return {};
    const QSize size = reader.size();
    const bool isScaledWhileRead = reader.supportsOption(QImageIOHandler::ScaledSize);
    const bool isTooLarge = size.isEmpty() || qint64(size.width()) * size.height() > maxDecodedPixels;
    if (isTooLarge && !isScaledWhileRead)
        return {};
    const bool isScaled = std::max(size.width(), size.height()) > side;
    if (isScaled && isScaledWhileRead)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    const QImage picture = reader.read();
    if (std::max(picture.width(), picture.height()) <= side)
        return picture;
    return picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace shoptalk
