// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoverscene.h"

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// What pauses a broadcast, and what happens to the messages in its queue then.
class TestPauses : public HandOverScene {
    Q_OBJECT
private Q_SLOTS:
    void withoutItsTemplateOrNumberItPauses_data();
    void withoutItsTemplateOrNumberItPauses();
    void aRefusalThatConcernsEverybodyPausesAndIsRepeatedLater();
    void aRefusalFromBeforeThePauseKeepsItFromFinishing();
    void whatWasRefusedAndDeletedDoesNotKeepItFromFinishing();
    void aRefusalAfterTheEndPausesItAgain_data();
    void aRefusalAfterTheEndPausesItAgain();
    void tenFailuresInARowPauseIt();
    void aPauseTakesTheMessagesOutOfTheQueueAndGoesOn();
    void whatAPersonCancelledStaysCancelled();
    void whatWasBeingSentAtTheStopIsNotTriedAgain_data();
    void whatWasBeingSentAtTheStopIsNotTriedAgain();
    void whatWasDeletedDuringThePauseWaitsForItsEndToo();
    void whatIsDeletedAfterThePauseIsNotSent();
    void whatAPersonSendsAgainNoLongerDependsOnTheBroadcast();
    void aPlannedOneWaitsForItsTimeAfterAPause();
};

void TestPauses::withoutItsTemplateOrNumberItPauses_data()
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

void TestPauses::withoutItsTemplateOrNumberItPauses()
{
    QFETCH(const Template, whole);
    QFETCH(const BroadcastPause, expected);
    addPeople(2);
    QCOMPARE(turn(), HandOver::Queued);
    m_store->must([whole](StoreSession &session) { return session.templates.save(whole); });
    QCOMPARE(turn(), expected == BroadcastPause::None ? HandOver::Queued : HandOver::Paused);
    QCOMPARE(broadcast().pause, expected);
}

void TestPauses::aRefusalThatConcernsEverybodyPausesAndIsRepeatedLater()
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

/// The webhook about a message that was on its way at the pause comes when a person has gone on.
void TestPauses::aRefusalFromBeforeThePauseKeepsItFromFinishing()
{
    addPeople(2);
    QCOMPARE(turn(), HandOver::Queued);
    QCOMPARE(turn(), HandOver::Queued);
    settle(0, Delivery::Sent);
    settle(1, Delivery::Failed, 131048);
    QCOMPARE(turn(), HandOver::Paused);
    m_store->must([](StoreSession &session) { return resumeBroadcast(session, id, now.addSecs(60)); });
    settle(0, Delivery::Failed, 131048);
    settle(1, Delivery::Sent);
    QCOMPARE(turn(), HandOver::Paused);
    QCOMPARE(broadcast().pauseCode, std::optional(MetaCode{131048}));
    m_store->must([](StoreSession &session) { return resumeBroadcast(session, id, now.addSecs(120)); });
    QCOMPARE(progress().queued, 1);
    settle(0, Delivery::Sent);
    QCOMPARE(turn(), HandOver::Finished);
}

void TestPauses::whatWasRefusedAndDeletedDoesNotKeepItFromFinishing()
{
    addPeople(1);
    QCOMPARE(turn(), HandOver::Queued);
    settle(0, Delivery::Failed, 131048);
    const ConversationId conversation = m_store->messageOf(messageIdOf(id, 0)).conversation;
    QCOMPARE(turn(), HandOver::Paused);
    m_store->must(
        [conversation](StoreSession &session) { return session.privacy.softDelete(conversation, now); });
    m_store->must([](StoreSession &session) { return resumeBroadcast(session, id, now.addSecs(60)); });
    QCOMPARE(turn(), HandOver::Finished);
}

void TestPauses::aRefusalAfterTheEndPausesItAgain_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("hours");
    QTest::addColumn<BroadcastState>("state");
    QTest::newRow("the number") << 131048 << 0 << BroadcastState::Paused;
    QTest::newRow("the number, the next morning") << 131048 << 20 << BroadcastState::Paused;
    QTest::newRow("the number, long ago") << 131048 << 25 << BroadcastState::Finished;
    QTest::newRow("this customer only") << 131026 << 0 << BroadcastState::Finished;
}

/// Meta accepts a message first and refuses it by webhook.
void TestPauses::aRefusalAfterTheEndPausesItAgain()
{
    QFETCH(const int, code);
    QFETCH(const int, hours);
    QFETCH(const BroadcastState, state);
    addPeople(2);
    QCOMPARE(turn(), HandOver::Queued);
    QCOMPARE(turn(), HandOver::Queued);
    settle(0, Delivery::Sent);
    settle(1, Delivery::Sent);
    QCOMPARE(turn(), HandOver::Finished);
    settle(1, Delivery::Failed, code);
    const QDateTime later = now.addSecs(hours * 3600);
    const bool isRecent =
        m_store->must([later](StoreSession &session) { return reopenRefused(session, later); });
    QCOMPARE(isRecent, hours < 24);
    QCOMPARE(broadcast().state, state);
    if (state == BroadcastState::Finished)
        return;
    QCOMPARE(broadcast().pause, BroadcastPause::Meta);
    QCOMPARE(broadcast().pauseCode, std::optional(MetaCode{code}));
    QVERIFY(!broadcast().endedAt.isValid());
    QVERIFY(!m_store->must([later](StoreSession &session) { return reopenRefused(session, later); }));
    m_store->must([later](StoreSession &session) { return resumeBroadcast(session, id, later); });
    QCOMPARE(progress().queued, 1);
    QCOMPARE(progress().failed, 0);
}

void TestPauses::tenFailuresInARowPauseIt()
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

void TestPauses::aPauseTakesTheMessagesOutOfTheQueueAndGoesOn()
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

void TestPauses::whatAPersonCancelledStaysCancelled()
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

void TestPauses::whatWasBeingSentAtTheStopIsNotTriedAgain_data()
{
    QTest::addColumn<bool>("isStopped");
    QTest::addColumn<bool>("isLater");
    QTest::newRow("stopped, there was no network") << true << false;
    QTest::newRow("stopped, Meta takes it later") << true << true;
    QTest::newRow("paused, there was no network") << false << false;
    QTest::newRow("paused, Meta takes it later") << false << true;
}

void TestPauses::whatWasBeingSentAtTheStopIsNotTriedAgain()
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

void TestPauses::whatWasDeletedDuringThePauseWaitsForItsEndToo()
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

void TestPauses::whatIsDeletedAfterThePauseIsNotSent()
{
    addPeople(1);
    QCOMPARE(turn(), HandOver::Queued);
    const ConversationId conversation = m_store->messageOf(messageIdOf(id, 0)).conversation;
    m_store->must([](StoreSession &session) {
        return pauseBroadcast(session, id, BroadcastPause::Person, std::nullopt, now);
    });
    const QDateTime later = now.addSecs(60);
    m_store->must([conversation, later](StoreSession &session) {
        return session.privacy.softDelete(conversation, later);
    });
    m_store->must([later](StoreSession &session) { return resumeBroadcast(session, id, later); });
    QVERIFY(m_store->reader().outbox.nextPerConversation(10)->isEmpty());
    m_store->must([conversation, later](StoreSession &session) {
        return session.privacy.undelete(conversation, later);
    });
    QCOMPARE(m_store->reader().outbox.nextPerConversation(10)->size(), 1);
}

void TestPauses::whatAPersonSendsAgainNoLongerDependsOnTheBroadcast()
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

void TestPauses::aPlannedOneWaitsForItsTimeAfterAPause()
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

QTEST_GUILESS_MAIN(TestPauses)
#include "tst_pauses.moc"
