// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/connectionstage.h"
#include "accounts/loginwindow.h"
#include "accounts/signedin.h"
#include "core/error.h"
#include "domain/businessaccount.h"
#include "store/records.h"

#include <QList>
#include <QObject>
#include <QRect>
#include <QString>

#include <optional>

namespace shoptalk {

/// Where a login takes place.
enum class LoginWay {
    Window, ///< In Shoptalk's own login window.
    Browser, ///< In the person's browser.
    SignUp ///< In the person's browser, through Meta's sign-up on a page of the relay.
};

/// How the last login was requested. `Retry` repeats it.
struct SetupLogin {
    LoginWay way = LoginWay::Window;
    bool dark = false;
    QString language = {}; ///< BCP 47
    QRect over = {}; ///< The window that the login window opens over, in screen coordinates.
    bool rerequest = false; ///< The next login also asks for permissions that were declined before.

    friend bool operator==(const SetupLogin &, const SetupLogin &) = default;
};

/// What the database has for the steps: the lists from which the person chooses, and what has to be claimed.
struct SetupLists {
    QList<FacebookAccount> accounts; ///< All connected accounts.
    QList<BusinessManager> businessManagers;
    QList<Waba> wabas;
    QList<PhoneNumber> phoneNumbers;
    /// Connected numbers that a new pairing has to claim again, whatever else is being set up: one record for
    /// each WhatsApp account and each login.
    QList<SetupRecord> unclaimed = {};

    friend bool operator==(const SetupLists &, const SetupLists &) = default;
};

/// The whole state of the set-up as a value. Only `advanceSetup` (setupmachine.h) makes a new one.
struct SetupState {
    Q_GADGET
public:
    enum class Step {
        Pair, ///< Asks for the relay's address and a pairing code.
        Explain, ///< Explains what Facebook will ask, and leads to the login.
        BusinessManager,
        Waba,
        PhoneNumber,
        Register, ///< A chosen number is not registered with WhatsApp and needs a PIN. See `unregistered`.
        Subscribe, ///< Claims at the relay, subscribes at Meta, tests the delivery; see `stage`.
        Done
    };
    Q_ENUM(Step)

    /// The task that runs. At most one runs at a time.
    enum class Activity { None, Pairing, LoggingIn, CheckingToken, LoadingList, Saving, Connecting };
    Q_ENUM(Activity)

    bool isBusy() const { return activity != Activity::None; }
    /// True at Pair if the relay still accepts the earlier pairing, so that the person can continue with it.
    bool canKeepPairing() const { return step == Step::Pair && isPaired; }
    /// True while numbers or an account are added to a complete set-up.
    bool isAdding() const { return kept && addingFrom < Step::Subscribe; }
    /// True if the last login was requested in the person's browser.
    bool isInBrowser() const { return login.way != LoginWay::Window; }
    /// The login with which Subscribe claims connected numbers again; empty if it does something else.
    AccountId claimingAccount() const;
    /// True if connected numbers still have to be claimed and a later attempt may succeed without the person.
    bool canRetryClaim() const;
    /// The chosen number that Register is about; nothing if every chosen number can send and receive.
    std::optional<PhoneNumber> unregistered() const;

    Step step = Step::Pair;
    Activity activity = Activity::None;
    int task = 0; ///< Number of the task started last. The result of an earlier task is ignored.
    std::optional<Error> problem = {}; ///< Why the last task failed; cleared by a new task or another step.
    ConnectionStage stage = ConnectionStage::Claiming; ///< What Subscribe does, or where it stopped.
    LoginPageState loginPage = LoginPageState::Fine;
    bool isPaired = false; ///< False once the relay has refused this device.
    QString workspaceName = {};
    FacebookAccount account = {}; ///< The account that the step is about; empty if there is none yet.
    SetupLists lists = {};
    SetupRecord progress = {};
    std::optional<SetupRecord> kept = {}; ///< While something is added: the complete set-up before it.
    Step addingFrom = Step::Explain; ///< The first step of what is added; Back at this step cancels adding.
    AccountId expected = {}; ///< Whose new login is wanted; empty means the account of `progress`.
    QList<PhoneNumberId> registeredLater = {}; ///< Numbers that the person wants to register later.
    /// The last attempt to claim connected numbers failed for a reason that passes by itself.
    bool isClaimInterrupted = false;
    SetupLogin login = {};
    std::optional<SignupChoice> chosen = {}; ///< Chosen in Meta's sign-up and not stored yet.

    friend bool operator==(const SetupState &, const SetupState &) = default;
};

/// The first step that is not finished.
SetupState::Step firstStepToDo(const SetupState &state);

} // namespace shoptalk
