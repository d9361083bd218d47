// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pictures.h"
#include "workinbox.h"

#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// Several conversations are selected by mouse or keyboard, and what is done is done to all of them.
class TestConversationSelection : public WorkInbox {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void controlAndShiftSelectSeveral();
    void shiftAndArrowsSelectSeveral();
    void escapeSelectsNothingBeforeItCloses();
    void actsOnEverythingThatIsSelected();
    void aLabelOfSeveralIsTakenBackFromThoseThatGotIt();
    void severalAreDeletedAndAreBackWithOneUndo_data();
    void severalAreDeletedAndAreBackWithOneUndo();
    void onlyThoseWhoAreNotBlockedAreAskedFor();
};

void TestConversationSelection::init()
{
    open();
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(0, 0));
}

void TestConversationSelection::controlAndShiftSelectSeveral()
{
    press(1);
    QTRY_COMPARE(m_page->openConversation(), at(1));
    press(3, Qt::ControlModifier);
    QCOMPARE(selected(), 2);
    QCOMPARE(m_page->openConversation(), at(1)); // nothing else was opened
    QTRY_VERIFY(m_page->findChild<QWidget *>(u"selectionBar"_s)->isVisible());
    press(5, Qt::ShiftModifier);
    QCOMPARE(selected(), 3);
    press(2);
    QTRY_COMPARE(m_page->openConversation(), at(2));
    QCOMPARE(selected(), 1);
    QVERIFY(!m_page->findChild<QWidget *>(u"selectionBar"_s)->isVisible());
}

void TestConversationSelection::shiftAndArrowsSelectSeveral()
{
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QTest::keyClick(list(), Qt::Key_Down);
    QCOMPARE(selected(), 0);
    QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selected(), 3);
    QVERIFY(m_page->openConversation().isEmpty());
    QCOMPARE(m_page->findChild<QLabel *>(u"selectionCount"_s)->text(), u"3 selected"_s);
    keepPicture(m_page->grab(), u"inbox-selection"_s);
}

void TestConversationSelection::escapeSelectsNothingBeforeItCloses()
{
    press(0);
    QTRY_COMPARE(m_page->openConversation(), at(0));
    press(2, Qt::ControlModifier);
    QCOMPARE(selected(), 2);
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(selected(), 1);
    QCOMPARE(m_page->openConversation(), at(0));
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(m_page->openConversation().isEmpty());
}

void TestConversationSelection::actsOnEverythingThatIsSelected()
{
    const int rows = m_shop->conversations.rowCount();
    const QList<ConversationId> first{at(0), at(1), at(2)};
    press(0, Qt::ControlModifier);
    press(2, Qt::ShiftModifier);
    QCOMPARE(selected(), 3);
    chooseFromMenu(1, u"archiveAction"_s);
    QTRY_COMPARE(m_shop->conversations.rowCount(), rows - 3);
    QTRY_COMPARE(toast(), u"3 conversations archived."_s);
    undo();
    QTRY_COMPARE(m_shop->conversations.rowCount(), rows);
    for (const ConversationId &id : first)
        QVERIFY(!stateOf(id).archivedAt.isValid());
}

void TestConversationSelection::aLabelOfSeveralIsTakenBackFromThoseThatGotIt()
{
    const LabelId vip = QCoro::waitFor(m_labels->add(u"VIP"_s))->id;
    const QList<ConversationId> chosen{at(0), at(1), at(2)};
    QVERIFY(QCoro::waitFor(m_labels->set({chosen.at(1)}, vip, true)));
    press(0, Qt::ControlModifier);
    press(2, Qt::ShiftModifier);
    QCOMPARE(selected(), 3);
    chooseFromMenu(1, u"label-VIP"_s);
    for (const ConversationId &id : chosen)
        QTRY_COMPARE(m_labels->of(id), QList{vip});
    QTRY_VERIFY2(toast().contains(u"2 conversations."_s), qPrintable(toast()));
    undo();
    QTRY_VERIFY(m_labels->of(chosen.at(0)).isEmpty());
    QVERIFY(m_labels->of(chosen.at(2)).isEmpty());
    QCOMPARE(m_labels->of(chosen.at(1)), QList{vip});
}

void TestConversationSelection::severalAreDeletedAndAreBackWithOneUndo_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by key") << true;
    QTest::newRow("by menu") << false;
}

void TestConversationSelection::severalAreDeletedAndAreBackWithOneUndo()
{
    QFETCH(const bool, byKey);
    const int rows = m_shop->conversations.rowCount();
    const QList<ConversationId> first{at(0), at(1), at(2)};
    press(0);
    press(2, Qt::ShiftModifier);
    QCOMPARE(selected(), 3);
    if (byKey)
        QTest::keyClick(list(), Qt::Key_Delete);
    else
        chooseFromMenu(1, u"deleteConversationAction"_s);
    QTRY_COMPARE(m_shop->conversations.rowCount(), rows - 3);
    for (const ConversationId &id : first)
        QVERIFY(!m_shop->conversations.find(id));
    QTRY_VERIFY(toast().startsWith(u"3 conversations deleted."_s));
    undo();
    QTRY_COMPARE(m_shop->conversations.rowCount(), rows);
    QCOMPARE((QList<ConversationId>{at(0), at(1), at(2)}), first);
    QCOMPARE(toast(), u"3 conversations restored."_s);
}

void TestConversationSelection::onlyThoseWhoAreNotBlockedAreAskedFor()
{
    set(at(0), [this](ConversationState &state) { state.blockedAt = m_clock.now(); });
    QTRY_VERIFY(stateOf(at(0)).blockedAt.isValid());
    press(0);
    press(2, Qt::ShiftModifier);
    QCOMPARE(selected(), 3);
    chooseFromMenu(1, u"blockAction"_s);
    const auto *question = m_page->findChild<QMessageBox *>(u"blockDialog"_s);
    QVERIFY(question);
    QCOMPARE(question->text(), u"Block 2 customers?"_s);
}

QTEST_MAIN(TestConversationSelection)
#include "tst_conversationselection.moc"
