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

private:
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
}

QTEST_GUILESS_MAIN(TestMessageListWindow)
#include "tst_messagelistwindow.moc"
