// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/migration.h"
#include "store/schema.h"
#include "store/statement.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestMigration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void migratesFromEveryVersion_data();
    void migratesFromEveryVersion();
    void saysBeforeEachStepHowFarItIs_data();
    void saysBeforeEachStepHowFarItIs();
    void saysWithinAStepHowFarItIs();
    void saysWithinALongStatementHowFarItIs_data();
    void saysWithinALongStatementHowFarItIs();
    void aFailedStepLeavesTheVersionBeforeIt();
    void aNewerDatabaseIsRefused();
    void theShippedMigrationsAreNumberedWithoutGaps();
    void theShippedSchemaHasTheAgreedTables();
    void everyTableIsStrict();
    void keepsTheNumberThatWasChosenAlone();
    void keepsTheFilesOfMessages();

private:
    QStringList column(const QString &sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

namespace {

const QList<Migration> migrations = {
    Migration{1, {u"CREATE TABLE a (x INTEGER) STRICT"_s, u"INSERT INTO a (x) VALUES (1)"_s}},
    Migration{2, {u"ALTER TABLE a ADD COLUMN y INTEGER NOT NULL DEFAULT 5"_s}},
    Migration{3, {u"UPDATE a SET x = x + y"_s}},
};

std::span<const Migration> steps(int count)
{
    return {migrations.constData(), size_t(count)};
}

} // namespace

void TestMigration::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_connection = std::make_unique<Connection>();
    QVERIFY(m_connection->open(m_folder->filePath(u"a.db"_s), Connection::Access::Write));
}

void TestMigration::cleanup()
{
    m_connection.reset();
}

QStringList TestMigration::column(const QString &sql) const
{
    Statement select(*m_connection, sql);
    return collect(select, [](const Statement &row) { return row.text(0); }).value();
}

void TestMigration::migratesFromEveryVersion_data()
{
    QTest::addColumn<int>("start");
    for (int start = 0; start <= 3; ++start)
        QTest::addRow("from version %d", start) << start;
}

void TestMigration::migratesFromEveryVersion()
{
    QFETCH(const int, start);
    QVERIFY(migrate(*m_connection, steps(start)));
    QCOMPARE(schemaVersion(*m_connection).value(), start);
    QVERIFY(migrate(*m_connection, migrations));
    QCOMPARE(schemaVersion(*m_connection).value(), 3);
    QCOMPARE(column(u"SELECT x FROM a"_s), QStringList{u"6"_s});
}

void TestMigration::saysBeforeEachStepHowFarItIs_data()
{
    using Reported = QStringList;
    QTest::addColumn<int>("start");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a new database is made, not updated") << 0 << Reported{};
    QTest::newRow("from version 1") << 1 << Reported{u"version 1: 1 of 2"_s, u"version 2: 2 of 2"_s};
    QTest::newRow("from version 2") << 2 << Reported{u"version 2: 1 of 1"_s};
    QTest::newRow("up to date") << 3 << Reported{};
}

void TestMigration::saysBeforeEachStepHowFarItIs()
{
    QFETCH(const int, start);
    QVERIFY(migrate(*m_connection, steps(start)));
    QStringList reported;
    const auto note = [&](int step, int of, int percent) {
        if (percent == 0)
            reported << u"version %1: %2 of %3"_s.arg(schemaVersion(*m_connection).value()).arg(step).arg(of);
    };
    QVERIFY(migrate(*m_connection, migrations, note));
    QTEST(reported, "expected");
}

void TestMigration::saysWithinAStepHowFarItIs()
{
    QVERIFY(migrate(*m_connection, steps(2)));
    QList<Migration> longer = migrations;
    longer[2].statements << u"UPDATE a SET x = x + 1"_s << u"UPDATE a SET x = x + 1"_s
                         << u"UPDATE a SET x = x - 2"_s;
    const int statements = int(longer.at(2).statements.size());
    QList<int> percents;
    QVERIFY(migrate(*m_connection, longer, [&](int, int, int percent) { percents << percent; }));
    QCOMPARE(percents.size(), statements);
    QCOMPARE(percents.first(), 0);
    QVERIFY(std::is_sorted(percents.begin(), percents.end()));
    QCOMPARE(percents.last(), 100 * (statements - 1) / statements);
}

void TestMigration::saysWithinALongStatementHowFarItIs_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("an index") << u"CREATE INDEX a_by_y ON a (y, x)"_s;
    QTest::newRow("an index with a condition") << u"CREATE INDEX a_by_y ON a (y, x) WHERE x > 0"_s;
    QTest::newRow("a change of all rows") << u"UPDATE a SET y = x % 7"_s;
    QTest::newRow("a filled table") << u"INSERT INTO filled SELECT x, y FROM a"_s;
    QTest::newRow("a query for each row")
        << u"UPDATE a SET y = (SELECT count(*) FROM filled WHERE filled.x = a.x) WHERE x % 2 = 0"_s;
}

void TestMigration::saysWithinALongStatementHowFarItIs()
{
    QFETCH(const QString, statement);
    const QString fill =
        uR"sql(WITH RECURSIVE n (x) AS (SELECT 100 UNION ALL SELECT x + 1 FROM n LIMIT 400000)
        INSERT INTO a (x, y) SELECT x, (x * 7919) % 400000 FROM n)sql"_s;
    QList<Migration> longer = migrations;
    longer[2].statements = {fill, u"CREATE TABLE filled (x INTEGER PRIMARY KEY, y INTEGER) STRICT"_s};
    QVERIFY(migrate(*m_connection, longer));
    longer << Migration{4, {statement}};
    QList<int> percents;
    QVERIFY(migrate(*m_connection, longer, [&](int, int, int percent) { percents << percent; }));
    QVERIFY(std::is_sorted(percents.begin(), percents.end()));
    QVERIFY(std::adjacent_find(percents.begin(), percents.end()) == percents.end());
    QCOMPARE(percents.first(), 0);
    QVERIFY2(percents.size() > 30, qPrintable(QString::number(percents.size())));
    QVERIFY2(percents.last() >= 50 && percents.last() <= 99, qPrintable(QString::number(percents.last())));
}

void TestMigration::aFailedStepLeavesTheVersionBeforeIt()
{
    QList<Migration> broken = migrations;
    broken[2].statements << u"UPDATE no_such_table SET x = 1"_s;
    const Result<void> failed = migrate(*m_connection, broken);
    QVERIFY(!failed);
    QCOMPARE(auditWord(failed.error()), u"migration_failed"_s);
    QCOMPARE(schemaVersion(*m_connection).value(), 2);
    QCOMPARE(column(u"SELECT x FROM a"_s), QStringList{u"1"_s});
    QVERIFY(migrate(*m_connection, migrations));
    QCOMPARE(column(u"SELECT x FROM a"_s), QStringList{u"6"_s});
}

void TestMigration::aNewerDatabaseIsRefused()
{
    QVERIFY(migrate(*m_connection, migrations));
    const Result<void> refused = migrate(*m_connection, steps(2));
    QVERIFY(!refused);
    QCOMPARE(auditWord(refused.error()), u"database_newer"_s);
    QCOMPARE(schemaVersion(*m_connection).value(), 3);
}

void TestMigration::theShippedMigrationsAreNumberedWithoutGaps()
{
    int expected = 1;
    for (const Migration &migration : storeMigrations())
        QCOMPARE(migration.version, expected++);
}

void TestMigration::theShippedSchemaHasTheAgreedTables()
{
    QVERIFY(migrate(*m_connection, storeMigrations()));
    const QStringList tables = column(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s);
    const QStringList agreed{u"users"_s,
                             u"connected_facebook_accounts"_s,
                             u"connected_business_managers"_s,
                             u"connected_whatsapp_accounts"_s,
                             u"connected_phone_numbers"_s,
                             u"whatsapp_messages"_s,
                             u"webhook_events_log"_s};
    for (const QString &table : agreed)
        QVERIFY2(tables.contains(table), qPrintable(table));
    const QStringList deletable{u"users"_s,
                                u"connected_facebook_accounts"_s,
                                u"connected_business_managers"_s,
                                u"connected_whatsapp_accounts"_s,
                                u"connected_phone_numbers"_s,
                                u"whatsapp_messages"_s,
                                u"conversations"_s,
                                u"customers"_s};
    for (const QString &table : deletable)
        QVERIFY2(column(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table)).contains(u"deleted_at"_s),
                 qPrintable(table));
}

void TestMigration::everyTableIsStrict()
{
    QVERIFY(migrate(*m_connection, storeMigrations()));
    QCOMPARE(column(uR"sql(SELECT name FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%')sql"_s),
             QStringList());
}

void TestMigration::keepsTheNumberThatWasChosenAlone()
{
    const auto before = storeMigrations().first(6);
    QVERIFY(migrate(*m_connection, before));
    Statement choose(*m_connection, u"INSERT INTO setup VALUES (1, '218', '300', '500', '610', 1)"_s);
    QVERIFY(choose.run());
    QVERIFY(migrate(*m_connection, storeMigrations()));
    QCOMPARE(column(u"SELECT phone_number_id FROM setup_numbers"_s), QStringList{u"610"_s});
    QCOMPARE(column(u"SELECT waba_id FROM setup"_s), QStringList{u"500"_s});
}

void TestMigration::keepsTheFilesOfMessages()
{
    QVERIFY(migrate(*m_connection, storeMigrations().first(51)));
    const QStringList rows{
        uR"sql(INSERT INTO customers (seq, id, wa_id, profile_name, username, names)
            VALUES (1, 'ana', '34600000001', '', '', ''))sql"_s,
        u"INSERT INTO conversations (seq, id, phone_number_id, customer) VALUES (1, 'talk', '610', 1)"_s,
        uR"sql(INSERT INTO whatsapp_messages (seq, id, conversation, direction, kind, text, sent_at_s, delivery)
            VALUES (7, 'one', 1, 1, 1, '', 1795000000, 0))sql"_s,
        uR"sql(INSERT INTO outgoing_files (message, name, mime_type, bytes, media_id)
            VALUES (7, 'copy', 'image/jpeg', 12, '99'))sql"_s};
    for (const QString &sql : rows) {
        Statement insert(*m_connection, sql);
        const Result<void> ran = insert.run();
        QVERIFY2(ran, qPrintable(ran ? QString() : describe(ran.error())));
    }
    QVERIFY(migrate(*m_connection, storeMigrations()));
    QCOMPARE(column(u"SELECT name || media_id || place FROM outgoing_files WHERE message = 7"_s),
             QStringList{u"copy990"_s});
    Statement destroy(*m_connection, u"DELETE FROM whatsapp_messages"_s);
    QVERIFY(destroy.run());
    QVERIFY(column(u"SELECT name FROM outgoing_files"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
