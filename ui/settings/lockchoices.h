// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk {

/// When Shoptalk locks by itself, if it has a passphrase.
struct LockChoices {
    int afterMinutes = 0; ///< Without use; 0: never.
    bool withComputer = true; ///< When the computer locks or is about to sleep.

    friend bool operator==(const LockChoices &, const LockChoices &) = default;
};

} // namespace shoptalk
