// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/timestamp.h"
#include "relay/webhook/webhooksplitter.h"

namespace shoptalk::relay {

/// How long Meta tries again: up to 7 days, and an hour more for clocks that differ. Source: Cloud API,
/// webhooks overview.
constexpr std::chrono::hours retryHorizon{7 * 24 + 1};

/// The newest time in the entries; nothing unless every item has a time. Items that were written long ago but
/// are sent now (`history`) have none.
std::optional<Timestamp> newestTimeIn(const std::vector<ParsedWebhook::Entry> &entries);

/// True if every item has a time before the horizon: Meta would have given up, so somebody else is replaying
/// the webhook.
bool isBeyondRetries(const ParsedWebhook &webhook, Timestamp now);

} // namespace shoptalk::relay
