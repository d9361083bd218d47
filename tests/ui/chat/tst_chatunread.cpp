// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatscene.h"
#include "outbox/readstate.h"
#include "tests/ui/pictures.h"
#include "ui/chat/messagedelegate.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Where a conversation is opened, how new messages are marked, and how a person gets to them.
class TestChatUnread : public ChatScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(begin()); }
    void cleanup() { end(); }
    void theDividerStandsAboveTheFirstUnreadMessage();
    void aScreenReaderHearsWhereTheUnreadMessagesBegin();
    void theDividerStaysWhenTheMessagesAreRead();
    void theDividerIsGoneOnceTheConversationWasLeft();
    void manyUnreadMessagesAreOpenedAtTheFirst();
    void theWayToTheEndCountsDownWhatIsRead();
    void theWayToTheEndCountsWhatComesBelowALoadedPage();
    void twoMessagesThatArriveAtOnceDoNotLeaveTheChatAboveItsEnd();
    void oldMessagesAreNotReportedAsSeenOnceMore();
    void looks_data();
    void looks();

private:
    static QList<Line> lines(int read, int unread)
    {
        QList<Line> all;
        for (int i = read + unread; i > 0; --i) {
            const bool isUnread = i <= unread;
            all << Line{isUnread || i % 2 ? Direction::Inbound : Direction::Outbound,
                        u"Line %1"_s.arg(i),
                        i,
                        Delivery::Read,
                        0,
                        MessageKind::Text,
                        isUnread};
        }
        return all;
    }
    void add(const QList<Line> &lines) { m_shop->add(u"Ana"_s, u"34600000011"_s, lines); }
    QScrollBar &bar() const { return *view()->verticalScrollBar(); }
    QPushButton *newest() const { return m_pane->findChild<QPushButton *>(u"newMessagesButton"_s); }
    int dividerRow() const
    {
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            if (view()->model()->index(row, 0).data(MessageListModel::UnreadRole).toInt() > 0)
                return row;
        }
        return -1;
    }
    int dividerCount() const
    {
        return view()->model()->index(dividerRow(), 0).data(MessageListModel::UnreadRole).toInt();
    }
    /// The rectangle of the unread divider in the viewport.
    QRect divider() const
    {
        const QModelIndex index = view()->model()->index(dividerRow(), 0);
        return placeOf(index, layoutOf(index).unreadBand);
    }
    /// Waits until the line about the cost of the next message is laid out.
    void settle() const
    {
        QTRY_VERIFY(m_pane->findChild<QLabel *>(u"nextMessageCost"_s)->isVisible());
        QCoreApplication::processEvents();
    }
    void readAll()
    {
        QVERIFY(QCoro::waitFor(m_shop->outbox.readState().markRead(m_shop->messages.conversation())));
        QCOMPARE(conversation().unread, 0);
        showAgain();
    }
};

void TestChatUnread::theDividerStandsAboveTheFirstUnreadMessage()
{
    open(lines(40, 30));
    QCOMPARE(plainText(messageAt(dividerRow())), u"Line 30"_s);
    QCOMPARE(dividerCount(), 30);
    QCoreApplication::processEvents();
    QVERIFY(view()->viewport()->rect().contains(divider()));
    QCOMPARE(divider().width(), view()->viewport()->width());
    QVERIFY(bar().value() < bar().maximum()); // there is more to read below
}

void TestChatUnread::aScreenReaderHearsWhereTheUnreadMessagesBegin()
{
    open(lines(3, 2));
    const auto spoken = [this](int row) {
        return view()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY2(spoken(3).startsWith(u"2 unread"_s), qPrintable(spoken(3)));
    QVERIFY(!spoken(2).contains(u"unread"_s) && !spoken(4).contains(u"unread"_s));
}

void TestChatUnread::theDividerStaysWhenTheMessagesAreRead()
{
    open(lines(40, 3));
    settle();
    const MessageId first = messageAt(dividerRow()).id;
    const QRect before = divider();
    readAll();
    QCoreApplication::processEvents();
    QCOMPARE(messageAt(dividerRow()).id, first);
    QCOMPARE(dividerCount(), 3);
    QCOMPARE(divider(), before);
    add({{Direction::Inbound, u"and more"_s, 0, Delivery::Read, 0, MessageKind::Text, true}});
    QTRY_COMPARE(last().data().toString(), u"and more"_s);
    QCOMPARE(messageAt(dividerRow()).id, first);
    m_shop->messages.showNewest(); // the page is read again
    QCOMPARE(messageAt(dividerRow()).id, first);
}

void TestChatUnread::theDividerIsGoneOnceTheConversationWasLeft()
{
    const ConversationId ana = open(lines(10, 3));
    QVERIFY(dividerRow() >= 0);
    readAll();
    const ConversationId luis = m_shop->add(u"Luis"_s, u"34600000012"_s, {{Direction::Inbound, u"Hi"_s, 5}});
    m_pane->showConversation(m_shop->store.reader().conversations.find(luis)->value());
    QCOMPARE(dividerRow(), -1);
    m_pane->showConversation(m_shop->store.reader().conversations.find(ana)->value());
    QCOMPARE(dividerRow(), -1);
    QTRY_COMPARE(bar().value(), bar().maximum());
}

void TestChatUnread::manyUnreadMessagesAreOpenedAtTheFirst()
{
    open(lines(100, 200));
    QVERIFY(m_shop->messages.hasNewer() && m_shop->messages.hasOlder());
    QCOMPARE(plainText(messageAt(dividerRow())), u"Line 200"_s);
    QCoreApplication::processEvents();
    QVERIFY(view()->viewport()->rect().contains(divider()));
    QVERIFY(newest()->isVisible());
}

void TestChatUnread::theWayToTheEndCountsDownWhatIsRead()
{
    open(lines(100, 200));
    const auto shown = [this] {
        return newest()->isVisible() ? newest()->text().section(u' ', 0, 0).toInt() : 0;
    };
    const auto below = [this] {
        const QModelIndex lowest = view()->indexAt(QPoint(50, view()->viewport()->height() - 1));
        return plainText(messageAt(lowest.row())).section(u' ', 1).toInt() - 1;
    };
    settle();
    QVERIFY(shown() <= below()); // the line about the cost covers a row that was on the screen
    QVERIFY(shown() > 150 && shown() < 200);
    int steps = 0;
    for (; bar().value() < bar().maximum(); ++steps) {
        QVERIFY(steps < 500);
        bar().setValue(bar().value() + 150);
        QCOMPARE(shown(), below());
    }
    QVERIFY(!m_shop->messages.hasNewer());
    QVERIFY(!newest()->isVisible());
    bar().setValue(0); // what was on the screen is not new any more
    QVERIFY(newest()->isVisible() && newest()->text().isEmpty());
}

void TestChatUnread::theWayToTheEndCountsWhatComesBelowALoadedPage()
{
    open(lines(300, 0));
    const auto first = QCoro::waitFor(m_shop->messages.firstFrom(QDate::currentDate().addDays(-2)));
    m_pane->showMessage(*first, {});
    QVERIFY(m_shop->messages.hasNewer());
    QVERIFY(newest()->isVisible() && newest()->text().isEmpty());
    add({{Direction::Inbound, u"One"_s, 0}, {Direction::Inbound, u"Two"_s, 0}});
    QTRY_VERIFY(newest()->text().contains(u'2'));
    add({{Direction::Inbound, u"Three"_s, 0}});
    QTRY_VERIFY(newest()->text().contains(u'3'));
    newest()->click();
    QTRY_COMPARE(bar().value(), bar().maximum());
    QCOMPARE(last().data().toString(), u"Three"_s);
    QVERIFY(!newest()->isVisible());
}

/// Far up, the message that was reported last is none of the rows any more.
void TestChatUnread::oldMessagesAreNotReportedAsSeenOnceMore()
{
    QSignalSpy seen(m_pane.get(), &ChatPane::seen);
    open(lines(600, 0));
    settle();
    QTRY_VERIFY(!seen.isEmpty());
    seen.clear();
    for (int steps = 0; m_shop->messages.hasOlder(); ++steps) {
        QVERIFY(steps < 500);
        bar().setValue(bar().value() - 300);
        QCoreApplication::processEvents();
    }
    QVERIFY(m_shop->messages.hasNewer());
    QVERIFY(seen.isEmpty());
}

/// The row of the first message makes the list longer before the view has scrolled to its end. The second
/// must not treat that as a person who has scrolled up.
void TestChatUnread::twoMessagesThatArriveAtOnceDoNotLeaveTheChatAboveItsEnd()
{
    open(lines(40, 0));
    QTRY_COMPARE(bar().value(), bar().maximum());
    QVERIFY(bar().maximum() > 0);
    add({{Direction::Inbound, u"One"_s, 0}, {Direction::Inbound, u"Two"_s, 0}});
    QTRY_COMPARE(last().data().toString(), u"Two"_s);
    QTRY_COMPARE(bar().value(), bar().maximum());
    QVERIFY(view()->viewport()->rect().contains(view()->visualRect(last())));
    QVERIFY(!newest()->isVisible());
}

void TestChatUnread::looks_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<qreal>("scale");
    QTest::newRow("light") << Theme::Mode::Light << Qt::LeftToRight << 1.0;
    QTest::newRow("dark") << Theme::Mode::Dark << Qt::LeftToRight << 1.0;
    QTest::newRow("rtl") << Theme::Mode::Light << Qt::RightToLeft << 1.0;
    QTest::newRow("contrast") << Theme::Mode::HighContrast << Qt::LeftToRight << 1.0;
    QTest::newRow("large") << Theme::Mode::Light << Qt::LeftToRight << 2.0;
}

void TestChatUnread::looks()
{
    QFETCH(const Theme::Mode, mode);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const qreal, scale);
    QApplication::setLayoutDirection(direction);
    Theme theme(*qApp, mode, scale);
    makePane(theme, {480, 640});
    open(lines(40, 14));
    QCoreApplication::processEvents();
    QVERIFY(view()->viewport()->rect().contains(divider()));
    QVERIFY(keepPicture(m_pane->grab(), u"chat-unread-"_s + QString::fromLatin1(QTest::currentDataTag())));
    m_pane.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    m_theme.reset();
}

QTEST_MAIN(TestChatUnread)
#include "tst_chatunread.moc"
