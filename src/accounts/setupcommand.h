// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/setupevent.h"

#include <variant>

namespace shoptalk {

/// What the state machine asks the executor to do. A task ends in a `TaskEnded` with the number that the
/// state had when the command was given.
namespace setupcommand {

/// Answered by SetupRead, with the same reason.
struct ReadSetup {
    setupevent::ReadReason reason;
};
/// Answered by ListsRead.
struct ReadLists {
    SetupRecord progress;
};
/// Closes the login window. An answer from the browser is ignored from now on.
struct CloseLogin {};
struct RaiseLogin {};

/// Task: see `pairWithRelay`.
struct Pair {
    QString relayAddress;
    QString pairingCode;
    QString deviceName;
};
/// Task: see `logIn` and `signUp`.
struct LogIn {
    SetupLogin login;
};
/// Task: see `signInWithToken`.
struct CheckToken {
    SharedSecret token;
};
/// Task: stores the account and its token, and `record` or `addition` with them.
struct StoreAccount {
    SignedIn person;
    SetupRecord progress; ///< What the set-up continues with.
    SetupRecord record;
    std::optional<AdditionRecord> addition;
};
/// Task: stores `addition` if there is one, else `progress`.
struct StoreProgress {
    SetupRecord progress;
    std::optional<AdditionRecord> addition;
    bool isForward = true; ///< False after Back.
};
/// Task: fetches the list of the step from Meta and stores it.
struct FetchList {
    SetupState::Step step = SetupState::Step::BusinessManager;
    SetupRecord progress;
};
/// Task: see `connectNumbers`.
struct ConnectNumbers {
    SetupRecord progress;
    std::optional<SetupRecord> kept;
};
/// Task: see `claimNumbers`.
struct ClaimNumbers {
    QList<SetupRecord> records;
};
/// Task: forgets what was being added.
struct RemoveAddition {};

/// Stores it without anybody waiting. A failure is logged.
struct SaveAddition {
    AdditionRecord addition;
};
struct NoteFailedLogin {
    QString reason; ///< For the audit log: see `auditWord`.
};
/// Records that the next login requests the missing permission, also after a restart.
struct NoteMissingPermission {};
/// Reports that the numbers are connected, so that the console starts to receive.
struct ReportCompleted {};

} // namespace setupcommand

using SetupCommand =
    std::variant<setupcommand::ReadSetup, setupcommand::ReadLists, setupcommand::CloseLogin,
                 setupcommand::RaiseLogin, setupcommand::Pair, setupcommand::LogIn, setupcommand::CheckToken,
                 setupcommand::StoreAccount, setupcommand::StoreProgress, setupcommand::FetchList,
                 setupcommand::ConnectNumbers, setupcommand::ClaimNumbers, setupcommand::RemoveAddition,
                 setupcommand::SaveAddition, setupcommand::NoteFailedLogin,
                 setupcommand::NoteMissingPermission, setupcommand::ReportCompleted>;

} // namespace shoptalk
