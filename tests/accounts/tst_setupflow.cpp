// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/numberregistration.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/identity.h"
#include "setupscene.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using Step = SetupFlow::Step;

class TestSetupFlow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_scene.reset(); }
    void leadsFromNothingToAConnectedNumber();
    void offersTheAccountsThatWereTicked();
    void storesNoSecretInTheClear();
    void goesOnWhereItStoodAfterARestart();
    void goesBackAStepAndForgetsTheChoice();
    void goesBackToThePairingAndKeepsIt();
    void b13_leadsAnUnregisteredNumberToItsRegistration_data();
    void b13_leadsAnUnregisteredNumberToItsRegistration();
    void b13_goesOnWithoutTheRegistration();
    void claimsTheNumberForTheWorkspace();
    void connectsSeveralNumbersAtOnce();
    void activatesNoneUntilAllAreClaimed();
    void asksForThePastOfAPhoneAppNumberOnce();
    void b11_finishesWithoutThePastThatMetaRefuses_data();
    void b11_finishesWithoutThePastThatMetaRefuses();
    void signsInAgainWithoutChoosingAgain();
    void pairsAgainAndClaimsAgain();

private:
    /// Goes to the choice of the number, for which Meta reports this.
    bool chooseUnregistered(const QString &status, const QString &platformType = u"CLOUD_API"_s);

    const PhoneNumberId unregistered{u"610000000000002"_s};
    std::optional<test::SetupScene> m_scene;
};

void TestSetupFlow::init()
{
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
}

bool TestSetupFlow::chooseUnregistered(const QString &status, const QString &platformType)
{
    const QJsonObject fields{{u"status"_s, status},
                             {u"platform_type"_s, platformType},
                             {u"code_verification_status"_s, u"VERIFIED"_s}};
    const QUrl control =
        m_scene->servers.sandbox().url().resolved(QUrl(u"/sandbox/numbers/"_s + unregistered.value()));
    return support::postJson(control, {{u"fields"_s, fields}}).status == 200 && !m_scene->pair()
        && !m_scene->signIn() && !m_scene->chooseBusinessManager(u"Corner Shop"_s)
        && !m_scene->chooseWaba(u"Corner Shop"_s) && !m_scene->chooseEveryNumber();
}

void TestSetupFlow::b13_leadsAnUnregisteredNumberToItsRegistration_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("platformType");
    for (const char *status : {"UNVERIFIED", "DISCONNECTED", "PENDING"})
        QTest::newRow(status) << QString::fromLatin1(status) << u"CLOUD_API"_s;
    for (const char *platform : {"ON_PREMISE", "NOT_APPLICABLE"})
        QTest::newRow(platform) << u"CONNECTED"_s << QString::fromLatin1(platform);
}

/// B13, B11: the other chosen number is registered by the phone app, and not asked for.
void TestSetupFlow::b13_leadsAnUnregisteredNumberToItsRegistration()
{
    QFETCH(const QString, status);
    QFETCH(const QString, platformType);
    QVERIFY(chooseUnregistered(status, platformType));
    QCOMPARE(m_scene->flow->state().step, Step::Register);
    m_scene->restart();
    QCOMPARE(m_scene->flow->state().step, Step::Register);
    QCOMPARE(m_scene->flow->state().unregistered()->id, unregistered);
    m_scene->flow->dispatch(setupevent::NumberRegistered{}); // which it is not
    QCOMPARE(m_scene->flow->state().step, Step::Register);
    QCOMPARE(m_scene->asked(u"/subscribed_apps"_s), 0);

    NumberRegistration registration({*m_scene->store, m_scene->vault(), m_scene->graph()});
    const auto pin = std::make_shared<const Secret>(QByteArray("271828"));
    QVERIFY(QCoro::waitFor(registration.registerNumber(unregistered, pin)));
    m_scene->flow->dispatch(setupevent::NumberRegistered{});
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->flow->state().step, Step::Done, 20'000);
    QCOMPARE(m_scene->progress().phoneNumbers.size(), 2);
    QVERIFY(!m_scene->flow->state().unregistered());
}

void TestSetupFlow::b13_goesOnWithoutTheRegistration()
{
    QVERIFY(chooseUnregistered(u"UNVERIFIED"_s));
    QCOMPARE(m_scene->back(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::PhoneNumber);
    QCOMPARE(m_scene->chooseEveryNumber(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Register);
    m_scene->flow->dispatch(setupevent::RegisterLater{});
    QTRY_COMPARE_WITH_TIMEOUT(m_scene->flow->state().step, Step::Done, 20'000);
    m_scene->restart();
    QCOMPARE(m_scene->flow->state().step, Step::Done);
}

/// S6, S7, S8: each list is stored before the next step begins.
void TestSetupFlow::leadsFromNothingToAConnectedNumber()
{
    SetupFlow &flow = *m_scene->flow;
    QCOMPARE(flow.state().step, Step::Pair);
    QCOMPARE(m_scene->pair(), test::noError);
    QCOMPARE(flow.state().step, Step::Explain);
    QCOMPARE(flow.state().workspaceName, u"Corner Shop"_s);
    QCOMPARE(m_scene->signIn(), test::noError);
    QCOMPARE(flow.state().step, Step::BusinessManager);
    QCOMPARE(flow.state().account.name, u"Amelia Hartley"_s);
    QVERIFY(flow.state().account.tokenExpiresAt > QDateTime::currentDateTimeUtc().addDays(30));
    QCOMPARE(flow.state().lists.businessManagers.size(), 3);
    const AccountRepository &stored = m_scene->store->reader().accounts;
    QCOMPARE(stored.businessManagers(flow.state().account.id)->size(), 3);
    QCOMPARE(m_scene->chooseBusinessManager(u"Corner Shop"_s), test::noError);
    QCOMPARE(flow.state().step, Step::Waba);
    QCOMPARE(flow.state().lists.wabas.size(), 2);
    QCOMPARE(stored.wabas(m_scene->progress().businessManager)->size(), 2);
    QCOMPARE(m_scene->chooseWaba(u"Corner Shop"_s), test::noError);
    QCOMPARE(flow.state().step, Step::PhoneNumber);
    QCOMPARE(flow.state().lists.phoneNumbers.size(), 2);
    QCOMPARE(stored.phoneNumbers(m_scene->progress().waba)->size(), 2);
    QCOMPARE(m_scene->chooseNumber(u"Corner Shop"_s), test::noError);
    QCOMPARE(flow.state().step, Step::Done);
    QCOMPARE(m_scene->completed, 1);
    const Result<QList<PhoneNumber>> active = m_scene->store->reader().accounts.activeNumbers();
    QVERIFY(active);
    QCOMPARE(active->size(), 1);
    QVERIFY(active->first().isPrimary);
}

void TestSetupFlow::offersTheAccountsThatWereTicked()
{
    m_scene->browser.accounts = {u"500000000000001"_s}; // Not the account that is shared by the market hall.
    QCOMPARE(m_scene->pair(), test::noError);
    QCOMPARE(m_scene->signIn(), test::noError);
    QCOMPARE(m_scene->chooseBusinessManager(u"Corner Shop"_s), test::noError);
    const QList<Waba> offered = m_scene->flow->state().lists.wabas;
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered.first().name, u"Corner Shop"_s);
}

void TestSetupFlow::storesNoSecretInTheClear()
{
    QCOMPARE(m_scene->connectShop(), test::noError);
    m_scene->store.reset(); // everything is in the file now
    QFile database(m_scene->databasePath());
    QVERIFY(database.open(QIODevice::ReadOnly));
    const QByteArray bytes = database.readAll();
    QVERIFY(bytes.contains("connected_facebook_accounts"));
    QVERIFY2(!bytes.contains("EAA"), "Meta's tokens begin so");
    QVERIFY2(!bytes.contains("std_"), "the relay's tokens begin so");
    QVERIFY(!bytes.contains(m_scene->browser.answers().first().code.toUtf8()));
    QVERIFY(!bytes.contains(m_scene->browser.answers().first().state.toUtf8()));
}

void TestSetupFlow::goesOnWhereItStoodAfterARestart()
{
    QCOMPARE(m_scene->pair(), test::noError);
    QVERIFY(m_scene->restart());
    QCOMPARE(m_scene->flow->state().step, Step::Explain);
    QCOMPARE(m_scene->flow->state().workspaceName, u"Corner Shop"_s);
    QCOMPARE(m_scene->signIn(), test::noError);
    QVERIFY(m_scene->restart());
    QCOMPARE(m_scene->flow->state().step, Step::BusinessManager);
    QCOMPARE(m_scene->flow->state().account.name, u"Amelia Hartley"_s);
    QCOMPARE(m_scene->flow->state().lists.businessManagers.size(), 3);
    QCOMPARE(m_scene->chooseBusinessManager(u"Corner Shop"_s), test::noError);
    QVERIFY(m_scene->restart());
    QCOMPARE(m_scene->flow->state().step, Step::Waba);
    QCOMPARE(m_scene->chooseWaba(u"Corner Shop"_s), test::noError);
    QVERIFY(m_scene->restart());
    QCOMPARE(m_scene->flow->state().step, Step::PhoneNumber);
    m_scene->servers.relay().stop();
    QVERIFY(m_scene->chooseNumber(u"Corner Shop"_s));
    QCOMPARE(m_scene->flow->state().step, Step::Subscribe);
    QVERIFY(m_scene->servers.startRelay());
    QVERIFY(m_scene->restart());
    QCOMPARE(m_scene->flow->state().step, Step::Done); // steps that need no person continue automatically
    QCOMPARE(m_scene->completed, 1);
    QVERIFY(m_scene->restart());
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(m_scene->completed, 1);
}

void TestSetupFlow::goesBackAStepAndForgetsTheChoice()
{
    QCOMPARE(m_scene->pair(), test::noError);
    QCOMPARE(m_scene->signIn(), test::noError);
    QCOMPARE(auditWord(*m_scene->chooseBusinessManager(u"Empty Holding"_s)), u"no_wabas"_s);
    QCOMPARE(m_scene->back(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::BusinessManager);
    QVERIFY(m_scene->progress().businessManager.isEmpty());
    QVERIFY(!m_scene->progress().account.isEmpty());
    QCOMPARE(m_scene->chooseBusinessManager(u"Corner Shop"_s), test::noError);
    QCOMPARE(m_scene->flow->state().lists.wabas.size(), 2);
    QCOMPARE(m_scene->back(), test::noError);
    QCOMPARE(m_scene->back(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Explain);
}

void TestSetupFlow::goesBackToThePairingAndKeepsIt()
{
    QVERIFY(!m_scene->flow->state().canKeepPairing());
    QCOMPARE(m_scene->pair(), test::noError);
    QCOMPARE(m_scene->back(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Pair);
    QVERIFY(m_scene->flow->state().canKeepPairing());
    QCOMPARE(m_scene->keepPairing(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Explain);
    // A pairing that the relay no longer knows is not offered.
    QVERIFY(m_scene->revokeDevice());
    QCOMPARE(m_scene->signIn()->kind, Error::Kind::Unauthorised);
    QCOMPARE(m_scene->flow->state().step, Step::Pair);
    QVERIFY(!m_scene->flow->state().canKeepPairing());
}

void TestSetupFlow::claimsTheNumberForTheWorkspace()
{
    QCOMPARE(m_scene->connectShop(), test::noError);
    QCOMPARE(m_scene->asked(u"500000000000001/subscribed_apps"_s), 1);
    // Somebody of another workspace finds it taken.
    QVERIFY(m_scene->forgetEverything());
    QCOMPARE(m_scene->pair(m_scene->servers.pairingCode(u"Rival Shop"_s)), test::noError);
    QCOMPARE(m_scene->signIn(), test::noError);
    QCOMPARE(m_scene->chooseBusinessManager(u"Corner Shop"_s), test::noError);
    QCOMPARE(m_scene->chooseWaba(u"Corner Shop"_s), test::noError);
    const std::optional<Error> error = m_scene->chooseNumber(u"Corner Shop"_s);
    QVERIFY(error);
    QCOMPARE(auditWord(*error), u"number_claimed"_s);
    QCOMPARE(m_scene->flow->state().step, Step::Subscribe);
}

void TestSetupFlow::connectsSeveralNumbersAtOnce()
{
    QCOMPARE(m_scene->pair(), test::noError);
    QCOMPARE(m_scene->signIn(), test::noError);
    QCOMPARE(m_scene->chooseBusinessManager(u"Corner Shop"_s), test::noError);
    QCOMPARE(m_scene->chooseWaba(u"Corner Shop"_s), test::noError);
    const QList<PhoneNumber> offered = m_scene->flow->state().lists.phoneNumbers;
    QCOMPARE(offered.size(), 2);
    for (const PhoneNumber &number : offered)
        QCOMPARE(number.nameStatus, u"APPROVED"_s);
    QCOMPARE(m_scene->chooseEveryNumber(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    const QList<PhoneNumber> active =
        m_scene->store->reader().accounts.activeNumbers().value_or(QList<PhoneNumber>());
    QCOMPARE(active.size(), 2);
    QCOMPARE(active.first().id, offered.first().id);
    QVERIFY(active.first().isPrimary);
    QVERIFY(!active.last().isPrimary);
    const Result<RelayIdentity> identity = QCoro::waitFor(m_scene->relay().send(FetchIdentity{}));
    QVERIFY(identity);
    QCOMPARE(identity->numbers.size(), 2);
    // One account, one subscription, however many numbers it has.
    QCOMPARE(m_scene->asked(u"500000000000001/subscribed_apps"_s), 1);
    QVERIFY(m_scene->restart());
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(m_scene->progress().phoneNumbers.size(), 2);
}

void TestSetupFlow::activatesNoneUntilAllAreClaimed()
{
    // A workspace of somebody else has the second number already.
    QCOMPARE(m_scene->pair(m_scene->servers.pairingCode(u"Rival Shop"_s)), test::noError);
    QCOMPARE(m_scene->signIn(), test::noError);
    QCOMPARE(m_scene->chooseBusinessManager(u"Corner Shop"_s), test::noError);
    QCOMPARE(m_scene->chooseWaba(u"Corner Shop"_s), test::noError);
    const QString second = m_scene->flow->state().lists.phoneNumbers.last().verifiedName;
    QCOMPARE(m_scene->chooseNumber(second), test::noError);
    QVERIFY(m_scene->forgetEverything());
    QCOMPARE(m_scene->pair(), test::noError);
    QCOMPARE(m_scene->signIn(), test::noError);
    QCOMPARE(m_scene->chooseBusinessManager(u"Corner Shop"_s), test::noError);
    QCOMPARE(m_scene->chooseWaba(u"Corner Shop"_s), test::noError);
    QCOMPARE(auditWord(*m_scene->chooseEveryNumber()), u"number_claimed"_s);
    QCOMPARE(m_scene->flow->state().step, Step::Subscribe);
    QVERIFY(m_scene->store->reader().accounts.activeNumbers()->isEmpty());
    QCOMPARE(m_scene->back(), test::noError);
    QCOMPARE(m_scene->chooseNumber(u"Corner Shop"_s), test::noError); // the other one is free
    QCOMPARE(m_scene->flow->state().step, Step::Done);
}

/// B11, coexistence.
void TestSetupFlow::asksForThePastOfAPhoneAppNumberOnce()
{
    QCOMPARE(m_scene->connectShop(), test::noError);
    QCOMPARE(m_scene->asked(u"610000000000001/smb_app_data"_s), 2);
    QCOMPARE(m_scene->pairAgain(), test::noError);
    QCOMPARE(m_scene->asked(u"610000000000001/smb_app_data"_s), 2);
}

/// B11, coexistence.
void TestSetupFlow::b11_finishesWithoutThePastThatMetaRefuses_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<AlertKind>("reported");
    QTest::newRow("asked before") << u"sync_refused"_s << AlertKind::PastAskedBefore;
    QTest::newRow("later than 24 hours") << u"sync_too_late"_s << AlertKind::PastTooLate;
}

/// One alert is shown for contacts and chats together, until the person closes it.
void TestSetupFlow::b11_finishesWithoutThePastThatMetaRefuses()
{
    QFETCH(const QString, fault);
    QFETCH(const AlertKind, reported);
    QVERIFY(m_scene->servers.setFault(fault));
    QCOMPARE(m_scene->connectShop(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    m_scene->restart();
    const QList<AccountAlert> alerts = *m_scene->store->reader().alerts.unseen(10);
    QCOMPARE(alerts.size(), 1);
    QCOMPARE(alerts.first().kind, reported);
    QCOMPARE(alerts.first().number, u"34910000001"_s);
}

void TestSetupFlow::signsInAgainWithoutChoosingAgain()
{
    QCOMPARE(m_scene->connectShop(), test::noError);
    const SetupRecord before = m_scene->progress();
    const Result<QString> tokenBefore = m_scene->store->reader().accounts.sealedToken(before.account);
    QCOMPARE(m_scene->signInAgain(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(m_scene->completed, 2);
    QCOMPARE(m_scene->progress(), before);
    const Result<QString> tokenAfter = m_scene->store->reader().accounts.sealedToken(before.account);
    QVERIFY(*tokenBefore != *tokenAfter);
    QCOMPARE(m_scene->asked(u"500000000000001/subscribed_apps"_s), 1);
}

void TestSetupFlow::pairsAgainAndClaimsAgain()
{
    QCOMPARE(m_scene->connectShop(), test::noError);
    const SetupRecord before = m_scene->progress();
    QCOMPARE(m_scene->pairAgain(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(m_scene->completed, 2);
    QCOMPARE(m_scene->progress(), before);
    QCOMPARE(m_scene->asked(u"500000000000001/subscribed_apps"_s), 2);
}

QTEST_GUILESS_MAIN(TestSetupFlow)
#include "tst_setupflow.moc"
