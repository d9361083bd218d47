// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accounttoken.h"
#include "accounts/boundseal.h"
#include "accounts/disconnecting.h"
#include "accounts/keycare.h"
#include "accounts/workspacedevices.h"
#include "accounts/workspacekeyring.h"
#include "crypto/bytes.h"
#include "relaylink/eventstream.h"
#include "setupscene.h"
#include "sync/eventintake.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

/// S29: what the audit trail tells of a connection from its beginning to its end.
const QList<AuditKind> story{AuditKind::Paired, AuditKind::LoggedIn, AuditKind::Connected,
                             AuditKind::Disconnected, AuditKind::DisconnectFinished};

} // namespace

/// S26: disconnecting, at the sandbox's Meta and at the real relay, with the real keychain.
class TestDisconnecting : public QObject {
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
    void theSameNumberCanBeConnectedAgain();

private:
    AccountId account() const { return m_scene->flow->account().id; }
    Result<void> disconnect() { return QCoro::waitFor(m_disconnecting->disconnect(account())); }
    QString sealed() const { return m_scene->store->reader().accounts.sealedToken(account()).value(); }
    void makeService();
    qsizetype subscriptions();
    /// Numbers that the relay keeps for this workspace.
    qsizetype claims();
    QByteArray files() const;
    /// Posts Meta's signed request to the relay and lets the console take the event.
    bool askMetaForDeletion(const AccountId &person);
    /// What another computer types to be paired; empty without one.
    QString invitation();
    /// Of the workspace's key, as it stands in JSON.
    QString publicHalf();
    QList<AuditKind> audit() const;

    std::optional<test::SetupScene> m_scene;
    std::optional<Disconnecting> m_disconnecting;
    std::optional<EventIntake> m_intake;
    std::optional<EventStream> m_stream;
};

void TestDisconnecting::init()
{
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->connectShop(), test::noError);
    makeService();
    QCOMPARE(subscriptions(), 1);
    QCOMPARE(claims(), 1);
}

void TestDisconnecting::cleanup()
{
    m_stream.reset();
    m_intake.reset();
    m_disconnecting.reset();
    m_scene.reset();
}

void TestDisconnecting::makeService()
{
    m_disconnecting.emplace(*m_scene->store, m_scene->vault(), m_scene->relay(), m_scene->graph());
}

qsizetype TestDisconnecting::subscriptions()
{
    const QUrl state = m_scene->servers.sandbox().url().resolved(QUrl(u"/sandbox/state"_s));
    return support::getJson(state).body[u"subscriptions"_s].toArray().size();
}

qsizetype TestDisconnecting::claims()
{
    const Result<RelayIdentity> identity = QCoro::waitFor(m_scene->relay().me());
    return identity ? identity->numbers.size() : -1;
}

/// All bytes of the database on disk.
QByteArray TestDisconnecting::files() const
{
    QByteArray all;
    for (const QString &ending : {QString(), u"-wal"_s}) {
        QFile file(m_scene->databasePath() + ending);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

/// Source: data-deletion callback, `signed_request`.
bool TestDisconnecting::askMetaForDeletion(const AccountId &person)
{
    constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QJsonObject told{{u"user_id"_s, person.value()},
                           {u"algorithm"_s, u"HMAC-SHA256"_s},
                           {u"issued_at"_s, QDateTime::currentSecsSinceEpoch()}};
    const QByteArray payload = QJsonDocument(told).toJson(QJsonDocument::Compact).toBase64(form);
    const QByteArray signature = QMessageAuthenticationCode::hash(
        payload, m_scene->servers.appSecret().toUtf8(), QCryptographicHash::Sha256);
    QNetworkAccessManager network;
    QNetworkRequest request(m_scene->servers.relayUrl().resolved(QUrl(u"/meta/data-deletion"_s)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const std::unique_ptr<QNetworkReply> reply(
        network.post(request, "signed_request=" + signature.toBase64(form) + '.' + payload));
    const bool isTaken =
        QTest::qWaitFor([&reply] { return reply->isFinished(); }) && reply->error() == QNetworkReply::NoError;
    m_intake.emplace(*m_scene->store);
    m_stream.emplace(m_scene->relay(), *m_intake);
    m_stream->start();
    return isTaken;
}

QString TestDisconnecting::invitation()
{
    WorkspaceDevices devices(*m_scene->store, m_scene->vault(), m_scene->relay());
    const auto invited = QCoro::waitFor(devices.invite());
    return invited ? invited->words : QString();
}

QString TestDisconnecting::publicHalf()
{
    const auto pairs = WorkspaceKeyring(*m_scene->store, m_scene->vault()).pairs();
    return pairs && !pairs->empty() ? QString::fromStdString(crypto::toBase64Url(pairs->front().publicHalf()))
                                    : QString();
}

QList<AuditKind> TestDisconnecting::audit() const
{
    QList<AuditKind> kinds;
    const Result<QList<AuditLine>> lines = m_scene->store->reader().audit.page(0, 100);
    for (const AuditLine &line : *lines) {
        if (line.entry.kind != AuditKind::KeyRotated) // which follows in its own time
            kinds.prepend(line.entry.kind);
    }
    return kinds;
}

void TestDisconnecting::revokesUnsubscribesAndDestroys()
{
    const QString before = sealed();
    QVERIFY(!before.isEmpty());
    const SharedSecret token = tokenOf(*m_scene->store, m_scene->vault(), account()).value();
    const AccountId who = account();
    QVERIFY(disconnect());
    QVERIFY(!m_disconnecting->isPending());
    QCOMPARE(subscriptions(), 0);
    QCOMPARE(claims(), 0);
    // The token is dead at Meta, gone here, and what it was sealed with no longer opens it.
    const Result<Profile> profile = QCoro::waitFor(m_scene->graph().me(token));
    QCOMPARE(profile.error().reason, u"meta_190_458"_s);
    QCOMPARE(sealed(), QString());
    QCOMPARE(unsealBound(*m_scene->store, m_scene->vault(), before, accountContext(who)).error().reason,
             u"sealed_value_damaged"_s);
    QVERIFY(m_scene->store->reader().accounts.accounts()->isEmpty());
    QVERIFY(m_scene->store->reader().accounts.activeNumbers()->isEmpty());
    QCOMPARE(audit(), story);
    m_disconnecting.reset();
    m_scene->store.reset(); // closing folds the log into the file
    QVERIFY(!files().contains(before.toLatin1()));
}

void TestDisconnecting::leavesTheSubscriptionToAnotherComputer()
{
    const QUrl devices = m_scene->servers.relayUrl().resolved(QUrl(u"/v1/devices"_s));
    const QString words = invitation();
    QVERIFY(!words.isEmpty());
    const QJsonObject request{{u"pairing_code"_s, words.section(u'-', 0, 1)},
                              {u"device_name"_s, u"Office"_s},
                              {u"workspace_key"_s, publicHalf()}};
    QCOMPARE(support::postJson(devices, request).status, 201);
    QVERIFY(disconnect());
    QVERIFY(!m_disconnecting->isPending());
    QCOMPARE(subscriptions(), 1);
    QCOMPARE(claims(), 1);
    QCOMPARE(m_scene->asked(u"/me/permissions"_s), 2); // read by the login, deleted now
}

void TestDisconnecting::isFinishedLaterWithoutANetwork()
{
    const SharedSecret token = tokenOf(*m_scene->store, m_scene->vault(), account()).value();
    m_scene->servers.relay().stop();
    QVERIFY(disconnect());
    QVERIFY(m_disconnecting->isPending());
    QCOMPARE(sealed(), QString()); // nothing here uses it from now on
    QVERIFY(QCoro::waitFor(m_scene->graph().me(token)));
    m_disconnecting.reset();
    QVERIFY(m_scene->restart());
    makeService();
    QVERIFY(m_disconnecting->isPending());
    QVERIFY(m_scene->servers.startRelay());
    QSignalSpy finished(&*m_disconnecting, &Disconnecting::finished);
    QCoro::waitFor(m_disconnecting->finishPending());
    QCOMPARE(finished.size(), 1);
    QVERIFY(!m_disconnecting->isPending());
    QCOMPARE(subscriptions(), 0);
    QCOMPARE(claims(), 0);
    QVERIFY(!QCoro::waitFor(m_scene->graph().me(token)));
    QCOMPARE(audit(), story);
}

void TestDisconnecting::aNewSignInIsNotEndedByWhatWasLeft()
{
    m_scene->servers.relay().stop();
    QVERIFY(disconnect());
    QVERIFY(m_disconnecting->isPending());
    QVERIFY(m_scene->servers.startRelay());
    QCOMPARE(m_scene->signInAgain(), test::noError);
    QVERIFY(!m_disconnecting->isPending());
    QCoro::waitFor(m_disconnecting->finishPending());
    const Result<SharedSecret> token = tokenOf(*m_scene->store, m_scene->vault(), account());
    QVERIFY(token);
    QVERIFY(QCoro::waitFor(m_scene->graph().me(*token)));
}

void TestDisconnecting::aTokenThatIsDeadAlreadyIsNoHindrance()
{
    QVERIFY(m_scene->servers.setFault(u"token_460"_s));
    QVERIFY(disconnect());
    QVERIFY(!m_disconnecting->isPending());
    QCOMPARE(sealed(), QString());
}

void TestDisconnecting::conversationsStay()
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

void TestDisconnecting::s26_aDeletionAskedForAtFacebookDestroysTheKeyToo()
{
    const AccountId who = account();
    const QString before = sealed();
    const QString key = m_scene->vault().keyId();
    QVERIFY(askMetaForDeletion(who));
    QTRY_COMPARE(sealed(), QString());
    QTRY_VERIFY(m_scene->vault().keyId() != key);
    QCOMPARE(unsealBound(*m_scene->store, m_scene->vault(), before, accountContext(who)).error().reason,
             u"sealed_value_damaged"_s);
    QVERIFY2(QCoro::waitFor(m_scene->relay().me()), "the pairing was sealed anew");
    m_stream.reset();
    m_intake.reset();
    m_disconnecting.reset();
    QVERIFY(m_scene->restart());
    QVERIFY2(QCoro::waitFor(m_scene->relay().me()), "and opens after a restart");
}

void TestDisconnecting::s26_behindAPassphraseTheKeyGoesWithTheNextUnlocking()
{
    KeyCare keys(*m_scene->store, m_scene->vault());
    QVERIFY(QCoro::waitFor(keys.changePassphrase({}, Secret("correct horse"))));
    const QString key = m_scene->vault().keyId();
    QVERIFY(disconnect());
    QCOMPARE(m_scene->vault().keyId(), key);
    QVERIFY(keys.isRotationDue());
    m_scene->vault().close();
    QCOMPARE(QCoro::waitFor(keys.open()).error().reason, u"passphrase_needed"_s);
    QVERIFY(QCoro::waitFor(keys.unlock(Secret("correct horse"))));
    QVERIFY(m_scene->vault().keyId() != key);
    QVERIFY(!keys.isRotationDue());
    QVERIFY(keys.isProtected());
    m_scene->vault().close();
    QCOMPARE(QCoro::waitFor(keys.open()).error().reason, u"passphrase_needed"_s);
    QVERIFY2(QCoro::waitFor(keys.unlock(Secret("correct horse"))), "the same passphrase opens the next key");
}

void TestDisconnecting::theSameNumberCanBeConnectedAgain()
{
    QVERIFY(disconnect());
    QCOMPARE(m_scene->signInAgain(), test::noError);
    QTRY_COMPARE(m_scene->flow->step(), SetupFlow::Step::Done);
    QCOMPARE(subscriptions(), 1);
    QCOMPARE(m_scene->store->reader().accounts.activeNumbers()->size(), 1);
}

QTEST_GUILESS_MAIN(TestDisconnecting)
#include "tst_disconnecting.moc"
