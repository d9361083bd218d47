// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "relaylink/relaycall.h"
#include "relaylink/relayevents.h"
#include "relaylink/workspacekeys.h"

#include <QByteArray>

namespace shoptalk {

/// Sends an event to the workspace's other devices; gives its seq. Sending the same bytes twice gives one
/// event. Rejected: InvalidRequest (too large). Secrets (WorkspaceKeyMissing).
struct AppendTeamEvent {
    QByteArray plain; ///< It is sealed with the workspace's key before it is sent.

    using Answer = qint64;
    Result<RelayCall> call(const WorkspaceKeys *keys) const;
    Result<qint64> answerIn(const QJsonObject &answer) const;
};

/// The events after a cursor; sealed ones are opened. Rejected: CursorExpired. Secrets (WorkspaceKeyMissing:
/// pair again).
struct FetchEvents {
    qint64 after = 0;
    int limit = 0;
    int waitS = 0; ///< At most 60.

    using Answer = EventPage;
    RelayCall call() const;
    Result<EventPage> answerIn(const QJsonObject &answer, const WorkspaceKeys *keys) const;
};

/// The event with that seq, opened. `RelaySender::cancelEvents` does not end this request. Rejected:
/// EventMissing (none came in time), CursorExpired. Secrets (WorkspaceKeyMissing).
struct FetchEvent {
    qint64 seq = 0;
    int waitS = 0; ///< At most 60.

    using Answer = RelayEvent;
    RelayCall call() const;
    Result<RelayEvent> answerIn(const QJsonObject &answer, const WorkspaceKeys *keys) const;
};

/// The page in an answer. `keys` open sealed events. Errors: Malformed (RelayAnswerMalformed), Secrets
/// (WorkspaceKeyMissing: an event is sealed and `keys` is null or empty).
Result<EventPage> eventPageIn(const QJsonObject &answer, const WorkspaceKeys *keys);

} // namespace shoptalk
