// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/alertrepository.h"

#include "domain/numberforms.h"
#include "store/auditrepository.h"
#include "store/statement.h"

#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// What a change may be about. The numbers are stored: append only.
enum class NumberFact {
    MessagingLimit = 1,
    Throughput = 2,
    Quality = 3,
    Name = 4,
    NameStatus = 5,
    Status = 6
};

/// The numbers that facts are about, in connected_phone_numbers. Four values: digits, WABA, digits, digits.
const QString isMeant = uR"sql(deleted_at IS NULL AND ((? = '' AND waba_id = ?) OR (? <> '' AND
    replace(replace(replace(replace(replace(display_phone_number, '+', ''), ' ', ''), '-', ''),
        '(', ''), ')', '') = ?)))sql"_s;

} // namespace

AlertRepository::AlertRepository(const Connection &connection, ChangeSet &changes)
    : pastRequests(connection)
    , m_connection(&connection)
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

Result<void> AlertRepository::apply(const NumberFacts &facts, const QDateTime &at)
{
    struct ReportedFact {
        NumberFact fact;
        QString column;
        QString value;
    };
    const std::array all{ReportedFact{NumberFact::MessagingLimit, u"messaging_limit"_s, facts.messagingLimit},
                         ReportedFact{NumberFact::Throughput, u"throughput"_s, facts.throughput},
                         ReportedFact{NumberFact::Quality, u"quality_rating"_s, facts.qualityRating},
                         ReportedFact{NumberFact::Name, u"verified_name"_s, facts.verifiedName},
                         ReportedFact{NumberFact::NameStatus, u"name_status"_s, facts.nameStatus},
                         ReportedFact{NumberFact::Status, u"status"_s, facts.status}};
    for (const ReportedFact &reported : all) {
        if (reported.value.isEmpty())
            continue;
        Statement update(*m_connection,
                         u"UPDATE connected_phone_numbers SET %1 = ? WHERE "_s.arg(reported.column) + isMeant
                             + uR"sql( AND coalesce((SELECT at_s FROM told_number_facts AS t
            WHERE t.phone_number_id = connected_phone_numbers.id AND t.fact = ?), 0) <= ?)sql"_s);
        if (Result<void> ran = update.run(reported.value, facts.digits, facts.waba, facts.digits,
                                          facts.digits, reported.fact, at);
            !ran)
            return ran;
        m_changes->accounts = m_changes->accounts || update.rowsChanged() > 0;
        Statement note(*m_connection,
                       uR"sql(INSERT INTO told_number_facts (phone_number_id, fact, at_s)
            SELECT id, ?, ? FROM connected_phone_numbers WHERE )sql"_s
                           + isMeant + uR"sql(
            ON CONFLICT (phone_number_id, fact) DO UPDATE SET at_s = max(at_s, excluded.at_s))sql"_s);
        if (Result<void> ran =
                note.run(reported.fact, at, facts.digits, facts.waba, facts.digits, facts.digits);
            !ran)
            return ran;
    }
    return {};
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

Result<void> AlertRepository::forget(const QStringList &names)
{
    Statement remove(*m_connection, uR"sql(DELETE FROM account_alerts
        WHERE kind = ? AND subject <> '' AND subject IN (?, ?))sql"_s);
    for (const QString &name : names) {
        if (Result<void> ran = remove.run(AlertKind::AgentHandsOver, name, otherFormOf(WaId(name))); !ran)
            return ran;
        m_changes->accounts = m_changes->accounts || remove.rowsChanged() > 0;
    }
    return {};
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
