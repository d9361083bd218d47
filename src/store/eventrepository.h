// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/changeset.h"
#include "store/records.h"

#include <QList>

namespace shoptalk {

class Connection;

/// webhook_events_log on the console. Errors of every call: Storage.
class EventRepository {
public:
    EventRepository(const Connection &connection, ChangeSet &changes);

    /// Adds an event; false if its seq is logged already.
    Result<bool> add(const EventRecord &event);
    /// The events of this workspace that a reader before `reader` could not use completely and whose body is
    /// kept, in order, at most `limit`.
    Result<QList<EventRecord>> unread(int reader, int limit) const;
    /// Stores the result for an event that was read again.
    Result<void> replace(const EventRecord &event);
    /// Removes events that came before `before` and were processed, at most `limit`, so that other writes
    /// wait for a moment only. The dashboard's figures stay as they are. True if more may be left.
    Result<bool> prune(const QDateTime &before, int limit);

private:
    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
