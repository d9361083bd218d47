// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/desktopcontroller.h"
#include "consoleparts.h"
#include "notificationservice.h"
#include "trayservice.h"
#include "ui/settings/securitypage.h"
#include "ui/settings/settingsview.h"
#include "ui/shell/windowclosing.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using State = LockController::State;

/// A window that is hidden in the tray can always be reached: the tray of a Linux desktop, on a real display
/// and a session bus of its own.
class TestTray : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aLockedStartIsNotified();
    void aQuietLockedStartIsSaidByTheIcon();
    void aLockedStartWithoutNotificationsShowsTheWindow();
    void theWindowComesBackWithoutTheTray_data();
    void theWindowComesBackWithoutTheTray();
    void lockingWithoutAPassphraseShowsTheWindow();
    void aPanelThatIsStartedAgainChangesNothing();
    void withoutTheTrayClosingEndsTheProgram();

private:
    /// A console with a passphrase that was started in the tray.
    void startLocked();
    MainWindow &window() const { return m_parts->shell.window; }

    std::unique_ptr<test::TrayService> m_tray;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::ConsoleParts> m_parts;
};

void TestTray::initTestCase()
{
    QCOMPARE(qEnvironmentVariable("QT_QPA_PLATFORM"), u"xcb"_s); // there is no tray elsewhere
    QApplication::setQuitOnLastWindowClosed(false);
}

void TestTray::init()
{
    // Before the first icon: Qt asks once.
    m_tray = std::make_unique<test::TrayService>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_parts = std::make_unique<test::ConsoleParts>(m_folder->path());
    QVERIFY(m_parts->shell.tray.isAvailable());
}

void TestTray::cleanup()
{
    m_parts.reset();
    m_tray.reset();
}

void TestTray::startLocked()
{
    m_parts->lock.ask(LockPage::Mode::Choose);
    Q_EMIT window().lockPage().passphraseChosen(Secret("correct horse"));
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), State::Unlocked, support::patienceMs);
    m_parts.reset();
    m_parts = std::make_unique<test::ConsoleParts>(m_folder->path());
    m_parts->shell.keyStoreSelector.useFile();
    window().hide();
}

void TestTray::aLockedStartIsNotified()
{
    test::NotificationService notifications;
    startLocked();
    QSignalSpy windowRequested(&m_parts->locked, &LockedNotifications::windowRequested);
    m_parts->startup.open();
    QTRY_COMPARE_WITH_TIMEOUT(notifications.shown().size(), 1, support::patienceMs);
    QCOMPARE(notifications.shown().first().title, u"Shoptalk is locked"_s);
    QVERIFY(!window().isVisible());
    QVERIFY(m_parts->shell.tray.icon().toolTip().contains(u"Locked: click to unlock"_s));
    notifications.click(notifications.shown().first().id);
    QTRY_COMPARE(windowRequested.size(), 1);
    Q_EMIT window().lockPage().unlockRequested(Secret("correct horse"));
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), State::Unlocked, support::patienceMs);
    QVERIFY(!m_parts->shell.tray.icon().toolTip().contains(u"Locked"_s));
}

void TestTray::aQuietLockedStartIsSaidByTheIcon()
{
    test::NotificationService notifications;
    startLocked();
    m_parts->shell.quiet.choose(DoNotDisturbChoice::ForAnHour);
    m_parts->startup.open();
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), State::Locked, support::patienceMs);
    QVERIFY(m_parts->shell.tray.icon().toolTip().contains(u"Locked: click to unlock"_s));
    QVERIFY(!window().isVisible());
    m_parts.reset(); // what was sent before has arrived then
    QCOMPARE(notifications.everShown(), QStringList());
}

void TestTray::aLockedStartWithoutNotificationsShowsTheWindow()
{
    startLocked();
    QTRY_VERIFY(!m_parts->shell.notifier->isAvailable());
    m_parts->startup.open();
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), State::Locked, support::patienceMs);
    QVERIFY(window().isVisible());
}

void TestTray::theWindowComesBackWithoutTheTray_data()
{
    QTest::addColumn<bool>("isServiceGone");
    QTest::newRow("the service went away") << true;
    QTest::newRow("the panel went away") << false;
}

void TestTray::theWindowComesBackWithoutTheTray()
{
    QFETCH(const bool, isServiceGone);
    DesktopController desktop(m_parts->shell);
    desktop.setMaxTrayAbsence(std::chrono::milliseconds(0));
    QWidget busyWith; // without it, the display gives the keys to the window that is under the pointer
    busyWith.show();
    busyWith.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&busyWith));
    window().hide();
    isServiceGone ? m_tray->stop() : m_tray->setPanel(false);
    QTRY_VERIFY(window().isVisible());
    QVERIFY(!m_parts->shell.tray.isAvailable());
    // Nobody has used it when the tray comes back, as after a locked screen.
    isServiceGone ? m_tray->start() : m_tray->setPanel(true);
    QTRY_VERIFY(!window().isVisible());
    QVERIFY(m_parts->shell.tray.isAvailable());
}

void TestTray::lockingWithoutAPassphraseShowsTheWindow()
{
    DesktopController desktop(m_parts->shell);
    m_parts->startup.open();
    QTRY_COMPARE_WITH_TIMEOUT(m_parts->lock.state(), State::Unlocked, support::patienceMs);
    window().hide();
    Q_EMIT m_parts->shell.tray.lockRequested();
    QVERIFY(window().isVisible());
    const auto *settings = window().findChild<SettingsView *>();
    QVERIFY(settings);
    QVERIFY(qobject_cast<SecurityPage *>(settings->currentPage()));
}

void TestTray::aPanelThatIsStartedAgainChangesNothing()
{
    DesktopController desktop(m_parts->shell);
    const auto *absence = desktop.findChild<QTimer *>();
    window().hide();
    m_tray->stop();
    QTRY_VERIFY(absence->isActive());
    m_tray->start();
    QTRY_VERIFY(m_parts->shell.tray.isAvailable());
    QVERIFY(!absence->isActive());
    QVERIFY(!window().isVisible());
}

void TestTray::withoutTheTrayClosingEndsTheProgram()
{
    DesktopController desktop(m_parts->shell);
    m_parts->shell.desktop.setKeepsRunning(true);
    m_parts->shell.desktop.setHasExplainedTray();
    QSignalSpy closed(&window(), &MainWindow::closed);
    window().close();
    QCOMPARE(closed.size(), 0);
    QVERIFY(!window().isVisible());
    window().show();
    m_tray->stop();
    QTRY_VERIFY(!m_parts->shell.tray.isAvailable());
    window().close();
    QCOMPARE(closed.size(), 1);
}

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
