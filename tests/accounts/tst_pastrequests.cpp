// SPDX-License-Identifier: GPL-3.0-or-later
#include "forwardingserver.h"
#include "setupscene.h"

#include <QTest>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using Step = SetupFlow::Step;

namespace {

constexpr auto pastPath = "/smb_app_data"_L1;
/// Nothing of Meta's JSON arrives, so it is not known whether Meta acted.
const QByteArray unreadable = "<html>";

bool isAboutPast(const QByteArray &request, const QByteArray &kind)
{
    return request.left(request.indexOf('\r')).contains("/smb_app_data") && request.contains(kind);
}

} // namespace

/// B11, coexistence: what Meta gives once is requested once, also if the set-up is tried again.
class TestPastRequests : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void whatMetaAnsweredIsNotRequestedAgain();
    void aLostAnswerIsNoRefusal();
    void aRefusalIsReportedOnce();
    void theNextConnectionRequestsItAgain();

private:
    /// Connects the console by a server that loses the first answer about `kind`.
    void loseAnswerAbout(const QByteArray &kind);
    QList<AccountAlert> alerts() { return *m_scene->store->reader().alerts.unseen(10); }

    std::optional<test::ForwardingServer> m_meta;
    std::optional<test::SetupScene> m_scene;
};

void TestPastRequests::init()
{
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
}

void TestPastRequests::cleanup()
{
    m_scene.reset();
    m_meta.reset();
}

void TestPastRequests::loseAnswerAbout(const QByteArray &kind)
{
    auto isLost = std::make_shared<bool>(false);
    m_meta.emplace(m_scene->servers.sandbox().url(),
                   [isLost, kind](const QByteArray &request, const QByteArray &body) {
                       const bool losesIt = isAboutPast(request, kind) && !std::exchange(*isLost, true);
                       return losesIt ? unreadable : body;
                   });
    m_scene->metaUrl = m_meta->url();
    QVERIFY(m_scene->restart());
}

void TestPastRequests::whatMetaAnsweredIsNotRequestedAgain()
{
    loseAnswerAbout("history");
    QVERIFY(m_scene->connectShop()); // the contacts were accepted, and the outcome for the chats is not known
    QCOMPARE(m_scene->flow->state().step, Step::Subscribe);
    QCOMPARE(m_scene->asked(pastPath), 2);
    QVERIFY(m_scene->restart());
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(m_scene->asked(pastPath), 3);
    QCOMPARE(alerts(), QList<AccountAlert>());
}

void TestPastRequests::aLostAnswerIsNoRefusal()
{
    loseAnswerAbout("smb_app_state_sync");
    QVERIFY(m_scene->connectShop());
    QCOMPARE(m_scene->asked(pastPath), 1);
    QCOMPARE(m_scene->retry(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(m_scene->asked(pastPath), 3);
    QCOMPARE(alerts(), QList<AccountAlert>());
}

void TestPastRequests::aRefusalIsReportedOnce()
{
    QVERIFY(m_scene->servers.setFault(u"sync_refused"_s, true, 1)); // only the contacts
    loseAnswerAbout("history");
    QVERIFY(m_scene->connectShop());
    QCOMPARE(alerts().size(), 1);
    QCOMPARE(alerts().first().kind, AlertKind::PastAskedBefore);
    const qint64 seen = alerts().first().id;
    QVERIFY(QCoro::waitFor(
        m_scene->store->write([seen](StoreSession &session) { return session.alerts.markSeen(seen); })));
    QCOMPARE(m_scene->retry(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(alerts(), QList<AccountAlert>());
}

/// The owner may have connected the number anew in the phone app.
void TestPastRequests::theNextConnectionRequestsItAgain()
{
    QCOMPARE(m_scene->connectShop(), test::noError);
    const AccountId account = m_scene->progress().account;
    QVERIFY(QCoro::waitFor(m_scene->store->write(
        [account](StoreSession &session) { return session.disconnects.disconnect(account); })));
    QVERIFY(m_scene->restart());
    QCOMPARE(m_scene->flow->state().step, Step::Explain);
    QCOMPARE(m_scene->signIn(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(m_scene->asked(pastPath), 4);
}

QTEST_GUILESS_MAIN(TestPastRequests)
#include "tst_pastrequests.moc"
