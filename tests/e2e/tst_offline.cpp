// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "faultproxy.h"
#include "product.h"
#include "testscenario.h"

#include <QJsonArray>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::e2e;
using namespace Qt::StringLiterals;

namespace {

const auto ines = u"34600000001"_s;

/// The callback data of the messages that the customer got from here, in order.
QVariantList received(Product &product)
{
    QVariantList names;
    const QUrl state = product.servers.sandbox().url().resolved(QUrl(u"/sandbox/state"_s));
    const QJsonArray chats = support::getJson(state).body.value("chats"_L1).toArray();
    for (const QJsonValue &chat : chats) {
        const QJsonArray messages =
            chat[u"wa_id"_s].toString() == ines ? chat[u"messages"_s].toArray() : QJsonArray();
        for (const QJsonValue &message : messages) {
            if (!message[u"callback_data"_s].toString().isEmpty())
                names << message[u"callback_data"_s].toString();
        }
    }
    return names;
}

} // namespace

/// A shop whose network is gone, with the real programs: everything stored can be read, every kind can be
/// written, and each goes out once, in order, when the network is back.
class TestOffline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingGoesOnWithoutANetwork();

private:
    static bool customerSendsAPicture(Product &product);
    static QVariantList count(Product &product, const QString &what)
    {
        return column(product.console.database(), u"SELECT count(*) FROM "_s + what);
    }
    static bool sendAnswer(Product &product, const QString &text);
    static bool sendLocation(Product &product);
    static bool sendContact(Product &product);
    static bool sendDocument(Product &product);
    static bool sendTemplate(Product &product);
    static bool openPicture(Product &product);
};

bool TestOffline::customerSendsAPicture(Product &product)
{
    const QUrl url = product.servers.sandbox().url().resolved(QUrl(u"/sandbox/customers/%1/say"_s.arg(ines)));
    const QJsonObject image{{u"file"_s, u"media/bouquet.jpg"_s}, {u"caption"_s, u"The bouquet"_s}};
    const QJsonObject message{{u"type"_s, u"image"_s}, {u"image"_s, image}};
    const QJsonObject question{{u"type"_s, u"text"_s},
                               {u"text"_s, QJsonObject{{u"body"_s, u"How is it?"_s}}}};
    return support::postJson(url, {{u"message"_s, message}}).status == 200
        && support::postJson(url, {{u"message"_s, question}}).status == 200;
}

/// To the newest message.
bool TestOffline::sendAnswer(Product &product, const QString &text)
{
    driver::Application &window = product.console.window();
    return window.key(u"composer"_s, u"Ctrl+Up"_s) && window.waitVisible(u"replyBar"_s)
        && product.journey.send(text) && window.waitHidden(u"replyBar"_s);
}

bool TestOffline::sendLocation(Product &product)
{
    driver::Application &window = product.console.window();
    return window.click(u"attachButton"_s) && window.waitVisible(u"attachMenu"_s)
        && window.key(u"attachMenu"_s, u"L"_s) && window.waitVisible(u"locationSheet"_s)
        && window.type(u"locationPlace"_s, u"40.41, -3.70"_s) && window.type(u"locationName"_s, u"Plaza"_s)
        && window.click(u"sendLocationButton"_s) && window.waitHidden(u"locationSheet"_s);
}

bool TestOffline::sendContact(Product &product)
{
    driver::Application &window = product.console.window();
    return window.click(u"attachButton"_s) && window.waitVisible(u"attachMenu"_s)
        && window.key(u"attachMenu"_s, u"C"_s) && window.waitVisible(u"contactSheet"_s)
        && window.type(u"contactFirstName"_s, u"Ben"_s)
        && window.type(u"contactPhone"_s, u"+34 600 000 009"_s) && window.click(u"sendContactButton"_s)
        && window.waitHidden(u"contactSheet"_s);
}

bool TestOffline::sendDocument(Product &product)
{
    driver::Application &window = product.console.window();
    const auto path = QStringLiteral(SHOPTALK_SOURCE_DIR "/resources/scenarios/media/guest-list.pdf");
    return window.click(u"attachButton"_s) && window.waitVisible(u"attachMenu"_s)
        && window.key(u"attachMenu"_s, u"D"_s) && window.waitVisible(u"fileNameEdit"_s)
        && window.type(u"fileNameEdit"_s, path) && window.key(u"fileNameEdit"_s, u"Return"_s)
        && window.waitVisible(u"attachmentSheet"_s) && window.click(u"sendAttachmentsButton"_s)
        && window.waitHidden(u"attachmentSheet"_s);
}

bool TestOffline::sendTemplate(Product &product)
{
    driver::Application &window = product.console.window();
    return window.click(u"attachButton"_s) && window.waitVisible(u"attachMenu"_s)
        && window.key(u"attachMenu"_s, u"T"_s) && window.clickRow(u"templateRows"_s, u"Autumn sale"_s)
        && window.click(u"sendTemplateButton"_s) && window.waitHidden(u"templatePicker"_s);
}

bool TestOffline::openPicture(Product &product)
{
    driver::Application &window = product.console.window();
    return window.clickRow(u"messageList"_s, u"The bouquet"_s) && window.key(u"messageList"_s, u"Return"_s)
        && window.waitVisible(u"mediaViewer"_s) && window.waitText(u"mediaViewerCaption"_s, u"The bouquet"_s)
        && window.key(u"mediaViewer"_s, u"Esc"_s) && window.waitHidden(u"mediaViewer"_s);
}

void TestOffline::everythingGoesOnWithoutANetwork()
{
    QTemporaryDir folder;
    const QJsonObject scenario = support::smallScenarioWith(support::sampleTemplates());
    Product product(support::writeScenario(folder.path(), scenario));
    QVERIFY(product.servers.start({u"--speed"_s, u"20"_s}));
    support::FaultProxy meta; // what is between the shop and Meta
    QVERIFY(meta.plug(product.servers.sandbox().url()));
    QVERIFY(product.console.start(meta.url()));
    VERIFY_STEP(product, product.connectShop());
    QVERIFY(customerSendsAPicture(product));
    QTRY_COMPARE_WITH_TIMEOUT(count(product, u"media_files WHERE stage = 1"_s), QVariantList{1}, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(count(product, u"message_templates"_s) != QVariantList{0}, 30'000);
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"The bouquet"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"How is it?"_s));

    meta.cut();
    QVERIFY(product.servers.relay().stop());
    VERIFY_STEP(product, sendAnswer(product, u"It is beautiful"_s));
    VERIFY_STEP(product, product.journey.send(u"Written without a network"_s));
    VERIFY_STEP(product, sendLocation(product));
    VERIFY_STEP(product, sendContact(product));
    VERIFY_STEP(product, sendDocument(product));
    VERIFY_STEP(product, sendTemplate(product));
    VERIFY_STEP(product, product.journey.send(u"Last, without a network"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count(product, u"outbox"_s), QVariantList{7}, 20'000);
    VERIFY_STEP(product, product.journey.waitBubble(u"Last, without a network"_s));
    VERIFY_STEP(product, openPicture(product));

    QVERIFY(product.console.quit()); // the computer is switched off and on
    QVERIFY(product.console.start(meta.url()));
    VERIFY_STEP(product, product.journey.openConversation(u"Inés R"_s));
    VERIFY_STEP(product, product.journey.waitBubble(u"Written without a network"_s));
    VERIFY_STEP(product, openPicture(product));
    QCOMPARE(count(product, u"outbox"_s), QVariantList{7});
    QCOMPARE(received(product), QVariantList());

    const QVariantList written = column(
        product.console.database(),
        u"SELECT m.id FROM outbox AS o JOIN whatsapp_messages AS m ON m.seq = o.message ORDER BY o.seq"_s);
    QCOMPARE(written.size(), 7);

    QVERIFY(meta.mend());
    QVERIFY(product.servers.startRelay());
    QTRY_COMPARE_WITH_TIMEOUT(count(product, u"outbox"_s), QVariantList{0}, 120'000);
    QCOMPARE(received(product), written);
    VERIFY_STEP(product, product.journey.waitBubble(u"Last, without a network"_s, u"read"_s));
}

QTEST_GUILESS_MAIN(TestOffline)
#include "tst_offline.moc"
