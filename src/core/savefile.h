// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSaveFile>

namespace shoptalk {

/// Commits a written file. False, with the file's error, if it is not complete; the previous file then stays.
/// `QSaveFile::commit` alone does not check whether its own buffer could be written (Qt 6.4).
inline bool commitWhole(QSaveFile &file)
{
    return file.flush() && file.commit();
}

/// Replaces the file by `bytes`; if that fails, the previous file stays. Errors: as `diskError`.
Result<void> saveFile(const QString &path, const QByteArray &bytes);

/// Why reading or writing `file` failed: Storage, with DiskFull if the disk is full, or the part of it that
/// this user may fill (a quota), otherwise with DiskError. Call it before the file is closed.
Error diskError(const QFileDevice &file);

} // namespace shoptalk
