// SPDX-License-Identifier: GPL-3.0-or-later
#include "agedrelay.h"

#include "relay/storage/postgres/connection.h"
#include "webhooks.h"

#include <cstdio>

namespace shoptalk::bench {

using relay::postgres::Connection;

namespace {

/// An operator's size for a machine of this kind, and an autovacuum that begins at once.
constexpr const char *serverOptions = "-c shared_buffers=256MB -c autovacuum_naptime=1s";

/// The months of the last 60 days.
constexpr const char *makeMonths = R"sql(
    SELECT make_event_month(((extract(epoch FROM clock_timestamp()) - days * 86400) * 1000)::bigint)
    FROM generate_series(0, 60, 15) AS days
)sql";

/// A hash begins with the time that its webhook says, as the relay makes them.
constexpr const char *fillLog = R"sql(
    INSERT INTO webhook_events_log (workspace_id, seq, kind, received_at_ms, signature_valid, processed,
        phone_number_id, waba_id, body_hash, sealing, data_key_id, body)
    SELECT workspace_id, head + given.number, 'webhook', at_ms, 1, 1, $2, $3,
        int4send((at_ms / 1000)::int) || substr(sha256(number::text::bytea), 1, 28), 2, 'dk_0123456789abcdef',
        decode(repeat(md5(number::text), 66), 'hex')
    FROM workspace_state CROSS JOIN (
        SELECT number, ((extract(epoch FROM now()) - 5184000 * (1 - number::float8 / $1)) * 1000)::bigint AS at_ms
        FROM generate_series(1, $1::bigint) AS number) AS given
)sql";

constexpr const char *growHead = "UPDATE workspace_state SET head = head + $1, oldest = head + $1 / 3 + 1";
constexpr const char *deleteOldest =
    "DELETE FROM webhook_events_log USING workspace_state AS state "
    "WHERE state.workspace_id = webhook_events_log.workspace_id AND seq < oldest";

std::unique_ptr<Connection> connect(const std::string &url)
{
    auto connection = Connection::open(url);
    if (!connection)
        giveUp(connection.error().detail);
    return std::move(*connection);
}

void fill(Connection &everything, std::int64_t events)
{
    everything.run(makeMonths);
    everything.run(fillLog, events, numberOfShop(0), waba);
    everything.run(growHead, events);
    everything.run("ANALYZE");
    everything.run("CHECKPOINT");
    everything.run(deleteOldest);
    const auto filled = everything.outcome();
    if (!filled)
        giveUp(filled.error().detail);
}

} // namespace

AgedRelay::AgedRelay(const std::filesystem::path &program, const std::filesystem::path &scratch,
                     std::size_t events)
    : m_folder(scratch)
    , m_cluster(serverOptions)
    , m_database(m_cluster.makeDatabase())
    , m_ready(prepareRelay(program, m_folder.path(), 1,
                           {m_cluster.url(m_database), m_cluster.ownerUrl(m_database)}))
{
    const auto everything = connect(m_cluster.superuserUrl(m_database));
    fill(*everything, static_cast<std::int64_t>(events));
    const std::int64_t megabytes =
        everything->run("SELECT pg_database_size(current_database()) / 1000000").integer(0, 0);
    std::printf("An aged database: %zu events were stored, a third deleted, %lld MB\n", events,
                static_cast<long long>(megabytes));
}

std::int64_t AgedRelay::deadRows() const
{
    return connect(m_cluster.superuserUrl(m_database))
        ->run("SELECT coalesce(sum(n_dead_tup), 0)::bigint FROM pg_stat_user_tables "
              "WHERE relname LIKE 'webhook_events_%'")
        .integer(0, 0);
}

} // namespace shoptalk::bench
