// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accounttoken.h"
#include "accounts/boundseal.h"
#include "accounts/connectednumbers.h"
#include "accounts/keymanager.h"
#include "accounts/numberconnection.h"
#include "accounts/numberregistration.h"
#include "graph/requests/permissions.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/identity.h"
#include "setupscene.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using Step = SetupFlow::Step;

/// B6: numbers and accounts are added and changed after the set-up, without a change of the others.
class TestAddingNumbers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
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
    void choosesTheMainNumber();
    void theKeyMayChangeWhileANumberIsConnected();
    void aNewPairingClaimsTheNumbersOfEveryAccount();
    void aClaimThatWasInterruptedIsMadeAfterARestart();
    void whatStaysConnectedCanBeRepairedAndExtended();
    void anIncompleteSetUpIsReplacedByWhatIsAdded();
    void b13_aNumberIsRegisteredWithTheLoginThatAddsIt();

private:
    QByteArray systemToken();
    /// Connects another number of the same business with a system user's token. Returns whose it is; empty if
    /// a step failed.
    AccountId addOtherAccount();
    bool addFromThirdBusiness();
    qsizetype claims() { return QCoro::waitFor(m_scene->relay().send(FetchIdentity{}))->numbers.size(); }
    bool disconnect(const AccountId &account);
    QList<PhoneNumber> active();
    std::optional<test::SetupScene> m_scene;
};

void TestAddingNumbers::init()
{
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->connectShop(), test::noError);
}

/// The token of another person than the one who connected the shop.
QByteArray TestAddingNumbers::systemToken()
{
    const QJsonArray scopes{u"business_management"_s, u"whatsapp_business_management"_s,
                            u"whatsapp_business_messaging"_s};
    const QJsonObject wanted{{u"scopes"_s, scopes}, {u"waba_ids"_s, QJsonArray{u"500000000000001"_s}}};
    const QUrl tokens = m_scene->servers.sandbox().url().resolved(QUrl(u"/sandbox/tokens"_s));
    return support::postJson(tokens, wanted).body[u"access_token"_s].toString().toUtf8();
}

AccountId TestAddingNumbers::addOtherAccount()
{
    m_scene->flow->dispatch(setupevent::AddAccount{});
    const bool isChosen = !m_scene->useToken(systemToken())
        && !m_scene->chooseBusinessManager(u"Corner Shop"_s) && !m_scene->chooseWaba(u"Corner Shop"_s);
    const AccountId other = m_scene->flow->state().account.id;
    return isChosen && !m_scene->chooseNumber(m_scene->flow->state().lists.phoneNumbers.last().verifiedName)
        ? other
        : AccountId();
}

bool TestAddingNumbers::addFromThirdBusiness()
{
    return !m_scene->addNumbers(m_scene->progress().account)
        && !m_scene->chooseBusinessManager(u"Third Business"_s) && !m_scene->chooseWaba(u"Third Counter"_s)
        && !m_scene->chooseNumber(u"Third Counter"_s);
}

bool TestAddingNumbers::disconnect(const AccountId &account)
{
    const auto leave = [account](StoreSession &session) { return session.disconnects.disconnect(account); };
    return QCoro::waitFor(m_scene->store->write(leave)).has_value();
}

QList<PhoneNumber> TestAddingNumbers::active()
{
    return ConnectedNumbers(*m_scene->store).numbers();
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

void TestAddingNumbers::choosesTheMainNumber()
{
    QCOMPARE(m_scene->addNumbers(m_scene->progress().account), test::noError);
    QCOMPARE(m_scene->chooseBusinessManager(u"Corner Shop"_s), test::noError);
    QCOMPARE(m_scene->chooseWaba(u"Corner Shop"_s), test::noError);
    QCOMPARE(m_scene->chooseEveryNumber(), test::noError);
    ConnectedNumbers numbers(*m_scene->store);
    int changes = 0;
    connect(&numbers, &ConnectedNumbers::changed, this, [&changes] { ++changes; });
    const PhoneNumberId second = numbers.numbers().last().id;
    QVERIFY(QCoro::waitFor(numbers.makePrimary(second)));
    QCOMPARE(numbers.numbers().first().id, second);
    QVERIFY(numbers.numbers().first().isPrimary);
    QVERIFY(!numbers.numbers().last().isPrimary);
    QTRY_COMPARE(changes, 1);
    QCOMPARE(auditWord(QCoro::waitFor(numbers.makePrimary(PhoneNumberId(u"1"_s))).error()),
             u"phone_number_unknown"_s);
    QCOMPARE(numbers.numbers().first().id, second);
}

void TestAddingNumbers::theKeyMayChangeWhileANumberIsConnected()
{
    const SetupRecord progress = m_scene->progress();
    KeyManager keys(*m_scene->store, m_scene->vault());
    const SetupDependencies services{*m_scene->store,  m_scene->vault(), m_scene->relay(),
                                     m_scene->graph(), m_scene->browser, {}};
    int rotations = 0;
    const auto rotate = [&](ConnectionStage stage) { // the connection waits meanwhile
        if (stage == ConnectionStage::Claiming)
            rotations += QCoro::waitFor(keys.rotate({})) ? 1 : 0;
    };
    QVERIFY(QCoro::waitFor(connectNumbers(services, progress, progress, rotate)));
    QCOMPARE(rotations, 1);
    const PhoneNumberId number = progress.phoneNumbers.first();
    const Result<QString> sealed = m_scene->store->reader().accounts.sealedVerifyToken(number);
    QVERIFY(unsealBound(*m_scene->store, m_scene->vault(), *sealed, numberContext(number)));
    QVERIFY(QCoro::waitFor(keys.rotate({})));
}

void TestAddingNumbers::aNewPairingClaimsTheNumbersOfEveryAccount()
{
    QVERIFY(addFromThirdBusiness());
    const SetupRecord before = m_scene->progress();
    QVERIFY(m_scene->replaceRelay());
    QCOMPARE(m_scene->pairAgain(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(claims(), 2);
    QCOMPARE(m_scene->progress(), before);
    QCOMPARE(active().size(), 2);
    // The past was requested when each number was connected, and not again.
    QCOMPARE(m_scene->asked(u"610000000000001/smb_app_data"_s), 2);
}

void TestAddingNumbers::aClaimThatWasInterruptedIsMadeAfterARestart()
{
    QVERIFY(addFromThirdBusiness());
    QVERIFY(m_scene->replaceRelay());
    QVERIFY(m_scene->servers.setFault(u"subscribe_refused"_s));
    QVERIFY(m_scene->pairAgain());
    QCOMPARE(m_scene->flow->state().step, Step::Explain); // a login with that permission would help
    QCOMPARE(m_scene->back(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Subscribe);
    QCOMPARE(m_scene->back(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done); // the conversations can be read
    QVERIFY(m_scene->servers.setFault(u"subscribe_refused"_s, false));
    QVERIFY(m_scene->restart());
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(claims(), 2);
    QVERIFY(m_scene->flow->state().lists.unclaimed.isEmpty());
    QCOMPARE(m_scene->completed, 3);
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

/// The login of the account that was connected first is over, and the other one sees the number too.
void TestAddingNumbers::b13_aNumberIsRegisteredWithTheLoginThatAddsIt()
{
    const PhoneNumberId number(u"610000000000002"_s);
    const QUrl control =
        m_scene->servers.sandbox().url().resolved(QUrl(u"/sandbox/numbers/"_s + number.value()));
    const QJsonObject fields{{u"status"_s, u"UNVERIFIED"_s}, {u"code_verification_status"_s, u"VERIFIED"_s}};
    QCOMPARE(support::postJson(control, {{u"fields"_s, fields}}).status, 200);
    const SharedSecret first =
        tokenOf(*m_scene->store, m_scene->vault(), m_scene->progress().account).value_or(nullptr);
    QVERIFY(!addOtherAccount().isEmpty());
    QCOMPARE(m_scene->flow->state().step, Step::Register);
    QCOMPARE(m_scene->flow->state().unregistered()->id, number);
    const RevokePermissions revokePermissions{};
    QVERIFY(QCoro::waitFor(m_scene->graph().send(first, revokePermissions)));
    NumberRegistration registration({*m_scene->store, m_scene->vault(), m_scene->graph()});
    const auto state = QCoro::waitFor(registration.state(number));
    QVERIFY2(state, qPrintable(state ? QString() : describe(state.error())));
    const auto pin = std::make_shared<const Secret>(QByteArray("271828"));
    QVERIFY(QCoro::waitFor(registration.registerNumber(number, pin)));
    m_scene->flow->dispatch(setupevent::NumberRegistered{});
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->flow->state().step, Step::Done, 20'000);
}

QTEST_GUILESS_MAIN(TestAddingNumbers)
#include "tst_addingnumbers.moc"
