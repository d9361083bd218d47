// SPDX-License-Identifier: GPL-3.0-or-later
#include "../looks.h"
#include "tests/support/errornamed.h"
#include "ui/shell/alertbanner.h"
#include "ui/shell/alerttext.h"
#include "ui/shell/connectionbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/problempage.h"
#include "ui/shell/repairbanner.h"
#include "ui/shell/startpage.h"
#include "ui/shell/startproblem.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QDataStream>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject {
    Q_OBJECT
public Q_SLOTS:
    void rememberUrl(const QUrl &url) { m_openedUrl = url; }
private Q_SLOTS:
    void initTestCase();
    void eachStartProblemHasItsOwnPlainMessage();
    void aProblemOffersToTryAgainAndToQuit();
    void theConnectionIsShownInWords_data();
    void theConnectionIsShownInWords();
    void aPreparationIsShownOnlyWhileItTakesTime();
    void nothingIsShownBeforePairing();
    void theTitleCountsUnreadMessages();
    void controlQClosesTheWindow();
    void noLetterOpensAMenu();
    void f10AndAltOpenTheMenus();
    void aPageHasItsFocusAgainWhenItIsShownAgain();
    void geometryAndThemeAreRemembered();
    void aWindowIsNeverLargerThanItsScreen_data();
    void aWindowIsNeverLargerThanItsScreen();
    void textIsZoomedByKeysAndStaysSo();
    void aSecondStartBringsAMinimisedWindowUp();
    void everyButtonHasAnAccessibleName();
    void aRepairIsShownUntilItWasReadButNotWhileLocked();
    void theStartSaysHowFarTheUpdateOfTheDataIs();
    void theUpdateOfTheDataLooksRight_data();
    void theUpdateOfTheDataLooksRight();
    void aMissingDatabaseLooksRight_data();
    void aMissingDatabaseLooksRight();
    void b13_alertsStayUntilTheyAreSeen();
    void b13_eachAlertHasItsOwnWords();
    void b13_alertsLookRight_data();
    void b13_alertsLookRight();

private:
    QString settingsFile() const { return m_folder.filePath(u"settings.ini"_s); }
    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    QUrl m_openedUrl;
};

void TestMainWindow::initTestCase()
{
    QApplication::setApplicationDisplayName(u"Shoptalk"_s);
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void TestMainWindow::eachStartProblemHasItsOwnPlainMessage()
{
    QSet<QString> titles;
    for (const QString &reason : {u"database_newer"_s, u"data_folder_unwritable"_s, u"database_damaged"_s,
                                  u"database_missing"_s, u"database_locked"_s, u"keychain_missing"_s,
                                  u"keychain_locked"_s, u"master_key_lost"_s, u"something_else"_s}) {
        Error error = support::errorNamed(Error::Kind::Storage, reason);
        error.detail = u"detail for the log"_s;
        const StartProblem problem = StartProblems::describe(error, u"/some/folder"_s);
        QVERIFY2(!titles.contains(problem.title), qPrintable(reason));
        titles << problem.title;
        QVERIFY2(!problem.text.contains(error.detail), "details are for the log");
    }
    const Error unwritable{Error::Kind::Storage, Reason::DataFolderUnwritable};
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
    QVERIFY(QTest::qWaitForWindowActive(&window, shoptalk::support::patienceMs));
    QSignalSpy closed(&window, &MainWindow::closed);
    QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
    QTRY_COMPARE(closed.count(), 1);
    QVERIFY(!window.isVisible());
}

void TestMainWindow::noLetterOpensAMenu()
{
    Preferences preferences(settingsFile());
    MainWindow window(*m_theme, preferences);
    window.setSettingsAvailable(true);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy locked(&window, &MainWindow::lockRequested);
    QSignalSpy closed(&window, &MainWindow::closed);
    auto *gear = window.findChild<QToolButton *>(u"settingsButton"_s);
    gear->setFocus();
    for (const char letter : {'s', 'l', 's', 'q', 'a', 'd'}) {
        QTest::keyClick(gear, letter);
        QVERIFY(!QApplication::activePopupWidget());
    }
    QCOMPARE(locked.size() + closed.size(), 0);
    QCOMPARE(m_theme->mode(), Theme::Mode::Light);
}

void TestMainWindow::f10AndAltOpenTheMenus()
{
    Preferences preferences(settingsFile());
    MainWindow window(*m_theme, preferences);
    window.setSettingsAvailable(true);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy locked(&window, &MainWindow::lockRequested);
    QTest::keyClick(&window, Qt::Key_F10);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), 'l');
    QTRY_COMPARE(locked.size(), 1);
    QTest::keyClick(&window, Qt::Key_S, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Right); // on to the next menu, as ever
    QTRY_VERIFY(QApplication::activePopupWidget() && window.menuBar()->activeAction()
                && window.menuBar()->activeAction()->text().contains("Appearance"_L1));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

void TestMainWindow::aPageHasItsFocusAgainWhenItIsShownAgain()
{
    Preferences preferences(settingsFile());
    MainWindow window(*m_theme, preferences);
    window.setSettingsAvailable(true);
    const auto pageWith = [](QLineEdit *first, QLineEdit *second) {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->addWidget(first);
        column->addWidget(second);
        return page;
    };
    auto *field = new QLineEdit;
    auto *elsewhere = new QLineEdit;
    QWidget *inbox = pageWith(new QLineEdit, field);
    QWidget *settings = pageWith(elsewhere, new QLineEdit);
    window.show();
    window.showPage(inbox);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    window.findChild<QToolButton *>(u"settingsButton"_s)->setFocus(Qt::MouseFocusReason); // a click
    window.showPage(settings);
    elsewhere->setFocus();
    window.findChild<QToolButton *>(u"settingsButton"_s)->setFocus(Qt::TabFocusReason);
    window.showPage(inbox);
    QVERIFY(field->hasFocus());
}

void TestMainWindow::theConnectionIsShownInWords_data()
{
    QTest::addColumn<RelayConnection>("connection");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("button");
    QTest::newRow("connecting") << RelayConnection::Connecting << u"Connecting"_s << QString();
    QTest::newRow("catching up") << RelayConnection::CatchingUp << u"Getting new messages"_s << QString();
    QTest::newRow("up to date") << RelayConnection::UpToDate << u"Up to date"_s << QString();
    QTest::newRow("offline") << RelayConnection::Offline << u"You’re offline"_s << u"tryNowButton"_s;
    QTest::newRow("only sending") << RelayConnection::OnlySending << u"can send messages"_s
                                  << u"tryNowButton"_s;
    QTest::newRow("revoked") << RelayConnection::Revoked << u"removed"_s << u"pairAgainButton"_s;
    QTest::newRow("events missing") << RelayConnection::EventsMissing << u"missing"_s << QString();
}

void TestMainWindow::theConnectionIsShownInWords()
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

void TestMainWindow::aPreparationIsShownOnlyWhileItTakesTime()
{
    ConnectionBar bar(*m_theme);
    bar.setConnection(RelayConnection::UpToDate);
    bar.show();
    auto *label = bar.findChild<QLabel *>(u"preparationProgress"_s);
    bar.setPreparation(40);
    QVERIFY(!label->isVisible()); // it may be over at once
    bar.setPreparation(100);
    QVERIFY(!label->isVisible());
    bar.setPreparation(20);
    QTRY_VERIFY(label->isVisible());
    QVERIFY(label->text().contains(u"20"_s));
    bar.setPreparation(30);
    QVERIFY(label->isVisible() && label->text().contains(u"30"_s));
    bar.setPreparation(100);
    QVERIFY(!label->isVisible());
}

void TestMainWindow::nothingIsShownBeforePairing()
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

void TestMainWindow::aWindowIsNeverLargerThanItsScreen_data()
{
    QTest::addColumn<QByteArray>("kept");
    QWidget large;
    large.setGeometry(3000, 2000, 2400, 1600);
    const QByteArray beyond = large.saveGeometry();
    QByteArray onAnotherScale = beyond;
    // The width of the screen that it was kept on: 100 % then, 200 % now. Source: QWidget::saveGeometry,
    // version 3.
    QDataStream stream(&onAnotherScale, QIODevice::ReadWrite);
    constexpr int screenWidthAt = 4 + 2 + 2 + 16 + 16 + 4 + 1 + 1;
    stream.device()->seek(screenWidthAt);
    stream << qint32(2 * QGuiApplication::primaryScreen()->geometry().width());
    QTest::newRow("the first time") << QByteArray();
    QTest::newRow("beyond the screen") << beyond;
    QTest::newRow("kept at 100 %, restored at 200 %") << onAnotherScale;
}

void TestMainWindow::aWindowIsNeverLargerThanItsScreen()
{
    QFETCH(const QByteArray, kept);
    const QString file = m_folder.filePath(u"place.ini"_s);
    QFile::remove(file);
    Preferences preferences(file);
    preferences.setWindowGeometry(kept);
    MainWindow window(*m_theme, preferences);
    window.show();
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    QVERIFY2(screen.contains(window.geometry()),
             qPrintable(u"%1 × %2"_s.arg(window.width()).arg(window.height())));
    QVERIFY(window.minimumWidth() <= screen.width() && window.minimumHeight() <= screen.height());
}

void TestMainWindow::textIsZoomedByKeysAndStaysSo()
{
    const QString file = m_folder.filePath(u"zoom.ini"_s);
    Preferences preferences(file);
    MainWindow window(*m_theme, preferences);
    window.show();
    window.setConnection(RelayConnection::Offline);
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *status = window.findChild<QLabel *>(u"connectionStatus"_s);
    const qreal usual = status->font().pointSizeF();
    QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_theme->textScale(), 1.1);
    QCOMPARE(status->font().pointSizeF(), 1.1 * usual);
    QTest::keyClick(&window, Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(m_theme->textScale(), 1.25);
    QCOMPARE(Preferences(file).textScale(), 1.25);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&window, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(m_theme->textScale(), 2.0);
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(&window, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_theme->textScale(), 0.8);
    QCOMPARE(Preferences(file).textScale(), 0.8);
    QVERIFY(window.findChild<QAction *>(u"usualTextAction"_s)->text().contains(u"80"_s));
    QTest::keyClick(&window, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_theme->textScale(), 1.0);
    QCOMPARE(status->font().pointSizeF(), usual);
    QCOMPARE(Preferences(file).textScale(), 1.0);
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

void TestMainWindow::b13_alertsStayUntilTheyAreSeen()
{
    Preferences preferences(settingsFile());
    MainWindow window(*m_theme, preferences);
    window.show();
    auto *banner = window.findChild<AlertBanner *>(u"alertBanner"_s);
    QVERIFY(!banner->isVisible());
    const AccountAlert older{1, AlertKind::NameApproved, u"34910000001"_s, {}, {}};
    const AccountAlert newer{2, AlertKind::QualityLow, u"34910000001"_s, {}, {}};
    window.banners().alerts().setAlerts({newer, older});
    QVERIFY(banner->isVisible());
    QVERIFY(window.findChild<QLabel *>(u"alertText"_s)->text().contains(u"block or report"_s));
    QVERIFY(window.findChild<QLabel *>(u"alertsWaiting"_s)->isVisible());
    QSignalSpy seen(&window.banners().alerts(), &AlertBanner::seen);
    window.findChild<QPushButton *>(u"alertSeenButton"_s)->click();
    QCOMPARE(seen.count(), 1);
    QCOMPARE(seen.first().first().toLongLong(), 2);
    window.banners().alerts().setAlerts({older});
    QVERIFY(window.findChild<QLabel *>(u"alertText"_s)->text().contains(u"approved"_s));
    QSignalSpy numbers(&window.banners().alerts(), &AlertBanner::numbersRequested);
    window.findChild<QPushButton *>(u"alertNumbersButton"_s)->click();
    QCOMPARE(numbers.count(), 1);

    // Messages without a status lead to Meta's billing.
    const AccountAlert unpaid{-1, AlertKind::Warning, u"34910000001"_s, u"STATUSES_MISSING"_s, {}};
    window.banners().alerts().setAlerts({unpaid, older});
    QVERIFY(window.findChild<QLabel *>(u"alertText"_s)->text().contains(u"payment method"_s));
    QDesktopServices::setUrlHandler(u"https"_s, this, "rememberUrl");
    window.findChild<QPushButton *>(u"alertNumbersButton"_s)->click();
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(m_openedUrl.host(), u"business.facebook.com"_s);
    QCOMPARE(numbers.count(), 1);
    window.banners().alerts().setAlerts({older});
    window.showLock(LockPage::Mode::Unlock); // nothing of the shop is seen while it is locked
    QVERIFY(!banner->isVisible());
}

/// S30
void TestMainWindow::aRepairIsShownUntilItWasReadButNotWhileLocked()
{
    Preferences preferences(settingsFile());
    MainWindow window(*m_theme, preferences);
    window.show();
    window.setSettingsAvailable(true);
    const auto *banner = window.findChild<QWidget *>(u"repairBanner"_s);
    QVERIFY(!banner->isVisible());
    window.banners().repair().notify();
    QVERIFY(banner->isVisible());
    window.showLock(LockPage::Mode::Unlock);
    QVERIFY(!banner->isVisible());
    window.setSettingsAvailable(true); // unlocked
    QVERIFY(banner->isVisible());
    QSignalSpy wanted(&window.banners().repair(), &RepairBanner::backupsRequested);
    window.findChild<QPushButton *>(u"repairBackupsButton"_s)->click();
    QCOMPARE(wanted.count(), 1);
    window.showLock(LockPage::Mode::Unlock);
    window.setSettingsAvailable(true);
    QVERIFY(!banner->isVisible()); // it was read
}

void TestMainWindow::theStartSaysHowFarTheUpdateOfTheDataIs()
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

void TestMainWindow::theUpdateOfTheDataLooksRight_data()
{
    test::addLooks(900, 480);
}

void TestMainWindow::theUpdateOfTheDataLooksRight()
{
    QFETCH(const test::Look, look);
    const QFont font = QApplication::font(); // a scale stays with the application
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, look.mode, look.scale);
    {
        StartPage page(*m_theme);
        page.showUpdate(5, 7, 50);
        QVERIFY(test::looksRight(page, look, u"dataupdate"_s));
    }
    m_theme.reset();
    QApplication::setFont(font);
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void TestMainWindow::aMissingDatabaseLooksRight_data()
{
    test::addLooks(900, 480);
}

/// S30: the page with the most buttons, and the banner.
void TestMainWindow::aMissingDatabaseLooksRight()
{
    QFETCH(const test::Look, look);
    const QFont font = QApplication::font(); // a scale stays with the application
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, look.mode, look.scale);
    const Error missing{Error::Kind::Storage, Reason::DatabaseMissing};
    ProblemPage page(*m_theme);
    page.setProblem(StartProblems::describe(missing, u"/home/shop/.local/share/shoptalk"_s));
    QVERIFY(test::looksRight(page, look, u"databasemissing"_s));
    RepairBanner banner(*m_theme);
    banner.notify();
    QVERIFY(test::looksRight(banner, look, u"repairbanner"_s));
    m_theme.reset();
    QApplication::setFont(font);
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void TestMainWindow::b13_eachAlertHasItsOwnWords()
{
    QSet<QString> texts;
    for (int kind = 1; kind <= static_cast<int>(AlertKind::Notice); ++kind) {
        const QString text = alertText({1, AlertKind(kind), u"34910000001"_s, u"TIER_2K"_s, {}});
        QVERIFY2(text.contains(u"+34 910 00 00 01"_s), qPrintable(text));
        texts << text;
    }
    QCOMPARE(texts.size(), static_cast<int>(AlertKind::Notice));
    for (const AlertKind kind : {AlertKind::HistoryRefused, AlertKind::PastAskedBefore,
                                 AlertKind::PastTooLate, AlertKind::PastNotGiven}) {
        const QString text = alertText({1, kind, u"34910000001"_s, u"meta_100"_s, {}});
        QVERIFY2(text.contains(u"phone app"_s), qPrintable(text));
        texts << text;
    }
    QCOMPARE(texts.size(), static_cast<int>(AlertKind::Notice) + 4);
    QVERIFY(alertText({1, AlertKind::LimitIs, {}, u"TIER_10K"_s, {}}).contains(QLocale().toString(10000)));
    QVERIFY(!alertText({1, AlertKind::LimitIs, {}, u"TIER_UNLIMITED"_s, {}}).contains(u"TIER"_s));
}

void TestMainWindow::b13_alertsLookRight_data()
{
    test::addLooks(900, 480);
}

void TestMainWindow::b13_alertsLookRight()
{
    QFETCH(const test::Look, look);
    m_theme.reset();
    m_theme = std::make_unique<Theme>(*qApp, look.mode, look.scale);
    AlertBanner banner(*m_theme);
    banner.setAlerts({{3, AlertKind::HistoryRefused, u"34910000001"_s, {}, {}}});
    QVERIFY(test::looksRight(banner, look, u"historybanner"_s));
    banner.setAlerts({{2, AlertKind::LimitLowered, u"34910000001"_s, u"TIER_250"_s, {}},
                      {1, AlertKind::NameApproved, u"34910000001"_s, {}, {}}});
    QVERIFY(test::looksRight(banner, look, u"alertbanner"_s));
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
