// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "store/changeset.h"

#include <QDateTime>
#include <QSet>

namespace shoptalk {

class Connection;

/// The messages that staff put a star on. Errors of every call: Storage.
class StarRepository {
public:
    StarRepository(const Connection &connection, ChangeSet &changes);

    /// Puts the star on a message, or takes it off. A message that is not stored, and the lines of the
    /// platform and of staff, have none.
    Result<void> set(const MessageId &message, bool isStarred, const QDateTime &at);
    /// Which of the messages have a star. One look-up for each.
    Result<QSet<MessageId>> among(const QSet<MessageId> &messages) const;

private:
    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
