// SPDX-License-Identifier: GPL-3.0-or-later
// Logins and sign-ups in SQLite, until their answer is collected.
#include "relay/storage/sqlite/sqlitependinglogins.h"

#include "relay/storage/hashcolumn.h"

namespace shoptalk::relay {

using http::Result;
using sqlite::Database;
using sqlite::Query;
using sqlite::Transaction;
using Lease = sqlite::ConnectionPool::Lease;

namespace {

/// The first row of a query for all columns in their order.
std::optional<PendingLogin> firstOf(Query &query)
{
    if (!query.next())
        return {};
    return PendingLogin{.stateHash = hashIn(query.text(0)),
                        .idHash = hashIn(query.text(1)),
                        .kind = query.text(2),
                        .workspace = {query.text(3)},
                        .device = {query.text(4)},
                        .expiresAt = fromMilliseconds(query.integer(5)),
                        .content = query.text(7),
                        .revision = query.integer(6)};
}

std::int64_t dropExpired(Database &database, Timestamp now)
{
    Query drop(database, "DELETE FROM pending_logins WHERE expires_at_ms <= ?", toMilliseconds(now));
    return drop.run();
}

} // namespace

Result<bool> SqlitePendingLogins::addPendingLogin(const PendingLogin &login, Timestamp now)
{
    const Lease writer(m_resources.writer);
    Transaction transaction(*writer, Transaction::Kind::Write);
    dropExpired(*writer, now);
    Query replaced(*writer, "DELETE FROM pending_logins WHERE device_id = ? AND kind = ?", login.device.value,
                   login.kind);
    replaced.run();
    Query insert(*writer, R"sql(
        INSERT INTO pending_logins (state_hash, id_hash, kind, workspace_id, device_id, expires_at_ms, content)
        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
    )sql",
                 login.stateHash, login.idHash, login.kind, login.workspace.value, login.device.value,
                 toMilliseconds(login.expiresAt), crypto::asBytes(login.content));
    const bool isAdded = insert.run() > 0;
    return transaction.commit().map([isAdded] { return isAdded; });
}

Result<std::optional<PendingLogin>>
SqlitePendingLogins::pendingLoginWithState(std::string_view kind, const crypto::Digest &stateHash,
                                           Timestamp now)
{
    const Lease reader(m_resources.readers);
    std::optional<PendingLogin> found;
    {
        Query query(*reader, R"sql(
            SELECT state_hash, id_hash, kind, workspace_id, device_id, expires_at_ms, revision, content
            FROM pending_logins WHERE state_hash = ? AND kind = ? AND expires_at_ms > ?
        )sql",
                    stateHash, kind, toMilliseconds(now));
        found = firstOf(query);
    }
    return (*reader).outcome().map([&found] { return std::move(found); });
}

Result<std::optional<PendingLogin>> SqlitePendingLogins::pendingLoginOf(const Device &device,
                                                                        std::string_view kind,
                                                                        const crypto::Digest &idHash,
                                                                        Timestamp now)
{
    const Lease reader(m_resources.readers);
    std::optional<PendingLogin> found;
    {
        Query query(*reader, R"sql(
            SELECT state_hash, id_hash, kind, workspace_id, device_id, expires_at_ms, revision, content
            FROM pending_logins
            WHERE id_hash = ? AND kind = ? AND workspace_id = ? AND device_id = ? AND expires_at_ms > ?
        )sql",
                    idHash, kind, device.workspace.value, device.id.value, toMilliseconds(now));
        found = firstOf(query);
    }
    return (*reader).outcome().map([&found] { return std::move(found); });
}

Result<bool> SqlitePendingLogins::changePendingLogin(const PendingLogin &login)
{
    const Lease writer(m_resources.writer);
    Query update(*writer, R"sql(
        UPDATE pending_logins SET content = ?, revision = revision + 1 WHERE state_hash = ? AND id_hash = ? AND revision = ?
    )sql",
                 crypto::asBytes(login.content), login.stateHash, login.idHash, login.revision);
    const bool isChanged = update.run() > 0;
    return (*writer).outcome().map([isChanged] { return isChanged; });
}

Result<bool> SqlitePendingLogins::dropPendingLogin(const PendingLogin &login)
{
    const Lease writer(m_resources.writer);
    Query drop(*writer, "DELETE FROM pending_logins WHERE state_hash = ? AND id_hash = ? AND revision = ?",
               login.stateHash, login.idHash, login.revision);
    const bool isDropped = drop.run() > 0;
    return (*writer).outcome().map([isDropped] { return isDropped; });
}

Result<std::int64_t> SqlitePendingLogins::dropExpiredLogins(Timestamp now)
{
    const Lease writer(m_resources.writer);
    const std::int64_t dropped = dropExpired(*writer, now);
    return (*writer).outcome().map([dropped] { return dropped; });
}

} // namespace shoptalk::relay
