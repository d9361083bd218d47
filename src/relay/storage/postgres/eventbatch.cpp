// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/storage/postgres/eventbatch.h"

#include "relay/storage/eventstore.h"
#include "relay/webhook/fingerprint.h"

#include <algorithm>

namespace shoptalk::relay::postgres {

namespace {

/// Everything that stores a batch has one plan whatever the values are: planning it anew takes longer than
/// running it. A plan may be made while the tables are empty and used when they are not. So it is left no
/// choice: it neither reads a table from end to end nor sorts. That holds until the transaction ends.
constexpr const char *planOnce =
    "SELECT set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_seqscan', 'off', "
    "true), set_config('enable_bitmapscan', 'off', true), set_config('enable_sort', 'off', true)";

/// The seq of each of these hashes that is there already. The order that each look in the log asks for, and
/// that a range has which holds one hash only, is that of one index: with an equality any index that begins
/// with the workspace would do, such as that of the seqs.
constexpr const char *findStored = R"sql(
    SELECT given.hash, stored.seq FROM unnest($2::bytea[]) AS given (hash) CROSS JOIN LATERAL (
        (SELECT seq FROM webhook_events_log WHERE workspace_id = $1 AND body_hash BETWEEN given.hash AND given.hash
            AND received_at_ms >= $3 AND received_at_ms < $4 ORDER BY body_hash LIMIT 1)
        UNION ALL
        SELECT 0 FROM seen_hashes WHERE workspace_id = $1 AND body_hash = given.hash) AS stored
)sql";

/// Stores them, writes how far the seq has come and tells every relay of it.
constexpr const char *storeEvents = R"sql(
    WITH grown AS (UPDATE workspace_state SET head = $2, rang = $3 WHERE workspace_id = $1
        RETURNING pg_notify('shoptalk_events', $1))
    INSERT INTO webhook_events_log (workspace_id, seq, kind, received_at_ms, signature_valid, processed, error,
        phone_number_id, waba_id, body_hash, sealing, data_key_id, body)
    SELECT $1, seq, kind, at, 1, 1, error, number, waba, hash, sealing, key, body
    FROM unnest($4::bigint[], $5::text[], $6::bigint[], $7::text[], $8::text[], $9::text[], $10::bytea[],
        $11::bigint[], $12::text[], $13::bytea[])
        AS given (seq, kind, at, error, number, waba, hash, sealing, key, body)
)sql";

/// Where in the log a repeated event may be: the months beside these times need not be looked at. By the
/// clocks of all relays, which may differ.
constexpr auto aroundAppended = duplicateWindow + clockDifference;

std::optional<std::string> orNothing(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

crypto::Bytes bytesOf(const crypto::Digest &hash)
{
    return {hash.begin(), hash.end()};
}

std::vector<crypto::Bytes> hashesOf(const std::vector<PendingEvent *> &events)
{
    std::vector<crypto::Bytes> hashes;
    hashes.reserve(events.size());
    for (const PendingEvent *const event : events)
        hashes.push_back(bytesOf(event->hash));
    return hashes;
}

/// The events as columns, for one statement that stores them all.
struct Columns {
    std::vector<std::int64_t> seqs;
    std::vector<std::string> kinds;
    std::vector<std::int64_t> receivedAt;
    std::vector<std::optional<std::string>> errors;
    std::vector<std::optional<std::string>> numbers;
    std::vector<std::optional<std::string>> wabas;
    std::vector<crypto::Bytes> hashes;
    std::vector<std::int64_t> sealings;
    std::vector<std::optional<std::string>> keyIds;
    std::vector<crypto::Bytes> bodies;

    void add(const PendingEvent &event, SealedBody sealed)
    {
        seqs.push_back(event.outcome.seq);
        kinds.push_back(event.kind);
        receivedAt.push_back(toMilliseconds(event.receivedAt));
        errors.push_back(event.error);
        numbers.push_back(orNothing(event.routed.route.number.value));
        wabas.push_back(orNothing(event.routed.route.waba.value));
        hashes.push_back(bytesOf(event.hash));
        sealings.push_back(static_cast<std::int64_t>(sealed.sealing));
        keyIds.push_back(sealed.key ? std::optional(sealed.key->id) : std::nullopt);
        bodies.push_back(std::move(sealed.bytes));
    }
};

/// The seq of the events that are stored already, by hash.
std::map<std::string, std::int64_t> storedSeqs(const Rows &rows)
{
    std::map<std::string, std::int64_t> seqs;
    for (int row = 0; row < rows.size(); ++row)
        seqs.emplace(rows.text(row, 0), rows.integer(row, 1));
    return seqs;
}

} // namespace

void EventBatch::store(std::vector<PendingEvent> &events)
{
    sort(events);
    queueLooks();
    readLooks(m_connection.flush());
    if (m_connection.failed()) // Otherwise all would be sealed in vain.
        return;
    for (auto &[workspace, group] : m_groups) {
        if (!workspace.empty())
            queueEvents(workspace, group);
        for (const auto &[repeat, first] : group.repeated)
            repeat->outcome = {first->outcome.seq, false};
    }
}

void EventBatch::sort(std::vector<PendingEvent> &events)
{
    std::map<std::pair<std::string, crypto::Digest>, PendingEvent *> first;
    for (PendingEvent &event : events) {
        const std::string workspace = event.routed.workspace ? event.routed.workspace->value : std::string();
        Group &group = m_groups[workspace];
        const auto [known, isNew] = first.try_emplace({workspace, event.hash}, &event);
        if (isNew)
            group.fresh.push_back(&event);
        else
            group.repeated.emplace_back(&event, known->second);
    }
}

void EventBatch::queueLooks()
{
    m_connection.queue(planOnce);
    m_claimsAnswer = m_connection.queued();
    if (m_claims)
        m_connection.queue("SELECT current_claims()");
    for (auto &[workspace, group] : m_groups) {
        group.answer = m_connection.queued();
        if (workspace.empty())
            queueUnclaimed();
        else
            queueLook(workspace, group);
    }
}

void EventBatch::queueLook(const std::string &workspace, Group &group)
{
    const auto [first, last] = std::ranges::minmax(group.fresh, {}, &PendingEvent::receivedAt);
    enter(m_connection, workspace);
    m_connection.queue(
        "SELECT head, rang, public_key FROM workspace_state WHERE workspace_id = $1 FOR UPDATE", workspace);
    m_connection.queue(findStored, workspace, hashesOf(group.fresh),
                       toMilliseconds(first->receivedAt - aroundAppended),
                       toMilliseconds(last->receivedAt + aroundAppended));
    m_entered = workspace;
}

void EventBatch::queueUnclaimed()
{
    Columns columns;
    for (const PendingEvent *const event : m_groups[""].fresh) {
        std::optional<SealedBody> held = kept(m_sealer.hold(event->routed.body));
        if (held)
            columns.add(*event, std::move(*held));
    }
    m_connection.queue("SELECT keep_unclaimed($1, $2, $3, $4, $5, $6)", columns.receivedAt, columns.errors,
                       columns.numbers, columns.wabas, columns.hashes, columns.bodies);
}

void EventBatch::readLooks(const std::vector<Rows> &answers)
{
    if (!m_connection.failed() && m_claims && answers.at(m_claimsAnswer).integer(0, 0) != *m_claims)
        m_connection.fail(
            {http::Error::Kind::Storage, claimsChanged, "somebody claimed or released a number"});
    for (auto &[workspace, group] : m_groups) {
        if (m_connection.failed())
            return;
        if (workspace.empty()) {
            const auto stored = storedSeqs(answers.at(group.answer));
            for (PendingEvent *const event : group.fresh)
                event->outcome = {0, stored.contains(crypto::asText(event->hash))};
            continue;
        }
        const Rows &row = answers.at(group.answer + 1);
        if (row.size() == 0) {
            m_connection.fail({http::Error::Kind::Storage, "database", "there is no such workspace"});
            return;
        }
        group.head = row.integer(0, 0);
        group.lastMessageSeq = row.integer(0, 1);
        const std::string key = row.text(0, 2);
        if (const auto publicHalf = crypto::publicKeyFrom(crypto::asBytes(key)))
            group.publicHalf = *publicHalf;
        const auto stored = storedSeqs(answers.at(group.answer + 2));
        for (PendingEvent *const event : group.fresh) {
            const auto known = stored.find(crypto::asText(event->hash));
            event->outcome = known == stored.end() ? OwnEventOutcome{++group.head, true}
                                                   : OwnEventOutcome{known->second, false};
            if (event->outcome.isNew && event->routed.holdsMessage)
                group.lastMessageSeq = event->outcome.seq;
        }
    }
}

void EventBatch::queueEvents(const std::string &workspace, Group &group)
{
    Columns columns;
    std::map<std::string, SealedDataKey> keys;
    for (const PendingEvent *const event : group.fresh) {
        if (!event->outcome.isNew)
            continue;
        std::optional<SealedBody> sealed =
            kept(m_sealer.seal({{workspace}, event->outcome.seq, event->kind}, group.publicHalf,
                               event->routed.body, event->sealedAt));
        if (!sealed)
            return;
        if (sealed->key)
            keys.try_emplace(sealed->key->id, *sealed->key);
        columns.add(*event, std::move(*sealed));
    }
    if (columns.seqs.empty())
        return;
    if (m_entered != workspace)
        enter(m_connection, workspace);
    m_entered = workspace;
    for (const auto &[id, key] : keys) {
        m_connection.queue(
            "INSERT INTO data_keys (id, workspace_id, made_at_ms, sealed) VALUES ($1, $2, $3, $4) "
            "ON CONFLICT DO NOTHING",
            id, workspace, toMilliseconds(key.madeAt), crypto::asBytes(key.sealed));
    }
    m_connection.queue(storeEvents, workspace, group.head, group.lastMessageSeq, columns.seqs, columns.kinds,
                       columns.receivedAt, columns.errors, columns.numbers, columns.wabas, columns.hashes,
                       columns.sealings, columns.keyIds, columns.bodies);
}

std::optional<SealedBody> EventBatch::kept(http::Result<SealedBody> sealed)
{
    if (sealed)
        return std::move(*sealed);
    m_connection.fail(std::move(sealed).error());
    return {};
}

} // namespace shoptalk::relay::postgres
