// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customertable.h"

#include "core/uuid.h"
#include "domain/numberforms.h"
#include "store/customermerge.h"
#include "store/searchtext.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Returns 0 if there is no row.
Result<qint64> firstRow(const Result<void> &ran, Statement &select)
{
    if (!ran)
        return failure(ran.error());
    return select.next() ? select.big(0) : 0;
}

Customer merged(Customer known, const Customer &news)
{
    // The other form of the number that is known says nothing new.
    if (!news.waId.isEmpty() && (known.waId.isEmpty() || otherFormOf(news.waId) != known.waId))
        known.waId = news.waId;
    if (!news.userId.isEmpty())
        known.userId = news.userId;
    if (!news.profileName.isEmpty())
        known.profileName = news.profileName;
    if (!news.username.isEmpty())
        known.username = news.username;
    if (!news.phoneBookName.isEmpty())
        known.phoneBookName = news.phoneBookName;
    return known;
}

} // namespace

CustomerTable::CustomerTable(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<qint64> CustomerTable::save(const Customer &customer)
{
    const Result<qint64> former = findFormer(customer.userId);
    if (!former)
        return former;
    if (*former != 0) { // a late event has the current name but a former identity
        Customer news;
        news.profileName = customer.profileName;
        news.username = customer.username;
        news.phoneBookName = customer.phoneBookName;
        const Result<void> updated = update(*former, news);
        return updated ? former : failure(updated.error());
    }
    const Result<qint64> byUser = findByUser(customer);
    if (!byUser)
        return byUser;
    const Result<qint64> byNumber = findByNumber(customer);
    if (!byNumber)
        return byNumber;
    if (*byUser == 0 && *byNumber == 0)
        return insert(customer);
    Customer news = customer;
    Result<qint64> row = *byUser != 0 ? *byUser : *byNumber;
    if (*byUser != 0 && *byNumber != 0 && *byUser != *byNumber) {
        row = CustomerMerge(*m_connection, *m_changes).merge(*byUser, *byNumber, MergeReason::SameEvent);
        if (row && *row == 0) { // a person said that the number is somebody else's
            row = byUser;
            news.waId = {};
        }
    }
    if (row)
        row = joinOtherForm(*row, news);
    if (!row)
        return row;
    if (const Result<void> updated = update(*row, news); !updated)
        return failure(updated.error());
    return row;
}

Result<qint64> CustomerTable::joinOtherForm(qint64 row, const Customer &customer)
{
    const WaId other = otherFormOf(customer.waId);
    if (other.isEmpty())
        return row;
    Statement select(*m_connection, uR"sql(SELECT seq FROM customers
        WHERE wa_id IN (?, ?) AND user_id IS NULL AND seq <> ? ORDER BY seq LIMIT 1)sql"_s);
    const Result<qint64> twin = firstRow(select.run(customer.waId, other, row), select);
    if (!twin || *twin == 0)
        return twin ? Result<qint64>(row) : twin;
    const Result<qint64> kept =
        CustomerMerge(*m_connection, *m_changes).merge(row, *twin, MergeReason::SameNumber);
    return kept && *kept == 0 ? Result<qint64>(row) : kept;
}

Result<qint64> CustomerTable::findByUser(const Customer &customer) const
{
    if (customer.userId.isEmpty())
        return 0;
    Statement byUser(*m_connection, u"SELECT seq FROM customers WHERE user_id = ?"_s);
    return firstRow(byUser.run(customer.userId), byUser);
}

Result<qint64> CustomerTable::findByNumber(const Customer &customer) const
{
    if (customer.waId.isEmpty())
        return 0;
    // The same number with another user id belongs to another person.
    Statement byNumber(*m_connection, uR"sql(SELECT seq FROM customers
        WHERE wa_id IN (?, ?) AND (user_id IS NULL OR ? = '') ORDER BY wa_id = ? DESC, seq DESC LIMIT 1)sql"_s);
    return firstRow(
        byNumber.run(customer.waId, orNull(otherFormOf(customer.waId)), customer.userId, customer.waId),
        byNumber);
}

Result<qint64> CustomerTable::findFormer(const BusinessScopedUserId &userId) const
{
    if (userId.isEmpty())
        return 0;
    Statement select(*m_connection, uR"sql(SELECT customer FROM former_user_ids
        WHERE user_id = ? AND NOT EXISTS (SELECT 1 FROM customers WHERE user_id = ?))sql"_s);
    return firstRow(select.run(userId, userId), select);
}

Result<qint64> CustomerTable::twinOf(qint64 row, const Customer &after) const
{
    // Here too, the same number with another user id belongs to another person.
    Statement select(*m_connection, uR"sql(SELECT seq FROM customers WHERE seq <> ?
        AND (user_id = ? OR (wa_id IN (?, ?) AND user_id IS NULL)) ORDER BY seq LIMIT 1)sql"_s);
    return firstRow(
        select.run(row, orNull(after.userId), orNull(after.waId), orNull(otherFormOf(after.waId))), select);
}

Result<void> CustomerTable::noteFormer(qint64 row, const BusinessScopedUserId &userId)
{
    if (userId.isEmpty())
        return {};
    Statement insert(*m_connection,
                     u"INSERT OR REPLACE INTO former_user_ids (user_id, customer) VALUES (?, ?)"_s);
    return insert.run(userId, row);
}

Result<void> CustomerTable::change(const Customer &before, const Customer &after)
{
    Result<qint64> row = findByUser(before);
    if (row && *row == 0)
        row = findByNumber(before);
    if (!row || *row == 0)
        return row ? Result<void>() : failure(row.error());
    const Result<Customer> known = read(*row);
    if (!known)
        return failure(known.error());
    Result<qint64> twin = twinOf(*row, after);
    for (; twin && *twin != 0; twin = twinOf(*row, after)) {
        row = CustomerMerge(*m_connection, *m_changes).merge(*row, *twin, MergeReason::Changed);
        if (!row || *row == 0) // a person said that they are not the same: what comes goes to the other one
            return row ? Result<void>() : failure(row.error());
    }
    if (!twin)
        return failure(twin.error());
    Customer identity;
    identity.waId = after.waId;
    identity.userId = after.userId;
    if (!after.userId.isEmpty() && known->userId != after.userId) {
        if (Result<void> noted = noteFormer(*row, known->userId); !noted)
            return noted;
    }
    return update(*row, identity);
}

Result<qint64> CustomerTable::insert(const Customer &customer)
{
    const auto id = newId<CustomerId>();
    Statement insert(*m_connection, uR"sql(INSERT INTO customers
            (id, wa_id, user_id, profile_name, username, phone_book_name, names)
        VALUES (?, ?, ?, ?, ?, ?, ?))sql"_s);
    const Result<void> ran =
        insert.run(id, orNull(customer.waId), orNull(customer.userId), customer.profileName,
                   customer.username, customer.phoneBookName, searchableNames(customer));
    if (!ran)
        return failure(ran.error());
    return insert.insertedRow();
}

Result<void> CustomerTable::update(qint64 row, const Customer &customer)
{
    const Result<Customer> known = read(row);
    if (!known)
        return failure(known.error());
    return replace(row, *known, merged(*known, customer));
}

Result<void> CustomerTable::forgetPhoneBookName(const Customer &customer)
{
    Result<qint64> row = findByUser(customer);
    if (row && *row == 0)
        row = findByNumber(customer);
    if (!row || *row == 0)
        return row ? Result<void>() : failure(row.error());
    const Result<Customer> known = read(*row);
    if (!known)
        return failure(known.error());
    Customer next = *known;
    next.phoneBookName.clear();
    return replace(*row, *known, next);
}

Result<void> CustomerTable::replace(qint64 row, const Customer &known, const Customer &next)
{
    if (next == known)
        return {};
    Statement update(*m_connection, uR"sql(UPDATE customers SET wa_id = ?, user_id = ?, profile_name = ?,
        username = ?, phone_book_name = ?, names = ?, deleted_at = NULL WHERE seq = ?)sql"_s);
    const Result<void> ran = update.run(orNull(next.waId), orNull(next.userId), next.profileName,
                                        next.username, next.phoneBookName, searchableNames(next), row);
    if (!ran)
        return ran;
    return noteConversations(row);
}

Result<Customer> CustomerTable::read(qint64 row) const
{
    Statement select(*m_connection, uR"sql(SELECT id, wa_id, user_id, profile_name, username, phone_book_name
        FROM customers WHERE seq = ?)sql"_s);
    if (const Result<void> ran = select.run(row); !ran)
        return failure(ran.error());
    if (!select.next())
        return failure(Error::Kind::Storage, Reason::CustomerUnknown);
    return Customer{select.id<CustomerId>(0), select.id<WaId>(1), select.id<BusinessScopedUserId>(2),
                    select.text(3),           select.text(4),     select.text(5)};
}

Result<void> CustomerTable::noteConversations(qint64 row)
{
    Statement select(*m_connection, u"SELECT id FROM conversations WHERE customer = ?"_s);
    const auto ids = collect(
        select, [](const Statement &found) { return found.id<ConversationId>(0); }, row);
    if (!ids)
        return failure(ids.error());
    for (const ConversationId &id : *ids)
        m_changes->conversations.insert(id);
    return {};
}

} // namespace shoptalk
