// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/databasefile.h"

#include "store/connection.h"
#include "store/migration.h"
#include "store/schema.h"
#include "store/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr QFile::Permissions ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownerFolder = ownerFile | QFile::ExeOwner;
constexpr qint64 wholeCheckMaximumBytes = 16LL * 1024 * 1024;

tl::unexpected<Error> unwritable(const QString &detail)
{
    return failure(Error::Kind::Storage, Reason::DataFolderUnwritable, detail);
}

tl::unexpected<Error> damaged(const QString &detail)
{
    return failure(Error::Kind::Storage, Reason::DatabaseDamaged, detail);
}

Result<void> prepareFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir()) {
        const bool isShared = info.permission(QFile::WriteOther) || info.permission(QFile::WriteGroup);
        if (!isShared)
            QFile::setPermissions(folder, ownerFolder);
        return {};
    }
    if (!QDir().mkpath(folder))
        return unwritable(u"the folder can't be made"_s);
    QFile::setPermissions(folder, ownerFolder);
    return {};
}

void takeRightsFromOthers(const QString &path)
{
    const QStringList suffixes{u""_s, u"-wal"_s, u"-shm"_s};
    for (const QString &suffix : suffixes) {
        if (QFile::exists(path + suffix))
            QFile::setPermissions(path + suffix, ownerFile);
    }
}

Result<int> pragma(const Connection &connection, const QString &sql)
{
    Statement statement(connection, sql);
    if (const Result<void> ran = statement.run(); !ran)
        return failure(ran.error());
    return statement.next() ? statement.integer(0) : 0;
}

/// Checks every page of a small file. Only the schema of a large one is read; SQLite reports a damaged page
/// when it reads it.
Result<void> checkPages(const Connection &connection, const QString &path)
{
    if (QFileInfo(path).size() > wholeCheckMaximumBytes)
        return {};
    Statement check(connection, u"PRAGMA quick_check(1)"_s);
    if (Result<void> ran = check.run(); !ran)
        return ran;
    const QString policy = check.next() ? check.text(0) : u"no answer"_s;
    if (policy != "ok"_L1)
        return damaged(u"quick_check failed"_s);
    return {};
}

Result<void> checkOwner(const Connection &connection, int version)
{
    const Result<int> applicationId = pragma(connection, u"PRAGMA application_id"_s);
    if (!applicationId)
        return failure(applicationId.error());
    const Result<int> objects = pragma(connection, u"SELECT count(*) FROM sqlite_schema"_s);
    if (!objects)
        return failure(objects.error());
    const bool isEmpty = version == 0 && *objects == 0;
    if (!isEmpty && *applicationId != storeApplicationId)
        return damaged(u"the database of another program"_s);
    return {};
}

} // namespace

Result<void> prepareDatabaseFile(const QString &path)
{
    if (Result<void> folder = prepareFolder(QFileInfo(path).absolutePath()); !folder)
        return folder;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite, ownerFile))
        return unwritable(u"the file can't be opened for writing"_s);
    file.close();
    takeRightsFromOthers(path);
    return {};
}

Result<void> inspectDatabaseFile(const QString &path, int newestVersion)
{
    if (QFileInfo(path).size() == 0)
        return {};
    Connection connection;
    if (Result<void> opened = connection.open(path, Connection::Access::Inspect); !opened)
        return opened;
    const Result<int> version = schemaVersion(connection);
    if (!version)
        return failure(version.error());
    if (Result<void> owner = checkOwner(connection, *version); !owner)
        return owner;
    if (*version > newestVersion)
        return failure(Error::Kind::Storage, Reason::DatabaseNewer, u"schema %1"_s.arg(*version));
    return checkPages(connection, path);
}

} // namespace shoptalk
