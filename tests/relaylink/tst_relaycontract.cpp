// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareserver.h"
#include "contractfiles.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/devices.h"
#include "relaylink/requests/events.h"
#include "relaylink/requests/identity.h"
#include "relaylink/requests/numbers.h"
#include "relaylink/requests/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTcpSocket>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;
using shoptalk::support::answer;
using shoptalk::support::BareServer;
using shoptalk::support::bodyOf;

namespace {

/// A contract file's `<…>` stands for any value of its type.
bool fits(const QJsonValue &actual, const QJsonValue &expected)
{
    if (expected.isObject()) {
        const QJsonObject object = expected.toObject();
        if (actual.toObject().keys() != object.keys())
            return false;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!fits(actual.toObject().value(it.key()), it.value()))
                return false;
        }
        return true;
    }
    if (expected.isString() && expected.toString().contains(u'<')) {
        const QString start = expected.toString().section(u'<', 0, 0);
        return actual.isString() && actual.toString().startsWith(start)
            && actual.toString().size() > start.size();
    }
    return actual == expected;
}

} // namespace

/// Requests and answers are those of the files in tests/contract, which the relay is tested with, too.
class TestRelayContract : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void requestsAreThoseOfTheContract_data();
    void requestsAreThoseOfTheContract();
    void answersOfTheContractAreRead();
    void anExchangedTokenKnowsItsEnd();
};

void TestRelayContract::requestsAreThoseOfTheContract_data()
{
    using Call = std::function<void(RelaySender &)>;
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("file");
    QTest::newRow("pair") << Call([](RelaySender &relay) {
        (void)QCoro::waitFor(relay.send(PairDevice{u"K7QM-2XRP"_s, u"Front desk"_s, offeredKey()}));
    }) << QByteArray("POST /v1/devices HTTP/1.1")
                          << u"pair_request.json"_s;
    QTest::newRow("me") << Call([](RelaySender &relay) { (void)QCoro::waitFor(relay.send(FetchIdentity{})); })
                        << QByteArray("GET /v1/me HTTP/1.1") << QString();
    QTest::newRow("claim") << Call([](RelaySender &relay) {
        (void)QCoro::waitFor(
            relay.send(ClaimNumber{PhoneNumberId(u"610000000000003"_s), WabaId(u"500000000000007"_s),
                                   secret("EAAInvented"), QString(43, u'v')}));
    }) << QByteArray("PUT /v1/numbers/610000000000003 HTTP/1.1")
                           << u"claim_request.json"_s;
    QTest::newRow("exchange") << Call([](RelaySender &relay) {
        (void)QCoro::waitFor(relay.send(
            ExchangeCode{u"AQDInvented"_s, QUrl(u"https://www.facebook.com/connect/login_success.html"_s)}));
    }) << QByteArray("POST /v1/oauth/exchange HTTP/1.1")
                              << u"exchange_request_code.json"_s;
    QTest::newRow("extend") << Call([](RelaySender &relay) {
        (void)QCoro::waitFor(relay.send(ExtendToken{secret("EAAInvented")}));
    }) << QByteArray("POST /v1/oauth/exchange HTTP/1.1")
                            << u"exchange_request_token.json"_s;
    QTest::newRow("inspect") << Call(
        [](RelaySender &relay) { (void)QCoro::waitFor(relay.send(InspectToken{secret("EAAInvented")})); })
                             << QByteArray("POST /v1/oauth/inspect HTTP/1.1") << u"inspect_request.json"_s;
    QTest::newRow("code") << Call(
        [](RelaySender &relay) { (void)QCoro::waitFor(relay.send(MakeDeviceCode{"wrapped"})); })
                          << QByteArray("POST /v1/pairing-codes HTTP/1.1") << u"code_request.json"_s;
    QTest::newRow("team") << Call([](RelaySender &relay) {
        std::vector<crypto::KeyPair> pairs;
        pairs.push_back(crypto::KeyPair::make());
        relay.setWorkspaceKeys(
            std::make_shared<const WorkspaceKeys>(WorkspaceId(u"ws_a"_s), std::move(pairs)));
        (void)QCoro::waitFor(relay.send(AppendTeamEvent{"read"}));
    }) << QByteArray("POST /v1/events HTTP/1.1")
                          << u"team_request.json"_s;
    QTest::newRow("events") << Call([](RelaySender &relay) {
        (void)QCoro::waitFor(relay.send(FetchEvents{7, 100, 25}));
    }) << QByteArray("GET /v1/events?after=7&limit=100&wait=25 HTTP/1.1")
                            << QString();
}

void TestRelayContract::requestsAreThoseOfTheContract()
{
    QFETCH(const std::function<void(RelaySender &)>, call);
    QFETCH(const QByteArray, line);
    QFETCH(const QString, file);
    BareServer server([](QTcpSocket &socket) { socket.write(answer("{}")); });
    QNetworkAccessManager network;
    RelaySender relay(network, server.url());
    call(relay);
    QCOMPARE(server.requests().size(), 1);
    const QByteArray request = server.requests().first();
    QCOMPARE(request.left(request.indexOf("\r\n")), line);
    if (file.isEmpty()) {
        QCOMPARE(bodyOf(request), QByteArray());
        return;
    }
    const QJsonDocument expected = QJsonDocument::fromJson(contract(file));
    QVERIFY(expected.isObject());
    QVERIFY2(fits(QJsonDocument::fromJson(bodyOf(request)).object(), expected.object()),
             bodyOf(request).constData());
    QVERIFY(request.contains("Content-Type: application/json\r\n"));
}

void TestRelayContract::answersOfTheContractAreRead()
{
    QByteArray file;
    BareServer server([&](QTcpSocket &socket) { socket.write(answer(file)); });
    QNetworkAccessManager network;
    RelaySender relay(network, server.url());

    const QByteArray key = QByteArray::fromStdString(crypto::toBase64Url(offeredKey()));
    file = contract(u"pair_answer.json"_s).replace("<text, base64url, 43 characters>", key);
    const auto pairing =
        QCoro::waitFor(relay.send(PairDevice{u"K7QM-2XRP"_s, u"Front desk"_s, offeredKey()}));
    QVERIFY(pairing);
    QCOMPARE(pairing->device, DeviceId(u"<text>"_s));
    QCOMPARE(pairing->workspaceName, u"Corner Shop"_s);
    QCOMPARE(pairing->token.bytes(), "std_<text>");
    QVERIFY(pairing->workspaceKey == offeredKey());

    file = contract(u"me_answer.json"_s);
    const auto me = QCoro::waitFor(relay.send(FetchIdentity{}));
    QVERIFY(me);
    QCOMPARE(me->workspaceName, u"Corner Shop"_s);
    QCOMPARE(me->metaAppId, u"700000000000001"_s);
    QCOMPARE(me->graphVersion, u"v26.0"_s);
    QCOMPARE(me->webhookCallback, QUrl(u"https://relay.example/webhooks/whatsapp"_s));
    QVERIFY(!me->webhookOverride);
    QCOMPARE(me->numbers, QList{PhoneNumberId(u"610000000000003"_s)});

    QCOMPARE(me->devices.size(), 1);
    QCOMPARE(me->devices.first().name, u"Front desk"_s);
    QCOMPARE(me->devices.first().lastSeenAt, QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC));

    file = contract(u"code_answer.json"_s);
    const auto code = QCoro::waitFor(relay.send(MakeDeviceCode{"wrapped"}));
    QVERIFY(code);
    QCOMPARE(code->code, u"<text>"_s);
    QCOMPARE(code->expiresAt, QDateTime(QDate(2026, 11, 22), QTime(10, 15), Qt::UTC));

    file = contract(u"inspect_answer.json"_s);
    const auto facts = QCoro::waitFor(relay.send(InspectToken{secret("EAA")}));
    QVERIFY(facts);
    QVERIFY(facts->isValid);
    QCOMPARE(facts->type, u"USER"_s);
    QCOMPARE(facts->appId, u"700000000000001"_s);
    QCOMPARE(facts->expiresAt, QDateTime(QDate(2027, 1, 21), QTime(10, 0), Qt::UTC));
    QCOMPARE(facts->dataAccessExpiresAt, QDateTime(QDate(2027, 2, 20), QTime(10, 0), Qt::UTC));
    QCOMPARE(facts->scopes,
             (QStringList{u"whatsapp_business_management"_s, u"whatsapp_business_messaging"_s}));
    QVERIFY(!facts->ended);

    file = contract(u"inspect_invalid.json"_s);
    const auto ended = QCoro::waitFor(relay.send(InspectToken{secret("EAA")}));
    QVERIFY(ended);
    QVERIFY(!ended->isValid);
    QVERIFY(!ended->expiresAt.isValid());
    QCOMPARE(ended->ended, std::optional(MetaCode{190, 460}));

    file = contract(u"claim_answer.json"_s);
    QVERIFY(QCoro::waitFor(
        relay.send(ClaimNumber{PhoneNumberId(u"1"_s), WabaId(u"2"_s), secret("EAA"), u"v"_s})));
}

void TestRelayContract::anExchangedTokenKnowsItsEnd()
{
    QByteArray body = contract(u"exchange_answer.json"_s);
    BareServer server([&](QTcpSocket &socket) { socket.write(answer(body)); });
    QNetworkAccessManager network;
    RelaySender relay(network, server.url());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const auto token = QCoro::waitFor(relay.send(ExchangeCode{u"AQD"_s, QUrl(u"https://a.example"_s)}));
    QVERIFY(token);
    QCOMPARE(token->token->bytes(), "EAA<text>");
    QVERIFY(token->expiresAt >= before.addSecs(5183000));
    QVERIFY(token->expiresAt <= QDateTime::currentDateTimeUtc().addSecs(5183000));

    body = R"({"access_token":"EAA","token_type":"bearer"})";
    const auto endless = QCoro::waitFor(relay.send(ExchangeCode{u"AQD"_s, QUrl(u"https://a.example"_s)}));
    QVERIFY(endless);
    QVERIFY(!endless->expiresAt.isValid());
}

QTEST_GUILESS_MAIN(TestRelayContract)
#include "tst_relaycontract.moc"
