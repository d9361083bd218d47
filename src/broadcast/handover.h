// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/broadcast/broadcast.h"

#include <QDateTime>
#include <QList>

namespace shoptalk {

class StoreSession;

/// What happened at one person's turn.
enum class HandOver {
    Queued, ///< Their message is in the send queue.
    LeftOut, ///< They get nothing; the report says why.
    QueueFull, ///< Enough messages of broadcasts wait in the queue.
    Paused, ///< The broadcast can't continue; its `pause` says why.
    Finished, ///< Everybody had their turn.
    NotRunning
};

/// The maximum number of messages of broadcasts in the send queue, so that a pause takes effect soon and
/// staff's own messages never wait long.
inline constexpr int maxQueuedOfBroadcasts = 6;

/// The message of the person at `position`: always the same id, so that it can't be stored twice.
MessageId messageIdOf(const BroadcastId &broadcast, int position);

/// Gives the next person their turn. Call it in one durable transaction: the person is marked and the message
/// queued together, so that a crash leaves both or none. Errors: Storage.
Result<HandOver> handOverNext(StoreSession &session, const BroadcastId &id, const QDateTime &now);

/// Pauses, and removes its messages from the send queue. False if it was not running. Errors: Storage.
Result<bool> pauseBroadcast(StoreSession &session, const BroadcastId &id, BroadcastPause why,
                            const std::optional<MetaCode> &code, const QDateTime &now);
/// Continues after a pause. Messages that failed for a reason that concerned everybody are sent again. A
/// broadcast whose time has not come waits for it. Errors: Storage.
Result<void> resumeBroadcast(StoreSession &session, const BroadcastId &id, const QDateTime &now);

/// The broadcasts that finished within the last day.
struct JustFinished {
    struct Refused {
        BroadcastId broadcast;
        MetaCode code;
    };
    bool isAny = false; ///< There are some.
    /// Those of whose last messages Meta refused one for a reason that concerns everybody: such an answer may
    /// come when everybody has had their turn.
    QList<Refused> refused;
};
/// Errors: Storage.
Result<JustFinished> findJustFinished(const StoreSession &session, const QDateTime &now);

/// Pauses the refused ones of `findJustFinished`. True while there are broadcasts that finished within the
/// last day. Errors: Storage.
Result<bool> reopenRefused(StoreSession &session, const QDateTime &now);

} // namespace shoptalk
