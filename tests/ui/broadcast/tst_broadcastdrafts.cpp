// SPDX-License-Identifier: GPL-3.0-or-later
#include "broadcastpagescene.h"
#include "tests/support/busyworkers.h"
#include "ui/broadcast/headingchooser.h"
#include "ui/broadcast/peoplestep.h"
#include "ui/templates/templatelist.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// A broadcast that is being prepared is kept until it starts.
class TestBroadcastDrafts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_scene = std::make_unique<BroadcastPageScene>(); }
    void cleanup() { m_scene.reset(); }
    void whatWasPreparedIsThereAfterARestart();
    void theFileWithThePeopleIsReadAgain();
    void aFileThatIsGoneIsAskedForAgain();
    void aTemplateThatIsGoneIsAskedForAgain();
    void whoLooksAndLeavesKeepsNothing();
    void aStartedBroadcastIsNoDraftAnyMore();
    void aDraftIsDeletedAndRestored();
    void anotherBroadcastBeginsEmpty();
    void theHeadingIsAFileOfThisComputer();
    void aHeadingThatIsNotReadyComesBack();
    void aFileOfAnotherKindIsRefused();

private:
    QList<StoredBroadcastDraft> drafts() const
    {
        return m_scene->store->reader().broadcasts.drafts().all().value();
    }
    QListWidget *rows() const { return m_scene->child<QListWidget>(u"broadcastRows"_s); }
    void openDraft();
    /// Closes the page as a restart does, and opens the draft from the list.
    void restartAndOpenDraft();

    std::unique_ptr<BroadcastPageScene> m_scene;
};

void TestBroadcastDrafts::openDraft()
{
    QTRY_COMPARE(rows()->count(), 1);
    Q_EMIT rows()->itemActivated(rows()->item(0));
    QTRY_VERIFY(m_scene->child<QWidget>(u"broadcastEditor"_s)->isVisible());
}

void TestBroadcastDrafts::restartAndOpenDraft()
{
    m_scene->openPageAgain();
    QTRY_COMPARE(drafts().size(), 1);
    openDraft();
}

void TestBroadcastDrafts::whatWasPreparedIsThereAfterARestart()
{
    m_scene->addCustomers(2, true);
    m_scene->click(u"firstBroadcastButton"_s);
    m_scene->chooseTemplate();
    m_scene->child<QLineEdit>(u"broadcastName"_s)->setText(u"Winter"_s);
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->child<QComboBox>(u"broadcastWrote"_s)->setCurrentIndex(2);
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->child<QComboBox>(u"broadcastVariable0"_s)->setCurrentIndex(0);
    m_scene->child<QLineEdit>(u"broadcastVariableText0"_s)->setText(u"friends"_s);
    restartAndOpenDraft();
    QVERIFY(rows()->item(0)->text().contains(u"Winter"_s));
    QTRY_VERIFY(m_scene->text(u"broadcastStepName"_s).contains(u'3'));
    QCOMPARE(m_scene->child<QLineEdit>(u"broadcastVariableText0"_s)->text(), u"friends"_s);
    m_scene->click(u"broadcastBackButton"_s);
    QCOMPARE(m_scene->child<QComboBox>(u"broadcastWrote"_s)->currentIndex(), 2);
    m_scene->click(u"broadcastBackButton"_s);
    QCOMPARE(m_scene->child<QLineEdit>(u"broadcastName"_s)->text(), u"Winter"_s);
    QTRY_VERIFY(m_scene->child<TemplateList>(u"broadcastTemplates"_s)->current().has_value());
}

void TestBroadcastDrafts::theFileWithThePeopleIsReadAgain()
{
    const QString path = m_scene->writtenFile(u"people.csv"_s, "Name;Phone\nAna;600001000\nBo;600001001\n");
    m_scene->openEditorAtPeople();
    m_scene->child<QComboBox>(u"broadcastSource"_s)->setCurrentIndex(1);
    m_scene->child<PeopleStep>(u"broadcastPeopleStep"_s)->readFile(path);
    QTRY_VERIFY(m_scene->child<QWidget>(u"broadcastFileRows"_s)->isVisible());
    m_scene->click(u"broadcastNextButton"_s);
    restartAndOpenDraft();
    QTRY_VERIFY(m_scene->text(u"broadcastPreviewPerson"_s).contains(u"Ana"_s));
    m_scene->click(u"broadcastBackButton"_s);
    QVERIFY(m_scene->text(u"broadcastFileState"_s).contains(u"people.csv"_s));
    QCOMPARE(m_scene->child<QComboBox>(u"broadcastNumberColumn"_s)->currentData().toInt(), 1);
}

void TestBroadcastDrafts::aFileThatIsGoneIsAskedForAgain()
{
    const QString path = m_scene->writtenFile(u"people.csv"_s, "Name;Phone\nAna;600001000\n");
    m_scene->openEditorAtPeople();
    m_scene->child<QComboBox>(u"broadcastSource"_s)->setCurrentIndex(1);
    m_scene->child<PeopleStep>(u"broadcastPeopleStep"_s)->readFile(path);
    QTRY_VERIFY(m_scene->child<QWidget>(u"broadcastFileRows"_s)->isVisible());
    m_scene->click(u"broadcastNextButton"_s);
    QVERIFY(QFile::remove(path));
    restartAndOpenDraft();
    QTRY_VERIFY(m_scene->text(u"broadcastStepName"_s).contains(u'2'));
    QVERIFY(m_scene->text(u"broadcastFileState"_s).contains(u"people.csv"_s));
    m_scene->click(u"broadcastNextButton"_s);
    QVERIFY(m_scene->child<QLabel>(u"broadcastProblem"_s)->isVisible());
}

void TestBroadcastDrafts::aTemplateThatIsGoneIsAskedForAgain()
{
    m_scene->openEditorAtPeople();
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->store->must(
        [](StoreSession &session) { return session.templates.remove(broadcastWaba, TemplateId(u"1"_s)); });
    restartAndOpenDraft();
    QTRY_VERIFY(m_scene->text(u"broadcastStepName"_s).contains(u'1'));
    m_scene->click(u"broadcastNextButton"_s);
    QVERIFY(m_scene->child<QLabel>(u"broadcastProblem"_s)->isVisible());
}

void TestBroadcastDrafts::whoLooksAndLeavesKeepsNothing()
{
    m_scene->click(u"firstBroadcastButton"_s);
    m_scene->chooseTemplate();
    m_scene->click(u"broadcastBackButton"_s);
    QTRY_VERIFY(m_scene->child<QWidget>(u"broadcastList"_s)->isVisible());
    m_scene->store->must([](StoreSession &session) { return session.broadcasts.removeIncomplete(); });
    QVERIFY(drafts().isEmpty());
}

void TestBroadcastDrafts::aStartedBroadcastIsNoDraftAnyMore()
{
    m_scene->addCustomers(1, true);
    m_scene->openEditorAtPeople();
    QTRY_COMPARE(drafts().size(), 1);
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->waitForCheck();
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->confirm(u"confirmStartBroadcastButton"_s);
    QTRY_COMPARE(m_scene->store->reader().broadcasts.all()->size(), 1);
    QTRY_VERIFY(m_scene->child<QLabel>(u"broadcastViewName"_s)->isVisible());
    QVERIFY(drafts().isEmpty());
    m_scene->openPageAgain(); // what is closed with it writes no draft
    m_scene->store->must([](StoreSession &session) { return session.broadcasts.removeIncomplete(); });
    QVERIFY(drafts().isEmpty());
}

void TestBroadcastDrafts::aDraftIsDeletedAndRestored()
{
    m_scene->openEditorAtPeople();
    m_scene->click(u"broadcastBackButton"_s);
    m_scene->child<QLineEdit>(u"broadcastName"_s)->setText(u"Winter"_s); // not stored yet
    m_scene->click(u"removeDraftButton"_s);
    QTRY_VERIFY(m_scene->child<QAbstractButton>(u"firstBroadcastButton"_s)->isVisible());
    QVERIFY(drafts().isEmpty());
    QTRY_VERIFY(m_scene->child<QWidget>(u"undoToast"_s)->isVisible());
    m_scene->click(u"undoButton"_s);
    QTRY_COMPARE(drafts().size(), 1);
    QCOMPARE(drafts().first().name, u"Winter"_s);
    openDraft();
    QCOMPARE(m_scene->child<QLineEdit>(u"broadcastName"_s)->text(), u"Winter"_s);
}

void TestBroadcastDrafts::anotherBroadcastBeginsEmpty()
{
    m_scene->openEditorAtPeople();
    m_scene->child<QComboBox>(u"broadcastSource"_s)->setCurrentIndex(1);
    QTest::keyClick(m_scene->page.get(), Qt::Key_Escape);
    QTest::keyClick(m_scene->page.get(), Qt::Key_Escape);
    QTRY_COMPARE(rows()->count(), 1);
    m_scene->click(u"newBroadcastButton"_s);
    QVERIFY(m_scene->child<QLineEdit>(u"broadcastName"_s)->text().startsWith(u"Broadcast of"_s));
    m_scene->chooseTemplate();
    m_scene->click(u"broadcastNextButton"_s);
    QCOMPARE(m_scene->child<QComboBox>(u"broadcastSource"_s)->currentIndex(), 0);
    QTRY_COMPARE(drafts().size(), 2);
}

void TestBroadcastDrafts::theHeadingIsAFileOfThisComputer()
{
    m_scene = std::make_unique<BroadcastPageScene>(pictureTemplate());
    m_scene->addCustomers(1, true);
    m_scene->openEditorAtPeople();
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->click(u"broadcastNextButton"_s);
    QVERIFY(m_scene->child<QLabel>(u"broadcastProblem"_s)->isVisible()); // no file yet
    QImage picture(60, 40, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString path = m_scene->folder.filePath(u"tea cups.jpg"_s);
    QVERIFY(picture.save(path));
    auto *chooser = m_scene->page->findChild<HeadingChooser *>();
    QVERIFY(chooser);
    chooser->take(path);
    QTRY_VERIFY(!chooser->words().isEmpty());
    QVERIFY(QFile::remove(path)); // a copy was made
    restartAndOpenDraft();
    QTRY_VERIFY(m_scene->text(u"broadcastHeadingState"_s).contains(u"tea cups.jpg"_s));
    m_scene->click(u"broadcastNextButton"_s);
    m_scene->waitForCheck();
    QCOMPARE(m_scene->text(u"broadcastCount0"_s), u"1"_s);
    const QStringList names = m_scene->store->reader().outgoingFiles.names().value();
    QCOMPARE(names, QStringList{headingFileFrom(drafts().first().sources.first().text)->name});
}

void TestBroadcastDrafts::aHeadingThatIsNotReadyComesBack()
{
    m_scene = std::make_unique<BroadcastPageScene>(pictureTemplate());
    m_scene->addCustomers(1, true);
    m_scene->openEditorAtPeople();
    m_scene->click(u"broadcastNextButton"_s);
    QImage picture(60, 40, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString path = m_scene->folder.filePath(u"tea cups.webp"_s);
    QVERIFY(picture.save(path));
    auto *chooser = m_scene->page->findChild<HeadingChooser *>();
    QVERIFY(chooser);
    // A fast worker may have made it ready before `take` returns.
    auto workers = std::make_unique<support::BusyWorkers>();
    chooser->take(path);
    QVERIFY(chooser->isBusy());
    m_scene->click(u"broadcastBackButton"_s); // another step is looked at meanwhile
    m_scene->click(u"broadcastNextButton"_s);
    chooser = m_scene->page->findChild<HeadingChooser *>();
    QCOMPARE(chooser->pendingPath(), path);
    restartAndOpenDraft();
    workers.reset();
    chooser = m_scene->page->findChild<HeadingChooser *>();
    QVERIFY(chooser);
    QTRY_VERIFY(!chooser->words().isEmpty());
    QVERIFY(m_scene->text(u"broadcastHeadingState"_s).contains(u"tea cups.webp"_s));
    QTRY_COMPARE(drafts().first().sources.first().pendingPath, QString());
}

void TestBroadcastDrafts::aFileOfAnotherKindIsRefused()
{
    m_scene = std::make_unique<BroadcastPageScene>(pictureTemplate());
    m_scene->openEditorAtPeople();
    m_scene->click(u"broadcastNextButton"_s);
    auto *chooser = m_scene->page->findChild<HeadingChooser *>();
    QVERIFY(chooser);
    chooser->take(m_scene->writtenFile(u"menu.pdf"_s, "%PDF-1.4\n"));
    QTRY_VERIFY(!chooser->isBusy());
    QVERIFY(chooser->words().isEmpty());
    QVERIFY(m_scene->child<QLabel>(u"broadcastHeadingState"_s)->isVisible());
}

QTEST_MAIN(TestBroadcastDrafts)
#include "tst_broadcastdrafts.moc"
