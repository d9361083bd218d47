// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/message.h"
#include "store/columnvalue.h"

namespace shoptalk {

class Connection;

/// The value for a column; NULL if the JSON is empty.
ColumnValue contentValue(const Message &message);
ColumnValue detailsValue(const Message &message);

/// The stored content of messages: the columns `content` and `details` of whatsapp_messages, and the
/// tables for queries, message_media and order_lines. `row` is the message's `seq`.
/// Errors of every call: Storage.
class ContentTable {
public:
    explicit ContentTable(const Connection &connection)
        : m_connection(&connection)
    {
    }

    /// Fills the tables for a message whose columns are already stored.
    Result<void> saveParts(qint64 row, const Message &message);
    /// Replaces kind, text, content, context and referral of a stored message, and its rows in the tables.
    Result<void> replace(qint64 row, const Message &message);

    /// Empties the tables for a message that was deleted for everyone.
    Result<void> removeParts(const Wamid &wamid);

private:
    Result<void> saveMedia(qint64 row, const Message &message);
    Result<void> saveOrder(qint64 row, const Message &message);

    const Connection *m_connection;
};

} // namespace shoptalk
