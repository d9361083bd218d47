// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/claimretrier.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/identity.h"
#include "setupscene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using Step = SetupFlow::Step;

/// A claim after a new pairing that was interrupted is made again while the console runs.
class TestClaimRetrier : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void claimsAgainWhenMetaAnswersAgain();
    void claimsAgainWhileTheConversationsAreRead();
    void waitsLongerAfterEachFailure();
    void leavesToThePersonWhatDoesNotPass();

private:
    bool isConnected() const { return m_scene->flow->state().lists.unclaimed.isEmpty(); }
    qsizetype claims() { return QCoro::waitFor(m_scene->relay().send(FetchIdentity{}))->numbers.size(); }

    std::optional<test::SetupScene> m_scene;
    std::optional<ClaimRetrier> m_retrier;
    QList<int> m_failures; ///< What each pause was asked for with.
};

void TestClaimRetrier::init()
{
    m_failures.clear();
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->connectShop(), test::noError);
    QVERIFY(m_scene->replaceRelay());
    m_retrier.emplace(*m_scene->flow, [this](int failures) {
        m_failures << failures;
        return 20;
    });
}

void TestClaimRetrier::cleanup()
{
    m_retrier.reset();
    m_scene.reset();
}

void TestClaimRetrier::claimsAgainWhenMetaAnswersAgain()
{
    QVERIFY(m_scene->servers.setFault(u"server_error"_s));
    const std::optional<Error> error = m_scene->pairAgain();
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::Network);
    QCOMPARE(m_scene->flow->state().step, Step::Subscribe);
    QVERIFY(m_scene->servers.setFault(u"server_error"_s, false));
    QTRY_VERIFY_WITH_TIMEOUT(isConnected(), 20'000);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(claims(), 1);
    QVERIFY(!m_scene->flow->state().canRetryClaim());
}

void TestClaimRetrier::claimsAgainWhileTheConversationsAreRead()
{
    m_retrier.reset(); // nothing runs between the failure and Back
    QVERIFY(m_scene->servers.setFault(u"server_error"_s));
    QVERIFY(m_scene->pairAgain());
    QCOMPARE(m_scene->back(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QVERIFY(!isConnected());
    QVERIFY(m_scene->servers.setFault(u"server_error"_s, false));
    m_retrier.emplace(*m_scene->flow, [](int) { return 20; });
    QTRY_VERIFY_WITH_TIMEOUT(isConnected(), 20'000);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(claims(), 1);
}

void TestClaimRetrier::waitsLongerAfterEachFailure()
{
    QVERIFY(m_scene->servers.setFault(u"server_error"_s));
    QVERIFY(m_scene->pairAgain());
    QTRY_VERIFY_WITH_TIMEOUT(m_failures.size() >= 3, 20'000);
    QCOMPARE(m_failures.first(3), (QList{1, 2, 3}));
    QVERIFY(m_scene->servers.setFault(u"server_error"_s, false));
    QTRY_VERIFY_WITH_TIMEOUT(isConnected(), 20'000);
    // Another new pairing begins with the first pause.
    m_failures.clear();
    QVERIFY(m_scene->replaceRelay());
    QVERIFY(m_scene->servers.setFault(u"server_error"_s));
    QVERIFY(m_scene->pairAgain());
    QTRY_VERIFY_WITH_TIMEOUT(!m_failures.isEmpty(), 20'000);
    QCOMPARE(m_failures.first(), 1);
}

void TestClaimRetrier::leavesToThePersonWhatDoesNotPass()
{
    QVERIFY(m_scene->servers.setFault(u"subscribe_refused"_s));
    QVERIFY(m_scene->pairAgain());
    QCOMPARE(m_scene->flow->state().step, Step::Explain); // a login with that permission would help
    QCOMPARE(m_scene->back(), test::noError);
    QCOMPARE(m_scene->back(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QVERIFY(!isConnected());
    QVERIFY(!m_scene->flow->state().canRetryClaim());
    QVERIFY(m_failures.isEmpty());
}

QTEST_GUILESS_MAIN(TestClaimRetrier)
#include "tst_claimretrier.moc"
