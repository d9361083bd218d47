// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/databaseswap.h"

#include "core/savefile.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

const QString writeAheadLog = u"-wal"_s;
const QString sharedMemory = u"-shm"_s; ///< SQLite creates it again from the log.

/// Records, while files are being moved, whether there was a database before.
QString noteAt(const QString &databasePath)
{
    return databasePath + u".placing"_s;
}

tl::unexpected<Error> failed()
{
    return failure(Error::Kind::Storage, Reason::RestoreFailed);
}

bool isFile(const QString &path)
{
    return QFileInfo(path).isFile();
}

/// Replaces the existing file in one step.
bool move(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    return !error;
}

bool moveIfThere(const QString &from, const QString &to)
{
    return !isFile(from) || move(from, to);
}

bool removeIfThere(const QString &path)
{
    return !QFileInfo::exists(path) || QFile::remove(path);
}

bool note(const QString &databasePath, bool wasThere)
{
    return saveFile(noteAt(databasePath), wasThere ? "1" : "0").has_value();
}

/// Moves the database first and its log after it. As long as the database is in place, its log is too.
bool moveAway(const QString &databasePath)
{
    const QString before = placeBefore(databasePath);
    return moveIfThere(databasePath, before)
        && moveIfThere(databasePath + writeAheadLog, before + writeAheadLog)
        && removeIfThere(databasePath + sharedMemory);
}

/// Moves the log first, so that the database is never there without it.
bool moveBack(const QString &databasePath)
{
    const QString before = placeBefore(databasePath);
    if (!isFile(before))
        return true; // it was not moved
    return moveIfThere(before + writeAheadLog, databasePath + writeAheadLog) && move(before, databasePath);
}

} // namespace

QString placeBefore(const QString &databasePath)
{
    return databasePath + u".before-restore"_s;
}

Result<bool> swapDatabase(const QString &restored, const QString &databasePath)
{
    // An interrupted swap is finished first. Otherwise its moved files would be treated as the old database.
    if (const Result<void> whole = resumeSwap(databasePath); !whole)
        return failure(whole.error());
    const QString before = placeBefore(databasePath);
    const bool wasThere = isFile(databasePath);
    if (!removeIfThere(before + writeAheadLog) || !removeIfThere(before) || !note(databasePath, wasThere))
        return failed();
    if (moveAway(databasePath) && move(restored, databasePath) && removeIfThere(noteAt(databasePath)))
        return wasThere;
    if (const Result<void> back = resumeSwap(databasePath); !back)
        return failure(back.error());
    return failed();
}

Result<void> rollbackSwap(const QString &databasePath, bool wasThere)
{
    if (!note(databasePath, wasThere))
        return failed();
    return resumeSwap(databasePath);
}

Result<void> resumeSwap(const QString &databasePath)
{
    QFile note(noteAt(databasePath));
    if (!note.exists())
        return {};
    if (!note.open(QIODevice::ReadOnly))
        return failed();
    const bool wasThere = note.readAll() == "1";
    note.close();
    const bool isBack = wasThere ? moveBack(databasePath) : removeIfThere(databasePath);
    if (!isBack || !removeIfThere(noteAt(databasePath)))
        return failed();
    return {};
}

} // namespace shoptalk
