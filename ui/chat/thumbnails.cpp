// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/thumbnails.h"

#include "core/onworker.h"
#include "media/picture.h"

#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

#include <utility>

namespace shoptalk {

namespace {

constexpr qint64 maxThumbnailBytes = 64LL * 1024 * 1024; ///< About 40 pictures, several screens of them.

QCoro::Task<QImage> thumbnailOf(QString path, int side)
{
    auto read = [path, side] { return readPicture(path, side); };
    const QFuture<QImage> picture = onWorker(std::move(read));
    co_return co_await picture;
}

} // namespace

Thumbnails::Thumbnails(QObject *parent, int side)
    : QObject(parent)
    , m_limit(maxThumbnailBytes)
    , m_side(side)
{
}

void Thumbnails::want(const MessageId &message, const QString &path)
{
    if (m_images.contains(message)) {
        m_order.removeOne(message);
        m_order << message;
        return;
    }
    if (path.isEmpty() || m_loading.contains(message) || m_failed.contains(message))
        return;
    m_loading.insert(message);
    QCoro::connect(thumbnailOf(path, m_side), this,
                   [this, message, generation = m_generation](const QImage &image) {
                       if (generation == m_generation)
                           take(message, image);
                   });
}

void Thumbnails::take(const MessageId &message, const QImage &image)
{
    m_loading.remove(message);
    if (image.isNull()) {
        m_failed.insert(message);
        Q_EMIT failed(message);
        return;
    }
    m_images.insert(message, image);
    m_order << message;
    m_bytes += image.sizeInBytes();
    Q_EMIT loaded(message);
    makeRoom();
}

void Thumbnails::makeRoom()
{
    while (m_bytes > m_limit && m_order.size() > 1) {
        const MessageId oldest = m_order.takeFirst();
        m_bytes -= m_images.take(oldest).sizeInBytes();
        Q_EMIT dropped(oldest);
    }
}

void Thumbnails::setLimit(qint64 bytes)
{
    m_limit = bytes;
    makeRoom();
}

void Thumbnails::clear()
{
    ++m_generation;
    m_images.clear();
    m_order.clear();
    m_loading.clear();
    m_failed.clear();
    m_bytes = 0;
}

} // namespace shoptalk
