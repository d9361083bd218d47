// SPDX-License-Identifier: GPL-3.0-or-later
#include "broadcast/handover.h"
#include "broadcastsamples.h"
#include "storefixture.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

namespace {

const QDateTime now = QDateTime::fromSecsSinceEpoch(1795000100, Qt::UTC);
const BroadcastId id = offerBroadcast().id;

} // namespace

/// Each turn on a real file; nothing is sent.
class TestHandOver : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aTurnStoresOneMessageWithThePersonsWords();
    void theIdOfAMessageIsAlwaysTheSame();
    void fewMessagesAreInTheQueueAtOnce();
    void whoOptedOutSinceTheCheckGetsNothing();
    void whoSaysStopWhileTheMessageWaitsGetsNothing_data();
    void whoSaysStopWhileTheMessageWaitsGetsNothing();
    void whoIsBlockedSinceTheCheckGetsNothing_data();
    void whoIsBlockedSinceTheCheckGetsNothing();
    void whoseStopIsUndecidedGetsNothing();
    void anUndecidedStopConcernsOffersOnly();
    void twoWhoBecameOneGetOneMessage();
    void withoutItsTemplateOrNumberItPauses_data();
    void withoutItsTemplateOrNumberItPauses();
    void aRefusalThatConcernsEverybodyPausesAndIsRepeatedLater();
    void tenFailuresInARowPauseIt();
    void aPauseTakesTheMessagesOutOfTheQueueAndGoesOn();
    void whatAPersonCancelledStaysCancelled();
    void whatWasBeingSentAtTheStopIsNotTriedAgain_data();
    void whatWasBeingSentAtTheStopIsNotTriedAgain();
    void whatWasDeletedDuringThePauseWaitsForItsEndToo();
    void whatAPersonSendsAgainNoLongerDependsOnTheBroadcast();
    void itEndsWhenEverybodyHadTheirTurnAndTheQueueIsEmpty();
    void aPlannedOneWaitsForItsTimeAfterAPause();

private:
    void addPeople(int count);
    HandOver turn()
    {
        return m_store->must([](StoreSession &session) { return handOverNext(session, id, now); });
    }
    void settle(int position, Delivery delivery, int code = 0);
    BroadcastProgress progress() const { return m_store->reader().broadcasts.reports().progress(id).value(); }
    Broadcast broadcast() const { return m_store->reader().broadcasts.find(id).value().value(); }
    void stopMarketing(const QString &waId);
    /// On another number than the broadcast's.
    void block(const QString &waId);
    /// Nobody decides what follows from it.
    void writeStop(const QString &waId);

    std::unique_ptr<StoreFixture> m_store;
};

void TestHandOver::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_store->must([](StoreSession &session) { return connectForBroadcast(session, offerTemplate()); });
    m_store->must([](StoreSession &session) { return session.broadcasts.add(offerBroadcast()); });
}

void TestHandOver::addPeople(int count)
{
    m_store->must([count](StoreSession &session) {
        QList<CheckedPerson> people;
        for (int i = 0; i < count; ++i)
            people << eligiblePerson(u"3460000%1"_s.arg(1000 + i), u"Ana %1"_s.arg(i));
        return session.broadcasts.addRecipients(id, 0, people, {}, now);
    });
}

void TestHandOver::settle(int position, Delivery delivery, int code)
{
    const SendFailure why = code == 0 ? SendFailure() : SendFailure{MetaCode{code}, {}};
    m_store->must([position, delivery, why](StoreSession &session) {
        return session.messages.setDelivery(messageIdOf(id, position), delivery, why);
    });
    m_store->must(
        [position](StoreSession &session) { return session.outbox.remove(messageIdOf(id, position)); });
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

void TestHandOver::block(const QString &waId)
{
    const ConversationId conversation = m_store->talkTo(customerNamed(QString(), waId));
    m_store->must([conversation](StoreSession &session) {
        ConversationState state;
        state.blockedAt = now;
        return session.conversationStates.set(conversation, state);
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
    m_store->must([category](StoreSession &session) -> Result<void> {
        Broadcast broadcast = offerBroadcast();
        broadcast.isMarketing = category == TemplateCategory::Marketing;
        if (Result<void> removed = session.broadcasts.remove(id); !removed)
            return removed;
        if (Result<void> added = session.broadcasts.add(broadcast); !added)
            return added;
        return session.templates.save(offerTemplate(category));
    });
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

void TestHandOver::anUndecidedStopConcernsOffersOnly()
{
    m_store->must([](StoreSession &session) {
        return session.templates.save(offerTemplate(TemplateCategory::Utility));
    });
    addPeople(1);
    writeStop(u"34600001000"_s);
    QCOMPARE(turn(), HandOver::Queued);
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

void TestHandOver::withoutItsTemplateOrNumberItPauses_data()
{
    QTest::addColumn<Template>("whole");
    QTest::addColumn<BroadcastPause>("expected");
    Template paused = offerTemplate();
    paused.status = TemplateStatus::Paused;
    QTest::newRow("Meta paused the template") << paused << BroadcastPause::TemplateUnavailable;
    Template changed = offerTemplate();
    changed.components.body.text = u"Hello {{1}}, there is {{2}} today."_s;
    QTest::newRow("it has another variable now") << changed << BroadcastPause::TemplateUnavailable;
    Template utility = offerTemplate(TemplateCategory::Utility);
    QTest::newRow("it became a utility template") << utility << BroadcastPause::None;
}

void TestHandOver::withoutItsTemplateOrNumberItPauses()
{
    QFETCH(const Template, whole);
    QFETCH(const BroadcastPause, expected);
    addPeople(2);
    QCOMPARE(turn(), HandOver::Queued);
    m_store->must([whole](StoreSession &session) { return session.templates.save(whole); });
    QCOMPARE(turn(), expected == BroadcastPause::None ? HandOver::Queued : HandOver::Paused);
    QCOMPARE(broadcast().pause, expected);
}

void TestHandOver::aRefusalThatConcernsEverybodyPausesAndIsRepeatedLater()
{
    addPeople(4);
    QCOMPARE(turn(), HandOver::Queued);
    QCOMPARE(turn(), HandOver::Queued);
    settle(0, Delivery::Sent);
    settle(1, Delivery::Failed, 131042);
    QCOMPARE(turn(), HandOver::Paused);
    QCOMPARE(broadcast().state, BroadcastState::Paused);
    QCOMPARE(broadcast().pause, BroadcastPause::Meta);
    QCOMPARE(broadcast().pauseCode, std::optional(MetaCode{131042}));
    QCOMPARE(turn(), HandOver::NotRunning);
    m_store->must([](StoreSession &session) { return resumeBroadcast(session, id, now.addSecs(60)); });
    QCOMPARE(broadcast().pause, BroadcastPause::None);
    QCOMPARE(m_store->messageOf(messageIdOf(id, 1)).delivery, Delivery::Queued);
    QCOMPARE(turn(), HandOver::Queued);
    QCOMPARE(progress().failed, 0);
    QCOMPARE(progress().queued, 2);
}

void TestHandOver::tenFailuresInARowPauseIt()
{
    addPeople(30);
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(turn(), HandOver::Queued);
        settle(i, Delivery::Failed, 131026);
    }
    QCOMPARE(turn(), HandOver::Paused);
    QCOMPARE(broadcast().pause, BroadcastPause::ManyFailures);
    m_store->must([](StoreSession &session) { return resumeBroadcast(session, id, now.addSecs(60)); });
    QCOMPARE(turn(), HandOver::Queued); // those before the pause are not counted again
    QCOMPARE(progress().failed, 10); // and not sent again
}

void TestHandOver::aPauseTakesTheMessagesOutOfTheQueueAndGoesOn()
{
    addPeople(4);
    QCOMPARE(turn(), HandOver::Queued);
    QCOMPARE(turn(), HandOver::Queued);
    const auto pause = [](StoreSession &session) {
        return pauseBroadcast(session, id, BroadcastPause::Person, std::nullopt, now);
    };
    QVERIFY(m_store->must(pause));
    QVERIFY(!m_store->must(pause));
    QVERIFY(m_store->reader().outbox.nextPerConversation(10)->isEmpty());
    QCOMPARE(progress().waiting, 4);
    m_store->must([](StoreSession &session) { return resumeBroadcast(session, id, now); });
    QCOMPARE(m_store->reader().outbox.nextPerConversation(10)->size(), 2);
    QCOMPARE(progress().waiting, 2);
    QCOMPARE(progress().queued, 2);
}

void TestHandOver::whatAPersonCancelledStaysCancelled()
{
    addPeople(2);
    QCOMPARE(turn(), HandOver::Queued);
    QCOMPARE(turn(), HandOver::Queued);
    const auto cancel = [](StoreSession &session) { return session.outbox.cancel(messageIdOf(id, 0), now); };
    QVERIFY(m_store->must(cancel));
    m_store->must([](StoreSession &session) {
        return pauseBroadcast(session, id, BroadcastPause::Person, std::nullopt, now);
    });
    m_store->must([](StoreSession &session) { return resumeBroadcast(session, id, now); });
    const QList<OutboxEntry> next = m_store->reader().outbox.nextPerConversation(10).value();
    QCOMPARE(next.size(), 1);
    QCOMPARE(next.first().message, messageIdOf(id, 1));
    QVERIFY(!m_store->reader().messages.find(messageIdOf(id, 0)).value());
    BroadcastProgress expected;
    expected.queued = 1;
    expected.gone = 1;
    QCOMPARE(progress(), expected);
}

void TestHandOver::whatWasBeingSentAtTheStopIsNotTriedAgain_data()
{
    QTest::addColumn<bool>("isStopped");
    QTest::addColumn<bool>("isLater");
    QTest::newRow("stopped, there was no network") << true << false;
    QTest::newRow("stopped, Meta takes it later") << true << true;
    QTest::newRow("paused, there was no network") << false << false;
    QTest::newRow("paused, Meta takes it later") << false << true;
}

void TestHandOver::whatWasBeingSentAtTheStopIsNotTriedAgain()
{
    QFETCH(const bool, isStopped);
    QFETCH(const bool, isLater);
    addPeople(1);
    QCOMPARE(turn(), HandOver::Queued);
    const MessageId message = messageIdOf(id, 0);
    const auto mark = [message](StoreSession &session) { return session.outbox.markSending(message, now); };
    QVERIFY(m_store->must(mark));
    m_store->must([isStopped](StoreSession &session) -> Result<void> {
        const Result<bool> paused = pauseBroadcast(session, id, BroadcastPause::Person, std::nullopt, now);
        if (!paused || !isStopped)
            return paused ? Result<void>() : failure(paused.error());
        return session.broadcasts.setState(id, BroadcastState::Cancelled, now);
    });
    m_store->must([message, isLater](StoreSession &session) {
        return isLater ? session.outbox.postpone(message, now, now)
                       : session.outbox.markNotSent(message, now);
    });
    QVERIFY(m_store->reader().outbox.nextPerConversation(10)->isEmpty());
    QCOMPARE(progress().waiting, 1);
    m_store->must([](StoreSession &session) { return resumeBroadcast(session, id, now); });
    QCOMPARE(m_store->reader().outbox.nextPerConversation(10)->size(), isStopped ? 0 : 1);
    if (isStopped)
        return;
    QVERIFY(m_store->must(mark));
    m_store->must([message](StoreSession &session) { return session.outbox.markNotSent(message, now); });
    QCOMPARE(m_store->reader().outbox.nextPerConversation(10)->size(), 1); // it runs
}

void TestHandOver::whatWasDeletedDuringThePauseWaitsForItsEndToo()
{
    addPeople(1);
    QCOMPARE(turn(), HandOver::Queued);
    const ConversationId conversation = m_store->messageOf(messageIdOf(id, 0)).conversation;
    m_store->must(
        [conversation](StoreSession &session) { return session.privacy.softDelete(conversation, now); });
    m_store->must([](StoreSession &session) {
        return pauseBroadcast(session, id, BroadcastPause::Person, std::nullopt, now);
    });
    m_store->must(
        [conversation](StoreSession &session) { return session.privacy.undelete(conversation, now); });
    QVERIFY(m_store->reader().outbox.nextPerConversation(10)->isEmpty());
    m_store->must([](StoreSession &session) { return resumeBroadcast(session, id, now); });
    QCOMPARE(m_store->reader().outbox.nextPerConversation(10)->size(), 1);
}

void TestHandOver::whatAPersonSendsAgainNoLongerDependsOnTheBroadcast()
{
    addPeople(1);
    QCOMPARE(turn(), HandOver::Queued);
    const MessageId message = messageIdOf(id, 0);
    m_store->must([message](StoreSession &session) -> Result<void> {
        if (Result<void> lost = session.outbox.markUncertain(message, now); !lost)
            return lost;
        if (Result<void> back = session.messages.requeue(message); !back)
            return back;
        return session.outbox.enqueue(message);
    });
    m_store->must([](StoreSession &session) {
        return pauseBroadcast(session, id, BroadcastPause::Person, std::nullopt, now);
    });
    m_store->must([message](StoreSession &session) { return session.outbox.markNotSent(message, now); });
    QCOMPARE(m_store->reader().outbox.nextPerConversation(10)->size(), 1);
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

void TestHandOver::aPlannedOneWaitsForItsTimeAfterAPause()
{
    Broadcast later = offerBroadcast(u"5b0c7a52-8f0c-4f2e-9a53-0d5fd5d2a003"_s);
    later.state = BroadcastState::Scheduled;
    later.startsAt = now.addDays(1);
    const auto stateOf = [&] { return m_store->reader().broadcasts.find(later.id)->value().state; };
    m_store->must([later](StoreSession &session) { return session.broadcasts.add(later); });
    m_store->must([later](StoreSession &session) {
        return pauseBroadcast(session, later.id, BroadcastPause::Person, std::nullopt, now);
    });
    QCOMPARE(stateOf(), BroadcastState::Paused);
    m_store->must([later](StoreSession &session) { return resumeBroadcast(session, later.id, now); });
    QCOMPARE(stateOf(), BroadcastState::Scheduled);
}

QTEST_GUILESS_MAIN(TestHandOver)
#include "tst_handover.moc"
