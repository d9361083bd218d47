// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"

namespace shoptalk {

class StoreSession;

/// Whether a message may be queued for the conversation. Errors: Unauthorised ("number_not_connected": the
/// account of the conversation's number was disconnected, so the message would wait for ever), Storage.
Result<void> checkNumberOf(const StoreSession &session, const ConversationId &conversation);
/// The same for the conversation of a stored message.
Result<void> checkNumberOf(const StoreSession &session, const MessageId &message);

} // namespace shoptalk
