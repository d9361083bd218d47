// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"
#include "store/statement.h"

#include <QString>

namespace shoptalk {

/// The columns that `messageFrom` reads, of `whatsapp_messages AS m` and `conversations AS c`.
inline QString messageColumns()
{
    using namespace Qt::StringLiterals;
    return uR"sql(m.id, c.id, m.direction, m.kind, m.wamid, m.text, m.sent_at_s, m.delivery, m.failure_code,
        m.failure_detail, m.is_edited, m.content, m.details,
        (SELECT group_concat(a.direction || a.text, char(31)) FROM message_amendments AS a
            WHERE a.target = m.wamid AND a.kind = 2 -- a reaction
                AND a.customer = c.customer AND a.phone_number_id = c.phone_number_id AND a.text <> ''),
        m.no_status_since_s, m.hold, -- what the phone app sent has a source
        m.direction = 1 AND EXISTS (SELECT 1 FROM message_sources AS o WHERE o.message = m.seq))sql"_s;
}
constexpr int messageColumnCount = 17;

/// True for rows of `whatsapp_messages`, named `table`, that are shown in a conversation, including the
/// console's own notices. A reaction that was sent from here has a row for the outbox, but is shown at the
/// message that it is about.
inline QString isShownWithNotices(QLatin1StringView table)
{
    using namespace Qt::StringLiterals;
    return u"(%1.deleted_at IS NULL AND NOT (%1.kind = 9 AND %1.direction = 1))"_s.arg(table);
}
/// The same without the notices (system lines in the outbound direction), which are no messages.
inline QString isShown(QLatin1StringView table)
{
    using namespace Qt::StringLiterals;
    return u"(%1.deleted_at IS NULL AND NOT (%1.kind IN (9, 13) AND %1.direction = 1))"_s.arg(table);
}

/// The stored content of a message besides its kind and text: nothing for a plain text, so that a page of
/// messages stays small.
QByteArray contentColumn(const MessageContent &content);
/// The content in a row's columns; an edit changes the text alone.
MessageContent contentFrom(MessageKind kind, const QString &text, bool isEdited, const QByteArray &json);

/// The message in the columns from `first` on; without `raw`.
Message messageFrom(const Statement &row, int first = 0);

/// Converts a failure's code and sub-code to the one number in the column `failure_code`, and back.
qint64 storedFailureCode(const SendFailure &failure);
std::optional<MetaCode> failureCodeFrom(qint64 stored);

} // namespace shoptalk
