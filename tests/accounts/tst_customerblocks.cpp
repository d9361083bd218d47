// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/customerblocks.h"
#include "accounts/worksagain.h"
#include "graph/requests/blocking.h"
#include "sandboxstate.h"
#include "setupscene.h"

#include <QTest>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// Blocking at Meta, with the real sandbox.
class TestCustomerBlocks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blocksWhoWroteLatelyAndUnblocks();
    void aNumberThatChangedHandsBlocksNotItsNewOwner();
    void whatWasDoneIsSaidIfARequestFails();
    void aUsedUpAllowanceTellsUntilWhen_data();
    void aUsedUpAllowanceTellsUntilWhen();

private:
    static Conversation conversationOf(const test::SetupScene &scene, const ConversationId &id)
    {
        return scene.store->reader().conversations.find(id).value().value();
    }
};

void TestCustomerBlocks::blocksWhoWroteLatelyAndUnblocks()
{
    test::SetupScene scene;
    QVERIFY(scene.begin());
    QCOMPARE(scene.connectShop(), test::noError);
    const ConversationId id = scene.beginConversation().value();
    const SystemClock clock;
    const NumberAccess access{*scene.store, scene.vault(), scene.graph()};
    CustomerBlocks blocks(access, clock);

    // Nobody wrote lately, so Meta refuses.
    QVERIFY(scene.letTimePass(std::chrono::hours(25)));
    const auto early = QCoro::waitFor(blocks.block({conversationOf(scene, id)}));
    QVERIFY2(early, qPrintable(early ? QString() : describe(early.error())));
    QCOMPARE(early->refused, QList<ConversationId>{id});
    QVERIFY(early->wroteTooLongAgo);
    QVERIFY(!conversationOf(scene, id).state.blockedAt.isValid());

    QVERIFY(!support::say(scene.servers.sandbox().url(), u"34600000001"_s, u"Buy this"_s).isEmpty());
    const auto blocked = QCoro::waitFor(blocks.block({conversationOf(scene, id)}));
    QVERIFY2(blocked, qPrintable(blocked ? QString() : describe(blocked.error())));
    QCOMPARE(blocked->done, QList<ConversationId>{id});
    QVERIFY(conversationOf(scene, id).state.blockedAt.isValid());
    const ListBlockedUsers list{conversationOf(scene, id).phoneNumber};
    const auto token = access.tokenFor(list.number);
    QCOMPARE(QCoro::waitFor(scene.graph().send(*token, list))->first().waId, WaId(u"34600000001"_s));

    QVERIFY(QCoro::waitFor(blocks.unblockAll({conversationOf(scene, id)})));
    QVERIFY(!conversationOf(scene, id).state.blockedAt.isValid());
    QVERIFY(QCoro::waitFor(scene.graph().send(*token, list))->isEmpty());
}

/// The number that is known of the customer belongs to somebody else by now.
void TestCustomerBlocks::aNumberThatChangedHandsBlocksNotItsNewOwner()
{
    test::SetupScene scene;
    QVERIFY(scene.begin());
    QCOMPARE(scene.connectShop(), test::noError);
    const ConversationId id = scene.beginConversation().value();
    for (const QString &who : {u"34600000001"_s, u"34600000003"_s})
        QVERIFY(!support::say(scene.servers.sandbox().url(), who, u"Buy this"_s).isEmpty());
    const SystemClock clock;
    const NumberAccess access{*scene.store, scene.vault(), scene.graph()};
    CustomerBlocks blocks(access, clock);
    Conversation conversation = conversationOf(scene, id);
    const BusinessScopedUserId ines(u"ES.90210000001"_s);
    conversation.customer.userId = ines;
    conversation.customer.waId = WaId(u"34600000003"_s);
    QVERIFY(QCoro::waitFor(blocks.blockAll({conversation})));
    const ListBlockedUsers list{conversation.phoneNumber};
    const auto token = access.tokenFor(list.number);
    const auto blocked = QCoro::waitFor(scene.graph().send(*token, list));
    QCOMPARE(blocked->size(), 1);
    QCOMPARE(blocked->first().userId, ines);
    // The id of a group of portfolios is refused, so the number is all there is.
    conversation.customer.userId = BusinessScopedUserId(u"ES.ENT.55001"_s);
    conversation.customer.waId = WaId(u"34600000001"_s);
    QVERIFY(QCoro::waitFor(blocks.unblockAll({conversation})));
    QVERIFY(QCoro::waitFor(scene.graph().send(*token, list))->isEmpty());
}

void TestCustomerBlocks::whatWasDoneIsSaidIfARequestFails()
{
    test::SetupScene scene;
    QVERIFY(scene.begin());
    QCOMPARE(scene.connectShop(), test::noError);
    const ConversationId id = scene.beginConversation().value();
    QVERIFY(!support::say(scene.servers.sandbox().url(), u"34600000001"_s, u"Buy this"_s).isEmpty());
    const SystemClock clock;
    CustomerBlocks blocks({*scene.store, scene.vault(), scene.graph()}, clock);
    const Conversation first = conversationOf(scene, id);
    Conversation elsewhere = first;
    elsewhere.id = ConversationId(u"elsewhere"_s);
    elsewhere.phoneNumber = PhoneNumberId(u"1"_s); // there is no token for it
    const auto blocked = QCoro::waitFor(blocks.block({first, elsewhere, first}));
    QVERIFY2(blocked, qPrintable(blocked ? QString() : describe(blocked.error())));
    QCOMPARE(blocked->done, QList<ConversationId>{id});
    QCOMPARE(blocked->notTried, (QList<ConversationId>{elsewhere.id, id}));
    QVERIFY(blocked->error && blocked->error->reason == Reason::NumberNotConnected);
    QVERIFY(!QCoro::waitFor(blocks.block({elsewhere, first})));
}

void TestCustomerBlocks::aUsedUpAllowanceTellsUntilWhen_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("Meta says how long") << u"rate_limit"_s;
    QTest::newRow("the app’s") << u"error_4"_s;
    QTest::newRow("the account’s") << u"error_80007"_s;
}

void TestCustomerBlocks::aUsedUpAllowanceTellsUntilWhen()
{
    QFETCH(const QString, fault);
    test::SetupScene scene;
    QVERIFY(scene.begin());
    QCOMPARE(scene.connectShop(), test::noError);
    const ConversationId id = scene.beginConversation().value();
    QVERIFY(!support::say(scene.servers.sandbox().url(), u"34600000001"_s, u"Buy this"_s).isEmpty());
    const SystemClock clock;
    CustomerBlocks blocks({*scene.store, scene.vault(), scene.graph()}, clock);
    const Conversation conversation = conversationOf(scene, id);
    QVERIFY(scene.servers.setFault(fault, true, 1));
    const auto refused = QCoro::waitFor(blocks.block({conversation}));
    QVERIFY(!refused);
    QVERIFY(worksAgainAt(refused.error()).isValid());
    // The next one is not even tried. The account's allowance may be used up for longer than the app's.
    const auto notTried = QCoro::waitFor(blocks.unblock({conversation}));
    QVERIFY(!notTried);
    QVERIFY(worksAgainAt(notTried.error()) >= worksAgainAt(refused.error()));
    QVERIFY(!conversationOf(scene, id).state.blockedAt.isValid());
}

QTEST_MAIN(TestCustomerBlocks)
#include "tst_customerblocks.moc"
