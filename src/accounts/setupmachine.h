// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/setupcommand.h"

#include <vector>

namespace shoptalk {

/// A new state, and what to do next, in this order.
struct SetupChange {
    SetupState state;
    std::vector<SetupCommand> commands = {};
};

/// The state machine of the set-up, from nothing to connected numbers: pure, without any input or output.
/// Each choice is stored before the next step begins, so the set-up continues after a restart where it was.
SetupChange advanceSetup(const SetupState &state, const SetupEvent &event);

} // namespace shoptalk
