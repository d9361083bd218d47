// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sealedbox.h"
#include "forwardingserver.h"
#include "relaylink/relayevents.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/events.h"
#include "relaylink/workspacekeys.h"
#include "setupscene.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using Step = SetupFlow::Step;

/// S9, S10: the console says "connected" only when a test event went through the relay and came back.
class TestDeliverySelfTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_scene.reset(); }
    void sendsAnEventThroughTheRelayBeforeItSaysConnected();
    void reportsEachStage();
    void saysWhenNobodyAnswersAtMetasAddress();
    void saysWhenSomethingElseAnswersAtMetasAddress();
    void s9_saysWhenMetaDeliversElsewhere();
    void saysWhenMetasAddressIsNotSecure();
    void saysWhenTheEventDoesNotComeBack();
    void saysWhenTheEventDoesNotOpen();

private:
    void chooseTheNumber();
    void compareToNotConnected(const std::optional<Error> &error, const QString &reason);
    bool restartRelayAt(const QUrl &publicUrl);
    std::optional<test::SetupScene> m_scene;
};

void TestDeliverySelfTest::init()
{
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
}

void TestDeliverySelfTest::chooseTheNumber()
{
    QCOMPARE(m_scene->pair(), test::noError);
    QCOMPARE(m_scene->signIn(), test::noError);
    QCOMPARE(m_scene->chooseBusinessManager(u"Corner Shop"_s), test::noError);
    QCOMPARE(m_scene->chooseWaba(u"Corner Shop"_s), test::noError);
}

/// The set-up stopped with `reason`, and nothing says that it is connected.
void TestDeliverySelfTest::compareToNotConnected(const std::optional<Error> &error, const QString &reason)
{
    QVERIFY(error);
    QCOMPARE(auditWord(*error), reason);
    QCOMPARE(m_scene->flow->state().step, Step::Subscribe);
    QCOMPARE(m_scene->flow->state().stage, ConnectionStage::Testing);
    QCOMPARE(m_scene->completed, 0);
    QVERIFY(!m_scene->progress().complete);
    QVERIFY(m_scene->store->reader().accounts.activeNumbers()->isEmpty());
}

bool TestDeliverySelfTest::restartRelayAt(const QUrl &publicUrl)
{
    m_scene->servers.relay().stop();
    m_scene->servers.setPublicUrl(publicUrl);
    return m_scene->servers.startRelay();
}

void TestDeliverySelfTest::sendsAnEventThroughTheRelayBeforeItSaysConnected()
{
    QCOMPARE(m_scene->connectShop(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    const Result<EventPage> log = QCoro::waitFor(m_scene->relay().send(FetchEvents{0, 10, 0}));
    QVERIFY(log);
    QCOMPARE(log->events.size(), 1);
    QCOMPARE(log->events.first().kind, u"team"_s);
    QVERIFY(log->events.first().isReadable);
    QVERIFY(log->events.first().body.contains(R"("type":"loopback")"));
}

void TestDeliverySelfTest::reportsEachStage()
{
    chooseTheNumber();
    QList<ConnectionStage> reported;
    connect(&*m_scene->flow, &SetupFlow::stateChanged, this, [this, &reported] {
        if (const ConnectionStage stage = m_scene->flow->state().stage;
            reported.isEmpty() || reported.last() != stage)
            reported << stage;
    });
    QCOMPARE(m_scene->chooseNumber(u"Corner Shop"_s), test::noError);
    const QList<ConnectionStage> expected{ConnectionStage::Subscribing, ConnectionStage::Testing};
    QCOMPARE(reported.mid(reported.size() - 2), expected);
}

void TestDeliverySelfTest::saysWhenNobodyAnswersAtMetasAddress()
{
    QVERIFY(restartRelayAt(QUrl(u"http://127.0.0.1:%1"_s.arg(support::freePort()))));
    chooseTheNumber();
    compareToNotConnected(m_scene->chooseNumber(u"Corner Shop"_s), u"callback_unreachable"_s);
    QVERIFY(restartRelayAt(QUrl()));
    QCOMPARE(m_scene->retry(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(m_scene->completed, 1);
}

void TestDeliverySelfTest::s9_saysWhenMetaDeliversElsewhere()
{
    QVERIFY(m_scene->servers.deliverTo(
        u"localhost"_s)); // takes webhooks too, and is not the address that the relay names
    chooseTheNumber();
    compareToNotConnected(m_scene->chooseNumber(u"Corner Shop"_s), u"delivery_elsewhere"_s);
    QVERIFY(m_scene->servers.deliverTo(m_scene->servers.relayUrl().host()));
    QCOMPARE(m_scene->retry(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(m_scene->completed, 1);
}

void TestDeliverySelfTest::saysWhenSomethingElseAnswersAtMetasAddress()
{
    QVERIFY(restartRelayAt(m_scene->servers.sandbox().url()));
    chooseTheNumber();
    compareToNotConnected(m_scene->chooseNumber(u"Corner Shop"_s), u"callback_wrong"_s);
    QVERIFY(m_scene->restart()); // it continues automatically, and stops there again
    QCOMPARE(m_scene->flow->state().step, Step::Subscribe);
    QVERIFY(restartRelayAt(QUrl()));
    QCOMPARE(m_scene->retry(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
}

void TestDeliverySelfTest::saysWhenMetasAddressIsNotSecure()
{
    QVERIFY(restartRelayAt(QUrl(u"http://relay.example"_s)));
    chooseTheNumber();
    compareToNotConnected(m_scene->chooseNumber(u"Corner Shop"_s), u"callback_insecure"_s);
}

void TestDeliverySelfTest::saysWhenTheEventDoesNotComeBack()
{
    chooseTheNumber();
    const auto withoutEvents = [](const QByteArray &request, const QByteArray &body) {
        return request.startsWith("GET /v1/events")
            ? QByteArray(R"({"events":[],"keys":[],"next":0,"head":0,"oldest":1})")
            : body;
    };
    const test::ForwardingServer lossy(m_scene->servers.relayUrl(), withoutEvents);
    m_scene->relay().setBaseUrl(lossy.url());
    compareToNotConnected(m_scene->chooseNumber(u"Corner Shop"_s), u"loopback_lost"_s);
    m_scene->relay().setBaseUrl(m_scene->servers.relayUrl());
    QCOMPARE(m_scene->retry(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
}

void TestDeliverySelfTest::saysWhenTheEventDoesNotOpen()
{
    chooseTheNumber();
    // A computer with another workspace's key; what it seals for the team opens for nobody here.
    const auto pairing = m_scene->store->reader().relay.pairing();
    std::vector<crypto::KeyPair> others;
    others.push_back(crypto::KeyPair::make());
    const WorkspaceId workspace = (*pairing)->workspace;
    m_scene->relay().setWorkspaceKeys(std::make_shared<WorkspaceKeys>(workspace, std::move(others)));
    compareToNotConnected(m_scene->chooseNumber(u"Corner Shop"_s), u"loopback_unreadable"_s);
}

QTEST_GUILESS_MAIN(TestDeliverySelfTest)
#include "tst_deliveryselftest.moc"
