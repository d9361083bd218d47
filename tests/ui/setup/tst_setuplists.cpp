// SPDX-License-Identifier: GPL-3.0-or-later
#include "setuppagescene.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using Step = SetupFlow::Step;

class TestSetupLists : public test::SetupPageScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(begin(Theme::Mode::Light, true)); }
    void cleanup() { end(); }
    void continuesOnlyWithAChoice();
    void choosesTheOnlyOneByItself();
    void choosesSeveralNumbersAlsoThroughASearch();
    void aClickTakesWhatTheSearchFound();
    void choosesByDoubleClick();
    void findsByNameAndByDigits();
    void needsNoNewCodeAfterGoingBack();
    void showsWaitingInPlaceOfTheList();
    void keepsTheChoiceWhenTheListIsReadAgain();
    void saysEverythingAboutANumber();
    void saysWhoIsConnected();
    void saysWhichNumbersAreConnected();
    void offersTheWayOutOfAnEmptyList();

private:
    void fillNumbers();
};

void TestSetupLists::continuesOnlyWithAChoice()
{
    test::enter(*m_flow, Step::BusinessManager);
    auto *button = shown<QPushButton>(u"continueButton"_s);
    auto *list = shown<QListView>(u"businessList"_s);
    QVERIFY(button && list);
    QVERIFY(!button->isEnabled());
    QTest::keyClick(m_page.get(), Qt::Key_Return); // the keyboard is nowhere in the list
    QCOMPARE(script().commands, QStringList());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(1, 0)).center());
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(script().commands, QStringList{u"chooseBusinessManager 300000000000002"_s});
}

void TestSetupLists::choosesTheOnlyOneByItself()
{
    script().lists.wabas.removeLast();
    test::enter(*m_flow, Step::Waba);
    QVERIFY(shown<QPushButton>(u"continueButton"_s)->isEnabled());
    shown<QPushButton>(u"continueButton"_s)->click();
    QCOMPARE(script().commands, QStringList{u"chooseWaba 500000000000001"_s});
}

void TestSetupLists::choosesSeveralNumbersAlsoThroughASearch()
{
    fillNumbers();
    test::enter(*m_flow, Step::PhoneNumber);
    auto *search = shown<QLineEdit>(u"choiceSearch"_s);
    auto *list = shown<QListView>(u"numberList"_s);
    const auto tick = [list](int row) {
        const QModelIndex index = list->model()->index(row, 0);
        list->scrollTo(index);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    };
    tick(1);
    QTest::keyClicks(search, u"branch 7"_s);
    QVERIFY(list->selectionModel()->selectedIndexes().isEmpty()); // something else is chosen already
    tick(0);
    search->clear();
    tick(0);
    tick(0); // and off again
    QCOMPARE(list->selectionModel()->selectedIndexes().size(), 2);
    test::enter(*m_flow, Step::PhoneNumber); // read again
    shown<QPushButton>(u"continueButton"_s)->click();
    QCOMPARE(script().commands, QStringList{u"choosePhoneNumbers 610000000000002 7"_s});
}

/// The search ticks the first row that it finds, for Enter. A click on that row keeps it; a click on another
/// row chooses only the other one.
void TestSetupLists::aClickTakesWhatTheSearchFound()
{
    fillNumbers();
    test::enter(*m_flow, Step::PhoneNumber);
    auto *search = shown<QLineEdit>(u"choiceSearch"_s);
    auto *list = shown<QListView>(u"numberList"_s);
    const auto click = [list](int row) {
        const QModelIndex index = list->model()->index(row, 0);
        list->scrollTo(index);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
    };
    QTest::keyClicks(search, u"branch 7"_s);
    click(0);
    QVERIFY(shown<QPushButton>(u"continueButton"_s)->isEnabled());
    click(0); // and off again
    QVERIFY(!shown<QPushButton>(u"continueButton"_s)->isEnabled());
    search->clear();
    QTest::keyClicks(search, u"branch"_s);
    click(2);
    shown<QPushButton>(u"continueButton"_s)->click();
    QCOMPARE(script().commands, QStringList{u"choosePhoneNumbers 6"_s});
}

void TestSetupLists::choosesByDoubleClick()
{
    test::enter(*m_flow, Step::Waba);
    auto *list = shown<QListView>(u"wabaList"_s);
    const QPoint second = list->visualRect(list->model()->index(1, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(script().commands, QStringList());
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(script().commands, QStringList{u"chooseWaba 500000000000002"_s});
}

void TestSetupLists::fillNumbers()
{
    for (int i = 4; i < 12; ++i) {
        PhoneNumber number = script().lists.phoneNumbers.first();
        number.id = PhoneNumberId(QString::number(i));
        number.displayPhoneNumber = u"+34 910 00 00 %1"_s.arg(i, 2, 10, QChar(u'0'));
        number.verifiedName = u"Branch %1"_s.arg(i);
        script().lists.phoneNumbers << number;
    }
}

void TestSetupLists::findsByNameAndByDigits()
{
    test::enter(*m_flow, Step::PhoneNumber);
    QVERIFY(!shown<QLineEdit>(u"choiceSearch"_s)); // three rows need no search
    fillNumbers();
    test::enter(*m_flow, Step::PhoneNumber);
    auto *search = shown<QLineEdit>(u"choiceSearch"_s);
    auto *list = shown<QListView>(u"numberList"_s);
    QVERIFY(search);
    QTest::keyClicks(search, u"branch 7"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    search->clear();
    QTest::keyClicks(search, u"34910000009"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(script().commands, QStringList{u"choosePhoneNumbers 9"_s});
    search->clear();
    QTest::keyClicks(search, u"nothing like it"_s);
    QCOMPARE(list->model()->rowCount(), 0);
    QVERIFY(!shown<QPushButton>(u"continueButton"_s)->isEnabled());
}

void TestSetupLists::needsNoNewCodeAfterGoingBack()
{
    test::enter(*m_flow, Step::Pair);
    QVERIFY(!shown<QPushButton>(u"keepPairingButton"_s));
    script().isPaired = true;
    test::enter(*m_flow, Step::Pair);
    auto *keep = shown<QPushButton>(u"keepPairingButton"_s);
    QVERIFY(keep);
    QVERIFY(keep->text().contains(script().workspaceName));
    keep->click();
    QCOMPARE(script().commands, QStringList{u"keepPairing"_s});
}

void TestSetupLists::showsWaitingInPlaceOfTheList()
{
    script().lists.businessManagers.clear();
    test::enter(*m_flow, Step::BusinessManager);
    test::setBusy(*m_flow, true);
    QVERIFY(!shown<QListView>(u"businessList"_s));
    QVERIFY(!shown<QPushButton>(u"continueButton"_s)->isEnabled());
    QVERIFY(shown<QPushButton>(u"backButton"_s)->isEnabled());
    test::fillSamples(script(), false);
    test::setBusy(*m_flow, false);
    test::enter(*m_flow, Step::BusinessManager);
    QVERIFY(shown<QListView>(u"businessList"_s));
    test::setBusy(*m_flow, true);
    QVERIFY(!shown<QListView>(u"businessList"_s)->isEnabled());
}

void TestSetupLists::keepsTheChoiceWhenTheListIsReadAgain()
{
    test::enter(*m_flow, Step::Waba);
    auto *list = shown<QListView>(u"wabaList"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    std::swap(script().lists.wabas[0], script().lists.wabas[1]);
    test::enter(*m_flow, Step::Waba);
    QCOMPARE(list->currentIndex().row(), 0);
    QCOMPARE(list->currentIndex().data().toString(), u"Market Hall"_s);
    QVERIFY(shown<QPushButton>(u"continueButton"_s)->isEnabled());
}

void TestSetupLists::saysEverythingAboutANumber()
{
    test::enter(*m_flow, Step::PhoneNumber);
    const QModelIndex row = shown<QListView>(u"numberList"_s)->model()->index(0, 0);
    QCOMPARE(row.data().toString(), u"+34 910 00 00 01"_s);
    QCOMPARE(
        row.data(Qt::AccessibleTextRole).toString(),
        u"+34 910 00 00 01, Corner Shop, High quality, %1 new customers a day, Up to 20 messages a second, Name approved, Connected, Also used in the phone app"_s
            .arg(QLocale().toString(2000)));
    const QModelIndex last = row.siblingAtRow(2);
    QCOMPARE(last.data(Qt::AccessibleTextRole).toString(),
             u"+34 910 00 00 03, Corner Shop Wholesale, Not rated yet, Not registered yet"_s);
    script().lists.phoneNumbers[1].platformType = u"ON_PREMISE"_s; // another of WhatsApp's interfaces
    test::enter(*m_flow, Step::PhoneNumber);
    const QModelIndex second = shown<QListView>(u"numberList"_s)->model()->index(1, 0);
    const QString elsewhere = second.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(elsewhere.contains(u", Not registered yet"_s), qPrintable(elsewhere));
}

void TestSetupLists::saysWhoIsConnected()
{
    test::enter(*m_flow, Step::BusinessManager);
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    const bool isNamed = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == "Amelia Hartley"_L1;
    });
    QVERIFY(isNamed);
}

/// S8: the primary number is listed first, whatever the order of the list.
void TestSetupLists::saysWhichNumbersAreConnected()
{
    script().lists.phoneNumbers[0].isActive = true;
    script().lists.phoneNumbers[2].isActive = true;
    script().lists.phoneNumbers[2].isPrimary = true;
    test::enter(*m_flow, Step::Done);
    const auto shownText = [this] {
        QStringList numbers;
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>(u"connectedNumber"_s);
        for (const QLabel *label : labels) {
            if (label->isVisible())
                numbers << label->text().mid(1).chopped(1); // without the marks of direction
        }
        return numbers;
    };
    QTRY_COMPARE(shownText(), (QStringList{u"+34 910 00 00 03"_s, u"+34 910 00 00 01"_s}));
}

void TestSetupLists::offersTheWayOutOfAnEmptyList()
{
    script().lists.wabas.clear();
    test::enter(*m_flow, Step::Waba);
    test::fail(*m_flow, Error::Kind::Rejected, u"no_wabas"_s);
    QVERIFY(!shown<QListView>(u"wabaList"_s));
    QVERIFY(!shown<QPushButton>(u"continueButton"_s));
    QVERIFY(
        shown<QWidget>(u"setupError"_s)->property("text").toString().contains("Meta Business settings"_L1));
    shown<QPushButton>(u"retryButton"_s)->click();
    shown<QPushButton>(u"setupActionButton"_s)->click();
    QCOMPARE(script().commands, (QStringList{u"retry"_s, u"back"_s}));
    QCOMPARE(m_flow->state().step, Step::BusinessManager);
    QVERIFY(!shown<QWidget>(u"setupError"_s));
}

QTEST_MAIN(TestSetupLists)
#include "tst_setuplists.moc"
