// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/setupmoves.h"

#include "graph/grapherror.h"

#include <algorithm>
#include <utility>

namespace shoptalk {

using Step = SetupState::Step;
using Activity = SetupState::Activity;

namespace {

/// The relay's reason for a device that it does not know. All other Unauthorised errors come from Meta.
bool isFromRelay(const Error &error)
{
    return error.reason == Reason::Unauthorised;
}

/// True if the same request may succeed later without anybody doing anything.
bool passesByItself(const Error &error)
{
    return error.kind == Error::Kind::Network || error.kind == Error::Kind::RateLimited;
}

} // namespace

bool isFreeAt(const SetupState &state, Step step)
{
    return state.step == step && !state.isBusy();
}

void startTask(SetupChange &change, Activity activity, SetupCommand command)
{
    ++change.state.task;
    change.state.activity = activity;
    change.state.problem.reset();
    change.commands.push_back(std::move(command));
}

void interrupt(SetupChange &change)
{
    ++change.state.task;
    change.state.activity = Activity::None;
    change.state.loginPage = LoginPageState::Fine;
    change.state.problem.reset();
    change.commands.emplace_back(setupcommand::CloseLogin{});
}

void goTo(SetupChange &change, Step step)
{
    change.state.step = step;
    change.state.problem.reset();
}

void begin(SetupChange &change)
{
    SetupState &state = change.state;
    switch (state.step) {
    case Step::BusinessManager:
    case Step::Waba:
    case Step::PhoneNumber:
        return startTask(change, Activity::LoadingList, setupcommand::FetchList{state.step, state.progress});
    case Step::Subscribe:
        state.stage = ConnectionStage::Claiming;
        state.isClaimInterrupted = false;
        if (!state.lists.unclaimed.isEmpty())
            return startTask(change, Activity::Connecting, setupcommand::ClaimNumbers{state.lists.unclaimed});
        return startTask(change, Activity::Connecting,
                         setupcommand::ConnectNumbers{state.progress, state.kept});
    case Step::Pair:
    case Step::Explain:
    case Step::Register:
    case Step::Done:
        return;
    }
}

void goOn(SetupChange &change)
{
    goTo(change, firstStepToDo(change.state));
    if (change.state.step != Step::Done)
        return begin(change);
    change.state.chosen.reset(); // it does not apply to what is added later
    change.commands.emplace_back(setupcommand::ReportCompleted{});
}

void useLists(SetupChange &change, const SetupLists &lists)
{
    change.state.lists = lists;
    showAccount(change.state);
}

void showAccount(SetupState &state)
{
    const AccountId &shown = state.expected.isEmpty() ? state.progress.account : state.expected;
    const QList<FacebookAccount> &known = state.lists.accounts;
    const auto found = std::ranges::find(known, shown, &FacebookAccount::id);
    state.account = found == known.end() ? FacebookAccount() : *found;
}

void expectLogin(SetupState &state, const AccountId &account)
{
    state.expected = account;
    showAccount(state);
}

void startLogin(SetupChange &change, LoginWay way)
{
    SetupLogin &login = change.state.login;
    login.way = way;
    login.rerequest = login.rerequest || change.state.account.rerequests;
    startTask(change, Activity::LoggingIn, setupcommand::LogIn{login});
}

void storeChoice(SetupChange &change, const SetupRecord &progress)
{
    setupcommand::StoreProgress command;
    command.progress = progress;
    if (change.state.isAdding())
        command.addition = additionOf(change.state, progress);
    startTask(change, Activity::Saving, command);
}

AdditionRecord additionOf(const SetupState &state, const SetupRecord &progress)
{
    return AdditionRecord{progress, state.addingFrom == Step::Explain};
}

void fail(SetupChange &change, const Error &error)
{
    SetupState &state = change.state;
    if (error.reason == Reason::LoginToBrowser)
        return startLogin(change, LoginWay::Browser);
    if (state.step == Step::Explain)
        change.commands.emplace_back(setupcommand::NoteFailedLogin{auditWord(error)});
    if (error.reason == Reason::PermissionsMissing || lacksPermission(error)) {
        state.login.rerequest = true;
        change.commands.emplace_back(setupcommand::NoteMissingPermission{});
    }
    if (!state.claimingAccount().isEmpty())
        state.isClaimInterrupted = passesByItself(error);
    const bool leadsToPair = error.kind == Error::Kind::Unauthorised && isFromRelay(error);
    const bool leadsToLogin = error.kind == Error::Kind::Unauthorised && !isFromRelay(error);
    if (leadsToPair) {
        state.isPaired = false;
        goTo(change, Step::Pair);
    } else if (leadsToLogin && state.step > Step::Explain) {
        if (const AccountId account = state.claimingAccount(); !account.isEmpty())
            expectLogin(state, account);
        goTo(change, Step::Explain);
    }
    state.problem = error;
}

} // namespace shoptalk
