// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/forwardedcontent.h"
#include "outbox/senderrorpolicy.h"
#include "outboxscene.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// Messages that Meta refuses or throttles, and messages that are not sent at all.
class TestRefusals : public QObject, private OutboxScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aRefusalSaysWhy();
    void whatIsNoNumberIsNeverDialled();
    void aRefusedMessageCanBeTriedAgain();
    void aThrottledMessageGoesLater();
    void anExpiredTokenPausesTheNumber();
    void aNumberThatIsNotConnectedSendsNothing();
    void whatWaitedPastTheServiceWindowFails();
    void aWindowThatMayHaveOpenedAgainIsLeftToMeta();
    void aBurstToOneCustomerIsSpread();
    void aThrottledNumberWaits();
    void theThrottlesOfANumberGrowAndEnd();
    void aThrottleLastsThroughAWake();
    void aFullAllowanceWaitsAsLongAsMetaSays();
    void aNearlyFullAllowanceSlowsDown();
    void aForwardedCardWithoutANameIsTaken();
    void aLimitOfTemplatesStopsNoOtherMessage();
    void whoStoppedMarketingIsRemembered_data();
    void whoStoppedMarketingIsRemembered();
    void aTemplateMayBeHeldBack_data();
    void aTemplateMayBeHeldBack();
};

void TestRefusals::aRefusalSaysWhy()
{
    QVERIFY(m_servers->setFault(u"window_closed"_s, true, 1));
    const ConversationId conversation = conversationWith(ines);
    const MessageId refused = queue(conversation, u"new late"_s);
    const MessageId next = queue(conversation, u"new next"_s);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(refused), Delivery::Failed);
    QCOMPARE(stored(refused).failure.meta, std::optional(MetaCode{131047}));
    QVERIFY(stored(refused).failure.detail.contains("24 hours"_L1));
    QTRY_COMPARE(deliveryOf(next), Delivery::Sent);
}

void TestRefusals::whatIsNoNumberIsNeverDialled()
{
    const QString userId = u"US."_s + ines; // its digits are the number of somebody else
    const MessageId id = queue(conversationWith(userId), u"new to nobody"_s);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Failed);
    QCOMPARE(stored(id).failure.detail, nameOf(Reason::PhoneNumberInvalid));
    QCOMPARE(sentenceOf(stored(id).failure), MetaSentence::NotReachable);
    QCOMPARE(textsSentTo(ines), QStringList());
}

void TestRefusals::aRefusedMessageCanBeTriedAgain()
{
    QVERIFY(m_servers->setFault(u"window_closed"_s, true, 1));
    const MessageId id = queue(conversationWith(ines), u"new again"_s);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Failed);
    QVERIFY(QCoro::waitFor(m_outbox->retry(id)));
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
    QCOMPARE(stored(id).failure, SendFailure());
    const auto settled = QCoro::waitFor(m_outbox->retry(id));
    QVERIFY(!settled);
    QCOMPARE(textsSentTo(ines), QStringList{u"new again"_s});
}

void TestRefusals::aThrottledMessageGoesLater()
{
    QVERIFY(m_servers->setFault(u"pair_limit"_s, true, 1));
    const MessageId id = queue(conversationWith(ines), u"new later"_s);
    m_outbox->wake();
    QTRY_COMPARE(m_store->reader().outbox.nextPerConversation(1)->first().attempts, 1);
    QCOMPARE(deliveryOf(id), Delivery::Queued);
    QVERIFY(m_store->reader().outbox.nextPerConversation(1)->first().notBefore > m_clock.now());
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
}

void TestRefusals::anExpiredTokenPausesTheNumber()
{
    QVERIFY(m_servers->setFault(u"expired_token"_s));
    QSignalSpy signIn(m_outbox.get(), &Outbox::signInNeeded);
    const MessageId first = queue(conversationWith(ines), u"new 1"_s);
    m_outbox->wake();
    QTRY_COMPARE(signIn.size(), 1);
    QCOMPARE(signIn.first().first().value<PhoneNumberId>(), number);
    const int asked = m_tokens->timesAsked();
    const MessageId second = queue(conversationWith(quiet), u"new 2"_s);
    QCoreApplication::processEvents();
    QCOMPARE(m_tokens->timesAsked(), asked);
    QCOMPARE(deliveryOf(first), Delivery::Queued);
    QVERIFY(m_servers->setFault(u"expired_token"_s, false));
    m_outbox->wake(); // signed in again
    QTRY_COMPARE(deliveryOf(first), Delivery::Sent);
    QTRY_COMPARE(deliveryOf(second), Delivery::Sent);
}

void TestRefusals::aNumberThatIsNotConnectedSendsNothing()
{
    m_tokens->refuse(Error{Error::Kind::Unauthorised, Reason::NumberNotConnected});
    QSignalSpy signIn(m_outbox.get(), &Outbox::signInNeeded);
    const MessageId id = queue(conversationWith(ines), u"new 1"_s);
    m_outbox->wake();
    QTRY_COMPARE(signIn.size(), 1);
    QCOMPARE(deliveryOf(id), Delivery::Queued);
    QCOMPARE(textsSentTo(ines), QStringList());
}

void TestRefusals::whatWaitedPastTheServiceWindowFails()
{
    const ConversationId conversation = conversationWith(ines);
    hear(conversation, 24 * 60 * 60 - 60);
    const MessageId late = queue(conversation, u"new late"_s);
    pass(60);
    m_outbox->setEventsRead(true);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(late), Delivery::Failed);
    QCOMPARE(stored(late).failure.meta, std::optional(MetaCode{131047}));
    QCOMPARE(plainText(stored(late)), u"new late"_s);
    QCOMPARE(queued(), 0);
    QCOMPARE(textsSentTo(ines), QStringList());
    hear(conversation, 0);
    const MessageId next = queue(conversation, u"new in time"_s);
    QTRY_COMPARE(deliveryOf(next), Delivery::Sent);
}

void TestRefusals::aWindowThatMayHaveOpenedAgainIsLeftToMeta()
{
    const ConversationId conversation = conversationWith(ines);
    hear(conversation, 48 * 60 * 60);
    m_outbox->setEventsRead(false);
    const MessageId id = queue(conversation, u"new perhaps"_s);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
}

void TestRefusals::aBurstToOneCustomerIsSpread()
{
    const ConversationId conversation = conversationWith(ines);
    QStringList texts;
    for (int i = 0; i < 46; ++i)
        texts << u"new %1"_s.arg(i, 2, 10, QChar(u'0'));
    QVERIFY(QCoro::waitFor(m_outbox->sendParts(conversation, texts)));
    m_outbox->wake();
    QTRY_COMPARE(queued(), 1);
    letTheQueueLook();
    QCOMPARE(queued(), 1);
    QCOMPARE(textsSentTo(ines), texts.first(45));
    pass(6);
    m_outbox->wake();
    QTRY_COMPARE(queued(), 0);
    QCOMPARE(textsSentTo(ines), texts);
}

void TestRefusals::aThrottledNumberWaits()
{
    QVERIFY(m_servers->setFault(u"rate_limit"_s, true, 1));
    const MessageId first = queue(conversationWith(ines), u"new first"_s);
    m_outbox->wake();
    QTRY_COMPARE(m_store->reader().outbox.nextPerConversation(1)->first().attempts, 1);
    const MessageId other = queue(conversationWith(quiet), u"new other"_s);
    pass(60);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(first), Delivery::Sent);
    QTRY_COMPARE(deliveryOf(other), Delivery::Sent);
}

/// Every message is refused once, so none of them has waited before. Only the number knows.
void TestRefusals::theThrottlesOfANumberGrowAndEnd()
{
    QVERIFY(m_servers->setFault(u"rate_limit"_s));
    m_outbox->wake();
    const auto attemptsOf = [this](const MessageId &id) {
        const QList<OutboxEntry> waiting = m_store->reader().outbox.nextPerConversation(100).value();
        for (const OutboxEntry &entry : waiting) {
            if (entry.message == id)
                return entry.attempts;
        }
        return -1;
    };
    qint64 lastPauseS = 0;
    for (const QString &customer : {ines, quiet, u"34600000004"_s}) {
        pass(lastPauseS == 0 ? 0 : lastPauseS + 1); // it may be a quarter longer
        const MessageId message = queue(conversationWith(customer), u"new one"_s);
        QTRY_COMPARE(attemptsOf(message), 1);
        QTRY_VERIFY(!m_outbox->isSending());
        lastPauseS = lastPauseS == 0 ? 1 : 2 * lastPauseS;
    }
    const int asked = m_tokens->timesAsked();
    pass(lastPauseS - 1); // 4 seconds are not over
    queue(conversationWith(u"5511900000002"_s), u"new waiting"_s);
    QCoreApplication::processEvents();
    QCOMPARE(m_tokens->timesAsked(), asked);
    QVERIFY(m_servers->setFault(u"rate_limit"_s, false));
    pass(10 * 60); // whatever it was, it is not longer
    m_outbox->wake();
    QTRY_COMPARE(queued(), 0);
    QVERIFY(m_servers->setFault(u"rate_limit"_s, true, 1));
    const MessageId first = queue(conversationWith(ines), u"new first"_s);
    QTRY_COMPARE(attemptsOf(first), 1);
    pass(2); // a first one again
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(first), Delivery::Sent);
}

void TestRefusals::aThrottleLastsThroughAWake()
{
    QVERIFY(m_servers->setFault(u"error_80007"_s, true, 1));
    const MessageId id = queue(conversationWith(ines), u"new later"_s);
    m_outbox->wake();
    QTRY_COMPARE(m_store->reader().outbox.nextPerConversation(1)->first().attempts, 1);
    QTRY_VERIFY(!m_outbox->isSending());
    const int asked = m_tokens->timesAsked();
    m_outbox->wake(); // the network is back
    QCoreApplication::processEvents();
    QCOMPARE(m_tokens->timesAsked(), asked);
    pass(300); // the sandbox says: 5 minutes
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
}

void TestRefusals::aFullAllowanceWaitsAsLongAsMetaSays()
{
    QVERIFY(m_servers->setFault(u"error_4"_s, true, 1)); // the sandbox says: 5 minutes
    const MessageId id = queue(conversationWith(ines), u"new later"_s);
    m_outbox->wake();
    QTRY_COMPARE(m_store->reader().outbox.nextPerConversation(1)->first().attempts, 1);
    QTRY_VERIFY(!m_outbox->isSending());
    const int asked = m_tokens->timesAsked();
    pass(299);
    m_outbox->wake();
    QCoreApplication::processEvents();
    QCOMPARE(m_tokens->timesAsked(), asked);
    pass(1);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(id), Delivery::Sent);
}

void TestRefusals::aNearlyFullAllowanceSlowsDown()
{
    QVERIFY(m_servers->setFault(u"usage_high"_s));
    const MessageId first = queue(conversationWith(ines), u"new first"_s);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(first), Delivery::Sent);
    QTRY_VERIFY(!m_outbox->isSending());
    const int asked = m_tokens->timesAsked();
    const MessageId second = queue(conversationWith(quiet), u"new second"_s);
    QCoreApplication::processEvents();
    QCOMPARE(m_tokens->timesAsked(), asked);
    pass(60);
    QVERIFY(m_servers->setFault(u"usage_high"_s, false));
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(second), Delivery::Sent);
}

void TestRefusals::aForwardedCardWithoutANameIsTaken()
{
    ContactCard shared;
    shared.isAnswerToRequest = true;
    shared.phones = {{u"+34600000001"_s, WaId(ines), u"CELL"_s}};
    Message received;
    received.content = ContactsContent{{shared}};
    const std::optional<MessageContent> forwarded = forwardedContent(received);
    QVERIFY(forwarded);
    const auto sent = QCoro::waitFor(m_outbox->send(conversationWith(ines), {*forwarded}, {}));
    QVERIFY(sent);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(*sent), Delivery::Sent);
}

void TestRefusals::aLimitOfTemplatesStopsNoOtherMessage()
{
    QVERIFY(m_servers->setFault(u"error_131064"_s, true, 1));
    TemplateContent greeting;
    greeting.templateName = u"hello_world"_s;
    greeting.language = u"en_US"_s;
    const auto refused = QCoro::waitFor(m_outbox->send(conversationWith(ines), {greeting}, {}));
    QVERIFY(refused);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(*refused), Delivery::Failed);
    QCOMPARE(stored(*refused).failure.meta, std::optional(MetaCode{131064}));
    const MessageId reply = queue(conversationWith(quiet), u"new reply"_s);
    QTRY_COMPARE(deliveryOf(reply), Delivery::Sent);
}

void TestRefusals::whoStoppedMarketingIsRemembered_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("isStopped");
    QTest::newRow("stopped") << u"error_131050"_s << true;
    QTest::newRow("held back by the limit of Meta") << u"error_131049"_s << false;
}

void TestRefusals::whoStoppedMarketingIsRemembered()
{
    QFETCH(const QString, fault);
    QVERIFY(m_servers->setFault(fault, true, 1));
    TemplateContent greeting; // every account has it
    greeting.templateName = u"hello_world"_s;
    greeting.language = u"en_US"_s;
    const ConversationId conversation = conversationWith(ines);
    const auto sent = QCoro::waitFor(m_outbox->send(conversation, {greeting}, {}));
    QVERIFY(sent);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(*sent), Delivery::Failed);
    const CustomerId customer = m_store->reader().conversations.find(conversation)->value().customer.id;
    QTEST(m_store->reader().marketing.isStopped(customer).value(), "isStopped");
}

void TestRefusals::aTemplateMayBeHeldBack_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<DeliveryHold>("hold");
    QTest::newRow("taken") << QString() << DeliveryHold::None;
    QTest::newRow("held") << u"held_for_quality_assessment"_s << DeliveryHold::QualityAssessment;
    QTest::newRow("paused") << u"delivery_paused"_s << DeliveryHold::Paused;
}

void TestRefusals::aTemplateMayBeHeldBack()
{
    QFETCH(const QString, fault);
    QVERIFY(fault.isEmpty() || m_servers->setFault(fault, true, 1));
    TemplateContent greeting; // every account has it
    greeting.templateName = u"hello_world"_s;
    greeting.language = u"en_US"_s;
    const auto sent = QCoro::waitFor(m_outbox->send(conversationWith(ines), {greeting}, {}));
    QVERIFY(sent);
    m_outbox->wake();
    QTRY_COMPARE(deliveryOf(*sent), Delivery::Sent);
    QTEST(stored(*sent).hold, "hold");
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
