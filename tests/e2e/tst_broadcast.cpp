// SPDX-License-Identifier: GPL-3.0-or-later
#include "offerbroadcast.h"

#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// A broadcast with the real programs: prepared, started, and counted until everybody has it.
class TestBroadcast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBroadcastReachesEverybodyOnce();
};

void TestBroadcast::aBroadcastReachesEverybodyOnce()
{
    OfferBroadcast offer;
    Product &product = offer.product();
    driver::Application &window = offer.window();
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, offer.connectShop());
    VERIFY_STEP(product, offer.start());
    VERIFY_STEP(product, window.waitText(u"broadcastState"_s, u"Finished"_s));
    QVERIFY(window.grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/broadcast-e2e.png")));
    const QUrl sandbox = product.servers.sandbox().url();
    const QStringList all = offer.reached(u"1"_s);
    QVERIFY(all.size() >= test::sceneCustomers);
    for (int i = 0; i < test::sceneCustomers; ++i) {
        QVERIFY(all.contains(test::sceneWaId(i)));
        QCOMPARE(test::messagesTo(sandbox, i), 1);
    }
    // The numbers on the page follow the statuses that come in.
    QVERIFY(support::waitUntil(
        [&] { return offer.reached(u"m.delivery BETWEEN 3 AND 5"_s).size() >= test::sceneCustomers; }));
    VERIFY_STEP(product, window.waitText(u"broadcastProgress"_s, u"delivered"_s));
    VERIFY_STEP(product, window.click(u"leaveBroadcastsButton"_s));
    VERIFY_STEP(product, window.waitHidden(u"broadcastView"_s));
    VERIFY_STEP(product, window.click(u"leaveBroadcastsButton"_s));
    VERIFY_STEP(product, window.waitVisible(u"conversationList"_s));
}

QTEST_GUILESS_MAIN(TestBroadcast)
#include "tst_broadcast.moc"
