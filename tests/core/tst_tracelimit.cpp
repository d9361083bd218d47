// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracelimit.h"

#include <QTest>

using namespace shoptalk;
using namespace std::chrono_literals;

class TestTraceLimit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allowsOneTraceOfAPlaceInAnHour();
    void allowsALimitedNumberOfPlaces();
};

void TestTraceLimit::allowsOneTraceOfAPlaceInAnHour()
{
    TraceLimit limit;
    const TraceLimit::Time start;
    QVERIFY(limit.admits(1, start));
    QVERIFY(!limit.admits(1, start));
    QVERIFY(limit.admits(2, start + 1min));
    QVERIFY(!limit.admits(1, start + 59min));
    QVERIFY(limit.admits(1, start + 60min));
    QVERIFY(!limit.admits(2, start + 60min));
}

void TestTraceLimit::allowsALimitedNumberOfPlaces()
{
    TraceLimit limit;
    const TraceLimit::Time start;
    for (std::size_t place = 1; place <= TraceLimit::maxPlaces; ++place)
        QVERIFY(limit.admits(place, start));
    QVERIFY(!limit.admits(TraceLimit::maxPlaces + 1, start + 59min));
    QVERIFY(limit.admits(TraceLimit::maxPlaces + 1, start + 60min));
}

QTEST_APPLESS_MAIN(TestTraceLimit)
#include "tst_tracelimit.moc"
