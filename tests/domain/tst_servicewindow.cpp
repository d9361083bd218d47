// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/servicewindow.h"

#include <QTest>
#include <QTimeZone>

Q_DECLARE_METATYPE(shoptalk::ServiceWindow::State)

using namespace shoptalk;
using namespace std::chrono_literals;

namespace {

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(1'790'000'000 + seconds, Qt::UTC);
}

constexpr qint64 day = 24 * 60 * 60;

} // namespace

class TestServiceWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isOpenForADay_data();
    void isOpenForADay();
    void isClosedForWhoNeverWrote();
    void countsAcrossAChangeOfTheClocks();
    void saysWhenItClosesSoon_data();
    void saysWhenItClosesSoon();
    void namesTheNextMomentAtWhichItLooksDifferent_data();
    void namesTheNextMomentAtWhichItLooksDifferent();
    void anAnswerToAnAdIsFreeForThreeDays_data();
    void anAnswerToAnAdIsFreeForThreeDays();
};

void TestServiceWindow::isOpenForADay_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<qint64>("remainingS");
    QTest::newRow("just now") << qint64(0) << true << day;
    QTest::newRow("an hour later") << qint64(3600) << true << day - 3600;
    QTest::newRow("the last second") << day - 1 << true << qint64(1);
    QTest::newRow("over") << day << false << qint64(0);
    QTest::newRow("long over") << 10 * day << false << qint64(0);
}

void TestServiceWindow::isOpenForADay()
{
    QFETCH(const qint64, now);
    QFETCH(const bool, isOpen);
    QFETCH(const qint64, remainingS);
    const ServiceWindow window(at(0));
    QCOMPARE(window.isOpen(at(now)), isOpen);
    QCOMPARE(qint64(window.remaining(at(now)).count()), remainingS);
    QCOMPARE(window.closesAt(), at(day));
}

void TestServiceWindow::isClosedForWhoNeverWrote()
{
    const ServiceWindow window{QDateTime()};
    QVERIFY(!window.isOpen(at(0)));
    QCOMPARE(window.remaining(at(0)), 0s);
    QVERIFY(!window.closesAt().isValid());
}

void TestServiceWindow::countsAcrossAChangeOfTheClocks()
{
    const QTimeZone madrid("Europe/Madrid");
    QVERIFY2(madrid.isValid(), "there are no time zones here: ./dev setup installs them");
    // On 29 March 2026 the clocks go forward: a day of 23 hours.
    const QDateTime wrote(QDate(2026, 3, 28), QTime(12, 0), madrid);
    const ServiceWindow window(wrote);
    QCOMPARE(window.remaining(QDateTime(QDate(2026, 3, 29), QTime(12, 0), madrid)), 1h);
}

void TestServiceWindow::saysWhenItClosesSoon_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<ServiceWindow::State>("expected");
    QTest::newRow("just now") << qint64(0) << ServiceWindow::State::Open;
    QTest::newRow("an hour before") << day - 3600 << ServiceWindow::State::Open;
    QTest::newRow("less than an hour before") << day - 3599 << ServiceWindow::State::ClosingSoon;
    QTest::newRow("the last second") << day - 1 << ServiceWindow::State::ClosingSoon;
    QTest::newRow("over") << day << ServiceWindow::State::Closed;
}

void TestServiceWindow::saysWhenItClosesSoon()
{
    QFETCH(const qint64, now);
    const ServiceWindow window(at(0));
    QTEST(window.state(at(now)), "expected");
    const QDateTime change = window.nextStateChange(at(now));
    QCOMPARE(change.isValid(), window.isOpen(at(now)));
    if (change.isValid()) {
        QVERIFY(window.state(change) != window.state(at(now)));
        QCOMPARE(window.state(change.addSecs(-1)), window.state(at(now)));
    }
}

void TestServiceWindow::namesTheNextMomentAtWhichItLooksDifferent_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("24 h, then 23 h") << qint64(0) << qint64(1);
    QTest::newRow("23 h, then 22 h") << qint64(1) << qint64(3601);
    QTest::newRow("1 h, then minutes") << day - 3600 << day - 3599;
    QTest::newRow("59 min, then 58 min") << day - 3599 << day - 59 * 60 + 1;
    QTest::newRow("1 min, then closed") << day - 60 << day - 59;
    QTest::newRow("the last minute") << day - 59 << day;
    QTest::newRow("the last second") << day - 1 << day;
}

void TestServiceWindow::namesTheNextMomentAtWhichItLooksDifferent()
{
    QFETCH(const qint64, now);
    QFETCH(const qint64, expected);
    QCOMPARE(ServiceWindow(at(0)).nextChange(at(now)), at(expected));
    QVERIFY(!ServiceWindow(at(0)).nextChange(at(day)).isValid());
    QVERIFY(!ServiceWindow(QDateTime()).nextChange(at(0)).isValid());
}

void TestServiceWindow::anAnswerToAnAdIsFreeForThreeDays_data()
{
    QTest::addColumn<QDateTime>("referredAt");
    QTest::addColumn<QDateTime>("answeredAt");
    QTest::addColumn<QDateTime>("expected");
    QTest::newRow("answered at once") << at(0) << at(0) << at(3 * day);
    QTest::newRow("answered at the last moment") << at(0) << at(day) << at(4 * day);
    QTest::newRow("answered too late") << at(0) << at(day + 1) << QDateTime();
    QTest::newRow("written before the ad") << at(0) << at(-1) << QDateTime();
    QTest::newRow("never answered") << at(0) << QDateTime() << QDateTime();
    QTest::newRow("no ad") << QDateTime() << at(0) << QDateTime();
}

void TestServiceWindow::anAnswerToAnAdIsFreeForThreeDays()
{
    QFETCH(const QDateTime, referredAt);
    QFETCH(const QDateTime, answeredAt);
    QTEST(freeEntryPointEnd(referredAt, answeredAt), "expected");
}

QTEST_GUILESS_MAIN(TestServiceWindow)
#include "tst_servicewindow.moc"
