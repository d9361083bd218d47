// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/exportfile.h"

#include <QStorageInfo>

namespace shoptalk {

namespace {
constexpr qint64 hardlyAnything = 1024 * 1024; // bytes
}

Error exportError(const QFileDevice &file)
{
    // Not every system tells a full disk from one that fails.
    const bool isFull = file.error() == QFileDevice::ResourceError
        || (QStorageInfo(file.fileName()).isValid()
            && QStorageInfo(file.fileName()).bytesAvailable() < hardlyAnything);
    return Error{Error::Kind::Storage, isFull ? Reason::DiskFull : Reason::DiskError, {}, {}};
}

Result<void> ExportFile::open(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failure(exportError(m_file));
    return {};
}

Result<void> ExportFile::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return failure(exportError(m_file));
    return written();
}

Result<void> ExportFile::close()
{
    if (!m_file.flush())
        return failure(exportError(m_file));
    Result<void> whole = written();
    m_file.close();
    if (whole && m_file.error() != QFileDevice::NoError)
        return failure(exportError(m_file));
    return whole;
}

Result<void> ExportFile::written() const
{
    if (m_file.error() != QFileDevice::NoError)
        return failure(exportError(m_file));
    return {};
}

} // namespace shoptalk
