// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/labelrepository.h"

#include "store/namedrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

Label labelFrom(const Statement &row)
{
    return Label{row.id<LabelId>(0), row.text(1),
                 row.isNull(2) ? std::optional<int>() : std::optional<int>(row.integer(2))};
}

/// The folded form for comparison, because SQLite folds ASCII only.
QString folded(const QString &name)
{
    return name.toCaseFolded();
}

} // namespace

LabelRepository::LabelRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<QList<Label>> LabelRepository::all() const
{
    Statement select(*m_connection,
                     u"SELECT id, name, retention_days FROM labels WHERE deleted_at IS NULL"_s);
    return sortedByName(collect(select, labelFrom));
}

Result<void> LabelRepository::add(const Label &label)
{
    if (Result<void> free = refuseTaken(folded(label.name)); !free)
        return free;
    Statement insert(*m_connection,
                     u"INSERT INTO labels (id, name, folded_name, retention_days) VALUES (?, ?, ?, ?)"_s);
    m_changes->labels = true;
    return insert.run(label.id, label.name, folded(label.name),
                      label.retentionDays ? ColumnValue(*label.retentionDays) : ColumnValue());
}

Result<void> LabelRepository::rename(const LabelId &label, const QString &name)
{
    if (Result<void> free = refuseTaken(folded(name), label); !free)
        return free;
    noteConversations(label);
    Statement update(*m_connection,
                     u"UPDATE labels SET name = ?, folded_name = ? WHERE id = ? AND deleted_at IS NULL"_s);
    return update.run(name, folded(name), label);
}

Result<void> LabelRepository::remove(const LabelId &label, const QDateTime &at)
{
    noteConversations(label);
    return setDeletedAt(*m_connection, u"labels"_s, label, at);
}

Result<void> LabelRepository::restore(const LabelId &label)
{
    Statement select(*m_connection,
                     u"SELECT folded_name FROM labels WHERE id = ? AND deleted_at IS NOT NULL"_s);
    if (Result<void> ran = select.run(label); !ran)
        return ran;
    if (!select.next())
        return select.ended();
    if (Result<void> free = refuseTaken(select.text(0)); !free)
        return free;
    noteConversations(label);
    return setDeletedAt(*m_connection, u"labels"_s, label);
}

Result<void> LabelRepository::purge(const QDateTime &before)
{
    Statement purge(*m_connection, u"DELETE FROM labels WHERE deleted_at < ?"_s);
    return purge.run(before);
}

Result<void> LabelRepository::setRetention(const LabelId &label, std::optional<int> days)
{
    Statement save(*m_connection, u"UPDATE labels SET retention_days = ? WHERE id = ?"_s);
    m_changes->labels = true;
    return save.run(days ? ColumnValue(*days) : ColumnValue(), label);
}

Result<QList<LabelId>> LabelRepository::of(const ConversationId &conversation) const
{
    Statement select(*m_connection, uR"sql(SELECT l.id FROM conversation_labels AS cl
        JOIN labels AS l ON l.seq = cl.label JOIN conversations AS c ON c.seq = cl.conversation
        WHERE c.id = ? AND l.deleted_at IS NULL)sql"_s);
    return collect(
        select, [](const Statement &row) { return row.id<LabelId>(0); }, conversation);
}

Result<void> LabelRepository::set(const ConversationId &conversation, const LabelId &label, bool isOn)
{
    Statement change(*m_connection,
                     isOn ? uR"sql(INSERT OR IGNORE INTO conversation_labels (conversation, label)
        SELECT c.seq, l.seq FROM conversations AS c, labels AS l WHERE c.id = ? AND l.id = ?)sql"_s
                          : uR"sql(DELETE FROM conversation_labels
        WHERE conversation = (SELECT seq FROM conversations WHERE id = ?)
            AND label = (SELECT seq FROM labels WHERE id = ?))sql"_s);
    m_changes->conversations.insert(conversation);
    return change.run(conversation, label);
}

Result<int> LabelRepository::daysAfter(const ConversationId &conversation, const LabelId &label, bool isOn,
                                       int others) const
{
    // The same rule as in the view label_retention.
    Statement select(*m_connection, uR"sql(SELECT iif(min(l.retention_days) = 0, 0, max(l.retention_days))
        FROM labels AS l WHERE l.retention_days IS NOT NULL AND CASE WHEN l.id = ? THEN ?
            ELSE l.seq IN (SELECT cl.label FROM conversation_labels AS cl JOIN conversations AS c ON c.seq = cl.conversation
                WHERE c.id = ?) END)sql"_s);
    if (const Result<void> ran = select.run(label, isOn, conversation); !ran)
        return failure(ran.error());
    return select.next() && !select.isNull(0) ? select.integer(0) : others;
}

Result<int> LabelRepository::outdatedAfter(const ConversationId &conversation, const LabelId &label,
                                           bool isOn, int others, const QDateTime &now) const
{
    const Result<int> days = daysAfter(conversation, label, isOn, others);
    if (!days || *days == 0)
        return days;
    Statement count(*m_connection, uR"sql(SELECT count(*) FROM whatsapp_messages
        WHERE conversation = (SELECT seq FROM conversations WHERE id = ?) AND sent_at_s < ? AND deleted_at IS NULL)sql"_s);
    if (const Result<void> ran = count.run(conversation, now.addDays(-*days)); !ran)
        return failure(ran.error());
    return count.next() ? count.integer(0) : 0;
}

Result<void> LabelRepository::refuseTaken(const QString &name, const LabelId &own) const
{
    Statement same(*m_connection,
                   u"SELECT 1 FROM labels WHERE folded_name = ? AND deleted_at IS NULL AND id <> ?"_s);
    if (Result<void> ran = same.run(name, own); !ran)
        return ran;
    if (same.next())
        return failure(Error::Kind::Storage, Reason::LabelExists);
    return same.ended();
}

/// Reports the conversations whose labels the inbox shows. After an error they are read again with the next
/// change.
void LabelRepository::noteConversations(const LabelId &label)
{
    m_changes->labels = true;
    Statement marked(*m_connection, uR"sql(SELECT c.id FROM conversations AS c
        JOIN conversation_labels AS cl ON cl.conversation = c.seq JOIN labels AS l ON l.seq = cl.label
        WHERE l.id = ?)sql"_s);
    if (!marked.run(label))
        return;
    while (marked.next())
        m_changes->conversations.insert(marked.id<ConversationId>(0));
}

} // namespace shoptalk
