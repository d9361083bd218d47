// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/staffrepository.h"

#include "store/namedrows.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

StaffRepository::StaffRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<QList<StaffMember>> StaffRepository::all() const
{
    Statement select(*m_connection, u"SELECT id, name FROM staff WHERE deleted_at IS NULL"_s);
    return sortedByName(collect(select, [](const Statement &row) {
        return StaffMember{row.id<StaffId>(0), row.text(1)};
    }));
}

Result<void> StaffRepository::add(const StaffMember &member)
{
    if (Result<void> free = refuseTaken(member); !free)
        return free;
    m_changes->staff = true;
    Statement again(*m_connection, uR"sql(UPDATE staff SET deleted_at = NULL, name = ? WHERE seq =
        (SELECT max(seq) FROM staff WHERE folded_name = ? AND deleted_at IS NOT NULL))sql"_s);
    if (Result<void> ran = again.run(member.name, member.name.toCaseFolded());
        !ran || again.rowsChanged() > 0)
        return ran;
    Statement insert(*m_connection, u"INSERT INTO staff (id, name, folded_name) VALUES (?, ?, ?)"_s);
    return insert.run(member.id, member.name, member.name.toCaseFolded());
}

Result<void> StaffRepository::rename(const StaffMember &member)
{
    if (Result<void> free = refuseTaken(member); !free)
        return free;
    Statement update(*m_connection, u"UPDATE staff SET name = ?, folded_name = ? WHERE id = ?"_s);
    noteConversations(member.id);
    return update.run(member.name, member.name.toCaseFolded(), member.id);
}

Result<void> StaffRepository::remove(const StaffId &id, const QDateTime &at)
{
    m_changes->staff = true;
    return setDeletedAt(*m_connection, u"staff"_s, id, at);
}

Result<void> StaffRepository::restore(const StaffId &id)
{
    m_changes->staff = true;
    return setDeletedAt(*m_connection, u"staff"_s, id);
}

Result<void> StaffRepository::noteWriter(const MessageId &message, const StaffId &writer)
{
    if (writer.isEmpty())
        return {};
    Statement insert(*m_connection, uR"sql(INSERT INTO message_writers (message, staff)
        SELECT m.seq, s.seq FROM whatsapp_messages AS m, staff AS s WHERE m.id = ? AND s.id = ?
        ON CONFLICT (message) DO UPDATE SET staff = excluded.staff)sql"_s);
    return insert.run(message, writer);
}

Result<void> StaffRepository::refuseTaken(const StaffMember &member) const
{
    Statement same(*m_connection,
                   u"SELECT 1 FROM staff WHERE folded_name = ? AND id <> ? AND deleted_at IS NULL"_s);
    if (Result<void> ran = same.run(member.name.toCaseFolded(), member.id); !ran)
        return ran;
    if (same.next())
        return failure(Error::Kind::Storage, Reason::Constraint);
    return same.ended();
}

/// Reports the conversations whose rows show the name. After an error they are read again with the next
/// change.
void StaffRepository::noteConversations(const StaffId &id)
{
    m_changes->staff = true;
    Statement theirs(*m_connection, u"SELECT id FROM conversations WHERE assignee = ?"_s);
    if (!theirs.run(id))
        return;
    while (theirs.next())
        m_changes->conversations.insert(theirs.id<ConversationId>(0));
}

} // namespace shoptalk
