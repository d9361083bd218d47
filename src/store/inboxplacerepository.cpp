// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/inboxplacerepository.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

InboxPlaceRepository::InboxPlaceRepository(const Connection &connection)
    : m_connection(&connection)
{
}

Result<StoredInboxPlace> InboxPlaceRepository::read() const
{
    Statement select(*m_connection, uR"sql(SELECT c.id, t.id, p.top_at, a.id, p.list_at
        FROM inbox_place AS p JOIN conversations AS c ON c.seq = p.conversation
        LEFT JOIN whatsapp_messages AS t ON t.seq = p.top
        LEFT JOIN whatsapp_messages AS a ON a.seq = p.answered)sql"_s);
    if (const Result<void> ran = select.run(); !ran)
        return failure(ran.error());
    StoredInboxPlace place;
    if (!select.next())
        return place;
    place.open = select.id<ConversationId>(0);
    place.top = select.id<MessageId>(1);
    place.topAt = select.integer(2);
    place.answered = select.id<MessageId>(3);
    place.listAt = select.integer(4);
    return place;
}

Result<void> InboxPlaceRepository::save(const StoredInboxPlace &place)
{
    if (Result<void> removed = runSql(*m_connection, u"DELETE FROM inbox_place"_s); !removed)
        return removed;
    Statement insert(*m_connection, uR"sql(INSERT INTO inbox_place
            (id, conversation, top, top_at, answered, list_at)
        SELECT 1, seq, (SELECT seq FROM whatsapp_messages WHERE id = ?), ?,
            (SELECT seq FROM whatsapp_messages WHERE id = ?), ?
        FROM conversations WHERE id = ?)sql"_s);
    return insert.run(place.top, place.topAt, place.answered, place.listAt, place.open);
}

QStringList inboxPlaceTable()
{
    return {uR"sql(CREATE TABLE inbox_place (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        conversation INTEGER NOT NULL REFERENCES conversations (seq) ON DELETE CASCADE,
        top INTEGER REFERENCES whatsapp_messages (seq) ON DELETE SET NULL,
        top_at INTEGER NOT NULL,
        answered INTEGER REFERENCES whatsapp_messages (seq) ON DELETE SET NULL,
        list_at INTEGER NOT NULL
    ) STRICT)sql"_s};
}

} // namespace shoptalk
