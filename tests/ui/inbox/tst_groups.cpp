// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uuid.h"
#include "tests/ui/looks.h"
#include "ui/inbox/conversationdelegate.h"
#include "ui/inbox/forwarddialog.h"
#include "workinbox.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

namespace {
const QString closedText = u"Shoptalk can’t write to groups yet. Reply in the WhatsApp app on your phone."_s;
}

/// A group chat in the inbox: it is marked as one, each message names its writer, and nothing can be sent.
class TestGroups : public WorkInbox {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void theRowSaysThatItIsAGroup();
    void nothingCanBeSentToAGroup();
    void eachMessageNamesItsWriter();
    void messagesOfAGroupCantBeAnswered();
    void aGroupCantBeBlocked();
    void nothingIsForwardedToAGroup();
    void thePersonsOwnConversationIsUntouched();
    void looks_data();
    void looks();

private:
    QListView *messages() const { return m_page->findChild<QListView *>(u"messageList"_s); }
    Conversation group() const
    {
        return m_shop->store.reader().conversations.find(m_group)->value_or(Conversation());
    }
    QString accessibleText(int row) const
    {
        return messages()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    int rowOf(const ConversationId &id) const
    {
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            if (at(row) == id)
                return row;
        }
        return -1;
    }

    ConversationId m_group;
    ConversationId m_ana;
};

void TestGroups::init()
{
    open();
    m_ana = m_shop->add(u"Ana"_s, u"34600000011"_s, {{Direction::Inbound, u"Hola"_s, 9}});
    auto add = [](StoreSession &session) -> Result<ConversationId> {
        Customer group;
        group.groupId = GroupId(u"Y2FwaV9ncm91cDox"_s);
        const auto conversation = session.conversations.resolve(PhoneNumberId(u"610000000000001"_s), group);
        if (!conversation)
            return conversation;
        const QList<std::pair<QString, QString>> lines{
            {u"Ana"_s, u"Who brings the cake on Sunday?"_s},
            {u"Bruno Díaz"_s, u"I do. Two of them, chocolate and lemon 🍋"_s},
            {u"شيماء"_s, u"شكرًا يا برونو"_s}};
        for (qsizetype i = 0; i < lines.size(); ++i) {
            Message message;
            message.id = newId<MessageId>();
            message.conversation = *conversation;
            message.content = TextContent{lines.at(i).second};
            message.author.name = lines.at(i).first;
            message.author.waId = WaId(u"3460000001%1"_s.arg(i + 1));
            message.wamid = Wamid(u"wamid."_s + message.id.value());
            message.sentAt = QDateTime::currentDateTimeUtc().addSecs(-60 * (8 - i));
            if (const Result<bool> added = session.messages.add(message, true); !added)
                return failure(added.error());
        }
        return conversation;
    };
    m_group = QCoro::waitFor(m_shop->store.write(add)).value_or(ConversationId());
    m_page->goTo(m_group);
    QTRY_COMPARE(messages()->model()->rowCount(), 3);
}

void TestGroups::theRowSaysThatItIsAGroup()
{
    QTRY_VERIFY(rowOf(m_group) >= 0);
    const QModelIndex row = list()->model()->index(rowOf(m_group), 0);
    QCOMPARE(row.data().toString(), u"Group"_s);
    const QString spoken = row.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"Group"_s), qPrintable(spoken));
    QVERIFY2(spoken.contains(u"no replies from here"_s), qPrintable(spoken));
    QVERIFY2(spoken.contains(u"شيماء"_s), qPrintable(spoken)); // who wrote last
    QCOMPARE(m_page->findChild<QLabel *>(u"chatTitle"_s)->text(), u"Group"_s);
}

void TestGroups::nothingCanBeSentToAGroup()
{
    QTRY_COMPARE(m_page->findChild<QLabel *>(u"composerClosed"_s)->text(), closedText);
    QVERIFY(!m_page->findChild<QPlainTextEdit *>(u"composer"_s)->isVisible());
    QVERIFY(!m_page->findChild<QPushButton *>(u"chooseTemplateButton"_s)->isVisible());
    QVERIFY(!m_page->findChild<QPushButton *>(u"unblockButton"_s)->isVisible());
}

void TestGroups::eachMessageNamesItsWriter()
{
    QVERIFY2(accessibleText(0).contains(u"Ana, "_s), qPrintable(accessibleText(0)));
    QVERIFY2(accessibleText(1).startsWith(u"Bruno Díaz, "_s), qPrintable(accessibleText(1)));
}

void TestGroups::messagesOfAGroupCantBeAnswered()
{
    QTest::mouseClick(messages()->viewport(), Qt::LeftButton, {},
                      messages()->visualRect(messages()->model()->index(1, 0)).center());
    messages()->setCurrentIndex(messages()->model()->index(1, 0));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(messages()->viewport(), &event);
    const auto *menu = messages()->findChild<QMenu *>(u"messageMenu"_s);
    QVERIFY(menu);
    QVERIFY(!menu->findChild<QAction *>(u"replyAction"_s));
    QVERIFY(!menu->findChild<QMenu *>(u"reactionMenu"_s));
    QVERIFY(menu->findChild<QAction *>(u"forwardAction"_s));
    QVERIFY(menu->findChild<QAction *>(u"starAction"_s));
}

void TestGroups::aGroupCantBeBlocked()
{
    Q_EMIT list()->customContextMenuRequested(
        list()->visualRect(list()->model()->index(rowOf(m_group), 0)).center());
    const auto *menu = m_page->findChild<QMenu *>(u"conversationMenu"_s);
    QVERIFY(menu);
    QVERIFY(!menu->findChild<QAction *>(u"blockAction"_s));
    QVERIFY(menu->findChild<QAction *>(u"exportAction"_s));
}

void TestGroups::nothingIsForwardedToAGroup()
{
    QCOMPARE(ForwardDialog::obstacleOf(group(), QDateTime::currentDateTimeUtc()),
             u"Shoptalk can’t write to groups yet."_s);
}

void TestGroups::thePersonsOwnConversationIsUntouched()
{
    m_page->goTo(m_ana);
    QTRY_COMPARE(
        messages()->model()->index(0, 0).data(MessageListModel::MessageRole).value<Message>().conversation,
        m_ana);
    QTRY_VERIFY(m_page->findChild<QPlainTextEdit *>(u"composer"_s)->isVisible());
    QVERIFY2(accessibleText(0).contains(u"Customer, "_s), qPrintable(accessibleText(0)));
}

void TestGroups::looks_data()
{
    addLooks(1120, 420);
}

void TestGroups::looks()
{
    QFETCH(const Look, look);
    m_theme->setMode(look.mode);
    m_theme->setTextScale(look.scale);
    m_page->setLayoutDirection(look.direction);
    m_page->resize(look.width, 740);
    QCoreApplication::processEvents();
    const auto *why = m_page->findChild<QLabel *>(u"composerClosed"_s);
    QVERIFY(why->isVisible());
    QCOMPARE(cutOff(*why->parentWidget()), QString());
    QVERIFY(keepPicture(m_page->grab(), u"group-%1"_s.arg(QLatin1StringView(QTest::currentDataTag()))));
    m_theme->setTextScale(1.0);
    m_theme->setMode(Theme::Mode::Light);
}

QTEST_MAIN(TestGroups)
#include "tst_groups.moc"
