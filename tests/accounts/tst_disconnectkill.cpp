// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accounttoken.h"
#include "accounts/disconnecting.h"
#include "crypto/bytes.h"
#include "setupscene.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

/// Disconnects the account over the files of a console that is closed, and dies as by kill -9 once the relay
/// has said that the number was given back.
int disconnectAndDie(const QString &database, const QString &installation, const QUrl &meta)
{
    QNetworkAccessManager network;
    Keychain keychain;
    Store store(database);
    Vault vault(keychain, installation);
    RelayClient relay(network, QUrl());
    GraphClient graph(network, meta, u"v26.0"_s);
    if (!QCoro::waitFor(store.open()) || !QCoro::waitFor(vault.open(true))
        || !test::usePairing(store, vault, relay))
        return 1;
    QObject::connect(&network, &QNetworkAccessManager::finished, &network, [](const QNetworkReply *reply) {
        if (reply->request().attribute(QNetworkRequest::CustomVerbAttribute).toByteArray() == "DELETE"
            && reply->url().path().startsWith("/v1/numbers/"_L1))
            ::raise(SIGKILL);
    });
    Disconnecting disconnecting(store, vault, relay, graph);
    (void)QCoro::waitFor(disconnecting.disconnect(store.reader().accounts.setup()->account));
    return 2; // it came to its end
}

} // namespace

/// S26: a disconnect that dies between giving a number back and noting it.
class TestDisconnectKill : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void s26_whoElseUsesTheAccountKeepsItsSubscription_data();
    void s26_whoElseUsesTheAccountKeepsItsSubscription();

private:
    /// Another workspace of the relay gets the second number of the same WhatsApp account.
    bool claimForAnother();
    int subscriptions();

    std::optional<test::SetupScene> m_scene;
};

bool TestDisconnectKill::claimForAnother()
{
    const SharedSecret token =
        tokenOf(*m_scene->store, m_scene->vault(), m_scene->flow->account().id).value_or(nullptr);
    const std::string key = crypto::toBase64Url(crypto::randomBytes(32));
    const QUrl devices = m_scene->servers.relayUrl().resolved(QUrl(u"/v1/devices"_s));
    const QJsonObject asked{{u"pairing_code"_s, m_scene->servers.pairingCode(u"Market Hall"_s)},
                            {u"device_name"_s, u"Stall"_s},
                            {u"workspace_key"_s, QString::fromStdString(key)}};
    const QString device = support::postJson(devices, asked).body[u"token"_s].toString();
    const QJsonObject claim{{u"waba_id"_s, m_scene->progress().waba.value()},
                            {u"access_token"_s, QString::fromUtf8(token->bytes())},
                            {u"verify_token"_s, QString(43, u'v')}};
    QNetworkAccessManager network;
    QNetworkRequest request(m_scene->servers.relayUrl().resolved(QUrl(u"/v1/numbers/610000000000002"_s)));
    request.setRawHeader("Authorization", "Bearer " + device.toLatin1());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(network.put(request, QJsonDocument(claim).toJson()));
    return QTest::qWaitFor([&reply] { return reply->isFinished(); })
        && reply->error() == QNetworkReply::NoError;
}

int TestDisconnectKill::subscriptions()
{
    const QUrl state = m_scene->servers.sandbox().url().resolved(QUrl(u"/sandbox/state"_s));
    return int(support::getJson(state).body[u"subscriptions"_s].toArray().size());
}

void TestDisconnectKill::s26_whoElseUsesTheAccountKeepsItsSubscription_data()
{
    QTest::addColumn<bool>("isUsedByOthers");
    QTest::newRow("another workspace has a number of it") << true;
    QTest::newRow("nobody else has") << false;
}

void TestDisconnectKill::s26_whoElseUsesTheAccountKeepsItsSubscription()
{
    QFETCH(const bool, isUsedByOthers);
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->connectShop(), test::noError);
    QVERIFY(!isUsedByOthers || claimForAnother());
    m_scene->close();
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {u"disconnect"_s, m_scene->databasePath(), m_scene->installation(),
                 m_scene->servers.sandbox().url().toString()});
    QVERIFY(child.waitForFinished(30'000));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);

    QVERIFY(m_scene->restart());
    QVERIFY2(QCoro::waitFor(m_scene->relay().me())->numbers.isEmpty(), "the number was given back");
    QCOMPARE(subscriptions(), 1);
    Disconnecting disconnecting(*m_scene->store, m_scene->vault(), m_scene->relay(), m_scene->graph());
    QVERIFY(disconnecting.isPending());
    QCoro::waitFor(disconnecting.finishPending());
    QVERIFY(!disconnecting.isPending());
    QCOMPARE(subscriptions(), isUsedByOthers ? 1 : 0);
    QVERIFY2(QCoro::waitFor(m_scene->relay().me())->numbers.isEmpty(), "and stays so");
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 5 && arguments.at(1) == u"disconnect"_s)
        return disconnectAndDie(arguments.at(2), arguments.at(3), QUrl(arguments.at(4)));
    TestDisconnectKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_disconnectkill.moc"
