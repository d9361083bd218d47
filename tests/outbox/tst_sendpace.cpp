// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/sendpace.h"

#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

const PhoneNumberId number(u"61"_s);
const ConversationId ana(u"ana"_s);

QDateTime at(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(1'795'000'000'000 + milliseconds, Qt::UTC);
}

} // namespace

class TestSendPace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNumberSendsSoManyASecond_data();
    void aNumberSendsSoManyASecond();
    void numbersDoNotWaitForEachOther();
    void aBurstToACustomerIsBorrowedFromLater();
    void whatWasBorrowedIsPaidBack();
    void aClockThatIsSetBackDoesNotStopTheQueue();
};

void TestSendPace::aNumberSendsSoManyASecond_data()
{
    QTest::addColumn<int>("perSecond");
    QTest::newRow("in the phone app, too") << 20;
    QTest::newRow("standard") << 80;
}

void TestSendPace::aNumberSendsSoManyASecond()
{
    QFETCH(const int, perSecond);
    SendPace pace;
    for (int i = 0; i < perSecond; ++i) {
        const ConversationId conversation(QString::number(i));
        QVERIFY(pace.earliest(number, perSecond, conversation, at(i)) <= at(i));
        pace.noteSent(number, conversation, at(i));
    }
    QCOMPARE(pace.earliest(number, perSecond, ana, at(500)), at(1000));
    QVERIFY(pace.earliest(number, perSecond, ana, at(1000)) <= at(1000));
    pace.noteSent(number, ana, at(1000));
    QCOMPARE(pace.earliest(number, perSecond, ConversationId(u"next"_s), at(1000)), at(1001));
}

void TestSendPace::numbersDoNotWaitForEachOther()
{
    SendPace pace;
    pace.noteSent(number, ana, at(0));
    QCOMPARE(pace.earliest(number, 1, ConversationId(u"ben"_s), at(0)), at(1000));
    QCOMPARE(pace.earliest(PhoneNumberId(u"62"_s), 1, ConversationId(u"ben"_s), at(0)), at(0));
}

void TestSendPace::aBurstToACustomerIsBorrowedFromLater()
{
    SendPace pace;
    for (int i = 0; i < 45; ++i) {
        QVERIFY(pace.earliest(number, 80, ana, at(0)) <= at(0));
        pace.noteSent(number, ana, at(0));
    }
    QCOMPARE(pace.earliest(number, 80, ana, at(1000)), at(6000));
    QVERIFY(pace.earliest(number, 80, ConversationId(u"ben"_s), at(1000)) <= at(1000));
    pace.noteSent(number, ana, at(6000));
    QCOMPARE(pace.earliest(number, 80, ana, at(6000)), at(12000));
}

void TestSendPace::whatWasBorrowedIsPaidBack()
{
    SendPace pace;
    for (int i = 0; i < 45; ++i)
        pace.noteSent(number, ana, at(0));
    const qint64 later = 45 * 6000;
    for (int i = 0; i < 45; ++i) {
        QVERIFY(pace.earliest(number, 80, ana, at(later)) <= at(later));
        pace.noteSent(number, ana, at(later));
    }
    QCOMPARE(pace.earliest(number, 80, ana, at(later)), at(later + 6000));
}

void TestSendPace::aClockThatIsSetBackDoesNotStopTheQueue()
{
    SendPace pace;
    constexpr qint64 year = qint64(365) * 24 * 60 * 60 * 1000;
    pace.noteSent(number, ana, at(year));
    QVERIFY(pace.earliest(number, 1, ana, at(0)) <= at(6000));
    QVERIFY(pace.earliest(number, 1, ana, at(6000)) <= at(6000)); // the time comes
    pace.noteSent(number, ana, at(0));
    QVERIFY(pace.earliest(number, 80, ana, at(1000)) <= at(7000));
}

QTEST_GUILESS_MAIN(TestSendPace)
#include "tst_sendpace.moc"
