// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/wokenconversations.h"

#include <QDateTime>
#include <QList>

namespace shoptalk {

class Connection;

/// When conversations come back, because a snooze or a reminder ends, and which of them nobody has seen
/// since. Errors of every call: Storage.
class Wakes {
public:
    explicit Wakes(const Connection &connection);

    /// When each conversation comes back next, the earliest first, at most `limit` of them.
    Result<QList<QDateTime>> times(int limit) const;
    /// The conversations that came back after `since`, and that nobody has opened or marked as read.
    Result<WokenConversations> unseenSince(const QDateTime &since) const;

private:
    const Connection *m_connection;
};

} // namespace shoptalk
