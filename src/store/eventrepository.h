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

    /// False: this seq is logged already.
    Result<bool> add(const EventRecord &event);
    /// Those of this workspace of which a reader before `reader` could not use all, and of which the body is
    /// kept, in order, at most `limit`.
    Result<QList<EventRecord>> unread(int reader, int limit) const;
    /// What became of one that was read once more.
    Result<void> replace(const EventRecord &event);

private:
    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
