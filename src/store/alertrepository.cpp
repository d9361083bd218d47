// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/alertrepository.h"

#include "store/auditrepository.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

AlertRepository::AlertRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<bool> AlertRepository::add(const AccountAlert &alert)
{
    Statement insert(*m_connection,
                     uR"sql(INSERT OR IGNORE INTO account_alerts (kind, number, word, at_s, subject)
        VALUES (?, ?, ?, ?, ?))sql"_s);
    if (const Result<void> ran = insert.run(alert.kind, alert.number, alert.word, alert.at, alert.subject);
        !ran)
        return failure(ran.error());
    if (insert.rowsChanged() == 0)
        return false;
    m_changes->accounts = true;
    AuditEntry entry;
    entry.kind = AuditKind::AlertCame;
    entry.word = auditWord(alert.kind);
    if (const Result<void> noted = AuditRepository(*m_connection, *m_changes).add(entry); !noted)
        return failure(noted.error());
    return true;
}

Result<void> AlertRepository::apply(const NumberFacts &facts)
{
    Statement update(*m_connection, uR"sql(UPDATE connected_phone_numbers SET
            messaging_limit = coalesce(nullif(?, ''), messaging_limit),
            throughput = coalesce(nullif(?, ''), throughput),
            quality_rating = coalesce(nullif(?, ''), quality_rating),
            verified_name = coalesce(nullif(?, ''), verified_name),
            name_status = coalesce(nullif(?, ''), name_status),
            status = coalesce(nullif(?, ''), status)
        WHERE deleted_at IS NULL AND ((? = '' AND waba_id = ?) OR (? <> '' AND
            replace(replace(replace(replace(replace(display_phone_number, '+', ''), ' ', ''), '-', ''),
                '(', ''), ')', '') = ?)))sql"_s);
    const Result<void> ran =
        update.run(facts.messagingLimit, facts.throughput, facts.qualityRating, facts.verifiedName,
                   facts.nameStatus, facts.status, facts.digits, facts.waba, facts.digits, facts.digits);
    m_changes->accounts = m_changes->accounts || (ran && update.rowsChanged() > 0);
    return ran;
}

Result<QList<AccountAlert>> AlertRepository::unseen(int limit) const
{
    Statement select(*m_connection, uR"sql(SELECT id, kind, number, word, at_s, subject FROM account_alerts
        WHERE seen_at_s IS NULL ORDER BY id DESC LIMIT ?)sql"_s);
    const auto read = [](const Statement &row) {
        return AccountAlert{row.big(0), row.value<AlertKind>(1), row.text(2), row.text(3), row.time(4),
                            row.text(5)};
    };
    return collect(select, read, limit);
}

Result<void> AlertRepository::markSeen(qint64 id)
{
    Statement update(
        *m_connection,
        u"UPDATE account_alerts SET seen_at_s = unixepoch() WHERE id = ? AND seen_at_s IS NULL"_s);
    m_changes->accounts = true;
    return update.run(id);
}

} // namespace shoptalk
