// SPDX-License-Identifier: GPL-3.0-or-later
// Pairing codes and devices in PostgreSQL.
#include "relay/storage/postgres/postgresdevices.h"

#include "relay/storage/codeexchange.h"
#include "relay/storage/postgres/auditing.h"

namespace shoptalk::relay {

using http::Result;
using postgres::Connection;
using postgres::Rows;
using postgres::Transaction;
using Lease = postgres::ConnectionPool::Lease;

namespace {

/// Locks the code, so that of two simultaneous uses one sees the other. Empty if the code never existed.
CodeRow codeRow(Connection &connection, const crypto::Digest &codeHash, Timestamp now)
{
    connection.queue("SELECT workspace_of_code($1)", crypto::BytesView(codeHash));
    const std::vector<Rows> found = connection.flush();
    if (connection.failed() || found.back().isNull(0, 0))
        return {};
    const std::string workspace = found.back().text(0, 0);
    postgres::enter(connection, workspace);
    // The workspace is locked first, because its public half is decided here as well.
    connection.queue("SELECT name, public_key FROM workspace_state JOIN workspaces ON id = workspace_id "
                     "WHERE workspace_id = $1 FOR UPDATE OF workspace_state",
                     workspace);
    connection.queue("SELECT used_at_ms, expires_at_ms, handover, renews_key FROM pairing_codes WHERE "
                     "code_hash = $1 FOR UPDATE",
                     crypto::BytesView(codeHash));
    const std::vector<Rows> rows = connection.flush();
    if (connection.failed() || rows[2].size() == 0)
        return {};
    StoredCode stored;
    stored.isUsed = !rows[2].isNull(0, 0);
    stored.expiresAt = fromMilliseconds(rows[2].integer(0, 1));
    stored.handover = rows[2].text(0, 2);
    stored.renewsKey = rows[2].integer(0, 3) != 0;
    stored.workspace = {{workspace}, rows[1].text(0, 0)};
    stored.workspaceKey = rows[1].text(0, 1);
    return codeRowOf(std::move(stored), now);
}

void pairDevice(Connection &connection, const crypto::Digest &codeHash, const CodeRow &row,
                const NewDevice &device, Timestamp now)
{
    const WorkspaceId &workspace = row.redemption.workspace.id;
    // The handed-over key is not needed again.
    connection.queue("UPDATE pairing_codes SET used_at_ms = $1, handover = '' WHERE code_hash = $2",
                     toMilliseconds(now), crypto::BytesView(codeHash));
    if (row.renewsKey) { // The other devices can't open later events.
        connection.queue(
            "UPDATE devices SET revoked_at_ms = $1 WHERE workspace_id = $2 AND revoked_at_ms IS NULL",
            toMilliseconds(now), workspace.value);
    }
    connection.queue(
        "INSERT INTO devices (id, workspace_id, name, token_hash, paired_at_ms) VALUES ($1, $2, $3, $4, $5)",
        device.id.value, workspace.value, device.name, crypto::BytesView(device.tokenHash),
        toMilliseconds(now));
    if (row.workspaceKey != row.redemption.publicHalf) {
        connection.queue("UPDATE workspace_state SET public_key = $1 WHERE workspace_id = $2",
                         crypto::BytesView(row.redemption.publicHalf), workspace.value);
        postgres::queueAudit(connection, {now, workspace, "workspace_key_set", device.id.value});
    }
    postgres::queueAudit(connection, {now, workspace, "device_paired", device.id.value});
}

/// `rows` hold one device and its workspace, or nothing.
Result<std::optional<Member>> memberIn(Connection &connection, const Rows &rows)
{
    std::optional<Member> member;
    if (rows.size() > 0) {
        const WorkspaceId workspace{rows.text(0, 1)};
        member = Member{{{rows.text(0, 0)}, workspace, rows.text(0, 2), fromMilliseconds(rows.integer(0, 3))},
                        {workspace, rows.text(0, 4)}};
    }
    return connection.outcome().map([&member] { return std::move(member); });
}

} // namespace

Result<void> PostgresDevices::addPairingCode(const PairingCode &code)
{
    const Lease lease(m_resources.pool);
    Transaction transaction(*lease, Transaction::Kind::Write);
    (*lease).queue("SELECT forget_codes($1)", toMilliseconds(code.createdAt - codeMemory));
    postgres::enter(*lease, code.workspace.value);
    (*lease).queue(R"sql(
        INSERT INTO pairing_codes (code_hash, workspace_id, created_at_ms, expires_at_ms, handover, renews_key)
        VALUES ($1, $2, $3, $4, $5, $6)
    )sql",
                   crypto::BytesView(code.hash), code.workspace.value, toMilliseconds(code.createdAt),
                   toMilliseconds(code.expiresAt), crypto::asBytes(code.handover),
                   std::int64_t{code.renewsKey});
    return transaction.commit();
}

Result<Redemption> PostgresDevices::redeem(const crypto::Digest &codeHash, const NewDevice &device,
                                           Timestamp now)
{
    const Lease lease(m_resources.pool);
    Transaction transaction(*lease, Transaction::Kind::Write);
    CodeRow row = codeRow(*lease, codeHash, now);
    Redemption &redemption = row.redemption;
    if (redemption.outcome == Redemption::Outcome::Paired)
        agreeOnKey(row, device);
    if (redemption.outcome == Redemption::Outcome::Paired)
        pairDevice(*lease, codeHash, row, device, now);
    return transaction.commit().map([&redemption] { return std::move(redemption); });
}

Result<std::optional<Member>> PostgresDevices::memberWithToken(const crypto::Digest &tokenHash)
{
    const Lease lease(m_resources.pool);
    return memberIn(*lease,
                    (*lease).run("SELECT device_id, workspace_id, name, paired_at_ms, workspace_name FROM "
                                 "member_with_token($1)",
                                 crypto::BytesView(tokenHash)));
}

Result<std::optional<Member>> PostgresDevices::memberWithWakeToken(const crypto::Digest &wakeTokenHash)
{
    const Lease lease(m_resources.pool);
    return memberIn(*lease,
                    (*lease).run("SELECT device_id, workspace_id, name, paired_at_ms, workspace_name FROM "
                                 "member_with_doorbell($1)",
                                 crypto::BytesView(wakeTokenHash)));
}

Result<void> PostgresDevices::registerWakeToken(const Device &device,
                                                const std::optional<crypto::Digest> &wakeTokenHash)
{
    const Lease lease(m_resources.pool);
    Transaction transaction(*lease, Transaction::Kind::Write);
    postgres::enter(*lease, device.workspace.value);
    const auto hash = wakeTokenHash
        ? std::optional(crypto::Bytes(wakeTokenHash->begin(), wakeTokenHash->end()))
        : std::nullopt;
    (*lease).queue("UPDATE devices SET doorbell_hash = $1 WHERE id = $2 AND revoked_at_ms IS NULL", hash,
                   device.id.value);
    return transaction.commit();
}

Result<std::vector<Device>> PostgresDevices::all(const WorkspaceId &workspace)
{
    const Lease lease(m_resources.pool);
    Transaction transaction(*lease, Transaction::Kind::Read);
    postgres::enter(*lease, workspace.value);
    (*lease).queue(R"sql(
        SELECT id, name, paired_at_ms, last_seen_at_ms FROM devices
        WHERE workspace_id = $1 AND revoked_at_ms IS NULL ORDER BY paired_at_ms, number
    )sql",
                   workspace.value);
    const std::vector<Rows> answers = (*lease).flush();
    std::vector<Device> found;
    for (int row = 0; !answers.empty() && row < answers.back().size(); ++row) {
        const Rows &rows = answers.back();
        const auto seen =
            rows.isNull(row, 3) ? std::nullopt : std::optional(fromMilliseconds(rows.integer(row, 3)));
        found.push_back({{rows.text(row, 0)},
                         workspace,
                         rows.text(row, 1),
                         fromMilliseconds(rows.integer(row, 2)),
                         seen});
    }
    return transaction.commit().map([&found] { return std::move(found); });
}

Result<void> PostgresDevices::noteSeen(const DeviceId &device, Timestamp now)
{
    const Lease lease(m_resources.pool);
    (*lease).run("SELECT note_seen($1, $2)", device.value, toMilliseconds(now));
    return (*lease).outcome();
}

Result<bool> PostgresDevices::revoke(const WorkspaceId &workspace, const DeviceId &device, Timestamp now)
{
    const Lease lease(m_resources.pool);
    Transaction transaction(*lease, Transaction::Kind::Write);
    postgres::enter(*lease, workspace.value);
    (*lease).queue(
        "UPDATE devices SET revoked_at_ms = $1 WHERE id = $2 AND workspace_id = $3 AND revoked_at_ms IS NULL",
        toMilliseconds(now), device.value, workspace.value);
    const std::vector<Rows> answers = (*lease).flush();
    const bool found = !answers.empty() && answers.back().affected() > 0;
    if (found)
        postgres::queueAudit(*lease, {now, workspace, "device_revoked", device.value});
    return transaction.commit().map([found] { return found; });
}

} // namespace shoptalk::relay
