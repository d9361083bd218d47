// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "ui/chat/content/contentbuilder.h"

namespace shoptalk {

/// Adds what any message may have above its content: that it was forwarded, the message that it answers, the
/// product it asks about, and the ad that led the customer here.
void addMessageFrame(const Message &message, ContentBuilder &builder);

/// The same for screen readers; empty if there is nothing. `quoted` is the message that this one answers, if
/// it is stored here.
QString frameText(const Message &message, const std::optional<Message> &quoted);

} // namespace shoptalk
