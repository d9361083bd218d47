// SPDX-License-Identifier: GPL-3.0-or-later
// The event log in PostgreSQL: appending and reading.
#include "relay/storage/postgres/postgresevents.h"

#include "relay/storage/postgres/locks.h"
#include "relay/storage/postgres/postgresworkspaces.h"
#include "relay/webhook/fingerprint.h"

#include <algorithm>

namespace shoptalk::relay {

using http::Result;
using postgres::Connection;
using postgres::Owners;
using postgres::PendingEvent;
using postgres::Rows;
using postgres::Transaction;
using Lease = postgres::ConnectionPool::Lease;

namespace {

std::vector<AppendOutcome> outcomesOf(const std::vector<PendingEvent> &events,
                                      const std::vector<std::size_t> &webhookOf, std::size_t webhooks)
{
    std::vector<AppendOutcome> outcomes(webhooks);
    for (std::size_t at = 0; at < events.size(); ++at) {
        if (!events[at].outcome.isNew)
            continue;
        AppendOutcome &outcome = outcomes[webhookOf[at]];
        outcome.count(events[at].routed.fault);
        if (events[at].routed.workspace)
            outcome.reached.push_back(*events[at].routed.workspace);
    }
    return outcomes;
}

/// A held body is opened, because it belongs to the workspace.
StoredEvent eventAt(const Rows &rows, int row, const EventSealer &sealer)
{
    StoredEvent event{rows.integer(row, 0), fromMilliseconds(rows.integer(row, 1)),     rows.text(row, 2),
                      rows.text(row, 3),    static_cast<Sealing>(rows.integer(row, 4)), rows.text(row, 5)};
    if (event.sealing != Sealing::Held)
        return event;
    if (std::optional<std::string> body = sealer.openHeld(event.body)) {
        event.body = std::move(*body);
        event.sealing = Sealing::Clear;
    }
    return event;
}

void readEvents(const Rows &rows, const EventSealer &sealer, const EventQuery &wanted, EventPage &page)
{
    std::size_t bytes = 0;
    for (int row = 0; row < rows.size(); ++row) {
        StoredEvent event = eventAt(rows, row, sealer);
        bytes += event.body.size();
        if (!page.events.empty() && bytes > wanted.maxBytes)
            return;
        page.events.push_back(std::move(event));
    }
}

void readKeys(Connection &connection, const WorkspaceId &workspace, EventPage &page)
{
    std::vector<std::string> ids;
    for (const StoredEvent &event : page.events) {
        if (!event.keyId.empty() && std::ranges::find(ids, event.keyId) == ids.end())
            ids.push_back(event.keyId);
    }
    if (ids.empty())
        return;
    connection.queue("SELECT id, made_at_ms, sealed FROM data_keys WHERE workspace_id = $1 AND id = ANY ($2) "
                     "ORDER BY array_position($2, id)",
                     workspace.value, ids);
    const std::vector<Rows> answers = connection.flush();
    for (int row = 0; !answers.empty() && row < answers.back().size(); ++row) {
        const Rows &rows = answers.back();
        page.keys.push_back(
            {rows.text(row, 0), workspace, fromMilliseconds(rows.integer(row, 1)), rows.text(row, 2)});
    }
}

} // namespace

std::vector<PendingEvent> PostgresEvents::pendingEventsOf(const postgres::Owners &owners,
                                                          std::span<const IncomingWebhook> webhooks,
                                                          const ParsedWebhooks &parsed,
                                                          std::vector<std::size_t> &webhookOf) const
{
    std::vector<PendingEvent> events;
    for (std::size_t at = 0; at < webhooks.size(); ++at) {
        const Timestamp receivedAt = webhooks[at].receivedAt;
        for (RoutedWebhook &routed :
             split(parsed[at], [&owners](const Route &route) { return owners.of(route); })) {
            PendingEvent event{receivedAt, receivedAt, std::move(routed)};
            event.hash = fingerprintOf(parsed[at], event.routed, receivedAt, *m_resources.duplicateKey);
            if (!event.routed.fault.empty())
                event.error = event.routed.fault;
            events.push_back(std::move(event));
            webhookOf.push_back(at);
        }
    }
    return events;
}

Result<std::vector<AppendOutcome>> PostgresEvents::append(std::span<const IncomingWebhook> webhooks)
{
    const ParsedWebhooks parsed(webhooks);
    const postgres::OwnerQuestions questions(parsed);
    const Lease lease(m_resources.pool);
    if (const std::optional<Owners> known = m_resources.owners.find(questions)) {
        Transaction transaction(*lease, Transaction::Kind::Write);
        (*lease).queue(postgres::lockAgainstClaiming);
        auto outcomes = appendFor(*known, known->version, webhooks, parsed, transaction, *lease);
        if (outcomes || outcomes.error().reason != postgres::claimsChanged)
            return outcomes;
    }
    Transaction transaction(*lease, Transaction::Kind::Write);
    (*lease).queue(postgres::lockAgainstClaiming);
    const Owners owners = postgres::askForOwners(*lease, questions);
    if (!(*lease).failed())
        m_resources.owners.add(owners);
    return appendFor(owners, {}, webhooks, parsed, transaction, *lease);
}

Result<std::vector<AppendOutcome>> PostgresEvents::appendFor(const Owners &owners,
                                                             std::optional<std::int64_t> claims,
                                                             std::span<const IncomingWebhook> webhooks,
                                                             const ParsedWebhooks &parsed,
                                                             Transaction &transaction, Connection &connection)
{
    std::vector<std::size_t> webhookOf;
    std::vector<PendingEvent> events = pendingEventsOf(owners, webhooks, parsed, webhookOf);
    postgres::EventBatch(connection, m_resources.sealer, claims).store(events);
    return transaction.commit().map([&] { return outcomesOf(events, webhookOf, webhooks.size()); });
}

Result<OwnEventOutcome> PostgresEvents::appendOwn(const OwnEvent &event)
{
    std::vector<PendingEvent> pending(1);
    pending[0].receivedAt = pending[0].sealedAt = event.at;
    pending[0].routed = {event.workspace, {}, event.body};
    pending[0].hash = fingerprintOf(event.body, *m_resources.duplicateKey);
    pending[0].kind = event.kind;
    const Lease lease(m_resources.pool);
    Transaction transaction(*lease, Transaction::Kind::Write);
    postgres::EventBatch(*lease, m_resources.sealer).store(pending);
    return transaction.commit().map([&pending] { return pending[0].outcome; });
}

Result<EventPage> PostgresEvents::read(const EventQuery &query)
{
    const Lease lease(m_resources.pool);
    Transaction snapshot(*lease, Transaction::Kind::Read);
    postgres::enter(*lease, query.workspace.value);
    (*lease).queue("SELECT head, oldest FROM workspace_state WHERE workspace_id = $1", query.workspace.value);
    (*lease).queue(R"sql(
        SELECT seq, received_at_ms, kind, body, sealing, data_key_id FROM (
            SELECT *, sum(octet_length(body)) OVER (ORDER BY seq) AS bytes, row_number() OVER (ORDER BY seq) AS place
            FROM (SELECT * FROM webhook_events_log WHERE workspace_id = $1 AND seq > $2
                AND seq >= (SELECT oldest FROM workspace_state WHERE workspace_id = $1) ORDER BY seq LIMIT $3) AS next
        ) AS measured WHERE bytes <= $4 + place * 64 OR place = 1 ORDER BY seq -- being held adds some bytes
    )sql",
                   query.workspace.value, query.after, static_cast<std::int64_t>(query.maxEvents),
                   static_cast<std::int64_t>(query.maxBytes));
    const std::vector<Rows> answers = (*lease).flush();
    EventPage page;
    if (answers.size() == 4 && answers[2].size() > 0) {
        page.head = answers[2].integer(0, 0);
        page.oldest = answers[2].integer(0, 1);
        readEvents(answers[3], m_resources.sealer, query, page);
        readKeys(*lease, query.workspace, page);
    }
    return snapshot.commit().map([&page] { return std::move(page); });
}

Result<std::optional<Timestamp>> PostgresEvents::newestWebhookTime(Timestamp now)
{
    const Result<std::vector<Workspace>> known = PostgresWorkspaces(m_resources).all();
    if (!known)
        return tl::unexpected(known.error());
    const auto beyond = beginningOfFingerprints(now + clockDifference);
    const Lease lease(m_resources.pool);
    Transaction snapshot(*lease, Transaction::Kind::Read);
    (*lease).queue("SELECT newest_unclaimed_hash($1)", crypto::BytesView(beyond));
    for (const Workspace &workspace : *known) {
        postgres::enter(*lease, workspace.id.value);
        (*lease).queue("SELECT body_hash FROM webhook_events_log WHERE workspace_id = $1 AND body_hash < $2 "
                       "ORDER BY body_hash DESC LIMIT 1",
                       workspace.id.value, crypto::BytesView(beyond));
    }
    std::optional<Timestamp> newest;
    const std::vector<Rows> answers = (*lease).flush();
    const std::size_t looks = 2 * known->size() + 1; // Every other statement enters a workspace.
    for (std::size_t look = 0; answers.size() >= looks && look < looks; look += 2) {
        const Rows &rows = answers[answers.size() - looks + look];
        if (rows.size() == 0 || rows.isNull(0, 0))
            continue;
        const std::string hash = rows.text(0, 0);
        newest = std::max(newest, newestTimeOf(crypto::asBytes(hash))); // Nothing is less than any time.
    }
    return snapshot.commit().map([newest] { return newest; });
}

Result<void> PostgresEvents::recordRefused(const RefusedWebhook &refused)
{
    const Lease lease(m_resources.pool);
    (*lease).run("SELECT record_refused($1, $2)", toMilliseconds(refused.receivedAt), refused.reason);
    return (*lease).outcome();
}

Result<std::int64_t> PostgresEvents::lastMessageSeq(const WorkspaceId &workspace)
{
    const Lease lease(m_resources.pool);
    Transaction transaction(*lease, Transaction::Kind::Read);
    postgres::enter(*lease, workspace.value);
    (*lease).queue("SELECT rang FROM workspace_state WHERE workspace_id = $1", workspace.value);
    const std::vector<Rows> answers = (*lease).flush();
    const bool isThere = !answers.empty() && answers.back().size() > 0;
    const std::int64_t seq = isThere ? answers.back().integer(0, 0) : 0;
    return transaction.commit().map([seq] { return seq; });
}

} // namespace shoptalk::relay
