// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/starrepository.h"

#include "domain/message.h"
#include "store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace shoptalk {

StarRepository::StarRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<void> StarRepository::set(const MessageId &message, bool isStarred, const QDateTime &at)
{
    Statement select(*m_connection, uR"sql(SELECT m.seq, c.id FROM whatsapp_messages AS m
        JOIN conversations AS c ON c.seq = m.conversation WHERE m.id = ? AND m.kind <> ?)sql"_s);
    if (Result<void> ran = select.run(message, MessageKind::System); !ran)
        return ran;
    if (!select.next())
        return select.ended();
    const qint64 row = select.big(0);
    const auto conversation = select.id<ConversationId>(1);
    m_changes->conversations.insert(conversation);
    m_changes->messages[conversation].insert(message);
    if (isStarred) {
        Statement insert(*m_connection, uR"sql(INSERT INTO starred_messages (message, starred_at_s)
            VALUES (?, ?) ON CONFLICT (message) DO UPDATE
            SET starred_at_s = excluded.starred_at_s, removed_at_s = NULL)sql"_s);
        return insert.run(row, at);
    }
    Statement update(
        *m_connection,
        u"UPDATE starred_messages SET removed_at_s = ? WHERE message = ? AND removed_at_s IS NULL"_s);
    return update.run(at, row);
}

Result<QSet<MessageId>> StarRepository::among(const QSet<MessageId> &messages) const
{
    QJsonArray ids;
    for (const MessageId &id : messages)
        ids.append(id.value());
    Statement select(*m_connection, uR"sql(SELECT m.id FROM json_each(?) AS wanted
        CROSS JOIN whatsapp_messages AS m ON m.id = wanted.value
        CROSS JOIN starred_messages AS s ON s.message = m.seq WHERE s.removed_at_s IS NULL)sql"_s);
    const auto found = collect(
        select, [](const Statement &row) { return row.id<MessageId>(0); },
        QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
    if (!found)
        return failure(found.error());
    return QSet<MessageId>(found->begin(), found->end());
}

} // namespace shoptalk
