// SPDX-License-Identifier: GPL-3.0-or-later
#include "shop.h"
#include "tests/ui/pictures.h"
#include "ui/inbox/inboxpage.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Searching in the open conversation, on a real store.
class TestFindBar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light); }
    void init();
    void cleanup();
    void withoutAConversationTheListIsSearched();
    void theListIsSearchedFromEverywhere();
    void countsAndGoesThroughWhatWasFound();
    void goesToMessagesThatAreNotLoaded();
    void theButtonsDoTheSame();
    void whatIsNotThereSaysSo();
    void escapeClosesTheBarAndThenTheChat();
    void anotherConversationClosesIt();
    void looks_data();
    void looks();

private:
    QListView *chat() const { return m_page->findChild<QListView *>(u"messageList"_s); }
    QWidget *bar() const { return m_page->findChild<QWidget *>(u"findBar"_s); }
    QLineEdit *field() const { return m_page->findChild<QLineEdit *>(u"findField"_s); }
    QLineEdit *search() const { return m_page->findChild<QLineEdit *>(u"conversationSearch"_s); }
    QString count() const { return m_page->findChild<QLabel *>(u"findCount"_s)->text(); }
    QString current() const { return chat()->currentIndex().data().toString(); }
    bool isCurrentOnScreen() const
    {
        return chat()->viewport()->rect().contains(chat()->visualRect(chat()->currentIndex()).center());
    }
    void openFind(const QString &text);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<InboxPage> m_page;
    ConversationId m_long;
};

void TestFindBar::init()
{
    m_shop = std::make_unique<Shop>();
    m_shop->fill();
    QList<Line> lines;
    for (int i = 0; i < 300; ++i)
        lines << Line{i % 2 == 0 ? Direction::Inbound : Direction::Outbound,
                      i % 100 == 7 ? u"the needle number %1"_s.arg(i) : u"Line %1"_s.arg(i), 400 - i};
    m_long = m_shop->add(u"Long"_s, u"34600000099"_s, lines);
    m_page = std::make_unique<InboxPage>(m_shop->conversations, m_shop->messages, m_shop->outbox, *m_theme);
    m_page->setMessageSearch(m_shop->messageSearch, *m_theme);
    m_page->setConversationSearch(m_shop->conversationSearch, *m_theme);
    m_page->resize(1120, 740);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get(), shoptalk::support::patienceMs));
}

void TestFindBar::cleanup()
{
    m_page.reset();
    m_shop.reset();
}

void TestFindBar::openFind(const QString &text)
{
    m_page->goTo(m_long);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bar()->isVisible());
    QVERIFY(field()->hasFocus());
    QTest::keyClicks(field(), text);
    QTRY_VERIFY(!m_shop->conversationSearch.isSearching());
}

void TestFindBar::withoutAConversationTheListIsSearched()
{
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search()->hasFocus());
    QVERIFY(bar()->isHidden());
}

void TestFindBar::theListIsSearchedFromEverywhere()
{
    m_page->goTo(m_long);
    QTest::keyClick(m_page->composer(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(search()->hasFocus());
    QVERIFY(bar()->isHidden());
}

void TestFindBar::countsAndGoesThroughWhatWasFound()
{
    openFind(u"need"_s);
    QCOMPARE(count(), u"1 of 3"_s);
    QCOMPARE(current(), u"the needle number 207"_s); // the newest
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(count(), u"2 of 3"_s);
    QCOMPARE(current(), u"the needle number 107"_s);
    QVERIFY(isCurrentOnScreen());
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count(), u"1 of 3"_s);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier); // and round
    QCOMPARE(count(), u"3 of 3"_s);
    QCOMPARE(current(), u"the needle number 7"_s);
    QTest::keyClicks(field(), u"le number 10"_s);
    QTRY_COMPARE(count(), u"1 of 1"_s);
    QCOMPARE(current(), u"the needle number 107"_s);
}

void TestFindBar::goesToMessagesThatAreNotLoaded()
{
    openFind(u"needle 7"_s);
    QTRY_COMPARE(count(), u"1 of 1"_s);
    QVERIFY(m_shop->messages.hasNewer());
    QVERIFY(isCurrentOnScreen());
    QVERIFY(keepPicture(m_page->grab(), u"chat-find"_s));
}

void TestFindBar::theButtonsDoTheSame()
{
    openFind(u"needle"_s);
    QTest::mouseClick(m_page->findChild<QToolButton *>(u"findOlder"_s), Qt::LeftButton);
    QCOMPARE(count(), u"2 of 3"_s);
    QTest::mouseClick(m_page->findChild<QToolButton *>(u"findNewer"_s), Qt::LeftButton);
    QCOMPARE(count(), u"1 of 3"_s);
    QTest::mouseClick(m_page->findChild<QToolButton *>(u"findClose"_s), Qt::LeftButton);
    QVERIFY(bar()->isHidden());
    QVERIFY(m_page->composer()->hasFocus() || m_page->composer()->isAncestorOf(QApplication::focusWidget()));
}

void TestFindBar::whatIsNotThereSaysSo()
{
    openFind(u"nobodywrotethis"_s);
    QCOMPARE(count(), u"Not found"_s);
    QVERIFY(!m_page->findChild<QToolButton *>(u"findOlder"_s)->isEnabled());
}

void TestFindBar::escapeClosesTheBarAndThenTheChat()
{
    openFind(u"needle"_s);
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(bar()->isHidden());
    QCOMPARE(m_page->openConversation(), m_long);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_page->openConversation().isEmpty());
    // With the focus elsewhere, too.
    openFind(u"needle"_s);
    chat()->setFocus();
    QTest::keyClick(chat(), Qt::Key_Escape);
    QVERIFY(bar()->isHidden());
    QCOMPARE(m_page->openConversation(), m_long);
}

void TestFindBar::anotherConversationClosesIt()
{
    openFind(u"needle"_s);
    m_page->goTo(m_shop->conversations.index(1).data(ConversationListModel::IdRole).value<ConversationId>());
    QTRY_VERIFY(bar()->isHidden());
}

void TestFindBar::looks_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << Theme::Mode::Light << Qt::LeftToRight;
    QTest::newRow("dark") << Theme::Mode::Dark << Qt::LeftToRight;
    QTest::newRow("rtl") << Theme::Mode::Light << Qt::RightToLeft;
}

void TestFindBar::looks()
{
    QFETCH(const Theme::Mode, mode);
    QFETCH(const Qt::LayoutDirection, direction);
    m_theme->setMode(mode);
    m_page->setLayoutDirection(direction);
    openFind(u"needle"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QCoreApplication::processEvents();
    QVERIFY(keepPicture(m_page->grab(), u"chat-find-"_s + QLatin1StringView(QTest::currentDataTag())));
    m_theme->setMode(Theme::Mode::Light);
}

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
