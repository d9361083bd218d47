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
    CustomerTable customers(*m_connection, *m_changes);
    const Result<qint64> row = customers.save(customer, at);
    if (!row)
        return failure(row.error());
    Statement save(*m_connection, uR"sql(INSERT INTO marketing_choices (customer, is_stopped, at_s)
        VALUES (?, ?, ?) ON CONFLICT (customer) DO UPDATE SET is_stopped = excluded.is_stopped,
            at_s = excluded.at_s WHERE excluded.at_s >= at_s)sql"_s);
    if (Result<void> ran = save.run(*row, isStopped, at); !ran)
        return ran;
    return save.rowsChanged() > 0 ? customers.noteConversations(*row) : Result<void>();
}

Result<bool> MarketingRepository::isStopped(const CustomerId &customer) const
{
    const Result<std::optional<MarketingChoice>> choice = choiceOf(customer);
    if (!choice)
        return failure(choice.error());
    return choice->has_value() && (*choice)->isStopped;
}

Result<bool> MarketingRepository::isAllStopped(const CustomerId &customer) const
{
    Statement select(*m_connection, uR"sql(SELECT 1 FROM customers AS c
        JOIN marketing_choices AS m ON m.customer = c.seq AND m.is_stopped = 1
        JOIN stop_proposals AS p ON p.customer = c.seq WHERE c.id = ?)sql"_s);
    if (const Result<void> ran = select.run(customer); !ran)
        return failure(ran.error());
    return select.next();
}

Result<std::optional<MarketingChoice>> MarketingRepository::choiceOf(const CustomerId &customer) const
{
    Statement select(*m_connection, uR"sql(SELECT m.is_stopped, m.at_s FROM marketing_choices AS m
        JOIN customers AS c ON c.seq = m.customer WHERE c.id = ?)sql"_s);
    if (const Result<void> ran = select.run(customer); !ran)
        return failure(ran.error());
    return select.next() ? std::optional(MarketingChoice{select.flag(0), select.time(1)}) : std::nullopt;
}

Result<void> MarketingRepository::stop(const CustomerId &customer, const QDateTime &at)
{
    Statement save(*m_connection, uR"sql(INSERT INTO marketing_choices (customer, is_stopped, at_s)
        SELECT seq, 1, ? FROM customers WHERE id = ?
        ON CONFLICT (customer) DO UPDATE SET is_stopped = 1, at_s = excluded.at_s RETURNING customer)sql"_s);
    if (Result<void> ran = save.run(at, customer); !ran)
        return ran;
    CustomerTable customers(*m_connection, *m_changes);
    return save.next() ? customers.noteConversations(save.big(0)) : save.ended();
}

Result<void> MarketingRepository::noteRefusal(const MessageId &message)
{
    // The time of the message and not that of the refusal, so that it does not matter in which order the
    // refusal and the customer's own choices come.
    Statement save(*m_connection, uR"sql(INSERT INTO marketing_choices (customer, is_stopped, at_s)
        SELECT c.customer, 1, m.sent_at_s FROM whatsapp_messages AS m
            JOIN conversations AS c ON c.seq = m.conversation WHERE m.id = ?
        ON CONFLICT (customer) DO UPDATE SET is_stopped = 1, at_s = excluded.at_s
            WHERE excluded.at_s >= at_s RETURNING customer)sql"_s);
    if (Result<void> ran = save.run(message); !ran)
        return ran;
    CustomerTable customers(*m_connection, *m_changes);
    return save.next() ? customers.noteConversations(save.big(0)) : save.ended();
}

Result<void> MarketingRepository::takeBackStop(const CustomerId &customer, const QDateTime &stoppedAt,
                                               const std::optional<MarketingChoice> &before)
{
    Statement remove(*m_connection, uR"sql(DELETE FROM marketing_choices WHERE is_stopped = 1 AND at_s = ?
        AND customer = (SELECT seq FROM customers WHERE id = ?) RETURNING customer)sql"_s);
    if (Result<void> ran = remove.run(stoppedAt, customer); !ran)
        return ran;
    if (!remove.next())
        return remove.ended();
    const qint64 row = remove.big(0);
    if (before) {
        Statement restore(*m_connection,
                          u"INSERT INTO marketing_choices (customer, is_stopped, at_s) VALUES (?, ?, ?)"_s);
        if (Result<void> ran = restore.run(row, before->isStopped, before->at); !ran)
            return ran;
    }
    return CustomerTable(*m_connection, *m_changes).noteConversations(row);
}

} // namespace shoptalk
