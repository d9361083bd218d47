// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pictures.h"
#include "setclock.h"
#include "ui/settings/quiettext.h"
#include "ui/shell/desktoppreferences.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/menucorner.h"
#include "ui/shell/preferences.h"
#include "ui/shell/quietwatch.h"
#include "ui/shell/trayicon.h"
#include "ui/shell/traypicture.h"
#include "ui/shell/windowclosing.h"
#include "ui/theme/cappedcount.h"
#include "ui/theme/illustration.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// The icon in the tray with its menu, and what else says that no notifications are shown.
class TestTrayIcon : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aBadgeCountsToNinetyNine();
    void theBadgeIsOnThePictureInEverySize();
    void aLockedConsoleHasALockOnThePicture();
    void theTipSaysWhatIsUnreadAndThatItIsQuiet();
    void theMenuReachesTheWindow();
    void whatIsChosenIsKeptAndEndsByItself();
    void tomorrowBecomesTodayAtMidnight();
    void theCornerSaysThatItIsQuiet();
    void closingAsksTheFilterAndQuittingDoesNot();
    void aWindowThatWasNeverShownCanQuit();

private:
    QAction *entry(const QString &name) const { return m_tray->menu().findChild<QAction *>(name); }
    QString settingsFile() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TrayIcon> m_tray;
};

void TestTrayIcon::initTestCase()
{
    QApplication::setApplicationDisplayName(u"Shoptalk"_s);
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void TestTrayIcon::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(settingsFile());
    m_window = std::make_unique<MainWindow>(*m_theme, *m_preferences);
    m_tray = std::make_unique<TrayIcon>(*m_theme, *m_window);
}

void TestTrayIcon::cleanup()
{
    m_tray.reset();
    m_window.reset();
}

void TestTrayIcon::aBadgeCountsToNinetyNine()
{
    QCOMPARE(cappedCount(1), u"1"_s);
    QCOMPARE(cappedCount(99), u"99"_s);
    QCOMPARE(cappedCount(100), u"99+"_s);
}

void TestTrayIcon::theBadgeIsOnThePictureInEverySize()
{
    QPixmap sheet(640, 3 * 136);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    int y = 0;
    for (const int unread : {0, 7, 1234}) {
        int x = 0;
        for (const int side : {16, 22, 24, 32, 48, 64, 128}) {
            const QPixmap picture =
                trayPicture(*m_theme, {unread, unread == 7, false}).pixmap(QSize(side, side), 1.0);
            QCOMPARE(picture.size(), QSize(side, side));
            painter.drawPixmap(x, y, picture);
            x += side + 8;
            const QImage image = picture.toImage();
            const QColor badge = unread == 7 ? m_theme->colours().textMuted : m_theme->colours().danger;
            bool hasBadge = false;
            for (int i = 0; i < side * side; ++i)
                hasBadge = hasBadge || image.pixelColor(i % side, i / side).rgb() == badge.rgb();
            QCOMPARE(hasBadge, unread > 0);
            // The rest of the picture is still the program's own.
            QCOMPARE(image.pixelColor(side / 2, 1),
                     applicationIcon().pixmap(QSize(side, side), 1.0).toImage().pixelColor(side / 2, 1));
        }
        y += 136;
    }
    painter.end();
    QVERIFY(test::keepPicture(sheet, u"tray"_s));
}

void TestTrayIcon::aLockedConsoleHasALockOnThePicture()
{
    QPixmap sheet(640, 136);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    int x = 0;
    for (const int side : {16, 22, 24, 32, 48, 64, 128}) {
        const QPixmap picture = trayPicture(*m_theme, {0, false, true}).pixmap(QSize(side, side), 1.0);
        painter.drawPixmap(x, 0, picture);
        x += side + 8;
        QVERIFY(picture.toImage() != trayPicture(*m_theme, {}).pixmap(QSize(side, side), 1.0).toImage());
    }
    painter.end();
    QVERIFY(test::keepPicture(sheet, u"tray-locked"_s));
}

void TestTrayIcon::theTipSaysWhatIsUnreadAndThatItIsQuiet()
{
    QCOMPARE(m_tray->icon().toolTip(), u"Shoptalk"_s);
    m_tray->setLocked(true);
    QVERIFY(m_tray->icon().toolTip().contains(u"Locked: click to unlock"_s));
    m_tray->setLocked(false);
    QCOMPARE(m_tray->icon().toolTip(), u"Shoptalk"_s);
    m_window->setUnread(3);
    QVERIFY2(m_tray->icon().toolTip().contains(u"3 unread"_s), qPrintable(m_tray->icon().toolTip()));
    m_tray->setQuiet({QuietState::Reason::DoNotDisturb, {}}, QDateTime::currentDateTimeUtc());
    QVERIFY(m_tray->icon().toolTip().contains(u"Do not disturb is on."_s));
    m_window->showLock(LockPage::Mode::Unlock); // what is counted is the shop's
    QVERIFY(!m_tray->icon().toolTip().contains(u"unread"_s));
}

void TestTrayIcon::theMenuReachesTheWindow()
{
    QSignalSpy opened(m_tray.get(), &TrayIcon::openRequested);
    QSignalSpy locked(m_tray.get(), &TrayIcon::lockRequested);
    QSignalSpy quit(m_tray.get(), &TrayIcon::quitRequested);
    QSignalSpy chosen(m_tray.get(), &TrayIcon::doNotDisturbChosen);
    entry(u"trayOpen"_s)->trigger();
    QCOMPARE(opened.size(), 1);
    entry(u"trayLock"_s)->trigger();
    QCOMPARE(locked.size(), 0); // nothing is open
    m_window->setSettingsAvailable(true);
    entry(u"trayLock"_s)->trigger();
    QCOMPARE(locked.size(), 1);
    entry(u"doNotDisturbHour"_s)->trigger();
    QCOMPARE(chosen.takeFirst().first().value<DoNotDisturbChoice>(), DoNotDisturbChoice::ForAnHour);
    QVERIFY(!entry(u"doNotDisturbOff"_s)->isVisible());
    m_tray->setQuiet({QuietState::Reason::DoNotDisturb, {}}, QDateTime::currentDateTimeUtc());
    QVERIFY(entry(u"doNotDisturbOff"_s)->isVisible());
    entry(u"trayQuit"_s)->trigger();
    QCOMPARE(quit.size(), 1);
}

void TestTrayIcon::whatIsChosenIsKeptAndEndsByItself()
{
    support::SetClock clock;
    DesktopPreferences preferences(settingsFile());
    {
        QuietWatch quiet(preferences, clock);
        QVERIFY(!quiet.state().isQuiet());
        QSignalSpy changed(&quiet, &QuietWatch::changed);
        quiet.choose(DoNotDisturbChoice::ForAnHour);
        QCOMPARE(changed.size(), 1);
        WorkingHours hours;
        hours.days[2] = {true, QTime(7, 30), QTime(23, 45)};
        hours.days[4].isWorking = false;
        quiet.setWorkingHours(hours); // they are off
        QCOMPARE(changed.size(), 1);
    }
    QuietWatch again(preferences, clock);
    QCOMPARE(again.state().reason, QuietState::Reason::DoNotDisturb);
    QCOMPARE(again.workingHours().days[2], (WorkingDay{true, QTime(7, 30), QTime(23, 45)}));
    QVERIFY(!again.workingHours().days[4].isWorking);
    QSignalSpy ended(&again, &QuietWatch::changed);
    clock.pass(std::chrono::hours(1));
    QVERIFY(!again.state().isQuiet()); // before any timer
    Q_EMIT qApp->applicationStateChanged(Qt::ApplicationActive); // the computer woke up
    QCOMPARE(ended.size(), 1);
}

void TestTrayIcon::tomorrowBecomesTodayAtMidnight()
{
    support::SetClock clock;
    clock.time = QDateTime(QDate(2026, 6, 10), QTime(22, 0)).toUTC();
    DesktopPreferences preferences(settingsFile());
    QuietWatch quiet(preferences, clock);
    quiet.choose(DoNotDisturbChoice::UntilTomorrow);
    QVERIFY(QuietText::describe(quiet.state(), quiet.now()).contains(u"tomorrow"_s));
    QSignalSpy changed(&quiet, &QuietWatch::changed);
    clock.pass(std::chrono::hours(2));
    Q_EMIT qApp->applicationStateChanged(Qt::ApplicationActive);
    QCOMPARE(changed.size(), 1); // so that it is announced again
    QVERIFY(!QuietText::describe(quiet.state(), quiet.now()).contains(u"tomorrow"_s));
}

void TestTrayIcon::theCornerSaysThatItIsQuiet()
{
    m_window->show();
    auto *sign = m_window->findChild<QToolButton *>(u"quietButton"_s);
    QVERIFY(!sign->isVisible());
    m_window->corner().setQuiet({QuietState::Reason::DoNotDisturb, {}}, QDateTime::currentDateTimeUtc());
    QVERIFY(sign->isVisible());
    QCOMPARE(sign->accessibleName(), u"Do not disturb is on."_s);
    QSignalSpy chosen(&m_window->corner(), &MenuCorner::doNotDisturbChosen);
    sign->menu()->findChild<QAction *>(u"doNotDisturbOff"_s)->trigger();
    QCOMPARE(chosen.takeFirst().first().value<DoNotDisturbChoice>(), DoNotDisturbChoice::Off);
    m_window->corner().setQuiet({}, QDateTime::currentDateTimeUtc());
    QVERIFY(!sign->isVisible());
}

void TestTrayIcon::closingAsksTheFilterAndQuittingDoesNot()
{
    QSignalSpy closed(m_window.get(), &MainWindow::closed);
    m_window->closing().setFilter([this] {
        m_window->hide();
        return true;
    });
    m_window->show();
    m_window->close();
    QVERIFY(!m_window->isVisible());
    QCOMPARE(closed.size(), 0);
    m_window->bringUp();
    QVERIFY(m_window->isVisible());
    m_window->close();
    m_window->closing().quit(); // while it is hidden
    QCOMPARE(closed.size(), 1);
}

void TestTrayIcon::aWindowThatWasNeverShownCanQuit()
{
    QSignalSpy closed(m_window.get(), &MainWindow::closed);
    m_window->closing().quit();
    QCOMPARE(closed.size(), 1);
}

QTEST_MAIN(TestTrayIcon)
#include "tst_trayicon.moc"
