// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/servicewindow.h"

#include <QTest>
#include <QTimeZone>

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

QTEST_GUILESS_MAIN(TestServiceWindow)
#include "tst_servicewindow.moc"
