// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/alertbanner.h"
#include "ui/shell/alerttext.h"
#include "ui/shell/broadcastbanner.h"
#include "ui/shell/connectionbar.h"
#include "ui/shell/repairbanner.h"
#include "ui/shell/signinbanner.h"
#include "windowscene.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// The banners above and the bar below the pages.
class TestBanners : public WindowScene {
    Q_OBJECT
public Q_SLOTS:
    void rememberUrl(const QUrl &url) { m_openedUrl = url; }
private Q_SLOTS:
    void theConnectionIsShownInWords_data();
    void theConnectionIsShownInWords();
    void aPreparationIsShownOnlyWhileItTakesTime();
    void nothingIsShownBeforePairing();
    void aRepairIsShownUntilItWasReadButNotWhileLocked();
    void anEndedLoginIsAnnouncedOnce();
    void b13_alertsStayUntilTheyAreSeen();
    void anAlertLeadsToWhatItIsAbout_data();
    void anAlertLeadsToWhatItIsAbout();
    void aBroadcastThatPausedIsReportedOnEveryPage();
    void b13_eachAlertHasItsOwnWords();
    void b13_alertsLookRight_data();
    void b13_alertsLookRight();

private:
    QUrl m_openedUrl;
};

void TestBanners::theConnectionIsShownInWords_data()
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

void TestBanners::theConnectionIsShownInWords()
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

void TestBanners::aPreparationIsShownOnlyWhileItTakesTime()
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

void TestBanners::nothingIsShownBeforePairing()
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

void TestBanners::aRepairIsShownUntilItWasReadButNotWhileLocked()
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

void TestBanners::anEndedLoginIsAnnouncedOnce()
{
    QWidget window;
    SignInBanner banner(*m_theme, &window);
    window.show();
    const auto announced = [&window] {
        auto *region = window.findChild<QWidget *>(u"announcement"_s);
        const QString text = region ? region->accessibleName() : QString();
        if (region)
            region->setAccessibleName({});
        return text;
    };
    QCOMPARE(announced(), QString());
    AccountHealth health;
    health.account.status = AccountStatus::Revoked;
    banner.setHealth(health);
    QCOMPARE(announced(), banner.findChild<QLabel *>(u"signInBannerText"_s)->text());
    banner.setHealth(health); // it was checked again
    QCOMPARE(announced(), QString());
    banner.setHealth(std::nullopt);
    banner.setHealth(health);
    QVERIFY(!announced().isEmpty());
}

void TestBanners::b13_alertsStayUntilTheyAreSeen()
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
    QSignalSpy numbers(&window.banners().alerts(), &AlertBanner::followed);
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

void TestBanners::anAlertLeadsToWhatItIsAbout_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("button");
    QTest::newRow("a number") << int(AlertKind::QualityLow) << int(AlertTarget::Numbers) << u"Show numbers"_s;
    QTest::newRow("an account") << int(AlertKind::Offboarded) << int(AlertTarget::Accounts)
                                << u"Show accounts"_s;
    QTest::newRow("a template") << int(AlertKind::TemplatePaused) << int(AlertTarget::Templates)
                                << u"Show templates"_s;
    QTest::newRow("a chat") << int(AlertKind::AgentHandsOver) << int(AlertTarget::Chat) << u"Open the chat"_s;
}

void TestBanners::anAlertLeadsToWhatItIsAbout()
{
    QFETCH(const int, kind);
    AlertBanner banner(*m_theme);
    const AccountAlert alert{1, AlertKind(kind), u"34910000001"_s, {}, {}, u"34600000001"_s};
    banner.setAlerts({alert});
    auto *button = banner.findChild<QPushButton *>(u"alertNumbersButton"_s);
    QTEST(button->text(), "button");
    QVERIFY(!button->accessibleName().isEmpty());
    QTEST(int(alertTarget(alert)), "target");
    QSignalSpy followed(&banner, &AlertBanner::followed);
    button->click();
    QCOMPARE(followed.size(), 1);
    QCOMPARE(followed.first().first().value<AccountAlert>(), alert);
}

void TestBanners::aBroadcastThatPausedIsReportedOnEveryPage()
{
    Preferences preferences(settingsFile());
    MainWindow window(*m_theme, preferences);
    window.show();
    BroadcastBanner &banner = window.banners().broadcast();
    QVERIFY(!banner.isVisible());
    banner.notifyLate(u"Opening hours"_s);
    QVERIFY(banner.isVisible() && banner.text().contains(u"later than planned"_s));
    banner.notifyPaused(u"Offers"_s);
    QVERIFY(banner.text().contains(u"has paused"_s) && banner.text().contains(u"Offers"_s));
    QSignalSpy shown(&banner, &BroadcastBanner::showRequested);
    window.findChild<QPushButton *>(u"broadcastBannerShowButton"_s)->click();
    QCOMPARE(shown.size(), 1);
    QVERIFY(!banner.isVisible());
    banner.notifyPaused(u"Offers"_s);
    window.showLock(LockPage::Mode::Unlock);
    QVERIFY(!banner.isVisible());
}

void TestBanners::b13_eachAlertHasItsOwnWords()
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

void TestBanners::b13_alertsLookRight_data()
{
    test::addLooks(900, 480);
}

void TestBanners::b13_alertsLookRight()
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

QTEST_MAIN(TestBanners)
#include "tst_banners.moc"
