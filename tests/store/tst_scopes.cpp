// SPDX-License-Identifier: GPL-3.0-or-later
#include "statesscene.h"
#include "store/connection.h"
#include "tests/support/unreadtotal.h"

using namespace shoptalk;
using namespace Qt::StringLiterals;
using Filter = ConversationFilter;
using namespace shoptalk::test;

/// Which conversations the filters of the list have, and those of each number.
class TestScopes : public StatesScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_store = std::make_unique<StoreFixture>(); }
    void waitsUntilSomebodyAnswers();
    void waitsOnIfTheAnswerFailed();
    void waitsOnAfterABroadcast();
    void aNoticeIsNoQuestion();
    void showsWhatAFilterSays_data();
    void showsWhatAFilterSays();
    void pagesWithoutGapsOrRepeats_data();
    void pagesWithoutGapsOrRepeats();
    void aNumberHasOnlyItsOwn_data();
    void aNumberHasOnlyItsOwn();
    void aNumberHasItsOwnOnceThereAreSeveral();
    void unreadMessagesAreCountedForEachNumber();
    void theUnreadTotalCountsWhatTheListShows();
    void aPersonOfTheShopIsNamedInTheRow();
};

void TestScopes::waitsUntilSomebodyAnswers()
{
    const ConversationId ana = talk(u"Ana"_s, 1000);
    QCOMPARE(names(Filter::Waiting), QStringList{u"Ana"_s});
    m_store->add(textMessage(ana, Direction::Outbound, u"Hello Ana"_s, 1100), false);
    QCOMPARE(names(Filter::Waiting), QStringList());
    m_store->add(textMessage(ana, Direction::Inbound, u"Earlier, but late"_s, 1050));
    QCOMPARE(names(Filter::Waiting), QStringList());
    m_store->add(textMessage(ana, Direction::Inbound, u"Thanks. When?"_s, 1200));
    QCOMPARE(names(Filter::Waiting), QStringList{u"Ana"_s});
}

void TestScopes::waitsOnIfTheAnswerFailed()
{
    const ConversationId ana = talk(u"Ana"_s, 1000);
    const Message answer = textMessage(ana, Direction::Outbound, u"Hello Ana"_s, 1100);
    m_store->add(answer, false);
    const auto fail = [&answer](StoreSession &session) {
        return session.messages.setDelivery(answer.id, Delivery::Failed, SendFailure{MetaCode{131047}, {}});
    };
    QVERIFY(m_store->must(fail));
    QCOMPARE(names(Filter::Waiting), QStringList{u"Ana"_s});
    m_store->must([&answer](StoreSession &session) { return session.messages.requeue(answer.id); });
    QCOMPARE(names(Filter::Waiting), QStringList());
    QVERIFY(m_store->must(fail));
    QCOMPARE(names(Filter::Waiting), QStringList{u"Ana"_s});
    // An earlier answer that reached the customer came after the question all the same.
    m_store->add(textMessage(ana, Direction::Outbound, u"One moment"_s, 1050), false);
    QCOMPARE(names(Filter::Waiting), QStringList());
}

void TestScopes::waitsOnAfterABroadcast()
{
    const ConversationId ana = talk(u"Ana"_s, 1000);
    const ConversationId bea = talk(u"Bea"_s, 1000);
    m_store->add(textMessage(bea, Direction::Outbound, u"Hello Bea"_s, 1100), false);
    for (const ConversationId &each : {ana, bea}) {
        Message offer = textMessage(each, Direction::Outbound, {}, 1200);
        offer.content = TemplateContent();
        m_store->must([offer](StoreSession &session) {
            return session.messages.add(offer, false, MessageRepository::Origin::Broadcast);
        });
    }
    QCOMPARE(names(Filter::Waiting), QStringList{u"Ana"_s});
    m_store->add(textMessage(bea, Direction::Inbound, u"Sent before the offer, and late"_s, 1150));
    QCOMPARE(names(Filter::Waiting), (QStringList{u"Bea"_s, u"Ana"_s}));
}

void TestScopes::aNoticeIsNoQuestion()
{
    const ConversationId ana = talk(u"Ana"_s, 1000);
    m_store->add(textMessage(ana, Direction::Outbound, u"Hello Ana"_s, 1100), false);
    Message notice = textMessage(ana, Direction::Inbound, {}, 1200);
    notice.content = SystemContent();
    m_store->add(notice, false);
    QVERIFY(!conversation(ana).isWaiting);
}

void TestScopes::showsWhatAFilterSays_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("all") << Filter::All
                         << QStringList{u"Answered"_s, u"Unread"_s, u"Mine"_s, u"Closing"_s, u"Closed"_s};
    QTest::newRow("unread") << Filter::Unread << QStringList{u"Unread"_s};
    QTest::newRow("mine") << Filter::Mine << QStringList{u"Mine"_s};
    QTest::newRow("unassigned") << Filter::Unassigned
                                << QStringList{u"Answered"_s, u"Unread"_s, u"Closing"_s, u"Closed"_s};
    QTest::newRow("waiting") << Filter::Waiting
                             << QStringList{u"Unread"_s, u"Mine"_s, u"Closing"_s, u"Closed"_s};
    QTest::newRow("closing soon") << Filter::ClosingSoon << QStringList{u"Closing"_s};
    QTest::newRow("archived") << Filter::Archived << QStringList{u"Archived"_s};
    QTest::newRow("snoozed") << Filter::Snoozed << QStringList{u"Snoozed"_s};
}

void TestScopes::showsWhatAFilterSays()
{
    QFETCH(const Filter, filter);
    constexpr qint64 hourS = 3600;
    const StaffId me(u"me"_s);
    talk(u"Closed"_s, nowS - 24 * hourS);
    talk(u"Closing"_s, nowS - 24 * hourS + 1);
    change(talk(u"Mine"_s, nowS - 5 * hourS), [me](ConversationState &state) { state.assignee = me; });
    talk(u"Unread"_s, nowS - 4 * hourS, true);
    m_store->add(
        textMessage(talk(u"Answered"_s, nowS - 3 * hourS), Direction::Outbound, u"Yes"_s, nowS - hourS),
        false);
    change(talk(u"Archived"_s, nowS), [](ConversationState &state) { state.archivedAt = at(nowS); });
    change(talk(u"Snoozed"_s, nowS), [](ConversationState &state) { state.snoozedUntil = at(nowS + 60); });
    QFETCH(const QStringList, expected);
    QCOMPARE(names(filter, me), expected);
}

void TestScopes::pagesWithoutGapsOrRepeats_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::newRow("all") << Filter::All;
    QTest::newRow("unread") << Filter::Unread;
    QTest::newRow("unassigned") << Filter::Unassigned;
    QTest::newRow("waiting") << Filter::Waiting;
    QTest::newRow("closing soon") << Filter::ClosingSoon;
}

void TestScopes::pagesWithoutGapsOrRepeats()
{
    QFETCH(const Filter, filter);
    for (int i = 0; i < 23; ++i) {
        const ConversationId id = talk(QString::number(i), nowS - 24 * 3600 + 1 + i / 4, true);
        if (i % 5 == 0)
            change(id, [](ConversationState &state) { state.isPinned = true; });
    }
    QList<Conversation> all;
    while (true) {
        const auto after = all.isEmpty() ? std::nullopt : std::optional(all.last());
        const auto page = m_store->reader().conversationStates.page({filter, {}}, after, 4, at(nowS)).value();
        if (page.isEmpty())
            break;
        all += page;
    }
    QCOMPARE(all.size(), 23);
    for (int i = 1; i < all.size(); ++i)
        QVERIFY(standsAbove(filter, all.at(i - 1), all.at(i)));
}

void TestScopes::aNumberHasOnlyItsOwn_data()
{
    QTest::addColumn<Filter>("filter");
    for (const auto &[name, filter] :
         {std::pair("all", Filter::All), std::pair("unread", Filter::Unread), std::pair("mine", Filter::Mine),
          std::pair("unassigned", Filter::Unassigned), std::pair("waiting", Filter::Waiting),
          std::pair("closing soon", Filter::ClosingSoon), std::pair("archived", Filter::Archived),
          std::pair("snoozed", Filter::Snoozed)})
        QTest::newRow(name) << filter;
}

void TestScopes::aNumberHasOnlyItsOwn()
{
    QFETCH(const Filter, filter);
    constexpr int conversations = 9; // of each number
    m_store->connectNumbers({u"61"_s, u"62"_s});
    for (int i = 0; i < 2 * conversations; ++i) {
        const QString number = i % 2 == 0 ? u"61"_s : u"62"_s;
        const ConversationId id = talk(number, nowS - 24 * 3600 + 1 + i / 4, true, number);
        change(id, [filter, i](ConversationState &state) {
            state.isPinned = i % 5 == 0;
            state.assignee = filter == Filter::Mine ? StaffId(u"s1"_s) : StaffId();
            state.archivedAt = filter == Filter::Archived ? at(nowS) : QDateTime();
            state.snoozedUntil = filter == Filter::Snoozed ? at(nowS + 60) : QDateTime();
        });
    }
    const ConversationScope scope{filter, StaffId(u"s1"_s), PhoneNumberId(u"62"_s)};
    QList<Conversation> all;
    while (true) {
        const auto after = all.isEmpty() ? std::nullopt : std::optional(all.last());
        const auto page = m_store->reader().conversationStates.page(scope, after, 4, at(nowS)).value();
        if (page.isEmpty())
            break;
        all += page;
    }
    QCOMPARE(all.size(), conversations);
    for (int i = 0; i < all.size(); ++i) {
        QCOMPARE(all.at(i).phoneNumber, scope.number);
        QVERIFY(isInScope(scope, all.at(i), at(nowS)));
        QVERIFY(i == 0 || standsAbove(filter, all.at(i - 1), all.at(i)));
    }
    const ConversationScope other{filter, scope.me, PhoneNumberId(u"61"_s)};
    QVERIFY(!isInScope(other, all.first(), at(nowS)));
    QVERIFY(isInScope({filter, scope.me}, all.first(), at(nowS)));
}

/// With one number, its conversations are in no index of one number.
void TestScopes::aNumberHasItsOwnOnceThereAreSeveral()
{
    const ConversationScope second{Filter::All, {}, PhoneNumberId(u"62"_s)};
    const auto count = [&] {
        return m_store->reader().conversationStates.page(second, {}, 50, at(nowS)).value().size();
    };
    talk(u"Ana"_s, 1000);
    talk(u"Bea"_s, 2000, false, u"62"_s);
    m_store->connectNumbers({u"61"_s});
    QCOMPARE(count(), 0);
    m_store->connectNumbers({u"61"_s, u"62"_s});
    QCOMPARE(count(), 1);
    talk(u"Chi"_s, 3000, false, u"62"_s);
    QCOMPARE(count(), 2);
    m_store->close();
    {
        Connection connection;
        QVERIFY(connection.open(m_store->path(), Connection::Access::Write));
        QVERIFY(runSql(connection, u"UPDATE connected_phone_numbers SET is_active = 0 WHERE id = '61'"_s));
    }
    QVERIFY(m_store->reopen());
    QCOMPARE(count(), 0);
}

void TestScopes::unreadMessagesAreCountedForEachNumber()
{
    const auto counts = [this] { return m_store->reader().conversations.unreadByNumber().value(); };
    const PhoneNumberId first(u"61"_s);
    const PhoneNumberId second(u"62"_s);
    const ConversationId ana = talk(u"Ana"_s, 1000, true);
    m_store->add(textMessage(ana, Direction::Inbound, u"Are you there?"_s, 1100));
    talk(u"Bea"_s, 2000, true, u"62"_s);
    const ConversationId chi = talk(u"Chi"_s, 2000, false, u"62"_s);
    QCOMPARE(counts(), (QHash<PhoneNumberId, int>{{first, 2}, {second, 1}}));
    m_store->must([chi](StoreSession &session) { return session.conversations.setMarkedUnread(chi, true); });
    QCOMPARE(counts().value(second), 2);
    change(ana, [](ConversationState &state) { state.archivedAt = at(3000); });
    QCOMPARE(counts().value(first), 0);
    QCOMPARE(counts().value(second), support::unreadTotal(m_store->reader()));
}

void TestScopes::theUnreadTotalCountsWhatTheListShows()
{
    talk(u"Ana"_s, 1000, true);
    const ConversationId bea = talk(u"Bea"_s, 2000, true);
    QCOMPARE(support::unreadTotal(m_store->reader()), 2);
    change(bea, [](ConversationState &state) { state.archivedAt = at(3000); });
    QCOMPARE(support::unreadTotal(m_store->reader()), 1);
    change(bea, [](ConversationState &state) {
        state.archivedAt = {};
        state.snoozedUntil = at(nowS + 60);
    });
    QCOMPARE(support::unreadTotal(m_store->reader()), 1);
    m_store->must([bea](StoreSession &session) { return session.conversations.setMarkedUnread(bea, true); });
    QCOMPARE(support::unreadTotal(m_store->reader()), 1);
    m_store->must([](StoreSession &session) { return session.conversationStates.wake(at(nowS + 60)); });
    QCOMPARE(support::unreadTotal(m_store->reader()), 2);
}

void TestScopes::aPersonOfTheShopIsNamedInTheRow()
{
    const ConversationId ana = talk(u"Ana"_s, 1000);
    const StaffMember eva{StaffId(u"s1"_s), u"Eva"_s};
    m_store->must([eva](StoreSession &session) { return session.staff.add(eva); });
    change(ana, [&eva](ConversationState &state) { state.assignee = eva.id; });
    QCOMPARE(conversation(ana).assigneeName, u"Eva"_s);
    m_store->must([eva](StoreSession &session) { return session.staff.rename({eva.id, u"Evi"_s}); });
    QCOMPARE(conversation(ana).assigneeName, u"Evi"_s);
    const Result<void> again = m_store->write([](StoreSession &session) {
        return session.staff.add({StaffId(u"s2"_s), u"EVI"_s});
    });
    QVERIFY(!again);
    QCOMPARE(m_store->reader().staff.all().value(), (QList<StaffMember>{{eva.id, u"Evi"_s}}));
}

QTEST_GUILESS_MAIN(TestScopes)
#include "tst_scopes.moc"
