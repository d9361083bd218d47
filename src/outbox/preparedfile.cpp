// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/preparedfile.h"

#include "core/onworker.h"
#include "domain/jpegscans.h"
#include "outbox/picturemetadata.h"
#include "outbox/preparedcopy.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>
#include <QPainter>
#include <QTemporaryFile>
#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <array>
#include <mutex>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int maxSide = 4096; ///< Pixels; a larger picture is scaled down before it is converted.
constexpr qint64 maxPictureFile = 200LL * 1024 * 1024;
/// Pixels of a picture that is in memory as a whole while it is read.
constexpr qint64 maxDecoded = 120'000'000;
constexpr int decodedPixelBytes = 4;
/// Pixels of one that is scaled down row by row.
constexpr qint64 maxScaled = 250'000'000;
constexpr int stickerSide = 512;
constexpr std::array qualities = {90, 80, 70, 55};

QString takenTypeOf(const QMimeType &type)
{
    static const QHash<QString, QString> sameAs{
        {u"audio/x-opus+ogg"_s, u"audio/ogg"_s}, {u"audio/x-m4a"_s, u"audio/mp4"_s},
        {u"audio/x-aac"_s, u"audio/aac"_s},      {u"audio/mp3"_s, u"audio/mpeg"_s},
        {u"audio/amr-wb"_s, u"audio/amr"_s},     {u"video/x-m4v"_s, u"video/mp4"_s},
        {u"video/3gp"_s, u"video/3gpp"_s}};
    const QString name = type.name().toLower();
    if (mediaKindOf(name))
        return name;
    if (const QString same = sameAs.value(name); !same.isEmpty())
        return same;
    const bool isText = type.inherits(u"text/plain"_s) && !name.startsWith("image/"_L1);
    return isText ? u"text/plain"_s : name;
}

/// True for HEIF, which Qt may be able to read or not, depending on the computer.
bool isHeif(const QString &type)
{
    return type.startsWith("image/heif"_L1) || type.startsWith("image/heic"_L1) || type == "image/avif"_L1;
}

std::optional<Conversion> conversionFor(const PreparedFile &file, const QString &type)
{
    if (file.bytes <= 0)
        return std::nullopt;
    if (file.kind == MediaKind::Video || type.startsWith("video/"_L1))
        return Conversion::Video;
    if (file.kind == MediaKind::Audio || type.startsWith("audio/"_L1) || type == "application/ogg"_L1)
        return Conversion::Audio;
    return std::nullopt;
}

/// True if WhatsApp accepts the picture as it is.
bool isTakenAsItIs(const PreparedFile &file, QImageReader &reader)
{
    if (file.kind != MediaKind::Image || file.bytes > maxFileBytes(MediaKind::Image)
        || hasMetadata(file.path))
        return false;
    const QImage::Format format = reader.imageFormat();
    return file.mimeType == "image/jpeg"_L1 || format == QImage::Format_RGB32
        || format == QImage::Format_ARGB32;
}

bool isSticker(const PreparedFile &file, const QImageReader &reader)
{
    return file.kind == MediaKind::Sticker && reader.size() == QSize(stickerSide, stickerSide)
        && file.bytes <= maxFileBytes(MediaKind::Sticker, file.isAnimated);
}

QImage smaller(const QImage &picture, int side)
{
    const bool fits = picture.width() <= side && picture.height() <= side;
    return fits ? picture : picture.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

/// A picture with only the pixels, in sRGB, on a white background.
QImage plain(QImage picture)
{
    if (picture.colorSpace().isValid() && picture.colorSpace() != QColorSpace(QColorSpace::SRgb))
        picture.convertToColorSpace(QColorSpace::SRgb);
    picture.setDevicePixelRatio(1);
    QImage fresh(picture.size(), QImage::Format_RGB32);
    fresh.fill(Qt::white);
    QPainter(&fresh).drawImage(QPoint(0, 0), picture);
    return fresh;
}

/// The picture as JPEG of at most 5 MB; empty if that is not possible.
QByteArray asJpeg(QImage picture)
{
    for (int side = maxSide; side > stickerSide; side = side * 3 / 4) {
        picture = smaller(picture, side);
        for (const int quality : qualities) {
            QByteArray bytes;
            QBuffer buffer(&bytes);
            if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "JPEG", quality))
                return {};
            if (bytes.size() <= maxFileBytes(MediaKind::Image))
                return bytes;
        }
    }
    return {};
}

void become(PreparedFile &file, const QImage &picture)
{
    const QImage pixels = plain(smaller(picture, maxSide));
    const QByteArray jpeg = asJpeg(pixels);
    if (jpeg.isEmpty()) {
        file.problem = FileProblem::Unreadable;
        return;
    }
    std::shared_ptr<QTemporaryFile> copy = newPreparedCopy();
    if (!copy->open() || copy->write(jpeg) != jpeg.size() || !copy->flush()) {
        file.problem = FileProblem::NotWritten;
        return;
    }
    copy->close();
    file.path = copy->fileName();
    file.copy = std::move(copy);
    file.mimeType = u"image/jpeg"_s;
    file.kind = MediaKind::Image;
    file.isAnimated = false;
    file.bytes = jpeg.size();
    file.problem = FileProblem::None;
    file.thumbnail = smaller(pixels, thumbnailSide);
}

/// By itself, Qt decodes no picture of more than 128 MB. The limit counts for the whole program, whose other
/// readers of pictures look at their size themselves.
void allowLargePictures()
{
    static std::once_flag isAllowed;
    std::call_once(isAllowed, [] {
        QImageReader::setAllocationLimit(int(maxDecoded * decodedPixelBytes / (1024 * 1024)) + 1);
    });
}

qint64 maxPixelsOf(const QImageReader &reader)
{
    const bool isScaled = reader.supportsOption(QImageIOHandler::ScaledSize);
    return isScaled && !isJpegInSeveralScans(*reader.device()) ? maxScaled : maxDecoded;
}

/// Reads the picture upright, and scales it down while reading if it is very large.
QImage read(QImageReader &reader)
{
    allowLargePictures();
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > maxPixelsOf(reader))
        return {};
    if (std::max(size.width(), size.height()) > maxSide)
        reader.setScaledSize(size.scaled(maxSide, maxSide, Qt::KeepAspectRatio));
    return reader.read();
}

void preparePictureFile(PreparedFile &file, bool isStill)
{
    QImageReader reader(file.path);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    if (file.bytes > maxPictureFile) {
        file.problem = FileProblem::TooLarge;
        return;
    }
    if (!reader.canRead() && isHeif(file.mimeType))
        file.conversion = Conversion::Picture;
    if (!reader.canRead()) {
        file.problem = mediaKindOf(file.mimeType) ? FileProblem::Unreadable : FileProblem::TypeNotTaken;
        return;
    }
    const bool isAnimated = !isStill && reader.supportsAnimation() && reader.imageCount() > 1;
    file.isAnimated = isAnimated && file.kind == MediaKind::Sticker;
    if (isAnimated && file.kind != MediaKind::Sticker)
        file.conversion = Conversion::Video; // on WhatsApp, animations are videos
    const bool staysAsItIs = isTakenAsItIs(file, reader) || (!isStill && isSticker(file, reader));
    const QImage picture = read(reader);
    if (picture.isNull())
        file.problem = FileProblem::Unreadable;
    else if (staysAsItIs)
        file.thumbnail = smaller(picture, thumbnailSide);
    else
        become(file, picture);
}

/// Refuses a file that is not of this kind, and will not become one.
void allowOnly(MediaKind wanted, PreparedFile &file)
{
    if ((file.conversion ? kindAfter(*file.conversion) : file.kind) == wanted)
        return;
    file.conversion.reset();
    if (file.problem != FileProblem::Unreadable)
        file.problem = FileProblem::TypeNotTaken;
}

QImage thumbnailOf(const PreparedFile &file)
{
    QImageReader reader(file.path);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const bool isReadable = file.bytes <= maxPictureFile && reader.canRead();
    return isReadable ? smaller(read(reader), thumbnailSide) : QImage();
}

PreparedFile unreadable(const QString &path)
{
    PreparedFile file;
    file.path = path;
    file.shownName = QFileInfo(path).fileName();
    file.problem = FileProblem::Unreadable;
    return file;
}

PreparedFile prepared(const QString &path, SendForm form, const std::optional<MediaKind> &wanted)
{
    const QFileInfo info(path);
    PreparedFile file;
    file.path = path;
    file.shownName = info.fileName();
    file.bytes = info.size();
    if (!info.isFile() || !info.isReadable()) {
        file.problem = FileProblem::Unreadable;
        return file;
    }
    const QMimeType type = QMimeDatabase().mimeTypeForFile(path);
    file.mimeType = takenTypeOf(type);
    if (form == SendForm::Unchanged && mediaKindOf(file.mimeType)) {
        file.problem = checkFile(file.kind, file.mimeType, file.bytes);
        if (file.mimeType.startsWith("image/"_L1))
            file.thumbnail = thumbnailOf(file);
        return file;
    }
    file.kind = mediaKindOf(file.mimeType).value_or(MediaKind::Document);
    const bool isPicture = type.name().startsWith("image/"_L1) && !type.name().startsWith("image/svg"_L1);
    if (file.bytes > 0 && isPicture && wanted != MediaKind::Document)
        preparePictureFile(file, wanted == MediaKind::Image);
    else
        file.problem = checkFile(file.kind, file.mimeType, file.bytes);
    if (!file.conversion)
        file.conversion = conversionFor(file, type.name());
    if (wanted)
        allowOnly(*wanted, file);
    return file;
}

} // namespace

bool PreparedFile::isPictureOrVideo() const
{
    return mimeType.startsWith("image/"_L1) || mimeType.startsWith("video/"_L1);
}

QCoro::Task<PreparedFile> prepareFile(QString path, SendForm form, std::optional<MediaKind> wanted)
{
    auto prepare = [path, form, wanted] { return prepared(path, form, wanted); };
    const QFuture<PreparedFile> ready = onWorker(std::move(prepare), unreadable(path));
    co_return co_await ready;
}

QCoro::Task<PreparedFile> preparePixels(PreparedFile file, std::shared_ptr<QTemporaryFile> from)
{
    PreparedFile failed = file;
    failed.problem = FileProblem::Unreadable;
    auto prepare = [file, from]() mutable {
        QImageReader reader(from->fileName(), "PPM");
        const QImage picture = read(reader);
        if (picture.isNull())
            file.problem = FileProblem::Unreadable;
        else
            become(file, picture);
        return file;
    };
    const QFuture<PreparedFile> ready = onWorker(std::move(prepare), failed);
    co_return co_await ready;
}

QCoro::Task<PreparedFile> preparePicture(QImage picture)
{
    auto prepare = [picture] {
        PreparedFile file;
        if (picture.isNull())
            file.problem = FileProblem::Unreadable;
        else
            become(file, picture);
        return file;
    };
    const QFuture<PreparedFile> ready = onWorker(std::move(prepare), unreadable(QString()));
    co_return co_await ready;
}

} // namespace shoptalk
