// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

namespace shoptalk {

/// What the person entered to open the data, if the key in the keychain is not enough.
struct UnlockInput {
    enum class Kind {
        None,
        Unlock, ///< `passphrase` opens the vault.
        Recover, ///< `recoveryKey` opens the vault; `passphrase` is the new one.
        Choose, ///< `passphrase` is the first one; the computer has no keychain.
        StartAnew ///< The database is gone, and the person wants an empty one.
    };
    Kind kind = Kind::None;
    Secret passphrase = {};
    Secret recoveryKey = {};
};

} // namespace shoptalk
