// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/savedreply.h"
#include "store/changeset.h"

#include <QDateTime>
#include <QList>

namespace shoptalk {

class Connection;

/// The saved_replies. Errors of every call: Storage.
class SavedReplyRepository {
public:
    SavedReplyRepository(const Connection &connection, ChangeSet &changes);

    /// By name.
    Result<QList<SavedReply>> all() const;
    /// Adds it, or changes the one with its id.
    Result<void> save(const SavedReply &reply);
    /// Hides it; `restore` brings it back.
    Result<void> remove(const SavedReplyId &id, const QDateTime &at);
    Result<void> restore(const SavedReplyId &id);

private:
    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
