// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pricingrepository.h"

#include "store/statement.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QByteArray hashOf(const Wamid &wamid)
{
    return QCryptographicHash::hash(wamid.value().toUtf8(), QCryptographicHash::Sha256);
}

Rate rateFrom(const Statement &row)
{
    return Rate{row.text(0), row.text(1), row.text(2), row.text(3),
                QDate::fromString(row.text(4), Qt::ISODate)};
}

} // namespace

PricingRepository::PricingRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<void> PricingRepository::note(const PhoneNumberId &number, const Wamid &wamid,
                                     const MessagePricing &pricing, const QDateTime &at, bool isDelivered)
{
    if (wamid.isEmpty())
        return {};
    if (!pricing.isEmpty()) {
        Statement keep(*m_connection, uR"sql(INSERT INTO message_pricing
            (wamid_hash, phone_number_id, type, category, at_s, is_delivered) VALUES (?, ?, ?, ?, ?, 0)
            ON CONFLICT (wamid_hash) DO UPDATE SET at_s = excluded.at_s WHERE excluded.at_s < at_s)sql"_s);
        if (Result<void> ran = keep.run(hashOf(wamid), number, pricing.type, pricing.category, at); !ran)
            return ran;
        m_changes->pricing = m_changes->pricing || keep.rowsChanged() > 0;
    }
    if (!isDelivered)
        return {};
    Statement deliver(*m_connection, uR"sql(UPDATE message_pricing SET is_delivered = 1
        WHERE wamid_hash = ? AND is_delivered = 0)sql"_s);
    if (Result<void> ran = deliver.run(hashOf(wamid)); !ran)
        return ran;
    m_changes->pricing = m_changes->pricing || deliver.rowsChanged() > 0;
    return {};
}

Result<void> PricingRepository::forget(const Wamid &wamid)
{
    Statement remove(*m_connection, u"DELETE FROM message_pricing WHERE wamid_hash = ?"_s);
    if (Result<void> ran = remove.run(hashOf(wamid)); !ran)
        return ran;
    if (remove.rowsChanged() > 0)
        m_changes->pricing = true;
    return {};
}

Result<int> PricingRepository::count(const PhoneNumberId &number, const MessagePricing &pricing,
                                     const QDateTime &begin, const QDateTime &end) const
{
    Statement select(*m_connection, uR"sql(SELECT count(*) FROM message_pricing
        WHERE phone_number_id = ? AND type = ? AND category = ? AND at_s >= ? AND at_s < ?
            AND is_delivered = 1)sql"_s);
    if (const Result<void> ran = select.run(number, pricing.type, pricing.category, begin, end); !ran)
        return failure(ran.error());
    return select.next() ? select.integer(0) : 0;
}

Result<QList<Rate>> PricingRepository::rates() const
{
    Statement select(*m_connection, uR"sql(SELECT market, category, currency, amount, valid_from FROM rates
        ORDER BY market, category, valid_from)sql"_s);
    return collect(select, rateFrom);
}

Result<void> PricingRepository::replaceRates(const QList<Rate> &rates)
{
    if (Result<void> emptied = runSql(*m_connection, u"DELETE FROM rates"_s); !emptied)
        return emptied;
    Statement insert(*m_connection, uR"sql(INSERT OR REPLACE INTO rates
        (market, category, currency, amount, valid_from) VALUES (?, ?, ?, ?, ?))sql"_s);
    for (const Rate &rate : rates) {
        const Result<void> ran = insert.run(rate.market, rate.category, rate.currency, rate.amount,
                                            rate.validFrom.toString(Qt::ISODate));
        if (!ran)
            return ran;
    }
    m_changes->pricing = true;
    return {};
}

} // namespace shoptalk
