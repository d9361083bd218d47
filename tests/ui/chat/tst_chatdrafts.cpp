// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatscene.h"

#include <QLabel>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Texts that are not sent yet, or could not be stored.
class TestChatDrafts : public ChatScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }
    void aDraftIsStoredAMomentAfterTyping();
    void aDraftIsStoredWhenAnotherConversationIsOpened();
    void whatCanNotBeStoredIsNotLostToAnotherConversation();
    void whatCanNotBeStoredIsThereAfterAWayToAnotherConversationAndBack();
    void whatCanNotBeStoredGoesBackIntoTheField();
};

void TestChatDrafts::aDraftIsStoredAMomentAfterTyping()
{
    const ConversationId id = open({{Direction::Inbound, u"Hola"_s, 5}});
    QTest::keyClicks(field(), u"half a thou"_s);
    QTRY_COMPARE(m_shop->store.reader().conversations.find(id)->value().draft, u"half a thou"_s);
    field()->clear();
    QTRY_COMPARE(m_shop->store.reader().conversations.find(id)->value().draft, QString());
}

void TestChatDrafts::aDraftIsStoredWhenAnotherConversationIsOpened()
{
    const ConversationId ana = open({{Direction::Inbound, u"Hola"_s, 5}});
    QTest::keyClicks(field(), u"for Ana"_s);
    const ConversationId luis = m_shop->add(u"Luis"_s, u"34600000012"_s, {{Direction::Inbound, u"Hi"_s, 5}});
    const Conversation anaBefore = m_shop->store.reader().conversations.find(ana)->value();
    m_pane->showConversation(m_shop->store.reader().conversations.find(luis)->value());
    QCOMPARE(field()->toPlainText(), QString());
    m_pane->showConversation(anaBefore); // at once, while the store still works on it
    QCOMPARE(field()->toPlainText(), u"for Ana"_s);
    QTRY_COMPARE(m_shop->store.reader().conversations.find(ana)->value().draft, u"for Ana"_s);
    m_pane.reset();
    QTRY_COMPARE(m_shop->store.reader().conversations.find(luis)->value().draft, QString());
}

void TestChatDrafts::whatCanNotBeStoredIsNotLostToAnotherConversation()
{
    const ConversationId ana = open({{Direction::Inbound, u"Hola"_s, 5}});
    const ConversationId luis = m_shop->add(u"Luis"_s, u"34600000012"_s, {{Direction::Inbound, u"Hi"_s, 5}});
    refuseMessages();
    QTest::keyClicks(field(), u"precious"_s);
    hold(true);
    QTest::keyClick(field(), Qt::Key_Return);
    m_pane->showConversation(m_shop->store.reader().conversations.find(luis)->value());
    QTest::keyClicks(field(), u"other"_s);
    hold(false);
    QTRY_VERIFY(m_pane->findChild<QLabel *>(u"chatProblem"_s)->isVisible());
    QCOMPARE(field()->toPlainText(), u"other"_s);
    QTRY_COMPARE(m_shop->store.reader().conversations.find(ana)->value().draft, u"precious"_s);
}

void TestChatDrafts::whatCanNotBeStoredIsThereAfterAWayToAnotherConversationAndBack()
{
    const ConversationId ana = open({{Direction::Inbound, u"Hola"_s, 5}});
    const ConversationId luis = m_shop->add(u"Luis"_s, u"34600000012"_s, {{Direction::Inbound, u"Hi"_s, 5}});
    const auto show = [this](const ConversationId &id) {
        m_pane->showConversation(m_shop->store.reader().conversations.find(id)->value());
    };
    refuseMessages();
    QTest::keyClicks(field(), u"precious"_s);
    QTRY_COMPARE(m_shop->store.reader().conversations.find(ana)->value().draft, u"precious"_s);
    hold(true);
    QTest::keyClick(field(), Qt::Key_Return);
    show(luis);
    show(ana);
    QCOMPARE(field()->toPlainText(), QString()); // it is on its way, and is not offered a second time
    QTest::keyClicks(field(), u"more"_s);
    hold(false);
    QTRY_COMPARE(field()->toPlainText(), u"precious\nmore"_s);
    QTRY_COMPARE(m_shop->store.reader().conversations.find(ana)->value().draft, u"precious\nmore"_s);
}

void TestChatDrafts::whatCanNotBeStoredGoesBackIntoTheField()
{
    open({{Direction::Inbound, u"Hola"_s, 5}});
    refuseMessages();
    QTest::keyClicks(field(), u"precious"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    auto *problem = m_pane->findChild<QLabel *>(u"chatProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    QCOMPARE(field()->toPlainText(), u"precious"_s);
    QCOMPARE(view()->model()->rowCount(), 1);
}

QTEST_MAIN(TestChatDrafts)
#include "tst_chatdrafts.moc"
