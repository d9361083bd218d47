// SPDX-License-Identifier: GPL-3.0-or-later
// Claimed numbers in PostgreSQL, and the hand-over of events that came before a claim.
#include "relay/storage/postgres/postgresnumbers.h"

#include "relay/storage/postgres/auditing.h"
#include "relay/storage/postgres/eventbatch.h"
#include "relay/storage/postgres/locks.h"

#include <algorithm>

namespace shoptalk::relay {

using http::Result;
using postgres::Connection;
using postgres::PendingEvent;
using postgres::Rows;
using postgres::Transaction;
using Lease = postgres::ConnectionPool::Lease;

namespace {

bool isHeldByAnother(Connection &connection, const Number &number)
{
    connection.queue(postgres::lockAgainstAppending);
    connection.queue("SELECT workspace_id FROM owners_of(ARRAY[$1], ARRAY[]::text[])", number.id.value);
    const std::vector<Rows> answers = connection.flush();
    return !answers.empty() && answers.back().size() > 0
        && answers.back().text(0, 0) != number.workspace.value;
}

void queueUpsert(Connection &connection, const Claim &claim)
{
    const Number &number = claim.number;
    postgres::enter(connection, number.workspace.value);
    connection.queue(R"sql(
        INSERT INTO numbers
            (phone_number_id, workspace_id, waba_id, display_phone_number, verify_token_hash, claimed_at_ms)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (phone_number_id) DO UPDATE SET
            waba_id = excluded.waba_id, display_phone_number = excluded.display_phone_number,
            verify_token_hash = excluded.verify_token_hash
    )sql",
                     number.id.value, number.workspace.value, number.waba.value, number.displayPhoneNumber,
                     crypto::BytesView(claim.verifyTokenHash), toMilliseconds(claim.at));
    connection.queue("SELECT note_claim()");
}

/// How much of what waited for a claim is in memory at once: of bodies in bytes, and of events.
constexpr std::int64_t maxSliceBytes = 8 * 1024 * 1024;
constexpr std::size_t maxSliceEvents = 1'000;

using Slice = std::vector<std::int64_t>; ///< Ids of unclaimed events.

/// The events that wait for this claim, in order. A single one may be larger than a slice should be.
std::vector<Slice> slicesFor(Connection &connection, const Claim &claim)
{
    connection.queue("SELECT id, bytes FROM unclaimed_sizes($1, $2)", claim.number.id.value,
                     claim.number.waba.value);
    const std::vector<Rows> answers = connection.flush();
    std::vector<Slice> slices;
    std::int64_t bytes = 0;
    for (int row = 0; !answers.empty() && row < answers.back().size(); ++row) {
        const std::int64_t more = answers.back().integer(row, 1);
        if (slices.empty() || bytes + more > maxSliceBytes || slices.back().size() == maxSliceEvents) {
            slices.emplace_back();
            bytes = 0;
        }
        bytes += more;
        slices.back().push_back(answers.back().integer(row, 0));
    }
    return slices;
}

struct Unclaimed {
    std::vector<std::int64_t> rows;
    std::vector<PendingEvent> events;
};

/// Without those that are held under a secret that is no longer known: they stay until their retention ends.
Unclaimed unclaimedIn(const Slice &slice, Connection &connection, const EventSealer &sealer,
                      const Claim &claim)
{
    connection.queue("SELECT id, kind, received_at_ms, error, phone_number_id, waba_id, body_hash, sealing, "
                     "body FROM unclaimed_with($1)",
                     slice);
    const std::vector<Rows> answers = connection.flush();
    Unclaimed found;
    for (int row = 0; !answers.empty() && row < answers.back().size(); ++row) {
        const Rows &rows = answers.back();
        const bool isHeld = static_cast<Sealing>(rows.integer(row, 7)) == Sealing::Held;
        std::optional<std::string> body = isHeld ? sealer.openHeld(rows.text(row, 8)) : rows.text(row, 8);
        if (!body)
            continue;
        PendingEvent event{fromMilliseconds(rows.integer(row, 2)), claim.at, {}};
        event.kind = rows.text(row, 1);
        if (!rows.isNull(row, 3))
            event.error = rows.text(row, 3);
        event.routed = {claim.number.workspace, {{rows.text(row, 4)}, {rows.text(row, 5)}}, std::move(*body)};
        const std::string hash = rows.text(row, 6);
        std::ranges::copy(crypto::asBytes(hash), event.hash.begin());
        found.rows.push_back(rows.integer(row, 0));
        found.events.push_back(std::move(event));
    }
    return found;
}

/// Stores everything that waits for this claim as the workspace's events; gives how many are new. One slice
/// is sent while the next is read, so that no more than two are in memory.
std::size_t joinUnclaimed(Connection &connection, EventSealer &sealer, const Claim &claim)
{
    std::size_t joined = 0;
    for (const Slice &slice : slicesFor(connection, claim)) {
        Unclaimed waiting = unclaimedIn(slice, connection, sealer, claim);
        if (waiting.events.empty())
            continue;
        postgres::EventBatch(connection, sealer).store(waiting.events);
        connection.queue("SELECT drop_unclaimed($1)", waiting.rows);
        joined += static_cast<std::size_t>(std::ranges::count_if(
            waiting.events, [](const PendingEvent &event) { return event.outcome.isNew; }));
    }
    return joined;
}

} // namespace

Result<std::vector<Number>> PostgresNumbers::all(const WorkspaceId &workspace)
{
    const Lease lease(m_resources.pool);
    Transaction transaction(*lease, Transaction::Kind::Read);
    postgres::enter(*lease, workspace.value);
    (*lease).queue(R"sql(
        SELECT phone_number_id, waba_id, display_phone_number FROM numbers
        WHERE workspace_id = $1 ORDER BY claimed_at_ms, phone_number_id
    )sql",
                   workspace.value);
    const std::vector<Rows> answers = (*lease).flush();
    std::vector<Number> found;
    for (int row = 0; !answers.empty() && row < answers.back().size(); ++row) {
        const Rows &rows = answers.back();
        found.push_back({{rows.text(row, 0)}, {rows.text(row, 1)}, workspace, rows.text(row, 2)});
    }
    return transaction.commit().map([&found] { return std::move(found); });
}

Result<ClaimOutcome> PostgresNumbers::claim(const Claim &claim)
{
    const Lease lease(m_resources.pool);
    Transaction transaction(*lease, Transaction::Kind::Write);
    ClaimOutcome outcome;
    outcome.taken = !isHeldByAnother(*lease, claim.number);
    if (outcome.taken) {
        queueUpsert(*lease, claim);
        outcome.joinedEvents = joinUnclaimed(*lease, m_resources.sealer, claim);
        postgres::queueAudit(*lease,
                             {claim.at, claim.number.workspace, "number_claimed", claim.number.id.value});
    }
    return transaction.commit().map([outcome] { return outcome; });
}

Result<ReleaseOutcome> PostgresNumbers::release(const Release &release)
{
    const Lease lease(m_resources.pool);
    Transaction transaction(*lease, Transaction::Kind::Write);
    postgres::enter(*lease, release.workspace.value);
    (*lease).queue("DELETE FROM numbers WHERE phone_number_id = $1 AND workspace_id = $2 RETURNING waba_id",
                   release.number.value, release.workspace.value);
    const std::vector<Rows> dropped = (*lease).flush();
    ReleaseOutcome outcome;
    outcome.released = !dropped.empty() && dropped.back().size() > 0;
    if (outcome.released) {
        outcome.waba.value = dropped.back().text(0, 0);
        (*lease).queue("SELECT note_claim()");
        (*lease).queue("SELECT count(*) FROM owners_of($1, $2)", std::vector<std::string>(),
                       std::vector<std::string>{outcome.waba.value});
        postgres::queueAudit(*lease,
                             {release.at, release.workspace, "number_released", release.number.value});
        const std::vector<Rows> left = (*lease).flush();
        outcome.isWabaInUse = left.size() > 1 && left[1].integer(0, 0) > 0;
    }
    return transaction.commit().map([&outcome] { return outcome; });
}

Result<bool> PostgresNumbers::knowsVerifyToken(const crypto::Digest &verifyTokenHash)
{
    const Lease lease(m_resources.pool);
    const bool known =
        (*lease).run("SELECT knows_verify_token($1)", crypto::BytesView(verifyTokenHash)).integer(0, 0) != 0;
    return (*lease).outcome().map([known] { return known; });
}

} // namespace shoptalk::relay
