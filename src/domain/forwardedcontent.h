// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <optional>

namespace shoptalk {

/// What a message says, as a new message to somebody else: the same text, place or contacts; a file without
/// Meta's id, because it is uploaded again; of a template and of buttons the text alone. Nothing for what
/// can't be said again, such as an order, a call or a line of the platform. Meta has no mark for messages
/// that a business forwards. Source: Cloud API, messages.
std::optional<MessageContent> forwardedContent(const Message &message);

} // namespace shoptalk
