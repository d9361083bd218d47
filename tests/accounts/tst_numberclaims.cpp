// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/connectednumbers.h"
#include "accounts/keymanager.h"
#include "accounts/numberregistration.h"
#include "addingscene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using Step = SetupFlow::Step;
using namespace shoptalk::test;

/// Which login connects, registers and claims a number.
class TestNumberClaims : public AddingScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { m_scene.reset(); }
    void choosesTheMainNumber();
    void theKeyMayChangeWhileANumberIsConnected();
    void aNewPairingClaimsTheNumbersOfEveryAccount();
    void aClaimThatWasInterruptedIsMadeAfterARestart();
    void b13_aNumberIsRegisteredWithTheLoginThatAddsIt();

private:
    bool addFromThirdBusiness();
    qsizetype claims() { return QCoro::waitFor(m_scene->relay().send(FetchIdentity{}))->numbers.size(); }
};

bool TestNumberClaims::addFromThirdBusiness()
{
    return !m_scene->addNumbers(m_scene->progress().account)
        && !m_scene->chooseBusinessManager(u"Third Business"_s) && !m_scene->chooseWaba(u"Third Counter"_s)
        && !m_scene->chooseNumber(u"Third Counter"_s);
}

void TestNumberClaims::choosesTheMainNumber()
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

void TestNumberClaims::theKeyMayChangeWhileANumberIsConnected()
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

void TestNumberClaims::aNewPairingClaimsTheNumbersOfEveryAccount()
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

void TestNumberClaims::aClaimThatWasInterruptedIsMadeAfterARestart()
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

/// The login of the account that was connected first is over, and the other one sees the number too.
void TestNumberClaims::b13_aNumberIsRegisteredWithTheLoginThatAddsIt()
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

QTEST_GUILESS_MAIN(TestNumberClaims)
#include "tst_numberclaims.moc"
