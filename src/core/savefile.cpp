// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savefile.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace shoptalk {

namespace {

#ifndef Q_OS_WIN
/// Qt reports ENOSPC only if nothing was written, not after a partial write. So one more byte is written at
/// the file's end, whose failure has the error, and which is removed if it succeeds.
bool isFullAtEnd(const QFileDevice &file)
{
    struct stat facts {};
    if (::fstat(file.handle(), &facts) != 0)
        return false;
    const char byte = 0;
    const bool fits = ::pwrite(file.handle(), &byte, 1, facts.st_size) == 1;
    if (!fits)
        return errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    return ::ftruncate(file.handle(), facts.st_size) != 0;
}
#endif

bool isDiskFull(const QFileDevice &file)
{
#ifndef Q_OS_WIN
    if (file.handle() >= 0)
        return file.error() == QFileDevice::ResourceError || isFullAtEnd(file);
#endif
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < disk.blockSize();
}

} // namespace

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isSaved =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && commitWhole(file);
    return isSaved ? Result<void>() : failure(diskError(file));
}

Error diskError(const QFileDevice &file)
{
    return Error{Error::Kind::Storage,
                 isDiskFull(file) ? Reason::DiskFull : Reason::DiskError,
                 {},
                 file.errorString()};
}

} // namespace shoptalk
