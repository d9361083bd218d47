// SPDX-License-Identifier: GPL-3.0-or-later
#include "setuppagescene.h"
#include "tests/ui/pictures.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using Step = SetupFlow::Step;

/// Choosing in the lists of the set-up by keyboard, and how they scroll.
class TestSetupListKeys : public test::SetupPageScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(begin(Theme::Mode::Light, true)); }
    void cleanup() { end(); }
    void choosesByKeyboard();
    void enterTakesTheRowThatTheKeyboardIsAt();
    void enterTicksFirstWhereSeveralAreChosen();
    void theFirstArrowChoosesTheRowItIsAt();
    void aRowWithTheKeyboardLooksUnlikeAChosenOne_data();
    void aRowWithTheKeyboardLooksUnlikeAChosenOne();
    void followsTheKeyboardThroughALongList();
    void scrollsByKeyboardWhereNothingTakesTheFocus();
    void eitherThePageOrTheListScrolls();

private:
    void fillNumbers();
};

void TestSetupListKeys::choosesByKeyboard()
{
    test::enter(*m_flow, Step::PhoneNumber);
    auto *list = shown<QListView>(u"numberList"_s);
    QTRY_COMPARE(QApplication::focusWidget(), list);
    QVERIFY(!shown<QPushButton>(u"continueButton"_s)->isEnabled());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(script().commands, QStringList{u"choosePhoneNumbers 610000000000002"_s});
}

void TestSetupListKeys::enterTakesTheRowThatTheKeyboardIsAt()
{
    test::enter(*m_flow, Step::BusinessManager);
    auto *list = shown<QListView>(u"businessList"_s);
    QTRY_COMPARE(QApplication::focusWidget(), list);
    QVERIFY(list->selectionModel()->selectedIndexes().isEmpty());
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(script().commands, QStringList{u"chooseBusinessManager 300000000000001"_s});
    QVERIFY(list->selectionModel()->isSelected(list->model()->index(0, 0)));
}

void TestSetupListKeys::enterTicksFirstWhereSeveralAreChosen()
{
    test::enter(*m_flow, Step::PhoneNumber);
    auto *list = shown<QListView>(u"numberList"_s);
    QTRY_COMPARE(QApplication::focusWidget(), list);
    QVERIFY(shown<QLabel>(u"choiceHint"_s));
    QVERIFY(!list->accessibleDescription().isEmpty());
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(script().commands, QStringList());
    QVERIFY(list->selectionModel()->isSelected(list->model()->index(0, 0)));
    QVERIFY(shown<QPushButton>(u"continueButton"_s)->isEnabled());
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(script().commands, QStringList{u"choosePhoneNumbers 610000000000001"_s});
}

void TestSetupListKeys::theFirstArrowChoosesTheRowItIsAt()
{
    test::enter(*m_flow, Step::Waba);
    auto *list = shown<QListView>(u"wabaList"_s);
    QTRY_COMPARE(QApplication::focusWidget(), list);
    const auto chosen = [list] {
        const QModelIndexList rows = list->selectionModel()->selectedIndexes();
        return rows.size() == 1 ? rows.first().row() : -1;
    };
    QCOMPARE(chosen(), -1);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(chosen(), 0);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(chosen(), 1);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(list);
    QVERIFY(!spoken->child(0)->state().selected);
    QVERIFY(spoken->child(1)->state().selected);
    QVERIFY(spoken->child(1)->state().focused);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(script().commands, QStringList{u"chooseWaba 500000000000002"_s});
}

void TestSetupListKeys::aRowWithTheKeyboardLooksUnlikeAChosenOne_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::newRow("light") << Theme::Mode::Light;
    QTest::newRow("dark") << Theme::Mode::Dark;
}

void TestSetupListKeys::aRowWithTheKeyboardLooksUnlikeAChosenOne()
{
    QFETCH(const Theme::Mode, mode);
    m_theme->setMode(mode);
    test::enter(*m_flow, Step::PhoneNumber);
    auto *list = shown<QListView>(u"numberList"_s);
    QTRY_COMPARE(QApplication::focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space); // the second is chosen
    QTest::keyClick(list, Qt::Key_Up); // the first has the keyboard
    const QImage picture = list->viewport()->grab().toImage();
    /// The middle of a card's left edge.
    const auto edgeOf = [list, &picture](int row) {
        const QRect card = list->visualRect(list->model()->index(row, 0));
        return picture.pixelColor(card.left() + 1, card.center().y() - 4);
    };
    QCOMPARE(edgeOf(1), m_theme->colours().accent);
    QVERIFY(edgeOf(0) != edgeOf(1));
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(list);
    QVERIFY(spoken->child(0)->state().focused);
    QVERIFY(!spoken->child(0)->state().selected);
    QVERIFY(spoken->child(1)->state().selected);
    QVERIFY(!spoken->child(1)->state().focused);
    QVERIFY(test::keepPicture(m_page->grab(),
                              u"setup-list-keyboard-"_s + QLatin1StringView(QTest::currentDataTag())));
}

void TestSetupListKeys::followsTheKeyboardThroughALongList()
{
    fillNumbers();
    test::enter(*m_flow, Step::PhoneNumber);
    m_page->resize(480, 480);
    auto *list = shown<QListView>(u"numberList"_s);
    list->setFocus();
    const int last = list->model()->rowCount() - 1;
    for (int row = 0; row < last; ++row)
        QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), last);
    const QRect row = list->visualRect(list->currentIndex());
    QVERIFY(list->viewport()->visibleRegion().contains(row.adjusted(1, 1, -1, -16)));
}

void TestSetupListKeys::scrollsByKeyboardWhereNothingTakesTheFocus()
{
    m_page->resize(480, 420);
    test::enter(*m_flow, Step::Explain);
    QTRY_VERIFY(QApplication::focusWidget());
    const QScrollBar *bar = m_page->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
    QVERIFY(bar->value() > 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
}

void TestSetupListKeys::fillNumbers()
{
    for (int i = 4; i < 12; ++i) {
        PhoneNumber number = script().lists.phoneNumbers.first();
        number.id = PhoneNumberId(QString::number(i));
        number.displayPhoneNumber = u"+34 910 00 00 %1"_s.arg(i, 2, 10, QChar(u'0'));
        number.verifiedName = u"Branch %1"_s.arg(i);
        script().lists.phoneNumbers << number;
    }
}

void TestSetupListKeys::eitherThePageOrTheListScrolls()
{
    fillNumbers();
    test::enter(*m_flow, Step::PhoneNumber);
    const QScrollBar *page = m_page->findChild<QScrollArea *>(u"setupScroll"_s)->verticalScrollBar();
    const QScrollBar *list = shown<QListView>(u"numberList"_s)->verticalScrollBar();
    const auto scrolls = [](const QScrollBar *bar) { return bar->maximum() > bar->minimum(); };
    for (int round = 0; round < 2; ++round) {
        m_page->resize(900, 1300);
        QTRY_VERIFY(scrolls(list) && !scrolls(page));
        m_page->resize(900, 600); // as with the bar of the practice shop in a small window
        QTRY_VERIFY(scrolls(page) && !scrolls(list));
    }
}

QTEST_MAIN(TestSetupListKeys)
#include "tst_setuplistkeys.moc"
