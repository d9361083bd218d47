// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphsender.h"
#include "graph/listings.h"
#include "graph/requests/appdata.h"
#include "graph/requests/businessmanagers.h"
#include "graph/requests/markread.h"
#include "graph/requests/permissions.h"
#include "graph/requests/profile.h"
#include "graph/requests/sendmessage.h"
#include "graph/requests/webhooksubscriptions.h"
#include "metalogin.h"
#include "sandboxstate.h"
#include "servers.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using shoptalk::support::getJson;
using shoptalk::support::Servers;
using shoptalk::support::userToken;

namespace {

const PhoneNumberId mainNumber(u"610000000000001"_s);
const WabaId ownedWaba(u"500000000000001"_s);

OutgoingMessage textTo(const QString &to, const QString &text)
{
    return OutgoingMessage{mainNumber, to, BusinessScopedUserId(), TextContent{text}, u"our-message-id"_s};
}

} // namespace

/// Against the real sandbox program.
class TestGraphRequests : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theProfileIsRead();
    void permissionsAreRead();
    void allPagesOfBusinessManagersAreRead();
    void ownedAndSharedWabasAreRead();
    void phoneNumbersComeWithTheirDetails();
    void subscribingWorks();
    void aTextIsAccepted();
    void aTextGoesToAUsername();
    void aRefusalHasItsCode();
    void aLostAnswerIsSentOnce();
    void anExpiredTokenAsksForASignIn();
    void aTokenOfAnotherAppAsksForASignIn();
    void aThrottleIsDistinguished();
    void aDisturbanceIsDistinguished();
    void chatsAreMarkedAsRead();
    void appDataIsRequestedOnce();

private:
    GraphSender client() { return GraphSender(m_network, m_servers->sandbox().url(), u"v26.0"_s); }
    /// The texts that the sandbox got from the business for the customer.
    QStringList textsSentTo(const QString &waId);

    QNetworkAccessManager m_network;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Servers> m_servers;
    SharedSecret m_token;
};

void TestGraphRequests::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_servers = std::make_unique<Servers>(m_folder->path(), u"small"_s);
    QVERIFY2(m_servers->startSandbox({u"--speed"_s, u"50"_s}), qPrintable(m_servers->problem()));
    m_token = std::make_shared<const Secret>(userToken(m_servers->sandbox().url(), u"700000000000001"_s));
    QVERIFY(!m_token->isEmpty());
}

void TestGraphRequests::cleanup()
{
    m_servers.reset();
}

QStringList TestGraphRequests::textsSentTo(const QString &waId)
{
    return support::textsSentTo(m_servers->sandbox().url(), waId);
}

void TestGraphRequests::theProfileIsRead()
{
    const auto profile = QCoro::waitFor(client().send(m_token, FetchProfile{}));
    QVERIFY(profile);
    QCOMPARE(profile->id, AccountId(u"218000000000001"_s));
    QCOMPARE(profile->name, u"Amelia Hartley"_s);
}

void TestGraphRequests::permissionsAreRead()
{
    const auto permissions = QCoro::waitFor(client().send(m_token, ListPermissions{}));
    QVERIFY(permissions);
    QVERIFY(permissions->granted.contains(u"whatsapp_business_messaging"_s));
    QVERIFY(permissions->declined.isEmpty());
}

void TestGraphRequests::allPagesOfBusinessManagersAreRead()
{
    const auto managers = QCoro::waitFor(client().send(m_token, ListBusinessManagers{}));
    QVERIFY(managers);
    QCOMPARE(managers->size(), 3);
    QCOMPARE(managers->first(),
             (BusinessManager{BusinessManagerId(u"300000000000001"_s), u"Corner Shop"_s, u"verified"_s}));
    QCOMPARE(managers->last().name, u"Third Business"_s);
}

void TestGraphRequests::ownedAndSharedWabasAreRead()
{
    const BusinessManagerId manager(u"300000000000001"_s);
    GraphSender graph = client();
    const auto wabas = QCoro::waitFor(wabasOf(graph, m_token, manager));
    QVERIFY(wabas);
    QCOMPARE(*wabas,
             (QList{Waba{ownedWaba, manager, u"Corner Shop"_s, Waba::Ownership::Owned},
                    Waba{WabaId(u"500000000000002"_s), manager, u"Market Hall"_s, Waba::Ownership::Shared}}));
}

void TestGraphRequests::phoneNumbersComeWithTheirDetails()
{
    GraphSender graph = client();
    const auto numbers = QCoro::waitFor(phoneNumbersOf(graph, m_token, ownedWaba));
    QVERIFY(numbers);
    QCOMPARE(numbers->size(), 2);
    const PhoneNumber &first = numbers->first();
    QCOMPARE(first.id, mainNumber);
    QCOMPARE(first.waba, ownedWaba);
    QCOMPARE(first.displayPhoneNumber, u"+34 910 00 00 01"_s);
    QCOMPARE(first.verifiedName, u"Corner Shop"_s);
    QCOMPARE(first.status, u"CONNECTED"_s);
    QCOMPARE(first.platformType, u"CLOUD_API"_s);
    QVERIFY(first.isOnBusinessApp);
    QVERIFY(!first.messagingLimit.isEmpty());
    const PhoneNumber &second = numbers->last();
    QCOMPARE(second.qualityRating, u"YELLOW"_s);
    QCOMPARE(second.throughput, u"HIGH"_s);
    QVERIFY(!second.isOnBusinessApp);
}

void TestGraphRequests::subscribingWorks()
{
    QVERIFY(QCoro::waitFor(client().send(m_token, SubscribeApp{ownedWaba})));
    const QJsonArray subscriptions = getJson(m_servers->sandbox().url().resolved(QUrl(u"/sandbox/state"_s)))
                                         .body.value("subscriptions"_L1)
                                         .toArray();
    QCOMPARE(subscriptions.size(), 1);
    QCOMPARE(subscriptions.first().toObject().value("waba_id"_L1).toString(), ownedWaba.value());
}

void TestGraphRequests::aTextIsAccepted()
{
    const auto accepted =
        QCoro::waitFor(client().send(m_token, SendMessage{textTo(u"+34600000001"_s, u"¡Hola! 👋🏽"_s)}));
    QVERIFY(accepted);
    QVERIFY(accepted->wamid.value().startsWith("wamid."_L1));
    QCOMPARE(textsSentTo(u"34600000001"_s).last(), u"¡Hola! 👋🏽"_s);
}

void TestGraphRequests::aTextGoesToAUsername()
{
    OutgoingMessage message = textTo(QString(), u"Hello you"_s);
    message.from = PhoneNumberId(u"610000000000002"_s);
    message.recipient = BusinessScopedUserId(u"ES.90210000005"_s);
    QVERIFY(QCoro::waitFor(client().send(m_token, SendMessage{message})));
}

void TestGraphRequests::aRefusalHasItsCode()
{
    QVERIFY(m_servers->setFault(u"window_closed"_s));
    const auto wamid =
        QCoro::waitFor(client().send(m_token, SendMessage{textTo(u"+34600000001"_s, u"Late"_s)}));
    QVERIFY(!wamid);
    QCOMPARE(wamid.error().kind, Error::Kind::Rejected);
    QCOMPARE(auditWord(wamid.error()), u"meta_131047"_s);
    QVERIFY(wamid.error().detail.contains("24 hours"_L1));
    QVERIFY(wamid.error().detail.contains("fbtrace_id"_L1));
}

void TestGraphRequests::aLostAnswerIsSentOnce()
{
    QVERIFY(m_servers->setFault(u"answer_lost"_s));
    const auto wamid =
        QCoro::waitFor(client().send(m_token, SendMessage{textTo(u"+34600000001"_s, u"Only once"_s)}));
    QVERIFY(!wamid);
    QCOMPARE(wamid.error().kind, Error::Kind::Network);
    QCOMPARE(auditWord(wamid.error()), u"answer_lost"_s);
    QCOMPARE(textsSentTo(u"34600000001"_s).count(u"Only once"_s), 1);
}

void TestGraphRequests::anExpiredTokenAsksForASignIn()
{
    QVERIFY(m_servers->setFault(u"expired_token"_s));
    const auto profile = QCoro::waitFor(client().send(m_token, FetchProfile{}));
    QVERIFY(!profile);
    QCOMPARE(profile.error().kind, Error::Kind::Unauthorised);
    QCOMPARE(auditWord(profile.error()), u"meta_190_463"_s);
}

void TestGraphRequests::aTokenOfAnotherAppAsksForASignIn()
{
    const auto profile = QCoro::waitFor(
        client().send(std::make_shared<const Secret>(QByteArray("EAAnonsense")), FetchProfile{}));
    QVERIFY(!profile);
    QCOMPARE(profile.error().kind, Error::Kind::Unauthorised);
}

void TestGraphRequests::aThrottleIsDistinguished()
{
    QVERIFY(m_servers->setFault(u"rate_limit"_s));
    const auto wamid =
        QCoro::waitFor(client().send(m_token, SendMessage{textTo(u"+34600000001"_s, u"Fast"_s)}));
    QVERIFY(!wamid);
    QCOMPARE(wamid.error().kind, Error::Kind::RateLimited);
}

void TestGraphRequests::aDisturbanceIsDistinguished()
{
    QVERIFY(m_servers->setFault(u"server_error"_s));
    const auto wamid =
        QCoro::waitFor(client().send(m_token, SendMessage{textTo(u"+34600000001"_s, u"Hello"_s)}));
    QVERIFY(!wamid);
    QCOMPARE(wamid.error().kind, Error::Kind::Network);
    QVERIFY(auditWord(wamid.error()).startsWith("meta_"_L1));
}

void TestGraphRequests::chatsAreMarkedAsRead()
{
    const auto unknown =
        QCoro::waitFor(client().send(m_token, MarkRead{mainNumber, Wamid(u"wamid.nothing"_s)}));
    QVERIFY(!unknown);
    QCOMPARE(auditWord(unknown.error()), u"meta_131009"_s);
    const Wamid wamid(support::say(m_servers->sandbox().url(), u"34600000003"_s, u"Ping"_s));
    QVERIFY(!wamid.isEmpty());
    QVERIFY(QCoro::waitFor(client().send(m_token, MarkRead{mainNumber, wamid})));
}

/// B11, coexistence.
void TestGraphRequests::appDataIsRequestedOnce()
{
    QVERIFY(QCoro::waitFor(client().send(m_token, RequestAppData{mainNumber, u"smb_app_state_sync"_s})));
    QVERIFY(m_servers->setFault(u"sync_refused"_s));
    const auto again =
        QCoro::waitFor(client().send(m_token, RequestAppData{mainNumber, u"smb_app_state_sync"_s}));
    QVERIFY(!again);
    QCOMPARE(auditWord(again.error()), u"meta_2593107"_s);
}

QTEST_GUILESS_MAIN(TestGraphRequests)
#include "tst_graphrequests.moc"
