// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudoscene.h"
#include "ui/settings/donotdisturbmenu.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/connectionbar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVersionNumber>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// Shows what may stand around every page, in a made-up language.
class TestPseudoBanners : public test::PseudoScene {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { addScripts(); }
    void init() { begin(); }
    void cleanup() { end(); }
    void theConnection();
    void theBanners();
    void everyStateOfAnAccount();
    void everyAlert();
    void doNotDisturb();
    void thePalette();
};

void TestPseudoBanners::theConnection()
{
    pages().showInbox();
    for (const RelayConnection connection :
         {RelayConnection::Connecting, RelayConnection::CatchingUp, RelayConnection::UpToDate,
          RelayConnection::Offline, RelayConnection::OnlySending, RelayConnection::Revoked,
          RelayConnection::EventsMissing}) {
        window().setConnection(connection);
        look<ConnectionBar>(u"connection-%1"_s.arg(int(connection)));
    }
    window().setPreparation(40);
    QTRY_VERIFY(child<QWidget>(u"preparationProgress"_s)->isVisible());
    look(u"preparation"_s);
    report();
}

void TestPseudoBanners::theBanners()
{
    pages().showInbox();
    BannerStack &banners = window().banners();
    banners.repair().notify();
    look<RepairBanner>(u"repaired"_s);
    child<QPushButton>(u"repairCloseButton"_s)->click(); // three at once need a high window
    banners.media().setCount(3);
    look<MediaBanner>(u"expiring-files"_s);
    banners.media().setCount(0);
    banners.update().notify({QVersionNumber(1, 2, 3), QUrl(u"https://1.example"_s), u"4"_s});
    look<UpdateBanner>(u"new-version"_s);
    banners.update().takeAway();
    banners.broadcast().notifyPaused(u"1"_s);
    look<BroadcastBanner>(u"broadcast-paused"_s);
    banners.broadcast().notifyLate(u"1"_s);
    look(u"broadcast-late"_s);
    banners.broadcast().clear();
    banners.practice().show();
    look<PracticeBanner>(u"practice"_s);
    report();
}

void TestPseudoBanners::everyStateOfAnAccount()
{
    pages().showInbox();
    AccountHealth health;
    for (int status = 1; status < 8; ++status) {
        health.account.status = AccountStatus(status);
        window().banners().signIn().setHealth(health);
        if (health.needsAttention())
            look<SignInBanner>(u"account-%1"_s.arg(status));
    }
    report();
}

void TestPseudoBanners::everyAlert()
{
    pages().showInbox();
    for (int kind = 1; kind < 50; ++kind) {
        AccountAlert alert;
        alert.kind = AlertKind(kind);
        alert.number = u"34910000001"_s;
        alert.subject = u"1"_s;
        window().banners().alerts().setAlerts({alert, alert});
        if (kind < 23 || kind >= 40)
            look<AlertBanner>(u"alert-%1"_s.arg(kind));
    }
    report();
}

void TestPseudoBanners::doNotDisturb()
{
    const QList<DoNotDisturbMenu *> menus = window().findChildren<DoNotDisturbMenu *>();
    QVERIFY(!menus.isEmpty());
    for (DoNotDisturbMenu *menu : menus)
        lookAtMenus<DoNotDisturbMenu>(*menu, u"do-not-disturb"_s);
    report();
}

void TestPseudoBanners::thePalette()
{
    pages().showInbox();
    press(Shortcut::Palette);
    QTRY_VERIFY(child<QWidget>(u"commandPalette"_s)->isVisible());
    look<CommandPalette>(u"palette"_s);
    child<QLineEdit>(u"paletteField"_s)->setText(u"7700"_s); // the customer
    look(u"palette-customer"_s);
    child<QLineEdit>(u"paletteField"_s)->setText(u"99999"_s);
    QTRY_VERIFY(child<QWidget>(u"paletteNothing"_s)->isVisible());
    look(u"palette-nothing"_s);
    report();
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Shoptalk"_s);
    TestPseudoBanners test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pseudobanners.moc"
