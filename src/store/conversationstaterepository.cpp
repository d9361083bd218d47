// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conversationstaterepository.h"

#include "domain/servicewindow.h"
#include "store/conversationrow.h"
#include "store/reminderevents.h"
#include "store/statement.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// How the rows of a scope are found: the index is in the order of the list.
struct Plan {
    QString index;
    QString condition; ///< After the conversation is not deleted.
    QList<ColumnValue> values; ///< Of the condition.
};

Plan planOfFilter(const ConversationScope &scope)
{
    const QString listed = u" AND c.archived_at_s IS NULL AND c.snoozed_until_s IS NULL"_s;
    switch (scope.filter) {
    case ConversationFilter::Unread:
        return {
            u"conversations_listed_unread"_s, listed + u" AND (c.unread > 0 OR c.marked_unread = 1)"_s, {}};
    case ConversationFilter::Mine:
        return {u"conversations_by_assignee"_s, listed + u" AND c.assignee = ?"_s, {scope.me}};
    case ConversationFilter::Unassigned:
        return {u"conversations_by_assignee"_s, listed + u" AND c.assignee = ?"_s, {StaffId()}};
    case ConversationFilter::Waiting:
        return {u"conversations_listed_waiting"_s, listed + u" AND c.is_waiting = 1"_s, {}};
    case ConversationFilter::Archived:
        return {u"conversations_archived"_s, u" AND c.archived_at_s IS NOT NULL"_s, {}};
    case ConversationFilter::Snoozed:
        return {u"conversations_snoozed"_s, u" AND c.snoozed_until_s IS NOT NULL"_s, {}};
    case ConversationFilter::ClosingSoon:
        return {u"conversations_by_window"_s, listed, {}};
    case ConversationFilter::All:
        break;
    }
    return {u"conversations_listed"_s, listed, {}};
}

/// Narrows a plan down to a number. While the indexes for single numbers are being filled, the list is walked
/// in its order: one in so many conversations is with the number. Few are found by the number and sorted.
Plan planOfNumber(Plan plan, const PhoneNumberId &number, bool isListed, bool isRare)
{
    if (isListed) {
        plan.index += u"_of_number"_s;
        plan.condition += u" AND c.listed_number = ?"_s;
    } else {
        if (isRare)
            plan.index = u"sqlite_autoindex_conversations_2"_s; // by phone_number_id, customer
        plan.condition += u" AND c.phone_number_id = ?"_s;
    }
    plan.values << number;
    return plan;
}

/// True if fewer conversations are with the number than are sorted in a moment.
Result<bool> isRare(const Connection &connection, const PhoneNumberId &number)
{
    constexpr int manyConversations = 1000;
    Statement count(connection, uR"sql(SELECT count(*) FROM
        (SELECT 1 FROM conversations WHERE phone_number_id = ? LIMIT ?))sql"_s);
    if (const Result<void> ran = count.run(number, manyConversations); !ran)
        return failure(ran.error());
    return count.next() && count.integer(0) < manyConversations;
}

/// Nothing if the scope has no conversation, because it has a number and only one is connected.
Result<std::optional<Plan>> planOf(const Connection &connection, const ConversationScope &scope)
{
    const Plan plan = planOfFilter(scope);
    if (scope.number.isEmpty())
        return plan;
    const NumberListing listing(connection);
    const Result<bool> isWanted = listing.isWanted();
    const Result<bool> isListed = listing.isDone();
    if (!isWanted || !isListed)
        return failure(isWanted ? isListed.error() : isWanted.error());
    if (!*isWanted)
        return std::nullopt;
    const Result<bool> hasFew = *isListed ? Result<bool>(false) : isRare(connection, scope.number);
    if (!hasFew)
        return failure(hasFew.error());
    return planOfNumber(plan, scope.number, *isListed, *hasFew);
}

/// The seconds of a service window that is closing soon are those between the two.
qint64 closedBeforeS(const QDateTime &now)
{
    return now.toSecsSinceEpoch() - std::chrono::seconds(std::chrono::hours(24)).count();
}
qint64 openAfterS(const QDateTime &now)
{
    return closedBeforeS(now) + std::chrono::seconds(ServiceWindow::soon).count();
}

} // namespace

ConversationStateRepository::ConversationStateRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<QList<Conversation>> ConversationStateRepository::page(const ConversationScope &scope,
                                                              const std::optional<Conversation> &after,
                                                              int limit, const QDateTime &now) const
{
    if (scope.filter == ConversationFilter::Mine && scope.me.isEmpty())
        return QList<Conversation>();
    const Result<std::optional<Plan>> found = planOf(*m_connection, scope);
    if (!found || !*found)
        return found ? Result<QList<Conversation>>(QList<Conversation>()) : failure(found.error());
    Plan plan = **found;
    QString rest = u"WHERE c.deleted_at IS NULL"_s + plan.condition;
    if (scope.filter == ConversationFilter::ClosingSoon) {
        rest += u" AND c.last_inbound_at_s < ? AND (c.last_inbound_at_s, c.id) > (?, ?)"_s
            + u" ORDER BY c.last_inbound_at_s, c.id LIMIT ?"_s;
        plan.values << openAfterS(now);
        // No id sorts after this one, because ids consist of smaller characters.
        plan.values += after ? QList<ColumnValue>{after->lastInboundAt, after->id}
                             : QList<ColumnValue>{closedBeforeS(now), u"~"_s};
    } else {
        if (after) {
            rest += u" AND (c.is_pinned, c.sorted_at_s, c.id) < (?, ?, ?)"_s;
            const QDateTime sortedAt = after->sortedAt();
            plan.values << after->state.isPinned << (sortedAt.isValid() ? sortedAt.toSecsSinceEpoch() : 0)
                        << after->id;
        }
        rest += u" ORDER BY c.is_pinned DESC, c.sorted_at_s DESC, c.id DESC LIMIT ?"_s;
    }
    plan.values << limit;
    Statement select(*m_connection, selectConversations(rest, plan.index));
    return collectAll(select, conversationFrom, plan.values);
}

Result<ConversationState> ConversationStateRepository::of(const ConversationId &id) const
{
    Statement select(*m_connection,
                     u"SELECT "_s + stateColumns() + u" FROM conversations AS c WHERE c.id = ?"_s);
    if (const Result<void> ran = select.run(id); !ran)
        return failure(ran.error());
    return select.next() ? stateFrom(select, 0) : ConversationState();
}

Result<void> ConversationStateRepository::set(const ConversationId &id, const ConversationState &state,
                                              const QDateTime &at)
{
    if (Result<void> added = ReminderEvents(*m_connection).add(id, state.remindAt, at); !added)
        return added;
    Statement update(*m_connection, uR"sql(UPDATE conversations SET is_pinned = ?, muted_until_s = ?,
            archived_at_s = ?, snoozed_until_s = ?, blocked_at_s = ?, surfaced_at_s = coalesce(?, 0),
            remind_at_s = ?, assignee = ? WHERE id = ?)sql"_s);
    if (Result<void> ran = update.run(state.isPinned, state.mutedUntil, state.archivedAt, state.snoozedUntil,
                                      state.blockedAt, state.surfacedAt, state.remindAt, state.assignee, id);
        !ran)
        return ran;
    if (update.rowsChanged() > 0)
        m_changes->conversations.insert(id);
    return {};
}

Result<bool> ConversationStateRepository::isBlocked(const CustomerId &customer) const
{
    Statement select(*m_connection, uR"sql(SELECT EXISTS (SELECT 1 FROM conversations AS c
        WHERE c.customer = (SELECT seq FROM customers WHERE id = ?) AND c.blocked_at_s IS NOT NULL))sql"_s);
    if (const Result<void> ran = select.run(customer); !ran)
        return failure(ran.error());
    return select.next() && select.flag(0);
}

Result<WokenConversations> ConversationStateRepository::wake(const QDateTime &now)
{
    if (const Result<void> added = ReminderEvents(*m_connection).addDone(now); !added)
        return failure(added.error());
    // A reminder lists its conversation again, because nobody sees one that is archived or snoozed.
    Statement remind(*m_connection, uR"sql(UPDATE conversations
            SET remind_at_s = NULL, archived_at_s = NULL, snoozed_until_s = NULL, surfaced_at_s = ?,
                marked_unread = 1
            WHERE deleted_at IS NULL AND remind_at_s IS NOT NULL AND remind_at_s <= ? RETURNING id)sql"_s);
    Statement unsnooze(*m_connection, uR"sql(UPDATE conversations
            SET snoozed_until_s = NULL, surfaced_at_s = ?, marked_unread = 1
            WHERE deleted_at IS NULL AND snoozed_until_s IS NOT NULL AND snoozed_until_s <= ? RETURNING id)sql"_s);
    WokenConversations woken;
    for (const auto &[update, ids] :
         {std::pair(&remind, &woken.reminded), std::pair(&unsnooze, &woken.unsnoozed)}) {
        const auto ended = collect(
            *update, [](const Statement &row) { return row.id<ConversationId>(0); }, now, now);
        if (!ended)
            return failure(ended.error());
        *ids = *ended;
        m_changes->conversations.unite(QSet<ConversationId>(ended->begin(), ended->end()));
    }
    return woken;
}

Result<QDateTime> ConversationStateRepository::nextWake() const
{
    const QDateTime always = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    const Result<QDateTime> snooze =
        timeOf(uR"sql(SELECT snoozed_until_s FROM conversations INDEXED BY conversations_by_snooze
        WHERE deleted_at IS NULL AND snoozed_until_s IS NOT NULL AND snoozed_until_s > ?
        ORDER BY snoozed_until_s LIMIT 1)sql"_s,
               always);
    const Result<QDateTime> reminder =
        timeOf(uR"sql(SELECT remind_at_s FROM conversations INDEXED BY conversations_by_reminder
        WHERE deleted_at IS NULL AND remind_at_s IS NOT NULL AND remind_at_s > ?
        ORDER BY remind_at_s LIMIT 1)sql"_s,
               always);
    if (!snooze || !reminder)
        return snooze ? reminder : snooze;
    if (!snooze->isValid() || !reminder->isValid())
        return snooze->isValid() ? snooze : reminder;
    return std::min(*snooze, *reminder);
}

Result<QDateTime> ConversationStateRepository::nextClosing(const QDateTime &now) const
{
    const Result<QDateTime> inbound =
        timeOf(uR"sql(SELECT last_inbound_at_s FROM conversations INDEXED BY conversations_by_window
        WHERE deleted_at IS NULL AND archived_at_s IS NULL AND snoozed_until_s IS NULL
            AND last_inbound_at_s >= ? ORDER BY last_inbound_at_s LIMIT 1)sql"_s,
               QDateTime::fromSecsSinceEpoch(openAfterS(now), Qt::UTC));
    return inbound && inbound->isValid() ? ServiceWindow(*inbound).nextStateChange(now) : inbound;
}

Result<QDateTime> ConversationStateRepository::timeOf(const QString &sql, const QDateTime &after) const
{
    Statement select(*m_connection, sql);
    if (const Result<void> ran = select.run(after); !ran)
        return failure(ran.error());
    return select.next() ? select.time(0) : QDateTime();
}

} // namespace shoptalk
