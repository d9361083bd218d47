// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/messagecontent.h"

#include <optional>

namespace shoptalk {

/// The content of a message that arrived twice: the two events of a call are one call, and a file replaces
/// its placeholder. The order does not matter. nullopt if nothing changes. Source: Cloud API webhooks,
/// `calls`, `history`.
std::optional<MessageContent> joinedContent(const MessageContent &known, const MessageContent &again);

} // namespace shoptalk
