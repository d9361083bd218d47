// SPDX-License-Identifier: GPL-3.0-or-later
#include "messageactionsscene.h"
#include "ui/chat/attachments.h"

#include <QSignalSpy>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Replying to a message.
class TestReplies : public MessageActionsScene {
    Q_OBJECT
private Q_SLOTS:
    void aReplyGoesOutWithWhatItAnswers_data();
    void aReplyGoesOutWithWhatItAnswers();
    void aReplyIsCancelled_data();
    void aReplyIsCancelled();
    void escapeWithoutAReplyIsLeftToTheWindow();
    void theKeyboardGoesThroughTheMessages();
    void eachConversationKeepsItsReply();
    void aDraftKeepsWhatItAnswers();
    void aDraftForgetsWhatItNoLongerAnswers();
    void aReplyThatCanNotBeStoredStays();
    void whatHasNoIdCanNotBeAnswered();
    void endsOnlyInItsConversation();
};

void TestReplies::aReplyGoesOutWithWhatItAnswers_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("the button beside the bubble") << u"hover"_s;
    QTest::newRow("the menu") << u"menu"_s;
    QTest::newRow("Ctrl+R in the list") << u"key"_s;
    QTest::newRow("Ctrl+Up in the field") << u"up"_s;
}

void TestReplies::aReplyGoesOutWithWhatItAnswers()
{
    QFETCH(const QString, way);
    open({{Direction::Outbound, u"Hi"_s, 9}, {Direction::Inbound, u"Two roses, please"_s, 5}});
    const Message question = messageAt(1);
    if (way == "hover"_L1) {
        QToolButton *reply = hoverButton(1, u"hoverReply"_s);
        QVERIFY(reply->isVisible());
        QTest::mouseClick(reply, Qt::LeftButton);
    } else if (way == "menu"_L1) {
        withMenu(1, [](QMenu &menu) { entry(menu, u"Reply"_s)->trigger(); });
    } else if (way == "key"_L1) {
        select(1);
        QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
    } else {
        field()->setFocus();
        QTest::keyClick(field(), Qt::Key_Up, Qt::ControlModifier);
    }
    QTRY_VERIFY(bar()->isVisible());
    QCOMPARE(barText(), u"Two roses, please"_s);
    QCOMPARE(m_pane->focusWidget(), field());
    QTest::keyClicks(field(), u"With pleasure"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(!bar()->isVisible());
    QTRY_COMPARE(view()->model()->rowCount(), 3);
    QCOMPARE(messageAt(2).context.quoted, question.wamid);
    QTest::keyClicks(field(), u"Anything else?"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(view()->model()->rowCount(), 4);
    QVERIFY(messageAt(3).context.quoted.isEmpty());
}

void TestReplies::aReplyIsCancelled_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by its button") << false;
    QTest::newRow("by Esc") << true;
}

void TestReplies::aReplyIsCancelled()
{
    QFETCH(const bool, byKey);
    open({{Direction::Inbound, u"Two roses, please"_s, 5}});
    select(0);
    QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(bar()->isVisible());
    QTest::keyClicks(field(), u"No answer"_s);
    if (byKey)
        QTest::keyClick(field(), Qt::Key_Escape);
    else
        QTest::mouseClick(m_pane->findChild<QToolButton *>(u"cancelReplyButton"_s), Qt::LeftButton);
    QVERIFY(!bar()->isVisible());
    QCOMPARE(m_pane->focusWidget(), field());
    QCOMPARE(field()->toPlainText(), u"No answer"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    QVERIFY(messageAt(1).context.quoted.isEmpty());
}

void TestReplies::escapeWithoutAReplyIsLeftToTheWindow()
{
    open({{Direction::Inbound, u"Two roses, please"_s, 5}});
    QAction close(m_pane.get());
    close.setShortcut(QKeySequence(Qt::Key_Escape));
    m_pane->addAction(&close);
    QSignalSpy closed(&close, &QAction::triggered);
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_Up, Qt::ControlModifier);
    QTRY_VERIFY(bar()->isVisible());
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!bar()->isVisible());
    QCOMPARE(closed.size(), 0);
    QTest::keyClick(field(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void TestReplies::theKeyboardGoesThroughTheMessages()
{
    open({{Direction::Inbound, u"first"_s, 9},
          {Direction::Outbound, u"deleted"_s, 8, Delivery::Read, 0, MessageKind::Deleted},
          {Direction::Inbound, u"last"_s, 5}});
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_Up, Qt::ControlModifier);
    QTRY_COMPARE(barText(), u"last"_s);
    QTest::keyClick(field(), Qt::Key_Up, Qt::ControlModifier);
    QTRY_COMPARE(barText(), u"first"_s); // what was deleted is passed over
    QTest::keyClick(field(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(barText(), u"first"_s);
    QTest::keyClick(field(), Qt::Key_Down, Qt::ControlModifier);
    QTRY_COMPARE(barText(), u"last"_s);
    QTest::keyClick(field(), Qt::Key_Down, Qt::ControlModifier);
    QTRY_VERIFY(!bar()->isVisible());
}

void TestReplies::eachConversationKeepsItsReply()
{
    const ConversationId first = open({{Direction::Inbound, u"Two roses, please"_s, 5}});
    select(0);
    QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
    open({{Direction::Inbound, u"Another customer"_s, 5}}, u"34600000012"_s);
    QVERIFY(!bar()->isVisible());
    show(first);
    QVERIFY(bar()->isVisible());
    QCOMPARE(barText(), u"Two roses, please"_s);
}

/// After a crash, after the lock, and in another language, the pane is a new one.
void TestReplies::aDraftKeepsWhatItAnswers()
{
    const ConversationId id = open({{Direction::Inbound, u"Two roses, please"_s, 5}});
    const Wamid question = messageAt(0).wamid;
    select(0);
    QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
    QTest::keyClicks(field(), u"With plea"_s);
    QTRY_COMPARE(conversation().draft, u"With plea"_s);
    QTRY_COMPARE(conversation().draftContext.answers, question);
    makePane();
    show(id);
    QVERIFY(bar()->isVisible());
    QCOMPARE(barText(), u"Two roses, please"_s);
    QTest::keyClicks(field(), u"sure"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    QCOMPARE(messageAt(1).context.quoted, question);
    QCOMPARE(conversation().draftContext, DraftContext());
}

void TestReplies::aDraftForgetsWhatItNoLongerAnswers()
{
    const ConversationId id = open({{Direction::Inbound, u"Two roses, please"_s, 5}});
    QTest::keyClicks(field(), u"With plea"_s);
    select(0);
    QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(!conversation().draftContext.answers.isEmpty()); // although the text stayed
    QTest::keyClick(field(), Qt::Key_Escape);
    QTRY_VERIFY(conversation().draftContext.answers.isEmpty());
    makePane();
    show(id);
    QVERIFY(!bar()->isVisible());
    QCOMPARE(field()->toPlainText(), u"With plea"_s);
}

void TestReplies::aReplyThatCanNotBeStoredStays()
{
    open({{Direction::Inbound, u"Two roses, please"_s, 5}});
    sabotage(
        u"CREATE TRIGGER full BEFORE INSERT ON whatsapp_messages BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
    select(0);
    QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
    QTest::keyClicks(field(), u"precious"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_VERIFY(problem()->isVisible());
    QCOMPARE(field()->toPlainText(), u"precious"_s);
    QVERIFY(bar()->isVisible());
    QCOMPARE(barText(), u"Two roses, please"_s);
}

void TestReplies::whatHasNoIdCanNotBeAnswered()
{
    open({{Direction::Inbound, u"gone"_s, 5, Delivery::Read, 0, MessageKind::Deleted}});
    select(0);
    QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(!bar()->isVisible());
    QVERIFY(!hoverButton(0, u"hoverReply"_s)->isVisible());
    withMenu(0, [](QMenu &menu) {
        QVERIFY(!entry(menu, u"Reply"_s));
        QVERIFY(!entry(menu, u"React"_s));
    });
}

/// What was being stored for one conversation ends its reply, and not that of the one that is open by then.
void TestReplies::endsOnlyInItsConversation()
{
    const ConversationId ana = open({{Direction::Inbound, u"Two roses, please"_s, 5}});
    select(0);
    QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(bar()->isVisible());
    open({{Direction::Inbound, u"Are you open?"_s, 4}}, u"34600000012"_s);
    select(0);
    QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(bar()->isVisible());
    Q_EMIT m_pane->findChild<Attachments *>()->sent(ana);
    QVERIFY(bar()->isVisible());
    QCOMPARE(barText(), u"Are you open?"_s);
    m_pane->showConversation(m_shop->store.reader().conversations.find(ana)->value());
    QVERIFY(!bar()->isVisible());
}

QTEST_MAIN(TestReplies)
#include "tst_replies.moc"
