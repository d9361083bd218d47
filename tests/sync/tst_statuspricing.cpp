// SPDX-License-Identifier: GPL-3.0-or-later
#include "intakescene.h"

#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray pricing(const QByteArray &type, const QByteArray &category)
{
    return R"(,"pricing":{"billable":true,"pricing_model":"PMP","type":")" + type + R"(","category":")"
        + category + R"("})";
}

QByteArray conversation(const QByteArray &origin, const QByteArray &end = "1795260000")
{
    return R"(,"conversation":{"id":"c1","expiration_timestamp":")" + end + R"(","origin":{"type":")" + origin
        + R"("}})";
}

} // namespace

/// What a status has besides the delivery.
class TestStatusPricing : public QObject, private IntakeScene {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void eachMessageIsCountedOnce();
    void messagesOfOtherConsolesAreCounted();
    void aFailedMessageIsNotCounted_data();
    void aFailedMessageIsNotCounted();
    void onlyADeliveredMessageIsCounted();
    void aDeliveryMayComeBeforeThePricing_data();
    void aDeliveryMayComeBeforeThePricing();
    void anUnknownCategoryIsKeptAndCountsForNothing();
    void theHyphenOfACategoryIsAnUnderscore();
    void pricingThatIsNoObjectIsIgnored();
    void theEndOfAFreeEntryPointIsBelieved_data();
    void theEndOfAFreeEntryPointIsBelieved();
    void anEndThatNoWindowHasIsIgnored_data();
    void anEndThatNoWindowHasIsIgnored();
    void anyStatusIsNews_data();
    void anyStatusIsNews();
    void aVoiceMessageMayBePlayed();

private:
    int count(const QString &type, const QString &category) const
    {
        const Month month = monthOf(QDateTime::fromSecsSinceEpoch(1795000300, Qt::UTC));
        return m_store->reader().pricing.count(number, {type, category}, month.begin, month.end).value();
    }
    int countFree() const { return count(u"free_customer_service"_s, u"service"_s); }
};

void TestStatusPricing::init()
{
    m_intake.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>(m_folder->filePath(u"shoptalk.db"_s));
    QVERIFY(QCoro::waitFor(m_store->open()));
    m_intake = std::make_unique<EventIntake>(*m_store);
    m_seq = 0;
}

void TestStatusPricing::eachMessageIsCountedOnce()
{
    sent(Delivery::Sent, Wamid(u"wamid.OUT"_s));
    const QByteArray free = pricing("free_customer_service", "service");
    QVERIFY(take({statusOf("wamid.OUT", "read", free), statusOf("wamid.OUT", "sent", free),
                  statusOf("wamid.OUT", "delivered", free), statusOf("wamid.OUT", "delivered", free)}));
    QCOMPARE(countFree(), 1);
}

void TestStatusPricing::messagesOfOtherConsolesAreCounted()
{
    QVERIFY(take({statusOf("wamid.ELSEWHERE", "delivered", pricing("free_customer_service", "service"))}));
    QCOMPARE(countFree(), 1);
}

void TestStatusPricing::aFailedMessageIsNotCounted_data()
{
    QTest::addColumn<bool>("failsFirst");
    QTest::newRow("the failure comes last") << false;
    QTest::newRow("the failure comes first") << true;
}

void TestStatusPricing::aFailedMessageIsNotCounted()
{
    QFETCH(const bool, failsFirst);
    sent(Delivery::Sent, Wamid(u"wamid.OUT"_s));
    const QByteArray ok = statusOf("wamid.OUT", "sent", pricing("free_customer_service", "service"));
    const QByteArray failed = statusOf("wamid.OUT", "failed", failedErrors);
    QVERIFY(take(failsFirst ? QList{failed, ok} : QList{ok, failed}));
    QCOMPARE(countFree(), 0);
}

void TestStatusPricing::onlyADeliveredMessageIsCounted()
{
    sent(Delivery::Sent, Wamid(u"wamid.OUT"_s));
    const QByteArray free = pricing("free_customer_service", "service");
    QVERIFY(take({statusOf("wamid.OUT", "sent", free), statusOf("wamid.ELSEWHERE", "sent", free)}));
    QCOMPARE(countFree(), 0);
    QVERIFY(take({statusOf("wamid.OUT", "delivered"), statusOf("wamid.ELSEWHERE", "delivered", free)}));
    QCOMPARE(countFree(), 2);
}

void TestStatusPricing::aDeliveryMayComeBeforeThePricing_data()
{
    QTest::addColumn<QByteArray>("wamid");
    QTest::newRow("of a message of this console") << QByteArray("wamid.OUT");
    QTest::newRow("of another console") << QByteArray("wamid.ELSEWHERE");
}

void TestStatusPricing::aDeliveryMayComeBeforeThePricing()
{
    QFETCH(const QByteArray, wamid);
    sent(Delivery::Sent, Wamid(u"wamid.OUT"_s));
    const QByteArray free = pricing("free_customer_service", "service");
    QVERIFY(take({statusOf(wamid, "read"), statusOf(wamid, "sent", free)}));
    QCOMPARE(countFree(), 1);
}

void TestStatusPricing::anUnknownCategoryIsKeptAndCountsForNothing()
{
    const Message message = sent(Delivery::Sent, Wamid(u"wamid.OUT"_s));
    QVERIFY(take({statusOf("wamid.OUT", "delivered", pricing("free_lunch", "hologram"))}));
    QCOMPARE(stored(message.id).delivery, Delivery::Delivered);
    QCOMPARE(count(u"free_lunch"_s, u"hologram"_s), 1);
    QCOMPARE(countFree(), 0);
}

void TestStatusPricing::theHyphenOfACategoryIsAnUnderscore()
{
    QVERIFY(take({statusOf("wamid.OUT", "delivered", pricing("regular", "authentication-international"))}));
    QCOMPARE(count(u"regular"_s, u"authentication_international"_s), 1);
}

void TestStatusPricing::pricingThatIsNoObjectIsIgnored()
{
    const Message message = sent(Delivery::Sent, Wamid(u"wamid.OUT"_s));
    QVERIFY(take({statusOf("wamid.OUT", "delivered", R"(,"pricing":["free"],"conversation":7)")}));
    QCOMPARE(stored(message.id).delivery, Delivery::Delivered);
}

void TestStatusPricing::theEndOfAFreeEntryPointIsBelieved_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QDateTime>("expected");
    QTest::newRow("from an ad") << QByteArray("referral_conversion")
                                << QDateTime::fromSecsSinceEpoch(1795260000, Qt::UTC);
    QTest::newRow("any other conversation") << QByteArray("service") << QDateTime();
}

void TestStatusPricing::theEndOfAFreeEntryPointIsBelieved()
{
    QFETCH(const QByteArray, origin);
    sent(Delivery::Sent, Wamid(u"wamid.OUT"_s));
    QVERIFY(take({statusOf("wamid.OUT", "sent", conversation(origin))}));
    QTEST(conversations().first().freeUntil, "expected");
}

void TestStatusPricing::anEndThatNoWindowHasIsIgnored_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<bool>("isEarly");
    for (const bool isEarly : {false, true}) {
        const char *when = isEarly ? "before the message" : "after the message";
        QTest::addRow("the year 30489, %s", when) << QByteArray("900000000000") << isEarly;
        QTest::addRow("milliseconds, %s", when) << QByteArray("1795260000000") << isEarly;
        QTest::addRow("five days, %s", when) << QByteArray("1795432900") << isEarly;
    }
}

void TestStatusPricing::anEndThatNoWindowHasIsIgnored()
{
    QFETCH(const QByteArray, end);
    QFETCH(const bool, isEarly);
    const QByteArray wrong = statusOf("wamid.OUT", "sent", conversation("referral_conversion", end));
    if (isEarly)
        QVERIFY(take({wrong}));
    sent(Delivery::Sent, Wamid(u"wamid.OUT"_s));
    QVERIFY(take({wrong}));
    QCOMPARE(conversations().first().freeUntil, QDateTime());
    // The right end is believed afterwards, although it is earlier.
    QVERIFY(take({statusOf("wamid.OUT", "delivered", conversation("referral_conversion"))}));
    QCOMPARE(conversations().first().freeUntil, QDateTime::fromSecsSinceEpoch(1795260000, Qt::UTC));
}

void TestStatusPricing::anyStatusIsNews_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char *status : {"sent", "delivered", "read", "failed"})
        QTest::newRow(status) << QByteArray(status);
}

void TestStatusPricing::anyStatusIsNews()
{
    QFETCH(const QByteArray, status);
    const Message message = sent(Delivery::Queued);
    const auto accept = [&](StoreSession &session) {
        return session.messages.setAccepted(message.id, Wamid(u"wamid.OUT"_s),
                                            QDateTime::fromSecsSinceEpoch(1795000200, Qt::UTC));
    };
    QVERIFY(QCoro::waitFor(m_store->write(accept)));
    QVERIFY(stored(message.id).noStatusSince.isValid());
    QVERIFY(take({statusOf("wamid.OUT", status)}));
    QVERIFY(!stored(message.id).noStatusSince.isValid());
}

void TestStatusPricing::aVoiceMessageMayBePlayed()
{
    const Message message = sent(Delivery::Sent, Wamid(u"wamid.OUT"_s));
    QVERIFY(take({statusOf("wamid.OUT", "played"), statusOf("wamid.OUT", "read"),
                  statusOf("wamid.OUT", "teleported")}));
    QCOMPARE(stored(message.id).delivery, Delivery::Played);
    QCOMPARE(loggedEvent(3).at(3).toString(), u"no_use_yet"_s);
    QVERIFY(loggedEvent(3).at(4).toByteArray().contains("teleported"));
}

QTEST_GUILESS_MAIN(TestStatusPricing)
#include "tst_statuspricing.moc"
