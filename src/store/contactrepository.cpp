// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contactrepository.h"

#include "domain/numberforms.h"
#include "store/customerrow.h"
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

} // namespace shoptalk
