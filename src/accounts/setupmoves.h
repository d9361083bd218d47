// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/setupmachine.h"

namespace shoptalk {

// What several transitions of the set-up have in common. Internal to the state machine.

bool isFreeAt(const SetupState &state, SetupState::Step step);
/// Starts a task. It replaces the one that ran before.
void startTask(SetupChange &change, SetupState::Activity activity, SetupCommand command);
/// Ends the task: its result, if it comes, is ignored.
void interrupt(SetupChange &change);
void goTo(SetupChange &change, SetupState::Step step);
/// Starts what the step does by itself: loading its list, or connecting the numbers.
void begin(SetupChange &change);
/// Goes to the first step that is not finished and begins it.
void goOn(SetupChange &change);
/// Uses these lists, and the account of the progress or of the expected login.
void useLists(SetupChange &change, const SetupLists &lists);
void showAccount(SetupState &state);
/// The next login has to be of this account; empty means the account of the progress.
void expectLogin(SetupState &state, const AccountId &account);
void startLogin(SetupChange &change, LoginWay way);
/// Stores a choice and goes on when it is stored.
void storeChoice(SetupChange &change, const SetupRecord &progress);
AdditionRecord additionOf(const SetupState &state, const SetupRecord &progress);
/// Reports the problem. If the relay or Meta no longer accepts a credential, leads to the step that renews
/// it.
void fail(SetupChange &change, const Error &error);

/// Continues with what the database says.
void useStored(SetupChange &change, const setupevent::SetupRead &read);
void useResult(SetupChange &change, const setupevent::TaskEnded &ended);

} // namespace shoptalk
