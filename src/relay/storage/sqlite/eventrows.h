// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/sealing/eventsealer.h"
#include "relay/storage/records.h"
#include "relay/storage/sqlite/database.h"
#include "relay/webhook/webhooksplitter.h"

#include <map>
#include <set>

namespace shoptalk::relay::sqlite {

struct NewEvent {
    Timestamp receivedAt;
    const RoutedWebhook &routed;
    crypto::Digest hash{};
    std::optional<std::string_view> error = {}; ///< Why it can't be processed.
    std::string_view kind = "webhook";
};

/// The rows of webhook_events_log within one open transaction; a failure shows when it is committed. Answers
/// that are the same for many rows are looked up once.
class EventRows {
public:
    EventRows(Database &database, EventSealer &sealer)
        : m_database(database)
        , m_sealer(sealer)
    {
    }

    /// The workspaces that have claimed what the route names: the number's workspace, or each that has a
    /// number of the account; for an empty route the only workspace there is.
    const std::vector<WorkspaceId> &ownersOf(const Route &route);
    /// Seals and stores it, unless the same bytes are there already for the same workspace. The seq is 0 for
    /// what has no workspace.
    OwnEventOutcome insert(const NewEvent &event);
    /// Gives the number's workspace the events that nobody had claimed; returns how many. They wake no locked
    /// console: whoever claims a number is at a console.
    std::size_t joinUnclaimed(const Number &number, Timestamp now);
    /// Writes the last seq of each workspace and commits, unless an event could not be sealed.
    http::Result<void> commit(Transaction &transaction);

private:
    /// A workspace as this transaction sees it; no other transaction changes it meanwhile.
    struct Log {
        std::int64_t shortId = 0;
        std::int64_t head = 0;
        std::int64_t lastMessageSeq = 0; ///< The seq of the newest customer's message.
        bool hasGrown = false;
        std::optional<crypto::PublicKey> publicHalf;
    };
    Log &logOf(const WorkspaceId &workspace);
    std::vector<WorkspaceId> readOwners(const Route &route) const;
    bool noteSeen(crypto::BytesView hash, std::int64_t shortId, std::int64_t seq, Timestamp receivedAt);
    void forgetSeen(crypto::BytesView hash, std::int64_t shortId);
    std::int64_t seenAs(crypto::BytesView hash, std::int64_t shortId);
    void storeRow(const NewEvent &event, std::optional<std::int64_t> seq, const SealedBody &sealed);
    void storeKey(const SealedBody &sealed);
    /// Nothing after a failure, which is kept until the commit.
    std::optional<SealedBody> kept(http::Result<SealedBody> sealed);
    bool join(std::int64_t row, const WorkspaceId &workspace, std::int64_t seq, Timestamp now);

    Database &m_database;
    EventSealer &m_sealer;
    std::map<WorkspaceId, Log> m_logs;
    std::map<Route, std::vector<WorkspaceId>> m_owners;
    std::set<std::string> m_storedKeys;
    std::optional<http::Error> m_failure;
};

} // namespace shoptalk::relay::sqlite
