// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contactrepository.h"

#include "domain/numberforms.h"
#include "store/customerrow.h"
#include "store/searchtext.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

Customer customerFrom(const Statement &row)
{
    return customerRowFrom(row).customer;
}

/// Enters those customers who are contacts without a conversation; all of them, or the one. One whose
/// conversation was deleted is one only with a name in the phone book.
QString entering(const QString &customer = {})
{
    const QString only = customer.isEmpty() ? QString() : u"seq = %1 AND "_s.arg(customer);
    return uR"sql(INSERT INTO contacts_without_conversation (customer, name, number)
        SELECT seq, trim(names, char(10)), coalesce(wa_id, '') FROM customers WHERE %1group_id IS NULL
            AND NOT EXISTS (SELECT 1 FROM conversations AS c WHERE c.customer = customers.seq
                AND (c.deleted_at IS NULL OR customers.phone_book_name = '')); )sql"_s.arg(only);
}

/// Enters or removes the customer, as they are now.
QString entered(const QString &customer)
{
    return u"DELETE FROM contacts_without_conversation WHERE customer = %1; "_s.arg(customer)
        + entering(customer);
}

QString trigger(const QString &name, const QString &event, const QString &statements)
{
    return u"CREATE TRIGGER %1 %2 BEGIN %3 END"_s.arg(name, event, statements);
}

} // namespace

QStringList contactTables()
{
    const QString before = u"old.customer"_s;
    const QString now = u"new.customer"_s;
    return {uR"sql(CREATE TABLE contacts_without_conversation (
        customer INTEGER PRIMARY KEY REFERENCES customers (seq) ON DELETE CASCADE,
        name TEXT NOT NULL,
        number TEXT NOT NULL
    ) STRICT)sql"_s,
            entering(),
            // The search reads this index alone, in its order, and ends when it has found enough.
            u"CREATE INDEX contacts_by_name ON contacts_without_conversation (name, customer, number)"_s,
            trigger(u"contact_after_insert"_s, u"AFTER INSERT ON customers"_s, entering(u"new.seq"_s)),
            trigger(u"contact_after_update"_s,
                    uR"sql(AFTER UPDATE OF names, wa_id, phone_book_name, group_id ON customers
        WHEN old.names <> new.names OR old.wa_id IS NOT new.wa_id OR old.group_id IS NOT new.group_id
            OR (old.phone_book_name = '') <> (new.phone_book_name = ''))sql"_s,
                    entered(u"new.seq"_s)),
            trigger(u"contact_after_conversation"_s, u"AFTER INSERT ON conversations"_s, entered(now)),
            trigger(u"contact_after_change"_s, uR"sql(AFTER UPDATE OF customer, deleted_at ON conversations
        WHEN old.customer <> new.customer OR old.deleted_at IS NOT new.deleted_at)sql"_s,
                    entered(before) + entered(now)),
            trigger(u"contact_after_end"_s, u"AFTER DELETE ON conversations"_s, entered(before))};
}

Result<QList<Customer>> ContactRepository::page(const CustomerId &after, int limit) const
{
    Statement select(*m_connection, u"SELECT "_s + customerRowColumns() + uR"sql( FROM customers
        WHERE seq > coalesce((SELECT seq FROM customers WHERE id = ?), 0) AND group_id IS NULL
        ORDER BY seq LIMIT ?)sql"_s);
    return collect(select, customerFrom, after, limit);
}

Result<std::optional<Customer>> ContactRepository::withNumber(const WaId &waId) const
{
    if (waId.isEmpty())
        return std::optional<Customer>();
    Statement select(*m_connection, u"SELECT "_s + customerRowColumns() + uR"sql( FROM customers
        WHERE wa_id IN (?, ?) ORDER BY wa_id = ? DESC, seq DESC LIMIT 1)sql"_s);
    const Result<QList<Customer>> found =
        collect(select, customerFrom, waId, orNull(otherFormOf(waId)), waId);
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::optional<Customer>() : found->first();
}

Result<QList<Customer>> ContactRepository::withoutConversation(const QString &text, int limit) const
{
    const SearchTerm term(text);
    Statement select(*m_connection, u"SELECT "_s + customerRowColumns() + uR"sql(
        FROM contacts_without_conversation AS contact CROSS JOIN customers ON customers.seq = contact.customer
        WHERE (? = '' OR instr(contact.name, ?) > 0 OR (? <> '' AND instr(contact.number, ?) > 0))
        ORDER BY contact.name, contact.customer LIMIT ?)sql"_s);
    return collect(select, customerFrom, term.name, term.name, term.digits, term.digits, limit);
}

Result<Conversation> ContactRepository::possibleConversation(const PhoneNumberId &number,
                                                             const Customer &customer) const
{
    Conversation possible;
    possible.phoneNumber = number;
    possible.customer = customer;
    Statement select(*m_connection, uR"sql(SELECT c.last_inbound_at_s, c.blocked_at_s FROM customers AS u
        JOIN conversations AS c ON c.customer = u.seq AND c.phone_number_id = ? WHERE u.id = ?)sql"_s);
    if (const Result<void> ran = select.run(number, customer.id); !ran)
        return failure(ran.error());
    if (!select.next())
        return possible;
    possible.lastInboundAt = select.time(0);
    possible.state.blockedAt = select.time(1);
    return possible;
}

} // namespace shoptalk
