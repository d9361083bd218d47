// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "product.h"

#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

/// S25 with the real programs: what is deleted can be restored, and an erased customer is in no file.
class TestPrivacy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void s25_aDeletedConversationComesBackWithItsMessages();
    void s25_anErasedCustomerIsInNoFileAndBeginsAnew();

private:
    static constexpr auto ines = "34600000001"_L1;
    static bool deleteConversation(Product &product, const QString &name);
    static bool isListed(Product &product, const QString &name);
    static int messagesOf(Product &product, const QString &waId);
};

bool TestPrivacy::deleteConversation(Product &product, const QString &name)
{
    driver::Application &window = product.console.window();
    return product.journey.openConversation(name) && window.key(u"conversationList"_s, u"Menu"_s)
        && window.waitVisible(u"conversationMenu"_s) && window.key(u"conversationMenu"_s, u"D"_s)
        && window.waitVisible(u"undoButton"_s);
}

bool TestPrivacy::isListed(Product &product, const QString &name)
{
    const QList<driver::Row> rows = product.console.window().rows(u"conversationList"_s);
    return std::any_of(rows.begin(), rows.end(),
                       [&name](const driver::Row &row) { return row.accessible.contains(name); });
}

int TestPrivacy::messagesOf(Product &product, const QString &waId)
{
    const QString sql = uR"sql(SELECT count(*) FROM whatsapp_messages AS m
        JOIN conversations AS c ON c.seq = m.conversation JOIN customers AS who ON who.seq = c.customer
        WHERE who.wa_id = ? AND m.deleted_at IS NULL)sql"_s;
    return column(product.console.database(), sql, {waId}).value(0).toInt();
}

void TestPrivacy::s25_aDeletedConversationComesBackWithItsMessages()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"¿Me guardáis dos panes?"_s));
    QTRY_VERIFY(messagesOf(product, ines) >= 4);
    const int before = messagesOf(product, ines);

    VERIFY_STEP(product, deleteConversation(product, u"Inés R"_s));
    QTRY_VERIFY(!isListed(product, u"Inés R"_s));
    QCOMPARE(messagesOf(product, ines), 0);
    QVERIFY(product.console.quit()); // the undo of a moment ago is not all there is: nothing was destroyed
    QCOMPARE(column(product.console.database(),
                    u"SELECT count(*) FROM whatsapp_messages WHERE deleted_at IS NOT NULL"_s),
             QVariantList{before});

    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, window.waitVisible(u"conversationList"_s));
    QVERIFY(product.servers.customerSays(ines, u"¿Hola?"_s));
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"¿Hola?"_s));
    QCOMPARE(messagesOf(product, ines), 1); // a conversation without what was deleted
    VERIFY_STEP(product, deleteConversation(product, u"Inés R"_s));
    QTRY_VERIFY(!isListed(product, u"Inés R"_s));
    QVERIFY(window.click(u"undoButton"_s));
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"¿Hola?"_s));
    QCOMPARE(messagesOf(product, ines), 1);
}

void TestPrivacy::s25_anErasedCustomerIsInNoFileAndBeginsAnew()
{
    Product product;
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"¿Me guardáis dos panes?"_s));
    const QList<QByteArray> hers{"Inés", "34600000001", "ES.90210000001", "guardáis dos panes"};
    QVERIFY2(!leaks(product.console.dataFolder(), hers).isEmpty(), "the search does find what is there");
    const int others =
        column(product.console.database(), u"SELECT count(*) FROM customers"_s).value(0).toInt();

    VERIFY_STEP(product, product.eraseCustomer(u"Inés R"_s));
    QTRY_VERIFY2(leaks(product.console.dataFolder(), hers).isEmpty(),
                 qPrintable(leaks(product.console.dataFolder(), hers).join(u", "_s)));
    QCOMPARE(column(product.console.database(), u"SELECT count(*) FROM customers"_s),
             QVariantList{others - 1});

    QVERIFY(product.servers.customerSays(ines, u"¿Hola?"_s));
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"¿Hola?"_s));
    QCOMPARE(messagesOf(product, ines), 1);
    QVERIFY(product.console.window().grab(QStringLiteral(SHOPTALK_BIN_DIR "/../pictures/erased-e2e.png")));
}

QTEST_GUILESS_MAIN(TestPrivacy)
#include "tst_privacy.moc"
