// SPDX-License-Identifier: GPL-3.0-or-later
#include "broadcast/handover.h"
#include "broadcastpagescene.h"
#include "ui/broadcast/peoplestep.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// A broadcast is prepared step by step.
class TestBroadcastEditor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_scene = std::make_unique<BroadcastPageScene>(); }
    void cleanup() { m_scene.reset(); }
    void aBroadcastIsPreparedStepByStepAndStarted();
    void theChosenNumberIsKept();
    void whatIsMissingIsReported();
    void peopleOfAFileAreChosen();
    void aFileThatIsNoTableIsExplained();
    void consentIsAskedForAndKept();
    void thePeopleAreShownWhileTheyAreCheckedAgain();
    void aTestGoesToANumber();
    void itIsPlannedForLater();
    void escGoesBackStepByStep();

private:
    std::unique_ptr<BroadcastPageScene> m_scene;
};

void TestBroadcastEditor::aBroadcastIsPreparedStepByStepAndStarted()
{
    m_scene->addCustomers(3, true);
    m_scene->broadcasts->wake();
    m_scene->openEditorAtPeople();
    m_scene->click(u"broadcastNextButton"_s);
    QTRY_VERIFY(m_scene->text(u"broadcastPreviewPerson"_s).contains(u"Customer"_s));
    QCOMPARE(m_scene->child<QComboBox>(u"broadcastVariable0"_s)->currentIndex(), 1); // the name
    m_scene->click(u"broadcastNextPerson"_s);
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->waitForCheck();
    QCOMPARE(m_scene->text(u"broadcastCount0"_s), u"3"_s);
    QVERIFY2(m_scene->text(u"broadcastCost"_s).contains(u"0.15"_s),
             qPrintable(m_scene->text(u"broadcastCost"_s)));
    QVERIFY(m_scene->text(u"broadcastLimit"_s).contains(u"2,000"_s));
    m_scene->click(u"broadcastShow0"_s);
    auto *table = m_scene->child<QTableView>(u"broadcastPeopleTable"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    m_scene->click(u"closePeopleButton"_s);
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->confirm(u"confirmStartBroadcastButton"_s);
    QTRY_COMPARE(m_scene->store->reader().broadcasts.all()->size(), 1);
    QTRY_VERIFY(m_scene->child<QLabel>(u"broadcastViewName"_s)->isVisible());
    QCOMPARE(m_scene->only().state, BroadcastState::Running);
    QTRY_COMPARE(m_scene->store->reader().broadcasts.reports().progress(m_scene->only().id)->queued, 3);
    const Message message = m_scene->store->messageOf(messageIdOf(m_scene->only().id, 0));
    QVERIFY(plainText(message).startsWith(u"Hello Customer"_s));
}

void TestBroadcastEditor::theChosenNumberIsKept()
{
    m_scene->addSecondNumber();
    m_scene->click(u"firstBroadcastButton"_s);
    auto *number = m_scene->child<QComboBox>(u"broadcastNumber"_s);
    QCOMPARE(number->count(), 2);
    const int second = number->findData(secondBroadcastNumber.value());
    number->setCurrentIndex(second);
    m_scene->chooseTemplate();
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->click(u"broadcastBackButton"_s);
    QVERIFY(number->isVisible());
    QCOMPARE(number->currentIndex(), second);
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->page->hide(); // which stores the draft
    QTRY_COMPARE(m_scene->store->reader().broadcasts.drafts().all()->size(), 1);
    QTRY_COMPARE(m_scene->store->reader().broadcasts.drafts().all()->first().number, secondBroadcastNumber);
}

void TestBroadcastEditor::whatIsMissingIsReported()
{
    const auto isShown = [this] { return m_scene->child<QLabel>(u"broadcastProblem"_s)->isVisible(); };
    m_scene->click(u"firstBroadcastButton"_s);
    QTRY_COMPARE(m_scene->templates->rowCount(), 1);
    m_scene->child<QLineEdit>(u"broadcastName"_s)->clear();
    m_scene->click(u"broadcastNextButton"_s);
    QVERIFY(isShown());
    m_scene->child<QLineEdit>(u"broadcastName"_s)->setText(u"News"_s);
    QVERIFY(!isShown());
    m_scene->chooseTemplate();
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->child<QComboBox>(u"broadcastSource"_s)->setCurrentIndex(1);
    m_scene->click(u"broadcastNextButton"_s);
    QVERIFY(isShown()); // no file
    m_scene->child<QComboBox>(u"broadcastSource"_s)->setCurrentIndex(0);
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->child<QComboBox>(u"broadcastVariable0"_s)->setCurrentIndex(0);
    m_scene->click(u"broadcastNextButton"_s);
    QVERIFY(isShown()); // no text
    m_scene->child<QLineEdit>(u"broadcastVariableText0"_s)->setText(u"friends"_s);
    m_scene->click(u"broadcastNextButton"_s);
    QTRY_VERIFY(m_scene->text(u"broadcastCheckState"_s).contains(u"nobody"_s));
    m_scene->click(u"broadcastNextButton"_s);
    QVERIFY(isShown()); // nobody gets it
}

void TestBroadcastEditor::peopleOfAFileAreChosen()
{
    m_scene->addCustomers(1, true);
    m_scene->openEditorAtPeople();
    m_scene->child<QComboBox>(u"broadcastSource"_s)->setCurrentIndex(1);
    m_scene->child<PeopleStep>(u"broadcastPeopleStep"_s)
        ->readFile(m_scene->writtenFile(
            u"people.csv"_s, "Name;Phone;Gift\nAna;600001000;a cup\nBo;600 001 001;tea\nCy;12;soap\n"));
    QTRY_VERIFY(m_scene->child<QWidget>(u"broadcastFileRows"_s)->isVisible());
    QCOMPARE(m_scene->child<QComboBox>(u"broadcastNumberColumn"_s)->currentData().toInt(), 1);
    QCOMPARE(m_scene->child<QComboBox>(u"broadcastNameColumn"_s)->currentData().toInt(), 0);
    QVERIFY(m_scene->text(u"broadcastFileState"_s).contains(u'3'));
    const auto *rows = m_scene->child<QTableWidget>(u"broadcastFileRows"_s);
    QVERIFY(rows->horizontalHeader()->defaultAlignment().testFlag(Qt::AlignLeading)); // as the cells
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->child<QComboBox>(u"broadcastVariable0"_s)->setCurrentIndex(4); // the column "Gift"
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->waitForCheck();
    QCOMPARE(m_scene->text(u"broadcastCount0"_s), u"1"_s);
    QCOMPARE(m_scene->text(u"broadcastCount1"_s), u"1"_s); // no number
    QCOMPARE(m_scene->text(u"broadcastCount6"_s), u"1"_s); // nobody knows whether they agreed
}

void TestBroadcastEditor::aFileThatIsNoTableIsExplained()
{
    m_scene->openEditorAtPeople();
    m_scene->child<QComboBox>(u"broadcastSource"_s)->setCurrentIndex(1);
    auto *step = m_scene->child<PeopleStep>(u"broadcastPeopleStep"_s);
    step->readFile(m_scene->writtenFile(u"people.csv"_s, QByteArray("PK\x03\x04\0\0\0\0", 8)));
    QTRY_VERIFY(m_scene->text(u"broadcastFileState"_s).contains(u"CSV"_s));
    step->readFile(m_scene->folder.filePath(u"none.csv"_s));
    QTRY_VERIFY(m_scene->text(u"broadcastFileState"_s).contains(u"opened"_s));
    QVERIFY(!m_scene->child<QWidget>(u"broadcastFileRows"_s)->isVisible());
}

void TestBroadcastEditor::consentIsAskedForAndKept()
{
    m_scene->addCustomers(2, false);
    m_scene->openEditorAtPeople();
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->waitForCheck();
    QCOMPARE(m_scene->text(u"broadcastCount0"_s), u"0"_s);
    QCOMPARE(m_scene->text(u"broadcastCount6"_s), u"2"_s);
    m_scene->child<QCheckBox>(u"broadcastAgreed"_s)->setChecked(true);
    m_scene->click(u"broadcastNextButton"_s);
    QVERIFY(m_scene->child<QLabel>(u"broadcastProblem"_s)->isVisible()); // how?
    auto *note = m_scene->child<QLineEdit>(u"broadcastConsentNote"_s);
    note->setText(u"At the counter"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QTRY_VERIFY(m_scene->page->findChild<QLabel *>(u"broadcastCount0"_s)
                && m_scene->text(u"broadcastCount0"_s) == u"2"_s);
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->confirm(u"confirmStartBroadcastButton"_s);
    QTRY_COMPARE(m_scene->store->reader().broadcasts.all()->size(), 1);
    QTRY_COMPARE(m_scene->only().state, BroadcastState::Running);
    AudienceFilter filter;
    filter.number = broadcastNumber;
    QVERIFY(m_scene->store->reader()
                .broadcasts.audience()
                .people(filter, m_scene->clock.now())
                ->first()
                .hasConsent);
}

void TestBroadcastEditor::thePeopleAreShownWhileTheyAreCheckedAgain()
{
    m_scene->addCustomers(2, false);
    m_scene->openEditorAtPeople();
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->waitForCheck();
    m_scene->child<QCheckBox>(u"broadcastAgreed"_s)->setChecked(true);
    auto *note = m_scene->child<QLineEdit>(u"broadcastConsentNote"_s);
    note->setText(u"At the counter"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QTRY_VERIFY(m_scene->page->findChild<QLabel *>(u"broadcastCount0"_s)
                && m_scene->text(u"broadcastCount0"_s) == u"2"_s);
    m_scene->child<QCheckBox>(u"broadcastAgreed"_s)->setChecked(false);
    m_scene->click(u"broadcastShow0"_s); // before the check has ended
    QCOMPARE(m_scene->child<QTableView>(u"broadcastPeopleTable"_s)->model()->rowCount(), 2);
    m_scene->click(u"closePeopleButton"_s);
    QTRY_VERIFY(m_scene->page->findChild<QLabel *>(u"broadcastCount0"_s)
                && m_scene->text(u"broadcastCount0"_s) == u"0"_s);
}

void TestBroadcastEditor::aTestGoesToANumber()
{
    m_scene->addCustomers(1, true);
    m_scene->openEditorAtPeople();
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->waitForCheck();
    auto *number = m_scene->child<QLineEdit>(u"broadcastTestNumber"_s);
    number->setText(u"12"_s);
    m_scene->click(u"broadcastTestButton"_s);
    QVERIFY(!m_scene->text(u"broadcastTestState"_s).isEmpty());
    QCOMPARE(m_scene->store->reader().outbox.count().value(), 0);
    number->setText(u"600 00 99 99"_s);
    m_scene->click(u"broadcastTestButton"_s);
    QTRY_COMPARE(m_scene->store->reader().outbox.count().value(), 1);
    QVERIFY(m_scene->store->reader().broadcasts.all()->isEmpty());
}

void TestBroadcastEditor::itIsPlannedForLater()
{
    m_scene->addCustomers(1, true);
    m_scene->broadcasts->wake();
    m_scene->openEditorAtPeople();
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->waitForCheck();
    // A lock stops a broadcast as well, so it is said before the start, whenever that is.
    QVERIFY(m_scene->text(u"broadcastStartHint"_s).contains(u"open and unlocked"_s));
    m_scene->child<QComboBox>(u"broadcastWhen"_s)->setCurrentIndex(1);
    QVERIFY(m_scene->text(u"broadcastStartHint"_s).contains(u"open and unlocked then"_s));
    QVERIFY(m_scene->child<QWidget>(u"broadcastStartsAt"_s)->isVisible());
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->confirm(u"confirmStartBroadcastButton"_s);
    QTRY_COMPARE(m_scene->store->reader().broadcasts.all()->size(), 1);
    QTRY_COMPARE(m_scene->only().state, BroadcastState::Scheduled);
    QCOMPARE(m_scene->only().startsAt, m_scene->clock.now().addSecs(3600));
    QTRY_VERIFY(m_scene->child<QAbstractButton>(u"startNowButton"_s)->isVisible());
    m_scene->click(u"startNowButton"_s);
    QTRY_COMPARE(m_scene->only().state, BroadcastState::Running);
}

void TestBroadcastEditor::escGoesBackStepByStep()
{
    QSignalSpy closed(m_scene->page.get(), &BroadcastPage::closed);
    m_scene->page->activateWindow();
    m_scene->openEditorAtPeople();
    QTest::keyClick(m_scene->page.get(), Qt::Key_Escape);
    QTRY_VERIFY(m_scene->text(u"broadcastStepName"_s).contains(u'1'));
    QTest::keyClick(m_scene->page.get(), Qt::Key_Escape);
    QTRY_VERIFY(m_scene->child<QWidget>(u"broadcastList"_s)->isVisible());
    QCOMPARE(closed.size(), 0);
    QTest::keyClick(m_scene->page.get(), Qt::Key_Escape);
    QTRY_COMPARE(closed.size(), 1);
}

QTEST_MAIN(TestBroadcastEditor)
#include "tst_broadcasteditor.moc"
