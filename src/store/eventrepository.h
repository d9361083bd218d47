// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/changeset.h"
#include "store/records.h"

#include <QSqlDatabase>

namespace shoptalk {

/// webhook_events_log on the console. Errors of every call: Storage.
class EventRepository {
public:
    EventRepository(QSqlDatabase database, ChangeSet &changes);

    /// False: this seq is logged already.
    Result<bool> add(const EventRecord &event);

private:
    QSqlDatabase m_database;
    ChangeSet *m_changes;
};

} // namespace shoptalk
