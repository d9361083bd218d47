// SPDX-License-Identifier: GPL-3.0-or-later
// Pairing codes and devices in SQLite.
#include "relay/storage/sqlite/sqlitedevices.h"

#include "relay/storage/codeexchange.h"
#include "relay/storage/sqlite/auditing.h"

namespace shoptalk::relay {

using http::Result;
using sqlite::Database;
using sqlite::Query;
using sqlite::Transaction;
using Lease = sqlite::ConnectionPool::Lease;

namespace {

CodeRow codeRow(Database &database, const crypto::Digest &codeHash, Timestamp now)
{
    Query query(database, R"sql(
        SELECT code.used_at_ms IS NOT NULL, code.expires_at_ms, workspace.id, workspace.name, code.handover,
            code.renews_key, workspace.public_key
        FROM pairing_codes AS code JOIN workspaces AS workspace ON workspace.id = code.workspace_id
        WHERE code.code_hash = ?
    )sql",
                codeHash);
    if (!query.next())
        return {};
    StoredCode stored;
    stored.isUsed = query.integer(0) != 0;
    stored.expiresAt = fromMilliseconds(query.integer(1));
    stored.workspace = {{query.text(2)}, query.text(3)};
    stored.handover = query.text(4);
    stored.renewsKey = query.integer(5) != 0;
    stored.workspaceKey = query.text(6);
    return codeRowOf(std::move(stored), now);
}

void pairDevice(Database &database, const crypto::Digest &codeHash, const CodeRow &row,
                const NewDevice &device, Timestamp now)
{
    const std::string &workspace = row.redemption.workspace.id.value;
    // The handed-over key is not needed again.
    Query use(database, "UPDATE pairing_codes SET used_at_ms = ?, handover = x'' WHERE code_hash = ?",
              toMilliseconds(now), codeHash);
    use.run();
    if (row.renewsKey) { // The other devices can't open later events.
        Query revoke(database,
                     "UPDATE devices SET revoked_at_ms = ? WHERE workspace_id = ? AND revoked_at_ms IS NULL",
                     toMilliseconds(now), workspace);
        revoke.run();
    }
    Query insert(database, R"sql(
        INSERT INTO devices (id, workspace_id, name, token_hash, paired_at_ms) VALUES (?, ?, ?, ?, ?)
    )sql",
                 device.id.value, workspace, device.name, device.tokenHash, toMilliseconds(now));
    insert.run();
    if (row.workspaceKey != row.redemption.publicHalf) {
        Query key(database, "UPDATE workspaces SET public_key = ? WHERE id = ?", row.redemption.publicHalf,
                  workspace);
        key.run();
        sqlite::insertAudit(database,
                            {now, row.redemption.workspace.id, "workspace_key_set", device.id.value});
    }
    sqlite::insertAudit(database, {now, row.redemption.workspace.id, "device_paired", device.id.value});
}

/// `sql` asks for one device by a hash, and for its workspace.
Result<std::optional<Member>> memberIn(sqlite::Database &database, const char *sql,
                                       const crypto::Digest &hash)
{
    std::optional<Member> member;
    {
        Query query(database, sql, hash);
        if (query.next()) {
            const WorkspaceId workspace{query.text(1)};
            member = Member{{{query.text(0)}, workspace, query.text(2), fromMilliseconds(query.integer(3))},
                            {workspace, query.text(4)}};
        }
    }
    return database.outcome().map([&member] { return std::move(member); });
}

} // namespace

Result<void> SqliteDevices::addPairingCode(const PairingCode &code)
{
    const Lease writer(m_resources.writer);
    Transaction transaction(*writer, Transaction::Kind::Write);
    Query forget(*writer, "DELETE FROM pairing_codes WHERE expires_at_ms < ?",
                 toMilliseconds(code.createdAt - codeMemory));
    forget.run();
    Query insert(*writer, R"sql(
        INSERT INTO pairing_codes (code_hash, workspace_id, created_at_ms, expires_at_ms, handover, renews_key)
        VALUES (?, ?, ?, ?, ?, ?)
    )sql",
                 code.hash, code.workspace.value, toMilliseconds(code.createdAt),
                 toMilliseconds(code.expiresAt), crypto::asBytes(code.handover),
                 std::int64_t{code.renewsKey});
    insert.run();
    return transaction.commit();
}

Result<Redemption> SqliteDevices::redeem(const crypto::Digest &codeHash, const NewDevice &device,
                                         Timestamp now)
{
    const Lease writer(m_resources.writer);
    Transaction transaction(*writer, Transaction::Kind::Write);
    CodeRow row = codeRow(*writer, codeHash, now);
    Redemption &redemption = row.redemption;
    if (redemption.outcome == Redemption::Outcome::Paired)
        agreeOnKey(row, device);
    if (redemption.outcome == Redemption::Outcome::Paired)
        pairDevice(*writer, codeHash, row, device, now);
    return transaction.commit().map([&redemption] { return std::move(redemption); });
}

Result<std::optional<Member>> SqliteDevices::memberWithToken(const crypto::Digest &tokenHash)
{
    const Lease reader(m_resources.readers);
    return memberIn(*reader, R"sql(
        SELECT device.id, device.workspace_id, device.name, device.paired_at_ms, workspace.name
        FROM devices AS device JOIN workspaces AS workspace ON workspace.id = device.workspace_id
        WHERE device.token_hash = ? AND device.revoked_at_ms IS NULL
    )sql",
                    tokenHash);
}

Result<std::optional<Member>> SqliteDevices::memberWithWakeToken(const crypto::Digest &wakeTokenHash)
{
    const Lease reader(m_resources.readers);
    return memberIn(*reader, R"sql(
        SELECT device.id, device.workspace_id, device.name, device.paired_at_ms, workspace.name
        FROM devices AS device JOIN workspaces AS workspace ON workspace.id = device.workspace_id
        WHERE device.doorbell_hash = ? AND device.revoked_at_ms IS NULL
    )sql",
                    wakeTokenHash);
}

Result<void> SqliteDevices::registerWakeToken(const Device &device,
                                              const std::optional<crypto::Digest> &wakeTokenHash)
{
    const Lease writer(m_resources.writer);
    const auto hash = wakeTokenHash ? std::optional(crypto::BytesView(*wakeTokenHash)) : std::nullopt;
    Query update(*writer, "UPDATE devices SET doorbell_hash = ? WHERE id = ? AND revoked_at_ms IS NULL", hash,
                 device.id.value);
    update.run();
    return (*writer).outcome();
}

Result<std::vector<Device>> SqliteDevices::all(const WorkspaceId &workspace)
{
    const Lease reader(m_resources.readers);
    std::vector<Device> found;
    {
        Query query(*reader, R"sql(
            SELECT id, name, paired_at_ms, last_seen_at_ms IS NOT NULL, coalesce(last_seen_at_ms, 0) FROM devices
            WHERE workspace_id = ? AND revoked_at_ms IS NULL ORDER BY paired_at_ms, rowid
        )sql",
                    workspace.value);
        while (query.next()) {
            const auto seen =
                query.integer(3) != 0 ? std::optional(fromMilliseconds(query.integer(4))) : std::nullopt;
            found.push_back(
                {{query.text(0)}, workspace, query.text(1), fromMilliseconds(query.integer(2)), seen});
        }
    }
    return (*reader).outcome().map([&found] { return std::move(found); });
}

Result<void> SqliteDevices::noteSeen(const DeviceId &device, Timestamp now)
{
    const Lease writer(m_resources.writer);
    Query update(*writer, "UPDATE devices SET last_seen_at_ms = ? WHERE id = ?", toMilliseconds(now),
                 device.value);
    update.run();
    return (*writer).outcome();
}

Result<bool> SqliteDevices::revoke(const WorkspaceId &workspace, const DeviceId &device, Timestamp now)
{
    const Lease writer(m_resources.writer);
    Transaction transaction(*writer, Transaction::Kind::Write);
    Query update(*writer, R"sql(
        UPDATE devices SET revoked_at_ms = ? WHERE id = ? AND workspace_id = ? AND revoked_at_ms IS NULL
    )sql",
                 toMilliseconds(now), device.value, workspace.value);
    const bool found = update.run() > 0;
    if (found)
        sqlite::insertAudit(*writer, {now, workspace, "device_revoked", device.value});
    return transaction.commit().map([found] { return found; });
}

} // namespace shoptalk::relay
