// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "product.h"
#include "sandboxstate.h"
#include "sessionmanager.h"

#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// The person logs out of the desktop: the real console on a real display, asked by a session manager.
class TestLogOut : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatIsBeingSentIsFinishedBeforeTheDesktopGoes();
    void nothingUnderWayEndsAtOnce();
};

void TestLogOut::initTestCase()
{
    QCOMPARE(qEnvironmentVariable("QT_QPA_PLATFORM"), u"xcb"_s); // there is no log-out elsewhere
}

void TestLogOut::whatIsBeingSentIsFinishedBeforeTheDesktopGoes()
{
    SessionManager desktop;
    qputenv("SESSION_MANAGER", desktop.address().toLocal8Bit());
    Product product;
    VERIFY_STEP(product, product.start(2)); // a slow send then takes 2.5 s
    VERIFY_STEP(product, product.connectShop());
    QTRY_VERIFY(desktop.hasPrograms());
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    QVERIFY(product.servers.setFault(u"slow_send"_s, true, 1));
    VERIFY_STEP(product, product.journey.send(u"On its way"_s));
    QTRY_COMPARE(
        column(product.console.database(), u"SELECT count(*) FROM outbox WHERE tried_at_ms IS NOT NULL"_s),
        QVariantList{1});
    VERIFY_STEP(product, product.console.window().type(u"composer"_s, u"half a thou"_s));

    desktop.logOut();
    QTRY_VERIFY(desktop.isSaved());
    // It said that it is done, and is still there: all of it is stored.
    QVERIFY(product.console.isRunning());
    const QString database = product.console.database();
    QCOMPARE(column(database, u"SELECT delivery FROM whatsapp_messages WHERE text = 'On its way'"_s),
             QVariantList{2}); // Sent
    QCOMPARE(column(database, u"SELECT text FROM drafts"_s), QVariantList{u"half a thou"_s});
    QCOMPARE(support::textsSentTo(product.servers.sandbox().url(), u"34600000001"_s).count(u"On its way"_s),
             1);
    desktop.end();
    QVERIFY(support::waitUntil([&] { return product.console.waitForEnd(0); }));
    QCOMPARE(product.console.exitCode(), 0);
}

void TestLogOut::nothingUnderWayEndsAtOnce()
{
    SessionManager desktop;
    qputenv("SESSION_MANAGER", desktop.address().toLocal8Bit());
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.console.window().waitVisible(u"relayAddress"_s));
    QTRY_VERIFY(desktop.hasPrograms());
    desktop.logOut();
    QTRY_VERIFY(desktop.isSaved());
    desktop.end();
    QVERIFY(support::waitUntil([&] { return product.console.waitForEnd(0); }));
    QCOMPARE(product.console.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestLogOut)
#include "tst_logout.moc"
