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

Plan planOf(const ConversationScope &scope)
{
    Plan plan = planOfFilter(scope);
    if (scope.number.isEmpty())
        return plan;
    plan.index += u"_of_number"_s;
    plan.condition += u" AND c.listed_number = ?"_s;
    plan.values << scope.number;
    return plan;
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
    Plan plan = planOf(scope);
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
