// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "product.h"

#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// S31 with the real programs: the dashboard shows what came through the relay, follows changes without a
/// reload, and is opened and closed by keyboard.
class TestDashboard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void s31_theDashboardShowsWhatTheDatabaseHas();

private:
    /// What the dashboard has to show of the last 30 days.
    static QString counted(Product &product, const QString &condition);
    static bool shows(Product &product, const QString &tile, const QString &condition);
};

QString TestDashboard::counted(Product &product, const QString &condition)
{
    const QString sql = u"SELECT count(*) FROM whatsapp_messages WHERE deleted_at IS NULL AND sent_at_s >= "
                        u"unixepoch(date('now', 'localtime', '-29 days'), 'utc') AND "_s
        + condition;
    return column(product.console.database(), sql).value(0).toString();
}

bool TestDashboard::shows(Product &product, const QString &tile, const QString &condition)
{
    return support::waitUntil(
        [&] { return product.console.window().text(tile) == counted(product, condition); });
}

void TestDashboard::s31_theDashboardShowsWhatTheDatabaseHas()
{
    const QString received = u"direction = 0 AND kind NOT IN (13, 17)"_s;
    const QString sent = u"direction = 1 AND kind <> 9 AND delivery BETWEEN 2 AND 5"_s;
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.keyToWindow(u"Ctrl+Shift+D"_s));
    VERIFY_STEP(product, window.waitVisible(u"dashboardPage"_s));
    VERIFY_STEP(product, window.waitVisible(u"messagesByDay"_s));
    QVERIFY(shows(product, u"receivedTileValue"_s, received));
    QVERIFY(window.text(u"receivedTileValue"_s) != u"0"_s);
    // Events go on arriving while it is open, and are shown without being asked for.
    QVERIFY(support::waitUntil([&] { return !window.rows(u"signInsTable"_s).isEmpty(); }));
    QCOMPARE(window.rows(u"messagesByDayTable"_s).size(), 30);
    QVERIFY(window.grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/dashboard-e2e.png")));
    VERIFY_STEP(product, window.key({}, u"Esc"_s));
    VERIFY_STEP(product, window.waitVisible(u"conversationList"_s));

    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.send(u"It is ready"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"It is ready"_s));
    VERIFY_STEP(product, window.keyToWindow(u"Ctrl+Shift+D"_s));
    VERIFY_STEP(product, window.waitVisible(u"dashboardPage"_s));
    QVERIFY(shows(product, u"sentTileValue"_s, sent));
    VERIFY_STEP(product, window.click(u"leaveDashboardButton"_s));
    VERIFY_STEP(product, window.waitVisible(u"conversationList"_s));
}

QTEST_GUILESS_MAIN(TestDashboard)
#include "tst_dashboard.moc"
