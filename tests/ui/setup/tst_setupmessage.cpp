// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/errornamed.h"
#include "ui/setup/setupmessage.h"
#include "ui/setup/setupmessagetable.h"
#include "ui/theme/dates.h"

#include <QSet>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

using Step = SetupFlow::Step;
using Kind = Error::Kind;
using Action = SetupMessage::Action;
using Field = SetupMessage::Field;

Q_DECLARE_METATYPE(SetupMessage)

class TestSetupMessage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void distinguishesEachFailure_data();
    void distinguishesEachFailure();
    void hasAWayForward_data();
    void hasAWayForward();
    void aTokenThatHasEndedIsNamedAsItWasConnected_data();
    void aTokenThatHasEndedIsNamedAsItWasConnected();
    void aUsedUpAllowanceSaysWhenItWorksAgain();
    void namesTheFieldOnlyInTheForm();
    void closingTheLoginIsNoAlarm();
    void keepsTheReasonForThoseWhoHelp();
    void everyReasonStandsOnce();
};

namespace {

/// Every failure that the modules below can report, where it happens.
struct Case {
    const char *name;
    Step step;
    Kind kind;
    const char *reason;
    const char *titleHas;
};

constexpr Case cases[] = {
    {"not an address", Step::Pair, Kind::Malformed, "relay_address_invalid", "not an address"},
    {"insecure address", Step::Pair, Kind::Malformed, "relay_address_insecure", "not secure"},
    {"relay down", Step::Pair, Kind::Network, "relay_unreachable", "does not answer"},
    {"relay slow", Step::Pair, Kind::Network, "relay_timeout", "too long"},
    {"relay ill", Step::Pair, Kind::Network, "relay_unavailable", "relay has a problem"},
    {"another server", Step::Pair, Kind::Malformed, "relay_answer_malformed", "not seem to be a relay"},
    {"unknown network failure", Step::Pair, Kind::Network, "", "does not answer"},
    {"unknown code", Step::Pair, Kind::Rejected, "pairing_code_unknown", "does not know this code"},
    {"used code", Step::Pair, Kind::Rejected, "pairing_code_used", "used already"},
    {"expired code", Step::Pair, Kind::Rejected, "pairing_code_expired", "expired"},
    {"too many codes", Step::Pair, Kind::Rejected, "too_many_attempts", "Too many attempts"},
    {"relay throttles", Step::Pair, Kind::RateLimited, "rate_limited", "pause"},
    {"relay refuses", Step::Pair, Kind::Rejected, "something_new", "relay refused"},
    {"device revoked", Step::Pair, Kind::Unauthorised, "unauthorised", "no longer paired"},
    {"login closed", Step::Explain, Kind::Cancelled, "login_closed", "was closed"},
    {"login declined", Step::Explain, Kind::Cancelled, "login_declined", "was not allowed"},
    {"error at Facebook", Step::Explain, Kind::Rejected, "login_error", "Facebook reported"},
    {"login not loaded", Step::Explain, Kind::Network, "login_unreachable", "did not load"},
    {"no browser", Step::Explain, Kind::Rejected, "browser_missing", "No browser"},
    {"browser forgotten", Step::Explain, Kind::Rejected, "browser_timeout", "Nothing came back"},
    {"no token", Step::Explain, Kind::Malformed, "pasted_malformed", "not a token"},
    {"unknown token", Step::Explain, Kind::Rejected, "pasted_unknown", "does not accept"},
    {"old token", Step::Explain, Kind::Rejected, "pasted_expired", "token has expired"},
    {"token of others", Step::Explain, Kind::Rejected, "pasted_other_app", "another app"},
    {"token of a person", Step::Explain, Kind::Rejected, "pasted_not_system", "system user"},
    {"weak token", Step::Explain, Kind::Rejected, "pasted_permissions", "not have all permissions"},
    {"login page hangs", Step::Explain, Kind::Network, "login_hangs", "does not answer"},
    {"login page slow", Step::Explain, Kind::Network, "login_slow", "slow to load"},
    {"login crashed", Step::Explain, Kind::Malformed, "login_crashed", "stopped"},
    {"foreign login", Step::Explain, Kind::Rejected, "state_mismatch", "not the login that you started"},
    {"exchange refused", Step::Explain, Kind::Rejected, "oauth_refused", "did not accept"},
    {"permission missing", Step::Explain, Kind::Rejected, "permissions_missing", "permission is missing"},
    {"somebody else", Step::Explain, Kind::Rejected, "other_account", "Somebody else"},
    {"another system user", Step::Explain, Kind::Rejected, "other_system_user", "not the same system user"},
    {"another business", Step::Explain, Kind::Rejected, "other_business", "another business"},
    {"login expired", Step::Explain, Kind::Unauthorised, "meta_190_463", "login has expired"},
    {"login ended", Step::Explain, Kind::Unauthorised, "meta_190", "has ended your login"},
    {"token expired", Step::Explain, Kind::Unauthorised, "token_expired", "login has ended"},
    {"no access", Step::Explain, Kind::Unauthorised, "meta_200", "not allowed to do this"},
    {"relay cannot reach Meta", Step::Explain, Kind::Network, "meta_unreachable", "can’t reach Meta"},
    {"no business", Step::BusinessManager, Kind::Rejected, "no_business_managers", "No business"},
    {"throttled", Step::BusinessManager, Kind::RateLimited, "meta_4", "pause"},
    {"offline", Step::BusinessManager, Kind::Network, "answer_lost", "No connection"},
    {"offline at the relay", Step::Subscribe, Kind::Network, "relay_unreachable", "No connection"},
    {"Meta disturbed", Step::Waba, Kind::Network, "meta_2", "Meta has a problem"},
    {"no account", Step::Waba, Kind::Rejected, "no_wabas", "No WhatsApp account"},
    {"no number", Step::PhoneNumber, Kind::Rejected, "no_phone_numbers", "No phone number"},
    {"number of others", Step::Subscribe, Kind::Rejected, "number_not_yours", "someone else"},
    {"number claimed", Step::Subscribe, Kind::Rejected, "number_claimed", "in use elsewhere"},
    {"nobody at Meta's address", Step::Subscribe, Kind::Network, "callback_unreachable",
     "can’t reach your relay"},
    {"Meta's address not secure", Step::Subscribe, Kind::Malformed, "callback_insecure", "not secure"},
    {"Meta's address elsewhere", Step::Subscribe, Kind::Rejected, "callback_wrong", "somewhere else"},
    {"Meta delivers elsewhere", Step::Subscribe, Kind::Rejected, "delivery_elsewhere", "does not deliver"},
    {"test event lost", Step::Subscribe, Kind::Rejected, "loopback_lost", "did not come back"},
    {"test event sealed", Step::Subscribe, Kind::Secrets, "loopback_unreadable", "could not be opened"},
    {"no workspace key", Step::Subscribe, Kind::Secrets, "workspace_key_missing", "not have the key"},
    {"Meta refuses", Step::Subscribe, Kind::Rejected, "meta_100", "Meta refused"},
    {"endless list", Step::BusinessManager, Kind::Malformed, "list_endless", "loaded completely"},
    {"strange answer", Step::Waba, Kind::Malformed, "answer_not_json", "not understood"},
    {"no keychain", Step::Explain, Kind::Secrets, "keychain_missing", "no keychain"},
    {"keychain locked", Step::Explain, Kind::Secrets, "keychain_locked", "locked"},
    {"keychain refused", Step::Explain, Kind::Secrets, "keychain_refused", "did not let"},
    {"key lost", Step::Pair, Kind::Secrets, "master_key_lost", "key to your data"},
    {"key changes", Step::Subscribe, Kind::Secrets, "key_changing", "is being changed"},
    {"sealed value damaged", Step::Subscribe, Kind::Secrets, "sealed_value_damaged", "can’t be opened"},
    {"disk full", Step::Waba, Kind::Storage, "database_error", "could not be saved"},
    {"newer database", Step::Waba, Kind::Storage, "database_newer", "newer version of Shoptalk"},
    {"damaged database", Step::Waba, Kind::Storage, "database_damaged", "can’t be read"},
};

SetupMessage messageOf(const Case &one)
{
    return setupMessage(one.step, support::errorNamed(one.kind, QString::fromLatin1(one.reason)));
}

} // namespace

void TestSetupMessage::distinguishesEachFailure_data()
{
    QTest::addColumn<SetupMessage>("message");
    QTest::addColumn<QString>("part");
    for (const Case &one : cases)
        QTest::newRow(one.name) << messageOf(one) << QString::fromUtf8(one.titleHas);
}

void TestSetupMessage::distinguishesEachFailure()
{
    QFETCH(const SetupMessage, message);
    QFETCH(const QString, part);
    QVERIFY2(message.title.contains(part), qPrintable(message.title));
    QVERIFY(message.text.size() > 20);
    QVERIFY2(!message.text.contains(u'%'), qPrintable(message.text));
}

void TestSetupMessage::hasAWayForward_data()
{
    QTest::addColumn<SetupMessage>("message");
    QTest::addColumn<bool>("hasOwnButton");
    for (const Case &one : cases)
        QTest::newRow(one.name) << messageOf(one) << (one.step == Step::Pair || one.step == Step::Explain);
}

void TestSetupMessage::hasAWayForward()
{
    QFETCH(const SetupMessage, message);
    QFETCH(const bool, hasOwnButton);
    QCOMPARE(message.actionLabel.isEmpty(), message.action == Action::None);
    // A newer database can only be opened by a newer program.
    if (!message.title.contains("newer"_L1))
        QVERIFY(hasOwnButton || message.canRetry || message.action != Action::None);
}

void TestSetupMessage::aTokenThatHasEndedIsNamedAsItWasConnected_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("hasEnded");
    QTest::newRow("expired") << u"meta_190_463"_s << true;
    QTest::newRow("taken back") << u"meta_190"_s << true;
    QTest::newRow("a permission") << u"meta_200"_s << false;
    QTest::newRow("damaged here") << u"sealed_value_damaged"_s << false;
}

/// B11: the message must not speak of a login for a system user's token or after a sign-up.
void TestSetupMessage::aTokenThatHasEndedIsNamedAsItWasConnected()
{
    QFETCH(const QString, reason);
    QFETCH(const bool, hasEnded);
    const Error error = support::errorNamed(Kind::Unauthorised, reason);
    const SetupMessage login = setupMessage(Step::Explain, error);
    const SetupMessage pasted = setupMessage(Step::Explain, error, ConnectedBy::PastedToken);
    const SetupMessage signUp = setupMessage(Step::Explain, error, ConnectedBy::SignUp);
    QCOMPARE(pasted.title.contains("no longer accepts the token"_L1), hasEnded);
    QCOMPARE(signUp.title.contains("no longer lets Shoptalk in"_L1), hasEnded);
    QCOMPARE(pasted == login, !hasEnded);
    QCOMPARE(signUp == login, !hasEnded);
    QVERIFY(!hasEnded || !(pasted.text + signUp.text).contains("log in"_L1, Qt::CaseInsensitive));
}

void TestSetupMessage::aUsedUpAllowanceSaysWhenItWorksAgain()
{
    Error error{Kind::RateLimited, Reason::MetaRefused, MetaCode{80007}};
    const SetupMessage without = setupMessage(Step::Waba, error);
    error.detail = u"Too many calls; regained at 2026-11-30T22:05:00Z"_s;
    const SetupMessage message = setupMessage(Step::Waba, error);
    const QDateTime again(QDate(2026, 11, 30), QTime(22, 5), Qt::UTC);
    QCOMPARE(message.text, without.text + u" It works again from %1."_s.arg(Dates().time(again)));
    QVERIFY(message.canRetry);
}

void TestSetupMessage::namesTheFieldOnlyInTheForm()
{
    const Error insecure{Kind::Malformed, Reason::RelayAddressInsecure};
    const Error used{Kind::Rejected, Reason::PairingCodeUsed};
    QCOMPARE(setupMessage(Step::Pair, insecure).field, Field::RelayAddress);
    QCOMPARE(setupMessage(Step::Pair, used).field, Field::PairingCode);
    QCOMPARE(setupMessage(Step::Explain, used).field, Field::None);
}

void TestSetupMessage::closingTheLoginIsNoAlarm()
{
    const SetupMessage closed = setupMessage(Step::Explain, Error{Kind::Cancelled, Reason::LoginClosed});
    QCOMPARE(closed.tone, Notice::Info);
    QVERIFY(!closed.canRetry); // "Continue with Facebook" stands right below
    const SetupMessage foreign = setupMessage(Step::Explain, Error{Kind::Rejected, Reason::StateMismatch});
    QCOMPARE(foreign.tone, Notice::Danger);
}

void TestSetupMessage::keepsTheReasonForThoseWhoHelp()
{
    const SetupMessage refused = setupMessage(
        Step::Subscribe, Error{Kind::Rejected, Reason::MetaRefused, MetaCode{100, 33}, u"detail"_s});
    QVERIFY(refused.text.contains("meta_100_33"_L1));
    QVERIFY(!refused.text.contains("detail"_L1));
}

void TestSetupMessage::everyReasonStandsOnce()
{
    QSet<Reason> seen;
    for (const auto &table : {relayMessages(), metaMessages(), localMessages()}) {
        for (const SetupMessageEntry &entry : table) {
            QVERIFY2(!seen.contains(entry.reason), qPrintable(nameOf(entry.reason)));
            seen.insert(entry.reason);
        }
    }
}

QTEST_GUILESS_MAIN(TestSetupMessage)
#include "tst_setupmessage.moc"
