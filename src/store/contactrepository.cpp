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

} // namespace

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
    Statement select(*m_connection, u"SELECT "_s + customerRowColumns() + uR"sql( FROM customers
        WHERE group_id IS NULL
            AND (? = '' OR instr(names, ?) > 0 OR (? <> '' AND instr(coalesce(wa_id, ''), ?) > 0))
            AND NOT EXISTS (SELECT 1 FROM conversations AS c WHERE c.customer = customers.seq
                AND (c.deleted_at IS NULL OR customers.phone_book_name = ''))
        ORDER BY trim(names, char(10)), seq LIMIT ?)sql"_s);
    return collect(select, customerFrom, term.name, term.name, term.digits, term.digits, limit);
}

} // namespace shoptalk
