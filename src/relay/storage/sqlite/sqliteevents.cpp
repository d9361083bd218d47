// SPDX-License-Identifier: GPL-3.0-or-later
// The event log in SQLite: appending and reading.
#include "relay/storage/sqlite/sqliteevents.h"

#include "relay/storage/parsedwebhooks.h"
#include "relay/storage/sqlite/eventrows.h"
#include "relay/webhook/fingerprint.h"

#include <algorithm>

namespace shoptalk::relay {

using http::Result;
using sqlite::Database;
using sqlite::Query;
using sqlite::Transaction;
using Lease = sqlite::ConnectionPool::Lease;

namespace {

void readBounds(Database &database, const WorkspaceId &workspace, EventPage &page)
{
    Query query(database, R"sql(
        SELECT head, coalesce((SELECT min(seq) FROM webhook_events_log WHERE workspace_id = workspaces.id), head + 1)
        FROM workspaces WHERE id = ?
    )sql",
                workspace.value);
    if (query.next()) {
        page.head = query.integer(0);
        page.oldest = query.integer(1);
    }
}

/// A held body is opened, because it belongs to the workspace.
StoredEvent eventAt(const Query &query, const EventSealer &sealer)
{
    StoredEvent event{query.integer(0), fromMilliseconds(query.integer(1)),     query.text(2),
                      query.text(3),    static_cast<Sealing>(query.integer(4)), query.text(5)};
    if (event.sealing != Sealing::Held)
        return event;
    if (std::optional<std::string> body = sealer.openHeld(event.body)) {
        event.body = std::move(*body);
        event.sealing = Sealing::Clear;
    }
    return event;
}

void readEvents(Database &database, const EventSealer &sealer, const EventQuery &wanted, EventPage &page)
{
    Query query(database, R"sql(
        SELECT seq, received_at_ms, kind, body, sealing, coalesce(data_key_id, '') FROM webhook_events_log
        WHERE workspace_id = ? AND seq > ? ORDER BY seq LIMIT ?
    )sql",
                wanted.workspace.value, wanted.after, static_cast<std::int64_t>(wanted.maxEvents));
    std::size_t bytes = 0;
    while (query.next()) {
        StoredEvent event = eventAt(query, sealer);
        bytes += event.body.size();
        if (!page.events.empty() && bytes > wanted.maxBytes)
            return;
        page.events.push_back(std::move(event));
    }
}

void readKeys(Database &database, const WorkspaceId &workspace, EventPage &page)
{
    std::string_view last;
    for (const StoredEvent &event : page.events) {
        const bool isKnown = event.keyId == last
            || std::ranges::any_of(page.keys,
                                   [&event](const SealedDataKey &key) { return key.id == event.keyId; });
        last = event.keyId;
        if (event.keyId.empty() || isKnown)
            continue;
        Query query(database, "SELECT made_at_ms, sealed FROM data_keys WHERE id = ? AND workspace_id = ?",
                    event.keyId, workspace.value);
        if (query.next())
            page.keys.push_back({event.keyId, workspace, fromMilliseconds(query.integer(0)), query.text(1)});
    }
}

} // namespace

AppendOutcome SqliteEvents::store(sqlite::EventRows &rows, const IncomingWebhook &webhook,
                                  const ParsedWebhook &parsed) const
{
    AppendOutcome outcome;
    const auto owners = [&rows](const Route &route) { return rows.ownersOf(route); };
    for (const RoutedWebhook &routed : split(parsed, owners)) {
        const auto error = routed.fault.empty() ? std::nullopt : std::optional(routed.fault);
        const crypto::Digest hash =
            fingerprintOf(parsed, routed, webhook.receivedAt, *m_resources.duplicateKey);
        if (!rows.insert({webhook.receivedAt, routed, hash, error}).isNew)
            continue;
        outcome.count(routed.fault);
        if (routed.workspace)
            outcome.reached.push_back(*routed.workspace);
    }
    return outcome;
}

Result<std::vector<AppendOutcome>> SqliteEvents::append(std::span<const IncomingWebhook> webhooks)
{
    const ParsedWebhooks parsed(webhooks);
    const Lease writer(m_resources.writer);
    Transaction transaction(*writer, Transaction::Kind::Write);
    sqlite::EventRows rows(*writer, m_resources.sealer);
    std::vector<AppendOutcome> outcomes;
    outcomes.reserve(webhooks.size());
    for (std::size_t at = 0; at < webhooks.size(); ++at)
        outcomes.push_back(store(rows, webhooks[at], parsed[at]));
    return rows.commit(transaction).map([&outcomes] { return std::move(outcomes); });
}

Result<OwnEventOutcome> SqliteEvents::appendOwn(const OwnEvent &event)
{
    const RoutedWebhook routed{event.workspace, {}, event.body};
    const crypto::Digest hash = fingerprintOf(routed.body, *m_resources.duplicateKey);
    const Lease writer(m_resources.writer);
    Transaction transaction(*writer, Transaction::Kind::Write);
    sqlite::EventRows rows(*writer, m_resources.sealer);
    const OwnEventOutcome outcome = rows.insert({event.at, routed, hash, {}, event.kind});
    return rows.commit(transaction).map([outcome] { return outcome; });
}

Result<EventPage> SqliteEvents::read(const EventQuery &query)
{
    const Lease reader(m_resources.readers);
    Transaction snapshot(*reader, Transaction::Kind::Read);
    EventPage page;
    readBounds(*reader, query.workspace, page);
    readEvents(*reader, m_resources.sealer, query, page);
    readKeys(*reader, query.workspace, page);
    return snapshot.commit().map([&page] { return std::move(page); });
}

Result<std::optional<Timestamp>> SqliteEvents::newestWebhookTime(Timestamp now)
{
    const auto beyond = beginningOfFingerprints(now + clockDifference);
    const Lease reader(m_resources.readers);
    std::optional<Timestamp> newest;
    {
        Query query(*reader, "SELECT max(hash) FROM seen_bodies WHERE hash < ?", crypto::BytesView(beyond));
        if (query.next()) {
            const std::string hash = query.text(0);
            newest = newestTimeOf(crypto::asBytes(hash));
        }
    }
    return (*reader).outcome().map([newest] { return newest; });
}

Result<void> SqliteEvents::recordRefused(const RefusedWebhook &refused)
{
    const Lease writer(m_resources.writer);
    Query query(*writer, R"sql(
        INSERT INTO webhook_events_log (kind, received_at_ms, signature_valid, processed, error, body)
        VALUES ('webhook', ?1, ?2 NOT LIKE 'signature%', 0, ?2, x'')
    )sql",
                toMilliseconds(refused.receivedAt), refused.reason);
    query.run();
    return (*writer).outcome();
}

Result<std::int64_t> SqliteEvents::lastMessageSeq(const WorkspaceId &workspace)
{
    const Lease reader(m_resources.readers);
    std::int64_t seq = 0;
    {
        Query query(*reader, "SELECT rang FROM workspaces WHERE id = ?", workspace.value);
        seq = query.next() ? query.integer(0) : 0;
    }
    return (*reader).outcome().map([seq] { return seq; });
}

} // namespace shoptalk::relay
