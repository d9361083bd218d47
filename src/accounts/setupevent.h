// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/setupstate.h"
#include "core/secret.h"

#include <variant>

namespace shoptalk {

/// Everything that changes the state of the set-up: first what the person or the console wants, then what the
/// executor reports. An event that does not fit the state has no effect.
namespace setupevent {

/// The store is open: continue where the set-up stands.
struct Resume {};
struct Pair {
    QString relayAddress;
    QString pairingCode; ///< As typed: a code from the relay's operator, or the words on another desktop.
    QString deviceName;
};
/// At Pair: continues without a new code. See `SetupState::canKeepPairing`.
struct KeepPairing {};
struct SignIn {
    bool dark = false;
    QString language; ///< BCP 47
    QRect over = {}; ///< The window that the login window opens over, in screen coordinates.
};
struct SignInWithBrowser {
    QString language; ///< BCP 47
};
/// Opens Meta's sign-up in the person's browser: for a business without a WhatsApp Business Account, or with
/// a number that stays in the phone app. What was chosen there is not asked for again. If Meta did not name
/// the choice and several are possible, `problem` is SignupUnnamed and the person chooses.
struct SignUp {};
/// Uses a system user's token instead of a login: see `signInWithToken`.
struct UseToken {
    SharedSecret token;
};
/// Brings the login window to the front, or opens the browser's page again.
struct RaiseLogin {};
/// Cancels the login and reports that as a problem.
struct CancelLogin {};
/// Cancels the login without a report, because the person starts another one.
struct DropLogin {};
struct ChooseBusinessManager {
    BusinessManagerId id;
};
struct ChooseWaba {
    WabaId id;
};
/// One or more numbers of the account. The first becomes the primary one if no other is.
struct ChoosePhoneNumbers {
    QList<PhoneNumberId> ids;
};
/// At Register: the database says that the number is registered now.
struct NumberRegistered {};
/// At Register: connects the number all the same. The person registers it later in the settings.
struct RegisterLater {};
/// At Register: Meta refuses the login. Leads to Explain.
struct SignInNeeded {
    Error error;
};
/// Repeats the step: after a problem, or to load a list again.
struct Retry {};
/// The pause after an interrupted claim is over. No effect unless `SetupState::canRetryClaim`.
struct RetryClaim {};
/// Goes back one step and forgets what was chosen there. Closes a login. Not possible while the number is
/// being connected. After PairAgain and SignInAgain it returns to Done.
struct Back {};
/// The relay no longer knows this device. Leads to Pair; afterwards all connected numbers are claimed again.
/// What of that is not finished is continued after a login, after Back and after a restart, and by
/// RetryClaim.
struct PairAgain {};
/// Meta no longer accepts the token. Leads to Explain, and after the login of the same account back to Done.
/// The problem is Rejected (OtherAccount, OtherSystemUser, OtherBusiness) if somebody else logged in; nothing
/// was stored then.
struct SignInAgain {
    AccountId account = {}; ///< Whose login is wanted; empty means the account that the set-up is about.
};
/// Adds numbers of a connected account without a new login. What is connected stays as it is. Adding survives
/// a restart until it is finished or cancelled by Back. If the set-up is not complete, it becomes the set-up.
struct AddNumbers {
    AccountId account;
};
/// The same for numbers of another Facebook account.
struct AddAccount {};
/// Claims and subscribes the connected numbers of this number's WhatsApp account again. No effect if the
/// number is not connected.
struct ConnectAgain {
    PhoneNumberId number;
};

/// Leaves what was being added, or connected again, and returns to the complete set-up.
struct ReturnToConnected {
    bool removesAddition = false;
};
/// Why the stored set-up is read.
using ReadReason =
    std::variant<Resume, PairAgain, SignInAgain, AddNumbers, AddAccount, ConnectAgain, ReturnToConnected>;

struct StoredProgress {
    SetupRecord record;
    SetupLists lists;
};
/// What the database says about the set-up.
struct StoredSetup {
    bool isPaired = false;
    QString workspaceName = {};
    std::optional<StoredProgress> setup = {}; ///< Nothing if it could not be read.
    /// What the reason is about: for Resume what was being added, for AddNumbers the account, for
    /// ConnectAgain the numbers to connect.
    std::optional<StoredProgress> other = {};
    bool beginsWithLogin = false; ///< `other` is another account that was being added.
};
struct SetupRead {
    ReadReason reason;
    StoredSetup stored;
};
/// The lists of the current progress were read again, to continue with the next step.
struct ListsRead {
    SetupLists lists;
};
struct StageReached {
    int task = 0;
    ConnectionStage stage = ConnectionStage::Claiming;
};
struct LoginPageChanged {
    LoginPageState page = LoginPageState::Fine;
};

struct TaskFailed {
    Error error;
    SetupLists lists;
};
struct Paired {
    QString workspaceName;
    SetupLists lists;
};
struct AccountStored {
    SetupRecord progress;
    SetupLists lists;
};
struct ProgressStored {
    SetupRecord progress;
    bool isForward = true;
    SetupLists lists;
};
struct ListFetched {
    SetupLists lists;
};
struct NumbersConnected {
    SetupLists lists;
};
/// Every connected number is claimed through the present pairing.
struct NumbersClaimed {
    SetupLists lists;
};
struct AdditionRemoved {};
using TaskResult = std::variant<TaskFailed, Paired, SignedIn, AccountStored, ProgressStored, ListFetched,
                                NumbersConnected, NumbersClaimed, AdditionRemoved>;
struct TaskEnded {
    int task = 0;
    TaskResult result;
};

} // namespace setupevent

using SetupEvent =
    std::variant<setupevent::Resume, setupevent::Pair, setupevent::KeepPairing, setupevent::SignIn,
                 setupevent::SignInWithBrowser, setupevent::SignUp, setupevent::UseToken,
                 setupevent::RaiseLogin, setupevent::CancelLogin, setupevent::DropLogin,
                 setupevent::ChooseBusinessManager, setupevent::ChooseWaba, setupevent::ChoosePhoneNumbers,
                 setupevent::NumberRegistered, setupevent::RegisterLater, setupevent::SignInNeeded,
                 setupevent::Retry, setupevent::RetryClaim, setupevent::Back, setupevent::PairAgain,
                 setupevent::SignInAgain, setupevent::AddNumbers, setupevent::AddAccount,
                 setupevent::ConnectAgain, setupevent::SetupRead, setupevent::ListsRead,
                 setupevent::StageReached, setupevent::LoginPageChanged, setupevent::TaskEnded>;

} // namespace shoptalk
