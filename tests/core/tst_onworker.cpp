// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onworker.h"
#include "core/result.h"

#include <QTest>

#include <new>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace shoptalk;

class TestOnWorker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theResultArrives();
    void anExceptionIsAnError();
    void anExceptionGivesTheStatedValue();
    void theLogHasTheTypeOfAnExceptionAndNotItsText();
};

void TestOnWorker::theResultArrives()
{
    QCOMPARE(onWorker([] { return 42; }).result(), 42);
}

/// An exception that left the thread would end the program.
void TestOnWorker::anExceptionIsAnError()
{
    const Result<int> answer = onWorker([]() -> Result<int> { throw std::bad_alloc(); }).result();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Storage);
    QCOMPARE(answer.error().reason, Reason::WorkFailed);
    const Result<void> other = onWorker([]() -> Result<void> { throw 1; }).result();
    QVERIFY(!other);
    QCOMPARE(other.error().reason, Reason::WorkFailed);
}

void TestOnWorker::anExceptionGivesTheStatedValue()
{
    QCOMPARE(onWorker([]() -> bool { throw std::length_error("too long"); }).result(), false);
    QCOMPARE(onWorker([]() -> QString { throw std::length_error("too long"); }, u"refused"_s).result(),
             u"refused"_s);
}

/// The text of a library's exception may quote what it was reading.
void TestOnWorker::theLogHasTheTypeOfAnExceptionAndNotItsText()
{
    QTest::ignoreMessage(QtCriticalMsg, "work in the background failed: std::length_error");
    QVERIFY(!onWorker([]() -> bool { throw std::length_error("+34 600 000 001 is too long"); }).result());
}

QTEST_GUILESS_MAIN(TestOnWorker)
#include "tst_onworker.moc"
