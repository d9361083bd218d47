// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/sqlite/bufferedwalvfs.h"

#include <sqlite3.h>

#include <algorithm>
#include <vector>

namespace shoptalk::relay::sqlite {

namespace {

constexpr const char *name = "shoptalk-gathering";
/// SQLite's own files write less than 128 KiB at a time.
constexpr std::size_t pieceBytes = 64 * 1024;
/// What a large transaction keeps in memory.
constexpr std::size_t gatheredBytes = 1024 * 1024;

/// A write-ahead log; the usual file stands behind it in the same block of memory, as SQLite wants it.
struct LogFile {
    sqlite3_file base;
    std::vector<char> *gathered; ///< Not written yet; follow each other in the file.
    sqlite3_int64 begin; ///< Where they go.

    sqlite3_file *usual() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    const sqlite3_io_methods *methods() { return usual()->pMethods; }

    /// What can't be written is forgotten: SQLite is told, and gives the transaction up.
    int flush()
    {
        int outcome = SQLITE_OK;
        for (std::size_t at = 0; at < gathered->size() && outcome == SQLITE_OK; at += pieceBytes) {
            const std::size_t count = std::min(pieceBytes, gathered->size() - at);
            outcome = methods()->xWrite(usual(), gathered->data() + at, static_cast<int>(count),
                                        begin + static_cast<sqlite3_int64>(at));
        }
        gathered->clear();
        return outcome;
    }
};
static_assert(sizeof(LogFile) % alignof(sqlite3_int64) == 0);

LogFile &logFile(sqlite3_file *file)
{
    return *reinterpret_cast<LogFile *>(file);
}

/// Does `then` once all that was gathered is written.
template <class Then>
int flushed(sqlite3_file *file, Then then)
{
    LogFile &log = logFile(file);
    const int outcome = log.flush();
    return outcome == SQLITE_OK ? then(log.methods(), log.usual()) : outcome;
}

int closeLog(sqlite3_file *file)
{
    LogFile &log = logFile(file);
    const int written = log.flush();
    const int closed = log.methods()->xClose(log.usual());
    delete log.gathered;
    return written == SQLITE_OK ? closed : written;
}

int readLog(sqlite3_file *file, void *to, int count, sqlite3_int64 from)
{
    return flushed(file, [=](const sqlite3_io_methods *methods, sqlite3_file *usual) {
        return methods->xRead(usual, to, count, from);
    });
}

int writeLog(sqlite3_file *file, const void *from, int count, sqlite3_int64 to)
{
    LogFile &log = logFile(file);
    const bool follows = to == log.begin + static_cast<sqlite3_int64>(log.gathered->size());
    if (!follows || log.gathered->size() >= gatheredBytes) {
        const int outcome = log.flush();
        if (outcome != SQLITE_OK)
            return outcome;
    }
    if (log.gathered->empty())
        log.begin = to;
    const auto *const bytes = static_cast<const char *>(from);
    log.gathered->insert(log.gathered->end(), bytes, bytes + count);
    return SQLITE_OK;
}

int truncateLog(sqlite3_file *file, sqlite3_int64 size)
{
    return flushed(file, [=](const sqlite3_io_methods *methods, sqlite3_file *usual) {
        return methods->xTruncate(usual, size);
    });
}

int syncLog(sqlite3_file *file, int flags)
{
    return flushed(file, [=](const sqlite3_io_methods *methods, sqlite3_file *usual) {
        return methods->xSync(usual, flags);
    });
}

int sizeOfLog(sqlite3_file *file, sqlite3_int64 *size)
{
    return flushed(file, [=](const sqlite3_io_methods *methods, sqlite3_file *usual) {
        return methods->xFileSize(usual, size);
    });
}

int lockLog(sqlite3_file *file, int kind)
{
    return logFile(file).methods()->xLock(logFile(file).usual(), kind);
}

int unlockLog(sqlite3_file *file, int kind)
{
    return logFile(file).methods()->xUnlock(logFile(file).usual(), kind);
}

int checkLockOfLog(sqlite3_file *file, int *held)
{
    return logFile(file).methods()->xCheckReservedLock(logFile(file).usual(), held);
}

int controlLog(sqlite3_file *file, int operation, void *argument)
{
    return logFile(file).methods()->xFileControl(logFile(file).usual(), operation, argument);
}

int sectorOfLog(sqlite3_file *file)
{
    return logFile(file).methods()->xSectorSize(logFile(file).usual());
}

int traitsOfLog(sqlite3_file *file)
{
    return logFile(file).methods()->xDeviceCharacteristics(logFile(file).usual());
}

/// Version 1: a log is neither shared memory nor mapped.
constexpr sqlite3_io_methods logMethods{
    .iVersion = 1,
    .xClose = closeLog,
    .xRead = readLog,
    .xWrite = writeLog,
    .xTruncate = truncateLog,
    .xSync = syncLog,
    .xFileSize = sizeOfLog,
    .xLock = lockLog,
    .xUnlock = unlockLog,
    .xCheckReservedLock = checkLockOfLog,
    .xFileControl = controlLog,
    .xSectorSize = sectorOfLog,
    .xDeviceCharacteristics = traitsOfLog,
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

sqlite3_vfs *usualFileSystem()
{
    static sqlite3_vfs *const usual = sqlite3_vfs_find(nullptr);
    return usual;
}

int openFile(sqlite3_vfs *, const char *path, sqlite3_file *file, int flags, int *outFlags)
{
    sqlite3_vfs *const usual = usualFileSystem();
    if ((flags & SQLITE_OPEN_WAL) == 0)
        return usual->xOpen(usual, path, file, flags, outFlags);
    LogFile &log = logFile(file);
    log.base.pMethods = nullptr; // Not open, should the next line fail.
    const int outcome = usual->xOpen(usual, path, log.usual(), flags, outFlags);
    if (outcome != SQLITE_OK)
        return outcome;
    log.gathered = new std::vector<char>;
    log.begin = 0;
    log.base.pMethods = &logMethods;
    return SQLITE_OK;
}

} // namespace

const char *gatheringFileSystem()
{
    static sqlite3_vfs fileSystem = [] {
        sqlite3_vfs made = *usualFileSystem();
        made.zName = name;
        made.szOsFile += static_cast<int>(sizeof(LogFile));
        made.pNext = nullptr;
        made.xOpen = openFile;
        return made;
    }();
    static const int registered = sqlite3_vfs_register(&fileSystem, 0);
    return registered == SQLITE_OK ? name : nullptr; // Null: the usual one.
}

} // namespace shoptalk::relay::sqlite
