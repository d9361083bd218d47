// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "product.h"
#include "serverprocess.h"
#include "testscenario.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

namespace {

const auto joao = u"João Pereira"_s; // wrote three days ago

/// The scenario "small" with templates in the account that is connected.
QString scenarioIn(const QString &folder)
{
    return support::writeScenario(folder, support::smallScenarioWith(support::sampleTemplates()));
}

/// The last request with a message to the customer.
QJsonObject lastSentTo(const QUrl &sandbox, const QString &waId)
{
    const QJsonArray chats =
        support::getJson(sandbox.resolved(QUrl(u"/sandbox/state"_s))).body.value("chats"_L1).toArray();
    for (const QJsonValue &chat : chats) {
        const QJsonArray messages = chat[u"messages"_s].toArray();
        for (qsizetype i = messages.size() - 1; chat[u"wa_id"_s].toString() == waId && i >= 0; --i) {
            if (!messages.at(i)[u"from_customer"_s].toBool())
                return messages.at(i).toObject();
        }
    }
    return {};
}

} // namespace

/// Templates from Meta to the customer, with the real programs.
class TestTemplates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTemplateReachesACustomerWhoseWindowIsClosed();
    void aRejectionIsReported();
};

void TestTemplates::aTemplateReachesACustomerWhoseWindowIsClosed()
{
    QTemporaryDir folder;
    Product product(scenarioIn(folder.path()));
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    driver::Application &window = product.console.window();
    VERIFY_STEP(product, product.journey.openConversation(joao));
    VERIFY_STEP(product, window.click(u"chooseTemplateButton"_s)); // nothing else may be written
    VERIFY_STEP(product, window.clickRow(u"templateRows"_s, u"Order ready"_s));
    VERIFY_STEP(product, window.waitText(u"templateField0"_s, joao)); // the name is proposed
    VERIFY_STEP(product, window.type(u"templateField1"_s, u"B-42"_s));
    VERIFY_STEP(product, window.type(u"templateField2"_s, u"z9"_s));
    VERIFY_STEP(product, window.click(u"sendTemplateButton"_s));
    VERIFY_STEP(product, window.waitHidden(u"templatePicker"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"your order B-42 can be collected"_s, u"read"_s));

    const QJsonObject sent = lastSentTo(product.servers.sandbox().url(), u"5511900000002"_s);
    const QJsonObject whole = sent.value("content"_L1).toObject();
    QVERIFY2(!whole.isEmpty(), QJsonDocument(sent).toJson().constData());
    QCOMPARE(whole.value("name"_L1).toString(), u"order_ready"_s);
    const QJsonArray components = whole.value("components"_L1).toArray();
    QCOMPARE(components.size(), 2);
    QCOMPARE(components[0][u"type"_s].toString(), u"body"_s);
    QCOMPARE(components[0][u"parameters"_s][0][u"text"_s].toString(), joao);
    QCOMPARE(components[0][u"parameters"_s][1][u"text"_s].toString(), u"B-42"_s);
    QCOMPARE(components[1][u"sub_type"_s].toString(), u"url"_s);
    QCOMPARE(components[1][u"parameters"_s][0][u"text"_s].toString(), u"z9"_s);
}

void TestTemplates::aRejectionIsReported()
{
    QTemporaryDir folder;
    Product product(scenarioIn(folder.path()));
    VERIFY_STEP(product, product.start());
    // Only the app's own callback gets more than messages.
    QVERIFY(product.servers.deliverTo(product.servers.relayUrl().host(),
                                      u"messages,message_template_status_update"_s));
    VERIFY_STEP(product, product.connectShop());
    driver::Application &window = product.console.window();
    const auto ids = [&product] {
        return column(product.console.database(),
                      u"SELECT template_id FROM message_templates WHERE name = 'order_ready'"_s);
    };
    QTRY_COMPARE_WITH_TIMEOUT(ids().size(), 1, 20'000);
    const QUrl decide =
        product.servers.sandbox().url().resolved(QUrl(u"/sandbox/templates/"_s + ids().first().toString()));
    QCOMPARE(support::postJson(decide, {{u"status"_s, u"REJECTED"_s}, {u"reason"_s, u"SCAM"_s}}).status, 200);
    VERIFY_STEP(product, window.waitText(u"alertText"_s, u"Order ready"_s));
    VERIFY_STEP(product, window.waitText(u"alertText"_s, u"looks like a scam"_s));
    // It can no longer be chosen.
    VERIFY_STEP(product, product.journey.openConversation(joao));
    VERIFY_STEP(product, window.click(u"chooseTemplateButton"_s));
    VERIFY_STEP(product, window.waitRow(u"templateRows"_s, u"Autumn sale"_s).has_value());
    for (const driver::Row &row : window.rows(u"templateRows"_s))
        QVERIFY2(!row.text.contains(u"Order ready"_s), qPrintable(row.text));
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
