// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"
#include "tests/support/unreadtotal.h"
#include "tests/ui/pictures.h"
#include "tests/ui/shown.h"
#include "ui/inbox/inboxpage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// The search of the inbox in messages, on a real store.
class TestMessageSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();
    void findsMessagesBelowTheConversations();
    void aWordOfMessagesAloneNeedsNoCustomer();
    void nothingFoundSaysSo();
    void aSearchThatFailsSaysSo();
    void clearingTheSearchShowsTheInboxAgain();
    void theKeyboardLeadsFromTheFieldToAMessage();
    void returnOpensTheFirstMessage();
    void openingGoesToAnOldMessageAndBackToTheNewest();
    void arrowsOpenNothingAndReadNothing();
    void openingAnOldMessageLeavesNewerOnesUnread();
    void moreResultsComeAtTheEnd();
    void newMessagesDoNotMoveTheOldOneThatIsRead();
    void scrollingFarMovesNothingOnTheScreen();
    void screenReadersHearWhoWhenAndWhat();
    void looks_data();
    void looks();

private:
    QListView *list() const { return m_page->findChild<QListView *>(u"conversationList"_s); }
    QListView *results() const { return m_page->findChild<QListView *>(u"foundMessages"_s); }
    QListView *chat() const { return m_page->findChild<QListView *>(u"messageList"_s); }
    QLineEdit *search() const { return m_page->findChild<QLineEdit *>(u"conversationSearch"_s); }
    QLabel *state() const { return m_page->findChild<QLabel *>(u"searchState"_s); }
    void type(const QString &text);
    FoundMessage found(int row) const
    {
        return results()->model()->index(row, 0).data(MessageSearchModel::FoundRole).value<FoundMessage>();
    }
    bool isOnScreen(const MessageId &message) const;
    /// A conversation of 600 numbered lines, the last `unread` of them unread.
    ConversationId addLong(int unread);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<InboxPage> m_page;
};

void TestMessageSearch::init()
{
    m_shop = std::make_unique<Shop>();
    m_page = std::make_unique<InboxPage>(m_shop->conversations, m_shop->messages, m_shop->outbox, *m_theme);
    m_page->setMessageSearch(m_shop->messageSearch, *m_theme);
    QVERIFY(showActive(*m_page, {1120, 740}));
}

void TestMessageSearch::cleanup()
{
    m_page.reset();
    m_shop.reset();
}

void TestMessageSearch::type(const QString &text)
{
    m_page->focusSearch();
    search()->setText(text); // a keyboard of the test has Latin letters alone
    QTRY_VERIFY(!m_shop->messageSearch.isSearching() && !m_shop->conversations.isSearching());
}

bool TestMessageSearch::isOnScreen(const MessageId &message) const
{
    const int row = m_shop->messages.rowOf(message);
    return row >= 0
        && chat()->viewport()->rect().intersects(chat()->visualRect(chat()->model()->index(row, 0)));
}

ConversationId TestMessageSearch::addLong(int unread)
{
    QList<Line> lines;
    for (int i = 0; i < 600; ++i) {
        const QString text = i == 5 ? u"the needle in the haystack"_s : u"Line number %1"_s.arg(i);
        lines << Line{Direction::Inbound, text, 3000 - i, Delivery::Read, 0, MessageKind::Text,
                      i >= 600 - unread};
    }
    return m_shop->add(u"Long"_s, u"34600000099"_s, lines);
}

void TestMessageSearch::findsMessagesBelowTheConversations()
{
    m_shop->fill();
    m_shop->add(u"Peonia Ruiz"_s, u"34600000077"_s, {{Direction::Inbound, u"Hi"_s, 5}});
    type(u"peoni"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QTRY_VERIFY(results()->isVisible());
    QVERIFY(list()->isVisible());
    QCOMPARE(results()->model()->rowCount(), 2);
    QVERIFY(found(0).sentAt > found(1).sentAt);
    QVERIFY(found(0).text.contains(u"peonies"_s));
}

void TestMessageSearch::aWordOfMessagesAloneNeedsNoCustomer()
{
    m_shop->fill();
    type(u"营业"_s);
    QTRY_COMPARE(results()->model()->rowCount(), 2);
    QVERIFY(!list()->isVisible());
    type(u"cumpleanos madre"_s); // accents
    QTRY_COMPARE(results()->model()->rowCount(), 1);
}

void TestMessageSearch::nothingFoundSaysSo()
{
    m_shop->fill();
    type(u"nobodywrotethis"_s);
    QTRY_VERIFY(state()->isVisible());
    QTRY_VERIFY(state()->text().startsWith(u"No messages found"_s));
    QVERIFY(!results()->isVisible());
}

void TestMessageSearch::aSearchThatFailsSaysSo()
{
    m_shop->add(u"Ana"_s, u"34600000011"_s, {{Direction::Inbound, u"Roses, please"_s, 5}});
    m_shop->sabotage(u"DROP TABLE order_lines"_s); // which the search reads
    type(u"roses"_s);
    QTRY_VERIFY(state()->text().startsWith(u"The messages could not be searched."_s));
    QVERIFY(state()->isVisible());
    type(QString()); // no search, so none that failed
    QTRY_VERIFY(!m_shop->messageSearch.hasFailed());
}

void TestMessageSearch::clearingTheSearchShowsTheInboxAgain()
{
    m_shop->fill();
    const int all = m_shop->conversations.rowCount();
    type(u"peon"_s);
    QTRY_VERIFY(results()->isVisible());
    QTest::keyClick(search(), Qt::Key_Escape);
    QTRY_COMPARE(list()->model()->rowCount(), all);
    QVERIFY(!results()->isVisible());
    QVERIFY(list()->isVisible());
    QVERIFY(list()->height() > m_page->height() / 2);
}

void TestMessageSearch::theKeyboardLeadsFromTheFieldToAMessage()
{
    m_shop->fill();
    m_shop->add(u"Peonia Ruiz"_s, u"34600000077"_s, {{Direction::Inbound, u"Hi"_s, 5}});
    type(u"peoni"_s);
    QTRY_COMPARE(results()->model()->rowCount(), 2);
    QTest::keyClick(search(), Qt::Key_Down);
    QVERIFY(list()->hasFocus());
    QTest::keyClick(list(), Qt::Key_Down);
    QVERIFY(results()->hasFocus());
    QTest::keyClick(results(), Qt::Key_Down);
    QCOMPARE(results()->currentIndex().row(), 1);
    QTest::keyClick(results(), Qt::Key_Return);
    QTRY_VERIFY(isOnScreen(found(1).id));
    QCOMPARE(m_page->openConversation(), found(1).conversation);
    QTest::keyClick(results(), Qt::Key_Up);
    QTest::keyClick(results(), Qt::Key_Up);
    QVERIFY(list()->hasFocus());
    QVERIFY(results()->isVisible());
    m_page->findChild<QListView *>(u"foundMessages"_s)->setFocus();
    QTest::keyClick(results(), Qt::Key_Escape);
    QVERIFY(search()->hasFocus());
    QCOMPARE(search()->text(), u"peoni"_s);
    QVERIFY(!m_page->openConversation().isEmpty());
}

void TestMessageSearch::returnOpensTheFirstMessage()
{
    m_shop->fill();
    m_page->focusSearch();
    QTest::keyClicks(search(), u"cumple"_s);
    QTest::keyClick(search(), Qt::Key_Return); // before anything is known
    QTRY_VERIFY(!m_page->openConversation().isEmpty());
    QTRY_VERIFY(isOnScreen(found(0).id));
}

void TestMessageSearch::openingGoesToAnOldMessageAndBackToTheNewest()
{
    addLong(0);
    type(u"needle"_s);
    QTRY_COMPARE(results()->model()->rowCount(), 1);
    const QModelIndex row = results()->model()->index(0, 0);
    QTest::mouseClick(results()->viewport(), Qt::LeftButton, {}, results()->visualRect(row).center());
    QTRY_VERIFY(isOnScreen(found(0).id));
    QVERIFY(m_shop->messages.hasNewer());
    QVERIFY(keepPicture(m_page->grab(), u"inbox-search-opened"_s));

    auto *toEnd = m_page->findChild<QPushButton *>(u"newMessagesButton"_s);
    QTRY_VERIFY(toEnd->isVisible());
    QTest::mouseClick(toEnd, Qt::LeftButton);
    QTRY_VERIFY(!m_shop->messages.hasNewer());
    QTRY_COMPARE(chat()->verticalScrollBar()->value(), chat()->verticalScrollBar()->maximum());
    const QModelIndex last = chat()->model()->index(chat()->model()->rowCount() - 1, 0);
    QCOMPARE(last.data().toString(), u"Line number 599"_s);
}

void TestMessageSearch::arrowsOpenNothingAndReadNothing()
{
    m_shop->fill();
    const int unread = support::unreadTotal(m_shop->store.reader());
    type(u"आज"_s);
    QTRY_COMPARE(results()->model()->rowCount(), 1);
    QTest::keyClick(search(), Qt::Key_Down);
    QTRY_VERIFY(results()->hasFocus());
    QTest::keyClick(results(), Qt::Key_Down);
    QCoreApplication::processEvents();
    QVERIFY(m_page->openConversation().isEmpty());
    QCOMPARE(support::unreadTotal(m_shop->store.reader()), unread);
}

void TestMessageSearch::openingAnOldMessageLeavesNewerOnesUnread()
{
    const ConversationId conversation = addLong(20);
    type(u"needle"_s);
    QTRY_COMPARE(results()->model()->rowCount(), 1);
    QTest::keyClick(search(), Qt::Key_Return);
    QTRY_VERIFY(isOnScreen(found(0).id));
    // A write that is certainly later than the mark would be.
    m_shop->add(u"Other"_s, u"34600000098"_s, {{Direction::Inbound, u"Hi"_s, 5}});
    QCOMPARE(m_shop->store.reader().conversations.find(conversation).value()->unread, 20);
}

void TestMessageSearch::moreResultsComeAtTheEnd()
{
    addLong(0);
    type(u"line"_s);
    QTRY_COMPARE(results()->model()->rowCount(), 50);
    results()->verticalScrollBar()->setValue(results()->verticalScrollBar()->maximum());
    QTRY_COMPARE(results()->model()->rowCount(), 100);
    QCOMPARE(found(99).text, u"Line number 500"_s);
}

void TestMessageSearch::newMessagesDoNotMoveTheOldOneThatIsRead()
{
    addLong(0);
    type(u"needle"_s);
    QTRY_COMPARE(results()->model()->rowCount(), 1);
    QTest::keyClick(search(), Qt::Key_Return);
    QTRY_VERIFY(isOnScreen(found(0).id));
    const int rows = m_shop->messages.rowCount();
    const int place = chat()->verticalScrollBar()->value();
    m_shop->add(u"Long"_s, u"34600000099"_s, {{Direction::Inbound, u"Something new"_s, 0}});
    QCoreApplication::processEvents();
    QCOMPARE(m_shop->messages.rowCount(), rows);
    QCOMPARE(chat()->verticalScrollBar()->value(), place);
    // Scrolling down reaches it without a gap.
    for (int i = 0; i < 40 && m_shop->messages.hasNewer(); ++i) {
        chat()->verticalScrollBar()->setValue(chat()->verticalScrollBar()->maximum());
        QCoreApplication::processEvents();
    }
    const int last = m_shop->messages.rowCount() - 1;
    QCOMPARE(m_shop->messages.index(last).data(Qt::DisplayRole).toString(), u"Something new"_s);
    QCOMPARE(m_shop->messages.index(last - 1).data(Qt::DisplayRole).toString(), u"Line number 599"_s);
}

/// Rows are added at one end and removed at the other, outside of the screen.
void TestMessageSearch::scrollingFarMovesNothingOnTheScreen()
{
    m_page->goTo(addLong(0));
    QTRY_COMPARE(chat()->verticalScrollBar()->value(), chat()->verticalScrollBar()->maximum());
    const MessageListModel &messages = m_shop->messages;
    for (const int by : {-150, 150}) {
        const auto isDone = [&] { return by < 0 ? !messages.hasOlder() : !messages.hasNewer(); };
        for (int i = 0; i < 1000 && !isDone(); ++i) {
            const QModelIndex seen = chat()->indexAt(chat()->viewport()->rect().center());
            const auto id = seen.data(MessageListModel::MessageRole).value<Message>().id;
            const int top = chat()->visualRect(seen).top();
            chat()->verticalScrollBar()->setValue(chat()->verticalScrollBar()->value() + by);
            QCoreApplication::processEvents();
            const QModelIndex now = chat()->model()->index(messages.rowOf(id), 0);
            QVERIFY(now.isValid());
            QCOMPARE(chat()->visualRect(now).top(), top - by);
            QVERIFY(messages.rowCount() <= MessageListModel::maxRows);
        }
        QVERIFY(isDone());
    }
}

void TestMessageSearch::screenReadersHearWhoWhenAndWhat()
{
    m_shop->fill();
    type(u"bonito"_s);
    QTRY_COMPARE(results()->model()->rowCount(), 1);
    const QString spoken = results()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"Ana Lucía Fernández, "_s), qPrintable(spoken));
    QVERIFY2(spoken.contains(u"You: "_s) && spoken.contains(u"¡Qué bonito!"_s), qPrintable(spoken));
    QVERIFY(!results()->accessibleName().isEmpty());
}

void TestMessageSearch::looks_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("typed");
    QTest::newRow("light") << Theme::Mode::Light << Qt::LeftToRight << 1120 << u"ma"_s;
    QTest::newRow("dark") << Theme::Mode::Dark << Qt::LeftToRight << 1120 << u"ma"_s;
    QTest::newRow("rtl") << Theme::Mode::Light << Qt::RightToLeft << 1120 << u"ورود"_s;
    QTest::newRow("narrow") << Theme::Mode::Dark << Qt::LeftToRight << 480 << u"pe"_s;
    QTest::newRow("none") << Theme::Mode::Light << Qt::LeftToRight << 1120 << u"xyzzy"_s;
}

void TestMessageSearch::looks()
{
    QFETCH(const Theme::Mode, mode);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const int, width);
    QFETCH(const QString, typed);
    m_theme->setMode(mode);
    m_page->setLayoutDirection(direction);
    m_page->resize(width, 740);
    m_shop->fill();
    type(typed);
    QTRY_VERIFY(results()->isVisible() || state()->isVisible());
    QCoreApplication::processEvents();
    QVERIFY(keepPicture(m_page->grab(), u"inbox-search-"_s + QLatin1StringView(QTest::currentDataTag())));
    m_theme->setMode(Theme::Mode::Light);
}

QTEST_MAIN(TestMessageSearch)
#include "tst_messagesearch.moc"
