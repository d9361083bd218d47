// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person was in the inbox: after a restart they go on there.
#include "storefixture.h"

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestInboxPlace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void survivesARestart();
    void onlyTheLastOneIsStored();
    void itsMessagesMayGo();
    void s25_goesWithItsConversation();

private:
    void save(const StoredInboxPlace &place)
    {
        m_store->must(
            [place](StoreSession &session) { return session.conversationStates.place().save(place); });
    }
    StoredInboxPlace read() const { return m_store->reader().conversationStates.place().read().value(); }

    std::unique_ptr<StoreFixture> m_store;
    StoredInboxPlace m_place;
};

void TestInboxPlace::init()
{
    m_store = std::make_unique<StoreFixture>();
    const ConversationId ana = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s));
    const Message first = textMessage(ana, Direction::Inbound, u"Hello"_s, 1000);
    const Message second = textMessage(ana, Direction::Inbound, u"Are you there?"_s, 2000);
    m_store->add(first);
    m_store->add(second);
    m_place = {ana, first.id, -12, second.id, 340};
}

void TestInboxPlace::survivesARestart()
{
    QCOMPARE(read(), StoredInboxPlace());
    save(m_place);
    QVERIFY(m_store->reopen());
    QCOMPARE(read(), m_place);
}

void TestInboxPlace::onlyTheLastOneIsStored()
{
    save(m_place);
    StoredInboxPlace next;
    next.open = m_store->talkTo(customerNamed(u"Bea"_s, u"34600000002"_s));
    save(next);
    QCOMPARE(read(), next);
    save({});
    QCOMPARE(read(), StoredInboxPlace());
}

void TestInboxPlace::itsMessagesMayGo()
{
    save(m_place);
    m_store->must([](StoreSession &session) { return session.privacy.setRetentionDays(1); });
    m_store->must([](StoreSession &session) {
        return session.privacy.destroyOutdated(QDateTime::fromSecsSinceEpoch(86'400 + 1500, Qt::UTC));
    });
    m_place.top = {};
    QCOMPARE(read(), m_place);
}

void TestInboxPlace::s25_goesWithItsConversation()
{
    save(m_place);
    const CustomerId customer = m_store->conversationOf(m_place.open).customer.id;
    m_store->must([customer](StoreSession &session) {
        return session.privacy.erase(customer, QDateTime::fromSecsSinceEpoch(3000, Qt::UTC));
    });
    QCOMPARE(read(), StoredInboxPlace());
}

QTEST_GUILESS_MAIN(TestInboxPlace)
#include "tst_inboxplace.moc"
