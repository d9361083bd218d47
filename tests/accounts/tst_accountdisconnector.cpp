// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountdisconnector.h"
#include "accounts/accounttoken.h"
#include "accounts/boundseal.h"
#include "accounts/keymanager.h"
#include "disconnectscene.h"
#include "graph/graphsender.h"
#include "graph/requests/profile.h"
#include "relaylink/eventstream.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/identity.h"
#include "sync/eventintake.h"

#include <QGuiApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

/// S29: the audit trail of a connection from its beginning to its end.
const QList<AuditKind> expectedAudit{AuditKind::Paired, AuditKind::LoggedIn, AuditKind::Connected,
                                     AuditKind::Disconnected, AuditKind::DisconnectFinished};

/// Disconnects the account with the files of a console that is closed, and dies as by kill -9 once the relay
/// has confirmed the release of the number.
int disconnectAndDie(const QString &database, const QString &installation, const QUrl &meta)
{
    QNetworkAccessManager network;
    Keychain keychain;
    Store store(database);
    Vault vault(keychain, installation);
    RelaySender relay(network, QUrl());
    GraphSender graph(network, meta, u"v26.0"_s);
    if (!QCoro::waitFor(store.open()) || !QCoro::waitFor(vault.open(true))
        || !test::usePairing(store, vault, relay))
        return 1;
    QObject::connect(&network, &QNetworkAccessManager::finished, &network, [](const QNetworkReply *reply) {
        if (reply->request().attribute(QNetworkRequest::CustomVerbAttribute).toByteArray() == "DELETE"
            && reply->url().path().startsWith("/v1/numbers/"_L1))
            ::raise(SIGKILL);
    });
    AccountDisconnector disconnector(store, vault, relay, graph);
    (void)QCoro::waitFor(disconnector.disconnect(store.reader().accounts.setup()->account));
    return 2; // it came to its end
}

} // namespace

/// S26: disconnecting, at the sandbox's Meta and at the real relay, with the real keychain.
class TestAccountDisconnector : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void revokesUnsubscribesAndDestroys();
    void leavesTheSubscriptionToAnotherComputer();
    void isFinishedLaterWithoutANetwork();
    void aNewSignInIsNotEndedByWhatWasLeft();
    void aTokenThatIsDeadAlreadyIsNoHindrance();
    void conversationsStay();
    void s26_aDeletionAskedForAtFacebookDestroysTheKeyToo();
    void s26_behindAPassphraseTheKeyGoesWithTheNextUnlocking();
    void s27_removingTheAppAtFacebookDestroysTheToken();
    void s27_aRevokedAccountGivesItsNumberBack_data();
    void s27_aRevokedAccountGivesItsNumberBack();
    void theSameNumberCanBeConnectedAgain();
    void s26_whoElseUsesTheAccountKeepsItsSubscription_data();
    void s26_whoElseUsesTheAccountKeepsItsSubscription();

private:
    Result<void> disconnect() { return QCoro::waitFor(m_disconnector->disconnect(m_scene->account())); }
    void makeService();
    /// Posts Meta's signed request to the relay and lets the console take the event.
    bool notifyRelay(const QString &callback, const AccountId &person);

    std::optional<test::DisconnectScene> m_scene;
    std::optional<AccountDisconnector> m_disconnector;
    std::optional<EventIntake> m_intake;
    std::optional<EventStream> m_stream;
};

void TestAccountDisconnector::init()
{
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->connectShop(), test::noError);
    makeService();
    QCOMPARE(m_scene->subscriptions(), 1);
    QCOMPARE(m_scene->claims(), 1);
}

void TestAccountDisconnector::cleanup()
{
    m_stream.reset();
    m_intake.reset();
    m_disconnector.reset();
    m_scene.reset();
}

void TestAccountDisconnector::makeService()
{
    m_disconnector.emplace(*m_scene->store, m_scene->vault(), m_scene->relay(), m_scene->graph());
}

bool TestAccountDisconnector::notifyRelay(const QString &callback, const AccountId &person)
{
    const bool isTaken = m_scene->postSignedRequest(callback, person);
    m_intake.emplace(*m_scene->store);
    m_stream.emplace(m_scene->relay(), *m_intake);
    m_stream->start();
    return isTaken;
}

void TestAccountDisconnector::revokesUnsubscribesAndDestroys()
{
    const QString before = m_scene->sealed();
    QVERIFY(!before.isEmpty());
    const SharedSecret token = tokenOf(*m_scene->store, m_scene->vault(), m_scene->account()).value();
    const AccountId who = m_scene->account();
    QVERIFY(disconnect());
    QVERIFY(!m_disconnector->isPending());
    QCOMPARE(m_scene->subscriptions(), 0);
    QCOMPARE(m_scene->claims(), 0);
    // The token is revoked at Meta and deleted here, and the key that sealed it no longer opens it.
    const Result<Profile> profile = QCoro::waitFor(m_scene->graph().send(token, FetchProfile{}));
    QCOMPARE(auditWord(profile.error()), u"meta_190_458"_s);
    QCOMPARE(m_scene->sealed(), QString());
    QCOMPARE(auditWord(unsealBound(*m_scene->store, m_scene->vault(), before, accountContext(who)).error()),
             u"sealed_value_damaged"_s);
    QVERIFY(m_scene->store->reader().accounts.accounts()->isEmpty());
    QVERIFY(m_scene->store->reader().accounts.activeNumbers()->isEmpty());
    QCOMPARE(m_scene->audit(), expectedAudit);
    m_disconnector.reset();
    m_scene->store.reset(); // closing folds the log into the file
    QVERIFY(!m_scene->files().contains(before.toLatin1()));
}

void TestAccountDisconnector::leavesTheSubscriptionToAnotherComputer()
{
    const QUrl devices = m_scene->servers.relayUrl().resolved(QUrl(u"/v1/devices"_s));
    const QString words = m_scene->invitation();
    QVERIFY(!words.isEmpty());
    const QJsonObject request{{u"pairing_code"_s, words.section(u'-', 0, 1)},
                              {u"device_name"_s, u"Office"_s},
                              {u"workspace_key"_s, m_scene->publicHalf()}};
    QCOMPARE(support::postJson(devices, request).status, 201);
    QVERIFY(disconnect());
    QVERIFY(!m_disconnector->isPending());
    QCOMPARE(m_scene->subscriptions(), 1);
    QCOMPARE(m_scene->claims(), 1);
    QCOMPARE(m_scene->asked(u"/me/permissions"_s), 2); // read by the login, deleted now
}

void TestAccountDisconnector::isFinishedLaterWithoutANetwork()
{
    const SharedSecret token = tokenOf(*m_scene->store, m_scene->vault(), m_scene->account()).value();
    m_scene->servers.relay().stop();
    QVERIFY(disconnect());
    QVERIFY(m_disconnector->isPending());
    QCOMPARE(m_scene->sealed(), QString()); // nothing here uses it from now on
    QVERIFY(QCoro::waitFor(m_scene->graph().send(token, FetchProfile{})));
    m_disconnector.reset();
    QVERIFY(m_scene->restart());
    makeService();
    QVERIFY(m_disconnector->isPending());
    QVERIFY(m_scene->servers.startRelay());
    QSignalSpy finished(&*m_disconnector, &AccountDisconnector::finished);
    QCoro::waitFor(m_disconnector->finishPending());
    QCOMPARE(finished.size(), 1);
    QVERIFY(!m_disconnector->isPending());
    QCOMPARE(m_scene->subscriptions(), 0);
    QCOMPARE(m_scene->claims(), 0);
    QVERIFY(!QCoro::waitFor(m_scene->graph().send(token, FetchProfile{})));
    QCOMPARE(m_scene->audit(), expectedAudit);
}

void TestAccountDisconnector::aNewSignInIsNotEndedByWhatWasLeft()
{
    m_scene->servers.relay().stop();
    QVERIFY(disconnect());
    QVERIFY(m_disconnector->isPending());
    QVERIFY(m_scene->servers.startRelay());
    QCOMPARE(m_scene->signInAgain(), test::noError);
    QVERIFY(!m_disconnector->isPending());
    QCoro::waitFor(m_disconnector->finishPending());
    const Result<SharedSecret> token = tokenOf(*m_scene->store, m_scene->vault(), m_scene->account());
    QVERIFY(token);
    QVERIFY(QCoro::waitFor(m_scene->graph().send(*token, FetchProfile{})));
}

void TestAccountDisconnector::aTokenThatIsDeadAlreadyIsNoHindrance()
{
    QVERIFY(m_scene->servers.setFault(u"token_460"_s));
    QVERIFY(disconnect());
    QVERIFY(!m_disconnector->isPending());
    QCOMPARE(m_scene->sealed(), QString());
}

void TestAccountDisconnector::conversationsStay()
{
    const auto talk = [](StoreSession &session) {
        Customer customer;
        customer.waId = WaId(u"34600000001"_s);
        return session.conversations.resolve(PhoneNumberId(u"610000000000001"_s), customer);
    };
    const Result<ConversationId> conversation = QCoro::waitFor(m_scene->store->write(talk));
    QVERIFY(disconnect());
    QVERIFY(m_scene->store->reader().conversations.find(*conversation)->has_value());
}

void TestAccountDisconnector::s26_aDeletionAskedForAtFacebookDestroysTheKeyToo()
{
    const AccountId who = m_scene->account();
    const QString before = m_scene->sealed();
    const QString key = m_scene->vault().keyId();
    QVERIFY(notifyRelay(u"/meta/data-deletion"_s, who));
    QTRY_COMPARE(m_scene->sealed(), QString());
    QTRY_VERIFY(m_scene->vault().keyId() != key);
    QCOMPARE(auditWord(unsealBound(*m_scene->store, m_scene->vault(), before, accountContext(who)).error()),
             u"sealed_value_damaged"_s);
    QVERIFY2(QCoro::waitFor(m_scene->relay().send(FetchIdentity{})), "the pairing was sealed anew");
    m_stream.reset();
    m_intake.reset();
    m_disconnector.reset();
    QVERIFY(m_scene->restart());
    QVERIFY2(QCoro::waitFor(m_scene->relay().send(FetchIdentity{})), "and opens after a restart");
}

void TestAccountDisconnector::s26_behindAPassphraseTheKeyGoesWithTheNextUnlocking()
{
    KeyManager keys(*m_scene->store, m_scene->vault());
    QVERIFY(QCoro::waitFor(keys.changePassphrase({}, Secret("correct horse"))));
    const QString key = m_scene->vault().keyId();
    QVERIFY(disconnect());
    QCOMPARE(m_scene->vault().keyId(), key);
    QVERIFY(keys.isRotationDue());
    m_scene->vault().close();
    QCOMPARE(auditWord(QCoro::waitFor(keys.open()).error()), u"passphrase_needed"_s);
    QVERIFY(QCoro::waitFor(keys.unlock(Secret("correct horse"))));
    QVERIFY(m_scene->vault().keyId() != key);
    QVERIFY(!keys.isRotationDue());
    QVERIFY(keys.isProtected());
    m_scene->vault().close();
    QCOMPARE(auditWord(QCoro::waitFor(keys.open()).error()), u"passphrase_needed"_s);
    QVERIFY2(QCoro::waitFor(keys.unlock(Secret("correct horse"))), "the same passphrase opens the next key");
}

void TestAccountDisconnector::s27_removingTheAppAtFacebookDestroysTheToken()
{
    const AccountId who = m_scene->account();
    const QString before = m_scene->sealed();
    const QString key = m_scene->vault().keyId();
    QVERIFY(notifyRelay(u"/meta/deauthorize"_s, who));
    QTRY_COMPARE(m_scene->sealed(), QString());
    QTRY_VERIFY(m_scene->vault().keyId() != key); // nor does it open in an old copy of the file
    QCOMPARE(auditWord(unsealBound(*m_scene->store, m_scene->vault(), before, accountContext(who)).error()),
             u"sealed_value_damaged"_s);
    const FacebookAccount revoked = m_scene->store->reader().accounts.accounts()->first();
    QCOMPARE(revoked.status, AccountStatus::Revoked);
    QVERIFY2(!revoked.name.isEmpty(), "it is still known whose it was");
    QCOMPARE(m_scene->claims(), 1);
    QCOMPARE(m_scene->signInAgain(), test::noError);
    QCOMPARE(m_scene->flow->state().step, SetupFlow::Step::Done);
    QCOMPARE(m_scene->store->reader().accounts.accounts()->first().status, AccountStatus::Active);
    const Result<SharedSecret> token = tokenOf(*m_scene->store, m_scene->vault(), who);
    QVERIFY(token && QCoro::waitFor(m_scene->graph().send(*token, FetchProfile{})));
}

void TestAccountDisconnector::s27_aRevokedAccountGivesItsNumberBack_data()
{
    QTest::addColumn<QString>("callback");
    QTest::addColumn<bool>("isDisconnectedByHand");
    QTest::newRow("removed the app, then disconnected") << u"/meta/deauthorize"_s << true;
    QTest::newRow("asked for deletion") << u"/meta/data-deletion"_s << false;
}

/// Without a token nothing can be done at Meta, but the number has to be released at the relay.
void TestAccountDisconnector::s27_aRevokedAccountGivesItsNumberBack()
{
    QFETCH(const QString, callback);
    QFETCH(const bool, isDisconnectedByHand);
    QVERIFY(notifyRelay(callback, m_scene->account()));
    QTRY_COMPARE(m_scene->sealed(), QString());
    if (isDisconnectedByHand)
        QVERIFY(disconnect());
    else
        QCoro::waitFor(m_disconnector->finishPending());
    QVERIFY(!m_disconnector->isPending());
    QCOMPARE(m_scene->claims(), 0);
    QVERIFY(m_scene->store->reader().accounts.activeNumbers()->isEmpty());
}

void TestAccountDisconnector::theSameNumberCanBeConnectedAgain()
{
    QVERIFY(disconnect());
    QCOMPARE(m_scene->signInAgain(), test::noError);
    QTRY_COMPARE(m_scene->flow->state().step, SetupFlow::Step::Done);
    QCOMPARE(m_scene->subscriptions(), 1);
    QCOMPARE(m_scene->store->reader().accounts.activeNumbers()->size(), 1);
}

/// The console dies after the release of the number, before it is recorded. If another workspace uses the
/// same WhatsApp account, Meta's subscription stays.
void TestAccountDisconnector::s26_whoElseUsesTheAccountKeepsItsSubscription_data()
{
    QTest::addColumn<bool>("isUsedByOthers");
    QTest::newRow("another workspace has a number of it") << true;
    QTest::newRow("nobody else has") << false;
}

void TestAccountDisconnector::s26_whoElseUsesTheAccountKeepsItsSubscription()
{
    QFETCH(const bool, isUsedByOthers);
    QVERIFY(!isUsedByOthers || m_scene->claimForAnother());
    m_disconnector.reset();
    m_scene->close();
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {u"disconnect"_s, m_scene->databasePath(), m_scene->installation(),
                 m_scene->servers.sandbox().url().toString()});
    QVERIFY(child.waitForFinished(30'000));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);

    QVERIFY(m_scene->restart());
    QCOMPARE(m_scene->claims(), 0); // the number was given back
    QCOMPARE(m_scene->subscriptions(), 1);
    makeService();
    QVERIFY(m_disconnector->isPending());
    QCoro::waitFor(m_disconnector->finishPending());
    QVERIFY(!m_disconnector->isPending());
    QCOMPARE(m_scene->subscriptions(), isUsedByOthers ? 1 : 0);
    QCOMPARE(m_scene->claims(), 0);
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 5 && arguments.at(1) == u"disconnect"_s)
        return disconnectAndDie(arguments.at(2), arguments.at(3), QUrl(arguments.at(4)));
    TestAccountDisconnector test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accountdisconnector.moc"
