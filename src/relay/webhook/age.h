// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/timestamp.h"
#include "relay/webhook/webhooksplitter.h"

namespace shoptalk::relay {

/// How long Meta tries again: up to 7 days; an hour more for clocks that differ. Source: Cloud API, webhooks
/// overview.
constexpr std::chrono::hours retryHorizon{7 * 24 + 1};

/// The newest time that anything in it says; nothing unless everything in it says one. What was written long
/// ago but is sent now (`history`) has no time of its own.
std::optional<Timestamp> newestTimeIn(const std::vector<ParsedWebhook::Entry> &entries);

/// True if everything in it says its time, and all of that lies before the horizon: Meta would have given up,
/// so it is played back by somebody else.
bool isBeyondRetries(const ParsedWebhook &webhook, Timestamp now);

} // namespace shoptalk::relay
