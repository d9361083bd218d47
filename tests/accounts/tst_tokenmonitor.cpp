// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/connectedaccounts.h"
#include "accounts/tokenmonitor.h"
#include "setclock.h"
#include "setupscene.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds day = 24h;
const PhoneNumberId connectedNumber(u"610000000000001"_s);

} // namespace

Q_DECLARE_METATYPE(shoptalk::AccountStatus)

/// S23: the state of a token at the sandbox, monitored through the real relay.
class TestTokenMonitor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aGoodTokenNeedsNobody();
    void reportsWhyATokenEnded_data();
    void reportsWhyATokenEnded();
    void theEndIsKeptOverARestart();
    void aPermissionThatWasTakenBackIsSeen_data();
    void aPermissionThatWasTakenBackIsSeen();
    void renewsWhatRunsOutSoon();
    void givesNoticeWhenItCannotRenew();
    void triesToRenewOnceADay();
    void looksAtTheClockEveryMinute();
    void runsOutWithoutANetwork();
    void knowsNothingNewWithoutANetwork();
    void aRefusedRequestEndsTheSignIn();
    void aRefusalAboutAMessageDoesNot();
    void whatMetaTakesAgainIsUsableAgain();
    void aNewSignInIsNotOverwrittenByAnOldAnswer();

private:
    void check() { QCoro::waitFor(m_tokenMonitor->check()); }
    AccountHealth health() const { return m_tokenMonitor->health().value(0); }
    Result<SharedSecret> token();
    QList<AuditEntry> audit() const;

    std::optional<test::SetupScene> m_scene;
    support::SetClock m_clock;
    std::optional<TokenMonitor> m_tokenMonitor;
};

void TestTokenMonitor::init()
{
    m_clock = {};
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->connectShop(), test::noError);
    m_tokenMonitor.emplace(*m_scene->store, m_scene->vault(), m_scene->relay(), m_clock);
}

void TestTokenMonitor::cleanup()
{
    m_tokenMonitor.reset();
    m_scene.reset();
}

Result<SharedSecret> TestTokenMonitor::token()
{
    ConnectedAccounts accounts(*m_scene->store, m_scene->vault(), m_clock);
    return QCoro::waitFor(accounts.tokenFor(connectedNumber));
}

QList<AuditEntry> TestTokenMonitor::audit() const
{
    QList<AuditEntry> entries;
    const Result<QList<AuditLine>> lines = m_scene->store->reader().audit.page(0, 100);
    for (const AuditLine &line : *lines) {
        const bool isOfTokens = line.entry.kind == AuditKind::TokenEnded
            || line.entry.kind == AuditKind::TokenRenewed || line.entry.kind == AuditKind::LoginEndsSoon;
        if (isOfTokens)
            entries << AuditEntry{line.entry.kind, line.entry.count, line.entry.word};
    }
    return entries;
}

void TestTokenMonitor::aGoodTokenNeedsNobody()
{
    check();
    QCOMPARE(m_tokenMonitor->health().size(), 1);
    QVERIFY(!health().needsAttention());
    QCOMPARE(health().account.name, m_scene->flow->state().account.name);
    QVERIFY(health().account.dataAccessExpiresAt.isValid());
    QCOMPARE(audit(), QList<AuditEntry>());
    QVERIFY(token());
}

void TestTokenMonitor::reportsWhyATokenEnded_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<AccountStatus>("status");
    QTest::addColumn<QString>("word");
    QTest::newRow("the app was removed") << u"token_458"_s << AccountStatus::Revoked << u"meta_190_458"_s;
    QTest::newRow("a security check") << u"token_459"_s << AccountStatus::Checkpoint << u"meta_190_459"_s;
    QTest::newRow("a new password") << u"token_460"_s << AccountStatus::PasswordChanged << u"meta_190_460"_s;
    QTest::newRow("expired") << u"token_463"_s << AccountStatus::Expired << u"meta_190_463"_s;
    QTest::newRow("not confirmed") << u"token_464"_s << AccountStatus::Unconfirmed << u"meta_190_464"_s;
    QTest::newRow("logged out") << u"token_467"_s << AccountStatus::LoggedOut << u"meta_190_467"_s;
    QTest::newRow("no role") << u"token_492"_s << AccountStatus::NoRole << u"meta_190_492"_s;
    QTest::newRow("no sub-code") << u"token_invalid"_s << AccountStatus::LoggedOut << u"meta_190"_s;
    QTest::newRow("data access") << u"data_access_over"_s << AccountStatus::DataAccessExpired
                                 << u"data_access_expired"_s;
}

void TestTokenMonitor::reportsWhyATokenEnded()
{
    QFETCH(const QString, fault);
    QFETCH(const AccountStatus, status);
    QFETCH(const QString, word);
    QSignalSpy changed(&*m_tokenMonitor, &TokenMonitor::changed);
    QVERIFY(m_scene->servers.setFault(fault));
    // This clock has stood still while the servers started; what is over for Meta is over here, too.
    m_clock.pass(1h);
    check();
    QCOMPARE(health().account.status, status);
    QVERIFY(health().needsAttention());
    QVERIFY(!changed.isEmpty());
    QCOMPARE(audit(), (QList<AuditEntry>{{AuditKind::TokenEnded, 0, word}}));
    QCOMPARE(token().error().kind, Error::Kind::Unauthorised);
    check(); // says it once
    QCOMPARE(audit().size(), 1);
}

void TestTokenMonitor::theEndIsKeptOverARestart()
{
    QVERIFY(m_scene->servers.setFault(u"token_460"_s));
    check();
    m_tokenMonitor.reset();
    QVERIFY(m_scene->restart());
    m_tokenMonitor.emplace(*m_scene->store, m_scene->vault(), m_scene->relay(), m_clock);
    QCOMPARE(health().account.status, AccountStatus::PasswordChanged);
    QVERIFY(!token());
}

void TestTokenMonitor::aPermissionThatWasTakenBackIsSeen_data()
{
    QTest::addColumn<QString>("endsWith");
    QTest::addColumn<bool>("restarts");
    QTest::newRow("at once") << QString() << false;
    QTest::newRow("after a restart") << QString() << true;
    QTest::newRow("when the token has ended as well") << u"token_460"_s << true;
}

/// One click and one dialog are enough: the login requests the revoked permission, which the dialog would
/// otherwise skip.
void TestTokenMonitor::aPermissionThatWasTakenBackIsSeen()
{
    QFETCH(const QString, endsWith);
    QFETCH(const bool, restarts);
    QVERIFY(m_scene->takeBackPermission(u"whatsapp_business_messaging"_s));
    check();
    QCOMPARE(health().account.status, AccountStatus::PermissionMissing);
    QCOMPARE(audit(), (QList<AuditEntry>{{AuditKind::TokenEnded, 0, u"permission_missing"_s}}));
    QVERIFY(token()); // what it may still do, it does
    if (!endsWith.isEmpty()) {
        QVERIFY(m_scene->servers.setFault(endsWith));
        check();
        QCOMPARE(health().account.status, AccountStatus::PasswordChanged);
        QVERIFY(m_scene->servers.setFault(endsWith, false));
    }
    if (restarts) {
        m_tokenMonitor.reset();
        QVERIFY(m_scene->restart());
        m_tokenMonitor.emplace(*m_scene->store, m_scene->vault(), m_scene->relay(), m_clock);
    }
    const qsizetype dialogs = m_scene->browser.requests().size();
    QCOMPARE(m_scene->signInAgain(), test::noError);
    QCOMPARE(m_scene->browser.requests().size(), dialogs + 1);
    const QUrlQuery asked(m_scene->browser.requests().last().address);
    QCOMPARE(asked.queryItemValue(u"auth_type"_s), u"rerequest"_s);
    check();
    QCOMPARE(health().account.status, AccountStatus::Active);
    QVERIFY(!health().account.rerequests);
}

void TestTokenMonitor::renewsWhatRunsOutSoon()
{
    const QByteArray before = (*token())->bytes();
    check();
    const QDateTime oldEnd = health().account.tokenExpiresAt;
    QVERIFY(m_scene->letTimePass(54 * day));
    m_clock.pass(54 * day);
    check();
    QVERIFY((*token())->bytes() != before);
    QVERIFY(health().account.tokenExpiresAt >= oldEnd.addDays(50));
    QVERIFY(!health().needsAttention());
    QCOMPARE(audit(), (QList<AuditEntry>{{AuditKind::TokenRenewed}}));
}

void TestTokenMonitor::givesNoticeWhenItCannotRenew()
{
    check();
    m_scene->servers.relay().stop();
    m_clock.time = health().account.tokenExpiresAt.addDays(-TokenMonitor::daysOfNotice);
    check();
    QVERIFY(!health().daysLeft);
    m_clock.pass(1s);
    check();
    QCOMPARE(health().daysLeft, std::optional(6));
    QCOMPARE(health().account.status, AccountStatus::Active);
    m_clock.pass(6 * day);
    check();
    QCOMPARE(health().daysLeft, std::optional(0));
    const AuditEntry endsSoon{AuditKind::LoginEndsSoon, 0,
                              health().account.tokenExpiresAt.toString(u"'until'_yyyy_MM_dd"_s)};
    QTRY_COMPARE(audit(), QList<AuditEntry>{endsSoon}); // once
    QVERIFY(token());
}

void TestTokenMonitor::triesToRenewOnceADay()
{
    check();
    QVERIFY(m_scene->letTimePass(55 * day));
    m_clock.pass(55 * day);
    QVERIFY(m_scene->servers.setFault(u"renewal_refused"_s));
    const auto exchanges = [this] { return m_scene->asked(u"/oauth/access_token"_s); };
    const int before = exchanges();
    check();
    QCOMPARE(exchanges(), before + 1);
    check();
    QCOMPARE(exchanges(), before + 1);
    QCOMPARE(health().daysLeft, std::optional(4));
    QVERIFY(m_scene->servers.setFault(u"renewal_refused"_s, false));
    m_clock.pass(day);
    check();
    QCOMPARE(exchanges(), before + 2);
    QVERIFY(!health().needsAttention());
}

/// A timer for the whole hour would not run while the computer sleeps.
void TestTokenMonitor::looksAtTheClockEveryMinute()
{
    m_tokenMonitor->start();
    const auto *timer = m_tokenMonitor->findChild<QTimer *>(u"nextCheck"_s);
    QTRY_VERIFY(timer->isActive());
    QVERIFY(timer->intervalAsDuration() <= std::chrono::minutes(1));
}

void TestTokenMonitor::runsOutWithoutANetwork()
{
    check();
    m_scene->servers.relay().stop();
    m_scene->servers.sandbox().stop();
    m_clock.time = health().account.tokenExpiresAt.addSecs(-1);
    QVERIFY(token());
    m_clock.pass(1s);
    check();
    QCOMPARE(health().account.status, AccountStatus::Expired);
    QCOMPARE(auditWord(token().error()), u"token_expired"_s);
}

void TestTokenMonitor::knowsNothingNewWithoutANetwork()
{
    QVERIFY(m_scene->servers.setFault(u"token_460"_s));
    m_scene->servers.relay().stop();
    check();
    QCOMPARE(health().account.status, AccountStatus::Active);
    QVERIFY(m_scene->servers.startRelay());
    check();
    QCOMPARE(health().account.status, AccountStatus::PasswordChanged);
}

void TestTokenMonitor::aRefusedRequestEndsTheSignIn()
{
    m_tokenMonitor->noteRefusal(connectedNumber,
                                Error{Error::Kind::Unauthorised, Reason::MetaRefused, MetaCode{190, 459}});
    QTRY_COMPARE(health().account.status, AccountStatus::Checkpoint);
    QCOMPARE(audit(), (QList<AuditEntry>{{AuditKind::TokenEnded, 0, u"meta_190_459"_s}}));
}

void TestTokenMonitor::aRefusalAboutAMessageDoesNot()
{
    m_tokenMonitor->noteRefusal(connectedNumber,
                                Error{Error::Kind::Rejected, Reason::MetaRefused, MetaCode{131047}});
    m_tokenMonitor->noteRefusal(connectedNumber,
                                Error{Error::Kind::Unauthorised, Reason::TokenUnusable, {}, u"expired"_s});
    m_tokenMonitor->noteRefusal(PhoneNumberId(u"1"_s),
                                Error{Error::Kind::Unauthorised, Reason::MetaRefused, MetaCode{190, 460}});
    check();
    QCOMPARE(health().account.status, AccountStatus::Active);
    QCOMPARE(audit(), QList<AuditEntry>());
}

void TestTokenMonitor::whatMetaTakesAgainIsUsableAgain()
{
    QSignalSpy usable(&*m_tokenMonitor, &TokenMonitor::usableAgain);
    QVERIFY(m_scene->servers.setFault(u"token_459"_s));
    check();
    QCOMPARE(usable.size(), 0);
    // The person passed the security check at Facebook; the token is good again.
    QVERIFY(m_scene->servers.setFault(u"token_459"_s, false));
    check();
    QCOMPARE(health().account.status, AccountStatus::Active);
    QCOMPARE(usable.size(), 1);
}

void TestTokenMonitor::aNewSignInIsNotOverwrittenByAnOldAnswer()
{
    // For Meta the old token has ended; that answer comes late, after the person has signed in again.
    QVERIFY(m_scene->letTimePass(61 * day));
    QVERIFY(m_scene->servers.setFault(u"slow_answer"_s, true, 1));
    const QCoro::Task<void> checking = m_tokenMonitor->check();
    QTRY_VERIFY(!m_scene->isFaultOn(u"slow_answer"_s));
    QCOMPARE(m_scene->signInAgain(), test::noError);
    QVERIFY(!checking.isReady());
    QTRY_VERIFY_WITH_TIMEOUT(checking.isReady(), 15'000);
    QCOMPARE(health().account.status, AccountStatus::Active);
    QCOMPARE(audit(), QList<AuditEntry>());
}

QTEST_GUILESS_MAIN(TestTokenMonitor)
#include "tst_tokenmonitor.moc"
