// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/tokenmonitor.h"
#include "ui/theme/controls.h"

#include <QString>

namespace shoptalk {

/// What a person is told about an account that needs them: what happened and what becomes of their messages.
struct AccountMessage {
    QString text;
    Notice tone = Notice::Warning;
    bool canWait = false; ///< Nothing has stopped yet.

    friend bool operator==(const AccountMessage &, const AccountMessage &) = default;
};

/// One for each status, and for one that ends soon; of several accounts it names the one. `health` needs
/// somebody.
AccountMessage accountMessage(const AccountHealth &health);

} // namespace shoptalk
