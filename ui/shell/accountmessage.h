// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/tokenmonitor.h"
#include "ui/theme/controls.h"

#include <QString>

namespace shoptalk {

/// The message about an account that needs attention: what happened, and what happens to unsent messages.
struct AccountMessage {
    QString text;
    Notice tone = Notice::Warning;
    bool canWait = false; ///< True if the account still works.

    friend bool operator==(const AccountMessage &, const AccountMessage &) = default;
};

/// There is one message for each status, and one for a login that expires soon. With several accounts it
/// names the account. `health` must need attention.
AccountMessage accountMessage(const AccountHealth &health);

} // namespace shoptalk
