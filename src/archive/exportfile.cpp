// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/exportfile.h"

#include <cerrno>

namespace shoptalk {

namespace {

/// The disk, or what this person may take of it, is full. Qt tells only the first of these errors apart.
bool isFull(const QFileDevice &file)
{
    if (file.error() == QFileDevice::ResourceError)
        return true;
    const QString text = file.errorString();
#ifdef EDQUOT
    if (text == qt_error_string(EDQUOT))
        return true;
#endif
    // Where only a part fitted, Qt knows no error of the system.
    const bool isPart = file.error() == QFileDevice::NoError || text == QFile().errorString();
    return isPart || text == qt_error_string(EFBIG) || text == qt_error_string(ENOSPC);
}

} // namespace

Error exportError(const QFileDevice &file)
{
    return Error{Error::Kind::Storage, isFull(file) ? Reason::DiskFull : Reason::DiskError, {}, {}};
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
