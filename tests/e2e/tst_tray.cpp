// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "product.h"
#include "trayservice.h"

#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

/// The real program in a desktop's tray, on a real display: what a person sees who closes its window.
class TestTray : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aClosedWindowWaitsInTheTrayForTheNextCustomer();
    void aStartAtLogInShowsNothingButItsIcon();
    void withoutATrayClosingEndsTheProgram();

private:
    /// Chooses in the settings that a closed window stays in the tray.
    bool chooseTray();
    /// A customer writes, and only the icon says so.
    bool hearsOfACustomer();
    /// The icon of the console; empty if there is none.
    QString icon() const;

    std::unique_ptr<TrayService> m_tray;
    std::unique_ptr<Product> m_product;
};

void TestTray::init()
{
    m_tray = std::make_unique<TrayService>();
    m_product = std::make_unique<Product>();
    VERIFY_STEP(*m_product, m_product->start());
    VERIFY_STEP(*m_product, m_product->connectShop());
    VERIFY_STEP(*m_product, m_product->console.window().waitText(u"connectionStatus"_s, u"Up to date"_s));
}

void TestTray::cleanup()
{
    m_product.reset();
    m_tray.reset();
}

bool TestTray::chooseTray()
{
    driver::Application &window = m_product->console.window();
    return window.click(u"settingsButton"_s) && window.clickRow(u"settingsPages"_s, u"Start and close"_s)
        && window.click(u"keepsRunning"_s) && window.click(u"leaveSettingsButton"_s)
        && window.waitVisible(u"conversationList"_s);
}

bool TestTray::hearsOfACustomer()
{
    return m_product->servers.customerSays(u"34600000001"_s, u"¿Os queda pan?"_s)
        && support::waitUntil([this] { return TrayService::toolTip(icon()).contains(u"1 unread message"_s); })
        && !m_product->console.window().isVisible(u"mainWindow"_s);
}

QString TestTray::icon() const
{
    const QStringList items = m_tray->items();
    return items.isEmpty() ? QString() : items.last();
}

void TestTray::aClosedWindowWaitsInTheTrayForTheNextCustomer()
{
    driver::Application &window = m_product->console.window();
    QTRY_VERIFY(!icon().isEmpty());
    VERIFY_STEP(*m_product, chooseTray());
    QVERIFY(window.close());
    VERIFY_STEP(*m_product, window.waitVisible(u"trayExplanation"_s)); // the first time
    VERIFY_STEP(*m_product, window.click(u"keepRunningButton"_s));
    VERIFY_STEP(*m_product, window.waitHidden(u"mainWindow"_s));
    QVERIFY(!TrayService::toolTip(icon()).contains(u"unread"_s));

    VERIFY_STEP(*m_product, hearsOfACustomer());
    QVERIFY(TrayService::activate(icon()));
    VERIFY_STEP(*m_product, window.waitVisible(u"mainWindow"_s));
    VERIFY_STEP(*m_product, m_product->journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(*m_product, m_product->journey.waitBubble(u"¿Os queda pan?"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!TrayService::toolTip(icon()).contains(u"unread"_s), support::patienceMs);

    QVERIFY(window.close()); // and it is not explained again
    VERIFY_STEP(*m_product, window.waitHidden(u"mainWindow"_s));
    QVERIFY(!window.isVisible(u"trayExplanation"_s));
}

void TestTray::aStartAtLogInShowsNothingButItsIcon()
{
    driver::Application &window = m_product->console.window();
    VERIFY_STEP(*m_product, chooseTray());
    QVERIFY(window.close());
    VERIFY_STEP(*m_product, window.click(u"quitInsteadButton"_s));
    QVERIFY(m_product->console.waitForEnd());

    QVERIFY(m_product->console.launch(m_product->servers.sandbox().url(), {u"--minimized"_s}));
    QVERIFY(window.connect());
    QTRY_COMPARE(m_tray->items().size(), 2); // the first one's program has ended
    VERIFY_STEP(*m_product, hearsOfACustomer());
    QVERIFY(TrayService::activate(icon()));
    VERIFY_STEP(*m_product, window.waitVisible(u"mainWindow"_s));
}

void TestTray::withoutATrayClosingEndsTheProgram()
{
    driver::Application &window = m_product->console.window();
    VERIFY_STEP(*m_product, chooseTray());
    m_tray->stop();
    QVERIFY(window.close());
    QVERIFY(m_product->console.waitForEnd());
    m_tray->start();
}

QTEST_GUILESS_MAIN(TestTray)
#include "tst_tray.moc"
