// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "notificationservice.h"
#include "product.h"

#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// B16 with the real programs and the desktop's half of the session bus: what is told beside the window.
class TestNotifications : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void b16_whoeverIsNotAtTheInboxIsTold();
    void b16_whoAndWhatAreLeftOutWhenItIsChosen();

private:
    static constexpr auto ines = "34600000001"_L1;
};

void TestNotifications::b16_whoeverIsNotAtTheInboxIsTold()
{
    NotificationService desktop;
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.waitText(u"connectionStatus"_s, u"Up to date"_s));
    QVERIFY(window.key(u"mainWindow"_s, u"Ctrl+,"_s));
    VERIFY_STEP(product, window.waitVisible(u"settingsView"_s));

    QVERIFY(product.servers.customerSays(ines, u"¿Os queda pan & leche?"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 1, 20'000);
    const ShownNotification shown = desktop.shown().first();
    QVERIFY2(shown.title.contains(u"Inés R"_s), qPrintable(shown.title));
    QCOMPARE(shown.text, u"¿Os queda pan &amp; leche?"_s);
    desktop.click(shown.id);
    VERIFY_STEP(product, window.waitVisible(u"messageList"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"¿Os queda pan & leche?"_s));
    VERIFY_STEP(product, window.waitFocus(u"composer"_s));

    // Who has the inbox before them sees it there; what is read is told no more.
    QVERIFY(product.servers.customerSays(ines, u"¿Hola?"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"¿Hola?"_s));
    QVERIFY2(!desktop.everShown().join(u' ').contains(u"¿Hola?"_s), qPrintable(desktop.everShown().join(u' ')));
    QCOMPARE(desktop.shown().size(), 0);
}

void TestNotifications::b16_whoAndWhatAreLeftOutWhenItIsChosen()
{
    NotificationService desktop;
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    driver::Application &window = product.console.window();
    QVERIFY(window.key(u"mainWindow"_s, u"Ctrl+,"_s));
    VERIFY_STEP(product, window.clickRow(u"settingsPages"_s, u"Notifications"_s));
    VERIFY_STEP(product, window.click(u"nameWhoAndWhat"_s));
    VERIFY_STEP(product, window.click(u"sampleNotificationButton"_s));
    QVERIFY(window.grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/notifications-page-e2e.png")));
    QTRY_COMPARE(desktop.shown().size(), 1);
    QVERIFY(product.servers.customerSays(ines, u"¿Os queda pan?"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 2, 20'000);
    QCOMPARE(desktop.shown().last().title, u"New message"_s);
    QVERIFY(!desktop.everShown().join(u' ').contains(u"Inés"_s));
    QVERIFY(!desktop.everShown().join(u' ').contains(u"pan"_s));

    QVERIFY(product.console.quit()); // it is remembered
    QTRY_COMPARE(desktop.shown().size(), 0);
    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, window.waitText(u"connectionStatus"_s, u"Up to date"_s));
    QVERIFY(window.key(u"mainWindow"_s, u"Ctrl+,"_s));
    VERIFY_STEP(product, window.waitVisible(u"settingsView"_s));
    QVERIFY(product.servers.customerSays(ines, u"¿Y leche?"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 1, 20'000);
    QCOMPARE(desktop.shown().last().title, u"New message"_s);
}

QTEST_GUILESS_MAIN(TestNotifications)
#include "tst_notifications.moc"
