// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customertable.h"

#include "core/uuid.h"
#include "domain/numberforms.h"
#include "store/customermerge.h"
#include "store/searchtext.h"
#include "store/statement.h"

#include <algorithm>

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

Customer identityOf(const Customer &customer)
{
    Customer identity;
    identity.waId = customer.waId;
    identity.userId = customer.userId;
    return identity;
}

Customer namesOf(const Customer &customer)
{
    Customer names = customer;
    names.waId = {};
    names.userId = {};
    return names;
}

/// The parts of `former` that differ from the present identity.
Customer changedSince(Customer former, const Customer &now)
{
    if (isSameNumber(former.waId, now.waId))
        former.waId = {};
    if (former.userId == now.userId)
        former.userId = {};
    return identityOf(former);
}

} // namespace

CustomerTable::CustomerTable(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<qint64> CustomerTable::save(const Customer &customer, const QDateTime &reportedAt)
{
    if (customer.isGroup())
        return saveGroup(customer.groupId);
    const Result<FormerIdentity> former = FormerIdentities(*m_connection).find(customer, reportedAt);
    if (!former)
        return failure(former.error());
    return former->customer != 0 ? saveFormer(*former, customer, reportedAt)
                                 : savePresent(customer, reportedAt);
}

Result<qint64> CustomerTable::saveGroup(const GroupId &group)
{
    Statement select(*m_connection, u"SELECT seq FROM customers WHERE group_id = ?"_s);
    const Result<qint64> known = firstRow(select.run(group), select);
    if (!known || *known != 0)
        return known;
    Statement insert(*m_connection, uR"sql(INSERT INTO customers (id, group_id, profile_name, username, names)
        VALUES (?, ?, '', '', ''))sql"_s);
    const auto id = newId<CustomerId>();
    const Result<void> ran = insert.run(id, group);
    return ran ? Result<qint64>(insert.insertedRow()) : failure(ran.error());
}

Result<qint64> CustomerTable::saveFormer(const FormerIdentity &former, const Customer &customer,
                                         const QDateTime &reportedAt)
{
    const Result<CustomerRow> known = read(former.customer);
    if (!known)
        return failure(known.error());
    const Customer &now = known->customer;
    const Customer changed = changedSince(customer, now);
    Result<Customer> before = FormerIdentities(*m_connection).unnoted(former.customer, changed, former.until);
    if (!before)
        return failure(before.error());
    before->userId = changed.userId; // the end of its use may be recorded more exactly
    Customer present = namesOf(customer);
    present.userId = now.userId;
    const bool isNumberTheirs = now.waId.isEmpty() && !before->waId.isEmpty(); // only the user id changed
    if (isNumberTheirs || isSameNumber(customer.waId, now.waId)) {
        present.waId = customer.waId;
        before->waId = {};
    }
    const Result<qint64> row = claimFormer(former.customer, *before, {former.until, false});
    if (!row || isNumberTheirs)
        return row ? savePresent(present, reportedAt) : row;
    const Result<void> updated = update(*row, present, reportedAt);
    return updated ? row : failure(updated.error());
}

Result<qint64> CustomerTable::savePresent(const Customer &customer, const QDateTime &reportedAt)
{
    const Result<qint64> byUser = findByUser(customer);
    if (!byUser)
        return byUser;
    const Result<qint64> byNumber = findByNumber(customer);
    if (!byNumber)
        return byNumber;
    if (*byUser == 0 && *byNumber == 0)
        return insert(customer, reportedAt);
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
    if (const Result<void> updated = update(*row, news, reportedAt); !updated)
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
    const Result<qint64> duplicate = firstRow(select.run(customer.waId, other, row), select);
    if (!duplicate || *duplicate == 0)
        return duplicate ? Result<qint64>(row) : duplicate;
    const Result<qint64> kept =
        CustomerMerge(*m_connection, *m_changes).merge(row, *duplicate, MergeReason::SameNumber);
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

Result<qint64> CustomerTable::duplicateOf(qint64 row, const Customer &after) const
{
    // Again, the same number with another user id belongs to another person.
    Statement select(*m_connection, uR"sql(SELECT seq FROM customers WHERE seq <> ?
        AND (user_id = ? OR (wa_id IN (?, ?) AND user_id IS NULL)) ORDER BY user_id IS NULL, seq LIMIT 1)sql"_s);
    return firstRow(
        select.run(row, orNull(after.userId), orNull(after.waId), orNull(otherFormOf(after.waId))), select);
}

Result<qint64> CustomerTable::claimFormer(qint64 row, const Customer &identity, const Ending &ending)
{
    FormerIdentities identities(*m_connection);
    // An identity that is already recorded for this customer needs no merge: whoever has it now is another
    // person.
    const Result<Customer> former = identities.unnoted(row, identity, ending.at);
    if (!former)
        return failure(former.error());
    const Result<CustomerRow> known = read(row);
    if (!known)
        return failure(known.error());
    qint64 kept = row;
    Result<qint64> duplicate = duplicateOf(row, *former);
    for (; duplicate && *duplicate != 0; duplicate = duplicateOf(kept, *former)) {
        const Result<qint64> merged = mergeChanged(kept, *duplicate, *known);
        if (!merged || *merged == 0) // a person said that they are not the same
            return merged ? Result<qint64>(row) : merged;
        kept = *merged;
    }
    if (!duplicate)
        return duplicate;
    const Result<void> userId = identities.noteUserId(kept, identity.userId, ending.at, ending.isReported);
    if (!userId)
        return failure(userId.error());
    const Result<void> noted = identities.noteNumber(kept, former->waId, ending.at);
    return noted ? Result<qint64>(kept) : failure(noted.error());
}

Result<qint64> CustomerTable::mergeChanged(qint64 one, qint64 other, const CustomerRow &now)
{
    qint64 numberAtS = now.numberAtS;
    for (const qint64 row : {one, other}) {
        const Result<CustomerRow> known = read(row);
        if (!known)
            return failure(known.error());
        if (isSameNumber(known->customer.waId, now.customer.waId))
            numberAtS = std::max(numberAtS, known->numberAtS);
    }
    const Result<qint64> kept =
        CustomerMerge(*m_connection, *m_changes).merge(one, other, MergeReason::Changed);
    if (!kept || *kept == 0)
        return kept;
    Statement update(*m_connection,
                     u"UPDATE customers SET wa_id = ?, user_id = ?, wa_id_at_s = ? WHERE seq = ?"_s);
    const Result<void> ran =
        update.run(orNull(now.customer.waId), orNull(now.customer.userId), numberAtS, *kept);
    return ran ? kept : failure(ran.error());
}

Result<CustomerTable::Change> CustomerTable::lookUp(const Customer &before, const Customer &after,
                                                    const QDateTime &at) const
{
    const FormerIdentities identities(*m_connection);
    const Result<FormerIdentity> formerBefore = identities.find(before, at);
    const Result<FormerIdentity> changedAgain = identities.find(after, at.addSecs(1));
    if (!formerBefore || !changedAgain)
        return failure((formerBefore ? changedAgain : formerBefore).error());
    const bool isOld = formerBefore->customer != 0 || changedAgain->customer != 0;
    Result<qint64> from = formerBefore->customer != 0 ? formerBefore->customer : findByUser(before);
    if (from && *from == 0)
        from = findByNumber(before);
    const Result<qint64> to = changedAgain->customer != 0 ? changedAgain->customer : duplicateOf(0, after);
    if (!from || !to)
        return failure((from ? to : from).error());
    Change change{*from, *to, {}, {}};
    for (const qint64 row : {change.from, change.to}) {
        const Result<CustomerRow> known = row == 0 ? Result<CustomerRow>(CustomerRow()) : read(row);
        if (!known)
            return failure(known.error());
        if (row == change.from)
            change.known = known->customer;
        if (row != 0 && (change.now == CustomerRow() || changedAgain->customer != 0))
            change.now = *known;
    }
    // If the change is known already, or the customer changed again since, the notice is not about the
    // present identity.
    if (!isOld)
        change.now = withNews(change.now, identityOf(after), at);
    return change;
}

Result<void> CustomerTable::change(const Customer &before, const Customer &after, const QDateTime &at)
{
    const Result<Change> change = lookUp(before, after, at);
    if (!change)
        return failure(change.error());
    Result<qint64> row = change->from != 0 ? change->from : change->to;
    if (*row == 0)
        row = insert(identityOf(after), at);
    else if (change->to != 0 && change->to != *row)
        row = mergeChanged(*row, change->to, change->now);
    Result<qint64> duplicate = row && *row != 0 ? duplicateOf(*row, change->now.customer) : row;
    for (; row && *row != 0 && duplicate && *duplicate != 0;
         duplicate = duplicateOf(*row, change->now.customer))
        row = mergeChanged(*row, *duplicate, change->now);
    if (!row || !duplicate)
        return failure((row ? duplicate : row).error());
    if (*row == 0) // a person said that they are not the same: new events go to the other one
        return {};
    const Result<CustomerRow> present = read(*row);
    if (!present)
        return failure(present.error());
    CustomerRow next = *present;
    next.customer.waId = change->now.customer.waId;
    next.customer.userId = change->now.customer.userId;
    next.numberAtS = isSameNumber(present->customer.waId, next.customer.waId)
        ? std::max(present->numberAtS, change->now.numberAtS)
        : change->now.numberAtS;
    if (Result<void> replaced = replace(*row, *present, next); !replaced)
        return replaced;
    row = claimFormer(*row, changedSince(before, next.customer), {at, true});
    if (row)
        row = claimFormer(*row, changedSince(change->known, next.customer), {at, false});
    return row ? Result<void>() : failure(row.error());
}

Result<qint64> CustomerTable::insert(const Customer &customer, const QDateTime &reportedAt)
{
    const CustomerRow row = withNews({}, customer, reportedAt);
    const auto id = newId<CustomerId>();
    Statement insert(*m_connection, uR"sql(INSERT INTO customers
            (id, wa_id, user_id, profile_name, username, phone_book_name, names,
                wa_id_at_s, profile_name_at_s, username_at_s, phone_book_at_s)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql"_s);
    const Result<void> ran =
        insert.run(id, orNull(customer.waId), orNull(customer.userId), customer.profileName,
                   customer.username, customer.phoneBookName, searchableNames(customer), row.numberAtS,
                   row.profileNameAtS, row.usernameAtS, row.phoneBookAtS);
    if (!ran)
        return failure(ran.error());
    return insert.insertedRow();
}

Result<void> CustomerTable::update(qint64 row, const Customer &customer, const QDateTime &reportedAt)
{
    const Result<CustomerRow> known = read(row);
    if (!known)
        return failure(known.error());
    return replace(row, *known, withNews(*known, customer, reportedAt));
}

Result<void> CustomerTable::forgetPhoneBookName(const Customer &customer, const QDateTime &at)
{
    const Result<qint64> row = save(identityOf(customer), at);
    if (!row)
        return failure(row.error());
    const Result<CustomerRow> known = read(*row);
    if (!known)
        return failure(known.error());
    CustomerRow next = *known;
    if (at.isValid() && at.toSecsSinceEpoch() < known->phoneBookAtS)
        return {};
    next.customer.phoneBookName.clear();
    next.phoneBookAtS = at.isValid() ? at.toSecsSinceEpoch() : known->phoneBookAtS;
    return replace(*row, *known, next);
}

Result<void> CustomerTable::replace(qint64 row, const CustomerRow &known, const CustomerRow &next)
{
    if (next == known)
        return {};
    const Customer &customer = next.customer;
    Statement update(*m_connection, uR"sql(UPDATE customers SET wa_id = ?, user_id = ?, profile_name = ?,
        username = ?, phone_book_name = ?, wa_id_at_s = ?, profile_name_at_s = ?, username_at_s = ?,
        phone_book_at_s = ? WHERE seq = ?)sql"_s);
    const Result<void> ran = update.run(orNull(customer.waId), orNull(customer.userId), customer.profileName,
                                        customer.username, customer.phoneBookName, next.numberAtS,
                                        next.profileNameAtS, next.usernameAtS, next.phoneBookAtS, row);
    if (!ran || customer == known.customer) // confirmed, but not changed
        return ran;
    Statement names(*m_connection, u"UPDATE customers SET names = ?, deleted_at = NULL WHERE seq = ?"_s);
    if (Result<void> named = names.run(searchableNames(customer), row); !named)
        return named;
    return noteConversations(row);
}

Result<CustomerRow> CustomerTable::read(qint64 row) const
{
    Statement select(*m_connection, u"SELECT "_s + customerRowColumns() + u" FROM customers WHERE seq = ?"_s);
    if (const Result<void> ran = select.run(row); !ran)
        return failure(ran.error());
    if (!select.next())
        return failure(Error::Kind::Storage, Reason::CustomerUnknown);
    return customerRowFrom(select);
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
