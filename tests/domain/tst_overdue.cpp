// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/message.h"
#include "domain/overdue.h"

#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sentS = 1'795'000'000;
constexpr qint64 hourS = 3600;
constexpr qint64 waitS = 30 * 24 * hourS + hourS; ///< An hour for the last webhook.

QDateTime at(qint64 second)
{
    return QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
}

Message sentMessage()
{
    Message message;
    message.direction = Direction::Outbound;
    message.content = TextContent{u"Your flowers are ready"_s};
    message.delivery = Delivery::Sent;
    message.wamid = Wamid(u"wamid.1"_s);
    message.sentAt = at(sentS);
    return message;
}

} // namespace

/// What Meta should have said of a message.
class TestOverdue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStatusIsOverdueAfterAQuarterOfAnHour();
    void aDeliveryIsOverdueAfterThirtyDays();
    void whatNeverArrivesIsNotWaitedFor_data();
    void whatNeverArrivesIsNotWaitedFor();
    void whatIsHeldBackIsDroppedAllTheSame();
};

void TestOverdue::aStatusIsOverdueAfterAQuarterOfAnHour()
{
    Message message = sentMessage();
    message.noStatusSince = message.sentAt;
    const QDateTime late = message.sentAt.addSecs(15 * 60);
    QCOMPARE(overdueOf(message, late.addSecs(-1)), Overdue::Nothing);
    QCOMPARE(overdueOf(message, late), Overdue::Status);
    QCOMPARE(nextOverdue(message, late.addSecs(-1)), late);
    message.noStatusSince = {}; // one came
    QCOMPARE(overdueOf(message, late), Overdue::Nothing);
    message.noStatusSince = message.sentAt;
    message.hold = DeliveryHold::QualityAssessment; // Meta said why
    QCOMPARE(overdueOf(message, late), Overdue::Nothing);
}

void TestOverdue::aDeliveryIsOverdueAfterThirtyDays()
{
    Message message = sentMessage();
    QCOMPARE(overdueOf(message, at(sentS + waitS - 1)), Overdue::Nothing);
    QCOMPARE(nextOverdue(message, at(sentS + waitS - 1)), at(sentS + waitS));
    QCOMPARE(overdueOf(message, at(sentS + waitS)), Overdue::Delivery);
    QVERIFY(!nextOverdue(message, at(sentS + waitS)).isValid());
    message.noStatusSince = message.sentAt; // not even a first status
    QCOMPARE(overdueOf(message, at(sentS + waitS)), Overdue::Delivery);
    for (const Delivery late : {Delivery::Delivered, Delivery::Read, Delivery::Played, Delivery::Failed}) {
        message.delivery = late;
        QCOMPARE(overdueOf(message, at(sentS + waitS)), Overdue::Nothing);
    }
}

void TestOverdue::whatNeverArrivesIsNotWaitedFor_data()
{
    QTest::addColumn<Message>("message");
    Message message = sentMessage();
    message.direction = Direction::Inbound;
    QTest::newRow("of the customer") << message;
    message = sentMessage();
    message.isOfPhoneApp = true;
    QTest::newRow("written in the phone app") << message;
    message = sentMessage();
    message.content = ReactionContent{Wamid(u"wamid.0"_s), u"👍"_s};
    QTest::newRow("a reaction") << message;
    message = sentMessage();
    message.content = CallContent();
    QTest::newRow("a call") << message;
    message = sentMessage();
    message.wamid = {};
    QTest::newRow("sent, as a person said") << message;
    message = sentMessage();
    message.delivery = Delivery::Queued;
    QTest::newRow("not sent") << message;
}

void TestOverdue::whatNeverArrivesIsNotWaitedFor()
{
    QFETCH(const Message, message);
    QCOMPARE(overdueOf(message, at(sentS + waitS)), Overdue::Nothing);
    QVERIFY(!nextOverdue(message, at(sentS)).isValid());
}

void TestOverdue::whatIsHeldBackIsDroppedAllTheSame()
{
    Message message = sentMessage();
    message.hold = DeliveryHold::Paused;
    QCOMPARE(overdueOf(message, at(sentS + waitS)), Overdue::Delivery);
}

QTEST_GUILESS_MAIN(TestOverdue)
#include "tst_overdue.moc"
