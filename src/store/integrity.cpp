// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/integrity.h"

#include "store/connection.h"
#include "store/statement.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The limit of reported errors. A damaged file can have a million, and the first ones show the kind of
/// damage.
QString pragmaFor(CheckDepth depth)
{
    return depth == CheckDepth::Everything ? u"PRAGMA integrity_check(200)"_s : u"PRAGMA quick_check(1)"_s;
}

bool isDamage(const Error &error)
{
    return error.reason == Reason::DatabaseDamaged;
}

/// Source: SQLite 3.40, sqlite3Pragma, the messages of integrity_check that are about an index and its table.
bool isAboutAnIndex(const QString &finding)
{
    static const QRegularExpression pattern(
        u"^(row \\d+ missing from index |wrong # of entries in index |non-unique entry in index )"_s);
    return pattern.match(finding).hasMatch();
}

} // namespace

Result<DatabaseHealth> checkIntegrity(const QString &path, CheckDepth depth)
{
    Connection connection;
    if (const Result<void> opened = connection.open(path, Connection::Access::Inspect); !opened)
        return isDamage(opened.error()) ? Result<DatabaseHealth>(DatabaseHealth::Damaged)
                                        : failure(opened.error());
    Statement check(connection, pragmaFor(depth));
    if (const Result<void> ran = check.run(); !ran)
        return isDamage(ran.error()) ? Result<DatabaseHealth>(DatabaseHealth::Damaged) : failure(ran.error());
    auto health = DatabaseHealth::Damaged; // if it reports nothing
    for (bool isFirst = true; check.next(); isFirst = false) {
        const QString finding = check.text(0);
        if (isFirst && finding == "ok"_L1)
            return DatabaseHealth::Sound;
        if (!isAboutAnIndex(finding))
            return DatabaseHealth::Damaged;
        health = DatabaseHealth::IndexFault;
    }
    return health;
}

Result<bool> isDatabaseEmpty(const QString &path)
{
    if (QFileInfo(path).size() == 0) // also if there is no file
        return true;
    Connection connection;
    if (const Result<void> opened = connection.open(path, Connection::Access::Inspect); !opened)
        return failure(opened.error());
    Statement count(connection, u"SELECT count(*) FROM sqlite_schema"_s);
    if (const Result<void> ran = count.run(); !ran)
        return failure(ran.error());
    return !count.next() || count.integer(0) == 0;
}

} // namespace shoptalk
