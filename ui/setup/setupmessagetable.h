// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupmessage.h"

#include <span>

namespace shoptalk {

/// A message before translation (context "shoptalk::SetupMessage").
struct SetupMessageEntry {
    Reason reason; ///< The error's reason, or the one that represents its kind.
    const char *title;
    const char *text; ///< May contain %1, the error code for support.
    Notice tone = Notice::Warning;
    bool canRetry = false;
    SetupMessage::Action action = SetupMessage::Action::None;
    const char *actionLabel = nullptr;
    SetupMessage::Field field = SetupMessage::Field::None;
};

/// Messages about the relay and about pairing.
std::span<const SetupMessageEntry> relayMessages();
/// Messages about Facebook's login and Meta's lists.
std::span<const SetupMessageEntry> metaMessages();
/// Messages about the keychain and the database.
std::span<const SetupMessageEntry> localMessages();

} // namespace shoptalk
