// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "product.h"

#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// B6, S10 with the real programs: numbers are added, the computer dies in the middle of it, and it goes on
/// there.
class TestAdding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void b6_addingANumberOutlivesTheProgram();
};

void TestAdding::b6_addingANumberOutlivesTheProgram()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, window.click(u"settingsButton"_s));
    VERIFY_STEP(product, window.clickRow(u"settingsPages"_s, u"Facebook accounts"_s));
    VERIFY_STEP(product, window.click(u"addNumbersButton"_s));
    VERIFY_STEP(product, product.journey.chooseBusinessManager(u"Third Business"_s));
    VERIFY_STEP(product, window.waitRow(u"wabaList"_s, u"Third Counter"_s).has_value());
    product.console.kill();
    QVERIFY(product.console.waitForEnd());

    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, window.waitVisible(u"wabaList"_s));
    // The settings are left to where it was, and messages come in meanwhile.
    VERIFY_STEP(product, window.click(u"settingsButton"_s));
    VERIFY_STEP(product, window.waitVisible(u"settingsPages"_s));
    VERIFY_STEP(product, window.waitText(u"connectionStatus"_s, u"Up to date"_s));
    VERIFY_STEP(product, window.key(u"settingsPages"_s, u"Escape"_s));
    VERIFY_STEP(product, product.journey.chooseWaba(u"Third Counter"_s));
    VERIFY_STEP(product, product.journey.chooseNumber(u"+34 910 00 00 09"_s));
    VERIFY_STEP(product, product.journey.openInbox());
    QCOMPARE(column(product.console.database(),
                    u"SELECT count(*) FROM connected_phone_numbers WHERE is_active = 1"_s),
             QVariantList{2});
    QVERIFY(product.console.quit());
    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, window.waitVisible(u"conversationList"_s));
}

QTEST_GUILESS_MAIN(TestAdding)
#include "tst_adding.moc"
