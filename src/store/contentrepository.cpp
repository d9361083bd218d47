// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contentrepository.h"

#include "store/contenttable.h"
#include "store/messagerow.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

StoredSource sourceFrom(const Statement &row)
{
    StoredSource source{row.big(messageColumnCount), messageFrom(row)};
    source.message.raw = row.bytes(messageColumnCount + 1);
    return source;
}

} // namespace

ContentRepository::ContentRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<ContentProgress> ContentRepository::begin(int reader)
{
    Statement update(*m_connection, uR"sql(UPDATE content_filling SET reader = ?, done_seq = 0,
            last_seq = (SELECT coalesce(max(seq), 0) FROM whatsapp_messages)
        WHERE reader < ?)sql"_s);
    if (const Result<void> ran = update.run(reader, reader); !ran)
        return failure(ran.error());
    return progress();
}

Result<QList<StoredSource>> ContentRepository::next(int limit) const
{
    Statement select(*m_connection, u"SELECT "_s + messageColumns() + uR"sql(, s.message, s.raw
        FROM content_filling AS f
        JOIN message_sources AS s ON s.message > f.done_seq AND s.message <= f.last_seq
        JOIN whatsapp_messages AS m ON m.seq = s.message
        JOIN conversations AS c ON c.seq = m.conversation
        WHERE m.kind <> ? ORDER BY s.message LIMIT ?)sql"_s);
    return collect(select, sourceFrom, MessageKind::Deleted, limit);
}

Result<void> ContentRepository::replace(qint64 row, const Message &message)
{
    m_changes->conversations.insert(message.conversation);
    m_changes->messages[message.conversation].insert(message.id);
    return ContentTable(*m_connection).replace(row, message);
}

Result<ContentProgress> ContentRepository::setDone(qint64 row)
{
    Statement update(*m_connection, u"UPDATE content_filling SET done_seq = iif(? > 0, ?, last_seq)"_s);
    if (const Result<void> ran = update.run(row, row); !ran)
        return failure(ran.error());
    return progress();
}

Result<ContentProgress> ContentRepository::progress() const
{
    Statement select(*m_connection, u"SELECT done_seq, last_seq FROM content_filling"_s);
    if (const Result<void> ran = select.run(); !ran)
        return failure(ran.error());
    return select.next() ? ContentProgress{select.big(0), select.big(1)} : ContentProgress();
}

} // namespace shoptalk
