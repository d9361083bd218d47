// SPDX-License-Identifier: GPL-3.0-or-later
#include "messageactionsscene.h"
#include "tests/ui/looks.h"
#include "ui/chat/messagestate.h"
#include "ui/chat/sendingmessages.h"

#include <QSignalSpy>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A message that waits in the queue, and one that is on its way, as a person tells them apart.
class TestSendingMessages : public MessageActionsScene {
    Q_OBJECT
private Q_SLOTS:
    void whatIsOnItsWayIsShownSo();
    void theInfoTellsIt();
    void whatIsSentWithinAMomentIsNotShown();
    void aLaterAttemptBeginsItsOwnMoment();
    void anotherConversationKeepsIt();
    void looksRight_data();
    void looksRight();

private:
    MessageId openQueued();
    QString spoken() const { return last().data(Qt::AccessibleTextRole).toString(); }
    void report(const MessageId &message, bool isSending)
    {
        Q_EMIT m_shop->outbox.sendingChanged(message, isSending);
    }
};

MessageId TestSendingMessages::openQueued()
{
    open({{Direction::Inbound, u"Two roses, please"_s, 5},
          {Direction::Outbound, u"Of course"_s, 4, Delivery::Queued}});
    return messageAt(1).id;
}

void TestSendingMessages::whatIsOnItsWayIsShownSo()
{
    const MessageId id = openQueued();
    QVERIFY2(spoken().contains(u"waiting to be sent"_s), qPrintable(spoken()));
    const int height = view()->visualRect(last()).height();
    report(id, true);
    QTRY_VERIFY(spoken().contains(u"being sent"_s));
    QVERIFY(!spoken().contains(u"waiting"_s));
    QCOMPARE(view()->visualRect(last()).height(), height); // nothing moves
    QVERIFY(MessageStates::deliveryIcon(Delivery::Queued, true)
            != MessageStates::deliveryIcon(Delivery::Queued));
    report(id, false);
    QVERIFY(spoken().contains(u"waiting to be sent"_s)); // there was no network
}

void TestSendingMessages::theInfoTellsIt()
{
    const MessageId id = openQueued();
    m_shop->messages.setSending(id, true);
    withMenu(1, [](QMenu &menu) { entry(menu, u"Info"_s)->trigger(); });
    const auto info = [this] { return view()->findChild<QWidget *>(u"messageInfo"_s); };
    QTRY_VERIFY(info());
    QVERIFY2(info()->accessibleDescription().contains(u"Status: being sent"_s),
             qPrintable(info()->accessibleDescription()));
}

void TestSendingMessages::whatIsSentWithinAMomentIsNotShown()
{
    const MessageId id = openQueued();
    SendingMessages atOnce(m_shop->outbox, m_shop->messages, nullptr, 0ms);
    QSignalSpy changes(&m_shop->messages, &MessageListModel::dataChanged);
    report(id, true);
    report(id, false);
    QCoreApplication::processEvents();
    QCOMPARE(changes.size(), 0);
    report(id, true);
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(changes.first().at(2).value<QList<int>>(), QList<int>{MessageListModel::SendingRole});
}

void TestSendingMessages::aLaterAttemptBeginsItsOwnMoment()
{
    const MessageId id = openQueued();
    SendingMessages atOnce(m_shop->outbox, m_shop->messages, nullptr, 0ms);
    report(id, true);
    report(id, false);
    report(id, true);
    QTRY_VERIFY(last().data(MessageListModel::SendingRole).toBool());
    report(id, false);
    QVERIFY(!last().data(MessageListModel::SendingRole).toBool());
}

void TestSendingMessages::anotherConversationKeepsIt()
{
    const MessageId id = openQueued();
    const Conversation first = conversation();
    m_shop->messages.setSending(id, true);
    MessageActionsScene::open({{Direction::Inbound, u"Hello"_s, 3}}, u"34600000012"_s);
    QVERIFY(!last().data(MessageListModel::SendingRole).toBool());
    m_pane->showConversation(first);
    QVERIFY(last().data(MessageListModel::SendingRole).toBool());
}

void TestSendingMessages::looksRight_data()
{
    addLooks(900, 480);
}

void TestSendingMessages::looksRight()
{
    QFETCH(const Look, look);
    Theme theme(*qApp, look.mode, look.scale);
    makePane(theme, {look.width, 640});
    m_pane->setLayoutDirection(look.direction);
    open({{Direction::Inbound, u"Two roses, please"_s, 5},
          {Direction::Outbound, u"Of course"_s, 4, Delivery::Queued},
          {Direction::Outbound, u"When will you come?"_s, 3, Delivery::Queued}});
    m_shop->messages.setSending(messageAt(1).id, true);
    QVERIFY(keepPicture(m_pane->grab(), u"sending-"_s + QLatin1StringView(QTest::currentDataTag())));
    m_pane.reset(); // before the theme
}

QTEST_MAIN(TestSendingMessages)
#include "tst_sendingmessages.moc"
