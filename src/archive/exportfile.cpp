// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/exportfile.h"

#include "core/savefile.h"

namespace shoptalk {

Result<void> ExportFile::open(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failure(diskError(m_file));
    return {};
}

Result<void> ExportFile::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return failure(diskError(m_file));
    return written();
}

Result<void> ExportFile::close()
{
    if (!m_file.flush())
        return failure(diskError(m_file));
    Result<void> whole = written();
    m_file.close();
    if (whole && m_file.error() != QFileDevice::NoError)
        return failure(diskError(m_file));
    return whole;
}

Result<void> ExportFile::written() const
{
    if (m_file.error() != QFileDevice::NoError)
        return failure(diskError(m_file));
    return {};
}

} // namespace shoptalk
