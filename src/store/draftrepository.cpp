// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draftrepository.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

DraftRepository::DraftRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<void> DraftRepository::save(const ConversationId &conversation, const QString &text,
                                   const QDateTime &at)
{
    if (text.trimmed().isEmpty())
        return remove(conversation);
    Statement save(*m_connection, uR"sql(INSERT INTO drafts (conversation, text, written_at_s)
        SELECT seq, ?, ? FROM conversations WHERE id = ? AND deleted_at IS NULL
        ON CONFLICT (conversation) DO UPDATE SET text = excluded.text, written_at_s = excluded.written_at_s,
            deleted_at = NULL)sql"_s);
    return changed(save, save.run(text, at, conversation), conversation);
}

Result<void> DraftRepository::remove(const ConversationId &conversation)
{
    Statement remove(*m_connection, uR"sql(DELETE FROM drafts
        WHERE conversation = (SELECT seq FROM conversations WHERE id = ?) AND deleted_at IS NULL)sql"_s);
    return changed(remove, remove.run(conversation), conversation);
}

Result<void> DraftRepository::softDelete(const ConversationId &conversation, const QDateTime &at)
{
    Statement hide(*m_connection, uR"sql(UPDATE drafts SET deleted_at = ?
        WHERE conversation = (SELECT seq FROM conversations WHERE id = ?) AND deleted_at IS NULL)sql"_s);
    return changed(hide, hide.run(at, conversation), conversation);
}

Result<void> DraftRepository::undelete(const ConversationId &conversation, const QDateTime &at)
{
    Statement show(*m_connection, uR"sql(UPDATE drafts SET deleted_at = NULL
        WHERE conversation = (SELECT seq FROM conversations WHERE id = ?) AND deleted_at = ?)sql"_s);
    return changed(show, show.run(conversation, at), conversation);
}

Result<void> DraftRepository::purge(const QDateTime &before)
{
    Statement purge(*m_connection, u"DELETE FROM drafts WHERE deleted_at < ?"_s);
    return purge.run(before);
}

Result<void> DraftRepository::join(qint64 from, qint64 into)
{
    Statement join(*m_connection, uR"sql(INSERT INTO drafts (conversation, text, written_at_s)
        SELECT ?, text, written_at_s FROM drafts WHERE conversation = ? AND deleted_at IS NULL
        ON CONFLICT (conversation) DO UPDATE SET
            text = iif(drafts.deleted_at IS NULL, drafts.text || char(10) || excluded.text, excluded.text),
            written_at_s = max(drafts.written_at_s, excluded.written_at_s), deleted_at = NULL)sql"_s);
    return join.run(into, from);
}

Result<void> DraftRepository::changed(const Statement &statement, const Result<void> &ran,
                                      const ConversationId &conversation)
{
    if (ran && statement.rowsChanged() > 0)
        m_changes->conversations.insert(conversation);
    return ran;
}

} // namespace shoptalk
