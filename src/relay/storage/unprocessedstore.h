// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "relay/storage/records.h"

#include <span>
#include <string_view>

namespace shoptalk::relay {

/// The webhooks that could not be handed to the workspace they are for, or to any. Every call blocks, is
/// thread-safe and is one transaction that is durable when it returns; all fail with Storage only.
class UnprocessedStore {
public:
    virtual ~UnprocessedStore() = default;

    /// The events that could not be handed to anybody, oldest first, after row `after` (0: from the first).
    virtual http::Result<std::vector<UnprocessedEvent>> read(std::int64_t after, std::size_t maxEvents) = 0;
    /// The number of these events, by reason.
    virtual http::Result<std::vector<UnprocessedCount>> countUnprocessed() = 0;
    /// How many of the workspace's events were handed to it although they do not say whom they concern. Looks
    /// at each event.
    virtual http::Result<std::int64_t> countUnroutable(const WorkspaceId &workspace) = 0;
    /// Deletes an event that has now been processed.
    virtual http::Result<void> dropUnprocessed(std::int64_t row) = 0;
};

} // namespace shoptalk::relay
