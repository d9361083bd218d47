// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/eventstore.h"
#include "relay/storage/parsedwebhooks.h"
#include "relay/storage/postgres/eventbatch.h"
#include "relay/storage/postgres/postgresresources.h"

namespace shoptalk::relay {

/// EventStore in PostgreSQL.
class PostgresEvents final : public EventStore {
public:
    explicit PostgresEvents(PostgresResources &resources)
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
    std::vector<postgres::PendingEvent> pendingEventsOf(const postgres::Owners &owners,
                                                        std::span<const IncomingWebhook> webhooks,
                                                        const ParsedWebhooks &parsed,
                                                        std::vector<std::size_t> &webhookOf) const;
    /// `claims`: the version that the claims must still have, if the owners come from the cache.
    http::Result<std::vector<AppendOutcome>>
    appendFor(const postgres::Owners &owners, std::optional<std::int64_t> claims,
              std::span<const IncomingWebhook> webhooks, const ParsedWebhooks &parsed,
              postgres::Transaction &transaction, postgres::Connection &connection);
    PostgresResources &m_resources;
};

} // namespace shoptalk::relay
