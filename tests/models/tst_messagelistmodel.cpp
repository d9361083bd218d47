// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/messagelistmodel.h"
#include "shopstore.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

namespace {

QStringList texts(const MessageListModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row).data().toString();
    return texts;
}

bool flag(const MessageListModel &model, int row, MessageListModel::Role role)
{
    return model.index(row).data(role).toBool();
}

} // namespace

class TestMessageListModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isEmptyUntilTheStoreIsOpen();
    void showsTheNewestPageOldestFirst();
    void loadsOlderPagesAtTheTop();
    void loadsOlderPagesOfEqualTimesWithoutGapsOrRepeats();
    void appendsANewMessage();
    void insertsALateMessageWhereItBelongs();
    void aCorrectedTimeMovesItsRow();
    void messagesThatComeTogetherBecomeRowsInOneStep();
    void leavesAMessageOlderThanTheLoadedOnesToItsPage();
    void ignoresOtherConversations();
    void aDeliveryTouchesItsRowAlone();
    void aStarTouchesItsRowAlone();
    void whatFollowsAnUncertainMessageKnowsIt();
    void groupsByDirectionTimeAndDay();
    void refreshesTheGroupsOfNeighbours();
    void survivesAnImportOfHistory();
    void showsNothingForAnEmptyConversation();
    void anAnswerKnowsWhatItAnswers();
};

void TestMessageListModel::isEmptyUntilTheStoreIsOpen()
{
    QTemporaryDir folder;
    Store store(folder.filePath(u"shoptalk.db"_s));
    MessageListModel model(store);
    model.setConversation(ConversationId(u"c"_s));
    model.loadOlder();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.hasOlder());
}

void TestMessageListModel::showsTheNewestPageOldestFirst()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    for (int i = 1; i < 50; ++i)
        store.add(textMessage(ana, Direction::Inbound, QString::number(i), 1000 + i));
    MessageListModel model(*store);
    model.setConversation(ana);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    QCOMPARE(model.rowCount(), 50);
    QVERIFY(!model.hasOlder());
    QCOMPARE(texts(model).first(), u"Hi from Ana"_s);
    QCOMPARE(texts(model).last(), u"49"_s);
}

void TestMessageListModel::loadsOlderPagesAtTheTop()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    QList<Message> messages;
    for (int i = 1; i < 120; ++i)
        messages << textMessage(ana, Direction::Inbound, QString::number(i), 1000 + i);
    store.add(messages);
    store.markRead(ana); // so that it opens at its end
    MessageListModel model(*store);
    model.setConversation(ana);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    QVERIFY(model.hasOlder());
    const QPersistentModelIndex reading = model.index(0);
    QCOMPARE(reading.data().toString(), u"70"_s);
    model.loadOlder();
    QCOMPARE(reading.row(), 50);
    QCOMPARE(model.rowCount(), 100);
    model.loadOlder();
    QCOMPARE(model.rowCount(), 120);
    QVERIFY(!model.hasOlder());
    QCOMPARE(texts(model).first(), u"Hi from Ana"_s);
    QCOMPARE(texts(model).at(1), u"1"_s);
}

void TestMessageListModel::loadsOlderPagesOfEqualTimesWithoutGapsOrRepeats()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"0"_s, 1000);
    QStringList expected{u"Hi from 0"_s};
    QList<Message> messages;
    for (int i = 1; i < 130; ++i) {
        messages << textMessage(ana, Direction::Inbound, QString::number(i), 1000);
        expected << QString::number(i);
    }
    store.add(messages);
    store.markRead(ana); // so that it opens at its end
    MessageListModel model(*store);
    model.setConversation(ana);
    while (model.hasOlder())
        model.loadOlder();
    QCOMPARE(texts(model), expected);
}

void TestMessageListModel::appendsANewMessage()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    MessageListModel model(*store);
    model.setConversation(ana);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    store.add(textMessage(ana, Direction::Outbound, u"Hello"_s, 1000));
    QCOMPARE(texts(model), (QStringList{u"Hi from Ana"_s, u"Hello"_s}));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(reset.count(), 0);
}

void TestMessageListModel::insertsALateMessageWhereItBelongs()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    store.add(textMessage(ana, Direction::Inbound, u"third"_s, 3000));
    MessageListModel model(*store);
    model.setConversation(ana);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    store.add(textMessage(ana, Direction::Inbound, u"second"_s, 2000));
    store.add(textMessage(ana, Direction::Inbound, u"zeroth"_s, 10));
    QCOMPARE(texts(model), (QStringList{u"zeroth"_s, u"Hi from Ana"_s, u"second"_s, u"third"_s}));
    MessageListModel fresh(*store);
    fresh.setConversation(ana);
    QCOMPARE(texts(fresh), texts(model));
}

void TestMessageListModel::aCorrectedTimeMovesItsRow()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    const Message question = textMessage(ana, Direction::Outbound, u"When?"_s, 3000);
    store.add(question);
    store.add(textMessage(ana, Direction::Inbound, u"At nine."_s, 2000));
    MessageListModel model(*store);
    model.setConversation(ana);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    QCOMPARE(texts(model), (QStringList{u"Hi from Ana"_s, u"At nine."_s, u"When?"_s}));
    store.must([&question](StoreSession &session) {
        return session.messages.boundSentAt(question.id, QDateTime::fromSecsSinceEpoch(1500, Qt::UTC));
    });
    QCOMPARE(texts(model), (QStringList{u"Hi from Ana"_s, u"When?"_s, u"At nine."_s}));
    QCOMPARE(model.index(1).data(MessageListModel::MessageRole).value<Message>().sentAt.toSecsSinceEpoch(),
             1500);
}

void TestMessageListModel::messagesThatComeTogetherBecomeRowsInOneStep()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    const Message late = textMessage(ana, Direction::Inbound, u"9"_s, 1900);
    store.add(late);
    MessageListModel model(*store);
    model.setConversation(ana);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QList<Message> together; // three above what is there, and two below
    for (const int second : {1200, 1100, 1300, 2100, 2000})
        together << textMessage(ana, Direction::Inbound, QString::number(second / 100 - 10), second);
    store.add(together);
    QCOMPARE(texts(model), (QStringList{u"Hi from Ana"_s, u"1"_s, u"2"_s, u"3"_s, u"9"_s, u"10"_s, u"11"_s}));
    QCOMPARE(inserted.size(), 2);
}

void TestMessageListModel::leavesAMessageOlderThanTheLoadedOnesToItsPage()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    QList<Message> messages;
    for (int i = 0; i < 60; ++i)
        messages << textMessage(ana, Direction::Inbound, QString::number(i), 2000 + i);
    store.add(messages);
    store.markRead(ana); // so that it opens at its end
    MessageListModel model(*store);
    model.setConversation(ana);
    store.add(textMessage(ana, Direction::Inbound, u"very old"_s, 5));
    QCOMPARE(model.rowCount(), 50);
    model.loadOlder();
    QCOMPARE(model.rowCount(), 62);
    QCOMPARE(texts(model).first(), u"very old"_s);
}

void TestMessageListModel::ignoresOtherConversations()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    const ConversationId bao = store.talkWith(u"Bao"_s, 1000);
    MessageListModel model(*store);
    model.setConversation(ana);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    store.add(textMessage(bao, Direction::Inbound, u"Hello"_s, 2000));
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(model.rowCount(), 1);
}

void TestMessageListModel::whatFollowsAnUncertainMessageKnowsIt()
{
    ShopStore store;
    MessageListModel model(*store);
    const ConversationId ana = store.talkWith(u"Ana"_s, 100);
    const Message lost = textMessage(ana, Direction::Outbound, u"lost"_s, 200);
    const Message next = textMessage(ana, Direction::Outbound, u"next"_s, 400);
    const Message last = textMessage(ana, Direction::Outbound, u"last"_s, 500);
    store.add({lost, textMessage(ana, Direction::Inbound, u"¿?"_s, 300), next, last});
    model.setConversation(ana);
    const auto follows = [&](const Message &message) {
        return model.index(model.rowOf(message.id)).data(MessageListModel::FollowsUncertainRole).toBool();
    };
    QVERIFY(!follows(next));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    store.setDelivery(lost.id, Delivery::Uncertain);
    QVERIFY(follows(next) && !follows(last) && !follows(lost));
    QCOMPARE(changes.last().at(0).toModelIndex().row(), model.rowOf(next.id));
    store.setDelivery(lost.id, Delivery::Sent);
    QVERIFY(!follows(next));
    QCOMPARE(changes.last().at(0).toModelIndex().row(), model.rowOf(next.id));
}

void TestMessageListModel::aDeliveryTouchesItsRowAlone()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    const Message sent = textMessage(ana, Direction::Outbound, u"Hello"_s, 2000);
    store.add(sent);
    store.add(textMessage(ana, Direction::Outbound, u"Anything else?"_s, 2001));
    MessageListModel model(*store);
    model.setConversation(ana);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    store.setDelivery(sent.id, Delivery::Read);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(changes.first().at(1).toModelIndex().row(), 1);
    QCOMPARE(changes.first().at(2).value<QList<int>>(),
             (QList<int>{MessageListModel::MessageRole, MessageListModel::DeliveryRole}));
    QCOMPARE(model.index(1).data(MessageListModel::DeliveryRole).toInt(), int(Delivery::Read));
}

void TestMessageListModel::aStarTouchesItsRowAlone()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    const Message size = textMessage(ana, Direction::Inbound, u"Size 38"_s, 2000);
    store.add(size);
    MessageListModel model(*store);
    model.setConversation(ana);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const auto star = [&store, &size](bool isStarred) {
        store.must([id = size.id, isStarred](StoreSession &session) {
            return session.customerRecords.stars.set(id, isStarred, QDateTime::currentDateTimeUtc());
        });
    };
    star(true);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(changes.first().at(2).value<QList<int>>(), QList<int>{MessageListModel::StarredRole});
    QVERIFY(flag(model, 1, MessageListModel::StarredRole));
    QVERIFY(!flag(model, 0, MessageListModel::StarredRole));
    model.setConversation(ana); // read again
    QVERIFY(flag(model, 1, MessageListModel::StarredRole));
    star(false);
    QVERIFY(!flag(model, 1, MessageListModel::StarredRole));
}

void TestMessageListModel::groupsByDirectionTimeAndDay()
{
    const auto at = [](int hour, int minute, int day) {
        return QDateTime(QDate(2026, 3, day), QTime(hour, minute), Qt::LocalTime).toSecsSinceEpoch();
    };
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, at(10, 0, 10));
    store.add(textMessage(ana, Direction::Inbound, u"five minutes later"_s, at(10, 5, 10)));
    store.add(textMessage(ana, Direction::Inbound, u"six minutes later"_s, at(10, 11, 10)));
    store.add(textMessage(ana, Direction::Outbound, u"the shop"_s, at(10, 12, 10)));
    store.add(textMessage(ana, Direction::Outbound, u"before midnight"_s, at(23, 59, 10)));
    store.add(textMessage(ana, Direction::Outbound, u"after midnight"_s, at(0, 1, 11)));
    MessageListModel model(*store);
    model.setConversation(ana);
    const QList<bool> startsDay{true, false, false, false, false, true};
    const QList<bool> startsGroup{true, false, true, true, true, true};
    const QList<bool> endsGroup{false, true, true, true, true, true};
    QCOMPARE(model.rowCount(), 6);
    for (int row = 0; row < 6; ++row) {
        QCOMPARE(flag(model, row, MessageListModel::StartsDayRole), startsDay.at(row));
        QCOMPARE(flag(model, row, MessageListModel::StartsGroupRole), startsGroup.at(row));
        QCOMPARE(flag(model, row, MessageListModel::EndsGroupRole), endsGroup.at(row));
    }
}

void TestMessageListModel::refreshesTheGroupsOfNeighbours()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 100'000);
    MessageListModel model(*store);
    model.setConversation(ana);
    QVERIFY(flag(model, 0, MessageListModel::EndsGroupRole));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    store.add(textMessage(ana, Direction::Inbound, u"and one more"_s, 100'010));
    QVERIFY(!flag(model, 0, MessageListModel::EndsGroupRole));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().at(0).toModelIndex().row(), 0);
    QVERIFY(changes.first().at(2).value<QList<int>>().contains(MessageListModel::EndsGroupRole));
    store.add(textMessage(ana, Direction::Outbound, u"between"_s, 100'005));
    QVERIFY(flag(model, 0, MessageListModel::EndsGroupRole));
    QVERIFY(flag(model, 2, MessageListModel::StartsGroupRole));
}

void TestMessageListModel::survivesAnImportOfHistory()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 50'000);
    MessageListModel model(*store);
    model.setConversation(ana);
    QAbstractItemModelTester tester(&model, Mode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QList<Message> history;
    for (int i = 0; i < 300; ++i)
        history << textMessage(ana, Direction::Inbound, QString::number(i), 1000 + i);
    store.add(history);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.rowCount(), 50);
    QVERIFY(model.hasOlder());
    while (model.hasOlder())
        model.loadOlder();
    QCOMPARE(model.rowCount(), 301);
    QCOMPARE(texts(model).first(), u"0"_s);
    QCOMPARE(texts(model).last(), u"Hi from Ana"_s);
}

void TestMessageListModel::showsNothingForAnEmptyConversation()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    MessageListModel model(*store);
    model.setConversation(ana);
    QCOMPARE(model.rowCount(), 1);
    model.setConversation({});
    QCOMPARE(model.rowCount(), 0);
    store.add(textMessage(ana, Direction::Inbound, u"Hello"_s, 2000));
    QCOMPARE(model.rowCount(), 0);
}

void TestMessageListModel::anAnswerKnowsWhatItAnswers()
{
    ShopStore store;
    const ConversationId ana = store.talkWith(u"Ana"_s, 1000);
    QList<Message> messages;
    for (int i = 1; i < 60; ++i) // more than a page: what is answered is not among the rows
        messages << textMessage(ana, Direction::Inbound, QString::number(i), 1000 + i);
    Message answer = textMessage(ana, Direction::Inbound, u"answer"_s, 2000);
    answer.context.quoted = messages.first().wamid;
    Message stray = textMessage(ana, Direction::Inbound, u"stray"_s, 2001);
    stray.context.quoted = Wamid(u"wamid.not-stored"_s);
    store.add(messages << answer << stray);
    store.markRead(ana); // so that it opens at its end
    MessageListModel model(*store);
    model.setConversation(ana);
    const auto quoted = [&model](const Message &message) {
        return model.index(model.rowOf(message.id)).data(MessageListModel::QuotedRole);
    };
    QCOMPARE(plainText(quoted(answer).value<Message>()), u"1"_s);
    QVERIFY(!quoted(stray).isValid());
    QCOMPARE(model.rowOf(messages.first().wamid), -1);

    // The answer to a message that comes later, and that of one that changes, follow.
    Message late = textMessage(ana, Direction::Inbound, u"late"_s, 2002);
    late.wamid = stray.context.quoted;
    store.add(late);
    QCOMPARE(plainText(quoted(stray).value<Message>()), u"late"_s);
}

QTEST_GUILESS_MAIN(TestMessageListModel)
#include "tst_messagelistmodel.moc"
