// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwardingscene.h"
#include "ui/inbox/forwardtargetdelegate.h"

#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Forwarding messages to contacts who have no conversation yet.
class TestForwardingContacts : public ForwardingScene {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void contactsComeAfterTheConversations();
    void whoNeverWroteGetsOnlyATemplate();
    void aConversationIsBegunAgain();
    void aContactWhoWritesMeanwhileCanBeChosen();
    void nobodyIsSaidOnlyOnceItIsKnown();

private:
    QString obstacleAt(int row) const
    {
        return rows()->item(row)->data(ForwardTargetDelegate::ObstacleRole).toString();
    }
    void write(const ConversationId &conversation);

    Customer m_bakery;
    PhoneNumberId m_number;
};

void TestForwardingContacts::init()
{
    begin();
    m_number = named(u"Ana"_s).phoneNumber;
    m_bakery = {};
    m_bakery.waId = WaId(u"34600000077"_s);
    m_bakery.phoneBookName = u"Quetzal Bakery"_s;
    const auto import = [this](StoreSession &session) {
        return session.conversations.saveCustomer(m_bakery);
    };
    QVERIFY(QCoro::waitFor(m_shop->store.write(import)));
}

/// The contact writes now.
void TestForwardingContacts::write(const ConversationId &conversation)
{
    Message message;
    message.id = newId<MessageId>();
    message.conversation = conversation;
    message.wamid = Wamid(u"wamid."_s + message.id.value());
    message.content = TextContent{u"Hello"_s};
    message.sentAt = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    const auto store = [message](StoreSession &session) { return session.messages.add(message, false); };
    QVERIFY(QCoro::waitFor(m_shop->store.write(store)));
}

void TestForwardingContacts::contactsComeAfterTheConversations()
{
    openDialog(2);
    const auto last = [this] {
        return rows()->item(rows()->count() - 1)->data(Qt::AccessibleTextRole).toString();
    };
    QTRY_VERIFY(rows()->count() > 8 && last().contains(u"Quetzal Bakery"_s));
    QCOMPARE(rows()->currentRow(), 0);
    QTest::keyClicks(field(), u"346000000"_s);
    QTRY_VERIFY(last().contains(u"Quetzal Bakery"_s) && rows()->count() > 1);
}

void TestForwardingContacts::whoNeverWroteGetsOnlyATemplate()
{
    openDialog(2);
    find(u"Quetzal"_s);
    QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {},
                      rows()->visualItemRect(rows()->item(0)).center());
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(!button()->isEnabled());
    QCOMPARE(obstacleAt(0), u"Only with a template: this customer has not written to you yet."_s);
    QVERIFY(rows()->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"has not written"_s));
}

void TestForwardingContacts::aConversationIsBegunAgain()
{
    const QDateTime deletedAt = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    const auto id = QCoro::waitFor(m_customers->conversationWith(m_number, m_bakery));
    write(*id);
    const auto hide = [=](StoreSession &session) { return session.privacy.softDelete(*id, deletedAt); };
    QVERIFY(QCoro::waitFor(m_shop->store.write(hide)));
    openDialog(2);
    find(u"Quetzal"_s);
    QCOMPARE(obstacleAt(0), QString()); // they wrote today
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(text(u"forwardTo"_s).contains(u"Quetzal Bakery"_s));
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(toast().startsWith(u"Forwarded to "_s) && toast().contains(u"Quetzal Bakery"_s));
    QCOMPARE(plainText(newestOf(u"Quetzal"_s)), u"Doce, por favor. Es para el cumpleaños de mi madre 🎂"_s);
    QCOMPARE(named(u"Quetzal"_s).phoneNumber, m_number);
}

void TestForwardingContacts::aContactWhoWritesMeanwhileCanBeChosen()
{
    openDialog(2);
    find(u"Quetzal"_s);
    QVERIFY(!obstacleAt(0).isEmpty());
    const auto id = QCoro::waitFor(m_customers->conversationWith(m_number, m_bakery));
    write(*id);
    QTRY_COMPARE(obstacleAt(0), QString());
    QCOMPARE(rows()->count(), 1);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(toast().contains(u"Quetzal Bakery"_s));
    QCOMPARE(newestOf(u"Quetzal"_s).direction, Direction::Outbound);
}

void TestForwardingContacts::nobodyIsSaidOnlyOnceItIsKnown()
{
    openDialog(2);
    const auto *nothing = dialog()->findChild<QLabel *>(u"forwardNothing"_s);
    QTest::keyClicks(field(), u"Quetzal"_s);
    const auto isFound = [this] { return rows()->count() == 1; };
    QTRY_VERIFY(isFound() || nothing->isVisible());
    QVERIFY(!nothing->isVisible());
    field()->setText(u"zzz"_s);
    QTRY_VERIFY(nothing->isVisible() && rows()->count() == 0);
}

QTEST_MAIN(TestForwardingContacts)
#include "tst_forwardingcontacts.moc"
