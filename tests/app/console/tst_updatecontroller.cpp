// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/updatecontroller.h"
#include "tests/support/setclock.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/rememberedstate.h"
#include "ui/shell/updatebanner.h"
#include "updates/updatechecker.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestUpdateController : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRememberedVersionIsShownAtTheNextStart();
    void aClosedBannerComesBackForALaterVersion();
    void switchedOffItGoes();
    void theStateIsRemembered();

private:
    static UpdateState known(const QVersionNumber &version)
    {
        UpdateState state;
        state.isOn = true;
        state.triedAt = QDateTime::currentDateTimeUtc();
        state.sequence = 3;
        state.digest = "digest";
        state.newest = UpdateRelease{version, QUrl(u"https://a.example/"_s), u"Search"_s};
        return state;
    }
    const UpdateSource m_source{QUrl(u"http://127.0.0.1:9/"_s), QByteArray(32, 'k'), QVersionNumber(1, 0)};
    support::SetClock m_clock;
};

void TestUpdateController::aRememberedVersionIsShownAtTheNextStart()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"settings.ini"_s));
    Theme theme(*qApp, Theme::Mode::Light);
    MainWindow window(theme, preferences);
    window.show();
    UpdateChecker checker(m_source, m_clock, known(QVersionNumber(1, 1)));
    RememberedState remembered(folder.filePath(u"settings.ini"_s));
    UpdateController controller(checker, window, remembered);
    const auto *banner = window.findChild<UpdateBanner *>();
    QVERIFY(!banner->isVisible());
    controller.start();
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"1.1"_s));
    QSignalSpy opened(&window.banners().update(), &UpdateBanner::pageRequested);
    disconnect(&window.banners().update(), &UpdateBanner::pageRequested, &controller,
               nullptr); // no browser here
    banner->findChild<QPushButton *>(u"updatePageButton"_s)->click();
    QCOMPARE(opened.size(), 1);
}

void TestUpdateController::aClosedBannerComesBackForALaterVersion()
{
    Theme theme(*qApp, Theme::Mode::Light);
    QWidget window;
    UpdateBanner banner(theme, &window);
    window.show();
    UpdateRelease release{QVersionNumber(1, 1), QUrl(u"https://a.example/"_s), {}};
    banner.notify(release);
    banner.findChild<QPushButton *>(u"updateCloseButton"_s)->click();
    QVERIFY(!banner.isVisible());
    banner.notify(release);
    QVERIFY(!banner.isVisible());
    release.version = QVersionNumber(1, 2);
    banner.notify(release);
    QVERIFY(banner.isVisible());
}

void TestUpdateController::switchedOffItGoes()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"settings.ini"_s));
    Theme theme(*qApp, Theme::Mode::Light);
    MainWindow window(theme, preferences);
    window.show();
    UpdateChecker checker(m_source, m_clock, known(QVersionNumber(1, 1)));
    RememberedState remembered(folder.filePath(u"settings.ini"_s));
    UpdateController controller(checker, window, remembered);
    controller.start();
    QVERIFY(window.findChild<UpdateBanner *>()->isVisible());
    checker.setOn(false);
    QVERIFY(!window.findChild<UpdateBanner *>()->isVisible());
    QVERIFY(!remembered.updates().isOn);
}

void TestUpdateController::theStateIsRemembered()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    UpdateState state = known(QVersionNumber(1, 1, 4));
    state.triedAt = QDateTime::fromString(u"2026-11-29T10:00:00Z"_s, Qt::ISODate);
    {
        RememberedState remembered(path);
        QCOMPARE(remembered.updates(), UpdateState());
        remembered.setUpdates(state);
    }
    QCOMPARE(RememberedState(path).updates(), state);
    RememberedState(path).setUpdates({});
    QCOMPARE(RememberedState(path).updates(), UpdateState());
}

QTEST_MAIN(TestUpdateController)
#include "tst_updatecontroller.moc"
