// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/readstate.h"
#include "workinbox.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// From one conversation to the next by keys, wherever the focus is.
class TestNeighbours : public WorkInbox {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void keysOpenTheNextAndThePreviousConversation_data();
    void keysOpenTheNextAndThePreviousConversation();
    void draftsStayWithTheirConversations();
    void theListEndsAtBothEnds();
    void keysOpenWhatIsUnread();
    void withoutAnUnreadOneNothingHappens();
    void whatASearchFindsIsNext();
    void whatIsUnreadBelowTheFirstPageIsFound();

private:
    QPlainTextEdit *composer() const { return m_page->findChild<QPlainTextEdit *>(u"composer"_s); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void pressNext() const { press(Qt::Key_Down, Qt::AltModifier); }
    void pressPrevious() const { press(Qt::Key_Up, Qt::AltModifier); }
    void pressNextUnread() const { press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier); }
    void pressPreviousUnread() const { press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier); }
    int unreadOf(int row) const
    {
        return list()->model()->index(row, 0).data(ConversationListModel::UnreadRole).toInt();
    }
    QList<ConversationId> unreadOnes() const;
};

QList<ConversationId> TestNeighbours::unreadOnes() const
{
    QList<ConversationId> found;
    for (int row = 0; row < list()->model()->rowCount(); ++row) {
        if (unreadOf(row) > 0)
            found << at(row);
    }
    return found;
}

void TestNeighbours::keysOpenTheNextAndThePreviousConversation_data()
{
    QTest::addColumn<QString>("focus");
    QTest::addColumn<Qt::Key>("next");
    QTest::addColumn<Qt::Key>("previous");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    for (const QString &focus : {u"composer"_s, u"messageList"_s, u"conversationList"_s}) {
        QTest::addRow("Alt and an arrow in %s", qPrintable(focus))
            << focus << Qt::Key_Down << Qt::Key_Up << Qt::KeyboardModifiers(Qt::AltModifier);
        QTest::addRow("Ctrl and Tab in %s", qPrintable(focus))
            << focus << Qt::Key_Tab << Qt::Key_Backtab << Qt::KeyboardModifiers(Qt::ControlModifier);
    }
}

void TestNeighbours::keysOpenTheNextAndThePreviousConversation()
{
    QFETCH(const QString, focus);
    QFETCH(const Qt::Key, next);
    QFETCH(const Qt::Key, previous);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    const auto focused = [&] {
        auto *widget = m_page->findChild<QWidget *>(focus);
        widget->setFocus();
        return widget;
    };
    WorkInbox::press(3);
    const QList<ConversationId> rows{at(3), at(4), at(5)};
    QTest::keyClick(focused(), next, modifiers);
    QCOMPARE(m_page->openConversation(), rows.at(1));
    QVERIFY(composer()->hasFocus());
    QTest::keyClick(focused(), next, modifiers);
    QCOMPARE(m_page->openConversation(), rows.at(2));
    const auto back = previous == Qt::Key_Backtab ? modifiers | Qt::ShiftModifier : modifiers;
    QTest::keyClick(focused(), previous, back);
    QTest::keyClick(focused(), previous, back);
    QCOMPARE(m_page->openConversation(), rows.at(0));
}

void TestNeighbours::draftsStayWithTheirConversations()
{
    WorkInbox::press(3);
    QTest::keyClicks(composer(), u"Half a sentence"_s);
    const ConversationId written = m_page->openConversation();
    pressNext();
    QVERIFY(m_page->openConversation() != written);
    QCOMPARE(composer()->toPlainText(), QString());
    QTest::keyClicks(composer(), u"Another"_s);
    pressPrevious();
    QCOMPARE(m_page->openConversation(), written);
    QCOMPARE(composer()->toPlainText(), u"Half a sentence"_s);
    QTRY_COMPARE(m_shop->conversations.find(written)->draft, u"Half a sentence"_s);
}

void TestNeighbours::theListEndsAtBothEnds()
{
    QVERIFY(m_page->openConversation().isEmpty());
    list()->setFocus();
    pressPrevious();
    QVERIFY(m_page->openConversation().isEmpty());
    pressNext();
    QCOMPARE(m_page->openConversation(), at(0));
    pressPrevious();
    QCOMPARE(m_page->openConversation(), at(0));
    const int last = list()->model()->rowCount() - 1;
    WorkInbox::press(last);
    pressNext();
    QCOMPARE(m_page->openConversation(), at(last));
}

void TestNeighbours::keysOpenWhatIsUnread()
{
    const QList<ConversationId> unread = unreadOnes();
    QCOMPARE(unread.size(), 2);
    list()->setFocus();
    for (const ConversationId &conversation : unread) {
        pressNextUnread();
        QCOMPARE(m_page->openConversation(), conversation);
        QTRY_VERIFY(!unreadOnes().contains(conversation));
    }

    // Around the end of the list.
    const ConversationId top = at(0);
    const int last = list()->model()->rowCount() - 1;
    QVERIFY(QCoro::waitFor(m_shop->outbox.readState().setMarkedUnread({top, at(last - 1)}, true)));
    const ConversationId low = at(last - 1);
    QTRY_VERIFY(m_shop->conversations.find(low)->isMarkedUnread);
    WorkInbox::press(last);
    pressNextUnread();
    QCOMPARE(m_page->openConversation(), top);
    QTRY_VERIFY(!m_shop->conversations.find(top)->isMarkedUnread);
    pressPreviousUnread();
    QCOMPARE(m_page->openConversation(), low);
}

void TestNeighbours::withoutAnUnreadOneNothingHappens()
{
    for (const ConversationId &conversation : unreadOnes())
        QVERIFY(QCoro::waitFor(m_shop->outbox.readState().markRead(conversation)));
    QTRY_VERIFY(unreadOnes().isEmpty());
    WorkInbox::press(2);
    const ConversationId open = m_page->openConversation();
    pressNextUnread();
    pressPreviousUnread();
    QCOMPARE(m_page->openConversation(), open);
}

void TestNeighbours::whatASearchFindsIsNext()
{
    auto *search = m_page->findChild<QLineEdit *>(u"conversationSearch"_s);
    search->setFocus();
    QTest::keyClicks(search, u"customer"_s);
    QTRY_VERIFY(m_shop->conversations.rowCount() == 12 && !m_shop->conversations.isSearching());
    pressNext();
    QCOMPARE(m_page->openConversation(), at(0));
    pressNext();
    QCOMPARE(m_page->openConversation(), at(1));
    QCOMPARE(search->text(), u"customer"_s);
}

void TestNeighbours::whatIsUnreadBelowTheFirstPageIsFound()
{
    for (const ConversationId &conversation : unreadOnes())
        QVERIFY(QCoro::waitFor(m_shop->outbox.readState().markRead(conversation)));
    ConversationId last;
    for (int i = 0; i < 60; ++i)
        last = m_shop->add(u"Late %1"_s.arg(i), u"3470000%1"_s.arg(1000 + i),
                           {{Direction::Inbound, u"Thanks"_s, 20'000 + i}});
    QVERIFY(QCoro::waitFor(m_shop->outbox.readState().setMarkedUnread({last}, true)));
    m_shop->conversations.reload();
    QVERIFY(m_shop->conversations.rowOf(last) < 0);
    list()->setFocus();
    pressNextUnread();
    QCOMPARE(m_page->openConversation(), last);
}

QTEST_MAIN(TestNeighbours)
#include "tst_neighbours.moc"
