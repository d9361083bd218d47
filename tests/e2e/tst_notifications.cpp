// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "memory.h"
#include "notificationservice.h"
#include "product.h"
#include "sandboxstate.h"

#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// B16 with the real programs and a notification service on the session bus: what notifications say.
class TestNotifications : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void b16_whoeverIsNotAtTheInboxIsNotified();
    void b16_aNotificationMarksAsRead();
    void b16_aNotificationIsAnswered();
    void b16_anAnswerThatCannotBeSentIsADraft();
    void b16_whoAndWhatAreLeftOutWhenItIsChosen();
    void b16_whileItIsLockedANotificationOnlySaysThatACustomerWrote();

private:
    /// Opens a page other than the inbox; then a customer writes. Gives what the desktop shows.
    static bool isNotified(Product &product, NotificationService &desktop, const QString &text);
    static QStringList sentTexts(Product &product)
    {
        return support::textsSentTo(product.servers.sandbox().url(), ines);
    }
    static QStringList readTexts(Product &product)
    {
        return support::textsReadFrom(product.servers.sandbox().url(), ines);
    }
    static QStringList withReplies()
    {
        return {u"actions"_s, u"body"_s, u"body-markup"_s, u"inline-reply"_s};
    }

    static constexpr auto ines = "34600000001"_L1;
};

bool TestNotifications::isNotified(Product &product, NotificationService &desktop, const QString &text)
{
    driver::Application &window = product.console.window();
    const auto isShown = [&desktop] { return desktop.shown().size() == 1; };
    return window.waitText(u"connectionStatus"_s, u"Up to date"_s) && window.key(u"mainWindow"_s, u"Ctrl+,"_s)
        && window.waitVisible(u"settingsView"_s) && product.servers.customerSays(ines, text)
        && support::waitUntil(isShown);
}

void TestNotifications::b16_aNotificationMarksAsRead()
{
    NotificationService desktop(withReplies());
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    VERIFY_STEP(product, isNotified(product, desktop, u"¿Os queda pan?"_s));
    const QString unread = u"SELECT unread FROM conversations WHERE unread > 0"_s;
    QCOMPARE(column(product.console.database(), unread), QVariantList{1});
    QVERIFY(!readTexts(product).contains(u"¿Os queda pan?"_s));
    desktop.choose(desktop.shown().first().id, u"mark-read"_s);
    QTRY_VERIFY_WITH_TIMEOUT(readTexts(product).contains(u"¿Os queda pan?"_s), support::patienceMs);
    QCOMPARE(column(product.console.database(), unread), QVariantList());
    QVERIFY(product.console.window().isVisible(u"settingsView"_s)); // nothing was opened
}

void TestNotifications::b16_aNotificationIsAnswered()
{
    NotificationService desktop(withReplies());
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, window.type(u"composer"_s, u"About something else"_s));
    VERIFY_STEP(product, isNotified(product, desktop, u"¿Os queda pan?"_s));
    desktop.reply(desktop.shown().first().id, u"Sí, dos barras"_s);
    QTRY_VERIFY_WITH_TIMEOUT(sentTexts(product).contains(u"Sí, dos barras"_s), support::patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(readTexts(product).contains(u"¿Os queda pan?"_s), support::patienceMs);
    QVERIFY(window.isVisible(u"settingsView"_s));
    VERIFY_STEP(product, window.click(u"leaveSettingsButton"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Sí, dos barras"_s, u"read"_s));
    QCOMPARE(window.text(u"composer"_s), u"About something else"_s);
}

void TestNotifications::b16_anAnswerThatCannotBeSentIsADraft()
{
    NotificationService desktop(withReplies());
    Product product;
    product.console.giveOwnClock();
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, isNotified(product, desktop, u"¿Os queda pan?"_s));
    QVERIFY(window.passTime(std::chrono::hours(25)));
    desktop.reply(desktop.shown().first().id, u"Sí, dos barras"_s);
    VERIFY_STEP(product, window.waitVisible(u"messageList"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"¿Os queda pan?"_s));
    const QString drafts = u"SELECT text FROM drafts"_s;
    QTRY_COMPARE_WITH_TIMEOUT(column(product.console.database(), drafts), QVariantList{u"Sí, dos barras"_s},
                              support::patienceMs);
    QVERIFY(!sentTexts(product).contains(u"Sí, dos barras"_s));
    QVERIFY(window.grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/notification-answer-refused.png")));
}

void TestNotifications::b16_whoeverIsNotAtTheInboxIsNotified()
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

    // A person who looks at the inbox sees it there; messages that are read are no longer announced.
    QVERIFY(product.servers.customerSays(ines, u"¿Hola?"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"¿Hola?"_s));
    QVERIFY2(!desktop.everShown().join(u' ').contains(u"¿Hola?"_s),
             qPrintable(desktop.everShown().join(u' ')));
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

    QVERIFY(window.close());
    QTRY_VERIFY_WITH_TIMEOUT(window.isGone(), 20'000); // the desktop's half answers meanwhile
    product.console.kill(); // only what is left of it: the program has ended by itself
    QTRY_COMPARE(desktop.shown().size(), 0);
    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, window.waitText(u"connectionStatus"_s, u"Up to date"_s));
    QVERIFY(window.key(u"mainWindow"_s, u"Ctrl+,"_s));
    VERIFY_STEP(product, window.waitVisible(u"settingsView"_s));
    QVERIFY(product.servers.customerSays(ines, u"¿Y leche?"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 1, 20'000);
    QCOMPARE(desktop.shown().last().title, u"New message"_s);
}

void TestNotifications::b16_whileItIsLockedANotificationOnlySaysThatACustomerWrote()
{
    NotificationService desktop;
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    VERIFY_STEP(product, product.setPassphrase(u"correct horse"_s));
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.waitText(u"connectionStatus"_s, u"Up to date"_s));
    QVERIFY(window.key(u"mainWindow"_s, u"Ctrl+,"_s));
    VERIFY_STEP(product, window.waitVisible(u"settingsView"_s));
    QVERIFY(product.servers.customerSays(ines, u"¿Os queda pan?"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 1, 20'000);

    QVERIFY(window.key(u"mainWindow"_s, u"Ctrl+L"_s));
    VERIFY_STEP(product, window.waitVisible(u"lockTitle"_s));
    QTRY_COMPARE(desktop.shown().size(), 0); // what was shown before goes too
    QVERIFY(product.servers.customerSays(ines, u"¿Y leche desnatada?"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desktop.shown().size(), 1, 20'000);
    QCOMPARE(desktop.shown().first().title, u"A customer wrote"_s);
    QCOMPARE(desktop.shown().first().text, u"Shoptalk is locked. Unlock it to read the message."_s);
    VERIFY_STEP(product, window.reconnect()); // the test's own words are not the product's
    const QStringList texts{u"¿Os queda pan?"_s, u"¿Y leche desnatada?"_s, u"Inés R"_s};
    QStringList left;
    const auto nothingLeft = [&] {
        return (left = foundInMemory(product.console.processId(), texts)).isEmpty();
    };
    if (!support::waitUntil(nothingLeft))
        QFAIL(qPrintable(placesInMemory(product.console.processId(), left)));

    desktop.click(desktop.shown().first().id);
    VERIFY_STEP(product, product.unlock(u"correct horse"_s));
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"¿Y leche desnatada?"_s));
    QTRY_COMPARE(desktop.shown().size(), 0);
    QVERIFY(!desktop.everShown().join(u' ').contains(u"leche"_s));
}

QTEST_GUILESS_MAIN(TestNotifications)
#include "tst_notifications.moc"
