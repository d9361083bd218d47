// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxscene.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// What counts as read, and that arriving messages move no row.
class TestInboxReading : public InboxScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void whatIsOpenInAnActiveWindowIsRead();
    void whatIsBelowTheScreenIsUnread();
    void nothingIsReadInAWindowThatNobodySees_data();
    void nothingIsReadInAWindowThatNobodySees();
    void whatComesInWhileASearchHidesTheRowIsRead();
    void marksAsUnreadUntilItIsOpened_data();
    void marksAsUnreadUntilItIsOpened();
    void theWayToTheEndCountsWhatCameIn();
    void newMessagesDoNotMoveTheReader();
    void olderMessagesSlideInAbove();

private:
    /// Opens a conversation with so many lines at its end; of a long one, the last lines are loaded.
    void openReader(int count);
};

void TestInboxReading::openReader(int count)
{
    QList<Line> lines;
    for (int i = count; i > 0; --i)
        lines << Line{Direction::Inbound, u"Line %1"_s.arg(i), i};
    m_shop->add(u"Reader"_s, u"34600000042"_s, lines);
    choose(u"Reader"_s);
    QTRY_VERIFY(chat()->model()->rowCount() >= qMin(count, 50));
    QTRY_COMPARE(chat()->verticalScrollBar()->value(), chat()->verticalScrollBar()->maximum());
}

void TestInboxReading::whatIsOpenInAnActiveWindowIsRead()
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

void TestInboxReading::whatIsBelowTheScreenIsUnread()
{
    m_page->resize(1120, 300);
    m_shop->fill();
    addLongUnread();
    m_shop->add(u"Reader"_s, u"34600000042"_s, {{Direction::Outbound, u"Ours"_s, 0}});
    choose(u"Reader"_s);
    QTRY_VERIFY(conversationNamed(u"Reader"_s).unread < 16);
    QVERIFY(conversationNamed(u"Reader"_s).unread > 0); // it was opened where they begin
    chat()->verticalScrollBar()->setValue(chat()->verticalScrollBar()->maximum());
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

void TestInboxReading::nothingIsReadInAWindowThatNobodySees_data()
{
    QTest::addColumn<bool>("minimised");
    QTest::newRow("minimised") << true;
    QTest::newRow("another window is active") << false;
}

void TestInboxReading::nothingIsReadInAWindowThatNobodySees()
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

void TestInboxReading::whatComesInWhileASearchHidesTheRowIsRead()
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

void TestInboxReading::marksAsUnreadUntilItIsOpened_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"menu", "keys in the list", "keys in the chat"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestInboxReading::marksAsUnreadUntilItIsOpened()
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

void TestInboxReading::theWayToTheEndCountsWhatCameIn()
{
    openReader(40);
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

void TestInboxReading::newMessagesDoNotMoveTheReader()
{
    openReader(40);

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

void TestInboxReading::olderMessagesSlideInAbove()
{
    openReader(130);
    const int loaded = chat()->model()->rowCount();
    QVERIFY(loaded < 130);
    const QPersistentModelIndex seen(chat()->model()->index(8, 0));
    chat()->scrollTo(seen, QAbstractItemView::PositionAtTop);
    const int top = chat()->visualRect(seen).top();
    QTRY_VERIFY(chat()->model()->rowCount() > loaded);
    QVERIFY2(qAbs(chat()->visualRect(seen).top() - top) <= 2, "the reader's line jumped");
}

QTEST_MAIN(TestInboxReading)
#include "tst_inboxreading.moc"
