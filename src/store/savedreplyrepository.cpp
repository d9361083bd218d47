// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/savedreplyrepository.h"

#include "store/namedrows.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

SavedReplyRepository::SavedReplyRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<QList<SavedReply>> SavedReplyRepository::all() const
{
    Statement select(*m_connection, u"SELECT id, name, text FROM saved_replies WHERE deleted_at IS NULL"_s);
    return sortedByName(collect(select, [](const Statement &row) {
        return SavedReply{row.id<SavedReplyId>(0), row.text(1), row.text(2)};
    }));
}

Result<void> SavedReplyRepository::save(const SavedReply &reply)
{
    Statement save(*m_connection, uR"sql(INSERT INTO saved_replies (id, name, text) VALUES (?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, text = excluded.text, deleted_at = NULL)sql"_s);
    m_changes->savedReplies = true;
    return save.run(reply.id, reply.name, reply.text);
}

Result<void> SavedReplyRepository::remove(const SavedReplyId &id, const QDateTime &at)
{
    m_changes->savedReplies = true;
    return setDeletedAt(*m_connection, u"saved_replies"_s, id, at);
}

Result<void> SavedReplyRepository::restore(const SavedReplyId &id)
{
    m_changes->savedReplies = true;
    return setDeletedAt(*m_connection, u"saved_replies"_s, id);
}

} // namespace shoptalk
