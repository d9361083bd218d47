// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxscene.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

#include <utility>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// What the inbox shows, finds and opens.
class TestInboxPage : public InboxScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void theListHasTheFocusOnceItIsRead();
    void returnInTheSearchLeadsToWriting();
    void choosingAConversationShowsItsMessages();
    void searchingOpensNobody();
    void returnBeforeTheMatchesAreKnownWaitsForThem();
    void arrowsAndMenusOpenNobody_data();
    void arrowsAndMenusOpenNobody();
    void aClosedServiceWindowSaysSoInsteadOfLettingASendFail();
    void theListSaysHowLongRepliesArePossible();
    void searchFindsAPersonInAnyScript();
    void searchWithoutAMatchSaysSo();
    void anEmptyShopSaysWhatWillHappen();
    void aNarrowWindowShowsOnePane();
    void aFailedMessageSaysWhyAndOffersToTryAgain();
    void zoomingLooksAsIfItHadBegunSo();
    void looks_data();
    void looks();
    void longNamesAndLargeTextStayInside(); // last: the scale stays with the application
};

void TestInboxPage::theListHasTheFocusOnceItIsRead()
{
    m_shop->fill();
    QTRY_VERIFY(list()->isVisible());
    QTRY_VERIFY(list()->hasFocus());
}

void TestInboxPage::returnInTheSearchLeadsToWriting()
{
    m_shop->fill();
    auto *search = m_page->findChild<QLineEdit *>(u"conversationSearch"_s);
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(search, u"Pereira"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(composer()->hasFocus());
}

void TestInboxPage::choosingAConversationShowsItsMessages()
{
    m_shop->fill();
    QVERIFY(m_page->findChild<QWidget *>(u"emptyChat"_s)->isVisible());
    choose(u"João Pereira"_s);
    QTRY_COMPARE(chat()->model()->rowCount(), 2);
    const QModelIndex last = chat()->model()->index(1, 0);
    QVERIFY(last.data(Qt::AccessibleTextRole).toString().contains(u"read"_s));
    QVERIFY(last.data(Qt::AccessibleTextRole).toString().contains(u"Até a próxima"_s));
    QVERIFY(!m_page->findChild<QWidget *>(u"emptyChat"_s)->isVisible());
}

void TestInboxPage::searchingOpensNobody()
{
    m_shop->fill();
    choose(u"João Pereira"_s);
    const ConversationId open = m_page->openConversation();
    const int unread = unreadTotal();
    QVERIFY(unread > 0);
    for (const QString &text : {u"प्रिया"_s, u"أمينة"_s, u"Customer 1"_s, u"zzz"_s}) {
        search()->setText(text);
        QTRY_COMPARE(m_shop->conversations.isSearching(), false);
        (void)m_page->grab();
        QCoreApplication::processEvents();
        QCOMPARE(m_page->openConversation(), open);
        QCOMPARE(m_page->findChild<QLabel *>(u"chatTitle"_s)->text(), u"João Pereira"_s);
    }
    search()->clear();
    QTRY_COMPARE(list()->model()->rowCount(), 19);
    QCOMPARE(m_page->openConversation(), open);
    // It is shown as the open one again.
    QCOMPARE(list()->selectionModel()->selectedIndexes().value(0).data().toString(), u"João Pereira"_s);
    QCOMPARE(unreadTotal(), unread);
}

void TestInboxPage::returnBeforeTheMatchesAreKnownWaitsForThem()
{
    m_shop->fill();
    QTRY_COMPARE(list()->model()->rowCount(), 19);
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    search()->setText(u"Pereira"_s);
    QVERIFY(m_shop->conversations.isSearching());
    QTest::keyClick(search(), Qt::Key_Return); // the first row is still somebody else
    QVERIFY(m_page->openConversation().isEmpty());
    QTRY_COMPARE(m_page->findChild<QLabel *>(u"chatTitle"_s)->text(), u"João Pereira"_s);
}

void TestInboxPage::arrowsAndMenusOpenNobody_data()
{
    QTest::addColumn<bool>("filtered");
    QTest::newRow("all of them") << false;
    QTest::newRow("those of a search") << true;
}

void TestInboxPage::arrowsAndMenusOpenNobody()
{
    QFETCH(const bool, filtered);
    m_shop->fill();
    QTRY_COMPARE(list()->model()->rowCount(), 19);
    const int unread = unreadTotal();
    if (filtered) {
        search()->setText(u"a"_s);
        QTRY_VERIFY(!m_shop->conversations.isSearching());
        QVERIFY(list()->model()->rowCount() > 1 && list()->model()->rowCount() < 19);
    }
    QTest::keyClick(search(), Qt::Key_Down);
    QVERIFY(list()->hasFocus());
    for (const Qt::Key key :
         {Qt::Key_Down, Qt::Key_Down, Qt::Key_Up, Qt::Key_End, Qt::Key_Home, Qt::Key_PageDown})
        QTest::keyClick(list(), key);
    const auto menu = [this] { return m_page->findChild<QMenu *>(u"conversationMenu"_s); };
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(1, 1), list()->mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(list(), &byKey);
    QVERIFY(menu() && menu()->isVisible());
    menu()->close();
    QTRY_VERIFY(!menu());
    const QPoint second = list()->visualRect(list()->model()->index(1, 0)).center();
    QTest::mouseClick(list()->viewport(), Qt::RightButton, {}, second);
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, second, list()->viewport()->mapToGlobal(second));
    QApplication::sendEvent(list()->viewport(), &byMouse);
    QVERIFY(menu());
    menu()->close();
    QTRY_VERIFY(!menu());
    QVERIFY(m_page->openConversation().isEmpty());
    QVERIFY(m_page->findChild<QWidget *>(u"emptyChat"_s)->isVisible());
    QCOMPARE(unreadTotal(), unread);
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(!m_page->openConversation().isEmpty());
    QVERIFY(m_page->focusWidget() == composer() || !composer()->isVisible());
}

void TestInboxPage::aClosedServiceWindowSaysSoInsteadOfLettingASendFail()
{
    m_shop->fill();
    choose(u"João Pereira"_s);
    QVERIFY(m_page->findChild<QLabel *>(u"windowState"_s)->text().contains(u"until"_s));
    QVERIFY(composer()->isVisible());
    choose(u"Customer 5"_s);
    QVERIFY(m_page->findChild<QLabel *>(u"windowState"_s)->text().contains(u"reply right now"_s));
    QVERIFY(!composer()->isVisible());
    QVERIFY(m_page->findChild<QLabel *>(u"composerClosed"_s)->text().contains(u"24"_s));
}

void TestInboxPage::theListSaysHowLongRepliesArePossible()
{
    m_shop->add(u"Long"_s, u"34600000021"_s, {{Direction::Inbound, u"Hola"_s, 5}});
    m_shop->add(u"Short"_s, u"34600000022"_s, {{Direction::Inbound, u"Hola"_s, 24 * 60 - 30}});
    m_shop->add(u"Closed"_s, u"34600000023"_s, {{Direction::Inbound, u"Hola"_s, 24 * 60 + 1}});
    m_shop->add(u"Never"_s, u"34600000024"_s, {{Direction::Outbound, u"Hola"_s, 5}});
    QTRY_COMPARE(list()->model()->rowCount(), 4);
    QHash<QString, QString> spoken;
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        const QModelIndex index = list()->model()->index(row, 0);
        spoken.insert(index.data().toString(), index.data(Qt::AccessibleTextRole).toString());
    }
    QVERIFY(!spoken[u"Long"_s].contains(u"reply"_s));
    QVERIFY2(spoken[u"Short"_s].contains(u" min left to reply"_s), qPrintable(spoken[u"Short"_s]));
    QVERIFY(spoken[u"Closed"_s].contains(u"need a template"_s));
    QVERIFY(spoken[u"Never"_s].contains(u"need a template"_s));
}

void TestInboxPage::searchFindsAPersonInAnyScript()
{
    m_shop->fill();
    QTRY_COMPARE(list()->model()->rowCount(), 19);
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    auto *search = m_page->findChild<QLineEdit *>(u"conversationSearch"_s);
    QTRY_VERIFY(search->hasFocus());
    search->setText(u"иванов"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(m_page->findChild<QLabel *>(u"chatTitle"_s)->text(), u"Сергей Иванов"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(list()->model()->rowCount(), 19);
}

void TestInboxPage::searchWithoutAMatchSaysSo()
{
    m_shop->fill();
    m_page->findChild<QLineEdit *>(u"conversationSearch"_s)->setText(u"zzzzzz"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 0);
    QTRY_VERIFY(!list()->isVisible());
}

void TestInboxPage::anEmptyShopSaysWhatWillHappen()
{
    QVERIFY(!list()->isVisible());
    QVERIFY(m_page->findChild<QWidget *>(u"emptyInbox"_s)->isVisible());
    m_shop->add(u"First Customer"_s, u"34600000099"_s, {{Direction::Inbound, u"Hello"_s, 1}});
    QTRY_VERIFY(list()->isVisible());
    QVERIFY(!m_page->findChild<QWidget *>(u"emptyInbox"_s)->isVisible());
}

void TestInboxPage::aNarrowWindowShowsOnePane()
{
    m_shop->fill();
    m_page->resize(480, 740);
    QTRY_VERIFY(list()->isVisible());
    QVERIFY(!chat()->isVisible());
    choose(u"João Pereira"_s);
    QTRY_VERIFY(chat()->isVisible());
    QVERIFY(!list()->isVisible());
    auto *back = m_page->findChild<QToolButton *>(u"backToListButton"_s);
    QVERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_VERIFY(list()->isVisible());
}

void TestInboxPage::aFailedMessageSaysWhyAndOffersToTryAgain()
{
    m_shop->fill();
    choose(u"Max Müller"_s);
    QTRY_COMPARE(chat()->model()->rowCount(), 2);
    QVERIFY(chat()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"not sent"_s));
}

void TestInboxPage::zoomingLooksAsIfItHadBegunSo()
{
    m_shop->fill();
    const auto picture = [this] {
        // Its length is of the rows that were seen so far.
        chat()->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        choose(u"Ana Lucía Fernández"_s);
        QTRY_COMPARE_WITH_TIMEOUT(chat()->verticalScrollBar()->value(),
                                  chat()->verticalScrollBar()->maximum(), 5000);
        // The day that floats while rows move goes by itself.
        QTRY_VERIFY(!chat()->findChild<QWidget *>(u"floatingDate"_s)->isVisible());
    };
    picture();
    composer()->setCursorWidth(0);
    m_theme->setTextScale(1.5);
    QTRY_COMPARE(chat()->verticalScrollBar()->value(), chat()->verticalScrollBar()->maximum());
    // One layout asks for the next: until nothing changes any more.
    QImage before;
    QTRY_VERIFY(std::exchange(before, m_page->grab().toImage()) == before);
    const QImage zoomed = m_page->grab().toImage();
    keepPicture(QPixmap::fromImage(zoomed), u"inbox-zoomed"_s);
    m_page = std::make_unique<InboxPage>(m_shop->conversations, m_shop->messages, m_shop->outbox, *m_theme);
    m_page->resize(1120, 740);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    picture();
    composer()->setCursorWidth(0);
    QTRY_VERIFY(std::exchange(before, m_page->grab().toImage()) == before);
    const QImage anew = m_page->grab().toImage();
    keepPicture(QPixmap::fromImage(anew), u"inbox-made-zoomed"_s);
    m_theme->setTextScale(1.0);
    QVERIFY(zoomed == anew);
}

void TestInboxPage::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<int>("width");
    QTest::newRow("light") << false << false << 1120;
    QTest::newRow("dark") << true << false << 1120;
    QTest::newRow("right to left") << false << true << 1120;
    QTest::newRow("narrow dark") << true << false << 480;
}

void TestInboxPage::looks()
{
    QFETCH(const bool, dark);
    QFETCH(const bool, rightToLeft);
    QFETCH(const int, width);
    m_theme->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
    m_page->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_page->resize(width, 740);
    m_shop->fill();
    choose(u"Ana Lucía Fernández"_s);
    QTRY_COMPARE(chat()->verticalScrollBar()->value(), chat()->verticalScrollBar()->maximum());
    const QPixmap picture = m_page->grab();
    keepPicture(picture, u"inbox-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
    QCOMPARE(picture.toImage().pixelColor(width - 4, 370).lightness() < 128, dark);
    m_theme->setMode(Theme::Mode::Light);
}

void TestInboxPage::longNamesAndLargeTextStayInside()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light, 2.0);
    close();
    open();
    m_shop->add(QString(120, u'W'), u"34600000051"_s, {{Direction::Inbound, QString(300, u'M'), 1}});
    m_shop->fill();
    m_page->resize(480, 740);
    choose(QString(120, u'W'));
    keepPicture(m_page->grab(), u"inbox-large-text"_s);
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->parentWidget() == m_page.get())
            QVERIFY2(m_page->rect().contains(widget->geometry()), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestInboxPage)
#include "tst_inboxpage.moc"
