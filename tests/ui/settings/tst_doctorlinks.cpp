// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../secrets/secretservice.h"
#include "../pictures.h"
#include "chainbreaks.h"
#include "core/clock.h"
#include "graph/graphsender.h"
#include "graph/requests/webhooksubscriptions.h"
#include "ui/settings/doctorpage.h"
#include "ui/settings/doctortext.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Break)

/// The connection doctor: every link broken by what breaks it in life, over sandbox, relay, database and
/// keychain; each with its one-click repair or its instruction.
class TestDoctorLinks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyBrokenLinkSaysWhatToDo_data();
    void everyBrokenLinkSaysWhatToDo();
    void theKeyIsPutBackWithOneClick();
    void b6_everyAccountAndNumberIsCheckedByName();

private:
    std::unique_ptr<Theme> m_theme;
    std::optional<SetupScene> m_scene;
    SystemClock m_clock;
    std::optional<Doctor> m_doctor;
};

void TestDoctorLinks::initTestCase()
{
    QVERIFY2(isInDesktopSession(), "run it through tests/support/desktop-session");
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void TestDoctorLinks::init()
{
    QVERIFY(unlockKeyring());
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->connectShop(), noError);
}

void TestDoctorLinks::cleanup()
{
    m_doctor.reset();
    m_scene.reset();
    QVERIFY(unlockKeyring());
}

void TestDoctorLinks::everyBrokenLinkSaysWhatToDo_data()
{
    QTest::addColumn<Break>("broken");
    QTest::addColumn<ChainLink>("link");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<Repair>("repair");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, Break broken, ChainLink link, const QString &reason, Repair repair,
                        const QString &words) {
        QTest::newRow(name) << broken << link << reason << repair << words;
    };
    row("keychain: locked", lockTheKeychain, ChainLink::Keychain, u"secret_not_found"_s, Repair::KeepKey,
        u"Unlock the keychain"_s);
    row("keychain: the key was removed", removeTheKey, ChainLink::Keychain, u"secret_not_found"_s,
        Repair::KeepKey, u"save the key again"_s);
    row("keychain: a sealed value was changed", damageThePairing, ChainLink::Keychain,
        u"sealed_value_damaged"_s, Repair::PairAgain, u"Pair this computer again"_s);
    row("database: damaged", damageTheDatabase, ChainLink::Database, u"database_damaged"_s, Repair::None,
        u"Restore your last backup"_s);
    row("relay: down", stopTheRelay, ChainLink::Relay, u"relay_unreachable"_s, Repair::None,
        u"does not answer"_s);
    row("relay: never paired", loseThePairing, ChainLink::Relay, u"not_paired"_s, Repair::PairAgain,
        u"not paired"_s);
    row("pairing: revoked", revoke, ChainLink::Pairing, u"unauthorised"_s, Repair::PairAgain,
        u"Pair it again"_s);
    row("pairing: the number's claim is gone", loseTheClaim, ChainLink::Pairing, u"number_not_claimed"_s,
        Repair::Subscribe, u"does not receive messages for this number"_s);
    row("sequence: an event is missing", loseOneEvent, ChainLink::Sequence, u"events_missing"_s, Repair::None,
        u"has lost some messages"_s);
    row("sequence: away too long", keepTooShort, ChainLink::Sequence, u"cursor_expired"_s, Repair::None,
        u"was off longer"_s);
    row("sequence: the relay was set back", setTheRelayBack, ChainLink::Sequence, u"relay_set_back"_s,
        Repair::None, u"reset to an earlier state"_s);
    const auto token = [&row](const char *name, Break broken, int subcode, const QString &words) {
        row(name, broken, ChainLink::Token, u"meta_190_%1"_s.arg(subcode), Repair::Reconnect, words);
    };
    token("token: the app was removed", endTheToken<458>, 458, u"removed in your Facebook settings"_s);
    token("token: a security check", endTheToken<459>, 459, u"Log in at facebook.com first"_s);
    token("token: another password", endTheToken<460>, 460, u"password was changed"_s);
    token("token: expired", endTheToken<463>, 463, u"has expired"_s);
    token("token: not confirmed", endTheToken<464>, 464, u"Confirm it first"_s);
    token("token: logged out", endTheToken<467>, 467, u"has ended your login"_s);
    token("token: no role", endTheToken<492>, 492, u"Ask an administrator of the business for access"_s);
    row("permissions: one was taken back", takeBackOnePermission, ChainLink::Permissions,
        u"permission_missing"_s, Repair::Reconnect, u"Reconnect and allow everything"_s);
    row("number: gone", loseTheNumber, ChainLink::Number, u"phone_number_unknown"_s, Repair::None,
        u"Choose another one"_s);
    row("subscription: ended", unsubscribe, ChainLink::Subscription, u"not_subscribed"_s, Repair::Subscribe,
        u"is not sending new messages"_s);
    row("override: another address", deliverElsewhere, ChainLink::Override, u"override_elsewhere"_s,
        Repair::Subscribe, u"a different address"_s);
    row("override: wanted and not there", wantTheOverride, ChainLink::Override, u"override_missing"_s,
        Repair::Subscribe, u"a different address"_s);
    row("loopback: nobody at the public address", moveThePublicAddress, ChainLink::DeliverySelfTest,
        u"relay_unreachable"_s, Repair::None, u"does not lead to this relay"_s);
    row("loopback: another program there", answerWithTheWrongProgram, ChainLink::DeliverySelfTest,
        u"callback_wrong"_s, Repair::None, u"does not lead to this relay"_s);
    row("loopback: Meta delivers elsewhere", deliverTheAppElsewhere, ChainLink::DeliverySelfTest,
        u"delivery_elsewhere"_s, Repair::None, u"set in Meta’s App Dashboard"_s);
    row("token: Meta is disturbed", disturbMeta, ChainLink::Token, u"meta_unreachable"_s, Repair::None,
        u"could not be reached"_s);
}

void TestDoctorLinks::everyBrokenLinkSaysWhatToDo()
{
    QFETCH(const Break, broken);
    QFETCH(const ChainLink, link);
    QFETCH(const QString, reason);
    QFETCH(const Repair, repair);
    QFETCH(const QString, words);
    QVERIFY2(broken(*m_scene), qPrintable(m_scene->servers.relay().problem()));
    m_doctor.emplace(
        DoctorDependencies{*m_scene->store, m_scene->vault(), m_scene->relay(), m_scene->graph(), m_clock});
    const QList<Finding> findings = QCoro::waitFor(m_doctor->runChecks());
    const Finding finding = findings.value(static_cast<int>(link));
    QCOMPARE(finding.problem ? auditWord(*finding.problem) : QString(), reason);
    QCOMPARE(finding.state, Finding::State::Bad);
    QCOMPARE(finding.repair, repair);
    QVERIFY2(findingText(finding).contains(words), qPrintable(findingText(finding)));
    for (const Finding &other : findings.first(static_cast<int>(link)))
        QVERIFY2(other.state != Finding::State::Bad,
                 qPrintable(u"the links before it hold: "_s + nameOf(other.link) + u' '
                            + (other.problem ? auditWord(*other.problem) : QString())));
}

void TestDoctorLinks::theKeyIsPutBackWithOneClick()
{
    QVERIFY(removeTheKey(*m_scene));
    m_doctor.emplace(
        DoctorDependencies{*m_scene->store, m_scene->vault(), m_scene->relay(), m_scene->graph(), m_clock});
    DoctorPage page(*m_theme, *m_doctor);
    page.show();
    page.refresh();
    auto *copy = page.findChild<QPushButton *>(u"copyReportButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(copy->isEnabled(), 15'000);
    QVERIFY(page.report().contains(u"keychain: BAD secret_not_found"_s));
    auto *card = page.findChild<QWidget *>(u"doctorLink-keychain"_s);
    card->findChild<QPushButton *>(u"repairButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(copy->isEnabled() && page.report().contains(u"keychain: good"_s), 15'000);
    m_doctor.reset();
    QVERIFY2(m_scene->restart(), "and the next start opens what is sealed");
    QCOMPARE(m_scene->flow->state().step, SetupFlow::Step::Done);
}

/// B6: a second business and a second Facebook account beside the first, and each of theirs broken.
void TestDoctorLinks::b6_everyAccountAndNumberIsCheckedByName()
{
    SetupScene &scene = *m_scene;
    QCOMPARE(scene.addNumbers(scene.progress().account), noError);
    QCOMPARE(scene.chooseBusinessManager(u"Third Business"_s), noError);
    QCOMPARE(scene.chooseWaba(u"Third Counter"_s), noError);
    QCOMPARE(scene.chooseNumber(u"Third Counter"_s), noError);
    const PhoneNumberId third(u"610000000000009"_s);
    const WabaId counter(u"500000000000003"_s);
    QVERIFY(signInWithoutToken(scene, u"Second Person"_s));
    QVERIFY(QCoro::waitFor(scene.graph().send(tokenIn(scene), UnsubscribeApp{counter})));
    QVERIFY(changeRelay(scene, u"DELETE FROM numbers WHERE phone_number_id = '610000000000009'"_s));

    m_doctor.emplace(DoctorDependencies{*scene.store, scene.vault(), scene.relay(), scene.graph(), m_clock});
    DoctorPage page(*m_theme, *m_doctor);
    page.show();
    page.refresh();
    auto *copy = page.findChild<QPushButton *>(u"copyReportButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(copy->isEnabled(), 15'000);
    for (const QString &line :
         {u"pairing 2: BAD number_not_claimed"_s, u"token 1: good"_s, u"token 2: BAD number_not_connected"_s,
          u"number 1: good"_s, u"number 2: good"_s, u"subscription 1: good"_s,
          u"subscription 2: BAD not_subscribed"_s, u"override 1: good"_s, u"loopback 1: good"_s,
          u"loopback 2: skipped"_s})
        QVERIFY2(page.report().contains(line), qPrintable(line + u" | "_s + page.report()));
    for (const QString &name : {u"Third"_s, u"Person"_s, u"910"_s, third.value()})
        QVERIFY2(!page.report().contains(name), qPrintable(name));

    const auto title = [&page](const QString &card) {
        return page.findChild<QWidget *>(u"doctorLink-"_s + card)->accessibleName();
    };
    QVERIFY2(title(u"token-2"_s).contains(u"Second Person"_s), qPrintable(title(u"token-2"_s)));
    QVERIFY2(title(u"number-2"_s).contains(u"+34 910 00 00 09"_s), qPrintable(title(u"number-2"_s)));
    QVERIFY(title(u"subscription"_s).contains(u"Corner Shop"_s));
    QVERIFY(title(u"subscription-2"_s).contains(u"Third Counter"_s));
    page.resize(720, page.heightForWidth(720));
    QVERIFY(keepPicture(page.grab(), u"doctorpage-several"_s));

    // Each repair is about its own.
    QSignalSpy wanted(&page, &DoctorPage::repairRequested);
    const auto repair = [&page, &wanted](const QString &card) {
        page.findChild<QWidget *>(u"doctorLink-"_s + card)
            ->findChild<QPushButton *>(u"repairButton"_s)
            ->click();
        return wanted.takeLast().at(1).value<LinkSubject>();
    };
    QCOMPARE(repair(u"token-2"_s).name, u"Second Person"_s);
    const PhoneNumberId broken = repair(u"subscription-2"_s).number;
    QCOMPARE(broken, third);
    QCOMPARE(scene.connectAgain(broken), noError);
    QCOMPARE(scene.flow->state().step, SetupFlow::Step::Done);
    QCOMPARE(scene.progress().waba, WabaId(u"500000000000001"_s)); // the set-up is about the shop, as before
    page.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(copy->isEnabled() && page.report().contains(u"subscription 2: good"_s), 15'000);
    QVERIFY2(page.report().contains(u"pairing: good"_s), qPrintable(page.report()));
}

QTEST_MAIN(TestDoctorLinks)
#include "tst_doctorlinks.moc"
