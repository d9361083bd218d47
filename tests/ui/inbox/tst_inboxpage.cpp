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
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

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
    void returnSendsAndShiftReturnDoesNot();
    void aDraftWaitsInItsConversation();
    void aClosedServiceWindowSaysSoInsteadOfLettingASendFail();
    void searchFindsAPersonInAnyScript();
    void searchWithoutAMatchSaysSo();
    void anEmptyShopSaysWhatWillHappen();
    void aNarrowWindowShowsOnePane();
    void newMessagesDoNotMoveTheReader();
    void olderMessagesSlideInAbove();
    void aFailedMessageSaysWhyAndOffersToTryAgain();
    void looks_data();
    void looks();
    void longNamesAndLargeTextStayInside(); // last: the scale stays with the application

private:
    QListView *list() const { return m_page->findChild<QListView *>(u"conversationList"_s); }
    QListView *chat() const { return m_page->findChild<QListView *>(u"messageList"_s); }
    QPlainTextEdit *composer() const { return m_page->findChild<QPlainTextEdit *>(u"composer"_s); }
    void choose(const QString &name);
    int rowNamed(const QString &name) const;

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
    list()->setCurrentIndex(list()->model()->index(rowNamed(name), 0));
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

void TestInboxPage::aClosedServiceWindowSaysSoInsteadOfLettingASendFail()
{
    m_shop->fill();
    choose(u"João Pereira"_s);
    QVERIFY(m_page->findChild<QLabel *>(u"windowState"_s)->text().contains(u"until"_s));
    QVERIFY(composer()->isVisible());
    choose(u"Customer 5"_s);
    QVERIFY(m_page->findChild<QLabel *>(u"windowState"_s)->text().contains(u"closed"_s));
    QVERIFY(!composer()->isVisible());
    QVERIFY(m_page->findChild<QLabel *>(u"composerClosed"_s)->text().contains(u"24"_s));
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
    m_shop->add(u"First Customer"_s, u"34600000099"_s, {{Direction::Inbound, u"Hello"_s, 1}});
    QTRY_VERIFY(list()->isVisible());
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
