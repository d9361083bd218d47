// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversationrows.h"
#include "shopstore.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

class TestConversationListModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isEmptyUntilTheStoreIsOpen();
    void showsTheNewestFirst();
    void loadsPageByPage();
    void loadsPagesOfEqualTimesWithoutGapsOrRepeats();
    void aNewMessageMovesItsConversationToTheTop();
    void aNewConversationAppears();
    void aConversationBelowTheLoadedPageWaitsForItsPage();
    void aConversationBelowTheLoadedPageRisesWithANewMessage();
    void aReadConversationChangesItsUnreadCountAlone();
    void aDeliveryChangesItsRolesAlone();
    void survivesAnImportOfHistory();
    void whatIsHeldBackIsFoundAsItIsStored();
    void keepsTheColourOfACustomer();
    void showsAReactionUntilAMessageComes();
    void showsNothingOfADeletedMessage();

private:
    static void amend(ShopStore &store, const Message &message, AmendmentKind kind, const QString &text);
};

void TestConversationListModel::amend(ShopStore &store, const Message &message, AmendmentKind kind,
                                      const QString &text)
{
    const Conversation conversation = store.conversationOf(message.conversation);
    const Amendment amendment{kind, message.wamid, Direction::Inbound, {}, text, message.sentAt.addSecs(60),
                              {}};
    store.must([conversation, amendment](StoreSession &session) {
        return session.messages.amend(conversation.phoneNumber, conversation.customer, amendment);
    });
}

/// As in WhatsApp's own list: a reaction is shown, but does not count as unread.
void TestConversationListModel::showsAReactionUntilAMessageComes()
{
    ShopStore store;
    store.talkWith(u"Bao"_s, 3000);
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    const Message first = store.reader().messages.newest(ana, 1)->first();
    ConversationListModel model(*store);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    const auto role = [&model](int which) { return model.index(1).data(which); };
    const int unread = role(ConversationListModel::UnreadRole).toInt();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    amend(store, first, AmendmentKind::Reaction, u"😮"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(names(model), (QStringList{u"Bao"_s, u"Ana"_s}));
    QCOMPARE(plainText(role(ConversationListModel::PreviewRole).value<Message>()), u"😮"_s);
    QCOMPARE(kindOf(role(ConversationListModel::PreviewRole).value<Message>()), MessageKind::Reaction);
    QCOMPARE(role(ConversationListModel::PreviewRole).value<Message>().direction, Direction::Inbound);
    QCOMPARE(role(ConversationListModel::UnreadRole).toInt(), unread);
    amend(store, first, AmendmentKind::Reaction, {}); // taken back
    QCOMPARE(plainText(role(ConversationListModel::PreviewRole).value<Message>()), u"Hi from Ana"_s);
    amend(store, first, AmendmentKind::Reaction, u"😮"_s);
    store.add(textMessage(ana, Direction::Inbound, u"And this"_s, 2000));
    QCOMPARE(plainText(role(ConversationListModel::PreviewRole).value<Message>()), u"And this"_s);
}

void TestConversationListModel::showsNothingOfADeletedMessage()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    ConversationListModel model(*store);
    amend(store, store.reader().messages.newest(ana, 1)->first(), AmendmentKind::Revoke, {});
    QCOMPARE(plainText(model.index(0).data(ConversationListModel::PreviewRole).value<Message>()), QString());
    QCOMPARE(kindOf(model.index(0).data(ConversationListModel::PreviewRole).value<Message>()),
             MessageKind::Deleted);
}

void TestConversationListModel::isEmptyUntilTheStoreIsOpen()
{
    QTemporaryDir folder;
    Store store(folder.filePath(u"shoptalk.db"_s));
    ConversationListModel model(store);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setSearch(u"a"_s);
    model.setSearch({});
    model.reload();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.canFetchMore({}));
    QVERIFY(QCoro::waitFor(store.open()));
    model.reload();
    QCOMPARE(model.rowCount(), 0);
}

void TestConversationListModel::showsTheNewestFirst()
{
    ShopStore store;
    store.talkWith(u"Ana"_s, 1000);
    store.talkWith(u"Bao"_s, 3000);
    store.talkWith(u"Chi"_s, 2000);
    ConversationListModel model(*store);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    QCOMPARE(names(model), (QStringList{u"Bao"_s, u"Chi"_s, u"Ana"_s}));
    const QModelIndex first = model.index(0);
    QCOMPARE(first.data(Qt::DisplayRole).toString(), u"Bao"_s);
    QCOMPARE(first.data(ConversationListModel::InitialsRole).toString(), u"B"_s);
    QCOMPARE(plainText(first.data(ConversationListModel::PreviewRole).value<Message>()), u"Hi from Bao"_s);
    QCOMPARE(first.data(ConversationListModel::PreviewRole).value<Message>().direction, Direction::Inbound);
    QCOMPARE(first.data(ConversationListModel::UnreadRole).toInt(), 1);
    QCOMPARE(first.data(ConversationListModel::LastActivityRole).toDateTime().toSecsSinceEpoch(), 3000);
    QCOMPARE(first.data(ConversationListModel::LastInboundRole).toDateTime().toSecsSinceEpoch(), 3000);
}

void TestConversationListModel::loadsPageByPage()
{
    ShopStore store;
    for (int i = 0; i < 120; ++i)
        store.talkWith(u"C%1"_s.arg(i), 1000 + i);
    ConversationListModel model(*store);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    tester.setUseFetchMore(false);
    model.reload();
    QCOMPARE(model.rowCount(), 50);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 100);
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 120);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(names(model).first(), u"C119"_s);
    QCOMPARE(names(model).last(), u"C0"_s);
}

void TestConversationListModel::loadsPagesOfEqualTimesWithoutGapsOrRepeats()
{
    ShopStore store;
    QSet<QString> expected;
    for (int i = 0; i < 110; ++i) {
        store.talkWith(u"C%1"_s.arg(i), 5000);
        expected.insert(u"C%1"_s.arg(i));
    }
    ConversationListModel model(*store);
    while (model.canFetchMore({}))
        model.fetchMore({});
    const QStringList shown = names(model);
    QCOMPARE(shown.size(), 110);
    QCOMPARE(QSet<QString>(shown.begin(), shown.end()), expected);
}

void TestConversationListModel::aNewMessageMovesItsConversationToTheTop()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    store.talkWith(u"Bao"_s, 2000);
    store.talkWith(u"Chi"_s, 3000);
    ConversationListModel model(*store);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    const QPersistentModelIndex selected = model.index(model.rowOf(ana));
    Resets resets(model);
    QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
    store.add(textMessage(ana, Direction::Inbound, u"Still there?"_s, 4000));
    QCOMPARE(names(model), (QStringList{u"Ana"_s, u"Chi"_s, u"Bao"_s}));
    QCOMPARE(moves.count(), 1);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(selected.row(), 0);
    QCOMPARE(plainText(selected.data(ConversationListModel::PreviewRole).value<Message>()),
             u"Still there?"_s);
    QCOMPARE(selected.data(ConversationListModel::UnreadRole).toInt(), 2);
}

void TestConversationListModel::aNewConversationAppears()
{
    ShopStore store;
    ConversationListModel model(*store);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    store.talkWith(u"Ana"_s, 2000);
    store.talkWith(u"Bao"_s, 1000);
    store.talkWith(u"Chi"_s, 3000);
    QCOMPARE(names(model), (QStringList{u"Chi"_s, u"Ana"_s, u"Bao"_s}));
}

void TestConversationListModel::aConversationBelowTheLoadedPageWaitsForItsPage()
{
    ShopStore store;
    for (int i = 0; i < 60; ++i)
        store.talkWith(u"C%1"_s.arg(i), 1000 + i);
    ConversationListModel model(*store);
    const ConversationId old = store.talkWith(u"Old"_s, 10);
    QCOMPARE(model.rowCount(), 50);
    QCOMPARE(model.rowOf(old), -1);
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 61);
    QCOMPARE(names(model).last(), u"Old"_s);
}

void TestConversationListModel::aConversationBelowTheLoadedPageRisesWithANewMessage()
{
    ShopStore store;
    const ConversationId old = store.talkWith(u"Old"_s, 10);
    for (int i = 0; i < 60; ++i)
        store.talkWith(u"C%1"_s.arg(i), 1000 + i);
    ConversationListModel model(*store);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    tester.setUseFetchMore(false);
    model.reload();
    QCOMPARE(model.rowOf(old), -1);
    store.add(textMessage(old, Direction::Inbound, u"Back again"_s, 9000));
    QCOMPARE(model.rowOf(old), 0);
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 61);
    const QStringList shown = names(model);
    QCOMPARE(QSet<QString>(shown.begin(), shown.end()).size(), 61);
}

void TestConversationListModel::aReadConversationChangesItsUnreadCountAlone()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    ConversationListModel model(*store);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const auto work = [ana](StoreSession &session) { return session.conversations.markRead(ana); };
    QVERIFY(store.write(work));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().at(2).value<QList<int>>(),
             (QList<int>{ConversationListModel::UnreadRole, ConversationListModel::ConversationRole}));
    QCOMPARE(model.index(0).data(ConversationListModel::UnreadRole).toInt(), 0);
}

void TestConversationListModel::aDeliveryChangesItsRolesAlone()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    const Message sent = textMessage(ana, Direction::Outbound, u"Hello"_s, 2000);
    store.add(sent);
    ConversationListModel model(*store);
    QCOMPARE(model.index(0).data(ConversationListModel::PreviewRole).value<Message>().delivery,
             Delivery::Queued);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    store.setDelivery(sent.id, Delivery::Sent);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().at(2).value<QList<int>>(),
             (QList<int>{ConversationListModel::PreviewRole, ConversationListModel::ConversationRole}));
    QCOMPARE(model.index(0).data(ConversationListModel::PreviewRole).value<Message>().delivery,
             Delivery::Sent);
}

void TestConversationListModel::survivesAnImportOfHistory()
{
    ShopStore store;
    QList<ConversationId> conversations;
    for (int i = 0; i < 70; ++i)
        conversations << store.talkWith(u"C%1"_s.arg(i), 1000 + i);
    ConversationListModel model(*store);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    tester.setUseFetchMore(false);
    model.reload();
    Resets resets(model);
    QList<Message> history;
    for (int i = 0; i < 70; ++i)
        history << textMessage(conversations.at(i), Direction::Inbound, u"later"_s, 9000 - i);
    store.add(history);
    QCOMPARE(model.rowCount(), 50);
    QCOMPARE(names(model).first(), u"C0"_s);
    QCOMPARE(names(model).last(), u"C49"_s);
    QCOMPARE(resets.count(), 0);
}

void TestConversationListModel::whatIsHeldBackIsFoundAsItIsStored()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    ConversationListModel model(*store);
    model.hold();
    QVERIFY(!model.holdsChanges());
    const QDateTime now = QDateTime::fromSecsSinceEpoch(2000, Qt::UTC);
    const auto remove = [ana, now](StoreSession &session) { return session.privacy.softDelete(ana, now); };
    QVERIFY(store.write(remove));
    QVERIFY(model.holdsChanges());
    QCOMPARE(names(model), QStringList{u"Ana"_s}); // as the person sees it
    QVERIFY(!model.find(ana)); // but there is nothing to open
    model.release();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.holdsChanges());
}

void TestConversationListModel::keepsTheColourOfACustomer()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    store.talkWith(u"Bao"_s, 2000);
    ConversationListModel model(*store);
    const uint before = model.index(model.rowOf(ana)).data(ConversationListModel::ColourSeedRole).toUInt();
    store.add(textMessage(ana, Direction::Inbound, u"Hi"_s, 3000));
    QCOMPARE(model.index(0).data(ConversationListModel::ColourSeedRole).toUInt(), before);
    QVERIFY(model.index(1).data(ConversationListModel::ColourSeedRole).toUInt() != before);
    // Nor by a set-up on another computer, which gives the customer another id.
    ShopStore other;
    const ConversationId there = other.talkWith(u"Ana"_s, 5000);
    ConversationListModel elsewhere(*other);
    const auto customerIn = [](const ConversationListModel &list, const ConversationId &id) {
        return list.find(id)->customer;
    };
    QVERIFY(customerIn(elsewhere, there).id != customerIn(model, ana).id);
    QCOMPARE(elsewhere.index(0).data(ConversationListModel::ColourSeedRole).toUInt(), before);
}

QTEST_GUILESS_MAIN(TestConversationListModel)
#include "tst_conversationlistmodel.moc"
