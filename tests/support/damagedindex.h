// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

namespace shoptalk::test {

/// Makes an index of a closed database disagree with its table, as a crash of another program or a failing
/// disk does. It runs `change` as if the index did not exist. PRAGMA quick_check does not notice it.
inline bool damageIndex(const QString &database, const QString &index, const QString &change)
{
    const QString name = QStringLiteral("damage");
    const auto run = [&](auto work) {
        bool isDone = false;
        {
            QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            connection.setDatabaseName(database);
            if (connection.open()) {
                QSqlQuery query(connection);
                isDone = query.exec(QStringLiteral("PRAGMA writable_schema = ON")) && work(query);
            }
        }
        QSqlDatabase::removeDatabase(name);
        return isDone;
    };
    QVariantList row;
    const bool isOut = run([&](QSqlQuery &query) {
        query.prepare(
            QStringLiteral("SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema WHERE name = ?"));
        query.addBindValue(index);
        if (!query.exec() || !query.next())
            return false;
        for (int column = 0; column < 5; ++column)
            row << query.value(column);
        query.prepare(QStringLiteral("DELETE FROM sqlite_schema WHERE name = ?"));
        query.addBindValue(index);
        return query.exec();
    });
    return isOut && run([&](QSqlQuery &query) {
               if (!query.exec(change))
                   return false;
               query.prepare(QStringLiteral("INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)"));
               for (const QVariant &value : row)
                   query.addBindValue(value);
               return query.exec();
           });
}

} // namespace shoptalk::test
