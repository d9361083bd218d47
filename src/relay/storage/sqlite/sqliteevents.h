// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/eventstore.h"
#include "relay/storage/sqlite/eventrows.h"
#include "relay/storage/sqlite/sqliteresources.h"

namespace shoptalk::relay {

/// EventStore in SQLite.
class SqliteEvents final : public EventStore {
public:
    explicit SqliteEvents(SqliteResources &resources)
        : m_resources(resources)
    {
    }

    http::Result<std::vector<AppendOutcome>> append(std::span<const IncomingWebhook> webhooks) override;
    http::Result<OwnEventOutcome> appendOwn(const OwnEvent &event) override;
    http::Result<void> recordRefused(const RefusedWebhook &refused) override;
    http::Result<EventPage> read(const EventQuery &query) override;
    http::Result<std::int64_t> lastMessageSeq(const WorkspaceId &workspace) override;
    http::Result<std::optional<Timestamp>> newestWebhookTime(Timestamp now) override;
    http::Result<PruneResult> prune(const Retention &retention, Timestamp now) override;

private:
    AppendOutcome store(sqlite::EventRows &rows, const IncomingWebhook &webhook,
                        const ParsedWebhook &parsed) const;
    SqliteResources &m_resources;
};

} // namespace shoptalk::relay
