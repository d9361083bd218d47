// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/noterepository.h"

#include "core/uuid.h"
#include "store/contentjson.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

NoteRepository::NoteRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<MessageId> NoteRepository::add(const ConversationId &conversation, const InternalNote &note,
                                      const QDateTime &at)
{
    const auto id = newId<MessageId>();
    const SystemContent content = noticeOf(note);
    Statement insert(*m_connection, uR"sql(INSERT INTO whatsapp_messages
            (id, conversation, direction, kind, text, sent_at_s, delivery, content)
        SELECT ?, seq, ?, ?, ?, ?, ?, ? FROM conversations WHERE id = ?)sql"_s);
    // Queued, because everything with Sent is counted; a note is never in the queue.
    if (const Result<void> ran = insert.run(id, Direction::Outbound, MessageKind::System, content.body, at,
                                            Delivery::Queued, contentToJson(content), conversation);
        !ran)
        return failure(ran.error());
    m_changes->conversations.insert(conversation);
    m_changes->messages[conversation].insert(id);
    return id;
}

Result<void> NoteRepository::remove(const MessageId &note, const QDateTime &at)
{
    return setDeleted(note, at);
}

Result<void> NoteRepository::restore(const MessageId &note)
{
    return setDeleted(note, {});
}

Result<void> NoteRepository::setDeleted(const MessageId &note, const QDateTime &at)
{
    Statement select(*m_connection, uR"sql(SELECT c.id FROM whatsapp_messages AS m
        JOIN conversations AS c ON c.seq = m.conversation WHERE m.id = ? AND m.kind = ? AND m.direction = ?)sql"_s);
    if (Result<void> ran = select.run(note, MessageKind::System, Direction::Outbound); !ran)
        return ran;
    if (!select.next())
        return select.ended();
    const auto conversation = select.id<ConversationId>(0);
    Statement update(*m_connection, u"UPDATE whatsapp_messages SET deleted_at = ? WHERE id = ?"_s);
    m_changes->conversations.insert(conversation);
    m_changes->messages[conversation].insert(note);
    return update.run(at, note);
}

} // namespace shoptalk
