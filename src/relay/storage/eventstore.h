// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "relay/storage/records.h"

#include <span>
#include <string_view>

namespace shoptalk::relay {

/// How long the same bytes are recognised as repeated: Meta repeats for up to 7 days. Source: Cloud API,
/// webhooks overview.
constexpr std::chrono::hours duplicateWindow{24 * 7};

/// The event log: Meta's webhooks, and the events of devices and of the relay for a workspace. Every call
/// blocks, is thread-safe and is one transaction that is durable when it returns; all fail with Storage only.
class EventStore {
public:
    virtual ~EventStore() = default;

    /// Stores all of them or none; gives one outcome each, in order.
    virtual http::Result<std::vector<AppendOutcome>> append(std::span<const IncomingWebhook> webhooks) = 0;
    /// Stores the event with the workspace's next seq, unless the same bytes are there already.
    virtual http::Result<OwnEventOutcome> appendOwn(const OwnEvent &event) = 0;
    virtual http::Result<void> recordRefused(const RefusedWebhook &refused) = 0;
    virtual http::Result<EventPage> read(const EventQuery &query) = 0;
    /// The seq of the newest event that contains a customer's message; 0: none yet.
    virtual http::Result<std::int64_t> lastMessageSeq(const WorkspaceId &workspace) = 0;
    /// The newest time in a stored webhook, by Meta's clock, but at most one day ahead of `now`. Nothing if
    /// none has a time.
    virtual http::Result<std::optional<Timestamp>> newestWebhookTime(Timestamp now) = 0;
    /// Deletes the oldest events until the rest is within the limits. Their hashes stay for the duplicate
    /// window. Lines of the audit trail about strangers who were refused are deleted at the same age; all
    /// others stay.
    virtual http::Result<PruneResult> prune(const Retention &retention, Timestamp now) = 0;
};

} // namespace shoptalk::relay
