// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/errornamed.h"
#include "ui/shell/crashdialog.h"
#include "ui/shell/problempage.h"
#include "ui/shell/repairbanner.h"
#include "ui/shell/startpage.h"
#include "ui/shell/startproblem.h"
#include "windowscene.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// What the window shows before the data is open: the start, the update of the data, and problems.
class TestStartPages : public WindowScene {
    Q_OBJECT
private Q_SLOTS:
    void eachStartProblemHasItsOwnPlainMessage();
    void aProblemOffersToTryAgainAndToQuit();
    void theStartSaysHowFarTheUpdateOfTheDataIs();
    void theUpdateOfTheDataLooksRight_data();
    void theUpdateOfTheDataLooksRight();
    void aMissingDatabaseLooksRight_data();
    void aMissingDatabaseLooksRight();
    void theReportOfACrashLooksRight_data();
    void theReportOfACrashLooksRight();

private:
    /// Does this while the theme has another look.
    void inLook(const test::Look &look, const std::function<void()> &check);
};

void TestStartPages::inLook(const test::Look &look, const std::function<void()> &check)
{
    const QFont font = QApplication::font(); // a scale stays with the application
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, look.mode, look.scale);
    check();
    m_theme.reset();
    QApplication::setFont(font);
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void TestStartPages::eachStartProblemHasItsOwnPlainMessage()
{
    QSet<QString> titles;
    for (const QString &reason :
         {u"database_newer"_s, u"data_folder_unwritable"_s, u"database_damaged"_s, u"database_missing"_s,
          u"database_locked"_s, u"keychain_missing"_s, u"keychain_gone"_s, u"keychain_locked"_s,
          u"master_key_lost"_s, u"something_else"_s}) {
        Error error = support::errorNamed(Error::Kind::Storage, reason);
        error.detail = u"detail for the log"_s;
        const StartProblem problem = StartProblems::describe(error, u"/some/folder"_s);
        QVERIFY2(!titles.contains(problem.title), qPrintable(reason));
        titles << problem.title;
        QVERIFY2(!problem.text.contains(error.detail), "details are for the log");
    }
    const Error unwritable{Error::Kind::Storage, Reason::DataFolderUnwritable};
    QVERIFY(StartProblems::describe(unwritable, u"/some/folder"_s).text.contains(u"/some/folder"_s));
    const StartProblem unreadable = StartProblems::unreadableSettings(u"/some/settings.ini"_s, false);
    const StartProblem stuck = StartProblems::unreadableSettings(u"/some/settings.ini"_s, true);
    QVERIFY(!titles.contains(unreadable.title));
    QVERIFY(unreadable.text != stuck.text);
    for (const StartProblem &each : {unreadable, stuck}) {
        QVERIFY(each.text.contains(u"/some/settings.ini"_s));
        QCOMPARE(each.recoveryAction, StartProblem::RecoveryAction::SetSettingsAside);
    }
}

void TestStartPages::aProblemOffersToTryAgainAndToQuit()
{
    Preferences preferences(settingsFile());
    MainWindow window(*m_theme, preferences);
    window.show();
    window.showProblem({u"Title"_s, u"Text"_s});
    QCOMPARE(window.findChild<QLabel *>(u"problemTitle"_s)->text(), u"Title"_s);
    QSignalSpy retried(&window, &MainWindow::retryStartRequested);
    window.findChild<QPushButton *>(u"retryStartButton"_s)->click();
    QCOMPARE(retried.count(), 1);
    window.findChild<QPushButton *>(u"quitButton"_s)->click();
    QVERIFY(!window.isVisible());
}

void TestStartPages::theStartSaysHowFarTheUpdateOfTheDataIs()
{
    Preferences preferences(settingsFile());
    MainWindow window(*m_theme, preferences);
    window.showStart();
    window.show();
    const auto *text = window.findChild<QLabel *>(u"startText"_s);
    const auto *progress = window.findChild<QProgressBar *>(u"startProgress"_s);
    const auto *note = window.findChild<QLabel *>(u"startNote"_s);
    QVERIFY(text->isVisible() && !progress->isVisible() && !note->isVisible());
    window.showUpdate(2, 7, 0);
    QVERIFY(text->text().contains(u"step 2 of 7"_s));
    QVERIFY(progress->isVisible() && note->isVisible());
    QCOMPARE(progress->value(), 100); // one is done
    QCOMPARE(progress->maximum(), 700);
    window.showUpdate(2, 7, 50);
    QCOMPARE(progress->value(), 150);
    QTRY_COMPARE(progress->maximum(), 0); // no news: it moves
    QVERIFY(progress->isVisible() && text->text().contains(u"step 2 of 7"_s));
    window.showUpdate(3, 7, 0);
    QCOMPARE(progress->value(), 200);
    QCOMPARE(progress->maximum(), 700);
    QVERIFY(!progress->accessibleName().isEmpty());
    window.showStart();
    QVERIFY(text->isVisible() && !text->text().contains(u"step"_s) && !progress->isVisible());
}

void TestStartPages::theUpdateOfTheDataLooksRight_data()
{
    test::addLooks(900, 480);
}

void TestStartPages::theUpdateOfTheDataLooksRight()
{
    QFETCH(const test::Look, look);
    inLook(look, [&] {
        StartPage page(*m_theme);
        page.showUpdate(5, 7, 50);
        QVERIFY(test::looksRight(page, look, u"dataupdate"_s));
    });
}

void TestStartPages::aMissingDatabaseLooksRight_data()
{
    test::addLooks(900, 480);
}

/// S30: the page with the most buttons, and the banner.
void TestStartPages::aMissingDatabaseLooksRight()
{
    QFETCH(const test::Look, look);
    inLook(look, [&] {
        const Error missing{Error::Kind::Storage, Reason::DatabaseMissing};
        ProblemPage page(*m_theme);
        page.setProblem(StartProblems::describe(missing, u"/home/shop/.local/share/shoptalk"_s));
        QVERIFY(test::looksRight(page, look, u"databasemissing"_s));
        RepairBanner banner(*m_theme);
        banner.notify();
        QVERIFY(test::looksRight(banner, look, u"repairbanner"_s));
    });
}

void TestStartPages::theReportOfACrashLooksRight_data()
{
    test::addLooks(640, 480);
}

void TestStartPages::theReportOfACrashLooksRight()
{
    QFETCH(const test::Look, look);
    inLook(look, [&] {
        CrashDialog dialog(u"Shoptalk 1.0.0, Qt 6.4.2, Debian GNU/Linux 12 (bookworm)\nSIGSEGV\n"
                           "shoptalk(shoptalk::ChatView::paintEvent(QPaintEvent*)+0x1f)[0x55d0c0]\n"
                           "shoptalk(main+0x8c)[0x55d0a1]"_s,
                           *m_theme);
        QVERIFY(test::looksRight(dialog, look, u"crash"_s));
    });
}

QTEST_MAIN(TestStartPages)
#include "tst_startpages.moc"
