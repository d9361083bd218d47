// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditrepository.h"

#include "store/statement.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

AuditLine lineFrom(const Statement &row)
{
    return AuditLine{row.big(0),
                     AuditEntry{row.value<AuditKind>(1), row.integer(2), row.text(3), row.time(4)}};
}

} // namespace

AuditRepository::AuditRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<void> AuditRepository::add(const AuditEntry &entry)
{
    Statement insert(*m_connection, uR"sql(INSERT INTO audit_log (kind, count, word, at_s)
        VALUES (?, ?, ?, coalesce(?, unixepoch())))sql"_s);
    m_changes->audit = true;
    return insert.run(entry.kind, entry.count, entry.word, entry.at);
}

Result<void> AuditRepository::addOnce(const AuditEntry &entry)
{
    Statement select(*m_connection, u"SELECT 1 FROM audit_log WHERE kind = ? AND word = ?"_s);
    if (Result<void> ran = select.run(entry.kind, entry.word); !ran)
        return ran;
    return select.next() ? Result<void>() : add(entry);
}

Result<QList<AuditLine>> AuditRepository::page(qint64 before, int limit) const
{
    Statement select(*m_connection, uR"sql(SELECT seq, kind, count, word, at_s FROM audit_log
        WHERE seq < ? ORDER BY seq DESC LIMIT ?)sql"_s);
    return collect(select, lineFrom, before > 0 ? before : std::numeric_limits<qint64>::max(), limit);
}

Result<qint64> AuditRepository::newest(AuditKind kind) const
{
    Statement select(*m_connection, u"SELECT coalesce(max(seq), 0) FROM audit_log WHERE kind = ?"_s);
    if (const Result<void> ran = select.run(kind); !ran)
        return failure(ran.error());
    return select.next() ? select.big(0) : 0;
}

} // namespace shoptalk
