// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/onceonlybody.h"

#include "core/onworker.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace shoptalk {

namespace {

constexpr qint64 blockBytes = 256LL * 1024;
/// Enough for a fast network while a block is read.
constexpr qsizetype maxBlocks = 4;

} // namespace

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
    connect(&m_reading, &QFutureWatcherBase::finished, this, &OnceOnlyBody::takeBlock);
    readAhead();
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

void OnceOnlyBody::readAhead()
{
    const qint64 left = m_fileBytes - m_readBytes;
    if (left <= 0 || m_hasFailed || m_isReading || m_blocks.size() >= maxBlocks)
        return;
    m_isReading = true;
    auto read = [file = m_file, bytes = std::min(blockBytes, left)] { return file->read(bytes); };
    m_reading.setFuture(onWorker(std::move(read)));
}

void OnceOnlyBody::takeBlock()
{
    m_isReading = false;
    const QByteArray block = m_reading.result();
    if (block.isEmpty()) { // the file became shorter, or can't be read
        m_hasFailed = true;
        Q_EMIT failed();
        return;
    }
    m_readBytes += block.size();
    m_blocks.append(block);
    readAhead();
    Q_EMIT readyRead();
}

qint64 OnceOnlyBody::copyFromFile(char *data, qint64 maxSize)
{
    readAhead();
    if (m_blocks.isEmpty())
        return m_hasFailed ? -1 : 0;
    const qint64 size = m_blocks.first().size();
    const qint64 start = m_head.size() + m_firstBlockAt;
    const qint64 count = copyFrom(m_blocks.first(), start, data, maxSize);
    if (m_position + count == start + size) {
        m_firstBlockAt += size;
        m_blocks.removeFirst();
        readAhead();
    }
    return count;
}

qint64 OnceOnlyBody::readData(char *data, qint64 maxSize)
{
    qint64 count = 0;
    const qint64 endOfFile = m_head.size() + m_fileBytes;
    if (m_position < m_head.size())
        count = copyFrom(m_head, 0, data, maxSize);
    else if (m_position < endOfFile)
        count = copyFromFile(data, maxSize);
    else
        count = copyFrom(m_tail, endOfFile, data, maxSize);
    if (count <= 0)
        return count;
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
