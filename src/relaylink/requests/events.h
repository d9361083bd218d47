// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "relaylink/relaycall.h"
#include "relaylink/relayevents.h"
#include "relaylink/workspacekeys.h"

#include <QByteArray>

namespace shoptalk {

/// Tells the workspace's other devices; gives the event's seq. Sending the same bytes twice tells them once.
/// Rejected: InvalidRequest (too large). Secrets (WorkspaceKeyMissing).
struct AppendTeamEvent {
    QByteArray plain; ///< It is sealed with the workspace's key before it leaves.

    using Answer = qint64;
    Result<RelayCall> call(const WorkspaceKeys *keys) const;
    Result<qint64> answerIn(const QJsonObject &answer) const;
};

/// The events after a cursor; those that are sealed come opened. Rejected: CursorExpired. Secrets
/// (WorkspaceKeyMissing: pair again).
struct FetchEvents {
    qint64 after = 0;
    int limit = 0;
    int waitS = 0; ///< At most 60.

    using Answer = EventPage;
    RelayCall call() const;
    Result<EventPage> answerIn(const QJsonObject &answer, const WorkspaceKeys *keys) const;
};

/// The one event of that number, opened. It is not ended by `RelaySender::cancelEvents`. Rejected:
/// EventMissing (there is none in time), CursorExpired. Secrets (WorkspaceKeyMissing).
struct FetchEvent {
    qint64 seq = 0;
    int waitS = 0; ///< At most 60.

    using Answer = RelayEvent;
    RelayCall call() const;
    Result<RelayEvent> answerIn(const QJsonObject &answer, const WorkspaceKeys *keys) const;
};

/// The page in an answer. `keys` open what is sealed. Errors: Malformed (RelayAnswerMalformed), Secrets
/// (WorkspaceKeyMissing: something is sealed and `keys` is null or empty).
Result<EventPage> eventPageIn(const QJsonObject &answer, const WorkspaceKeys *keys);

} // namespace shoptalk
