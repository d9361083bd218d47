// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/marketingrepository.h"

#include "store/customertable.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

MarketingRepository::MarketingRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<void> MarketingRepository::save(const Customer &customer, bool isStopped, const QDateTime &at)
{
    const Result<qint64> row = CustomerTable(*m_connection, *m_changes).save(customer, at);
    if (!row)
        return failure(row.error());
    Statement save(*m_connection, uR"sql(INSERT INTO marketing_choices (customer, is_stopped, at_s)
        VALUES (?, ?, ?) ON CONFLICT (customer) DO UPDATE SET is_stopped = excluded.is_stopped,
            at_s = excluded.at_s WHERE excluded.at_s >= at_s)sql"_s);
    if (Result<void> ran = save.run(*row, isStopped, at); !ran)
        return ran;
    return save.rowsChanged() > 0 ? noteConversations(*row) : Result<void>();
}

Result<void> MarketingRepository::noteConversations(qint64 customer)
{
    Statement select(*m_connection, u"SELECT id FROM conversations WHERE customer = ?"_s);
    if (Result<void> ran = select.run(customer); !ran)
        return ran;
    while (select.next())
        m_changes->conversations.insert(select.id<ConversationId>(0));
    return select.ended();
}

Result<bool> MarketingRepository::isStopped(const CustomerId &customer) const
{
    Statement select(*m_connection, uR"sql(SELECT m.is_stopped FROM marketing_choices AS m
        JOIN customers AS c ON c.seq = m.customer WHERE c.id = ?)sql"_s);
    if (const Result<void> ran = select.run(customer); !ran)
        return failure(ran.error());
    return select.next() && select.flag(0);
}

} // namespace shoptalk
