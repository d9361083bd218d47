// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/backupjobs.h"

#include <QTest>

#include <new>

using namespace shoptalk;

class TestBackupJobs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneRunsAfterTheOther();
    void anExceptionIsAnError();
};

void TestBackupJobs::oneRunsAfterTheOther()
{
    BackupJobs jobs;
    QList<int> ran;
    for (int number = 1; number <= 3; ++number) {
        jobs.run([number, &ran] {
            ran << number; // one thread runs them all
            return Result<void>();
        });
    }
    jobs.ended().waitForFinished();
    QCOMPARE(ran, (QList{1, 2, 3}));
}

/// An exception that left the thread would end the program.
void TestBackupJobs::anExceptionIsAnError()
{
    BackupJobs jobs;
    const BackupJobs::Outcome outcome = jobs.run([]() -> Result<void> { throw std::bad_alloc(); }).result();
    QVERIFY(!*outcome);
    QCOMPARE(outcome->error().reason, Reason::WorkFailed);
    QVERIFY(*jobs.run([] { return Result<void>(); }).result());
}

QTEST_GUILESS_MAIN(TestBackupJobs)
#include "tst_backupjobs.moc"
