// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/onceonlybody.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace shoptalk {

OnceOnlyBody::OnceOnlyBody(QByteArray bytes)
    : OnceOnlyBody(std::move(bytes), nullptr, QByteArray())
{
}

OnceOnlyBody::OnceOnlyBody(QByteArray head, std::unique_ptr<QFile> file, QByteArray tail)
    : m_head(std::move(head))
    , m_file(std::move(file))
    , m_tail(std::move(tail))
    , m_fileBytes(m_file ? m_file->size() : 0)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OnceOnlyBody::~OnceOnlyBody() = default;

qint64 OnceOnlyBody::bytesAvailable() const
{
    return m_head.size() + m_fileBytes + m_tail.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OnceOnlyBody::copyFrom(const QByteArray &bytes, qint64 start, char *data, qint64 maxSize) const
{
    const qint64 offset = m_position - start;
    const qint64 count = std::min<qint64>(maxSize, bytes.size() - offset);
    std::copy_n(bytes.constData() + offset, count, data);
    return count;
}

qint64 OnceOnlyBody::readData(char *data, qint64 maxSize)
{
    qint64 count = 0;
    const qint64 endOfFile = m_head.size() + m_fileBytes;
    if (m_position < m_head.size())
        count = copyFrom(m_head, 0, data, maxSize);
    else if (m_position < endOfFile)
        count = m_file->read(data, std::min(maxSize, endOfFile - m_position));
    else
        count = copyFrom(m_tail, endOfFile, data, maxSize);
    if (count < 0 || (count == 0 && bytesAvailable() > 0 && maxSize > 0)) {
        QMetaObject::invokeMethod(this, &OnceOnlyBody::failed, Qt::QueuedConnection);
        return -1;
    }
    m_position += count;
    QMetaObject::invokeMethod(
        this, [this, position = m_position] { Q_EMIT taken(position); }, Qt::QueuedConnection);
    return count;
}

qint64 OnceOnlyBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace shoptalk
