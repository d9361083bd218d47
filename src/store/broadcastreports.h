// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/broadcast/broadcast.h"
#include "domain/broadcast/broadcastresult.h"

#include <QList>
#include <QSet>

namespace shoptalk {

class Connection;

/// The results of broadcasts, from the delivery of their messages. Unbounded work: for
/// `Store::readInBackground`. Errors of every call: Storage.
class BroadcastReports {
public:
    explicit BroadcastReports(const Connection &connection);

    Result<BroadcastProgress> progress(const BroadcastId &id) const;
    /// People with one of `outcomes` (empty: all), in the order of the list, at most `limit` after
    /// `position`.
    Result<QList<BroadcastResult>> results(const BroadcastId &id, const QSet<BroadcastOutcome> &outcomes,
                                           int position, int limit) const;
    /// The reasons why people got nothing, the most frequent one first.
    Result<QList<BroadcastReason>> reasons(const BroadcastId &id) const;

private:
    const Connection *m_connection;
};

} // namespace shoptalk
