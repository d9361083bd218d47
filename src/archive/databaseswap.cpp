// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/databaseswap.h"

#include "core/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

const QString writeAheadLog = u"-wal"_s;
const QString sharedMemory = u"-shm"_s; ///< SQLite creates it again from the log.

/// Records, while files are being moved, which number the previous database gets; 0 if there was none.
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

/// The path that the previous database gets.
QString placeBefore(const QString &databasePath, int number)
{
    const QString first = databasePath + u".before-restore"_s;
    return number == 1 ? first : first + u"-%1"_s.arg(number);
}

/// The lowest number that no database or log has.
int freeNumber(const QString &databasePath)
{
    int number = 1;
    for (QString before = placeBefore(databasePath, number);
         QFileInfo::exists(before) || QFileInfo::exists(before + writeAheadLog);
         before = placeBefore(databasePath, number))
        ++number;
    return number;
}

/// The time of a former database is that of its replacement, not of its last change.
void stamp(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
}

bool note(const QString &databasePath, int number)
{
    return saveFile(noteAt(databasePath), QByteArray::number(number)).has_value();
}

/// Moves the database first and its log after it. As long as the database is in place, its log is too.
bool moveAway(const QString &databasePath, const QString &before)
{
    return moveIfThere(databasePath, before)
        && moveIfThere(databasePath + writeAheadLog, before + writeAheadLog)
        && removeIfThere(databasePath + sharedMemory);
}

/// Moves the log first, so that the database is never there without it.
bool moveBack(const QString &databasePath, const QString &before)
{
    if (!isFile(before))
        return true; // it was not moved
    return moveIfThere(before + writeAheadLog, databasePath + writeAheadLog) && move(before, databasePath);
}

} // namespace

QStringList databasesBefore(const QString &databasePath)
{
    const QFileInfo database(databasePath);
    QStringList paths;
    for (const QFileInfo &file : database.dir().entryInfoList(QDir::Files | QDir::Hidden, QDir::Name)) {
        if (file.fileName().startsWith(QFileInfo(placeBefore(databasePath, 1)).fileName()))
            paths << file.filePath();
    }
    return paths;
}

bool removeDatabasesBefore(const QString &databasePath, const QDateTime &replacedBefore)
{
    bool isAnyLeft = false;
    for (const QString &path : databasesBefore(databasePath)) {
        const bool isDue = !replacedBefore.isValid() || QFileInfo(path).lastModified() < replacedBefore;
        isAnyLeft = (isDue && !QFile::remove(path)) || isAnyLeft;
    }
    return !isAnyLeft;
}

QString restoredPath(const QString &databasePath)
{
    return databasePath + u".restored"_s;
}

void removeInterruptedRestore(const QString &databasePath)
{
    QFile::remove(restoredPath(databasePath));
}

Result<void> swapDatabase(const QString &restored, const QString &databasePath)
{
    // An interrupted swap is finished first. Otherwise its moved files would be treated as the old database.
    if (const Result<void> whole = resumeSwap(databasePath); !whole)
        return whole;
    const int number = freeNumber(databasePath);
    stamp(databasePath);
    stamp(databasePath + writeAheadLog);
    if (!note(databasePath, isFile(databasePath) ? number : 0))
        return failed();
    if (moveAway(databasePath, placeBefore(databasePath, number)) && move(restored, databasePath)
        && removeIfThere(noteAt(databasePath)))
        return {};
    if (const Result<void> back = resumeSwap(databasePath); !back)
        return back;
    return failed();
}

Result<void> resumeSwap(const QString &databasePath)
{
    QFile note(noteAt(databasePath));
    if (!note.exists())
        return {};
    if (!note.open(QIODevice::ReadOnly))
        return failed();
    const int number = note.readAll().toInt();
    note.close();
    const bool isBack =
        number > 0 ? moveBack(databasePath, placeBefore(databasePath, number)) : removeIfThere(databasePath);
    if (!isBack || !removeIfThere(noteAt(databasePath)))
        return failed();
    return {};
}

} // namespace shoptalk
