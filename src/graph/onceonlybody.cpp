// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/onceonlybody.h"

#include <algorithm>
#include <utility>

namespace shoptalk {

OnceOnlyBody::OnceOnlyBody(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceOnlyBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OnceOnlyBody::readData(char *data, qint64 maximumSize)
{
    const qint64 count = std::min<qint64>(maximumSize, m_bytes.size() - m_position);
    std::copy_n(m_bytes.constData() + m_position, count, data);
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
