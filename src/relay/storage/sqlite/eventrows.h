// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/sealing/eventsealer.h"
#include "relay/storage/records.h"
#include "relay/storage/sqlite/database.h"
#include "relay/webhook/parting.h"

#include <set>

namespace shoptalk::relay::sqlite {

struct NewEvent {
    Timestamp receivedAt;
    const Parcel &parcel;
    crypto::Digest hash{};
    std::optional<std::string_view> error = {}; ///< Why it can't be processed.
    std::string_view kind = "webhook";
};

/// The rows of webhook_events_log within one transaction that is open; what fails shows when it is committed.
class EventRows {
public:
    EventRows(Database &database, EventSealer &sealer)
        : m_database(database)
        , m_sealer(sealer)
    {
    }

    /// Who has claimed what the route names: the number's workspace, or each that has a number of the
    /// account.
    std::vector<WorkspaceId> ownersOf(const Route &route) const;
    /// Seals and stores it, unless the same bytes are there already for the same workspace. The seq is 0 for
    /// what has no workspace.
    OwnEventOutcome insert(const NewEvent &event);
    /// Gives the number's workspace what nobody had claimed; says how many events that were.
    std::size_t joinUnclaimed(const Number &number, Timestamp now);
    /// Commits, unless something could not be sealed.
    http::Result<void> commit(Transaction &transaction) const;

private:
    struct Slot {
        std::int64_t seq = 0;
        std::optional<crypto::PublicKey> publicHalf;
    };
    Slot nextSlot(const WorkspaceId &workspace) const;
    void storeKey(const SealedBody &sealed);
    /// Nothing after a failure, which is kept.
    std::optional<SealedBody> kept(http::Result<SealedBody> sealed);
    bool join(std::int64_t row, const WorkspaceId &workspace, Timestamp now);

    Database &m_database;
    EventSealer &m_sealer;
    std::set<std::string> m_storedKeys; ///< In this transaction.
    std::optional<http::Error> m_failure;
};

} // namespace shoptalk::relay::sqlite
