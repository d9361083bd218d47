// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localhours.h"

#include <QDateTime>
#include <QTest>

#include <ctime>

using namespace shoptalk;

/// The hours of days, as the computer's clock shows them.
class TestLocalHours : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void eachHourIsThatOfTheClock_data();
    void eachHourIsThatOfTheClock();

private:
    static void useTimeZone(const char *zone);
};

void TestLocalHours::useTimeZone(const char *zone)
{
    qputenv("TZ", zone);
    ::tzset();
}

void TestLocalHours::cleanup()
{
    useTimeZone("UTC");
}

void TestLocalHours::eachHourIsThatOfTheClock_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "Europe/Madrid", "America/New_York", "Asia/Kolkata", "Asia/Kathmandu",
                             "America/Sao_Paulo", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Beirut"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestLocalHours::eachHourIsThatOfTheClock()
{
    QFETCH(const QByteArray, zone);
    useTimeZone(zone.constData());
    const QDate first(2017, 9, 1); // clocks in Brazil changed at midnight until 2019
    const QDate last(2019, 12, 31);
    const QList<LocalHour> hours = localHours(first, last);
    QCOMPARE(hours.first().begin, first.startOfDay().toSecsSinceEpoch());
    QCOMPARE(hours.last().end, last.addDays(1).startOfDay().toSecsSinceEpoch());
    for (qsizetype i = 0; i < hours.size(); ++i) {
        const LocalHour &hour = hours.at(i);
        QVERIFY(i == 0 || hour.begin == hours.at(i - 1).end);
        for (const qint64 at : {hour.begin, hour.end - 1}) {
            const QDateTime local = QDateTime::fromSecsSinceEpoch(at);
            QCOMPARE(first.addDays(hour.day), local.date());
            QCOMPARE(hour.hour, local.time().hour());
        }
    }
}

QTEST_GUILESS_MAIN(TestLocalHours)
#include "tst_localhours.moc"
