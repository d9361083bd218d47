// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "product.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

namespace {

const auto amelia = u"218000000000001"_s;
const auto bruno = u"218000000000002"_s;
const auto numberOfAmelia = u"610000000000001"_s;
const auto numberOfBruno = u"610000000000009"_s;
const auto customerOfBruno = u"34600000099"_s;

/// "small" with a second person at the same browser, and a customer of the other business.
bool writeScenario(const QString &path)
{
    QFile small(QStringLiteral(SHOPTALK_SOURCE_DIR "/resources/scenarios/small.json"));
    if (!small.open(QIODevice::ReadOnly))
        return false;
    QJsonObject scenario = QJsonDocument::fromJson(small.readAll()).object();
    scenario[u"other_users"_s] = QJsonArray{QJsonObject{{u"id"_s, bruno}, {u"name"_s, u"Bruno Keller"_s}}};
    QJsonArray customers = scenario[u"customers"_s].toArray();
    customers << QJsonObject{{u"wa_id"_s, customerOfBruno},
                             {u"user_id"_s, u"ES.90210000099"_s},
                             {u"profile_name"_s, u"Olga Third"_s},
                             {u"phone_number_id"_s, numberOfBruno}};
    scenario[u"customers"_s] = customers;
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(scenario).toJson()) > 0;
}

} // namespace

/// B6 with the real programs: two persons' Facebook accounts in one console, and each number is used with the
/// sign-in of the person who connected it.
class TestTwoPeople : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void b6_eachNumberIsUsedWithItsOwnPersonsToken();

private:
    static bool connectBruno(Product &product);
    /// Whose token Meta saw with each message that a number sent.
    static QStringList sendersOf(Product &product, const QString &number);
};

bool TestTwoPeople::connectBruno(Product &product)
{
    driver::Application &window = product.console.window();
    driver::Application &login = product.console.login();
    return window.click(u"settingsButton"_s) && window.clickRow(u"settingsPages"_s, u"Facebook accounts"_s)
        && window.click(u"addAccountButton"_s) && product.journey.openLogin()
        && login.key(u"loginPage"_s, u"Tab"_s) // from "Continue as Amelia" to the other button
        && login.key(u"loginPage"_s, u"Return"_s) && window.waitVisible(u"businessList"_s)
        && product.journey.chooseBusinessManager(u"Third Business"_s)
        && product.journey.chooseWaba(u"Third Counter"_s)
        && product.journey.chooseNumber(u"+34 910 00 00 09"_s) && product.journey.openInbox();
}

QStringList TestTwoPeople::sendersOf(Product &product, const QString &number)
{
    const QUrl control = product.servers.sandbox().url().resolved(QUrl(u"/sandbox/numbers/"_s + number));
    const QJsonArray senders = support::getJson(control).body[u"senders"_s].toArray();
    QStringList users;
    for (const QJsonValue &user : senders)
        users << user.toString();
    return users;
}

void TestTwoPeople::b6_eachNumberIsUsedWithItsOwnPersonsToken()
{
    QTemporaryDir folder;
    const QString scenario = folder.filePath(u"two.json"_s);
    QVERIFY(writeScenario(scenario));
    Product product(scenario);
    VERIFY_STEP(product, product.start());
    VERIFY_STEP(product, product.connectShop());
    VERIFY_STEP(product, connectBruno(product));
    QCOMPARE(
        column(product.console.database(), u"SELECT name FROM connected_facebook_accounts ORDER BY name"_s),
        QVariantList({u"Amelia Hartley"_s, u"Bruno Keller"_s}));

    QVERIFY(product.servers.customerSays(customerOfBruno, u"¿Hay pan en la tercera?"_s));
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.send(u"De la primera"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"De la primera"_s, u"read"_s));
    VERIFY_STEP(product, product.journey.openConversation(u"Olga Third"_s));
    VERIFY_STEP(product, product.journey.send(u"De la tercera"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"De la tercera"_s, u"read"_s));

    QCOMPARE(sendersOf(product, numberOfAmelia), QStringList{amelia});
    QCOMPARE(sendersOf(product, numberOfBruno), QStringList{bruno});

    // It stays so when the console has been started again.
    product.console.kill();
    VERIFY_STEP(product, product.startConsole());
    VERIFY_STEP(product, product.journey.openConversation(u"Olga Third"_s));
    VERIFY_STEP(product, product.journey.send(u"Otra de la tercera"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Otra de la tercera"_s, u"read"_s));
    QCOMPARE(sendersOf(product, numberOfBruno), QStringList({bruno, bruno}));
}

QTEST_GUILESS_MAIN(TestTwoPeople)
#include "tst_twopeople.moc"
