// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"
#include "tests/ui/pictures.h"
#include "ui/inbox/inboxpage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

#include <functional>
#include <utility>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

class TestInboxPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();
    void theListHasTheFocusOnceItIsRead();
    void returnInTheSearchLeadsToWriting();
    void choosingAConversationShowsItsMessages();
    void whatIsOpenInAnActiveWindowIsRead();
    void searchingOpensNobody();
    void returnBeforeTheMatchesAreKnownWaitsForThem();
    void arrowsAndMenusOpenNobody_data();
    void arrowsAndMenusOpenNobody();
    void whatIsBelowTheScreenIsUnread();
    void nothingIsReadInAWindowThatNobodySees_data();
    void nothingIsReadInAWindowThatNobodySees();
    void whatComesInWhileASearchHidesTheRowIsRead();
    void marksAsUnreadUntilItIsOpened_data();
    void marksAsUnreadUntilItIsOpened();
    void theWayToTheEndCountsWhatCameIn();
    void everyTabStopShowsItsFocus();
    void returnSendsAndShiftReturnDoesNot();
    void aDraftWaitsInItsConversation();
    void theListShowsADraftInItsOwnColour();
    void lettersGoToTheFieldFromEverywhere();
    void lettersGoNowhereWithoutAConversation();
    void whatAnInputMethodMakesGoesToTheFieldToo();
    void anAccentIsForTheNextKeyOnly_data();
    void anAccentIsForTheNextKeyOnly();
    void aPageThatIsShownAgainKeepsItsFocus();
    void aClosedServiceWindowSaysSoInsteadOfLettingASendFail();
    void theListSaysHowLongRepliesArePossible();
    void searchFindsAPersonInAnyScript();
    void searchWithoutAMatchSaysSo();
    void anEmptyShopSaysWhatWillHappen();
    void aNarrowWindowShowsOnePane();
    void newMessagesDoNotMoveTheReader();
    void olderMessagesSlideInAbove();
    void aFailedMessageSaysWhyAndOffersToTryAgain();
    void zoomingLooksAsIfItHadBegunSo();
    void looks_data();
    void looks();
    void longNamesAndLargeTextStayInside(); // last: the scale stays with the application

private:
    QListView *list() const { return m_page->findChild<QListView *>(u"conversationList"_s); }
    QListView *chat() const { return m_page->findChild<QListView *>(u"messageList"_s); }
    QPlainTextEdit *composer() const { return m_page->findChild<QPlainTextEdit *>(u"composer"_s); }
    void choose(const QString &name);
    int rowNamed(const QString &name) const;
    QLineEdit *search() const { return m_page->findChild<QLineEdit *>(u"conversationSearch"_s); }
    QPoint placeOf(const QString &name) const;
    Conversation conversationNamed(const QString &name) const;
    /// Sixteen unread lines of a customer called Reader: more than a screen of 300 pixels.
    void addLongUnread();
    int unreadTotal() const { return m_shop->store.reader().conversations.unreadTotal().value_or(-1); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<InboxPage> m_page;
};

void TestInboxPage::init()
{
    m_shop = std::make_unique<Shop>();
    m_page = std::make_unique<InboxPage>(m_shop->conversations, m_shop->messages, m_shop->outbox, *m_theme);
    m_page->resize(1120, 740);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get(), shoptalk::support::patienceMs));
}

void TestInboxPage::cleanup()
{
    m_page.reset();
    m_shop.reset();
}

int TestInboxPage::rowNamed(const QString &name) const
{
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        if (list()->model()->index(row, 0).data().toString() == name)
            return row;
    }
    return -1;
}

void TestInboxPage::choose(const QString &name)
{
    QTRY_VERIFY(rowNamed(name) >= 0);
    // A press right after the rows have moved means the row that was there before.
    const QObject *rows = list()->findChild<QObject *>(u"steadyRows"_s);
    QTRY_VERIFY(rows->property("areSettled").toBool());
    const QModelIndex row = list()->model()->index(rowNamed(name), 0);
    list()->scrollTo(row);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(row).center());
    QTRY_COMPARE(m_page->findChild<QLabel *>(u"chatTitle"_s)->text(), name);
}

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

void TestInboxPage::whatIsOpenInAnActiveWindowIsRead()
{
    m_shop->fill();
    QTRY_VERIFY(rowNamed(u"प्रिया शर्मा"_s) >= 0);
    const auto spoken = [this] {
        return list()->model()->index(rowNamed(u"प्रिया शर्मा"_s), 0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(spoken().contains(u"2 unread"_s));
    choose(u"प्रिया शर्मा"_s);
    QTRY_VERIFY(!spoken().contains(u"unread"_s));
}

QPoint TestInboxPage::placeOf(const QString &name) const
{
    return list()->visualRect(list()->model()->index(rowNamed(name), 0)).center();
}

Conversation TestInboxPage::conversationNamed(const QString &name) const
{
    const auto found = m_shop->store.reader().conversations.search(name, 1);
    return found && !found->isEmpty() ? found->first() : Conversation();
}

void TestInboxPage::addLongUnread()
{
    QList<Line> lines;
    for (int i = 16; i > 0; --i)
        lines << Line{Direction::Inbound, u"Line %1"_s.arg(i), i, Delivery::Read, 0, MessageKind::Text, true};
    m_shop->add(u"Reader"_s, u"34600000042"_s, lines);
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

void TestInboxPage::whatIsBelowTheScreenIsUnread()
{
    m_page->resize(1120, 300);
    m_shop->fill();
    addLongUnread();
    m_shop->add(u"Reader"_s, u"34600000042"_s, {{Direction::Outbound, u"Ours"_s, 0}});
    choose(u"Reader"_s);
    QTRY_COMPARE(conversationNamed(u"Reader"_s).unread, 0); // the end is on screen
    chat()->verticalScrollBar()->setValue(0);
    m_shop->add(u"Reader"_s, u"34600000042"_s,
                {{Direction::Inbound, u"New"_s, 0, Delivery::Read, 0, MessageKind::Text, true},
                 {Direction::Inbound, u"Newer"_s, 0, Delivery::Read, 0, MessageKind::Text, true}});
    QTRY_COMPARE(chat()->model()->rowCount(), 19);
    (void)m_page->grab();
    QCoreApplication::processEvents();
    QCOMPARE(conversationNamed(u"Reader"_s).unread, 2);
    chat()->scrollTo(chat()->model()->index(17, 0), QAbstractItemView::PositionAtBottom);
    QTRY_COMPARE(conversationNamed(u"Reader"_s).unread, 1);
    chat()->verticalScrollBar()->setValue(chat()->verticalScrollBar()->maximum());
    QTRY_COMPARE(conversationNamed(u"Reader"_s).unread, 0);
}

void TestInboxPage::nothingIsReadInAWindowThatNobodySees_data()
{
    QTest::addColumn<bool>("minimised");
    QTest::newRow("minimised") << true;
    QTest::newRow("another window is active") << false;
}

void TestInboxPage::nothingIsReadInAWindowThatNobodySees()
{
    QFETCH(const bool, minimised);
    m_shop->fill();
    choose(u"João Pereira"_s);
    QWidget other;
    if (minimised) {
        m_page->showMinimized();
        QTRY_VERIFY(m_page->isMinimized());
    } else {
        other.show();
        other.activateWindow();
        QTRY_VERIFY(!m_page->isActiveWindow());
    }
    m_shop->add(u"João Pereira"_s, u"5511900000014"_s,
                {{Direction::Inbound, u"Olá?"_s, 0, Delivery::Read, 0, MessageKind::Text, true}});
    QTRY_COMPARE(chat()->model()->rowCount(), 3);
    (void)m_page->grab();
    QCoreApplication::processEvents();
    QCOMPARE(conversationNamed(u"João Pereira"_s).unread, 1);
    other.close();
    m_page->showNormal();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(conversationNamed(u"João Pereira"_s).unread, 0);
}

void TestInboxPage::whatComesInWhileASearchHidesTheRowIsRead()
{
    m_shop->fill();
    choose(u"João Pereira"_s);
    search()->setText(u"Customer 1"_s);
    QTRY_VERIFY(!m_shop->conversations.isSearching());
    QVERIFY(rowNamed(u"João Pereira"_s) < 0);
    m_shop->add(u"João Pereira"_s, u"5511900000014"_s,
                {{Direction::Inbound, u"Olá?"_s, 0, Delivery::Read, 0, MessageKind::Text, true}});
    QTRY_COMPARE(chat()->model()->rowCount(), 3);
    QTRY_COMPARE(conversationNamed(u"João Pereira"_s).unread, 0);
}

void TestInboxPage::marksAsUnreadUntilItIsOpened_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"menu", "keys in the list", "keys in the chat"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestInboxPage::marksAsUnreadUntilItIsOpened()
{
    QFETCH(const QString, way);
    const QString name = u"João Pereira"_s;
    m_shop->fill();
    const int before = unreadTotal();
    choose(name);
    const auto spoken = [&] {
        return list()->model()->index(rowNamed(name), 0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(!spoken().contains(u"unread"_s));
    if (way == u"menu"_s) {
        Q_EMIT list()->customContextMenuRequested(placeOf(name));
        m_page->findChild<QAction *>(u"markUnreadAction"_s)->trigger();
        m_page->findChild<QMenu *>(u"conversationMenu"_s)->close();
    } else {
        if (way == u"keys in the list"_s)
            list()->setFocus();
        QTest::keyClick(m_page->focusWidget(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    }
    QTRY_VERIFY(spoken().contains(u"marked as unread"_s));
    QVERIFY(m_page->openConversation().isEmpty()); // else it would be read at once
    QCOMPARE(unreadTotal(), before + 1);
    keepPicture(m_page->grab(), u"inbox-marked-unread"_s);
    QVERIFY(conversationNamed(name).isMarkedUnread);
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_VERIFY(!spoken().contains(u"unread"_s));
    QVERIFY(!conversationNamed(name).isMarkedUnread);
    QCOMPARE(unreadTotal(), before);
}

void TestInboxPage::theWayToTheEndCountsWhatCameIn()
{
    QList<Line> lines;
    for (int i = 40; i > 0; --i)
        lines << Line{Direction::Inbound, u"Line %1"_s.arg(i), i};
    m_shop->add(u"Reader"_s, u"34600000042"_s, lines);
    choose(u"Reader"_s);
    QTRY_COMPARE(chat()->model()->rowCount(), 40);
    QTRY_COMPARE(chat()->verticalScrollBar()->value(), chat()->verticalScrollBar()->maximum());
    auto *toEnd = m_page->findChild<QPushButton *>(u"newMessagesButton"_s);
    QVERIFY(!toEnd->isVisible());
    chat()->verticalScrollBar()->setValue(0);
    QVERIFY(toEnd->isVisible());
    QVERIFY(toEnd->text().isEmpty() && !toEnd->accessibleName().isEmpty());
    keepPicture(m_page->grab(), u"inbox-to-end"_s);
    m_shop->add(u"Reader"_s, u"34600000042"_s,
                {{Direction::Inbound, u"One"_s, 0}, {Direction::Inbound, u"Two"_s, 0}});
    QTRY_VERIFY(toEnd->text().contains(u'2'));
    QVERIFY(chat()->rect().contains(toEnd->geometry()));
    keepPicture(m_page->grab(), u"inbox-to-end-new"_s);
    chat()->scrollTo(chat()->model()->index(40, 0), QAbstractItemView::PositionAtBottom);
    QTRY_VERIFY(!toEnd->isVisible() || toEnd->text().contains(u'1'));
    QTest::mouseClick(toEnd, Qt::LeftButton);
    QTRY_COMPARE(chat()->verticalScrollBar()->value(), chat()->verticalScrollBar()->maximum());
    QVERIFY(!toEnd->isVisible());
}

/// Walks once round by Tab; what has the focus must look different from how it looks without.
void TestInboxPage::everyTabStopShowsItsFocus()
{
    m_shop->fill();
    choose(u"Ana Lucía Fernández"_s);
    composer()->setCursorWidth(0); // it blinks
    search()->setFocus(Qt::TabFocusReason);
    QStringList stops;
    for (int tab = 0; tab < 20; ++tab) {
        QWidget *stop = m_page->focusWidget();
        stops << stop->objectName();
        const QImage with = m_page->grab().toImage();
        keepPicture(QPixmap::fromImage(with), u"inbox-tab-%1"_s.arg(tab));
        QTest::keyClick(stop, Qt::Key_Tab);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Backtab);
        QVERIFY(m_page->focusWidget() == stop);
        stop->clearFocus();
        const QImage without = m_page->grab().toImage();
        stop->setFocus(Qt::TabFocusReason);
        const bool isWriting = stop == composer() || stop == search(); // they show their cursor
        QVERIFY2(isWriting || with != without, qPrintable(u"no focus is seen: "_s + stop->objectName()));
        QTest::keyClick(stop, Qt::Key_Tab);
        if (m_page->focusWidget() == search())
            break;
    }
    QVERIFY2(stops.size() >= 4 && stops.contains(u"messageList"_s), qPrintable(stops.join(u' ')));
}

void TestInboxPage::returnSendsAndShiftReturnDoesNot()
{
    m_shop->fill();
    choose(u"João Pereira"_s);
    QTest::keyClicks(composer(), u"two"_s);
    QTest::keyClick(composer(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(composer(), u"lines"_s);
    QCOMPARE(composer()->toPlainText(), u"two\nlines"_s);
    QTest::keyClick(composer(), Qt::Key_Return);
    QTRY_COMPARE(chat()->model()->rowCount(), 3);
    QCOMPARE(composer()->toPlainText(), QString());
    const QModelIndex sent = chat()->model()->index(2, 0);
    QCOMPARE(sent.data().toString(), u"two\nlines"_s);
    QVERIFY(sent.data(Qt::AccessibleTextRole).toString().contains(u"waiting"_s));
}

void TestInboxPage::aDraftWaitsInItsConversation()
{
    m_shop->fill();
    choose(u"João Pereira"_s);
    QTest::keyClicks(composer(), u"half a thought"_s);
    choose(u"أمينة الحسن"_s);
    QCOMPARE(composer()->toPlainText(), QString());
    choose(u"João Pereira"_s);
    QCOMPARE(composer()->toPlainText(), u"half a thought"_s);
}

void TestInboxPage::theListShowsADraftInItsOwnColour()
{
    m_shop->fill();
    choose(u"João Pereira"_s);
    QTest::keyClicks(composer(), u"Amanha as dez"_s);
    choose(u"أمينة الحسن"_s);
    const auto spoken = [this] {
        return list()->model()->index(rowNamed(u"João Pereira"_s), 0).data(Qt::AccessibleTextRole).toString();
    };
    QTRY_VERIFY2(spoken().contains(u"Draft: Amanha as dez"_s), qPrintable(spoken()));
    for (const bool isDark : {false, true}) {
        m_theme->setMode(isDark ? Theme::Mode::Dark : Theme::Mode::Light);
        const QPixmap picture = m_page->grab();
        keepPicture(picture, isDark ? u"inbox-draft-dark"_s : u"inbox-draft-light"_s);
        const QRect row = list()->visualRect(list()->model()->index(rowNamed(u"João Pereira"_s), 0));
        const QImage image = list()->viewport()->grab(row).toImage();
        const auto distance = [](const QColor &a, const QColor &b) {
            return qAbs(a.red() - b.red()) + qAbs(a.green() - b.green()) + qAbs(a.blue() - b.blue());
        };
        const auto isThere = [&](const QColor &colour) {
            for (int y = 0; y < image.height(); ++y) {
                for (int x = size::avatar + space::l; x < image.width(); ++x) {
                    if (distance(image.pixelColor(x, y), colour) < 60) // letters have soft edges
                        return true;
                }
            }
            return false;
        };
        QVERIFY(isThere(m_theme->colours().draft));
    }
    m_theme->setMode(Theme::Mode::Light);
    m_page->setLayoutDirection(Qt::RightToLeft);
    keepPicture(m_page->grab(), u"inbox-draft-rtl"_s);
}

void TestInboxPage::lettersGoToTheFieldFromEverywhere()
{
    m_shop->fill();
    choose(u"João Pereira"_s);
    auto *search = m_page->findChild<QLineEdit *>(u"conversationSearch"_s);
    const auto typeAt = [this](QWidget *widget, char letter) {
        widget->setFocus();
        QTest::keyClick(widget, letter);
    };
    typeAt(list(), 'o');
    QVERIFY(composer()->hasFocus());
    QCOMPARE(m_page->findChild<QLabel *>(u"chatTitle"_s)->text(), u"João Pereira"_s);
    typeAt(chat(), 'i');
    QCOMPARE(composer()->toPlainText(), u"oi"_s);
    typeAt(search, 'x');
    QCOMPARE(search->text(), u"x"_s);
    QVERIFY(search->hasFocus());
    QCOMPARE(composer()->toPlainText(), u"oi"_s);
    search->clear();
    QTRY_VERIFY(rowNamed(u"João Pereira"_s) >= 0);
    // What means something to the widget stays there.
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Space);
    QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(list()->hasFocus());
    QGuiApplication::clipboard()->setText(u"pasted"_s);
    QTest::keySequence(list(), QKeySequence::Paste);
    QVERIFY(composer()->hasFocus());
    QVERIFY(composer()->toPlainText().endsWith(u"pasted"_s));
}

void TestInboxPage::lettersGoNowhereWithoutAConversation()
{
    m_shop->fill();
    QTRY_VERIFY(list()->hasFocus());
    QTest::keyClick(list(), 'x');
    QVERIFY(list()->hasFocus());
    QCOMPARE(composer()->toPlainText(), QString());
}

void TestInboxPage::whatAnInputMethodMakesGoesToTheFieldToo()
{
    m_shop->fill();
    choose(u"王小明"_s);
    list()->setFocus();
    QInputMethodEvent made;
    made.setCommitString(u"你好"_s);
    QApplication::sendEvent(list(), &made);
    QCOMPARE(composer()->toPlainText(), u"你好"_s);
    QVERIFY(composer()->hasFocus());
    // An accent by a dead key, which nobody composes where there is no input.
    chat()->setFocus();
    QKeyEvent accent(QEvent::KeyPress, Qt::Key_Dead_Acute, Qt::NoModifier);
    QApplication::sendEvent(chat(), &accent);
    QKeyEvent letter(QEvent::KeyPress, Qt::Key_E, Qt::NoModifier, u"e"_s);
    QApplication::sendEvent(chat(), &letter);
    QCOMPARE(composer()->toPlainText(), u"你好é"_s);
}

void TestInboxPage::anAccentIsForTheNextKeyOnly_data()
{
    using Between = std::function<void(QWidget &)>;
    QTest::addColumn<Between>("between");
    QTest::addColumn<QString>("expected");
    const auto press = [](Qt::Key key) { return [key](QWidget &widget) { QTest::keyClick(&widget, key); }; };
    QTest::newRow("Shift, for a capital") << Between(press(Qt::Key_Shift)) << u"é"_s;
    QTest::newRow("an arrow") << Between(press(Qt::Key_Down)) << u"e"_s;
    QTest::newRow("a space") << Between(press(Qt::Key_Space)) << u"e"_s;
    QTest::newRow("the mouse") << Between([](QWidget &widget) {
        QMouseEvent pressed(QEvent::MouseButtonPress, QPointF(1, 1), widget.mapToGlobal(QPointF(1, 1)),
                            Qt::RightButton, Qt::RightButton, Qt::NoModifier);
        QApplication::sendEvent(&widget, &pressed);
    }) << u"e"_s;
    QTest::newRow("another window") << Between([](QWidget &widget) {
        QEvent left(QEvent::WindowDeactivate);
        QApplication::sendEvent(&widget, &left);
    }) << u"e"_s;
}

void TestInboxPage::anAccentIsForTheNextKeyOnly()
{
    QFETCH(const std::function<void(QWidget &)>, between);
    m_shop->fill();
    choose(u"João Pereira"_s);
    chat()->setFocus();
    QKeyEvent accent(QEvent::KeyPress, Qt::Key_Dead_Acute, Qt::NoModifier);
    QApplication::sendEvent(chat(), &accent);
    between(*chat());
    chat()->setFocus();
    QKeyEvent letter(QEvent::KeyPress, Qt::Key_E, Qt::NoModifier, u"e"_s);
    QApplication::sendEvent(chat(), &letter);
    QTEST(composer()->toPlainText(), "expected");
}

void TestInboxPage::aPageThatIsShownAgainKeepsItsFocus()
{
    m_shop->fill();
    choose(u"João Pereira"_s);
    QStackedWidget window; // as the program's own
    auto *settings = new QLineEdit;
    window.addWidget(m_page.get());
    window.addWidget(settings);
    window.resize(1120, 740);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    composer()->setFocus();
    window.setCurrentWidget(settings);
    QVERIFY(settings->hasFocus());
    window.setCurrentWidget(m_page.get());
    QVERIFY(composer()->hasFocus());
    window.removeWidget(m_page.get());
    m_page->setParent(nullptr);
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

void TestInboxPage::newMessagesDoNotMoveTheReader()
{
    QList<Line> lines;
    for (int i = 40; i > 0; --i)
        lines << Line{Direction::Inbound, u"Line %1"_s.arg(i), i};
    m_shop->add(u"Reader"_s, u"34600000042"_s, lines);
    choose(u"Reader"_s);
    QTRY_COMPARE(chat()->model()->rowCount(), 40);
    QTRY_COMPARE(chat()->verticalScrollBar()->value(), chat()->verticalScrollBar()->maximum());

    chat()->verticalScrollBar()->setValue(chat()->verticalScrollBar()->maximum() / 2);
    const int before = chat()->verticalScrollBar()->value();
    m_shop->add(u"Reader"_s, u"34600000042"_s, {{Direction::Inbound, u"Newest"_s, 0}});
    QTRY_COMPARE(chat()->model()->rowCount(), 41);
    QTRY_VERIFY(m_page->findChild<QWidget *>(u"newMessagesButton"_s)->isVisible());
    QCOMPARE(chat()->verticalScrollBar()->value(), before);

    QTest::mouseClick(m_page->findChild<QWidget *>(u"newMessagesButton"_s), Qt::LeftButton);
    QTRY_COMPARE(chat()->verticalScrollBar()->value(), chat()->verticalScrollBar()->maximum());
    QVERIFY(!m_page->findChild<QWidget *>(u"newMessagesButton"_s)->isVisible());
    m_shop->add(u"Reader"_s, u"34600000042"_s, {{Direction::Inbound, u"Followed"_s, 0}});
    QTRY_COMPARE(chat()->model()->rowCount(), 42);
    QTRY_COMPARE(chat()->verticalScrollBar()->value(), chat()->verticalScrollBar()->maximum());
}

void TestInboxPage::olderMessagesSlideInAbove()
{
    QList<Line> lines;
    for (int i = 130; i > 0; --i)
        lines << Line{Direction::Inbound, u"Line %1"_s.arg(i), i};
    m_shop->add(u"Reader"_s, u"34600000042"_s, lines);
    choose(u"Reader"_s);
    QTRY_VERIFY(chat()->model()->rowCount() >= 50);
    const int loaded = chat()->model()->rowCount();
    QVERIFY(loaded < 130);
    QTRY_COMPARE(chat()->verticalScrollBar()->value(), chat()->verticalScrollBar()->maximum());
    const QPersistentModelIndex seen(chat()->model()->index(8, 0));
    chat()->scrollTo(seen, QAbstractItemView::PositionAtTop);
    const int top = chat()->visualRect(seen).top();
    QTRY_VERIFY(chat()->model()->rowCount() > loaded);
    QVERIFY2(qAbs(chat()->visualRect(seen).top() - top) <= 2, "the reader's line jumped");
}

void TestInboxPage::aFailedMessageSaysWhyAndOffersToTryAgain()
{
    m_shop->fill();
    choose(u"Max Müller"_s);
    QTRY_COMPARE(chat()->model()->rowCount(), 2);
    QVERIFY(chat()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"not sent"_s));
}

void TestInboxPage::longNamesAndLargeTextStayInside()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light, 2.0);
    cleanup();
    init();
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

void TestInboxPage::zoomingLooksAsIfItHadBegunSo()
{
    m_shop->fill();
    const auto picture = [this] {
        // Its length is of the rows that were seen so far.
        chat()->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        choose(u"Ana Lucía Fernández"_s);
        QTRY_COMPARE_WITH_TIMEOUT(chat()->verticalScrollBar()->value(),
                                  chat()->verticalScrollBar()->maximum(), 5000);
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
    QCoreApplication::processEvents();
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

QTEST_MAIN(TestInboxPage)
#include "tst_inboxpage.moc"
