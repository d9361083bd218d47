// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/broadcastdraftrepository.h"

#include "store/fieldjson.h"
#include "store/namedrows.h"
#include "store/statement.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

const QString selectDrafts = u"SELECT id, content, changed_at_s FROM broadcast_drafts "_s;

StoredBroadcastDraft draftFrom(const Statement &row)
{
    const QJsonObject content = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
    auto draft = fieldjson::fromObject<StoredBroadcastDraft>(content);
    draft.id = row.id<BroadcastId>(0);
    draft.changedAt = row.time(2);
    return draft;
}

} // namespace

BroadcastDraftRepository::BroadcastDraftRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<void> BroadcastDraftRepository::save(const StoredBroadcastDraft &draft)
{
    const QByteArray content = QJsonDocument(fieldjson::toObject(draft)).toJson(QJsonDocument::Compact);
    Statement save(*m_connection, uR"sql(INSERT INTO broadcast_drafts (id, content, changed_at_s)
        VALUES (?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET content = excluded.content, changed_at_s = excluded.changed_at_s)sql"_s);
    const Result<void> ran = save.run(draft.id, QString::fromUtf8(content), draft.changedAt);
    m_changes->broadcasts = m_changes->broadcasts || ran.has_value();
    return ran;
}

Result<void> BroadcastDraftRepository::end(const BroadcastId &id)
{
    Statement remove(*m_connection, u"DELETE FROM broadcast_drafts WHERE id = ?"_s);
    return changed(remove.run(id));
}

Result<void> BroadcastDraftRepository::remove(const BroadcastId &id, const QDateTime &at)
{
    return changed(setDeletedAt(*m_connection, u"broadcast_drafts"_s, id, at));
}

Result<void> BroadcastDraftRepository::restore(const BroadcastId &id)
{
    return changed(setDeletedAt(*m_connection, u"broadcast_drafts"_s, id));
}

Result<QList<DeletedBroadcast>> BroadcastDraftRepository::deleted(int limit) const
{
    Statement select(*m_connection,
                     uR"sql(SELECT id, coalesce(json_extract(content, '$.name'), ''), deleted_at
        FROM broadcast_drafts WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, seq DESC LIMIT ?)sql"_s);
    const auto read = [](const Statement &row) {
        DeletedBroadcast draft;
        draft.id = row.id<BroadcastId>(0);
        draft.name = row.text(1);
        draft.isDraft = true;
        draft.at = row.time(2);
        return draft;
    };
    return collect(select, read, limit);
}

Result<void> BroadcastDraftRepository::purge(const QDateTime &before)
{
    Statement remove(*m_connection, u"DELETE FROM broadcast_drafts WHERE deleted_at < ?"_s);
    return changed(remove.run(before));
}

Result<void> BroadcastDraftRepository::changed(const Result<void> &ran)
{
    m_changes->broadcasts = m_changes->broadcasts || ran.has_value();
    return ran;
}

Result<std::optional<StoredBroadcastDraft>> BroadcastDraftRepository::find(const BroadcastId &id) const
{
    Statement select(*m_connection, selectDrafts + u"WHERE id = ? AND deleted_at IS NULL"_s);
    const Result<QList<StoredBroadcastDraft>> rows = collect(select, draftFrom, id);
    if (!rows)
        return failure(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

Result<QList<StoredBroadcastDraft>> BroadcastDraftRepository::all() const
{
    Statement select(*m_connection,
                     selectDrafts + u"WHERE deleted_at IS NULL ORDER BY changed_at_s DESC, seq DESC"_s);
    return collect(select, draftFrom);
}

} // namespace shoptalk
