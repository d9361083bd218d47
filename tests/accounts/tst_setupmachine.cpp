// SPDX-License-Identifier: GPL-3.0-or-later
// Every state of the set-up with every event. What is not in the table must change nothing.
#include "setupmachinecases.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;
using Step = SetupState::Step;
using Activity = SetupState::Activity;

class TestSetupMachine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsTheTable_data();
    void followsTheTable();
    void knowsEveryLineOfTheTable();
    void choosesWhatWasChosenInASignUp_data();
    void choosesWhatWasChosenInASignUp();
    void takesNobodyElseForTheConnectedAccount_data();
    void takesNobodyElseForTheConnectedAccount();
    void asksForMissingPermissionsInTheNextLogin();
    void keepsWhatStandsWhileSomethingIsAdded();
    void forgetsTheChoiceAndItsListsWhenGoingBack();
    void claimsEveryConnectedNumberAfterANewPairing();
    void claimsAfterTheLoginThatWasNeededForIt();
    void claimsLaterWhenThePersonGoesBack();
    void claimsAfterARestart();
    void claimsByItselfAfterAnInterruption();
    void claimsBeforeItGoesOnAdding();
    void connectsAgainAfterItHasClaimed();

private:
    /// As `sampleLists`, with numbers of two accounts that are not claimed.
    static SetupLists unclaimedLists();
    /// A complete set-up while its numbers are claimed again.
    static SetupState claiming();
    static SetupChange end(const SetupState &state, setupevent::TaskResult result);

    inline static const AccountId berta{u"219"_s};
};

SetupLists TestSetupMachine::unclaimedLists()
{
    SetupLists lists = sampleLists();
    lists.accounts << accountOf(berta);
    lists.unclaimed = {SetupRecord{berta, {}, WabaId(u"501"_s), {PhoneNumberId(u"612"_s)}, true},
                       SetupRecord{amelia, {}, waba, {registered}, true}};
    return lists;
}

SetupState TestSetupMachine::claiming()
{
    SetupState state = everyState().value(u"Subscribe busy"_s);
    state.progress = progressAt(Step::Done);
    state.lists = unclaimedLists();
    return state;
}

SetupChange TestSetupMachine::end(const SetupState &state, setupevent::TaskResult result)
{
    return advanceSetup(state, setupevent::TaskEnded{state.task, std::move(result)});
}

void TestSetupMachine::followsTheTable_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("event");
    const QStringList states = everyState().keys();
    const QStringList events = everyEvent().keys();
    for (const QString &state : states) {
        for (const QString &event : events)
            QTest::addRow("%s in %s", qPrintable(event), qPrintable(state)) << state << event;
    }
}

void TestSetupMachine::followsTheTable()
{
    QFETCH(const QString, state);
    QFETCH(const QString, event);
    static const QList<Line> lines = setupTable();
    const SetupState before = everyState().value(state);
    const SetupChange change = advanceSetup(before, everyEvent().value(event));
    const auto lineOf = [&event](const QString &name) {
        return std::find_if(lines.begin(), lines.end(),
                            [&](const Line &line) { return line.event == event && line.state == name; });
    };
    auto line = lineOf(state);
    if (line == lines.end())
        line = lineOf(before.isBusy() ? u"busy"_s : u"free"_s);
    if (line == lines.end())
        line = lineOf(u"*"_s);
    if (line == lines.end()) {
        QCOMPARE(describe(change), describe(SetupChange{before}));
        QVERIFY(change.state == before);
        return;
    }
    QCOMPARE(describe(change),
             QString(line->result)
                 .replace(u"="_s, describe(SetupChange{before}))
                 .replace(u"-"_s, nameOf(before.step)));
}

void TestSetupMachine::knowsEveryLineOfTheTable()
{
    const QMap<QString, SetupState> states = everyState();
    const QMap<QString, SetupEvent> events = everyEvent();
    const QList<Line> lines = setupTable();
    for (const Line &line : lines) {
        QVERIFY2(QStringList({u"*"_s, u"free"_s, u"busy"_s}).contains(line.state)
                     || states.contains(line.state),
                 qPrintable(line.state));
        QVERIFY2(events.contains(line.event), qPrintable(line.event));
    }
    QSet<std::size_t> kinds;
    for (const SetupEvent &event : events)
        kinds.insert(event.index());
    QCOMPARE(std::size_t(kinds.size()), std::variant_size_v<SetupEvent>);
}

void TestSetupMachine::choosesWhatWasChosenInASignUp_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<SignupChoice>("chosen");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("result");
    const QString saved = u"-/Saving StoreProgress"_s;
    const QString asks = u"- !signup_unnamed"_s;
    QTest::newRow("the only business") << Step::BusinessManager << SignupChoice{} << 1 << saved;
    QTest::newRow("one of two businesses") << Step::BusinessManager << SignupChoice{} << 2 << asks;
    QTest::newRow("a named account") << Step::Waba << SignupChoice{waba, {}} << 2 << saved;
    QTest::newRow("an account that is not in the list")
        << Step::Waba << SignupChoice{WabaId(u"9"_s), {}} << 2 << u"-"_s;
    QTest::newRow("the only account, unnamed") << Step::Waba << SignupChoice{} << 1 << saved;
    QTest::newRow("one of two accounts, unnamed") << Step::Waba << SignupChoice{} << 2 << asks;
    QTest::newRow("a named number") << Step::PhoneNumber << SignupChoice{waba, registered} << 2 << saved;
    QTest::newRow("the only number, unnamed") << Step::PhoneNumber << SignupChoice{waba, {}} << 1 << saved;
    QTest::newRow("one of two numbers, unnamed")
        << Step::PhoneNumber << SignupChoice{waba, {}} << 2 << u"-"_s;
}

void TestSetupMachine::choosesWhatWasChosenInASignUp()
{
    QFETCH(const Step, step);
    QFETCH(const SignupChoice, chosen);
    QFETCH(const int, length);
    QFETCH(const QString, result);
    SetupState state = everyState().value(nameOf(step) + u" busy"_s);
    state.chosen = chosen;
    SetupLists lists = sampleLists();
    lists.businessManagers.resize(length);
    lists.wabas.resize(length);
    lists.phoneNumbers.resize(length);
    const SetupChange change = advanceSetup(state, setupevent::TaskEnded{7, setupevent::ListFetched{lists}});
    QCOMPARE(describe(change), QString(result).replace(u"-"_s, nameOf(step)));
}

void TestSetupMachine::takesNobodyElseForTheConnectedAccount_data()
{
    QTest::addColumn<ConnectedBy>("connectedBy");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("a login") << ConnectedBy::Login << Reason::OtherAccount;
    QTest::newRow("a pasted token") << ConnectedBy::PastedToken << Reason::OtherSystemUser;
    QTest::newRow("a sign-up") << ConnectedBy::SignUp << Reason::OtherBusiness;
}

void TestSetupMachine::takesNobodyElseForTheConnectedAccount()
{
    QFETCH(const ConnectedBy, connectedBy);
    QFETCH(const Reason, reason);
    SetupState state = everyState().value(u"Explain busy"_s);
    state.progress = progressAt(Step::Done);
    state.account = accountOf(amelia);
    state.account.connectedBy = connectedBy;
    SignedIn other;
    other.account = accountOf(AccountId(u"219"_s));
    const SetupChange change = advanceSetup(state, setupevent::TaskEnded{7, other});
    QCOMPARE(describe(change),
             u"Explain NoteFailedLogin !"_s + auditWord(Error{Error::Kind::Rejected, reason}));
    QCOMPARE(change.state.progress, state.progress);
    // The same person logs in: everything that was chosen is kept.
    other.account = accountOf(amelia);
    const SetupChange same = advanceSetup(state, setupevent::TaskEnded{7, other});
    QCOMPARE(std::get<setupcommand::StoreAccount>(same.commands.at(0)).record, state.progress);
}

void TestSetupMachine::asksForMissingPermissionsInTheNextLogin()
{
    SetupState state = everyState().value(u"Explain busy"_s);
    const Error missing = Error{Error::Kind::Rejected, Reason::PermissionsMissing};
    state =
        advanceSetup(state, setupevent::TaskEnded{7, setupevent::TaskFailed{missing, sampleLists()}}).state;
    SetupChange change = advanceSetup(state, setupevent::Retry{});
    QVERIFY(std::get<setupcommand::LogIn>(change.commands.at(0)).login.rerequest);
    SignedIn person;
    person.account = accountOf(amelia);
    change = advanceSetup(change.state, setupevent::TaskEnded{change.state.task, person});
    QVERIFY(!change.state.login.rerequest);
}

void TestSetupMachine::keepsWhatStandsWhileSomethingIsAdded()
{
    SetupState state = everyState().value(u"Explain adding"_s);
    state.activity = Activity::LoggingIn;
    SignedIn other;
    other.account = accountOf(AccountId(u"219"_s));
    const SetupChange change = advanceSetup(state, setupevent::TaskEnded{7, other});
    const auto &command = std::get<setupcommand::StoreAccount>(change.commands.at(0));
    QCOMPARE(command.record, progressAt(Step::Done));
    QVERIFY(command.addition && command.addition->beginsWithLogin);
    QCOMPARE(command.addition->progress.account, other.account.id);
}

void TestSetupMachine::forgetsTheChoiceAndItsListsWhenGoingBack()
{
    const SetupChange change = advanceSetup(everyState().value(u"PhoneNumber"_s), setupevent::Back{});
    QCOMPARE(change.state.progress, progressAt(Step::Waba));
    QVERIFY(change.state.lists.phoneNumbers.isEmpty());
    QCOMPARE(change.state.lists.wabas.size(), 2);
    QCOMPARE(std::get<setupcommand::StoreProgress>(change.commands.at(1)).progress, progressAt(Step::Waba));
}

void TestSetupMachine::claimsEveryConnectedNumberAfterANewPairing()
{
    SetupState state = everyState().value(u"Pair busy"_s);
    state.progress = progressAt(Step::Done);
    SetupChange change = end(state, setupevent::Paired{u"Corner Shop"_s, unclaimedLists()});
    QCOMPARE(describe(change), u"Subscribe/Connecting ClaimNumbers"_s);
    QCOMPARE(std::get<setupcommand::ClaimNumbers>(change.commands.at(0)).records, unclaimedLists().unclaimed);
    change = end(change.state, setupevent::NumbersClaimed{sampleLists()});
    QCOMPARE(describe(change), u"Done ReportCompleted"_s);
}

void TestSetupMachine::claimsAfterTheLoginThatWasNeededForIt()
{
    const Error refused{Error::Kind::Unauthorised, Reason::TokenMissing};
    SetupChange change = end(claiming(), setupevent::TaskFailed{refused, unclaimedLists()});
    QCOMPARE(describe(change), u"Explain !token_missing"_s);
    QCOMPARE(change.state.account.id, berta); // whose numbers could not be claimed
    change = advanceSetup(change.state, setupevent::SignIn{});
    SignedIn person;
    person.account = accountOf(amelia);
    QCOMPARE(describe(end(change.state, person)), u"Explain NoteFailedLogin !other_account"_s);
    person.account = accountOf(berta);
    change = end(change.state, person);
    QCOMPARE(describe(change), u"Explain/LoggingIn StoreAccount"_s);
    QCOMPARE(std::get<setupcommand::StoreAccount>(change.commands.at(0)).record, progressAt(Step::Done));
    change = end(change.state, setupevent::AccountStored{progressAt(Step::Done), unclaimedLists()});
    QCOMPARE(describe(change), u"Subscribe/Connecting ClaimNumbers"_s);
}

void TestSetupMachine::claimsLaterWhenThePersonGoesBack()
{
    const Error refused{Error::Kind::Unauthorised, Reason::TokenMissing};
    SetupChange change = end(claiming(), setupevent::TaskFailed{refused, unclaimedLists()});
    change = advanceSetup(change.state, setupevent::Back{});
    QCOMPARE(describe(change), u"Subscribe CloseLogin"_s);
    QCOMPARE(describe(advanceSetup(change.state, setupevent::Retry{})),
             u"Subscribe/Connecting ClaimNumbers"_s);
    // The conversations can be read meanwhile. The next login goes on with it.
    change = advanceSetup(change.state, setupevent::Back{});
    QCOMPARE(describe(change), u"Done CloseLogin"_s);
    setupevent::StoredSetup stored{true, {}, setupevent::StoredProgress{progressAt(Step::Done), {}}, {}};
    stored.setup->lists = unclaimedLists();
    change = advanceSetup(change.state, setupevent::SetupRead{setupevent::SignInAgain{amelia}, stored});
    change = advanceSetup(change.state, setupevent::SignIn{});
    SignedIn person;
    person.account = accountOf(amelia);
    change = end(change.state, person);
    change = end(change.state, setupevent::AccountStored{progressAt(Step::Done), unclaimedLists()});
    QCOMPARE(describe(change), u"Subscribe/Connecting ClaimNumbers"_s);
}

void TestSetupMachine::claimsAfterARestart()
{
    setupevent::StoredSetup stored{true, {}, setupevent::StoredProgress{progressAt(Step::Done), {}}, {}};
    stored.setup->lists = unclaimedLists();
    SetupChange change = advanceSetup(SetupState(), setupevent::SetupRead{setupevent::Resume{}, stored});
    QCOMPARE(describe(change), u"Subscribe/Connecting ClaimNumbers"_s);
    // What was being added waits for it.
    stored.other = setupevent::StoredProgress{progressAt(Step::Waba), unclaimedLists()};
    change = advanceSetup(SetupState(), setupevent::SetupRead{setupevent::Resume{}, stored});
    QCOMPARE(describe(change), u"Subscribe/Connecting ClaimNumbers"_s);
    change = end(change.state, setupevent::NumbersClaimed{sampleLists()});
    QCOMPARE(describe(change), u"Waba/LoadingList FetchList"_s);
    QVERIFY(change.state.isAdding());
}

void TestSetupMachine::claimsByItselfAfterAnInterruption()
{
    const Error interrupted{Error::Kind::Network, Reason::RelayUnreachable};
    SetupChange change = end(claiming(), setupevent::TaskFailed{interrupted, unclaimedLists()});
    QVERIFY(change.state.canRetryClaim());
    const SetupState stopped = change.state;
    change = advanceSetup(stopped, setupevent::RetryClaim{});
    QCOMPARE(describe(change), u"Subscribe/Connecting ClaimNumbers"_s);
    QVERIFY(!change.state.canRetryClaim());
    // The same while the conversations are read.
    change = advanceSetup(stopped, setupevent::Back{});
    QCOMPARE(describe(change), u"Done CloseLogin"_s);
    change = advanceSetup(change.state, setupevent::RetryClaim{});
    QCOMPARE(describe(change), u"Subscribe/Connecting ClaimNumbers"_s);
    change = end(change.state, setupevent::NumbersClaimed{sampleLists()});
    QCOMPARE(describe(change), u"Done ReportCompleted"_s);
    QVERIFY(!change.state.canRetryClaim());
    // What a person has to solve is not tried again.
    const Error refused{Error::Kind::Rejected, Reason::NumberClaimed};
    change = end(claiming(), setupevent::TaskFailed{refused, unclaimedLists()});
    QVERIFY(!change.state.canRetryClaim());
    QCOMPARE(describe(advanceSetup(change.state, setupevent::RetryClaim{})), u"Subscribe !number_claimed"_s);
}

void TestSetupMachine::claimsBeforeItGoesOnAdding()
{
    SetupState state = everyState().value(u"Waba adding"_s);
    state.activity = Activity::LoadingList;
    const Error revoked{Error::Kind::Unauthorised, Reason::Unauthorised};
    SetupChange change = end(state, setupevent::TaskFailed{revoked, sampleLists()});
    QCOMPARE(describe(change), u"Pair !unauthorised"_s);
    change = advanceSetup(change.state, setupevent::Pair{});
    change = end(change.state, setupevent::Paired{u"Corner Shop"_s, unclaimedLists()});
    QCOMPARE(describe(change), u"Subscribe/Connecting ClaimNumbers"_s);
    SetupState claimed = change.state;
    change = end(claimed, setupevent::NumbersClaimed{sampleLists()});
    QCOMPARE(describe(change), u"Waba/LoadingList FetchList"_s);
    QCOMPARE(change.state.kept, std::optional(progressAt(Step::Done)));
    // Going back leaves what is being added as it is.
    claimed.activity = Activity::None;
    change = advanceSetup(claimed, setupevent::Back{});
    QCOMPARE(describe(change), u"Subscribe CloseLogin ReadSetup"_s);
    // A login that the claim needs leaves it as it is, too.
    const Error refused{Error::Kind::Unauthorised, Reason::TokenMissing};
    claimed.activity = Activity::Connecting;
    change = end(claimed, setupevent::TaskFailed{refused, unclaimedLists()});
    change = advanceSetup(change.state, setupevent::SignIn{});
    SignedIn person;
    person.account = accountOf(berta);
    change = end(change.state, person);
    QCOMPARE(std::get<setupcommand::StoreAccount>(change.commands.at(0)).progress, progressAt(Step::Waba));
}

void TestSetupMachine::connectsAgainAfterItHasClaimed()
{
    SetupState state = claiming();
    state.kept = progressAt(Step::Done);
    state.addingFrom = Step::Subscribe;
    const SetupChange change = end(state, setupevent::NumbersClaimed{sampleLists()});
    QCOMPARE(describe(change), u"Subscribe/Connecting ConnectNumbers"_s);
}

QTEST_APPLESS_MAIN(TestSetupMachine)
#include "tst_setupmachine.moc"
