// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/setupmachine.h"

#include "accounts/setupmoves.h"

namespace shoptalk {

using namespace setupevent;
using Step = SetupState::Step;
using Activity = SetupState::Activity;

namespace {

/// `progress` without what was chosen at `step`.
SetupRecord withoutChoice(SetupRecord progress, Step step)
{
    if (step == Step::Explain)
        progress.account = {};
    else if (step == Step::BusinessManager)
        progress.businessManager = {};
    else if (step == Step::Waba)
        progress.waba = {};
    else if (step == Step::PhoneNumber)
        progress.phoneNumbers.clear();
    return progress;
}

/// Drops the lists that belong to a choice which was forgotten.
void dropStaleLists(SetupChange &change)
{
    SetupState &state = change.state;
    if (state.progress.account.isEmpty())
        state.lists.businessManagers.clear();
    if (state.progress.businessManager.isEmpty())
        state.lists.wabas.clear();
    if (state.progress.waba.isEmpty())
        state.lists.phoneNumbers.clear();
    showAccount(state);
}

/// Ends what runs, then reads the stored set-up, which says how it goes on.
void readAfresh(SetupChange &change, const ReadReason &reason)
{
    interrupt(change);
    change.commands.emplace_back(setupcommand::ReadSetup{reason});
}

void readListsAndGoOn(SetupChange &change)
{
    change.commands.emplace_back(setupcommand::ReadLists{change.state.progress});
}

void handle(SetupChange &change, const Resume &event)
{
    change.commands.emplace_back(setupcommand::ReadSetup{event});
}

void handle(SetupChange &change, const Pair &event)
{
    if (isFreeAt(change.state, Step::Pair))
        startTask(change, Activity::Pairing,
                  setupcommand::Pair{event.relayAddress, event.pairingCode, event.deviceName});
}

void handle(SetupChange &change, const KeepPairing &)
{
    if (isFreeAt(change.state, Step::Pair) && change.state.isPaired)
        readListsAndGoOn(change);
}

void handle(SetupChange &change, const SignIn &event)
{
    if (!isFreeAt(change.state, Step::Explain))
        return;
    change.state.login.dark = event.dark;
    change.state.login.language = event.language;
    change.state.login.over = event.over;
    startLogin(change, LoginWay::Window);
}

void handle(SetupChange &change, const SignInWithBrowser &event)
{
    if (!isFreeAt(change.state, Step::Explain))
        return;
    change.state.login.language = event.language;
    startLogin(change, LoginWay::Browser);
}

void handle(SetupChange &change, const SignUp &)
{
    if (isFreeAt(change.state, Step::Explain))
        startLogin(change, LoginWay::SignUp);
}

void handle(SetupChange &change, const UseToken &event)
{
    if (!isFreeAt(change.state, Step::Explain))
        return;
    change.state.login.way = LoginWay::Window;
    startTask(change, Activity::CheckingToken, setupcommand::CheckToken{event.token});
}

void handle(SetupChange &change, const RaiseLogin &)
{
    change.commands.emplace_back(setupcommand::RaiseLogin{});
}

void handle(SetupChange &change, const CancelLogin &)
{
    // The window answers that it was closed. The browser's page cannot be closed from here.
    if (!change.state.isInBrowser()) {
        change.commands.emplace_back(setupcommand::CloseLogin{});
    } else if (change.state.step == Step::Explain && change.state.isBusy()) {
        interrupt(change);
        fail(change, Error{Error::Kind::Cancelled, Reason::LoginClosed});
    }
}

void handle(SetupChange &change, const DropLogin &)
{
    if (change.state.step == Step::Explain && change.state.isBusy())
        interrupt(change);
}

void handle(SetupChange &change, const ChooseBusinessManager &event)
{
    if (!isFreeAt(change.state, Step::BusinessManager))
        return;
    SetupRecord progress = change.state.progress;
    progress.businessManager = event.id;
    storeChoice(change, progress);
}

void handle(SetupChange &change, const ChooseWaba &event)
{
    if (!isFreeAt(change.state, Step::Waba))
        return;
    SetupRecord progress = change.state.progress;
    progress.waba = event.id;
    storeChoice(change, progress);
}

void handle(SetupChange &change, const ChoosePhoneNumbers &event)
{
    if (!isFreeAt(change.state, Step::PhoneNumber))
        return;
    SetupRecord progress = change.state.progress;
    progress.phoneNumbers = event.ids;
    storeChoice(change, progress);
}

void handle(SetupChange &change, const NumberRegistered &)
{
    if (isFreeAt(change.state, Step::Register))
        readListsAndGoOn(change);
}

void handle(SetupChange &change, const RegisterLater &)
{
    const std::optional<PhoneNumber> number = change.state.unregistered();
    if (!number || !isFreeAt(change.state, Step::Register))
        return;
    change.state.registeredLater << number->id;
    readListsAndGoOn(change);
}

void handle(SetupChange &change, const SignInNeeded &event)
{
    if (isFreeAt(change.state, Step::Register))
        fail(change, event.error);
}

void handle(SetupChange &change, const Retry &)
{
    if (change.state.isBusy())
        return;
    if (change.state.step == Step::Explain)
        startLogin(change, change.state.login.way);
    else
        begin(change);
}

void handle(SetupChange &change, const RetryClaim &)
{
    if (!change.state.canRetryClaim())
        return;
    goTo(change, Step::Subscribe);
    begin(change);
}

void handle(SetupChange &change, const Back &)
{
    SetupState &state = change.state;
    if (state.step == Step::Done || (state.step == Step::Subscribe && state.isBusy())
        || (state.step == Step::Pair && !state.progress.complete))
        return;
    state.chosen.reset(); // the person wants to choose
    if (state.step == Step::Explain && state.isPaired && !state.lists.unclaimed.isEmpty()) {
        interrupt(change);
        expectLogin(state, {});
        return goTo(change, Step::Subscribe);
    }
    if (state.kept && !state.claimingAccount().isEmpty())
        return readAfresh(change, ReturnToConnected{false});
    if (state.kept && state.step <= state.addingFrom)
        return readAfresh(change, ReturnToConnected{state.isAdding()});
    interrupt(change);
    if (state.progress.complete)
        return goTo(change, Step::Done);
    state.registeredLater.clear();
    const Step before = state.step == Step::Subscribe ? Step::PhoneNumber
                                                      : static_cast<Step>(static_cast<int>(state.step) - 1);
    state.progress = withoutChoice(state.progress, before);
    dropStaleLists(change);
    goTo(change, before);
    storeChoice(change, state.progress);
    std::get<setupcommand::StoreProgress>(change.commands.back()).isForward = false;
}

void handle(SetupChange &change, const SignInAgain &event)
{
    const AccountId claiming = change.state.claimingAccount();
    if (!event.account.isEmpty() || (!change.state.kept && claiming.isEmpty()))
        return readAfresh(change, event);
    // The account whose numbers are claimed, or the one that is being added, logs in again.
    interrupt(change);
    expectLogin(change.state, claiming);
    goTo(change, Step::Explain);
}

void handle(SetupChange &change, const PairAgain &event)
{
    readAfresh(change, event);
}

void handle(SetupChange &change, const AddNumbers &event)
{
    readAfresh(change, event);
}

void handle(SetupChange &change, const AddAccount &event)
{
    readAfresh(change, event);
}

void handle(SetupChange &change, const ConnectAgain &event)
{
    readAfresh(change, event);
}

void handle(SetupChange &change, const SetupRead &event)
{
    useStored(change, event);
}

void handle(SetupChange &change, const ListsRead &event)
{
    if (change.state.isBusy())
        return;
    useLists(change, event.lists);
    goOn(change);
}

void handle(SetupChange &change, const StageReached &event)
{
    if (event.task == change.state.task)
        change.state.stage = event.stage;
}

void handle(SetupChange &change, const LoginPageChanged &event)
{
    if (change.state.activity == Activity::LoggingIn)
        change.state.loginPage = event.page;
}

void handle(SetupChange &change, const TaskEnded &event)
{
    useResult(change, event);
}

} // namespace

SetupChange advanceSetup(const SetupState &state, const SetupEvent &event)
{
    SetupChange change{state};
    std::visit([&change](const auto &each) { handle(change, each); }, event);
    return change;
}

} // namespace shoptalk
