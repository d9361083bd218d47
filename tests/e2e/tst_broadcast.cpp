// SPDX-License-Identifier: GPL-3.0-or-later
#include "broadcastscene.h"
#include "evidence.h"
#include "product.h"

#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

namespace {

/// Ids of the customers to whom the database has a message of the broadcast.
QStringList reached(Product &product, const QString &condition)
{
    const QVariantList ids =
        column(product.console.database(),
               u"SELECT u.wa_id FROM broadcast_recipients AS r JOIN customers AS u ON u.seq = r.customer "
               u"JOIN whatsapp_messages AS m ON m.id = r.message_id WHERE "_s
                   + condition);
    return QVariant(ids).toStringList();
}

} // namespace

/// A broadcast with the real programs: prepared, started, and counted until everybody has it.
class TestBroadcast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBroadcastReachesEverybodyOnce();
};

void TestBroadcast::aBroadcastReachesEverybodyOnce()
{
    QTemporaryDir folder;
    Product product(test::broadcastScenario(folder.path()));
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    driver::Application &window = product.console.window();
    QVERIFY(support::waitUntil([&] {
        return column(product.console.database(), u"SELECT count(*) FROM conversations"_s).value(0).toInt()
            >= test::sceneCustomers;
    }));
    VERIFY_STEP(product, window.keyToWindow(u"Ctrl+Shift+G"_s));
    VERIFY_STEP(product, window.click(u"firstBroadcastButton"_s));
    VERIFY_STEP(product, window.clickRow(u"templateRows"_s, u"Offer"_s));
    VERIFY_STEP(product, window.click(u"broadcastNextButton"_s));
    VERIFY_STEP(product, window.waitText(u"broadcastStepName"_s, u"2"_s));
    VERIFY_STEP(product, window.click(u"broadcastNextButton"_s));
    VERIFY_STEP(product, window.waitText(u"broadcastPreviewPerson"_s, u"As"_s));
    VERIFY_STEP(product, window.type(u"broadcastVariableText0"_s, u"there"_s));
    VERIFY_STEP(product, window.click(u"broadcastNextButton"_s));
    VERIFY_STEP(product, window.key(u"broadcastAgreed"_s, u"Space"_s)); // nobody's consent is recorded yet
    VERIFY_STEP(product, window.type(u"broadcastConsentNote"_s, u"At the counter"_s));
    VERIFY_STEP(product, window.key(u"broadcastConsentNote"_s, u"Return"_s));
    VERIFY_STEP(product, window.waitHidden(u"broadcastCount6"_s));
    VERIFY_STEP(product, window.click(u"broadcastNextButton"_s));
    VERIFY_STEP(product, window.click(u"confirmStartBroadcastButton"_s));
    VERIFY_STEP(product, window.waitVisible(u"broadcastViewName"_s));
    VERIFY_STEP(product, window.waitText(u"broadcastState"_s, u"Finished"_s));
    QVERIFY(window.grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/broadcast-e2e.png")));
    const QUrl sandbox = product.servers.sandbox().url();
    const QStringList all = reached(product, u"1"_s);
    QVERIFY(all.size() >= test::sceneCustomers);
    for (int i = 0; i < test::sceneCustomers; ++i) {
        QVERIFY(all.contains(test::sceneWaId(i)));
        QCOMPARE(test::messagesTo(sandbox, i), 1);
    }
    // The numbers on the page follow the statuses that come in.
    QVERIFY(support::waitUntil(
        [&] { return reached(product, u"m.delivery BETWEEN 3 AND 5"_s).size() >= test::sceneCustomers; }));
    VERIFY_STEP(product, window.waitText(u"broadcastProgress"_s, u"delivered"_s));
    VERIFY_STEP(product, window.click(u"leaveBroadcastsButton"_s));
    VERIFY_STEP(product, window.waitHidden(u"broadcastView"_s));
    VERIFY_STEP(product, window.click(u"leaveBroadcastsButton"_s));
    VERIFY_STEP(product, window.waitVisible(u"conversationList"_s));
}

QTEST_GUILESS_MAIN(TestBroadcast)
#include "tst_broadcast.moc"
