// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/setupflow.h"
#include "core/error.h"
#include "ui/theme/controls.h"

#include <QString>

namespace shoptalk {

/// The message for a failed step of the set-up: what happened, and what to do next.
struct SetupMessage {
    enum class Action {
        None, ///< The step's own buttons are enough.
        Back, ///< Goes back one step.
        SignIn, ///< Opens Facebook's login again.
        Browser ///< Opens Facebook's login in the person's browser.
    };
    /// The field of the pairing form that has to be corrected.
    enum class Field { None, RelayAddress, PairingCode };

    QString title;
    QString text;
    Notice tone = Notice::Warning;
    bool canRetry = false; ///< Another attempt may succeed.
    Action action = Action::None;
    QString actionLabel; ///< Empty without an action.
    Field field = Field::None;

    friend bool operator==(const SetupMessage &, const SetupMessage &) = default;
};

/// The message for a failure at `step`. Every error has one, by its reason or else by its kind and the step.
/// `connectedBy` selects the message for a token that has ended.
SetupMessage setupMessage(SetupFlow::Step step, const Error &error,
                          ConnectedBy connectedBy = ConnectedBy::Login);

} // namespace shoptalk
