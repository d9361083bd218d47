// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/unlockthrottle.h"
#include "core/clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

class SetClock final : public Clock {
public:
    QDateTime at = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    QDateTime now() const override { return at; }
};

/// B16: attempts to unlock are throttled.
class TestUnlockThrottle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void b16_waitsGrow();
    void b16_waitsSurviveARestart();
    void b16_settingTheClockBackDoesNotHelp();
    void b16_aDamagedFileDoesNotEndTheWaits();
    void aRightOneEndsIt();

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())); }
};

void TestUnlockThrottle::b16_waitsGrow()
{
    SetClock clock;
    UnlockThrottle throttle(path(), clock);
    QList<qint64> waits;
    for (int i = 0; i < 12; ++i) {
        waits << throttle.wait().count();
        throttle.noteFailure();
    }
    QCOMPARE(waits, QList<qint64>({0, 0, 0, 5, 15, 30, 60, 120, 300, 900, 900, 900}));
    clock.at = clock.at.addSecs(899);
    QCOMPARE(throttle.wait().count(), 1);
    clock.at = clock.at.addSecs(1);
    QCOMPARE(throttle.wait().count(), 0);
}

void TestUnlockThrottle::b16_waitsSurviveARestart()
{
    SetClock clock;
    for (int i = 0; i < 5; ++i)
        UnlockThrottle(path(), clock).noteFailure();
    const UnlockThrottle again(path(), clock);
    QCOMPARE(again.failures(), 5);
    QCOMPARE(again.wait().count(), 30);
}

void TestUnlockThrottle::b16_aDamagedFileDoesNotEndTheWaits()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("damaged") > 0);
    file.close();
    SetClock clock;
    for (int i = 0; i < 5; ++i)
        UnlockThrottle(path(), clock).noteFailure();
    QCOMPARE(UnlockThrottle(path(), clock).failures(), 5);
}

void TestUnlockThrottle::b16_settingTheClockBackDoesNotHelp()
{
    SetClock clock;
    UnlockThrottle throttle(path(), clock);
    for (int i = 0; i < 5; ++i)
        throttle.noteFailure();
    clock.at = clock.at.addYears(-1);
    QCOMPARE(throttle.wait().count(), 30);
    clock.at = clock.at.addSecs(29);
    QCOMPARE(throttle.wait().count(), 1);
    clock.at = clock.at.addSecs(1);
    QCOMPARE(throttle.wait().count(), 0); // a clock that was ahead locks nobody out
}

void TestUnlockThrottle::aRightOneEndsIt()
{
    SetClock clock;
    UnlockThrottle throttle(path(), clock);
    for (int i = 0; i < 6; ++i)
        throttle.noteFailure();
    throttle.noteSuccess();
    QCOMPARE(throttle.wait().count(), 0);
    QCOMPARE(throttle.failures(), 0);
}

QTEST_GUILESS_MAIN(TestUnlockThrottle)
#include "tst_unlockthrottle.moc"
