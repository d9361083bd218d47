// SPDX-License-Identifier: GPL-3.0-or-later
#include "addingscene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using Step = SetupFlow::Step;
using namespace shoptalk::test;

/// B6: numbers and accounts are added and changed after the set-up, without a change of the others.
class TestAddingNumbers : public AddingScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_scene.reset(); }
    void addsANumberOfTheSameAccount();
    void addsAnotherAccount();
    void leavesEverythingAsItWasWhenGivenUp_data();
    void leavesEverythingAsItWasWhenGivenUp();
    void goesOnWhereItWasAfterARestart();
    void goesOnWithAnotherAccountAfterARestart();
    void isGivenUpForGood();
    void endsWithItsAccount();
    void addsFromAnotherBusinessManager();
    void signsInTheAccountThatWasAskedFor();
    void whatStaysConnectedCanBeRepairedAndExtended();
    void anIncompleteSetUpIsReplacedByWhatIsAdded();

private:
    bool disconnect(const AccountId &account);
};

bool TestAddingNumbers::disconnect(const AccountId &account)
{
    const auto leave = [account](StoreSession &session) { return session.disconnects.disconnect(account); };
    return QCoro::waitFor(m_scene->store->write(leave)).has_value();
}

void TestAddingNumbers::addsANumberOfTheSameAccount()
{
    const SetupRecord before = m_scene->progress();
    const PhoneNumberId first = before.phoneNumbers.first();
    QCOMPARE(m_scene->addNumbers(before.account), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::BusinessManager); // nobody logs in again
    QCOMPARE(m_scene->chooseBusinessManager(u"Corner Shop"_s), test::noError);
    QCOMPARE(m_scene->chooseWaba(u"Corner Shop"_s), test::noError);
    QCOMPARE(m_scene->chooseNumber(m_scene->flow->state().lists.phoneNumbers.last().verifiedName),
             test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(m_scene->completed, 2);
    QCOMPARE(active().size(), 2);
    QCOMPARE(active().first().id, first); // still the main one
    QCOMPARE(m_scene->progress().phoneNumbers.size(), 2);
    QCOMPARE(QCoro::waitFor(m_scene->relay().send(FetchIdentity{}))->numbers.size(), 2);
    // The past of the first was asked for once, when it was connected.
    QCOMPARE(m_scene->asked(u"610000000000001/smb_app_data"_s), 2);
}

void TestAddingNumbers::addsAnotherAccount()
{
    const SetupRecord before = m_scene->progress();
    m_scene->flow->dispatch(setupevent::AddAccount{});
    QCOMPARE(m_scene->flow->state().step, Step::Explain);
    QVERIFY(m_scene->flow->state().account.name.isEmpty());
    QCOMPARE(m_scene->useToken(systemToken()), test::noError);
    QCOMPARE(m_scene->progress(), before); // until it is connected
    QCOMPARE(m_scene->chooseBusinessManager(u"Corner Shop"_s), test::noError);
    QCOMPARE(m_scene->chooseWaba(u"Corner Shop"_s), test::noError);
    QCOMPARE(m_scene->chooseNumber(m_scene->flow->state().lists.phoneNumbers.last().verifiedName),
             test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(m_scene->store->reader().accounts.accounts()->size(), 2);
    QCOMPARE(active().size(), 2);
    QCOMPARE(m_scene->progress().account, before.account);
}

void TestAddingNumbers::leavesEverythingAsItWasWhenGivenUp_data()
{
    QTest::addColumn<bool>("asAnotherAccount");
    QTest::newRow("numbers") << false;
    QTest::newRow("another account") << true;
}

void TestAddingNumbers::leavesEverythingAsItWasWhenGivenUp()
{
    QFETCH(const bool, asAnotherAccount);
    const SetupRecord before = m_scene->progress();
    if (asAnotherAccount)
        m_scene->flow->dispatch(setupevent::AddAccount{});
    else
        QCOMPARE(m_scene->addNumbers(before.account), test::noError);
    QCOMPARE(m_scene->back(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(m_scene->flow->state().account.id, before.account);
    QCOMPARE(m_scene->progress(), before);
    QCOMPARE(m_scene->completed, 1);
    QCOMPARE(m_scene->signInAgain(), test::noError); // as before
    QCOMPARE(m_scene->flow->state().step, Step::Done);
}

/// S10, B6: every step continues after a restart.
void TestAddingNumbers::goesOnWhereItWasAfterARestart()
{
    const SetupRecord before = m_scene->progress();
    QCOMPARE(m_scene->addNumbers(before.account), test::noError);
    const auto restartsAt = [this, &before](Step step) {
        return m_scene->restart() && m_scene->flow->state().isAdding() && m_scene->flow->state().step == step
            && m_scene->progress() == before && active().size() == 1;
    };
    QVERIFY(restartsAt(Step::BusinessManager));
    QVERIFY(!m_scene->flow->state().lists.businessManagers.isEmpty());
    QCOMPARE(m_scene->chooseBusinessManager(u"Corner Shop"_s), test::noError);
    QVERIFY(restartsAt(Step::Waba));
    QCOMPARE(m_scene->chooseWaba(u"Corner Shop"_s), test::noError);
    QVERIFY(restartsAt(Step::PhoneNumber));
    QCOMPARE(m_scene->back(), test::noError);
    QVERIFY(restartsAt(Step::Waba));
    QCOMPARE(m_scene->chooseWaba(u"Corner Shop"_s), test::noError);
    QVERIFY(m_scene->servers.relay().stop());
    QVERIFY(m_scene->chooseNumber(m_scene->flow->state().lists.phoneNumbers.last().verifiedName));
    QVERIFY(restartsAt(Step::Subscribe)); // and says that there is no relay
    QVERIFY(m_scene->servers.startRelay());
    QCOMPARE(m_scene->retry(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(active().size(), 2);
    QVERIFY(m_scene->restart());
    QVERIFY(!m_scene->flow->state().isAdding());
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(m_scene->progress().phoneNumbers.size(), 2);
}

void TestAddingNumbers::goesOnWithAnotherAccountAfterARestart()
{
    const SetupRecord before = m_scene->progress();
    m_scene->flow->dispatch(setupevent::AddAccount{});
    QVERIFY(m_scene->restart());
    QCOMPARE(m_scene->flow->state().step, Step::Explain);
    QCOMPARE(m_scene->useToken(systemToken()), test::noError);
    const AccountId other = m_scene->flow->state().account.id;
    QVERIFY(m_scene->restart());
    QCOMPARE(m_scene->flow->state().step, Step::BusinessManager);
    QCOMPARE(m_scene->flow->state().account.id, other);
    QCOMPARE(m_scene->progress(), before);
    QCOMPARE(m_scene->back(), test::noError); // to its login, and from there out of it
    QCOMPARE(m_scene->flow->state().step, Step::Explain);
    QCOMPARE(m_scene->back(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(m_scene->flow->state().account.id, before.account);
}

void TestAddingNumbers::isGivenUpForGood()
{
    QCOMPARE(m_scene->addNumbers(m_scene->progress().account), test::noError);
    QCOMPARE(m_scene->back(), test::noError);
    QVERIFY(!m_scene->flow->state().isAdding());
    QVERIFY(m_scene->restart());
    QCOMPARE(m_scene->flow->state().step, Step::Done);
}

void TestAddingNumbers::endsWithItsAccount()
{
    const SetupRecord before = m_scene->progress();
    m_scene->flow->dispatch(setupevent::AddAccount{});
    QCOMPARE(m_scene->useToken(systemToken()), test::noError);
    const AccountId other = m_scene->flow->state().account.id;
    QVERIFY(disconnect(other));
    QVERIFY(m_scene->restart());
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(m_scene->progress(), before);
}

void TestAddingNumbers::addsFromAnotherBusinessManager()
{
    const SetupRecord before = m_scene->progress();
    QCOMPARE(m_scene->addNumbers(before.account), test::noError);
    QCOMPARE(m_scene->chooseBusinessManager(u"Third Business"_s), test::noError);
    QCOMPARE(m_scene->chooseWaba(u"Third Counter"_s), test::noError);
    QCOMPARE(m_scene->chooseNumber(u"Third Counter"_s), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(active().size(), 2);
    QCOMPARE(active().first().id, before.phoneNumbers.first()); // the main one as before
    QCOMPARE(active().last().waba, WabaId(u"500000000000003"_s));
    QCOMPARE(m_scene->progress(), before);
    QCOMPARE(QCoro::waitFor(m_scene->relay().send(FetchIdentity{}))->numbers.size(), 2);
    // Each number's messages go out with the account through which it is connected.
    for (const PhoneNumber &number : active())
        QCOMPARE(m_scene->store->reader().accounts.accountOf(number.id).value()->id, before.account);
    const QUrl state = m_scene->servers.sandbox().url().resolved(QUrl(u"/sandbox/state"_s));
    QCOMPARE(support::getJson(state).body[u"subscriptions"_s].toArray().size(), 2);
}

void TestAddingNumbers::signsInTheAccountThatWasAskedFor()
{
    const SetupRecord before = m_scene->progress();
    m_scene->flow->dispatch(setupevent::AddAccount{});
    QCOMPARE(m_scene->useToken(systemToken()), test::noError);
    const AccountId other = m_scene->flow->state().account.id;
    QVERIFY(other != before.account);
    QCOMPARE(m_scene->back(), test::noError); // the account is kept, its numbers are not connected
    m_scene->flow->dispatch(setupevent::SignInAgain{other});
    QCOMPARE(m_scene->flow->state().account.id, other);
    QCOMPARE(auditWord(*m_scene->signIn()), u"other_system_user"_s); // it is the shop's owner who logs in
    const Result<QString> sealedBefore = m_scene->store->reader().accounts.sealedToken(other);
    QCOMPARE(m_scene->useToken(systemToken()), test::noError);
    QVERIFY(*sealedBefore != *m_scene->store->reader().accounts.sealedToken(other));
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(m_scene->progress(), before);
}

/// The account that the set-up was made with is disconnected, another one stays.
void TestAddingNumbers::whatStaysConnectedCanBeRepairedAndExtended()
{
    const AccountId first = m_scene->progress().account;
    const AccountId other = addOtherAccount();
    QVERIFY(!other.isEmpty());
    QVERIFY(disconnect(first));
    QCOMPARE(m_scene->progress().account, other);
    QVERIFY(m_scene->progress().complete);
    QCOMPARE(m_scene->progress().phoneNumbers.size(), active().size());
    QCOMPARE(m_scene->addNumbers(other), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::BusinessManager);
    QVERIFY(m_scene->flow->state().isAdding());
    QCOMPARE(m_scene->back(), test::noError);
    m_scene->flow->dispatch(setupevent::SignInAgain{other});
    QCOMPARE(m_scene->useToken(systemToken()), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QVERIFY(m_scene->restart());
    QCOMPARE(m_scene->flow->state().step, Step::Done);
}

void TestAddingNumbers::anIncompleteSetUpIsReplacedByWhatIsAdded()
{
    QVERIFY(disconnect(m_scene->progress().account));
    QVERIFY(!m_scene->progress().complete);
    const AccountId other = addOtherAccount();
    QVERIFY(!other.isEmpty());
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QVERIFY(m_scene->restart());
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(m_scene->progress().account, other);
    QVERIFY(m_scene->progress().complete);
}

QTEST_GUILESS_MAIN(TestAddingNumbers)
#include "tst_addingnumbers.moc"
