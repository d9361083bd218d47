// SPDX-License-Identifier: GPL-3.0-or-later
// Claimed numbers in SQLite, and the hand-over of events that came before a claim.
#include "relay/storage/sqlite/sqlitenumbers.h"

#include "relay/storage/sqlite/auditing.h"
#include "relay/storage/sqlite/eventrows.h"

namespace shoptalk::relay {

using http::Result;
using sqlite::Database;
using sqlite::Query;
using sqlite::Transaction;
using Lease = sqlite::ConnectionPool::Lease;

namespace {

bool isHeldByAnother(Database &database, const Number &number)
{
    Query query(database, "SELECT workspace_id FROM numbers WHERE phone_number_id = ?", number.id.value);
    return query.next() && query.text(0) != number.workspace.value;
}

void upsertNumber(Database &database, const Claim &claim)
{
    const Number &number = claim.number;
    Query query(database, R"sql(
        INSERT INTO numbers
            (phone_number_id, workspace_id, waba_id, display_phone_number, verify_token_hash, claimed_at_ms)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (phone_number_id) DO UPDATE SET
            waba_id = excluded.waba_id, display_phone_number = excluded.display_phone_number,
            verify_token_hash = excluded.verify_token_hash
    )sql",
                number.id.value, number.workspace.value, number.waba.value, number.displayPhoneNumber,
                claim.verifyTokenHash, toMilliseconds(claim.at));
    query.run();
}

} // namespace

Result<std::vector<Number>> SqliteNumbers::all(const WorkspaceId &workspace)
{
    const Lease reader(m_resources.readers);
    std::vector<Number> found;
    {
        Query query(*reader, R"sql(
            SELECT phone_number_id, waba_id, display_phone_number FROM numbers
            WHERE workspace_id = ? ORDER BY claimed_at_ms, rowid
        )sql",
                    workspace.value);
        while (query.next())
            found.push_back({{query.text(0)}, {query.text(1)}, workspace, query.text(2)});
    }
    return (*reader).outcome().map([&found] { return std::move(found); });
}

Result<ClaimOutcome> SqliteNumbers::claim(const Claim &claim)
{
    const Lease writer(m_resources.writer);
    Transaction transaction(*writer, Transaction::Kind::Write);
    ClaimOutcome outcome;
    sqlite::EventRows rows(*writer, m_resources.sealer);
    outcome.taken = !isHeldByAnother(*writer, claim.number);
    if (outcome.taken) {
        upsertNumber(*writer, claim);
        outcome.joinedEvents = rows.joinUnclaimed(claim.number, claim.at);
        sqlite::insertAudit(*writer,
                            {claim.at, claim.number.workspace, "number_claimed", claim.number.id.value});
    }
    return rows.commit(transaction).map([outcome] { return outcome; });
}

Result<ReleaseOutcome> SqliteNumbers::release(const Release &release)
{
    const Lease writer(m_resources.writer);
    Transaction transaction(*writer, Transaction::Kind::Write);
    ReleaseOutcome outcome;
    {
        Query drop(*writer,
                   "DELETE FROM numbers WHERE phone_number_id = ? AND workspace_id = ? RETURNING waba_id",
                   release.number.value, release.workspace.value);
        outcome.released = drop.next();
        if (outcome.released)
            outcome.waba.value = drop.text(0);
    }
    if (outcome.released) {
        Query others(*writer, "SELECT 1 FROM numbers WHERE waba_id = ? LIMIT 1", outcome.waba.value);
        outcome.isWabaInUse = others.next();
        sqlite::insertAudit(*writer,
                            {release.at, release.workspace, "number_released", release.number.value});
    }
    return transaction.commit().map([&outcome] { return outcome; });
}

Result<bool> SqliteNumbers::knowsVerifyToken(const crypto::Digest &verifyTokenHash)
{
    const Lease reader(m_resources.readers);
    bool known = false;
    {
        Query query(*reader, "SELECT 1 FROM numbers WHERE verify_token_hash = ? LIMIT 1", verifyTokenHash);
        known = query.next();
    }
    return (*reader).outcome().map([known] { return known; });
}

} // namespace shoptalk::relay
