// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/chats.h"

namespace shoptalk::sandbox {

/// `value` with each text "{last_message_id}" replaced by the id of the business's last message, and
/// "{own_message_id}" by that of the customer's last one. Empty if there is no such message.
json::value withoutPlaceholders(const json::value &value, const Chat &chat);

} // namespace shoptalk::sandbox
