// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wakes.h"
#include "storefixture.h"

#include <functional>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

} // namespace

/// When conversations come back, and which of those that did nobody has seen.
class TestWakes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void eachConversationHasItsNextTime();
    void noMoreThanTheLimit();
    void whatCameBackIsUnseenUntilItIsOpened();

private:
    ConversationId talkTo(int customer);
    void change(const ConversationId &id, const std::function<void(ConversationState &)> &change);
    QList<QDateTime> times(int limit = 10) const
    {
        return m_store->reader().conversationStates.wakes().times(limit).value();
    }
    WokenConversations unseenSince(const QDateTime &since) const
    {
        return m_store->reader().conversationStates.wakes().unseenSince(since).value();
    }
    void wake(const QDateTime &now)
    {
        m_store->must([now](StoreSession &session) { return session.conversationStates.wake(now); });
    }

    std::unique_ptr<StoreFixture> m_store;
};

void TestWakes::init()
{
    m_store = std::make_unique<StoreFixture>();
}

ConversationId TestWakes::talkTo(int customer)
{
    return m_store->talkTo(customerNamed(u"Ana"_s, u"3460000000%1"_s.arg(customer)));
}

void TestWakes::change(const ConversationId &id, const std::function<void(ConversationState &)> &change)
{
    m_store->must([id, change](StoreSession &session) {
        ConversationState state = session.conversationStates.of(id).value();
        change(state);
        return session.conversationStates.set(id, state, at(900));
    });
}

void TestWakes::eachConversationHasItsNextTime()
{
    QVERIFY(times().isEmpty());
    talkTo(1);
    change(talkTo(2), [](ConversationState &state) { state.remindAt = at(3000); });
    change(talkTo(3), [](ConversationState &state) { state.snoozedUntil = at(2000); });
    change(talkTo(4), [](ConversationState &state) {
        state.snoozedUntil = at(5000);
        state.remindAt = at(4000);
    });
    QCOMPARE(times(), (QList<QDateTime>{at(2000), at(3000), at(4000)}));
}

void TestWakes::noMoreThanTheLimit()
{
    for (int customer = 1; customer <= 4; ++customer)
        change(talkTo(customer), [customer](ConversationState &state) {
            (customer % 2 == 0 ? state.remindAt : state.snoozedUntil) = at(5000 - 1000 * customer);
        });
    QCOMPARE(times(3), (QList<QDateTime>{at(1000), at(2000), at(3000)}));
}

void TestWakes::whatCameBackIsUnseenUntilItIsOpened()
{
    const ConversationId ana = talkTo(1);
    const ConversationId bea = talkTo(2);
    const ConversationId eva = talkTo(3);
    change(ana, [](ConversationState &state) { state.remindAt = at(1000); });
    change(bea, [](ConversationState &state) { state.snoozedUntil = at(1000); });
    change(eva, [](ConversationState &state) { state.remindAt = at(9000); });
    QVERIFY(unseenSince(at(0)).isEmpty());
    wake(at(1005));
    QCOMPARE(unseenSince(at(1004)), (WokenConversations{{ana}, {bea}}));
    QVERIFY(unseenSince(at(1005)).isEmpty());
    m_store->must([ana](StoreSession &session) { return session.conversations.setMarkedUnread(ana, false); });
    QCOMPARE(unseenSince(at(1004)), (WokenConversations{{}, {bea}}));
}

QTEST_GUILESS_MAIN(TestWakes)
#include "tst_wakes.moc"
