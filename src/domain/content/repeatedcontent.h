// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/messagecontent.h"

#include <optional>

namespace shoptalk {

/// What a message says that came twice: the two events of a call are one call, and a file takes the place of
/// its placeholder. The order does not matter. Nothing: it says what was known. Source: Cloud API webhooks,
/// `calls`, `history`.
std::optional<MessageContent> joinedContent(const MessageContent &known, const MessageContent &again);

} // namespace shoptalk
