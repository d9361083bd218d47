// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/message.h"

#include <QVariant>

namespace shoptalk {

class Connection;

/// The value of a column: NULL where there is nothing.
QVariant contentValue(const Message &message);
QVariant detailsValue(const Message &message);

/// Where the content of messages stands: the columns `content` and `details` of whatsapp_messages, and the
/// tables of what is looked for by itself, message_media and order_lines. `row` is the message's `seq`.
/// Errors of every call: Storage.
class ContentTable {
public:
    explicit ContentTable(const Connection &connection)
        : m_connection(&connection)
    {
    }

    /// The tables, for a message whose columns are stored.
    Result<void> saveParts(qint64 row, const Message &message);
    /// Kind, text, content, context and referral of a stored message, and the tables: it was read again.
    Result<void> replace(qint64 row, const Message &message);

    /// The tables, of a message that was deleted for everyone.
    Result<void> removeParts(const Wamid &wamid);

private:
    Result<void> saveMedia(qint64 row, const Message &message);
    Result<void> saveOrder(qint64 row, const Message &message);

    const Connection *m_connection;
};

} // namespace shoptalk
