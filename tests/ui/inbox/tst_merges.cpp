// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/customerdirectory.h"
#include "archive/erasureservice.h"
#include "archive/labels.h"
#include "shop.h"
#include "tests/ui/pictures.h"
#include "ui/inbox/inboxpage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Two customers who were merged by mistake: what staff see, and how they undo it.
class TestMergesInTheInbox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theLineStandsInTheChat();
    void theMenuOfTheConversationSeparates();
    void theLineSeparates();
    void nothingHappensWithoutAYes();
    void aContactIsWrittenTo();
    void looksRight_data();
    void looksRight();

private:
    void makePage(const Theme &theme, int width = 1000);
    void merge();
    /// Chooses to separate them in the menu of the conversation.
    void chooseSeparate();
    /// Chooses an entry of a bubble's menu.
    void chooseFromBubble(int row, const QString &text);
    QListView *list() const { return m_page->findChild<QListView *>(u"conversationList"_s); }
    QListView *chat() const { return m_page->findChild<QListView *>(u"messageList"_s); }
    QString lastLine() const
    {
        const QModelIndex index = m_shop->messages.index(m_shop->messages.rowCount() - 1, 0);
        return index.data(Qt::DisplayRole).toString();
    }
    QPushButton *confirm() const { return m_page->findChild<QPushButton *>(u"separateCustomersButton"_s); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<CustomerDirectory> m_customers;
    std::unique_ptr<InboxPage> m_page;
};

void TestMergesInTheInbox::init()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_shop = std::make_unique<Shop>();
    m_customers = std::make_unique<CustomerDirectory>(m_shop->store);
    merge();
    makePage(*m_theme);
}

void TestMergesInTheInbox::makePage(const Theme &theme, int width)
{
    m_page = std::make_unique<InboxPage>(m_shop->conversations, m_shop->messages, m_shop->outbox,
                                         const_cast<Theme &>(theme));
    m_page->setCustomers(*m_customers);
    m_page->resize(width, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get(), shoptalk::support::patienceMs));
    QTRY_VERIFY(m_shop->conversations.rowCount() > 0);
    // A press right after the rows have moved means the row that was there before.
    QTRY_VERIFY(list()->findChild<QObject *>(u"steadyRows"_s)->property("areSettled").toBool());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualRect(list()->model()->index(0, 0)).center());
}

void TestMergesInTheInbox::cleanup()
{
    m_page.reset();
    m_customers.reset();
    m_shop.reset();
    m_theme.reset();
}

/// Receives a message of Ana by number, one by user id, then an event that names both.
void TestMergesInTheInbox::merge()
{
    m_shop->add(u"Ana Ruiz"_s, u"34600000011"_s, {{Direction::Inbound, u"Do you have roses?"_s, 30}});
    QVERIFY(QCoro::waitFor(m_shop->store.write([](StoreSession &session) -> Result<void> {
        Customer hidden;
        hidden.userId = BusinessScopedUserId(u"ES.1"_s);
        hidden.username = u"ana.flores"_s;
        const PhoneNumberId number(u"610000000000001"_s);
        const Result<ConversationId> chat = session.conversations.resolve(number, hidden);
        if (!chat)
            return failure(chat.error());
        Message message;
        message.id = MessageId(u"second"_s);
        message.conversation = *chat;
        message.wamid = Wamid(u"wamid.second"_s);
        message.content = TextContent{u"And tulips?"_s};
        message.sentAt = QDateTime::currentDateTimeUtc().addSecs(-600);
        if (const Result<bool> added = session.messages.add(message, false); !added)
            return failure(added.error());
        hidden.waId = WaId(u"34600000011"_s);
        const Result<ConversationId> merged = session.conversations.resolve(number, hidden);
        return merged ? Result<void>() : failure(merged.error());
    })));
    m_shop->conversations.reload();
}

void TestMergesInTheInbox::theLineStandsInTheChat()
{
    QCOMPARE(m_shop->conversations.rowCount(), 1);
    QCOMPARE(m_shop->messages.rowCount(), 3);
    QVERIFY(lastLine().contains(u"Ana Ruiz"_s));
    QVERIFY(lastLine().contains(u"@ana.flores"_s));
}

void TestMergesInTheInbox::chooseSeparate()
{
    Q_EMIT list()->customContextMenuRequested(list()->visualRect(list()->currentIndex()).center());
    auto *action = m_page->findChild<QAction *>(u"separateCustomersAction"_s);
    QVERIFY(action);
    QVERIFY(action->text().contains(u"Ana Ruiz"_s));
    action->trigger();
    delete m_page->findChild<QWidget *>(u"conversationMenu"_s);
}

void TestMergesInTheInbox::chooseFromBubble(int row, const QString &text)
{
    chat()->setCurrentIndex(chat()->model()->index(row, 0));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(chat()->viewport(), &event);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(keepPicture(menu->grab(), u"mergeline-menu"_s));
    bool wasFound = false;
    for (QAction *action : menu->actions()) {
        if (!action->text().contains(text))
            continue;
        wasFound = true;
        action->trigger();
    }
    menu->close();
    QVERIFY(wasFound);
}

void TestMergesInTheInbox::theMenuOfTheConversationSeparates()
{
    chooseSeparate();
    QTRY_VERIFY(confirm());
    confirm()->click();
    QTRY_COMPARE(m_shop->conversations.rowCount(), 2);
    QTRY_COMPARE(m_shop->messages.rowCount(), 1);
}

void TestMergesInTheInbox::theLineSeparates()
{
    chooseFromBubble(2, u"not the same"_s);
    QTRY_VERIFY(confirm());
    confirm()->click();
    QTRY_COMPARE(m_shop->conversations.rowCount(), 2);
}

void TestMergesInTheInbox::nothingHappensWithoutAYes()
{
    chooseSeparate();
    auto *question = m_page->findChild<QMessageBox *>(u"separateCustomersDialog"_s);
    QCOMPARE(question->textFormat(), Qt::PlainText); // names in it were written by customers
    QVERIFY(question);
    QVERIFY(keepPicture(question->grab(), u"mergequestion"_s));
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<QMessageBox *>(u"separateCustomersDialog"_s));
    QCOMPARE(m_shop->conversations.rowCount(), 1);
}

void TestMergesInTheInbox::aContactIsWrittenTo()
{
    const ConversationId before = m_page->openConversation();
    Message card;
    card.id = MessageId(u"card"_s);
    card.conversation = before;
    card.wamid = Wamid(u"wamid.card"_s);
    card.sentAt = QDateTime::currentDateTimeUtc();
    ContactCard luis;
    luis.formattedName = u"Luis"_s;
    luis.phones << ContactPhone{u"+34 600 000 022"_s, WaId(u"34600000022"_s), u"CELL"_s};
    card.content = ContactsContent{{luis}};
    QVERIFY(QCoro::waitFor(
        m_shop->store.write([card](StoreSession &session) { return session.messages.add(card, false); })));
    QTRY_COMPARE(m_shop->messages.rowCount(), 4);
    m_shop->conversations.hold(); // as while the pointer is over the list: the new row comes later
    chooseFromBubble(3, u"Message "_s);
    QTRY_VERIFY(m_page->openConversation() != before);
    m_shop->conversations.release();
    QTRY_COMPARE(list()->selectionModel()->selectedRows().value(0).data(Qt::DisplayRole).toString(),
                 u"Luis"_s);
    QCOMPARE(m_shop->conversations.find(m_page->openConversation())->customer.profileName, u"Luis"_s);
}

void TestMergesInTheInbox::looksRight_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("light") << 1000 << Theme::Mode::Light << Qt::LeftToRight << 1.0;
    QTest::newRow("dark-rtl") << 1000 << Theme::Mode::Dark << Qt::RightToLeft << 1.0;
    QTest::newRow("narrow-large") << 480 << Theme::Mode::Light << Qt::LeftToRight << 2.0;
}

void TestMergesInTheInbox::looksRight()
{
    QFETCH(const int, width);
    QFETCH(const Theme::Mode, mode);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const qreal, scale);
    m_page.reset();
    m_theme = std::make_unique<Theme>(*qApp, mode, scale);
    QApplication::setLayoutDirection(direction);
    makePage(*m_theme, width);
    QTRY_COMPARE(m_shop->messages.rowCount(), 3);
    QCoreApplication::processEvents();
    QVERIFY(keepPicture(m_page->grab(), u"mergeline-"_s + QLatin1StringView(QTest::currentDataTag())));
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(TestMergesInTheInbox)
#include "tst_merges.moc"
