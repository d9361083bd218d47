// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stopproposalrepository.h"

#include "domain/message.h"
#include "store/customertable.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

StopProposal proposalFrom(const Statement &row)
{
    StopProposal proposal;
    proposal.customer = {row.id<CustomerId>(0), row.id<WaId>(1), row.id<BusinessScopedUserId>(2),
                         row.text(3),           row.text(4),     row.text(5)};
    proposal.text = row.text(6);
    proposal.askedAt = row.time(7);
    return proposal;
}

} // namespace

StopProposalRepository::StopProposalRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<void> StopProposalRepository::propose(const Message &message)
{
    Statement save(*m_connection, uR"sql(INSERT INTO stop_proposals (customer, message, asked_at_s)
        SELECT customer, ?, ? FROM conversations WHERE id = ?
        ON CONFLICT (customer) DO UPDATE SET message = excluded.message, asked_at_s = excluded.asked_at_s,
            decided_at_s = NULL WHERE excluded.asked_at_s > asked_at_s RETURNING customer)sql"_s);
    if (Result<void> ran = save.run(message.id, message.sentAt, message.conversation); !ran)
        return ran;
    return noteChanged(save);
}

Result<bool> StopProposalRepository::isUndecided(const CustomerId &customer) const
{
    Statement select(*m_connection, uR"sql(SELECT 1 FROM undecided_stops AS p
        JOIN customers AS c ON c.seq = p.customer WHERE c.id = ?)sql"_s);
    if (const Result<void> ran = select.run(customer); !ran)
        return failure(ran.error());
    return select.next();
}

Result<QList<StopProposal>> StopProposalRepository::undecided(int limit) const
{
    Statement select(*m_connection, uR"sql(SELECT u.id, u.wa_id, u.user_id, u.profile_name, u.username,
            u.phone_book_name, coalesce(m.text, ''), p.asked_at_s
        FROM undecided_stops AS p JOIN customers AS u ON u.seq = p.customer
        LEFT JOIN whatsapp_messages AS m ON m.id = p.message AND m.deleted_at IS NULL
        ORDER BY p.asked_at_s DESC, p.customer DESC LIMIT ?)sql"_s);
    return collect(select, proposalFrom, limit);
}

Result<int> StopProposalRepository::countUndecided() const
{
    Statement select(*m_connection, u"SELECT count(*) FROM undecided_stops"_s);
    if (const Result<void> ran = select.run(); !ran)
        return failure(ran.error());
    return select.next() ? select.integer(0) : 0;
}

Result<void> StopProposalRepository::decide(const CustomerId &customer, const QDateTime &at)
{
    return setDecided(customer, at);
}

Result<void> StopProposalRepository::noteRequest(const CustomerId &customer, const QDateTime &at)
{
    Statement save(*m_connection,
                   uR"sql(INSERT INTO stop_proposals (customer, message, asked_at_s, decided_at_s)
        SELECT seq, '', ?, ? FROM customers WHERE id = ?
        ON CONFLICT (customer) DO UPDATE SET decided_at_s = coalesce(decided_at_s, excluded.decided_at_s)
        RETURNING customer)sql"_s);
    if (Result<void> ran = save.run(at, at, customer); !ran)
        return ran;
    return noteChanged(save);
}

Result<void> StopProposalRepository::reopen(const CustomerId &customer)
{
    return setDecided(customer, {});
}

Result<void> StopProposalRepository::setDecided(const CustomerId &customer, const QDateTime &at)
{
    Statement update(*m_connection, uR"sql(UPDATE stop_proposals SET decided_at_s = ?
        WHERE customer = (SELECT seq FROM customers WHERE id = ?) RETURNING customer)sql"_s);
    if (Result<void> ran = update.run(at, customer); !ran)
        return ran;
    return noteChanged(update);
}

Result<void> StopProposalRepository::noteChanged(Statement &returned)
{
    CustomerTable customers(*m_connection, *m_changes);
    return returned.next() ? customers.noteConversations(returned.big(0)) : returned.ended();
}

Result<void> StopProposalRepository::join(qint64 gone, qint64 kept)
{
    Statement proposals(*m_connection,
                        uR"sql(INSERT INTO stop_proposals (customer, message, asked_at_s, decided_at_s)
        SELECT ?, message, asked_at_s, decided_at_s FROM stop_proposals WHERE customer = ?
        ON CONFLICT (customer) DO UPDATE SET message = excluded.message, asked_at_s = excluded.asked_at_s,
            decided_at_s = excluded.decided_at_s WHERE excluded.asked_at_s > asked_at_s)sql"_s);
    return proposals.run(kept, gone);
}

} // namespace shoptalk
