// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/sqlite/eventrows.h"

namespace shoptalk::relay::sqlite {

namespace {

std::int64_t nextSeq(Database &database, const WorkspaceId &workspace)
{
    Query query(database, "UPDATE workspaces SET head = head + 1 WHERE id = ? RETURNING head",
                workspace.value);
    return query.next() ? query.integer(0) : 0;
}

bool isStored(Database &database, const std::optional<WorkspaceId> &workspace, crypto::BytesView hash)
{
    if (!workspace) {
        Query query(database, "SELECT 1 FROM webhook_events_log WHERE workspace_id IS NULL AND body_hash = ?",
                    hash);
        return query.next();
    }
    Query query(database, "SELECT 1 FROM webhook_events_log WHERE workspace_id = ? AND body_hash = ?",
                workspace->value, hash);
    return query.next();
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

} // namespace

std::vector<WorkspaceId> ownersOf(Database &database, const Route &route)
{
    std::vector<WorkspaceId> owners;
    if (!route.number.value.empty()) {
        Query query(database, "SELECT workspace_id FROM numbers WHERE phone_number_id = ?",
                    route.number.value);
        if (query.next())
            owners.push_back({query.text(0)});
        return owners;
    }
    Query query(database, "SELECT DISTINCT workspace_id FROM numbers WHERE waba_id = ? ORDER BY workspace_id",
                route.waba.value);
    while (query.next())
        owners.push_back({query.text(0)});
    return owners;
}

bool insertEvent(Database &database, const NewEvent &event)
{
    const Parcel &parcel = event.parcel;
    if (isStored(database, parcel.workspace, event.hash))
        return false;
    std::optional<std::int64_t> seq;
    std::optional<std::string_view> workspace;
    if (parcel.workspace) {
        seq = nextSeq(database, *parcel.workspace);
        workspace = parcel.workspace->value;
    }
    const std::int64_t processed = parcel.workspace ? 1 : 0;
    Query query(database, R"sql(
        INSERT INTO webhook_events_log
            (workspace_id, seq, kind, received_at_ms, signature_valid, processed, error, phone_number_id, waba_id,
             body_hash, body)
        VALUES (?, ?, 'webhook', ?, 1, ?, ?, ?, ?, ?, ?)
    )sql",
                workspace, seq, toMilliseconds(event.receivedAt), processed, event.error,
                orNothing(parcel.route.number.value), orNothing(parcel.route.waba.value), event.hash,
                crypto::asBytes(parcel.body));
    query.run();
    return true;
}

std::size_t joinUnclaimed(Database &database, const Number &number)
{
    std::size_t joined = 0;
    for (const UnclaimedRow &row : unclaimedFor(database, number)) {
        if (isStored(database, number.workspace, crypto::asBytes(row.hash))) {
            Query drop(database, "DELETE FROM webhook_events_log WHERE id = ?", row.id);
            drop.run();
            continue;
        }
        const std::int64_t seq = nextSeq(database, number.workspace);
        Query update(database, R"sql(
            UPDATE webhook_events_log SET workspace_id = ?, seq = ?, processed = 1 WHERE id = ?
        )sql",
                     number.workspace.value, seq, row.id);
        update.run();
        ++joined;
    }
    return joined;
}

} // namespace shoptalk::relay::sqlite
