// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/picture.h"

#include "domain/jpegscans.h"

#include <QImageReader>

#include <algorithm>
#include <array>

namespace shoptalk {

namespace {

/// A stranger's file may claim to be of any type. Types with scripts or links to other files, such as SVG,
/// are left out.
constexpr std::array shownFormats{"jpeg", "jpg", "png", "webp", "gif"};
/// 128 MB as decoded, which is QImageReader's own limit too.
constexpr qint64 maxDecodedPixels = 32'000'000;
/// Of a picture that is scaled down row by row while it is read, and never is in memory as a whole: more than
/// any camera of a phone takes, and read within seconds.
constexpr qint64 maxScaledPixels = 250'000'000;
/// Of a JPEG in several scans, which is in memory as a whole even so, with 6 bytes a pixel.
constexpr qint64 maxScannedPixels = 50'000'000;

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

/// How many pixels are safe to decode.
qint64 maxPixelsOf(const QImageReader &reader)
{
    if (!reader.supportsOption(QImageIOHandler::ScaledSize))
        return maxDecodedPixels;
    return isJpegInSeveralScans(*reader.device()) ? maxScannedPixels : maxScaledPixels;
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
    if (size.isEmpty() || qint64(size.width()) * size.height() > maxPixelsOf(reader))
        return {};
    const bool isScaled = std::max(size.width(), size.height()) > side;
    if (isScaled && reader.supportsOption(QImageIOHandler::ScaledSize))
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    const QImage picture = reader.read();
    if (std::max(picture.width(), picture.height()) <= side)
        return picture;
    return picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace shoptalk
