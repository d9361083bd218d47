// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// The days on which a conversation has messages, and which messages are unread.
class TestTimeline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void findsTheDaysWithMessages();
    void aDayWithoutMessagesLeadsToTheNextOne();
    void whatIsDeletedOrOfAnotherConversationIsNoMessageOfADay();
    void findsWhereTheUnreadMessagesBegin();
    void whatIsReadOrImportedIsNotUnread();

private:
    const TimelineRepository &timeline() const { return m_store->reader().timeline; }
    Message add(const QDateTime &at, Direction direction = Direction::Inbound, bool isUnread = false)
    {
        const Message message = textMessage(m_ana, direction, u"Hi"_s, at.toSecsSinceEpoch());
        m_store->add(message, isUnread);
        return message;
    }
    static QDateTime on(int day, int hour) { return {QDate(2026, 3, day), QTime(hour, 0)}; }

    std::unique_ptr<StoreFixture> m_store;
    ConversationId m_ana;
};

void TestTimeline::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_ana = m_store->talkTo(customerNamed(u"Ana"_s, u"34600"_s));
}

void TestTimeline::findsTheDaysWithMessages()
{
    QCOMPARE(timeline().span(m_ana).value(), std::nullopt);
    const QDate march(2026, 3, 1);
    QCOMPARE(timeline().daysWithMessages(m_ana, march, QDate(2026, 3, 31)).value(), QSet<QDate>());
    const Message first = add({QDate(2026, 2, 1), QTime(12, 0)});
    add({march.addDays(3), QTime(0, 0)}); // the first second of a local day
    add({march.addDays(3), QTime(23, 59, 59)}); // and the last one
    const Message last = add({march.addDays(30), QTime(12, 0)}, Direction::Outbound);
    const QSet<QDate> expected{march.addDays(3), march.addDays(30)};
    QCOMPARE(timeline().daysWithMessages(m_ana, march, QDate(2026, 3, 31)).value(), expected);
    QCOMPARE(timeline().daysWithMessages(m_ana, march.addDays(4), march.addDays(29)).value(), QSet<QDate>());
    QCOMPARE(timeline().span(m_ana).value(), (MessageSpan{first.sentAt, last.sentAt}));
}

void TestTimeline::aDayWithoutMessagesLeadsToTheNextOne()
{
    const Message early = add(on(3, 9));
    add(on(3, 10));
    const Message late = add(on(10, 9));
    QCOMPARE(timeline().firstFrom(m_ana, QDate(2026, 3, 3)).value(), early.id);
    QCOMPARE(timeline().firstFrom(m_ana, QDate(2026, 3, 4)).value(), late.id);
    QCOMPARE(timeline().firstFrom(m_ana, QDate(2020, 1, 1)).value(), early.id);
    QCOMPARE(timeline().firstFrom(m_ana, QDate(2026, 3, 11)).value(), MessageId());
}

void TestTimeline::whatIsDeletedOrOfAnotherConversationIsNoMessageOfADay()
{
    add(on(3, 9));
    m_store->must([this](StoreSession &session) {
        return session.privacy.softDelete(m_ana, QDateTime::currentDateTimeUtc());
    });
    const ConversationId bea = m_store->talkTo(customerNamed(u"Bea"_s, u"34601"_s));
    m_store->add(textMessage(bea, Direction::Inbound, u"Hi"_s, on(4, 9).toSecsSinceEpoch()));
    QCOMPARE(timeline().daysWithMessages(m_ana, QDate(2026, 3, 1), QDate(2026, 3, 31)).value(),
             QSet<QDate>());
    QCOMPARE(timeline().firstFrom(m_ana, QDate(2026, 3, 1)).value(), MessageId());
    QCOMPARE(timeline().span(m_ana).value(), std::nullopt);
}

void TestTimeline::findsWhereTheUnreadMessagesBegin()
{
    add(on(3, 9));
    const Message first = add(on(3, 10), Direction::Inbound, true);
    add(on(3, 11), Direction::Outbound);
    add(on(3, 12), Direction::Inbound, true);
    const Message last = add(on(3, 13), Direction::Inbound, true);
    QCOMPARE(timeline().unread(m_ana).value(), (UnreadMessages{first.id, 3}));
    m_store->must(
        [this, first](StoreSession &session) { return session.conversations.markRead(m_ana, first.id); });
    QCOMPARE(timeline().unread(m_ana).value().count, 2);
    m_store->must(
        [this, last](StoreSession &session) { return session.conversations.markRead(m_ana, last.id); });
    QCOMPARE(timeline().unread(m_ana).value(), UnreadMessages());
}

void TestTimeline::whatIsReadOrImportedIsNotUnread()
{
    const Message news = add(on(3, 9), Direction::Inbound, true);
    add(on(3, 10)); // from the phone's history: stored later, and no news
    QCOMPARE(timeline().unread(m_ana).value(), (UnreadMessages{news.id, 1}));
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
