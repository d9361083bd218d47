// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/formeridentities.h"

#include "domain/numberforms.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

Result<FormerIdentity> formerFrom(const Result<void> &ran, Statement &select)
{
    if (!ran)
        return failure(ran.error());
    if (!select.next())
        return FormerIdentity();
    const bool isTimeKnown = select.big(1) > 0;
    return FormerIdentity{select.big(0), isTimeKnown ? select.time(1) : QDateTime()};
}

} // namespace

Result<FormerIdentity> FormerIdentities::find(const Customer &customer, const QDateTime &reportedAt) const
{
    const Result<FormerIdentity> byUserId = findByUserId(customer.userId);
    return !byUserId || byUserId->customer != 0 ? byUserId : findByNumber(customer, reportedAt);
}

Result<FormerIdentity> FormerIdentities::findByUserId(const BusinessScopedUserId &userId) const
{
    if (userId.isEmpty())
        return FormerIdentity();
    Statement select(*m_connection, uR"sql(SELECT customer, until_s FROM former_user_ids
        WHERE user_id = ? AND NOT EXISTS (SELECT 1 FROM customers WHERE user_id = ?))sql"_s);
    return formerFrom(select.run(userId, userId), select);
}

Result<FormerIdentity> FormerIdentities::findByNumber(const Customer &customer,
                                                      const QDateTime &reportedAt) const
{
    if (customer.waId.isEmpty() || !reportedAt.isValid())
        return FormerIdentity();
    const ColumnValue other = orNull(otherFormOf(customer.waId));
    Statement select(*m_connection, uR"sql(SELECT customer, until_s FROM former_numbers
        WHERE wa_id IN (?, ?) AND until_s >= ? AND NOT EXISTS (SELECT 1 FROM customers
            WHERE user_id = ? AND (seq = former_numbers.customer OR wa_id NOT IN (?, ?)))
        ORDER BY until_s LIMIT 1)sql"_s);
    return formerFrom(select.run(customer.waId, other, reportedAt, orNull(customer.userId), customer.waId,
                                 other.isNull() ? ColumnValue(customer.waId) : other),
                      select);
}

Result<Customer> FormerIdentities::unnoted(qint64 customer, Customer former, const QDateTime &until) const
{
    Statement select(*m_connection, uR"sql(SELECT
        EXISTS (SELECT 1 FROM former_user_ids WHERE user_id = ? AND customer = ?),
        EXISTS (SELECT 1 FROM former_numbers WHERE wa_id IN (?, ?) AND customer = ? AND until_s >= ?))sql"_s);
    if (const Result<void> ran = select.run(former.userId, customer, former.waId,
                                            orNull(otherFormOf(former.waId)), customer, until);
        !ran)
        return failure(ran.error());
    if (!select.next())
        return former;
    if (select.flag(0))
        former.userId = {};
    if (select.flag(1) || !until.isValid())
        former.waId = {};
    return former;
}

Result<void> FormerIdentities::noteUserId(qint64 customer, const BusinessScopedUserId &userId,
                                          const QDateTime &until, bool isReported)
{
    if (userId.isEmpty())
        return {};
    // Of two equal records the earlier one stays. 0: an older version recorded no time.
    Statement note(*m_connection, uR"sql(INSERT INTO former_user_ids (user_id, customer, until_s, is_told)
        VALUES (?, ?, coalesce(?, 0), ?) ON CONFLICT (user_id) DO UPDATE
            SET customer = excluded.customer, is_told = max(is_told, excluded.is_told),
                until_s = CASE WHEN excluded.until_s = 0 THEN until_s
                    WHEN until_s = 0 OR excluded.is_told > is_told THEN excluded.until_s
                    WHEN excluded.is_told < is_told THEN until_s
                    ELSE min(until_s, excluded.until_s) END)sql"_s);
    return note.run(userId, customer, until, isReported);
}

Result<void> FormerIdentities::noteNumber(qint64 customer, const WaId &waId, const QDateTime &until)
{
    if (waId.isEmpty() || !until.isValid())
        return {};
    Statement note(*m_connection, uR"sql(INSERT INTO former_numbers (wa_id, customer, until_s)
        VALUES (?, ?, ?) ON CONFLICT (wa_id, customer) DO UPDATE
            SET until_s = max(until_s, excluded.until_s))sql"_s);
    return note.run(waId, customer, until);
}

Result<void> FormerIdentities::move(qint64 gone, qint64 kept)
{
    Statement userIds(*m_connection, u"UPDATE former_user_ids SET customer = ? WHERE customer = ?"_s);
    if (Result<void> ran = userIds.run(kept, gone); !ran)
        return ran;
    Statement numbers(*m_connection, uR"sql(INSERT INTO former_numbers (wa_id, customer, until_s)
        SELECT wa_id, ?, until_s FROM former_numbers WHERE customer = ?
        ON CONFLICT (wa_id, customer) DO UPDATE SET until_s = max(until_s, excluded.until_s))sql"_s);
    if (Result<void> ran = numbers.run(kept, gone); !ran)
        return ran;
    Statement remove(*m_connection, u"DELETE FROM former_numbers WHERE customer = ?"_s);
    return remove.run(gone);
}

} // namespace shoptalk
