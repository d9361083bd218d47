// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoverscene.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// Each turn on a real file; nothing is sent.
class TestHandOver : public HandOverScene {
    Q_OBJECT
private Q_SLOTS:
    void aTurnStoresOneMessageWithThePersonsWords();
    void aMessageAnswersNobody();
    void theIdOfAMessageIsAlwaysTheSame();
    void fewMessagesAreInTheQueueAtOnce();
    void whoOptedOutSinceTheCheckGetsNothing();
    void whoSaysStopWhileTheMessageWaitsGetsNothing_data();
    void whoSaysStopWhileTheMessageWaitsGetsNothing();
    void whoIsBlockedSinceTheCheckGetsNothing_data();
    void whoIsBlockedSinceTheCheckGetsNothing();
    void whoseStopIsUndecidedGetsNothing();
    void whoAskedTheShopToStopGetsNoNewsUnlessTheSenderSaysSo_data();
    void whoAskedTheShopToStopGetsNoNewsUnlessTheSenderSaysSo();
    void twoWhoBecameOneGetOneMessage();
    void itEndsWhenEverybodyHadTheirTurnAndTheQueueIsEmpty();
    void anotherNumbersBroadcastHoldsItUpNowhere();

private:
    void stopMarketing(const QString &waId);
    /// On another number than the broadcast's.
    void block(const QString &waId);
    /// Nobody decides what follows from it.
    void writeStop(const QString &waId);
    /// A person decides that the customer, who wrote "stop", gets no more offers.
    void decideStop(const QString &waId);
    /// The broadcast is one of this category instead.
    void replaceBroadcast(TemplateCategory category, bool includesStopped = false);
};

void TestHandOver::anotherNumbersBroadcastHoldsItUpNowhere()
{
    // Nothing is sent from the other number, whose queue is full.
    for (int i = 0; i < maxQueuedOfBroadcasts; ++i) {
        const ConversationId conversation =
            m_store->talkTo(customerNamed(u"Bea"_s, QString::number(34700000000 + i)), u"other"_s);
        const Message waiting = textMessage(conversation, Direction::Outbound, u"Offer"_s, 1'795'000'000);
        m_store->must([waiting](StoreSession &session) -> Result<void> {
            const Result<bool> added =
                session.messages.add(waiting, false, MessageRepository::Origin::Broadcast);
            return added ? session.outbox.enqueue(waiting.id, OutboxLane::Bulk) : failure(added.error());
        });
    }
    addPeople(1);
    QCOMPARE(turn(), HandOver::Queued);
    QCOMPARE(turn(), HandOver::QueueFull);
    settle(0, Delivery::Sent);
    QCOMPARE(turn(), HandOver::Finished);
}

void TestHandOver::stopMarketing(const QString &waId)
{
    m_store->must([waId](StoreSession &session) {
        return session.marketing.save(customerNamed(QString(), waId), true, now);
    });
}

void TestHandOver::writeStop(const QString &waId)
{
    const ConversationId conversation = m_store->talkTo(customerNamed(QString(), waId));
    const Message stop = textMessage(conversation, Direction::Inbound, u"Stop"_s, now.toSecsSinceEpoch());
    m_store->add(stop);
    m_store->must([stop](StoreSession &session) { return session.marketing.stopProposals().propose(stop); });
}

void TestHandOver::decideStop(const QString &waId)
{
    const ConversationId conversation = m_store->talkTo(customerNamed(QString(), waId));
    const CustomerId customer = m_store->conversationOf(conversation).customer.id;
    m_store->must([customer](StoreSession &session) -> Result<void> {
        const Result<void> stopped = session.marketing.stop(customer, now);
        return stopped ? session.marketing.stopProposals().decide(customer, now) : stopped;
    });
}

void TestHandOver::replaceBroadcast(TemplateCategory category, bool includesStopped)
{
    m_store->must([category, includesStopped](StoreSession &session) -> Result<void> {
        Broadcast broadcast = offerBroadcast();
        broadcast.isMarketing = category == TemplateCategory::Marketing;
        broadcast.includesStopped = includesStopped;
        if (Result<void> removed = session.broadcasts.remove(id, now); !removed)
            return removed;
        if (Result<void> purged = session.broadcasts.purge(now.addSecs(1)); !purged)
            return purged;
        if (Result<void> added = session.broadcasts.add(broadcast); !added)
            return added;
        return session.templates.save(offerTemplate(category));
    });
}

void TestHandOver::block(const QString &waId)
{
    const ConversationId conversation = m_store->talkTo(customerNamed(QString(), waId));
    m_store->must([conversation](StoreSession &session) {
        ConversationState state;
        state.blockedAt = now;
        return session.conversationStates.set(conversation, state, now);
    });
}

void TestHandOver::aTurnStoresOneMessageWithThePersonsWords()
{
    addPeople(2);
    QCOMPARE(turn(), HandOver::Queued);
    const Message message = m_store->messageOf(messageIdOf(id, 0));
    QCOMPARE(message.delivery, Delivery::Queued);
    QCOMPARE(plainText(message), u"Hello Ana 0, there is news today."_s);
    QCOMPARE(m_store->conversationOf(message.conversation).customer.waId, WaId(u"34600001000"_s));
    QCOMPARE(m_store->reader().outbox.count().value(), 1);
    BroadcastProgress expected;
    expected.waiting = 1;
    expected.queued = 1;
    QCOMPARE(progress(), expected);
}

void TestHandOver::aMessageAnswersNobody()
{
    const ConversationId conversation = m_store->talkTo(customerNamed(u"Ana 0"_s, u"34600001000"_s));
    m_store->add(
        textMessage(conversation, Direction::Inbound, u"Is it open?"_s, now.toSecsSinceEpoch() - 60));
    addPeople(1);
    QCOMPARE(turn(), HandOver::Queued);
    settle(0, Delivery::Delivered);
    QVERIFY(m_store->conversationOf(conversation).isWaiting);
    const QDate day = now.toLocalTime().date();
    const auto figures = m_store->reader().insights.messages({day, day, {}});
    QCOMPARE(figures->responses.all.answers, 0);
}

void TestHandOver::theIdOfAMessageIsAlwaysTheSame()
{
    QCOMPARE(messageIdOf(id, 3), messageIdOf(id, 3));
    QSet<MessageId> ids;
    for (int i = 0; i < 100; ++i)
        ids << messageIdOf(id, i) << messageIdOf(BroadcastId(u"5b0c7a52-8f0c-4f2e-9a53-0d5fd5d2a002"_s), i);
    QCOMPARE(ids.size(), 200);
}

void TestHandOver::fewMessagesAreInTheQueueAtOnce()
{
    addPeople(20);
    for (int i = 0; i < maxQueuedOfBroadcasts; ++i)
        QCOMPARE(turn(), HandOver::Queued);
    QCOMPARE(turn(), HandOver::QueueFull);
    settle(0, Delivery::Sent);
    QCOMPARE(turn(), HandOver::Queued);
    QCOMPARE(turn(), HandOver::QueueFull);
}

void TestHandOver::whoOptedOutSinceTheCheckGetsNothing()
{
    addPeople(2);
    stopMarketing(u"34600001000"_s);
    QCOMPARE(turn(), HandOver::LeftOut);
    QCOMPARE(turn(), HandOver::Queued);
    const QList<BroadcastReason> reasons = m_store->reader().broadcasts.reports().reasons(id).value();
    QCOMPARE(reasons.size(), 1);
    QCOMPARE(reasons.first().reason, Eligibility::MarketingStopped);
}

void TestHandOver::whoSaysStopWhileTheMessageWaitsGetsNothing_data()
{
    QTest::addColumn<bool>("isDecided");
    QTest::addColumn<Eligibility>("reason");
    QTest::newRow("within WhatsApp") << true << Eligibility::MarketingStopped;
    QTest::newRow("in a message") << false << Eligibility::StopUndecided;
}

void TestHandOver::whoSaysStopWhileTheMessageWaitsGetsNothing()
{
    QFETCH(const bool, isDecided);
    addPeople(1);
    QCOMPARE(turn(), HandOver::Queued);
    isDecided ? stopMarketing(u"34600001000"_s) : writeStop(u"34600001000"_s);
    const int left = m_store->must(
        [](StoreSession &session) { return session.broadcasts.queue().leaveOutIneligible(now); });
    QCOMPARE(left, 1);
    QVERIFY(m_store->reader().outbox.nextPerConversation(10)->isEmpty());
    QCOMPARE(progress().leftOut, 1);
    QTEST(m_store->reader().broadcasts.reports().reasons(id)->first().reason, "reason");
    QCOMPARE(turn(), HandOver::Finished);
    QVERIFY(m_store->reader().outbox.nextPerConversation(10)->isEmpty());
}

void TestHandOver::whoIsBlockedSinceTheCheckGetsNothing_data()
{
    QTest::addColumn<TemplateCategory>("category");
    QTest::addColumn<bool>("isQueued");
    QTest::newRow("an offer, before their turn") << TemplateCategory::Marketing << false;
    QTest::newRow("an offer that waits in the queue") << TemplateCategory::Marketing << true;
    QTest::newRow("a notice, before their turn") << TemplateCategory::Utility << false;
    QTest::newRow("a notice that waits in the queue") << TemplateCategory::Utility << true;
}

void TestHandOver::whoIsBlockedSinceTheCheckGetsNothing()
{
    QFETCH(const TemplateCategory, category);
    QFETCH(const bool, isQueued);
    replaceBroadcast(category);
    addPeople(1);
    if (isQueued)
        QCOMPARE(turn(), HandOver::Queued);
    block(u"34600001000"_s);
    const int left = m_store->must(
        [](StoreSession &session) { return session.broadcasts.queue().leaveOutIneligible(now); });
    QCOMPARE(left, isQueued ? 1 : 0);
    QCOMPARE(turn(), isQueued ? HandOver::Finished : HandOver::LeftOut);
    QVERIFY(m_store->reader().outbox.nextPerConversation(10)->isEmpty());
    QCOMPARE(m_store->reader().broadcasts.reports().reasons(id)->first().reason, Eligibility::Blocked);
}

void TestHandOver::whoseStopIsUndecidedGetsNothing()
{
    addPeople(3);
    writeStop(u"34600001000"_s);
    writeStop(u"34600001001"_s);
    const CustomerId second = m_store->reader().marketing.stopProposals().undecided(9)->first().customer.id;
    m_store->must(
        [second](StoreSession &session) { return session.marketing.stopProposals().decide(second, now); });
    QCOMPARE(turn(), HandOver::LeftOut);
    QCOMPARE(turn(), HandOver::Queued); // "not now" was decided about the second
    QCOMPARE(turn(), HandOver::Queued);
    const QList<BroadcastReason> reasons = m_store->reader().broadcasts.reports().reasons(id).value();
    QCOMPARE(reasons.size(), 1);
    QCOMPARE(reasons.first().reason, Eligibility::StopUndecided);
}

void TestHandOver::whoAskedTheShopToStopGetsNoNewsUnlessTheSenderSaysSo_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<bool>("includesStopped");
    QTest::addColumn<Eligibility>("expected");
    QTest::newRow("in a message, undecided") << u"undecided"_s << false << Eligibility::StopUndecided;
    QTest::newRow("in a message, decided") << u"decided"_s << false << Eligibility::AllStopped;
    QTest::newRow("in WhatsApp's menu, about offers") << u"menu"_s << false << Eligibility::Eligible;
    QTest::newRow("undecided, and the sender includes them")
        << u"undecided"_s << true << Eligibility::Eligible;
    QTest::newRow("decided, and the sender includes them") << u"decided"_s << true << Eligibility::Eligible;
}

void TestHandOver::whoAskedTheShopToStopGetsNoNewsUnlessTheSenderSaysSo()
{
    QFETCH(const QString, way);
    QFETCH(const bool, includesStopped);
    QFETCH(const Eligibility, expected);
    const bool isLeftOut = expected != Eligibility::Eligible;
    replaceBroadcast(TemplateCategory::Utility, includesStopped);
    QCOMPARE(broadcast().includesStopped, includesStopped);
    addPeople(2);
    QCOMPARE(turn(), HandOver::Queued); // the first one says it while the message waits
    for (const QString &waId : {u"34600001000"_s, u"34600001001"_s}) {
        way == "menu"_L1 ? stopMarketing(waId) : writeStop(waId);
        if (way == "decided"_L1)
            decideStop(waId);
    }
    const int left = m_store->must(
        [](StoreSession &session) { return session.broadcasts.queue().leaveOutIneligible(now); });
    QCOMPARE(left, isLeftOut ? 1 : 0);
    QCOMPARE(turn(), isLeftOut ? HandOver::LeftOut : HandOver::Queued);
    QCOMPARE(progress().leftOut, isLeftOut ? 2 : 0);
    if (isLeftOut)
        QCOMPARE(m_store->reader().broadcasts.reports().reasons(id)->first().reason, expected);
}

void TestHandOver::twoWhoBecameOneGetOneMessage()
{
    addPeople(2);
    QCOMPARE(turn(), HandOver::Queued);
    // WhatsApp reports a user id with both numbers: it is the same person.
    m_store->talkTo(customerNamed(u"Ana"_s, u"34600001000"_s, u"ES.1"_s));
    m_store->must([](StoreSession &session) {
        return session.conversations.changeCustomer(customerNamed({}, u"34600001000"_s, u"ES.1"_s),
                                                    customerNamed({}, u"34600001001"_s, u"ES.1"_s));
    });
    QCOMPARE(turn(), HandOver::LeftOut);
    const QList<BroadcastReason> reasons = m_store->reader().broadcasts.reports().reasons(id).value();
    QCOMPARE(reasons.size(), 1);
    QCOMPARE(reasons.first().reason, Eligibility::Duplicate);
}

void TestHandOver::itEndsWhenEverybodyHadTheirTurnAndTheQueueIsEmpty()
{
    addPeople(1);
    QCOMPARE(turn(), HandOver::Queued);
    QCOMPARE(turn(), HandOver::QueueFull);
    settle(0, Delivery::Read);
    QCOMPARE(turn(), HandOver::Finished);
    QCOMPARE(broadcast().state, BroadcastState::Finished);
    QCOMPARE(broadcast().endedAt, now);
    QCOMPARE(progress().read, 1);
}

QTEST_GUILESS_MAIN(TestHandOver)
#include "tst_handover.moc"
