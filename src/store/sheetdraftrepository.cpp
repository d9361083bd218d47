// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sheetdraftrepository.h"

#include "store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString compactText(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}

SheetDraft sheetDraftFrom(const Statement &row)
{
    SheetDraft draft;
    draft.key = {row.value<SheetKind>(0), row.id<MessageId>(1), row.integer(2)};
    draft.content = QJsonDocument::fromJson(row.text(3).toUtf8()).object();
    const QJsonArray copies = QJsonDocument::fromJson(row.text(4).toUtf8()).array();
    for (const QJsonValue &name : copies)
        draft.copies << name.toString();
    return draft;
}

} // namespace

SheetDraftRepository::SheetDraftRepository(const Connection &connection)
    : m_connection(&connection)
{
}

Result<void> SheetDraftRepository::save(const ConversationId &conversation, const SheetDraft &draft,
                                        const QDateTime &at)
{
    Statement save(*m_connection,
                   uR"sql(INSERT INTO sheet_drafts (conversation, kind, message, place, content, copies,
            written_at_s)
        SELECT seq, ?, ?, ?, ?, ?, ? FROM conversations WHERE id = ? AND deleted_at IS NULL
        ON CONFLICT (conversation, kind, message, place) DO UPDATE SET content = excluded.content,
            copies = excluded.copies, written_at_s = excluded.written_at_s, deleted_at = NULL)sql"_s);
    const QString copies = compactText(QJsonDocument(QJsonArray::fromStringList(draft.copies)));
    return save.run(draft.key.kind, draft.key.message.value(), draft.key.place,
                    compactText(QJsonDocument(draft.content)), copies, at, conversation);
}

Result<void> SheetDraftRepository::add(const ConversationId &conversation, const SheetDraft &draft,
                                       const QDateTime &at)
{
    Statement place(*m_connection, uR"sql(SELECT coalesce(max(place) + 1, 0) FROM sheet_drafts
        WHERE conversation = (SELECT seq FROM conversations WHERE id = ?) AND kind = ? AND message = ?)sql"_s);
    if (Result<void> read = place.run(conversation, draft.key.kind, draft.key.message.value()); !read)
        return read;
    SheetDraft placed = draft;
    placed.key.place = place.next() ? place.integer(0) : 0;
    return save(conversation, placed, at);
}

Result<void> SheetDraftRepository::remove(const ConversationId &conversation, const SheetKey &key)
{
    Statement remove(*m_connection, uR"sql(DELETE FROM sheet_drafts
        WHERE conversation = (SELECT seq FROM conversations WHERE id = ?)
            AND kind = ? AND message = ? AND place = ? AND deleted_at IS NULL)sql"_s);
    return remove.run(conversation, key.kind, key.message.value(), key.place);
}

Result<void> SheetDraftRepository::setPlace(const ConversationId &conversation, const SheetKey &key,
                                            int place)
{
    Statement move(*m_connection, uR"sql(UPDATE sheet_drafts SET place = ?
        WHERE conversation = (SELECT seq FROM conversations WHERE id = ?)
            AND kind = ? AND message = ? AND place = ? AND deleted_at IS NULL)sql"_s);
    return move.run(place, conversation, key.kind, key.message.value(), key.place);
}

Result<void> SheetDraftRepository::removeChangesOf(const MessageId &message)
{
    Statement remove(*m_connection, uR"sql(DELETE FROM sheet_drafts WHERE message = ? AND conversation =
            (SELECT conversation FROM whatsapp_messages WHERE id = ?))sql"_s);
    return remove.run(message, message);
}

Result<QList<SheetDraft>> SheetDraftRepository::all(const ConversationId &conversation) const
{
    Statement select(*m_connection, uR"sql(SELECT kind, message, place, content, copies FROM sheet_drafts
        WHERE conversation = (SELECT seq FROM conversations WHERE id = ?) AND deleted_at IS NULL
        ORDER BY written_at_s, seq)sql"_s);
    return collect(select, sheetDraftFrom, conversation);
}

Result<void> SheetDraftRepository::softDelete(const ConversationId &conversation, const QDateTime &at)
{
    Statement hide(*m_connection, uR"sql(UPDATE sheet_drafts SET deleted_at = ?
        WHERE conversation = (SELECT seq FROM conversations WHERE id = ?) AND deleted_at IS NULL)sql"_s);
    return hide.run(at, conversation);
}

Result<void> SheetDraftRepository::undelete(const ConversationId &conversation, const QDateTime &at)
{
    Statement show(*m_connection, uR"sql(UPDATE sheet_drafts SET deleted_at = NULL
        WHERE conversation = (SELECT seq FROM conversations WHERE id = ?) AND deleted_at = ?)sql"_s);
    return show.run(conversation, at);
}

Result<void> SheetDraftRepository::purge(const QDateTime &before)
{
    Statement purge(*m_connection, u"DELETE FROM sheet_drafts WHERE deleted_at < ?"_s);
    return purge.run(before);
}

Result<void> SheetDraftRepository::removeOlderThan(const QDateTime &before, const QString &condition)
{
    Statement remove(*m_connection,
                     u"DELETE FROM sheet_drafts WHERE written_at_s < ? AND conversation "_s + condition);
    return remove.run(before);
}

Result<void> SheetDraftRepository::join(qint64 from, qint64 into)
{
    // Both may have a form of one kind: nothing that was written is lost.
    Statement move(*m_connection, uR"sql(UPDATE sheet_drafts SET conversation = ?,
            place = place + coalesce((SELECT max(k.place) + 1 FROM sheet_drafts AS k
                WHERE k.conversation = ? AND k.kind = sheet_drafts.kind
                    AND k.message = sheet_drafts.message), 0)
        WHERE conversation = ? AND deleted_at IS NULL)sql"_s);
    return move.run(into, into, from);
}

Result<void> SheetDraftRepository::noteMerge(qint64 from, qint64 record)
{
    Statement note(*m_connection, uR"sql(INSERT INTO merged_sheet_drafts (sheet, conversation)
        SELECT seq, ? FROM sheet_drafts WHERE conversation = ? AND deleted_at IS NULL)sql"_s);
    return note.run(record, from);
}

Result<void> SheetDraftRepository::split(qint64 record, qint64 into)
{
    Statement move(*m_connection, uR"sql(UPDATE sheet_drafts SET conversation = ?
        WHERE seq IN (SELECT sheet FROM merged_sheet_drafts WHERE conversation = ?))sql"_s);
    return move.run(into, record);
}

} // namespace shoptalk
