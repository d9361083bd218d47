// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/connectedaccounts.h"
#include "setclock.h"
#include "setupscene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

namespace {

const PhoneNumberId connectedNumber(u"610000000000001"_s);

} // namespace

class TestConnectedAccounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_scene.reset(); }
    void givesTheTokenOfAConnectedNumber();
    void givesNoneForANumberThatIsNot();
    void givesNoneAfterItExpired();
    void givesNoneThatWasChanged();

private:
    Result<SharedSecret> tokenFor(const PhoneNumberId &number);
    std::optional<test::SetupScene> m_scene;
    support::SetClock m_clock;
};

void TestConnectedAccounts::initTestCase()
{
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->connectShop(), test::noError);
}

Result<SharedSecret> TestConnectedAccounts::tokenFor(const PhoneNumberId &number)
{
    ConnectedAccounts accounts(*m_scene->store, m_scene->vault(), m_clock);
    return QCoro::waitFor(accounts.tokenFor(number));
}

void TestConnectedAccounts::givesTheTokenOfAConnectedNumber()
{
    const Result<SharedSecret> token = tokenFor(connectedNumber);
    QVERIFY(token);
    QVERIFY((*token)->bytes().startsWith("EAA"));
}

void TestConnectedAccounts::givesNoneForANumberThatIsNot()
{
    const Result<SharedSecret> token = tokenFor(PhoneNumberId(u"610000000000099"_s));
    QVERIFY(!token);
    QCOMPARE(token.error().kind, Error::Kind::Unauthorised);
    QCOMPARE(auditWord(token.error()), u"number_not_connected"_s);
}

void TestConnectedAccounts::givesNoneAfterItExpired()
{
    const QDateTime before = m_clock.time;
    const QDateTime expiresAt = m_scene->flow->state().account.tokenExpiresAt;
    m_clock.time = expiresAt.addSecs(-1);
    QVERIFY(tokenFor(connectedNumber));
    m_clock.time = expiresAt;
    const Result<SharedSecret> token = tokenFor(connectedNumber);
    QVERIFY(!token);
    QCOMPARE(token.error().kind, Error::Kind::Unauthorised);
    QCOMPARE(auditWord(token.error()), u"token_expired"_s);
    m_clock.time = before;
}

void TestConnectedAccounts::givesNoneThatWasChanged()
{
    const FacebookAccount account = m_scene->flow->state().account;
    QString sealed = *m_scene->store->reader().accounts.sealedToken(account.id);
    sealed.back() = sealed.back() == u'0' ? u'1' : u'0';
    const auto save = [&account, &sealed](StoreSession &session) {
        return session.accounts.saveAccount(account, sealed);
    };
    QVERIFY(QCoro::waitFor(m_scene->store->write(save)));
    const Result<SharedSecret> token = tokenFor(connectedNumber);
    QVERIFY(!token);
    QCOMPARE(token.error().kind, Error::Kind::Secrets);
    QCOMPARE(auditWord(token.error()), u"sealed_value_damaged"_s);
}

QTEST_GUILESS_MAIN(TestConnectedAccounts)
#include "tst_connectedaccounts.moc"
