// SPDX-License-Identifier: GPL-3.0-or-later
// What staff decide about conversations, and the filters of the list.
#include "statesscene.h"

using namespace shoptalk;
using namespace Qt::StringLiterals;
using Filter = ConversationFilter;
using namespace shoptalk::test;

class TestStates : public StatesScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_store = std::make_unique<StoreFixture>(); }
    void whatIsDecidedSurvivesARestart();
    void pinnedOnesStandFirst();
    void anArchivedOneComesBackWhenTheCustomerWrites();
    void anArchivedOneStaysForHistoryAndForWhatTheShopSends();
    void aMutedArchivedOneStays();
    void aSnoozedOneComesBackAtItsTime();
    void aSnoozedOneComesBackWhenTheCustomerWrites();
    void aReminderBringsToTheTop();
    void aReminderListsWhatWasPutAway_data();
    void aReminderListsWhatWasPutAway();
};

void TestStates::whatIsDecidedSurvivesARestart()
{
    const ConversationId ana = talk(u"Ana"_s, 1000);
    const ConversationState wanted{true,     at(5000), at(4000), {},
                                   at(3000), at(2000), at(6000), StaffId(u"s1"_s)};
    change(ana, [&wanted](ConversationState &state) { state = wanted; });
    QVERIFY(m_store->reopen());
    QCOMPARE(conversation(ana).state, wanted);
}

void TestStates::pinnedOnesStandFirst()
{
    const ConversationId ana = talk(u"Ana"_s, 1000);
    talk(u"Bea"_s, 2000);
    QCOMPARE(names(Filter::All), (QStringList{u"Bea"_s, u"Ana"_s}));
    change(ana, [](ConversationState &state) { state.isPinned = true; });
    QCOMPARE(names(Filter::All), (QStringList{u"Ana"_s, u"Bea"_s}));
}

void TestStates::anArchivedOneComesBackWhenTheCustomerWrites()
{
    const ConversationId ana = talk(u"Ana"_s, 1000);
    change(ana, [](ConversationState &state) { state.archivedAt = at(1500); });
    QCOMPARE(names(Filter::All), QStringList());
    QCOMPARE(names(Filter::Archived), QStringList{u"Ana"_s});
    m_store->add(textMessage(ana, Direction::Inbound, u"Me again"_s, 2000));
    QCOMPARE(names(Filter::All), QStringList{u"Ana"_s});
    QCOMPARE(names(Filter::Archived), QStringList());
}

void TestStates::anArchivedOneStaysForHistoryAndForWhatTheShopSends()
{
    const ConversationId ana = talk(u"Ana"_s, 1000);
    change(ana, [](ConversationState &state) { state.archivedAt = at(1500); });
    m_store->add(textMessage(ana, Direction::Inbound, u"Long ago"_s, 500), false);
    m_store->add(textMessage(ana, Direction::Outbound, u"Bye"_s, 2000), false);
    QCOMPARE(names(Filter::Archived), QStringList{u"Ana"_s});
}

void TestStates::aMutedArchivedOneStays()
{
    const ConversationId ana = talk(u"Ana"_s, 1000);
    change(ana, [](ConversationState &state) {
        state.archivedAt = at(1500);
        state.mutedUntil = at(3000);
    });
    m_store->add(textMessage(ana, Direction::Inbound, u"Me again"_s, 2000));
    QCOMPARE(names(Filter::Archived), QStringList{u"Ana"_s});
    m_store->add(textMessage(ana, Direction::Inbound, u"And again"_s, 3000));
    QCOMPARE(names(Filter::All), QStringList{u"Ana"_s});
}

void TestStates::aSnoozedOneComesBackAtItsTime()
{
    const ConversationId ana = talk(u"Ana"_s, 1000);
    talk(u"Bea"_s, 2000);
    change(ana, [](ConversationState &state) { state.snoozedUntil = at(5000); });
    QCOMPARE(names(Filter::All), QStringList{u"Bea"_s});
    QVERIFY(m_store->reopen());
    QCOMPARE(m_store->reader().conversationStates.nextWake().value(), at(5000));
    const auto wake = [this](qint64 time) {
        return m_store->must(
            [time](StoreSession &session) { return session.conversationStates.wake(at(time)); });
    };
    QCOMPARE(wake(4999), WokenConversations());
    QCOMPARE(wake(5000), (WokenConversations{{}, {ana}}));
    QCOMPARE(names(Filter::All), (QStringList{u"Ana"_s, u"Bea"_s})); // as if a message had come
    QVERIFY(conversation(ana).isMarkedUnread);
    QVERIFY(!m_store->reader().conversationStates.nextWake().value().isValid());
}

void TestStates::aSnoozedOneComesBackWhenTheCustomerWrites()
{
    const ConversationId ana = talk(u"Ana"_s, 1000);
    change(ana, [](ConversationState &state) { state.snoozedUntil = at(5000); });
    QCOMPARE(names(Filter::Snoozed), QStringList{u"Ana"_s});
    m_store->add(textMessage(ana, Direction::Inbound, u"Hello?"_s, 2000));
    QCOMPARE(names(Filter::All), QStringList{u"Ana"_s});
    QCOMPARE(names(Filter::Snoozed), QStringList());
}

void TestStates::aReminderBringsToTheTop()
{
    const ConversationId ana = talk(u"Ana"_s, 1000);
    talk(u"Bea"_s, 2000);
    change(ana, [](ConversationState &state) { state.remindAt = at(5000); });
    QCOMPARE(names(Filter::All), (QStringList{u"Bea"_s, u"Ana"_s}));
    QCOMPARE(m_store->reader().conversationStates.nextWake().value(), at(5000));
    const auto woken =
        m_store->must([](StoreSession &session) { return session.conversationStates.wake(at(5000)); });
    QCOMPARE(woken, (WokenConversations{{ana}, {}}));
    QCOMPARE(names(Filter::All), (QStringList{u"Ana"_s, u"Bea"_s}));
    QVERIFY(!conversation(ana).state.remindAt.isValid());
}

void TestStates::aReminderListsWhatWasPutAway_data()
{
    QTest::addColumn<QDateTime>("archivedAt");
    QTest::addColumn<QDateTime>("snoozedUntil");
    QTest::newRow("archived") << at(1500) << QDateTime();
    QTest::newRow("snoozed until later") << QDateTime() << at(9000);
}

void TestStates::aReminderListsWhatWasPutAway()
{
    QFETCH(const QDateTime, archivedAt);
    QFETCH(const QDateTime, snoozedUntil);
    const ConversationId ana = talk(u"Ana"_s, 1000);
    change(ana, [&](ConversationState &state) {
        state.remindAt = at(5000);
        state.archivedAt = archivedAt;
        state.snoozedUntil = snoozedUntil;
    });
    QCOMPARE(names(Filter::All), QStringList());
    const auto woken =
        m_store->must([](StoreSession &session) { return session.conversationStates.wake(at(5000)); });
    QCOMPARE(woken, (WokenConversations{{ana}, {}}));
    QCOMPARE(names(Filter::All), QStringList{u"Ana"_s});
    QVERIFY(conversation(ana).isMarkedUnread);
    QVERIFY(!m_store->reader().conversationStates.nextWake().value().isValid());
}

QTEST_GUILESS_MAIN(TestStates)
#include "tst_states.moc"
