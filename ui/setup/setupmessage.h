// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/setupflow.h"
#include "core/error.h"
#include "ui/theme/controls.h"

#include <QString>

namespace shoptalk {

/// What a person is told when a step of the set-up fails: what happened, in plain words, and the way forward.
struct SetupMessage {
    enum class Action {
        None, ///< The step itself is the way forward.
        Back, ///< One step back.
        SignIn, ///< Facebook's login once more.
        Browser ///< Facebook's login in the person's own browser.
    };
    /// What of the pairing form is to be mended.
    enum class Field { None, RelayAddress, PairingCode };

    QString title;
    QString text;
    Notice tone = Notice::Warning;
    bool canRetry = false; ///< The same again may succeed.
    Action action = Action::None;
    QString actionLabel; ///< Empty without an action.
    Field field = Field::None;

    friend bool operator==(const SetupMessage &, const SetupMessage &) = default;
};

/// The message for a failure at `step`. Every error has one: by its reason, else by its kind and the step.
/// `connectedBy` says of a token that has ended whose it was.
SetupMessage setupMessage(SetupFlow::Step step, const Error &error,
                          ConnectedBy connectedBy = ConnectedBy::Login);

} // namespace shoptalk
