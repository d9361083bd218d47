// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/content/contentkind.h"
#include "sandbox/customers/messaging.h"
#include "sandbox/graph/graphcall.h"

#include <optional>
#include <string>

namespace shoptalk::sandbox {

/// The `type` of the message. Some of Meta's own examples leave it out; then the key of the content gives it.
std::string kindOf(const GraphCall &call);

/// The message of a call, without its recipient. A template's messages are charged by its category, all
/// others as service messages.
Dispatch dispatchOf(const Platform &platform, const Number &number, const GraphCall &call);

/// Nothing if a business can send this kind, and the content is as Meta wants it.
std::optional<GraphError> checkKind(const GraphCall &call, const SendContext &context);

/// 131047: a message that is no template was sent outside the service window.
GraphError windowClosed();
/// 130429: the number's throughput is reached.
GraphError throughputReached();
/// Whether the limits are on and the number has sent and received as much this second as it may.
bool isThroughputReached(const Platform &platform, const Number &number);

} // namespace shoptalk::sandbox
