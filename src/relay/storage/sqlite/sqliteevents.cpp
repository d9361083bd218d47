// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SqliteStorage that keeps the event log.
#include "relay/storage/sqlite/eventrows.h"
#include "relay/storage/sqlite/sqlitestorage.h"

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

void readEvents(Database &database, const EventQuery &wanted, EventPage &page)
{
    Query query(database, R"sql(
        SELECT seq, received_at_ms, kind, body FROM webhook_events_log
        WHERE workspace_id = ? AND seq > ? ORDER BY seq LIMIT ?
    )sql",
                wanted.workspace.value, wanted.after, static_cast<std::int64_t>(wanted.maximumEvents));
    std::size_t bytes = 0;
    while (query.next()) {
        StoredEvent event{query.integer(0), fromMilliseconds(query.integer(1)), query.text(2), query.text(3)};
        bytes += event.body.size();
        if (!page.events.empty() && bytes > wanted.maximumBytes)
            return;
        page.events.push_back(std::move(event));
    }
}

} // namespace

AppendOutcome SqliteStorage::store(Database &database, const IncomingWebhook &webhook,
                                   const ParsedWebhook &parsed) const
{
    AppendOutcome outcome;
    const auto owners = [&database](const Route &route) { return sqlite::ownersOf(database, route); };
    for (const Parcel &parcel : part(parsed, owners)) {
        const auto error = parsed.malformed ? std::optional<std::string_view>("malformed") : std::nullopt;
        const crypto::Digest hash = m_duplicateKey->of(crypto::asBytes(parcel.body));
        if (!sqlite::insertEvent(database, {webhook.receivedAt, parcel, hash, error}))
            continue;
        ++outcome.stored;
        if (parcel.workspace)
            outcome.reached.push_back(*parcel.workspace);
    }
    return outcome;
}

Result<std::vector<AppendOutcome>> SqliteStorage::append(std::span<const IncomingWebhook> webhooks)
{
    std::vector<ParsedWebhook> parsed; // Before the lock is taken: this is the long part.
    parsed.reserve(webhooks.size());
    for (const IncomingWebhook &webhook : webhooks)
        parsed.push_back(parseWebhook(webhook.body));
    const Lease writer(m_writer);
    Transaction transaction(*writer, Transaction::Kind::Write);
    std::vector<AppendOutcome> outcomes;
    outcomes.reserve(webhooks.size());
    for (std::size_t at = 0; at < webhooks.size(); ++at)
        outcomes.push_back(store(*writer, webhooks[at], parsed[at]));
    return transaction.commit().map([&outcomes] { return std::move(outcomes); });
}

Result<EventPage> SqliteStorage::events(const EventQuery &query)
{
    const Lease reader(m_readers);
    Transaction snapshot(*reader, Transaction::Kind::Read);
    EventPage page;
    readBounds(*reader, query.workspace, page);
    readEvents(*reader, query, page);
    return snapshot.commit().map([&page] { return std::move(page); });
}

} // namespace shoptalk::relay
