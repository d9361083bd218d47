// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/message.h"

#include <QDateTime>
#include <QList>

namespace shoptalk {

class Connection;

/// The time span of the exported messages, in UTC; invalid: no limit.
struct ExportSpan {
    QDateTime from;
    QDateTime until; ///< Not included.

    friend bool operator==(const ExportSpan &, const ExportSpan &) = default;
};

/// The messages of a conversation in pages, from its beginning, as they are exported: without the console's
/// own notices and notes. Errors of every call: Storage.
class ExportRepository {
public:
    explicit ExportRepository(const Connection &connection)
        : m_connection(&connection)
    {
    }

    /// Unbounded work: for `Store::readInBackground`.
    Result<int> count(const ConversationId &conversation, const ExportSpan &span) const;
    /// At most `limit` messages, oldest first: those after `after`, or the first ones if it is empty.
    Result<QList<Message>> page(const ConversationId &conversation, const ExportSpan &span,
                                const MessageId &after, int limit) const;

private:
    const Connection *m_connection;
};

} // namespace shoptalk
