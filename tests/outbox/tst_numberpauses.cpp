// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/numberpauses.h"

#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Until when a number sends nothing.
class TestNumberPauses : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aPauseForAPersonEndsWhenWoken();
    void aPauseEndsByItself();
    void aThrottleLastsThroughAWake();
    void theLongerPauseCounts();
    void throttlesAreCountedOneAfterTheOther();
    void sendsThatFailTogetherAreOneThrottle();
    void anAcceptedMessageMakesTheNextThrottleAFirstOne();
    void whatWasSentBeforeTheThrottleEndsNothing();
    void whatWasLongAgoIsForgotten();
    void slowingDownIsNoThrottle();
    void noPauseIsWithoutEnd();
    void aClockThatIsSetBackShortensThem();

private:
    std::optional<QDateTime> end() { return m_pauses.endOf(m_number, m_now); }
    std::optional<QDateTime> after(std::chrono::seconds span) const { return m_now.addSecs(span.count()); }
    void pass(std::chrono::seconds span) { m_now = m_now.addSecs(span.count()); }
    void throttle(std::chrono::seconds span) { m_pauses.throttle(m_number, span, m_now); }
    int before() const { return m_pauses.throttlesBefore(m_number, m_now); }

    NumberPauses m_pauses;
    const PhoneNumberId m_number = PhoneNumberId(u"610000000000001"_s);
    QDateTime m_now;
};

void TestNumberPauses::init()
{
    m_pauses = {};
    m_now = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);
}

void TestNumberPauses::aPauseForAPersonEndsWhenWoken()
{
    QVERIFY(!end());
    m_pauses.pause(m_number);
    QVERIFY(end() && !end()->isValid());
    QVERIFY(!m_pauses.endOf(PhoneNumberId(u"another"_s), m_now));
    m_pauses.wake();
    QVERIFY(!end());
}

void TestNumberPauses::aPauseEndsByItself()
{
    m_pauses.pauseUntil(m_number, *after(60s));
    QCOMPARE(end(), after(60s));
    pass(60s);
    QVERIFY(!end());
}

void TestNumberPauses::aThrottleLastsThroughAWake()
{
    throttle(60s);
    m_pauses.wake();
    QCOMPARE(end(), after(60s));
    pass(60s);
    QVERIFY(!end());
}

void TestNumberPauses::theLongerPauseCounts()
{
    throttle(60s);
    m_pauses.pauseUntil(m_number, *after(30s));
    QCOMPARE(end(), after(60s));
    m_pauses.pauseUntil(m_number, *after(90s));
    QCOMPARE(end(), after(90s));
    m_pauses.pause(m_number);
    QVERIFY(!end()->isValid());
    m_pauses.wake();
    throttle(10s); // under way together with the first one
    QCOMPARE(end(), after(60s));
}

void TestNumberPauses::throttlesAreCountedOneAfterTheOther()
{
    for (int count = 0; count < 3; ++count) {
        QCOMPARE(before(), count);
        throttle(10s);
        QCOMPARE(before(), count);
        pass(10s);
    }
    QCOMPARE(before(), 3);
}

void TestNumberPauses::sendsThatFailTogetherAreOneThrottle()
{
    throttle(10s);
    throttle(10s);
    throttle(10s);
    pass(10s);
    QCOMPARE(before(), 1);
}

void TestNumberPauses::anAcceptedMessageMakesTheNextThrottleAFirstOne()
{
    throttle(10s);
    pass(10s);
    m_pauses.noteAccepted(m_number, m_now);
    QCOMPARE(before(), 0);
}

void TestNumberPauses::whatWasSentBeforeTheThrottleEndsNothing()
{
    throttle(10s);
    m_pauses.noteAccepted(m_number, m_now);
    QCOMPARE(end(), after(10s));
    pass(10s);
    QCOMPARE(before(), 1);
}

void TestNumberPauses::whatWasLongAgoIsForgotten()
{
    throttle(10s);
    pass(10s + 29min);
    QCOMPARE(before(), 1);
    pass(1min);
    QCOMPARE(before(), 0);
}

void TestNumberPauses::slowingDownIsNoThrottle()
{
    m_pauses.slowDown(m_number, 60s, m_now);
    QCOMPARE(end(), after(60s));
    QCOMPARE(before(), 0);
    pass(60s);
    QCOMPARE(before(), 0);
    QVERIFY(!end());
}

void TestNumberPauses::noPauseIsWithoutEnd()
{
    throttle(24h);
    QCOMPARE(end(), after(1h));
}

void TestNumberPauses::aClockThatIsSetBackShortensThem()
{
    throttle(60s);
    m_pauses.pauseUntil(m_number, *after(60s));
    pass(-24h);
    m_pauses.boundTimes(m_now, *after(6min));
    QCOMPARE(end(), after(1h));
    pass(1h);
    QVERIFY(!end());
}

QTEST_GUILESS_MAIN(TestNumberPauses)
#include "tst_numberpauses.moc"
