// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace shoptalk::e2e {

namespace {

QVariantList rowsOf(QSqlDatabase database, const QString &sql, const QVariantList &values)
{
    QVariantList rows;
    QSqlQuery query(database);
    if (!query.prepare(sql))
        return {query.lastError().text()};
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return {query.lastError().text()};
    while (query.next())
        rows << query.value(0);
    return rows;
}

QByteArray utf16(const QByteArray &text)
{
    const QString wide = QString::fromLatin1(text);
    return QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
}

} // namespace

QVariantList column(const QString &databasePath, const QString &sql, const QVariantList &values)
{
    const QString connection = QUuid::createUuid().toString();
    QVariantList rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(databasePath);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
        rows = database.open() ? rowsOf(database, sql, values) : QVariantList{database.lastError().text()};
    }
    QSqlDatabase::removeDatabase(connection);
    return rows;
}

QStringList leaks(const QString &folder, const QList<QByteArray> &needles)
{
    static const QRegularExpression tokens(u"EAA[A-Za-z0-9]{16,}|std_[A-Za-z0-9_-]{20,}"_s);
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QByteArray &needle : needles) {
            if (bytes.contains(needle) || bytes.contains(utf16(needle)))
                found << file.fileName() + u": "_s + QString::fromLatin1(needle.left(4)) + u"…"_s;
        }
        const auto match = tokens.match(QString::fromLatin1(bytes));
        if (match.hasMatch())
            found << file.fileName() + u": "_s + match.captured().left(6) + u"…"_s;
    }
    return found;
}

} // namespace shoptalk::e2e
