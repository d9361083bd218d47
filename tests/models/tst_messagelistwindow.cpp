// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/messagelistmodel.h"
#include "shopstore.h"

#include <QAbstractItemModelTester>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using Mode = QAbstractItemModelTester::FailureReportingMode;

/// The rows around an old message of a long conversation.
class TestMessageListWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsWhatStandsAroundAMessage();
    void loadsBothWaysWithoutGapsOrRepeats();
    void goesBackToTheNewest();
    void aShortConversationIsThereAtOnce();
    void whatIsNewerThanTheRowsWaitsForItsPage();
    void changesInsideAreSeen();
    void anImportOfHistoryKeepsThePlace();
    void aMessageThatIsGoneChangesNothing();
    void findsTheMessageOfAWamid();
    void aLongConversationKeepsAFewScreensOfRows();
    void opensWhereUnreadMessagesBegin();
    void fewUnreadMessagesAreInTheNewestPage();
    void unreadMessagesStayMarkedUntilAnotherConversationIsOpened();
    void tellsWhatComesBelowTheRows();
    void knowsTheDaysOfItsConversation();

private:
    void readAll()
    {
        m_store->must(
            [this](StoreSession &session) { return session.conversations.markRead(m_conversation, {}); });
    }
    /// Unread messages, after all others.
    void addUnread(int count)
    {
        const qint64 lastS = m_messages.last().sentAt.toSecsSinceEpoch();
        QList<Message> unread;
        for (int i = 0; i < count; ++i)
            unread << textMessage(m_conversation, Direction::Inbound, u"unread %1"_s.arg(i),
                                  lastS + 1 + i / 3);
        m_store->add(unread);
        m_messages += unread;
    }

    static QStringList texts(const MessageListModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.index(row).data().toString();
        return all;
    }
    static QStringList numbers(int first, int last)
    {
        QStringList all;
        for (int i = first; i <= last; ++i)
            all << QString::number(i);
        return all;
    }

    std::unique_ptr<ShopStore> m_store;
    ConversationId m_conversation;
    QList<Message> m_messages;
};

void TestMessageListWindow::init()
{
    m_store = std::make_unique<ShopStore>();
    m_conversation = m_store->talkTo(customerNamed(u"Ana"_s, u"34600"_s));
    m_messages.clear();
    for (int i = 0; i < 400; ++i)
        m_messages << textMessage(m_conversation, Direction::Inbound, QString::number(i), 10'000 + i / 3);
    m_store->add(m_messages);
    readAll();
}

void TestMessageListWindow::showsWhatStandsAroundAMessage()
{
    MessageListModel model(**m_store);
    model.setConversation(m_conversation);
    QVERIFY(!model.hasNewer());
    QVERIFY(model.showAround(m_messages.at(100).id));
    QVERIFY(model.hasOlder() && model.hasNewer());
    QCOMPARE(texts(model), numbers(60, 140));
    QCOMPARE(model.rowOf(m_messages.at(100).id), 40);
}

void TestMessageListWindow::loadsBothWaysWithoutGapsOrRepeats()
{
    MessageListModel model(**m_store);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setConversation(m_conversation);
    QVERIFY(model.showAround(m_messages.at(100).id));
    while (model.hasNewer())
        model.loadNewer();
    while (model.hasOlder())
        model.loadOlder();
    QCOMPARE(texts(model), numbers(0, 399));
    m_store->add(textMessage(m_conversation, Direction::Inbound, u"400"_s, 20'000));
    QCOMPARE(texts(model).last(), u"400"_s);
}

void TestMessageListWindow::goesBackToTheNewest()
{
    MessageListModel model(**m_store);
    model.setConversation(m_conversation);
    QVERIFY(model.showAround(m_messages.at(100).id));
    model.showNewest();
    QVERIFY(!model.hasNewer());
    QCOMPARE(texts(model), numbers(350, 399));
}

void TestMessageListWindow::aShortConversationIsThereAtOnce()
{
    const ConversationId bea = m_store->talkWith(u"Bea"_s, 5000);
    MessageListModel model(**m_store);
    model.setConversation(bea);
    const MessageId only = model.index(0).data(MessageListModel::MessageRole).value<Message>().id;
    QVERIFY(model.showAround(only));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.hasOlder() && !model.hasNewer());
}

void TestMessageListWindow::whatIsNewerThanTheRowsWaitsForItsPage()
{
    MessageListModel model(**m_store);
    model.setConversation(m_conversation);
    QVERIFY(model.showAround(m_messages.at(100).id));
    const int rows = model.rowCount();
    m_store->add(textMessage(m_conversation, Direction::Inbound, u"new"_s, 20'000));
    QCOMPARE(model.rowCount(), rows);
    while (model.hasNewer())
        model.loadNewer();
    QCOMPARE(texts(model).last(), u"new"_s);
}

void TestMessageListWindow::changesInsideAreSeen()
{
    MessageListModel model(**m_store);
    model.setConversation(m_conversation);
    QVERIFY(model.showAround(m_messages.at(100).id));
    Amendment edit;
    edit.kind = AmendmentKind::Edit;
    edit.target = m_messages.at(110).wamid;
    edit.text = u"edited"_s;
    edit.at = m_messages.last().sentAt;
    m_store->must([edit](StoreSession &session) {
        return session.messages.amend(PhoneNumberId(u"61"_s), customerNamed(u"Ana"_s, u"34600"_s), edit);
    });
    QCOMPARE(texts(model).at(50), u"edited"_s);
}

void TestMessageListWindow::anImportOfHistoryKeepsThePlace()
{
    MessageListModel model(**m_store);
    model.setConversation(m_conversation);
    QVERIFY(model.showAround(m_messages.at(100).id));
    QList<Message> history;
    for (int i = 0; i < 300; ++i)
        history << textMessage(m_conversation, Direction::Inbound, u"old %1"_s.arg(i), 1000 + i);
    m_store->add(history);
    QVERIFY(model.rowOf(m_messages.at(100).id) >= 0);
    QCOMPARE(texts(model), numbers(60, 140));
}

void TestMessageListWindow::aMessageThatIsGoneChangesNothing()
{
    MessageListModel model(**m_store);
    model.setConversation(m_conversation);
    QVERIFY(!model.showAround(MessageId(u"gone"_s)));
    QCOMPARE(texts(model), numbers(350, 399));
}

void TestMessageListWindow::findsTheMessageOfAWamid()
{
    MessageListModel model(**m_store);
    model.setConversation(m_conversation);
    QCOMPARE(model.idOf(m_messages.at(3).wamid), m_messages.at(3).id);
    QCOMPARE(model.idOf(m_messages.at(399).wamid), m_messages.at(399).id);
    QCOMPARE(model.idOf(Wamid(u"unknown"_s)), MessageId());
}

void TestMessageListWindow::aLongConversationKeepsAFewScreensOfRows()
{
    constexpr int count = 1000;
    const ConversationId bea = m_store->talkWith(u"Bea"_s, 5000);
    QList<Message> messages;
    for (int i = 0; i < count; ++i)
        messages << textMessage(bea, Direction::Inbound, QString::number(i), 10'000 + i);
    messages.last().context.quoted = messages.first().wamid;
    m_store->add(messages);
    m_store->markRead(bea); // so that it opens at its end
    MessageListModel model(**m_store);
    const QAbstractItemModelTester tester(&model, Mode::QtTest);
    model.setConversation(bea);
    QStringList seen = texts(model);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    while (model.hasOlder()) {
        const int before = int(inserted.size());
        const MessageId top = model.index(0).data(MessageListModel::MessageRole).value<Message>().id;
        model.loadOlder();
        QCOMPARE(inserted.size(), before + 1);
        QVERIFY(model.rowCount() <= MessageListModel::maxRows);
        seen = texts(model).first(model.rowOf(top)) + seen;
    }
    QCOMPARE(seen, QStringList(u"Hi from Bea"_s) + numbers(0, count - 1));
    QVERIFY(model.hasNewer());
    while (model.hasNewer()) {
        model.loadNewer();
        QVERIFY(model.rowCount() <= MessageListModel::maxRows);
    }
    QVERIFY(model.hasOlder());
    QCOMPARE(texts(model), numbers(count - MessageListModel::maxRows, count - 1));
    const QModelIndex last = model.index(model.rowCount() - 1);
    QCOMPARE(plainText(last.data(MessageListModel::QuotedRole).value<Message>()), u"0"_s);
    m_store->add(textMessage(bea, Direction::Inbound, u"new"_s, 20'000));
    QCOMPARE(model.rowCount(), MessageListModel::maxRows + 1); // somebody may look at the first one
    model.removeTooOld();
    QCOMPARE(model.rowCount(), MessageListModel::maxRows);
    QCOMPARE(texts(model).last(), u"new"_s);
    // Nobody looks at the end, and it goes on.
    const QStringList shown = texts(model).first(MessageListModel::maxRows);
    for (int hundreds = 0; hundreds < 5; ++hundreds) {
        QList<Message> more;
        for (int i = 0; i < 100; ++i)
            more << textMessage(bea, Direction::Inbound, u"more"_s, 30'000 + 100 * hundreds + i);
        m_store->add(more);
    }
    QVERIFY(model.rowCount() < 2 * MessageListModel::maxRows);
    QVERIFY(model.hasNewer());
    QCOMPARE(texts(model), shown);
}

void TestMessageListWindow::opensWhereUnreadMessagesBegin()
{
    addUnread(200);
    MessageListModel model(**m_store);
    model.setConversation(m_conversation);
    QCOMPARE(model.unread(), (UnreadMessages{m_messages.at(400).id, 200}));
    QVERIFY(model.hasOlder() && model.hasNewer());
    const int row = model.rowOf(m_messages.at(400).id);
    QCOMPARE(row, 40);
    QCOMPARE(model.index(row).data(MessageListModel::UnreadRole).toInt(), 200);
    QCOMPARE(model.index(row - 1).data(MessageListModel::UnreadRole).toInt(), 0);
    QCOMPARE(model.index(row + 1).data(MessageListModel::UnreadRole).toInt(), 0);
}

void TestMessageListWindow::fewUnreadMessagesAreInTheNewestPage()
{
    addUnread(3);
    MessageListModel model(**m_store);
    model.setConversation(m_conversation);
    QCOMPARE(model.unread(), (UnreadMessages{m_messages.at(400).id, 3}));
    QVERIFY(!model.hasNewer());
    QCOMPARE(texts(model).mid(0, 47), numbers(353, 399));
    QCOMPARE(model.rowCount(), 50);
}

void TestMessageListWindow::unreadMessagesStayMarkedUntilAnotherConversationIsOpened()
{
    addUnread(3);
    MessageListModel model(**m_store);
    model.setConversation(m_conversation);
    const UnreadMessages before = model.unread();
    readAll();
    QVERIFY(model.showAround(m_messages.at(100).id));
    model.showNewest();
    QCOMPARE(model.unread(), before);
    model.setConversation({});
    QCOMPARE(model.unread(), UnreadMessages());
    model.setConversation(m_conversation);
    QCOMPARE(model.unread(), UnreadMessages());
}

void TestMessageListWindow::tellsWhatComesBelowTheRows()
{
    MessageListModel model(**m_store);
    model.setConversation(m_conversation);
    QSignalSpy arrived(&model, &MessageListModel::arrivedBelow);
    m_store->add(textMessage(m_conversation, Direction::Inbound, u"in a row"_s, 20'000));
    QCOMPARE(arrived.size(), 0);
    QVERIFY(model.showAround(m_messages.at(100).id));
    m_store->add({textMessage(m_conversation, Direction::Inbound, u"one"_s, 20'000),
                  textMessage(m_conversation, Direction::Inbound, u"two"_s, 20'000)});
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(arrived.takeFirst().at(0).toInt(), 2);
    m_store->must([this](StoreSession &session) { // a change of what is there is nothing new
        return session.conversations.markRead(m_conversation, {});
    });
    m_store->add(textMessage(m_conversation, Direction::Inbound, u"from the history"_s, 5'000));
    QCOMPARE(arrived.size(), 0);
}

void TestMessageListWindow::knowsTheDaysOfItsConversation()
{
    MessageListModel model(**m_store);
    model.setConversation(m_conversation);
    const QDate day = m_messages.first().sentAt.toLocalTime().date();
    const auto days = QCoro::waitFor(model.days(day.addDays(-3), day.addDays(3)));
    QVERIFY(days);
    QCOMPARE(days->first, day);
    QCOMPARE(days->last, m_messages.last().sentAt.toLocalTime().date());
    QVERIFY(days->withMessages.contains(day) && !days->withMessages.contains(day.addDays(-1)));
    QCOMPARE(QCoro::waitFor(model.firstFrom(day.addDays(-1))).value(), m_messages.first().id);
    model.setConversation({});
    QVERIFY(!QCoro::waitFor(model.days(day, day))->first.isValid());
}

QTEST_GUILESS_MAIN(TestMessageListWindow)
#include "tst_messagelistwindow.moc"
