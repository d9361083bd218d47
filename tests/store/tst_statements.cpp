// SPDX-License-Identifier: GPL-3.0-or-later
// What is bound comes back as it was, and a statement that goes wrong says so.
#include "store/connection.h"
#include "store/statement.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestStatements : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_connection.reset(); }
    void givesTextsBack_data();
    void givesTextsBack();
    void givesBytesBack();
    void tellsNullFromNothing();
    void givesNumbersBack();
    void givesTimesBack();
    void runsTwiceAtOnce();
    void runsAgainWithOtherValues();
    void endsAfterTheLastRow();
    void needsAsManyValuesAsQuestionMarks();
    void refusesMoreThanOneStatement();
    void tellsWhatIsWrongWithTheSql();
    void tellsOfABrokenConstraint();
    void isUsedAgainAfterAFailure();
    void releasesTheDatabaseWhenItsRowsEnd();
    void outlivesTheConnection();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
};

namespace {

const QString echo = u"SELECT ?"_s;

} // namespace

void TestStatements::init()
{
    m_connection = std::make_unique<Connection>();
    QVERIFY(m_connection->open(m_folder.filePath(u"file.db"_s), Connection::Access::Write));
    QVERIFY(runSql(*m_connection, u"DROP TABLE IF EXISTS thing"_s));
    QVERIFY(runSql(*m_connection, u"CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT UNIQUE) STRICT"_s));
}

void TestStatements::givesTextsBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Hello"_s;
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("letters of other scripts") << u"नमस्ते مرحبا 你好"_s;
    QTest::newRow("a family") << u"👨‍👩‍👧‍👦"_s;
    QTest::newRow("a zero in the middle") << u"a"_s + QChar(0) + u"b"_s;
    QTest::newRow("a mark of the byte order at the beginning") << QChar(QChar::ByteOrderMark) + u"text"_s;
    QTest::newRow("nothing but that mark") << QString(QChar(QChar::ByteOrderMark));
    QTest::newRow("long") << u"long "_s.repeated(100'000);
}

void TestStatements::givesTextsBack()
{
    QFETCH(const QString, text);
    Statement select(*m_connection, echo);
    QVERIFY(select.run(text));
    QVERIFY(select.next());
    QCOMPARE(select.text(0), text);
    QVERIFY(!select.isNull(0));
}

void TestStatements::givesBytesBack()
{
    for (const QByteArray &bytes : {QByteArray("\0\xff\x01", 3), QByteArray("x"), QByteArray("")}) {
        Statement select(*m_connection, echo);
        QVERIFY(select.run(bytes));
        QVERIFY(select.next());
        QCOMPARE(select.bytes(0), bytes);
        QVERIFY(!select.isNull(0));
    }
}

void TestStatements::tellsNullFromNothing()
{
    Statement select(*m_connection, u"SELECT ?, ?, ?, ?, ?"_s);
    QVERIFY(select.run(QString(), QByteArray(), orNull(QString()), QDateTime(), ColumnValue()));
    QVERIFY(select.next());
    QVERIFY(!select.isNull(0));
    QVERIFY(!select.isNull(1));
    for (int column = 2; column < 5; ++column)
        QVERIFY(select.isNull(column));
    QVERIFY(select.text(2).isNull());
    QVERIFY(select.bytes(2).isNull());
    QCOMPARE(select.big(2), 0);
    QVERIFY(!select.time(2).isValid());
}

void TestStatements::givesNumbersBack()
{
    enum class Colour { Red = 3 };
    constexpr qint64 largest = std::numeric_limits<qint64>::max();
    Statement select(*m_connection, u"SELECT ?, ?, ?, ?, ?"_s);
    QVERIFY(select.run(largest, -7, true, false, Colour::Red));
    QVERIFY(select.next());
    QCOMPARE(select.big(0), largest);
    QCOMPARE(select.integer(1), -7);
    QVERIFY(select.flag(2));
    QVERIFY(!select.flag(3));
    QCOMPARE(select.value<Colour>(4), Colour::Red);
    QCOMPARE(select.text(1), u"-7"_s);
}

void TestStatements::givesTimesBack()
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
    Statement select(*m_connection, u"SELECT ?, ? * 1000 + 5"_s);
    QVERIFY(select.run(at, at));
    QVERIFY(select.next());
    QCOMPARE(select.time(0), at);
    QCOMPARE(select.timeMs(1), at.addMSecs(5));
}

void TestStatements::runsTwiceAtOnce()
{
    Statement outer(*m_connection, echo);
    QVERIFY(outer.run(1));
    QVERIFY(outer.next());
    {
        Statement inner(*m_connection, echo);
        QVERIFY(inner.run(2));
        QVERIFY(inner.next());
        QCOMPARE(inner.integer(0), 2);
    }
    QCOMPARE(outer.integer(0), 1);
}

void TestStatements::runsAgainWithOtherValues()
{
    Statement insert(*m_connection, u"INSERT INTO thing (id, name) VALUES (?, ?)"_s);
    for (const qint64 id : {7, 8}) {
        QVERIFY(insert.run(id, u"thing %1"_s.arg(id)));
        QCOMPARE(insert.rowsChanged(), 1);
        QCOMPARE(insert.insertedRow(), id);
    }
    Statement select(*m_connection, u"SELECT name FROM thing ORDER BY id"_s);
    const auto names = collect(select, [](const Statement &row) { return row.text(0); });
    QCOMPARE(*names, QStringList({u"thing 7"_s, u"thing 8"_s}));
    QVERIFY(select.runAll({}));
    QVERIFY(select.next());
    QCOMPARE(select.text(0), u"thing 7"_s);
}

void TestStatements::endsAfterTheLastRow()
{
    Statement select(*m_connection, echo);
    QVERIFY(select.run(1));
    QVERIFY(select.next());
    QVERIFY(!select.next());
    QVERIFY(!select.next());
    QVERIFY(select.ended());
    Statement none(*m_connection, u"SELECT id FROM thing"_s);
    QVERIFY(none.run());
    QVERIFY(!none.next());
    QVERIFY(none.ended());
}

void TestStatements::needsAsManyValuesAsQuestionMarks()
{
    Statement select(*m_connection, echo);
    for (const QList<ColumnValue> &values : {QList<ColumnValue>(), QList<ColumnValue>{1, 2}}) {
        const Result<void> ran = select.runAll(values);
        QVERIFY(!ran);
        QCOMPARE(ran.error().reason, Reason::DatabaseError);
        QVERIFY(!select.next());
    }
    QVERIFY(select.run(1));
}

void TestStatements::refusesMoreThanOneStatement()
{
    Statement two(*m_connection, u"SELECT 1; SELECT 2"_s);
    QVERIFY(!two.run());
    Statement one(*m_connection, u"SELECT 1;\n "_s);
    QVERIFY(one.run());
}

void TestStatements::tellsWhatIsWrongWithTheSql()
{
    Statement wrong(*m_connection, u"SELECT name FROM nowhere"_s);
    const Result<void> ran = wrong.run();
    QVERIFY(!ran);
    QCOMPARE(ran.error().kind, Error::Kind::Storage);
    QCOMPARE(ran.error().detail, u"no such table: nowhere"_s);
    QVERIFY(!wrong.next());
    QVERIFY(!runSql(*m_connection, u"SELECT name FROM nowhere"_s));
}

void TestStatements::tellsOfABrokenConstraint()
{
    Statement insert(*m_connection, u"INSERT INTO thing (name) VALUES (?)"_s);
    QVERIFY(insert.run(u"secret"_s));
    const Result<void> again = insert.run(u"secret"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().reason, Reason::Constraint);
    QVERIFY(!again.error().detail.contains(u"secret"_s));
    QVERIFY(!insert.ended());
}

void TestStatements::isUsedAgainAfterAFailure()
{
    const QString sql = u"INSERT INTO thing (name) VALUES (?)"_s;
    {
        Statement insert(*m_connection, sql);
        QVERIFY(insert.run(u"one"_s));
        QVERIFY(!insert.run(u"one"_s));
    }
    Statement insert(*m_connection, sql);
    QVERIFY(insert.ended());
    QVERIFY(insert.run(u"two"_s));
}

void TestStatements::releasesTheDatabaseWhenItsRowsEnd()
{
    QVERIFY(runSql(*m_connection, u"INSERT INTO thing (name) VALUES ('one'), ('two')"_s));
    Connection reader;
    QVERIFY(reader.open(m_folder.filePath(u"file.db"_s), Connection::Access::Read));
    Statement select(reader, u"SELECT count(*) FROM thing"_s);
    QVERIFY(select.run());
    QVERIFY(select.next());
    QCOMPARE(select.integer(0), 2);
    QVERIFY(!select.next());
    QVERIFY(runSql(*m_connection, u"INSERT INTO thing (name) VALUES ('three')"_s));
    Statement again(reader, u"SELECT count(*) AS number FROM thing"_s);
    QVERIFY(again.run());
    QVERIFY(again.next());
    QCOMPARE(again.integer(0), 3);
}

void TestStatements::outlivesTheConnection()
{
    auto select = std::make_unique<Statement>(*m_connection, echo);
    QVERIFY(select->run(1));
    m_connection->close();
    QVERIFY(select->next());
    QCOMPARE(select->integer(0), 1);
    select.reset();
    Statement late(*m_connection, echo);
    QVERIFY(!late.run(1));
}

QTEST_GUILESS_MAIN(TestStatements)
#include "tst_statements.moc"
