// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/filesync.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace shoptalk {

namespace {

bool synced(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool isDone = ::fsync(file) == 0;
    ::close(file);
    return isDone;
}

} // namespace

bool syncFile(const QString &path)
{
    return synced(path, O_RDONLY);
}

bool syncFolder(const QString &path)
{
    return synced(path, O_RDONLY | O_DIRECTORY);
}

} // namespace shoptalk
