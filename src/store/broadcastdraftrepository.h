// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/broadcast/deletedbroadcast.h"
#include "domain/broadcast/storedbroadcastdraft.h"
#include "store/changeset.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace shoptalk {

class Connection;

/// broadcast_drafts: broadcasts that are being prepared. Errors of every call: Storage.
class BroadcastDraftRepository {
public:
    BroadcastDraftRepository(const Connection &connection, ChangeSet &changes);

    /// Adds it, or replaces the one with the same id.
    Result<void> save(const StoredBroadcastDraft &draft);
    /// Deletes it, because it was started.
    Result<void> end(const BroadcastId &id);
    /// Hides it until the purge.
    Result<void> remove(const BroadcastId &id, const QDateTime &at);
    Result<void> restore(const BroadcastId &id);
    /// The hidden drafts, the one that was hidden last comes first.
    Result<QList<DeletedBroadcast>> deleted(int limit) const;
    /// Deletes those that were hidden before `before`.
    Result<void> purge(const QDateTime &before);
    Result<std::optional<StoredBroadcastDraft>> find(const BroadcastId &id) const;
    /// All drafts, the most recently changed first.
    Result<QList<StoredBroadcastDraft>> all() const;

private:
    Result<void> changed(const Result<void> &ran);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
