// SPDX-License-Identifier: GPL-3.0-or-later
// The state machine's answers to what the executor reports.
#include "accounts/setupmoves.h"

#include <algorithm>
#include <utility>

namespace shoptalk {

using namespace setupevent;
using Step = SetupState::Step;
using Activity = SetupState::Activity;

namespace {

/// The reason for refusing a login of somebody else, which names how the connected account was connected.
Reason otherThan(const FacebookAccount &connected)
{
    switch (connected.connectedBy) {
    case ConnectedBy::PastedToken:
        return Reason::OtherSystemUser;
    case ConnectedBy::SignUp:
        return Reason::OtherBusiness;
    case ConnectedBy::Login:
        break;
    }
    return Reason::OtherAccount;
}

template <class Item, class Id>
bool contains(const QList<Item> &items, const Id &id)
{
    return std::ranges::find(items, id, &Item::id) != items.end();
}

/// The choice that was made in Meta's sign-up already, if the list contains it or leaves no other. Meta does
/// not name a number that stays in the phone app.
std::optional<SetupRecord> choiceOfSignUp(const SetupState &state)
{
    if (!state.chosen)
        return {};
    const SignupChoice &chosen = *state.chosen;
    SetupRecord progress = state.progress;
    if (state.step == Step::BusinessManager && state.lists.businessManagers.size() == 1)
        progress.businessManager = state.lists.businessManagers.first().id;
    else if (state.step == Step::Waba && contains(state.lists.wabas, chosen.waba))
        progress.waba = chosen.waba;
    else if (state.step == Step::Waba && chosen.waba.isEmpty() && state.lists.wabas.size() == 1)
        progress.waba = state.lists.wabas.first().id;
    else if (state.step == Step::PhoneNumber && contains(state.lists.phoneNumbers, chosen.phoneNumber))
        progress.phoneNumbers = {chosen.phoneNumber};
    else if (state.step == Step::PhoneNumber && chosen.phoneNumber.isEmpty()
             && state.lists.phoneNumbers.size() == 1)
        progress.phoneNumbers = {state.lists.phoneNumbers.first().id};
    else
        return {};
    return progress;
}

template <class... Results>
bool isOneOf(const TaskResult &result)
{
    return (std::holds_alternative<Results>(result) || ...);
}

/// True if a task of this kind can have this result.
bool fits(Activity activity, const TaskResult &result)
{
    switch (activity) {
    case Activity::None:
        return false;
    case Activity::Pairing:
        return isOneOf<TaskFailed, Paired>(result);
    case Activity::LoggingIn:
    case Activity::CheckingToken:
        return isOneOf<TaskFailed, SignedIn, AccountStored>(result);
    case Activity::LoadingList:
        return isOneOf<TaskFailed, ListFetched>(result);
    case Activity::Saving:
        return isOneOf<TaskFailed, ProgressStored, AdditionRemoved>(result);
    case Activity::Connecting:
        return isOneOf<TaskFailed, NumbersConnected, NumbersClaimed>(result);
    }
    return false;
}

void use(SetupChange &change, const TaskFailed &result)
{
    useLists(change, result.lists);
    fail(change, result.error);
}

void use(SetupChange &change, const Paired &result)
{
    change.state.isPaired = true;
    change.state.workspaceName = result.workspaceName;
    // A connected number belongs to the new pairing only once it is claimed through it.
    useLists(change, result.lists);
    goOn(change);
}

void storeAccount(SetupChange &change, Activity activity, const SignedIn &person)
{
    SetupState &state = change.state;
    state.login.rerequest = false;
    const AccountId &wanted = state.expected.isEmpty() ? state.progress.account : state.expected;
    const bool isSameAccount = person.account.id == wanted;
    if ((state.progress.complete || !state.expected.isEmpty()) && !isSameAccount)
        return fail(change, Error{Error::Kind::Rejected, otherThan(state.account)});
    setupcommand::StoreAccount command;
    command.person = person;
    command.progress = state.progress;
    if (!isSameAccount) {
        command.progress = {};
        command.progress.account = person.account.id;
    }
    command.record = state.kept.value_or(command.progress);
    if (state.isAdding())
        command.addition = additionOf(state, command.progress);
    state.chosen = person.chosen;
    startTask(change, activity, command);
}

void use(SetupChange &change, const AccountStored &result)
{
    change.state.progress = result.progress;
    change.state.expected = {};
    useLists(change, result.lists);
    goOn(change);
}

void use(SetupChange &change, const ProgressStored &result)
{
    change.state.progress = result.progress;
    useLists(change, result.lists);
    if (result.isForward)
        goOn(change);
    else
        begin(change);
}

void use(SetupChange &change, const ListFetched &result)
{
    useLists(change, result.lists);
    SetupState &state = change.state;
    if (const std::optional<SetupRecord> progress = choiceOfSignUp(state))
        return storeChoice(change, *progress);
    if (!state.chosen || !state.chosen->waba.isEmpty())
        return;
    // Reported once: the person has to choose although it was done at Meta already.
    state.chosen.reset();
    fail(change, Error{Error::Kind::Rejected, Reason::SignupUnnamed});
}

void use(SetupChange &change, const NumbersConnected &result)
{
    change.state.progress.complete = true;
    change.state.kept.reset();
    useLists(change, result.lists);
    goOn(change);
}

void use(SetupChange &change, const NumbersClaimed &result)
{
    useLists(change, result.lists);
    const bool connectsAgain = change.state.kept && !change.state.isAdding();
    return connectsAgain ? begin(change) : goOn(change);
}

void use(SetupChange &, const AdditionRemoved &) {}

/// Takes over the stored set-up; nothing is being added to it.
void useSetup(SetupChange &change, const StoredSetup &stored)
{
    SetupState &state = change.state;
    state.kept.reset();
    state.expected = {};
    if (stored.isPaired) {
        state.isPaired = true;
        state.workspaceName = stored.workspaceName;
    }
    if (stored.setup) {
        state.progress = stored.setup->record;
        useLists(change, stored.setup->lists);
    }
    state.step = firstStepToDo(state);
}

/// Continues with `added`, while a complete set-up stays as it is. An incomplete one is replaced.
void addTo(SetupChange &change, const StoredProgress &added, Step from)
{
    SetupState &state = change.state;
    state.kept = state.progress.complete ? std::optional(state.progress) : std::nullopt;
    state.progress = added.record;
    state.addingFrom = from;
    useLists(change, added.lists);
}

void startAdding(SetupChange &change, const StoredProgress &added, Step from)
{
    addTo(change, added, from);
    goTo(change, firstStepToDo(change.state));
    // The first step has no result yet, so nobody has to wait until this is stored.
    if (change.state.isAdding())
        change.commands.emplace_back(setupcommand::SaveAddition{additionOf(change.state, added.record)});
    begin(change);
}

void follow(SetupChange &change, const StoredSetup &stored, const Resume &)
{
    if (stored.other && change.state.isPaired && change.state.progress.complete) {
        addTo(change, *stored.other, stored.beginsWithLogin ? Step::Explain : Step::BusinessManager);
        change.state.step = firstStepToDo(change.state);
    }
    begin(change);
}

void follow(SetupChange &change, const StoredSetup &, const PairAgain &)
{
    change.state.isPaired = false;
    goTo(change, Step::Pair);
}

void follow(SetupChange &change, const StoredSetup &, const SignInAgain &reason)
{
    expectLogin(change.state, reason.account);
    goTo(change, Step::Explain);
}

void follow(SetupChange &change, const StoredSetup &stored, const AddNumbers &)
{
    startAdding(change, stored.other.value_or(StoredProgress()), Step::BusinessManager);
}

void follow(SetupChange &change, const StoredSetup &stored, const AddAccount &)
{
    startAdding(change, stored.other.value_or(StoredProgress()), Step::Explain);
}

void follow(SetupChange &change, const StoredSetup &stored, const ConnectAgain &)
{
    if (!stored.other)
        return;
    addTo(change, *stored.other, Step::Subscribe);
    goTo(change, Step::Subscribe);
    begin(change);
}

void follow(SetupChange &change, const StoredSetup &, const ReturnToConnected &reason)
{
    goTo(change, Step::Done);
    if (reason.removesAddition)
        startTask(change, Activity::Saving, setupcommand::RemoveAddition{});
}

} // namespace

void useStored(SetupChange &change, const SetupRead &read)
{
    if (change.state.isBusy())
        return;
    useSetup(change, read.stored);
    std::visit([&](const auto &reason) { follow(change, read.stored, reason); }, read.reason);
}

void useResult(SetupChange &change, const TaskEnded &ended)
{
    if (ended.task != change.state.task || !fits(change.state.activity, ended.result))
        return;
    const Activity activity = std::exchange(change.state.activity, Activity::None);
    change.state.loginPage = LoginPageState::Fine; // the login window is closed
    if (const auto *person = std::get_if<SignedIn>(&ended.result))
        return storeAccount(change, activity, *person);
    std::visit(
        [&change](const auto &result) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(result)>, SignedIn>)
                use(change, result);
        },
        ended.result);
}

} // namespace shoptalk
