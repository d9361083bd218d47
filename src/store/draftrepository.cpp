// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draftrepository.h"

#include "store/sheetdraftrepository.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

DraftRepository::DraftRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<void> DraftRepository::save(const ConversationId &conversation, const QString &text,
                                   const QDateTime &at, const DraftContext &context)
{
    if (text.trimmed().isEmpty() && context.edited.isEmpty())
        return remove(conversation);
    Statement save(*m_connection,
                   uR"sql(INSERT INTO drafts (conversation, text, written_at_s, answers, edited,
            edited_text)
        SELECT seq, ?, ?, nullif(?, ''), nullif(?, ''), ? FROM conversations WHERE id = ? AND deleted_at IS NULL
        ON CONFLICT (conversation) DO UPDATE SET text = excluded.text, written_at_s = excluded.written_at_s,
            answers = excluded.answers, edited = excluded.edited, edited_text = excluded.edited_text,
            deleted_at = NULL)sql"_s);
    return changed(save,
                   save.run(text, at, context.answers, context.edited, context.editedText, conversation),
                   conversation);
}

Result<void> DraftRepository::remove(const ConversationId &conversation)
{
    Statement remove(*m_connection, uR"sql(DELETE FROM drafts
        WHERE conversation = (SELECT seq FROM conversations WHERE id = ?) AND deleted_at IS NULL)sql"_s);
    return changed(remove, remove.run(conversation), conversation);
}

SheetDraftRepository DraftRepository::sheets() const
{
    return SheetDraftRepository(*m_connection);
}

Result<void> DraftRepository::softDelete(const ConversationId &conversation, const QDateTime &at)
{
    Statement hide(*m_connection, uR"sql(UPDATE drafts SET deleted_at = ?
        WHERE conversation = (SELECT seq FROM conversations WHERE id = ?) AND deleted_at IS NULL)sql"_s);
    const Result<void> hidden = changed(hide, hide.run(at, conversation), conversation);
    return hidden ? sheets().softDelete(conversation, at) : hidden;
}

Result<void> DraftRepository::undelete(const ConversationId &conversation, const QDateTime &at)
{
    Statement show(*m_connection, uR"sql(UPDATE drafts SET deleted_at = NULL
        WHERE conversation = (SELECT seq FROM conversations WHERE id = ?) AND deleted_at = ?)sql"_s);
    const Result<void> shown = changed(show, show.run(conversation, at), conversation);
    return shown ? sheets().undelete(conversation, at) : shown;
}

Result<void> DraftRepository::purge(const QDateTime &before)
{
    Statement purge(*m_connection, u"DELETE FROM drafts WHERE deleted_at < ?"_s);
    const Result<void> purged = purge.run(before);
    return purged ? sheets().purge(before) : purged;
}

Result<void> DraftRepository::join(qint64 from, qint64 into)
{
    // A draft without a text holds a message that is being edited.
    Statement join(*m_connection,
                   uR"sql(INSERT INTO drafts (conversation, text, written_at_s, answers, edited,
            edited_text)
        SELECT ?, text, written_at_s, answers, edited, edited_text FROM drafts
            WHERE conversation = ? AND deleted_at IS NULL
        ON CONFLICT (conversation) DO UPDATE SET
            text = CASE WHEN drafts.deleted_at IS NOT NULL OR drafts.text = '' THEN excluded.text
                WHEN excluded.text = '' THEN drafts.text
                ELSE drafts.text || char(10) || excluded.text END,
            answers = iif(drafts.deleted_at IS NULL, coalesce(drafts.answers, excluded.answers), excluded.answers),
            edited = iif(drafts.deleted_at IS NULL, coalesce(drafts.edited, excluded.edited), excluded.edited),
            edited_text = iif(drafts.deleted_at IS NULL AND drafts.edited IS NOT NULL, drafts.edited_text,
                excluded.edited_text),
            written_at_s = max(drafts.written_at_s, excluded.written_at_s), deleted_at = NULL)sql"_s);
    const Result<void> joined = join.run(into, from);
    return joined ? sheets().join(from, into) : joined;
}

Result<void> DraftRepository::changed(const Statement &statement, const Result<void> &ran,
                                      const ConversationId &conversation)
{
    if (ran && statement.rowsChanged() > 0)
        m_changes->conversations.insert(conversation);
    return ran;
}

} // namespace shoptalk
