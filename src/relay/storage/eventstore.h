// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "relay/storage/records.h"

#include <span>
#include <string_view>

namespace shoptalk::relay {

/// For how long the same bytes are known again: Meta repeats for up to 7 days. Source: Cloud API, webhooks
/// overview.
constexpr std::chrono::hours duplicateWindow{24 * 7};

/// The event log: the webhooks of Meta and what devices and the relay tell a workspace. Every call blocks, is
/// thread-safe and is one transaction that is durable when it returns; all fail with Storage only.
class EventStore {
public:
    virtual ~EventStore() = default;

    /// All of them or none: one outcome each, in order.
    virtual http::Result<std::vector<AppendOutcome>> append(std::span<const IncomingWebhook> webhooks) = 0;
    /// Gives it the workspace's next seq, unless the same bytes are there already.
    virtual http::Result<OwnEventOutcome> appendOwn(const OwnEvent &event) = 0;
    virtual http::Result<void> recordRefused(const RefusedWebhook &refused) = 0;
    virtual http::Result<EventPage> read(const EventQuery &query) = 0;
    /// The newest seq that holds a customer's message; 0: none yet.
    virtual http::Result<std::int64_t> lastMessageSeq(const WorkspaceId &workspace) = 0;
    /// The newest time that a stored webhook says, by Meta's clock; of what lies ahead of `now`, at most a
    /// day counts. Nothing if none says one.
    virtual http::Result<std::optional<Timestamp>> newestWebhookTime(Timestamp now) = 0;
    /// Takes the oldest events away until the rest is within the limits. Their hashes stay for the duplicate
    /// window.
    virtual http::Result<PruneResult> prune(const Retention &retention, Timestamp now) = 0;
};

} // namespace shoptalk::relay
