// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/sqlite/eventrows.h"

namespace shoptalk::relay::sqlite {

namespace {

/// The seq of what has these bytes (0 without a workspace), or nothing.
std::optional<std::int64_t> storedSeq(Database &database, const std::optional<WorkspaceId> &workspace,
                                      crypto::BytesView hash)
{
    if (!workspace) {
        Query query(database, "SELECT 1 FROM webhook_events_log WHERE workspace_id IS NULL AND body_hash = ?",
                    hash);
        return query.next() ? std::optional<std::int64_t>(0) : std::nullopt;
    }
    Query query(database, R"sql(
        SELECT seq FROM webhook_events_log WHERE workspace_id = ?1 AND body_hash = ?2
        UNION ALL SELECT 0 FROM seen_hashes WHERE workspace_id = ?1 AND body_hash = ?2
    )sql",
                workspace->value, hash);
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

std::optional<std::string_view> orNothing(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional<std::string_view>(text);
}

struct UnclaimedRow {
    std::int64_t id = 0;
    std::string hash;
};

std::vector<UnclaimedRow> unclaimedFor(Database &database, const Number &number)
{
    std::vector<UnclaimedRow> rows;
    Query query(database, R"sql(
        SELECT id, body_hash FROM webhook_events_log
        WHERE workspace_id IS NULL AND phone_number_id = ?
        UNION ALL
        SELECT id, body_hash FROM webhook_events_log
        WHERE workspace_id IS NULL AND waba_id = ? AND phone_number_id IS NULL
        ORDER BY id
    )sql",
                number.id.value, number.waba.value);
    while (query.next())
        rows.push_back({query.integer(0), query.text(1)});
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

std::vector<WorkspaceId> EventRows::ownersOf(const Route &route) const
{
    std::vector<WorkspaceId> owners;
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

EventRows::Slot EventRows::nextSlot(const WorkspaceId &workspace) const
{
    Query query(m_database, "UPDATE workspaces SET head = head + 1 WHERE id = ? RETURNING head, public_key",
                workspace.value);
    if (!query.next())
        return {};
    const std::string key = query.text(1);
    const auto publicHalf = crypto::publicKeyFrom(crypto::asBytes(key));
    return {query.integer(0), publicHalf ? std::optional(*publicHalf) : std::nullopt};
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
    if (!sealed.key || !m_storedKeys.insert(sealed.keyId).second)
        return;
    Query query(m_database, R"sql(
        INSERT INTO data_keys (id, workspace_id, made_at_ms, sealed) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
    )sql",
                sealed.keyId, sealed.key->workspace.value, toMilliseconds(sealed.key->madeAt),
                crypto::asBytes(sealed.key->sealed));
    query.run();
}

OwnEventOutcome EventRows::insert(const NewEvent &event)
{
    const Parcel &parcel = event.parcel;
    if (const auto seq = storedSeq(m_database, parcel.workspace, event.hash))
        return {*seq, false};
    std::optional<std::int64_t> seq;
    std::optional<std::string_view> workspace;
    std::optional<SealedBody> sealed;
    if (parcel.workspace) {
        const Slot slot = nextSlot(*parcel.workspace);
        seq = slot.seq;
        workspace = parcel.workspace->value;
        sealed = kept(m_sealer.seal({*parcel.workspace, slot.seq, event.kind}, slot.publicHalf, parcel.body,
                                    event.receivedAt));
    } else {
        sealed = kept(m_sealer.hold(parcel.body));
    }
    if (!sealed)
        return {};
    storeKey(*sealed);
    Query query(m_database, R"sql(
        INSERT INTO webhook_events_log
            (workspace_id, seq, kind, received_at_ms, signature_valid, processed, error, phone_number_id, waba_id,
             body_hash, sealing, data_key_id, body)
        VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)
    )sql",
                workspace, seq, event.kind, toMilliseconds(event.receivedAt), std::int64_t{seq ? 1 : 0},
                event.error, orNothing(parcel.route.number.value), orNothing(parcel.route.waba.value),
                event.hash, static_cast<std::int64_t>(sealed->sealing), orNothing(sealed->keyId),
                crypto::asBytes(sealed->bytes));
    query.run();
    return {seq.value_or(0), true};
}

std::size_t EventRows::joinUnclaimed(const Number &number, Timestamp now)
{
    std::size_t joined = 0;
    for (const UnclaimedRow &row : unclaimedFor(m_database, number)) {
        if (storedSeq(m_database, number.workspace, crypto::asBytes(row.hash))) {
            Query drop(m_database, "DELETE FROM webhook_events_log WHERE id = ?", row.id);
            drop.run();
            continue;
        }
        joined += join(row.id, number.workspace, now) ? 1 : 0;
    }
    return joined;
}

bool EventRows::join(std::int64_t row, const WorkspaceId &workspace, Timestamp now)
{
    const StoredBody stored = bodyOf(m_database, row);
    const std::optional<std::string> body =
        stored.sealing == Sealing::Held ? m_sealer.openHeld(stored.bytes) : std::optional(stored.bytes);
    if (!body) // Held under a secret of long ago: it stays where it is, for its retention.
        return false;
    const Slot slot = nextSlot(workspace);
    const std::optional<SealedBody> sealed =
        kept(m_sealer.seal({workspace, slot.seq, stored.kind}, slot.publicHalf, *body, now));
    if (!sealed)
        return false;
    storeKey(*sealed);
    Query update(m_database, R"sql(
        UPDATE webhook_events_log
        SET workspace_id = ?, seq = ?, processed = 1, sealing = ?, data_key_id = ?, body = ? WHERE id = ?
    )sql",
                 workspace.value, slot.seq, static_cast<std::int64_t>(sealed->sealing),
                 orNothing(sealed->keyId), crypto::asBytes(sealed->bytes), row);
    update.run();
    return true;
}

http::Result<void> EventRows::commit(Transaction &transaction) const
{
    if (m_failure)
        return tl::unexpected(*m_failure); // The transaction rolls back by itself.
    return transaction.commit();
}

} // namespace shoptalk::relay::sqlite
