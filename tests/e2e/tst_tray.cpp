// SPDX-License-Identifier: GPL-3.0-or-later
#include "notificationservice.h"
#include "product.h"
#include "statusnotifierhost.h"

#include <QDBusArgument>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// The real console on a real display with the desktop's half of the tray.
class TestTray : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void closedIntoTheTrayItGoesOnAndComesBackByAClick();
    void withDoNotDisturbMessagesAreOnlyCounted();
    void startsInTheTrayWithoutAWindow();

private:
    static constexpr auto ines = "34600000001"_L1;

    static QString tip(const StatusNotifierHost &tray);
};

void TestTray::initTestCase()
{
    QCOMPARE(qEnvironmentVariable("QT_QPA_PLATFORM"), u"xcb"_s); // no tray elsewhere
}

/// What the icon says when the pointer is on it.
QString TestTray::tip(const StatusNotifierHost &tray)
{
    const auto argument = tray.itemProperty(u"ToolTip"_s).value<QDBusArgument>();
    QString icon;
    QString title;
    QString text;
    argument.beginStructure();
    argument >> icon;
    argument.beginArray();
    argument.endArray();
    argument >> title >> text;
    argument.endStructure();
    return title + text;
}

void TestTray::closedIntoTheTrayItGoesOnAndComesBackByAClick()
{
    StatusNotifierHost tray;
    NotificationService desktop;
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    QTRY_COMPARE(tray.items().size(), 1);
    driver::Application &window = product.console.window();
    QVERIFY(window.key(u"mainWindow"_s, u"Ctrl+,"_s));
    VERIFY_STEP(product, window.clickRow(u"settingsPages"_s, u"Start and close"_s));
    VERIFY_STEP(product, window.click(u"keepsRunning"_s));
    QVERIFY(window.close());
    VERIFY_STEP(product, window.click(u"keepRunningButton"_s));
    VERIFY_STEP(product, window.waitHidden(u"mainWindow"_s));
    QVERIFY(product.console.isRunning());

    QVERIFY(product.servers.customerSays(ines, u"¿Os queda pan?"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(tip(tray).contains(u"1 unread"_s), qPrintable(tip(tray)), 20'000);
    QTRY_COMPARE(desktop.shown().size(), 1);
    tray.click();
    VERIFY_STEP(product, window.waitVisible(u"mainWindow"_s));
    QVERIFY(window.close()); // nothing is explained again
    VERIFY_STEP(product, window.waitHidden(u"mainWindow"_s));
    const QStringList entries = tray.menuTexts();
    for (const QString &entry : {u"Open Shoptalk"_s, u"Do not disturb"_s, u"Lock"_s, u"Quit Shoptalk"_s})
        QVERIFY2(entries.contains(entry), qPrintable(entries.join(u'|')));
    QVERIFY(tray.chooseEntry(u"Open Shoptalk"_s));
    VERIFY_STEP(product, window.waitVisible(u"mainWindow"_s));
    QVERIFY(window.close());
    VERIFY_STEP(product, window.waitHidden(u"mainWindow"_s));
    QVERIFY(tray.chooseEntry(u"Quit Shoptalk"_s));
    QVERIFY(support::waitUntil([&] { return product.console.waitForEnd(0); }));
    QCOMPARE(product.console.exitCode(), 0);
}

void TestTray::withDoNotDisturbMessagesAreOnlyCounted()
{
    StatusNotifierHost tray;
    NotificationService desktop;
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    QTRY_COMPARE(tray.items().size(), 1);
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.waitText(u"connectionStatus"_s, u"Up to date"_s));
    QVERIFY(window.key(u"mainWindow"_s, u"Ctrl+,"_s)); // the inbox is not before the person
    VERIFY_STEP(product, window.waitVisible(u"settingsView"_s));
    QVERIFY(tray.chooseEntry(u"Do not disturb until I turn it off"_s));
    VERIFY_STEP(product, window.waitAccessibleName(u"quietButton"_s, u"Do not disturb is on."_s));
    QVERIFY(product.servers.customerSays(ines, u"¿Os queda pan?"_s));
    QTRY_VERIFY2_WITH_TIMEOUT(tip(tray).contains(u"1 unread"_s), qPrintable(tip(tray)), 20'000);
    QVERIFY(tip(tray).contains(u"Do not disturb is on."_s));
    QVERIFY2(desktop.everShown().isEmpty(), qPrintable(desktop.everShown().join(u' ')));
    QVERIFY(tray.chooseEntry(u"Turn off do not disturb"_s));
    VERIFY_STEP(product, window.waitHidden(u"quietButton"_s));
    QVERIFY(product.servers.customerSays(ines, u"¿Y leche?"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 1, 20'000);
    QVERIFY(!desktop.everShown().join(u' ').contains(u"pan"_s));
}

void TestTray::startsInTheTrayWithoutAWindow()
{
    StatusNotifierHost tray;
    Product product;
    VERIFY_STEP(product, product.start());
    QVERIFY(product.console.quit());
    QTRY_COMPARE(tray.items().size(), 1);
    QVERIFY(product.console.launch(product.servers.sandbox().url(), {u"--minimized"_s}));
    QTRY_COMPARE(tray.items().size(), 2);
    driver::Application &window = product.console.window();
    QTRY_VERIFY(window.connect());
    VERIFY_STEP(product, window.waitHidden(u"mainWindow"_s));
    tray.click();
    VERIFY_STEP(product, window.waitVisible(u"relayAddress"_s));
    QVERIFY(tray.chooseEntry(u"Quit Shoptalk"_s));
    QVERIFY(support::waitUntil([&] { return product.console.waitForEnd(0); }));
}

QTEST_GUILESS_MAIN(TestTray)
#include "tst_tray.moc"
