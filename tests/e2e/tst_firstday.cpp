// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "product.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// The main use with the real programs: relay, sandbox, login window and console, each in its own process.
class TestFirstDay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aShopConnectsAnswersACustomerAndIsAnswered();
    void afterARestartEverythingIsThereEvenOffline();
    void whatGoesOutWhileTheRelayIsAwayIsNotCalledOffline();
    void theSetUpGoesOnWhereItWasInterrupted();

private:
    void compareScreenDatabaseAndRelay(Product &product);
    void expectNoMessageAtTheRelay(Product &product);
    void expectNoSecretInClear(Product &product);
};

void TestFirstDay::compareScreenDatabaseAndRelay(Product &product)
{
    const QVariantList stored =
        column(product.console.database(),
               u"SELECT text FROM whatsapp_messages WHERE conversation = (SELECT conversation FROM "
               "whatsapp_messages WHERE text = '¿Me guardáis dos panes?') ORDER BY sent_at_s, seq"_s);
    QVariantList shown;
    for (const auto &row : product.console.window().rows(u"messageList"_s))
        shown << row.text;
    QCOMPARE(shown, stored);

    const QVariant wamid =
        column(product.console.database(),
               u"SELECT wamid FROM whatsapp_messages WHERE text = 'Claro, dos panes para ti 🙂'"_s)
            .value(0);
    QVERIFY(wamid.toString().startsWith("wamid."_L1));

    const QVariant newest =
        column(product.servers.relayDatabase(), u"SELECT max(seq) FROM webhook_events_log"_s).value(0);
    QTRY_COMPARE(column(product.console.database(), u"SELECT max(seq) FROM webhook_events_log"_s).value(0),
                 newest);
}

/// B10: all of it went through the relay, and nothing of it can be read there.
void TestFirstDay::expectNoMessageAtTheRelay(Product &product)
{
    const QVariantList sealings =
        column(product.servers.relayDatabase(), u"SELECT DISTINCT sealing FROM webhook_events_log"_s);
    QCOMPARE(sealings, QVariantList{2});
    const QString folder = QFileInfo(product.servers.relayDatabase()).absolutePath();
    const QList<QByteArray> parts{"messaging_product", "wamid.", "Genial, gracias", "is dos panes"};
    const QStringList found = leaks(folder, parts).filter(u"/relay.db"_s);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    // The search does find what is there.
    QVERIFY(!leaks(folder, {"webhook_events_log"}).filter(u"/relay.db"_s).isEmpty());
}

void TestFirstDay::expectNoSecretInClear(Product &product)
{
    const QVariantList sealed =
        column(product.console.database(),
               u"SELECT token_sealed FROM connected_facebook_accounts UNION ALL "
               "SELECT token_sealed FROM relay_link UNION ALL "
               "SELECT verify_token_sealed FROM connected_phone_numbers WHERE is_active = 1"_s);
    QCOMPARE(sealed.size(), 3);
    const QRegularExpression format(u"^[0-9a-f]{32}:[0-9a-f]{32}:[0-9a-f]+$"_s);
    for (const QVariant &value : sealed)
        QVERIFY(format.match(value.toString()).hasMatch());

    const QStringList files = leaks(product.folder.path(), {product.servers.appSecret().toUtf8()});
    // The operator's secret files are where the relay is set to read them.
    const QStringList unexpected =
        QStringList(files).filter(QRegularExpression(u"^(?!.*/servers/app_secret:)"_s));
    QVERIFY2(unexpected.isEmpty(), qPrintable(unexpected.join(u'\n')));
    QCOMPARE(files.size(), 1); // the search does find what is there
}

void TestFirstDay::aShopConnectsAnswersACustomerAndIsAnswered()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());

    // The phone app's past arrives. It is no news: nothing of it is unread.
    const auto row = product.console.window().waitRow(u"conversationList"_s, u"Inés R"_s);
    VERIFY_STEP(product, row.has_value());
    QVERIFY(
        !product.console.window().rows(u"conversationList"_s).value(*row).accessible.contains(u"unread"_s));
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"¿Me guardáis dos panes?"_s));

    VERIFY_STEP(product, product.journey.send(u"Claro, dos panes para ti 🙂"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Claro, dos panes para ti 🙂"_s, u"read"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"¡Genial, gracias! 😊"_s));

    compareScreenDatabaseAndRelay(product);
    expectNoMessageAtTheRelay(product);
    QVERIFY(product.console.quit());
    QVERIFY(product.servers.relay().stop());
    QVERIFY(product.servers.sandbox().stop());
    expectNoMessageAtTheRelay(product);
    expectNoSecretInClear(product);
}

void TestFirstDay::afterARestartEverythingIsThereEvenOffline()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.send(u"Written before the restart"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Written before the restart"_s, u"read"_s));

    // The console and the relay go without a word; then the console comes back where there is no network.
    product.console.kill();
    product.servers.relay().kill();
    VERIFY_STEP(product, product.console.start(QUrl(u"http://127.0.0.1:9"_s)));
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Written before the restart"_s, u"read"_s));
    VERIFY_STEP(product, product.console.window().waitText(u"connectionStatus"_s, u"You’re offline"_s));
    VERIFY_STEP(product, product.journey.send(u"Written offline"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Written offline"_s));
    QVERIFY(product.console.quit());

    // The network is back: it goes out by itself, once.
    VERIFY_STEP(product, product.servers.startRelay());
    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, product.console.window().waitText(u"connectionStatus"_s, u"Up to date"_s));
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Written offline"_s, u"read"_s));
    QCOMPARE(column(product.console.database(),
                    u"SELECT count(*) FROM whatsapp_messages WHERE text = 'Written offline'"_s),
             QVariantList{1});
}

void TestFirstDay::whatGoesOutWhileTheRelayIsAwayIsNotCalledOffline()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    auto &window = product.console.window();
    VERIFY_STEP(product, window.waitText(u"connectionStatus"_s, u"Up to date"_s));
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    product.servers.relay().kill();
    VERIFY_STEP(product, window.waitText(u"connectionStatus"_s, u"You’re offline"_s));
    VERIFY_STEP(product, product.journey.send(u"Until six"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Until six"_s, u"sent"_s));
    VERIFY_STEP(product, window.waitText(u"connectionStatus"_s, u"You can send messages"_s));
    VERIFY_STEP(product, product.servers.startRelay());
    VERIFY_STEP(product, window.waitText(u"connectionStatus"_s, u"Up to date"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Until six"_s, u"read"_s));
}

void TestFirstDay::theSetUpGoesOnWhereItWasInterrupted()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.pair());
    VERIFY_STEP(product, product.journey.openLogin());
    VERIFY_STEP(product, product.journey.confirmLogin());
    VERIFY_STEP(product, product.journey.chooseBusinessManager(u"Corner Shop"_s));
    VERIFY_STEP(product, product.console.window().waitVisible(u"wabaList"_s));
    product.console.kill();

    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, product.console.window().waitVisible(u"wabaList"_s));
    VERIFY_STEP(product, product.journey.chooseWaba(u"Corner Shop"_s));
    VERIFY_STEP(product, product.console.window().waitVisible(u"numberList"_s));
    product.console.kill();

    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, product.journey.chooseNumber(u"+34 910 00 00 01"_s));
    VERIFY_STEP(product, product.journey.openInbox());
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.send(u"Buenos días"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"¡Genial, gracias! 😊"_s));
}

QTEST_GUILESS_MAIN(TestFirstDay)
#include "tst_firstday.moc"
