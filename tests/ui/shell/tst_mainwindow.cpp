// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/startproblem.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eachStartProblemHasItsOwnPlainMessage();
    void aProblemOffersToTryAgainAndToQuit();
    void theConnectionIsSaidInWords_data();
    void theConnectionIsSaidInWords();
    void nothingIsSaidBeforePairing();
    void theTitleCountsUnreadMessages();
    void controlQClosesTheWindow();
    void geometryAndThemeAreRemembered();
    void aSecondStartBringsAMinimisedWindowUp();
    void everyButtonHasAnAccessibleName();

private:
    QString settingsFile() const { return m_folder.filePath(u"settings.ini"_s); }
    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
};

void TestMainWindow::initTestCase()
{
    QApplication::setApplicationDisplayName(u"Shoptalk"_s);
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void TestMainWindow::eachStartProblemHasItsOwnPlainMessage()
{
    QSet<QString> titles;
    for (const QString &reason :
         {u"database_newer"_s, u"data_folder_unwritable"_s, u"database_damaged"_s, u"database_locked"_s,
          u"keychain_missing"_s, u"keychain_locked"_s, u"master_key_lost"_s, u"something_else"_s}) {
        const Error error{Error::Kind::Storage, reason, u"detail for the log"_s};
        const StartProblem problem = StartProblems::describe(error, u"/some/folder"_s);
        QVERIFY2(!titles.contains(problem.title), qPrintable(reason));
        titles << problem.title;
        QVERIFY2(!problem.text.contains(error.detail), "details are for the log");
    }
    const Error unwritable{Error::Kind::Storage, u"data_folder_unwritable"_s, {}};
    QVERIFY(StartProblems::describe(unwritable, u"/some/folder"_s).text.contains(u"/some/folder"_s));
}

void TestMainWindow::aProblemOffersToTryAgainAndToQuit()
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

void TestMainWindow::controlQClosesTheWindow()
{
    Preferences preferences(settingsFile());
    MainWindow window(*m_theme, preferences);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy closed(&window, &MainWindow::closed);
    QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
    QTRY_COMPARE(closed.count(), 1);
    QVERIFY(!window.isVisible());
}

void TestMainWindow::theConnectionIsSaidInWords_data()
{
    QTest::addColumn<RelayConnection>("connection");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("button");
    QTest::newRow("connecting") << RelayConnection::Connecting << u"Connecting"_s << QString();
    QTest::newRow("catching up") << RelayConnection::CatchingUp << u"Fetching"_s << QString();
    QTest::newRow("up to date") << RelayConnection::UpToDate << u"Up to date"_s << QString();
    QTest::newRow("offline") << RelayConnection::Offline << u"Offline"_s << u"tryNowButton"_s;
    QTest::newRow("revoked") << RelayConnection::Revoked << u"removed"_s << u"pairAgainButton"_s;
    QTest::newRow("events missing") << RelayConnection::EventsMissing << u"missing"_s << QString();
}

void TestMainWindow::theConnectionIsSaidInWords()
{
    QFETCH(const RelayConnection, connection);
    QFETCH(const QString, word);
    QFETCH(const QString, button);
    ConnectionBar bar(*m_theme);
    bar.setConnection(connection);
    bar.show();
    QVERIFY(bar.findChild<QLabel *>(u"connectionStatus"_s)->text().contains(word));
    for (const QString &name : {u"tryNowButton"_s, u"pairAgainButton"_s})
        QCOMPARE(bar.findChild<QPushButton *>(name)->isVisible(), name == button);
}

void TestMainWindow::nothingIsSaidBeforePairing()
{
    Preferences preferences(settingsFile());
    MainWindow window(*m_theme, preferences);
    window.show();
    QVERIFY(!window.findChild<QLabel *>(u"connectionStatus"_s)->isVisible());
    window.setConnection(RelayConnection::Offline);
    QVERIFY(window.findChild<QLabel *>(u"connectionStatus"_s)->isVisible());
    QSignalSpy retried(&window, &MainWindow::retryConnectionRequested);
    window.findChild<QPushButton *>(u"tryNowButton"_s)->click();
    QCOMPARE(retried.count(), 1);
}

void TestMainWindow::theTitleCountsUnreadMessages()
{
    Preferences preferences(settingsFile());
    MainWindow window(*m_theme, preferences);
    QCOMPARE(window.windowTitle(), u"Shoptalk"_s);
    window.setUnread(3);
    QCOMPARE(window.windowTitle(), u"(3) Shoptalk"_s);
    window.setUnread(0);
    QCOMPARE(window.windowTitle(), u"Shoptalk"_s);
}

void TestMainWindow::geometryAndThemeAreRemembered()
{
    {
        Preferences preferences(settingsFile());
        preferences.setThemeMode(Theme::Mode::Dark);
        MainWindow window(*m_theme, preferences);
        window.show();
        window.resize(700, 600);
        window.close();
    }
    Preferences preferences(settingsFile());
    QCOMPARE(preferences.themeMode(), Theme::Mode::Dark);
    QVERIFY(!preferences.installation().isEmpty());
    QCOMPARE(preferences.installation(), Preferences(settingsFile()).installation());
    MainWindow window(*m_theme, preferences);
    QCOMPARE(window.size(), QSize(700, 600));
}

void TestMainWindow::aSecondStartBringsAMinimisedWindowUp()
{
    Preferences preferences(settingsFile());
    MainWindow window(*m_theme, preferences);
    window.show();
    window.showMinimized();
    QVERIFY(window.isMinimized());
    window.bringUp();
    QVERIFY(!window.isMinimized());
    QVERIFY(window.isVisible());
}

void TestMainWindow::everyButtonHasAnAccessibleName()
{
    Preferences preferences(settingsFile());
    MainWindow window(*m_theme, preferences);
    for (const QPushButton *button : window.findChildren<QPushButton *>())
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
