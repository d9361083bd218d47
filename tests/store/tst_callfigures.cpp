// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

/// Noon in the computer's time zone.
qint64 noonOf(const QDate &day)
{
    return day.startOfDay().toSecsSinceEpoch() + 12 * 3600;
}

} // namespace

/// Calls among the figures of the dashboard.
class TestCallFigures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCallIsNoMessage();
    void onlyACallThatIsPickedUpIsAnAnswer_data();
    void onlyACallThatIsPickedUpIsAnAnswer();
};

void TestCallFigures::aCallIsNoMessage()
{
    StoreFixture store;
    const QDate day(2026, 11, 20);
    const qint64 noonS = noonOf(day);
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600000001"_s));
    Message text = textMessage(ana, Direction::Outbound, u"Hello"_s, noonS);
    text.delivery = Delivery::Delivered;
    store.add(text, false);
    Message call = textMessage(ana, Direction::Outbound, {}, noonS + 60);
    call.content = CallContent{u"terminate"_s, u"COMPLETED"_s, 60, noonS + 60};
    call.delivery = Delivery::Sent;
    store.add(call, false);
    call = textMessage(ana, Direction::Inbound, {}, noonS + 120);
    call.content = CallContent{u"terminate"_s, u"FAILED"_s, 0, 0};
    store.add(call, false);
    const InsightQuery query{day, day, {}};
    const MessageCounts counts = store.reader().insights.messages(query)->activity.days.first().counts;
    QCOMPARE(counts.received, 0);
    QCOMPARE(counts.accepted(), 1);
    QCOMPARE(counts.deliveryRate(), std::optional(1.0));
    QCOMPARE(store.reader().insights.messages(query)->numbers.first().counts.accepted(), 1);
}

void TestCallFigures::onlyACallThatIsPickedUpIsAnAnswer_data()
{
    QTest::addColumn<CallContent>("call");
    QTest::addColumn<int>("waitS"); ///< For the call, or for the text after it.
    QTest::newRow("picked up") << CallContent{u"terminate"_s, u"COMPLETED"_s, 60, 0} << 300;
    QTest::newRow("nobody picked up") << CallContent{u"terminate"_s, u"FAILED"_s, 0, 0} << 900;
    QTest::newRow("declined") << CallContent{{}, u"REJECTED"_s, 0, 0} << 900;
}

void TestCallFigures::onlyACallThatIsPickedUpIsAnAnswer()
{
    QFETCH(const CallContent, call);
    StoreFixture store;
    const QDate day(2026, 11, 20);
    const qint64 noonS = noonOf(day);
    const ConversationId ana = store.talkTo(customerNamed(u"Ana"_s, u"34600000001"_s));
    store.add(textMessage(ana, Direction::Inbound, u"Are you open?"_s, noonS));
    Message back = textMessage(ana, Direction::Outbound, {}, noonS + 300);
    back.content = call;
    back.delivery = Delivery::Sent;
    store.add(back, false);
    Message answer = textMessage(ana, Direction::Outbound, u"Yes"_s, noonS + 900);
    answer.delivery = Delivery::Delivered;
    store.add(answer, false);
    const ResponseTimes all = store.reader().insights.messages({day, day, {}})->responses.all;
    QCOMPARE(all.answers, 1);
    QTEST(int(all.medianS), "waitS");
}

QTEST_GUILESS_MAIN(TestCallFigures)
#include "tst_callfigures.moc"
