// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/sqlite/eventrows.h"

#include <algorithm>
#include <utility>

namespace shoptalk::relay::sqlite {

namespace {

/// How much of a hash seen_bodies keeps.
constexpr std::size_t seenHashBytes = 16;

crypto::BytesView seenHash(crypto::BytesView fingerprint)
{
    return fingerprint.first(std::min(seenHashBytes, fingerprint.size()));
}

std::optional<std::string_view> orNothing(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional<std::string_view>(text);
}

struct UnclaimedRow {
    std::int64_t id = 0;
    std::string hash;
    Timestamp receivedAt;
};

std::vector<UnclaimedRow> unclaimedFor(Database &database, const Number &number)
{
    std::vector<UnclaimedRow> rows;
    Query query(database, R"sql(
        SELECT id, body_hash, received_at_ms FROM webhook_events_log
        WHERE workspace_id IS NULL AND phone_number_id = ?
        UNION ALL
        SELECT id, body_hash, received_at_ms FROM webhook_events_log
        WHERE workspace_id IS NULL AND waba_id = ? AND phone_number_id IS NULL
        ORDER BY id
    )sql",
                number.id.value, number.waba.value);
    while (query.next())
        rows.push_back({query.integer(0), query.text(1), fromMilliseconds(query.integer(2))});
    return rows;
}

struct StoredBody {
    std::string kind;
    Sealing sealing = Sealing::Clear;
    std::string bytes;
};

StoredBody bodyOf(Database &database, std::int64_t row)
{
    Query query(database, "SELECT kind, sealing, body FROM webhook_events_log WHERE id = ?", row);
    if (!query.next())
        return {};
    return {query.text(0), static_cast<Sealing>(query.integer(1)), query.text(2)};
}

} // namespace

const std::vector<WorkspaceId> &EventRows::ownersOf(const Route &route)
{
    const auto known = m_owners.find(route);
    return known != m_owners.end() ? known->second : m_owners.emplace(route, readOwners(route)).first->second;
}

std::vector<WorkspaceId> EventRows::readOwners(const Route &route) const
{
    std::vector<WorkspaceId> owners;
    if (route.isEmpty()) {
        Query query(m_database, "SELECT id FROM workspaces WHERE (SELECT count(*) FROM workspaces) = 1");
        if (query.next())
            owners.push_back({query.text(0)});
        return owners;
    }
    if (!route.number.value.empty()) {
        Query query(m_database, "SELECT workspace_id FROM numbers WHERE phone_number_id = ?",
                    route.number.value);
        if (query.next())
            owners.push_back({query.text(0)});
        return owners;
    }
    Query query(m_database,
                "SELECT DISTINCT workspace_id FROM numbers WHERE waba_id = ? ORDER BY workspace_id",
                route.waba.value);
    while (query.next())
        owners.push_back({query.text(0)});
    return owners;
}

EventRows::Log &EventRows::logOf(const WorkspaceId &workspace)
{
    const auto [known, isNew] = m_logs.try_emplace(workspace);
    Log &log = known->second;
    if (!isNew)
        return log;
    Query query(m_database, "SELECT short_id, head, rang, public_key FROM workspaces WHERE id = ?",
                workspace.value);
    if (query.next()) {
        log.shortId = query.integer(0);
        log.head = query.integer(1);
        log.lastMessageSeq = query.integer(2);
        const std::string key = query.text(3);
        if (const auto publicHalf = crypto::publicKeyFrom(crypto::asBytes(key)))
            log.publicHalf = *publicHalf;
    }
    return log;
}

/// Notes a body as seen; false if it was seen before.
bool EventRows::noteSeen(crypto::BytesView hash, std::int64_t shortId, std::int64_t seq, Timestamp receivedAt)
{
    Query query(m_database, R"sql(
        INSERT INTO seen_bodies (hash, workspace, seq, received_at_ms) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
    )sql",
                seenHash(hash), shortId, seq, toMilliseconds(receivedAt));
    return query.run() == 1;
}

/// The seq of the event with these bytes; 0 without a workspace.
std::int64_t EventRows::seenAs(crypto::BytesView hash, std::int64_t shortId)
{
    Query query(m_database, "SELECT seq FROM seen_bodies WHERE hash = ? AND workspace = ?", seenHash(hash),
                shortId);
    return query.next() ? query.integer(0) : 0;
}

std::optional<SealedBody> EventRows::kept(http::Result<SealedBody> sealed)
{
    if (sealed)
        return std::move(*sealed);
    if (!m_failure)
        m_failure = std::move(sealed).error();
    return {};
}

void EventRows::storeKey(const SealedBody &sealed)
{
    if (!sealed.key || !m_storedKeys.insert(sealed.key->id).second)
        return;
    Query query(m_database, R"sql(
        INSERT INTO data_keys (id, workspace_id, made_at_ms, sealed) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
    )sql",
                sealed.key->id, sealed.key->workspace.value, toMilliseconds(sealed.key->madeAt),
                crypto::asBytes(sealed.key->sealed));
    query.run();
}

OwnEventOutcome EventRows::insert(const NewEvent &event)
{
    const RoutedWebhook &routed = event.routed;
    Log *const log = routed.workspace ? &logOf(*routed.workspace) : nullptr;
    const std::int64_t shortId = log ? log->shortId : 0;
    const std::int64_t seq = log ? log->head + 1 : 0;
    if (!noteSeen(event.hash, shortId, seq, event.receivedAt))
        return {seenAs(event.hash, shortId), false};
    const std::optional<SealedBody> sealed = log
        ? kept(m_sealer.seal({*routed.workspace, seq, event.kind}, log->publicHalf, routed.body,
                             event.receivedAt))
        : kept(m_sealer.hold(routed.body));
    if (!sealed)
        return {};
    if (log) {
        log->head = seq;
        log->lastMessageSeq = routed.holdsMessage ? seq : log->lastMessageSeq;
        log->hasGrown = true;
    }
    storeKey(*sealed);
    storeRow(event, log ? std::optional(seq) : std::nullopt, *sealed);
    return {seq, true};
}

void EventRows::storeRow(const NewEvent &event, std::optional<std::int64_t> seq, const SealedBody &sealed)
{
    const RoutedWebhook &routed = event.routed;
    const auto workspace =
        routed.workspace ? std::optional<std::string_view>(routed.workspace->value) : std::nullopt;
    // An event without a workspace is looked up by its own hash when it is claimed.
    const auto hash = seq ? std::nullopt : std::optional(seenHash(event.hash));
    Query query(m_database, R"sql(
        INSERT INTO webhook_events_log
            (workspace_id, seq, kind, received_at_ms, signature_valid, processed, error, phone_number_id, waba_id,
             body_hash, sealing, data_key_id, body)
        VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)
    )sql",
                workspace, seq, event.kind, toMilliseconds(event.receivedAt), std::int64_t{seq ? 1 : 0},
                event.error, orNothing(routed.route.number.value), orNothing(routed.route.waba.value), hash,
                static_cast<std::int64_t>(sealed.sealing), sealed.keyId(), crypto::BytesView(sealed.bytes));
    query.run();
}

std::size_t EventRows::joinUnclaimed(const Number &number, Timestamp now)
{
    std::size_t joined = 0;
    for (const UnclaimedRow &row : unclaimedFor(m_database, number)) {
        Log &log = logOf(number.workspace);
        const std::int64_t seq = log.head + 1;
        if (!noteSeen(crypto::asBytes(row.hash), log.shortId, seq, row.receivedAt)) {
            Query drop(m_database, "DELETE FROM webhook_events_log WHERE id = ?", row.id);
            drop.run();
            continue;
        }
        if (!join(row.id, number.workspace, seq, now)) {
            forgetSeen(crypto::asBytes(row.hash), log.shortId);
            continue;
        }
        log.head = seq;
        log.hasGrown = true;
        ++joined;
    }
    return joined;
}

void EventRows::forgetSeen(crypto::BytesView hash, std::int64_t shortId)
{
    Query query(m_database, "DELETE FROM seen_bodies WHERE hash = ? AND workspace = ?", seenHash(hash),
                shortId);
    query.run();
}

/// False if it can't be opened because its secret is no longer known: it stays until its retention ends.
bool EventRows::join(std::int64_t row, const WorkspaceId &workspace, std::int64_t seq, Timestamp now)
{
    const StoredBody stored = bodyOf(m_database, row);
    const std::optional<std::string> body =
        stored.sealing == Sealing::Held ? m_sealer.openHeld(stored.bytes) : std::optional(stored.bytes);
    if (!body)
        return false;
    const std::optional<SealedBody> sealed =
        kept(m_sealer.seal({workspace, seq, stored.kind}, logOf(workspace).publicHalf, *body, now));
    if (!sealed)
        return false;
    storeKey(*sealed);
    Query update(m_database, R"sql(
        UPDATE webhook_events_log
        SET workspace_id = ?, seq = ?, processed = 1, sealing = ?, data_key_id = ?, body = ? WHERE id = ?
    )sql",
                 workspace.value, seq, static_cast<std::int64_t>(sealed->sealing), sealed->keyId(),
                 crypto::BytesView(sealed->bytes), row);
    update.run();
    return true;
}

http::Result<void> EventRows::commit(Transaction &transaction)
{
    if (m_failure)
        return tl::unexpected(*m_failure); // The transaction rolls back by itself.
    for (auto &[workspace, log] : m_logs) {
        if (!std::exchange(log.hasGrown, false))
            continue;
        Query query(m_database, "UPDATE workspaces SET head = ?, rang = ? WHERE id = ?", log.head,
                    log.lastMessageSeq, workspace.value);
        query.run();
    }
    return transaction.commit();
}

} // namespace shoptalk::relay::sqlite
