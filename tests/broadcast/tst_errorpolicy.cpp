// SPDX-License-Identifier: GPL-3.0-or-later
#include "broadcast/broadcasterrorpolicy.h"

#include <QTest>

using namespace shoptalk;

class TestErrorPolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlySomeErrorsConcernEverybody_data();
    void onlySomeErrorsConcernEverybody();
    void aBroadcastStopsForAReason_data();
    void aBroadcastStopsForAReason();
};

namespace {

BroadcastResult failed(int code)
{
    BroadcastResult result;
    result.outcome = BroadcastOutcome::Failed;
    if (code != 0)
        result.failure.meta = MetaCode{code};
    return result;
}

BroadcastResult sent()
{
    BroadcastResult result;
    result.outcome = BroadcastOutcome::Sent;
    return result;
}

using Results = QList<BroadcastResult>;

} // namespace

void TestErrorPolicy::onlySomeErrorsConcernEverybody_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("expected");
    QTest::newRow("token expired") << 190 << true;
    QTest::newRow("permission removed") << 10 << true;
    QTest::newRow("account restricted") << 368 << true;
    QTest::newRow("account locked") << 131031 << true;
    QTest::newRow("payment") << 131042 << true;
    QTest::newRow("people complained") << 131048 << true;
    QTest::newRow("wrong categories") << 131064 << true;
    QTest::newRow("template paused") << 132015 << true;
    QTest::newRow("template disabled") << 132016 << true;
    QTest::newRow("template gone") << 132001 << true;
    QTest::newRow("wrong variables") << 132000 << true;
    QTest::newRow("not on WhatsApp") << 131026 << false;
    QTest::newRow("too many offers for this customer") << 131049 << false;
    QTest::newRow("the customer stopped offers") << 131050 << false;
    QTest::newRow("an experiment") << 130472 << false;
    QTest::newRow("not allowed in this country") << 130497 << false;
    QTest::newRow("a code that nobody knows") << 999999 << false;
}

void TestErrorPolicy::onlySomeErrorsConcernEverybody()
{
    QFETCH(const int, code);
    QTEST(concernsEverybody(MetaCode{code}), "expected");
}

void TestErrorPolicy::aBroadcastStopsForAReason_data()
{
    QTest::addColumn<Results>("newest");
    QTest::addColumn<BroadcastPause>("expected");
    QTest::newRow("nothing yet") << Results{} << BroadcastPause::None;
    QTest::newRow("all is well") << Results{sent(), sent()} << BroadcastPause::None;
    QTest::newRow("one can't be reached") << Results{failed(131026), sent()} << BroadcastPause::None;
    QTest::newRow("the account is locked") << Results{sent(), failed(131031)} << BroadcastPause::Meta;
    QTest::newRow("nine in a row") << Results(9, failed(131026)) << BroadcastPause::None;
    QTest::newRow("ten in a row") << Results(10, failed(131026)) << BroadcastPause::ManyFailures;
    QTest::newRow("ten of eleven") << Results{sent()} + Results(10, failed(131026)) << BroadcastPause::None;
    QTest::newRow("ten without a code") << Results(10, failed(0)) << BroadcastPause::ManyFailures;
}

void TestErrorPolicy::aBroadcastStopsForAReason()
{
    QFETCH(const Results, newest);
    QTEST(stopAfter(newest).why, "expected");
}

QTEST_GUILESS_MAIN(TestErrorPolicy)
#include "tst_errorpolicy.moc"
