// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/filesync.h"

#include <QDir>

#include <windows.h>

namespace shoptalk {

bool syncFile(const QString &path)
{
    const std::wstring native = QDir::toNativeSeparators(path).toStdWString();
    const HANDLE file = CreateFileW(native.c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                    nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return false;
    const bool isDone = FlushFileBuffers(file) != 0;
    CloseHandle(file);
    return isDone;
}

/// Nothing to do: NTFS keeps the names of a folder in its own log.
bool syncFolder(const QString &)
{
    return true;
}

} // namespace shoptalk
