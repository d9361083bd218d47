// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareserver.h"
#include "crypto/bytes.h"
#include "crypto/sealedbox.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/identity.h"
#include "setupscene.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using Step = SetupFlow::Step;

/// Pairing with another relay than before.
class TestRelayPairing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_scene.reset(); }
    void anotherAddressGetsNoToken();
    void whatCantBeOpenedLeavesThePairingAsItWas();

private:
    std::optional<test::SetupScene> m_scene;
};

void TestRelayPairing::init()
{
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->connectShop(), test::noError);
    m_scene->flow->dispatch(setupevent::PairAgain{});
}

void TestRelayPairing::anotherAddressGetsNoToken()
{
    QUrl used;
    support::BareServer elsewhere([this, &used](QTcpSocket &socket) {
        used = m_scene->relay().baseUrl();
        socket.write(support::answer(R"({"error":{"code":"not_found"}})", "404 Not Found"));
    });
    QVERIFY(m_scene->pairAt(elsewhere.url(), u"AAAA-AAAA"_s));
    QCOMPARE(elsewhere.requests().size(), 1);
    const QByteArray request = elsewhere.requests().first();
    QVERIFY2(request.startsWith("POST /v1/devices "), request.constData());
    QVERIFY2(!request.toLower().contains("authorization"), request.constData());
    QVERIFY(!request.contains("std_"));
    QCOMPARE(used, m_scene->servers.relayUrl()); // by everything else that is sent meanwhile
    QCOMPARE(m_scene->relay().baseUrl(), m_scene->servers.relayUrl());
}

void TestRelayPairing::whatCantBeOpenedLeavesThePairingAsItWas()
{
    const auto stored = m_scene->store->reader().relay.pairing();
    const auto key = crypto::toBase64Url(crypto::KeyPair::make().publicHalf());
    const QJsonObject workspace{
        {u"id"_s, u"w1"_s}, {u"name"_s, u"Elsewhere"_s}, {u"key"_s, QString::fromStdString(key)}};
    const QJsonObject pairing{{u"device_id"_s, u"d1"_s},
                              {u"token"_s, u"std_invented"_s},
                              {u"workspace"_s, workspace},
                              {u"handover"_s, u"AAAA"_s}};
    support::BareServer elsewhere([&pairing](QTcpSocket &socket) {
        socket.write(support::answer(QJsonDocument(pairing).toJson(), "201 Created"));
    });
    const std::optional<Error> error = m_scene->pairAt(elsewhere.url(), u"AAAA-AAAA"_s);
    QVERIFY(error);
    QCOMPARE(auditWord(*error), u"handover_not_opened"_s);
    QCOMPARE(elsewhere.requests().size(), 1);
    QCOMPARE(m_scene->relay().baseUrl(), m_scene->servers.relayUrl());
    QCOMPARE(*m_scene->store->reader().relay.pairing(), *stored);
    const FetchIdentity fetchIdentity{};
    QVERIFY(QCoro::waitFor(m_scene->relay().send(fetchIdentity)));
}

QTEST_GUILESS_MAIN(TestRelayPairing)
#include "tst_relaypairing.moc"
