// SPDX-License-Identifier: GPL-3.0-or-later
// Logins and sign-ups in PostgreSQL, until their answer is collected.
#include "relay/storage/postgres/postgrespendinglogins.h"

#include "relay/storage/hashcolumn.h"

namespace shoptalk::relay {

using http::Result;
using postgres::Connection;
using postgres::Rows;
using postgres::Transaction;
using Lease = postgres::ConnectionPool::Lease;

namespace {

/// Runs one statement in its own transaction for that workspace; true if it changed a row.
template <class... Given>
Result<bool> changesOne(Connection &connection, const WorkspaceId &workspace, const char *sql,
                        const Given &...given)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    postgres::enter(connection, workspace.value);
    connection.queue(sql, given...);
    const std::vector<Rows> answers = connection.flush();
    const bool isChanged = !connection.failed() && answers.back().affected() > 0;
    if (isChanged) // Each relay, including this one, wakes the clients that wait there.
        connection.queue("SELECT pg_notify('shoptalk_events', $1)", workspace.value);
    return transaction.commit().map([isChanged] { return isChanged; });
}

} // namespace

Result<bool> PostgresPendingLogins::addPendingLogin(const PendingLogin &login, Timestamp now)
{
    const Lease lease(m_resources.pool);
    Transaction transaction(*lease, Transaction::Kind::Write);
    (*lease).queue("SELECT drop_expired_logins($1)", toMilliseconds(now));
    postgres::enter(*lease, login.workspace.value);
    (*lease).queue("DELETE FROM pending_logins WHERE device_id = $1 AND kind = $2", login.device.value,
                   login.kind);
    (*lease).queue(R"sql(
        INSERT INTO pending_logins (state_hash, id_hash, kind, workspace_id, device_id, expires_at_ms, content)
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING
    )sql",
                   crypto::BytesView(login.stateHash), crypto::BytesView(login.idHash), login.kind,
                   login.workspace.value, login.device.value, toMilliseconds(login.expiresAt),
                   crypto::asBytes(login.content));
    const std::vector<Rows> answers = (*lease).flush();
    const bool isAdded = !(*lease).failed() && answers.back().affected() > 0;
    return transaction.commit().map([isAdded] { return isAdded; });
}

Result<std::optional<PendingLogin>>
PostgresPendingLogins::pendingLoginWithState(std::string_view kind, const crypto::Digest &stateHash,
                                             Timestamp now)
{
    const Lease lease(m_resources.pool);
    const Rows rows = (*lease).run(R"sql(
        SELECT id_hash, workspace_id, device_id, expires_at_ms, revision, content FROM pending_login_with($1, $2, $3)
    )sql",
                                   crypto::BytesView(stateHash), kind, toMilliseconds(now));
    std::optional<PendingLogin> found;
    if (rows.size() > 0) {
        found = PendingLogin{.stateHash = stateHash,
                             .idHash = hashIn(rows.text(0, 0)),
                             .kind = std::string(kind),
                             .workspace = {rows.text(0, 1)},
                             .device = {rows.text(0, 2)},
                             .expiresAt = fromMilliseconds(rows.integer(0, 3)),
                             .content = rows.text(0, 5),
                             .revision = rows.integer(0, 4)};
    }
    return (*lease).outcome().map([&found] { return std::move(found); });
}

Result<std::optional<PendingLogin>> PostgresPendingLogins::pendingLoginOf(const Device &device,
                                                                          std::string_view kind,
                                                                          const crypto::Digest &idHash,
                                                                          Timestamp now)
{
    const Lease lease(m_resources.pool);
    Transaction transaction(*lease, Transaction::Kind::Read);
    postgres::enter(*lease, device.workspace.value);
    (*lease).queue(R"sql(
        SELECT state_hash, expires_at_ms, revision, content FROM pending_logins
        WHERE id_hash = $1 AND kind = $2 AND workspace_id = $3 AND device_id = $4 AND expires_at_ms > $5
    )sql",
                   crypto::BytesView(idHash), kind, device.workspace.value, device.id.value,
                   toMilliseconds(now));
    const std::vector<Rows> answers = (*lease).flush();
    std::optional<PendingLogin> found;
    if (!(*lease).failed() && answers.back().size() > 0) {
        const Rows &rows = answers.back();
        found = PendingLogin{.stateHash = hashIn(rows.text(0, 0)),
                             .idHash = idHash,
                             .kind = std::string(kind),
                             .workspace = device.workspace,
                             .device = device.id,
                             .expiresAt = fromMilliseconds(rows.integer(0, 1)),
                             .content = rows.text(0, 3),
                             .revision = rows.integer(0, 2)};
    }
    return transaction.commit().map([&found] { return std::move(found); });
}

Result<bool> PostgresPendingLogins::changePendingLogin(const PendingLogin &login)
{
    const Lease lease(m_resources.pool);
    return changesOne(*lease, login.workspace, R"sql(
        UPDATE pending_logins SET content = $1, revision = revision + 1
        WHERE state_hash = $2 AND id_hash = $3 AND revision = $4
    )sql",
                      crypto::asBytes(login.content), crypto::BytesView(login.stateHash),
                      crypto::BytesView(login.idHash), login.revision);
}

Result<bool> PostgresPendingLogins::dropPendingLogin(const PendingLogin &login)
{
    const Lease lease(m_resources.pool);
    return changesOne(*lease, login.workspace,
                      "DELETE FROM pending_logins WHERE state_hash = $1 AND id_hash = $2 AND revision = $3",
                      crypto::BytesView(login.stateHash), crypto::BytesView(login.idHash), login.revision);
}

Result<std::int64_t> PostgresPendingLogins::dropExpiredLogins(Timestamp now)
{
    const Lease lease(m_resources.pool);
    const std::int64_t dropped =
        (*lease).run("SELECT drop_expired_logins($1)", toMilliseconds(now)).integer(0, 0);
    return (*lease).outcome().map([dropped] { return dropped; });
}

} // namespace shoptalk::relay
