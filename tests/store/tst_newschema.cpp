// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/newschema.h"
#include "store/schema.h"
#include "store/statement.h"
#include "store/store.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// A new database gets the schema at once. It has to be what the migrations make.
class TestNewSchema : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void itIsWhatTheMigrationsMake();
    void anEmptyDatabaseGetsIt();
    void laterMigrationsFollow();

private:
    /// A database in which these have run.
    std::unique_ptr<Connection> databaseOf(std::span<const Migration> migrations);
    static QStringList column(const Connection &connection, const QString &sql);
    /// The statements that make the schema and the rows of this database.
    static QStringList statementsOf(const Connection &connection);
    static QStringList rowsOf(const Connection &connection, const QString &table);
    /// The statements that make what these migrations make of an empty database. What is drawn by chance
    /// differs in two databases.
    QStringList statementsAfter(std::span<const Migration> migrations);
    /// newschema.sql as it should be.
    QByteArray script();

    QTemporaryDir m_folder;
    int m_databases = 0;
};

std::unique_ptr<Connection> TestNewSchema::databaseOf(std::span<const Migration> migrations)
{
    auto connection = std::make_unique<Connection>();
    const QString path = m_folder.filePath(u"%1.db"_s.arg(++m_databases));
    if (!connection->open(path, Connection::Access::Write) || !migrate(*connection, migrations))
        qFatal("no database");
    return connection;
}

QStringList TestNewSchema::column(const Connection &connection, const QString &sql)
{
    Statement select(connection, sql);
    const Result<QStringList> values = collect(select, [](const Statement &row) { return row.text(0); });
    if (!values)
        qFatal("%s: %s", qPrintable(sql), qPrintable(describe(values.error())));
    return *values;
}

QStringList TestNewSchema::rowsOf(const Connection &connection, const QString &table)
{
    const QStringList names = column(connection, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
    QStringList quoted;
    for (const QString &name : names)
        quoted << u"quote(\"%1\")"_s.arg(name);
    const QStringList rows =
        column(connection, u"SELECT %1 FROM %2 ORDER BY 1"_s.arg(quoted.join(u" || ', ' || "_s), table));
    QStringList statements;
    for (const QString &row : rows)
        statements << u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, names.join(u", "_s), row);
    return statements;
}

QStringList TestNewSchema::statementsOf(const Connection &connection)
{
    const QString own = uR"sql(sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT IN
        (SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow'))sql"_s;
    const auto objects = [&](const QString &type) {
        return column(
            connection,
            u"SELECT sql FROM sqlite_schema WHERE type = '%1' AND %2 ORDER BY rowid"_s.arg(type, own));
    };
    QStringList statements = objects(u"table"_s) + objects(u"index"_s) + objects(u"view"_s);
    const QStringList tables = column(
        connection,
        u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"_s);
    for (const QString &table : tables)
        statements << rowsOf(connection, table);
    const QStringList indexes = column(
        connection, u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'virtual'"_s);
    for (const QString &index : indexes)
        statements << column(
            connection,
            uR"sql(SELECT 'INSERT INTO %1 (%1, rank) VALUES (' || quote(k) || ', ' || quote(v) || ')'
                FROM %1_config WHERE k <> 'version' ORDER BY k)sql"_s.arg(index));
    return statements + objects(u"trigger"_s); // last, so that no row calls one
}

QStringList TestNewSchema::statementsAfter(std::span<const Migration> migrations)
{
    QStringList one = statementsOf(*databaseOf(migrations));
    const QStringList other = statementsOf(*databaseOf(migrations));
    static const QRegularExpression bytes(u"X'([0-9A-F]+)'"_s);
    for (qsizetype i = 0; i < one.size(); ++i) {
        if (one.at(i) == other.value(i))
            continue;
        const QRegularExpressionMatch drawn = bytes.match(one.at(i));
        one[i].replace(bytes, u"randomblob(%1)"_s.arg(drawn.capturedLength(1) / 2));
    }
    return one;
}

QByteArray TestNewSchema::script()
{
    QString text = u"-- %1\n"_s.arg(storeMigrations().back().version);
    text +=
        u"-- The schema of a new database. A test writes this file from what the migrations make: ./dev schema\n"_s;
    text += u"PRAGMA application_id = %1;\n"_s.arg(storeApplicationId);
    for (const QString &statement : statementsAfter(storeMigrations()))
        text += statement + u";\n"_s;
    return text.toUtf8();
}

void TestNewSchema::initTestCase()
{
    if (!qEnvironmentVariableIsSet("SHOPTALK_UPDATE_SCHEMA"))
        return;
    const QByteArray bytes = script();
    QFile file(QStringLiteral(SHOPTALK_SOURCE_DIR "/src/store/newschema.sql"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QSKIP("newschema.sql is written anew");
}

void TestNewSchema::itIsWhatTheMigrationsMake()
{
    QCOMPARE(newSchema().version, storeMigrations().back().version);
    const std::unique_ptr<Connection> migrated = databaseOf(storeMigrations());
    const std::unique_ptr<Connection> made = databaseOf(std::array{newSchema()});
    const QStringList expected = statementsAfter(storeMigrations());
    QVERIFY(expected.size() > 100);
    QVERIFY(expected.join(u'\n').contains(u"randomblob(32)"_s)); // the key of what was erased
    QCOMPARE(statementsAfter(std::array{newSchema()}), expected);
    for (const char *pragma : {"user_version", "page_size", "encoding", "auto_vacuum", "application_id"}) {
        const QString sql = u"PRAGMA "_s + QLatin1StringView(pragma);
        QCOMPARE(column(*made, sql), column(*migrated, sql));
    }
    QCOMPARE(column(*made, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
}

void TestNewSchema::anEmptyDatabaseGetsIt()
{
    const QString path = m_folder.filePath(u"data/shoptalk.db"_s);
    {
        Store store(path);
        QVERIFY(QCoro::waitFor(store.open()));
    }
    Connection connection;
    QVERIFY(connection.open(path, Connection::Access::Write));
    // Each migration that changes the schema counts it up; here all of it is one transaction.
    QCOMPARE(column(connection, u"PRAGMA schema_version"_s),
             column(*databaseOf(std::array{newSchema()}), u"PRAGMA schema_version"_s));
}

void TestNewSchema::laterMigrationsFollow()
{
    std::vector<Migration> migrations(storeMigrations().begin(), storeMigrations().end());
    migrations.push_back({migrations.back().version + 1, {u"CREATE TABLE later (a INTEGER) STRICT"_s}});
    const std::unique_ptr<Connection> made = databaseOf(std::array{newSchema()});
    QVERIFY(migrate(*made, migrations));
    const QString later = u"SELECT name FROM sqlite_schema WHERE name = 'later'"_s;
    QCOMPARE(column(*made, later), QStringList{u"later"_s});
    QCOMPARE(schemaVersion(*made).value(), migrations.back().version);
}

QTEST_GUILESS_MAIN(TestNewSchema)
#include "tst_newschema.moc"
