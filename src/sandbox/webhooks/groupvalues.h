// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/groupchats.h"

#include <span>
#include <string_view>

namespace shoptalk::sandbox {

/// What a participant wrote in a group, as a `messages` value. `item` is the kind with its own object.
/// Source: Groups API, group messaging.
json::object groupMessageValue(const Number &number, const GroupChat &chat, const Customer &writer,
                               const ChatMessage &message, const json::object &item);

/// The status "sent" of a message to a group, which names no participant.
json::object groupSentValue(const Number &number, const GroupChat &chat, const ChatMessage &message,
                            std::int64_t atS);

/// The status "delivered" or "read" of a message to a group, for several participants in one value.
json::object groupStatusValue(const Number &number, const GroupChat &chat, const ChatMessage &message,
                              std::span<const Customer *const> participants, std::string_view status,
                              std::int64_t atS);

} // namespace shoptalk::sandbox
