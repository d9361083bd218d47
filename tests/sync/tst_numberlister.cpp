// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/statement.h"
#include "sync/numberlister.h"
#include "tests/store/storefixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {
constexpr int conversationCount = 5000;
constexpr int wholeSteps = conversationCount / NumberListing::maxPerStep;
} // namespace

/// A second number is added to a shop with many conversations.
class TestNumberLister : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void conversationsAreListedInTheBackground();
    void otherWritesComeInBetween();
    void goesOnAfterAKill();
    void triesAgainAfterAnError();

private:
    void addSecondNumber() { m_store->connectNumbers({u"61"_s, u"62"_s}); }
    /// Conversations that are not in the list of their number as they are to be.
    int left() const;

    std::unique_ptr<StoreFixture> m_store;
};

void TestNumberLister::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_store->connectNumbers({u"61"_s});
    m_store->close();
    Connection connection;
    QVERIFY(connection.open(m_store->path(), Connection::Access::Write));
    const QString each =
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(
            conversationCount);
    QVERIFY(runSql(connection, each + uR"sql(INSERT INTO customers (seq, id, profile_name, username, names)
        SELECT i, 'u' || i, 'N', '', 'n' FROM n)sql"_s));
    QVERIFY(runSql(connection, each + uR"sql(INSERT INTO conversations (seq, id, phone_number_id, customer)
        SELECT i, 'c' || i, iif(i % 11 = 0, '62', '61'), i FROM n)sql"_s));
    connection.close();
    QVERIFY(m_store->reopen());
}

int TestNumberLister::left() const
{
    Connection connection;
    if (!connection.open(m_store->path(), Connection::Access::Read))
        return -1;
    Statement select(connection,
                     u"SELECT count(*) FROM conversations WHERE listed_number IS NOT phone_number_id"_s);
    return select.run() && select.next() ? select.integer(0) : -1;
}

void TestNumberLister::conversationsAreListedInTheBackground()
{
    NumberLister lister(**m_store);
    lister.start();
    QCOMPARE(left(), conversationCount); // one number is in no list of its own
    addSecondNumber();
    QTRY_COMPARE(left(), 0);
    QTRY_VERIFY(m_store->reader().conversationStates.numberListing().isDone().value());
}

void TestNumberLister::otherWritesComeInBetween()
{
    addSecondNumber();
    NumberLister lister(**m_store);
    const QSignalSpy progressed(&lister, &NumberLister::progressed);
    qsizetype stepsBefore = -1;
    connect(
        &lister, &NumberLister::progressed, this,
        [&] {
            const auto write = [](StoreSession &session) { // a person's own
                return session.conversations.setMarkedUnread(ConversationId(u"c1"_s), true);
            };
            QCoro::connect((*m_store)->write(write), this,
                           [&](const Result<void> &) { stepsBefore = progressed.size(); });
        },
        Qt::SingleShotConnection);
    QVERIFY(QCoro::waitFor(lister.run()));
    QVERIFY(stepsBefore > 0 && stepsBefore < wholeSteps);
    QCOMPARE(left(), 0);
    QVERIFY(m_store->conversationOf(ConversationId(u"c1"_s)).isMarkedUnread);
}

void TestNumberLister::goesOnAfterAKill()
{
    addSecondNumber();
    m_store->close();
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {u"--list-until-killed"_s, m_store->path()});
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    const int before = left();
    QVERIFY(before > 0 && before <= conversationCount - 2 * NumberListing::maxPerStep);
    QVERIFY(m_store->reopen());
    NumberLister lister(**m_store);
    const QSignalSpy progressed(&lister, &NumberLister::progressed);
    QVERIFY(QCoro::waitFor(lister.run()));
    QCOMPARE(left(), 0);
    QVERIFY(progressed.size() <= before / NumberListing::maxPerStep + 1); // no step was done again
}

void TestNumberLister::triesAgainAfterAnError()
{
    addSecondNumber();
    const auto run = [this](const QString &sql) {
        Connection connection;
        QVERIFY(connection.open(m_store->path(), Connection::Access::Write) && runSql(connection, sql));
    };
    run(uR"sql(CREATE TRIGGER full BEFORE UPDATE OF done_seq ON number_listing BEGIN
        SELECT raise(ABORT, 'the disk is full'); END)sql"_s);
    NumberLister lister(**m_store);
    const QSignalSpy progressed(&lister, &NumberLister::progressed);
    lister.start();
    QVERIFY(!QCoro::waitFor((*m_store)->write(
        [](StoreSession &session) { return session.conversationStates.numberListing().step(); })));
    QVERIFY(progressed.isEmpty());
    run(u"DROP TRIGGER full"_s);
    QTRY_COMPARE(left(), 0);
    QVERIFY(!progressed.isEmpty());
}

namespace {

/// What this program is when the test starts it: one that dies after its second step.
int listUntilKilled(const QString &path)
{
    Store store(path);
    if (!QCoro::waitFor(store.open()))
        return 1;
    NumberLister lister(store);
    int steps = 0;
    QObject::connect(&lister, &NumberLister::progressed, &lister, [&steps] {
        if (++steps == 2)
            std::raise(SIGKILL);
    });
    (void)QCoro::waitFor(lister.run());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--list-until-killed"_s)
        return listUntilKilled(app.arguments().value(2));
    TestNumberLister test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_numberlister.moc"
