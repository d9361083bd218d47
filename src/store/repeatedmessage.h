// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/message.h"
#include "store/changeset.h"

namespace shoptalk {

class Connection;

/// A message that is stored already and comes once more, for `MessageRepository`: mostly a repetition, but a
/// call has several events, and the file of a message from the phone's history comes after its placeholder.
/// Errors of every call: Storage.
class RepeatedMessage {
public:
    RepeatedMessage(const Connection &connection, ChangeSet &changes)
        : m_connection(&connection)
        , m_changes(&changes)
    {
    }

    /// Adds the details of `again` to the message `known`, whichever of them came first. `known` has its
    /// `raw`.
    Result<void> join(const Message &known, const Message &again);

private:
    Result<void> replace(qint64 row, const Message &next);
    /// Moves a call that began earlier than the stored time to its place in the conversation. It opened the
    /// service window at `opened`.
    Result<void> moveBack(qint64 row, const Message &next, const QDateTime &opened);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

/// When the message opened the service window; invalid: it does not. A notice of the platform does not, a
/// customer's call does when it begins.
QDateTime windowOpenedAt(const Message &message);

} // namespace shoptalk
