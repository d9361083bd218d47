// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/picturefile.h"

#include "core/onworker.h"
#include "domain/jpegscans.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qint64 maxFile = 100LL * 1024 * 1024;
constexpr qint64 maxPixels = 50'000'000; // 200 MB when decoded.
constexpr qint64 maxUnscaledPixels = 32'000'000; ///< 128 MB: QImageReader itself decodes no larger one.
constexpr qint64 maxJpegPixels =
    120'000'000; // Large phone cameras produce these. They are scaled down while they are decoded.
constexpr int workingSide = 2560; ///< Pixels of the longer side: enough to cut a part out of it.
constexpr int shownSide = 640;
constexpr int minShown = 320; // Of the shorter side, so that the preview of a strip is sharp as well.
constexpr int jpegQuality = 92;

Error problem(Reason reason)
{
    return Error{Error::Kind::Rejected, reason};
}

/// Limits the longer side, unless the shorter side would become smaller than needed.
QSize bounded(const QSize &size, int most, int least)
{
    const qreal longer = std::max(size.width(), size.height());
    const qreal shorter = std::min(size.width(), size.height());
    const qreal factor = std::max(most / longer, least / shorter);
    return factor < 1 ? QSize(qRound(size.width() * factor), qRound(size.height() * factor)) : size;
}

/// The size at which the picture is edited.
QSize workingSize(const QSize &size)
{
    return bounded(size, workingSide, maxPictureSide);
}

QImage scaledTo(const QImage &picture, const QSize &size)
{
    if (size == picture.size())
        return picture;
    return picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// Keeps only the pixels of the file.
QImage plain(const QImage &picture)
{
    QImage converted = picture;
    if (picture.colorSpace().isValid() && picture.colorSpace() != QColorSpace(QColorSpace::SRgb))
        converted.convertToColorSpace(QColorSpace::SRgb);
    QImage fresh(converted.size(), QImage::Format_RGB32);
    fresh.fill(Qt::white);
    converted.setDevicePixelRatio(1);
    QPainter(&fresh).drawImage(QPoint(0, 0), converted);
    return fresh;
}

Result<ChosenPicture> chosen(const QImage &picture)
{
    if (picture.isNull())
        return failure(problem(Reason::PictureUnreadable));
    if (std::min(picture.width(), picture.height()) < minPictureSide)
        return failure(problem(Reason::PictureTooSmall));
    if (qint64(picture.width()) * picture.height() > maxPixels)
        return failure(problem(Reason::PictureTooLarge));
    ChosenPicture ready;
    ready.whole = plain(scaledTo(picture, workingSize(picture.size())));
    ready.shown = scaledTo(ready.whole, bounded(ready.whole.size(), shownSide, minShown));
    return ready;
}

/// Accepts only these formats and not every installed plugin, because the file comes from somebody else.
bool isKnown(const QImageReader &reader)
{
    static const QList<QByteArray> formats{"jpeg", "png", "webp", "gif", "bmp"};
    return formats.contains(reader.format());
}

/// How many pixels are safe to decode.
qint64 maxPixelsOf(const QImageReader &reader)
{
    if (!reader.supportsOption(QImageIOHandler::ScaledSize))
        return maxUnscaledPixels;
    const bool isOneScan = reader.format() == "jpeg" && !isJpegInSeveralScans(*reader.device());
    return isOneScan ? maxJpegPixels : maxPixels;
}

/// Checks the header before the picture is decoded.
Result<QImage> read(QIODevice *device)
{
    QImageReader reader(device);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!isKnown(reader) || size.isEmpty())
        return failure(problem(Reason::PictureUnreadable));
    if (std::min(size.width(), size.height()) < minPictureSide)
        return failure(problem(Reason::PictureTooSmall));
    if (qint64(size.width()) * size.height() > maxPixelsOf(reader))
        return failure(problem(Reason::PictureTooLarge));
    if (const QSize smaller = workingSize(size); smaller != size)
        reader.setScaledSize(smaller);
    const QImage picture = reader.read();
    if (picture.isNull())
        return failure(problem(Reason::PictureUnreadable));
    return picture;
}

Result<ChosenPicture> readFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Storage, Reason::PictureNotRead);
    if (file.size() > maxFile)
        return failure(problem(Reason::PictureTooLarge));
    const Result<QImage> picture = read(&file);
    return picture ? chosen(*picture) : failure(picture.error());
}

Result<ChosenPicture> readBytes(QByteArray file)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    const Result<QImage> picture = read(&buffer);
    return picture ? chosen(*picture) : failure(picture.error());
}

Result<QByteArray> cut(const QImage &whole, const QRect &square)
{
    QRect inside = square & whole.rect();
    inside.setSize(QSize(1, 1) * std::min(inside.width(), inside.height()));
    if (inside.width() < minPictureSide)
        return failure(problem(Reason::PictureTooSmall));
    const int side = std::min(inside.width(), maxPictureSide);
    const QImage part = scaledTo(whole.copy(inside), QSize(side, side));
    QByteArray jpeg;
    QBuffer out(&jpeg);
    out.open(QIODevice::WriteOnly);
    if (!plain(part).save(&out, "JPEG", jpegQuality))
        return failure(problem(Reason::PictureUnreadable));
    return jpeg;
}

Result<QImage> decoded(QByteArray file)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (!isKnown(reader) || size.isEmpty() || qint64(size.width()) * size.height() > maxPixelsOf(reader))
        return failure(problem(Reason::PictureUnreadable));
    reader.setScaledSize(size.boundedTo(size.scaled(maxPictureSide, maxPictureSide, Qt::KeepAspectRatio)));
    const QImage picture = reader.read();
    if (picture.isNull())
        return failure(problem(Reason::PictureUnreadable));
    return picture;
}

} // namespace

QCoro::Task<Result<ChosenPicture>> openPicture(QString path)
{
    const QFuture<Result<ChosenPicture>> opened = onWorker(std::bind_front(readFile, path));
    co_return co_await opened;
}

QCoro::Task<Result<ChosenPicture>> readPicture(QByteArray file)
{
    const QFuture<Result<ChosenPicture>> taken = onWorker(std::bind_front(readBytes, file));
    co_return co_await taken;
}

QCoro::Task<Result<ChosenPicture>> takePicture(QImage picture)
{
    const QFuture<Result<ChosenPicture>> taken = onWorker(std::bind_front(chosen, picture));
    co_return co_await taken;
}

QCoro::Task<Result<QByteArray>> cutPicture(QImage whole, QRect square)
{
    const QFuture<Result<QByteArray>> part = onWorker(std::bind_front(cut, whole, square));
    co_return co_await part;
}

QCoro::Task<Result<QImage>> decodePicture(QByteArray file)
{
    const QFuture<Result<QImage>> picture = onWorker(std::bind_front(decoded, file));
    co_return co_await picture;
}

} // namespace shoptalk
