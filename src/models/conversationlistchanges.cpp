// SPDX-License-Identifier: GPL-3.0-or-later
// Many conversations that changed at once: the rows change in few steps.
#include "models/conversationlistmodel.h"
#include "models/conversationroles.h"
#include "store/store.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace shoptalk {

void ConversationListModel::refreshMany(const QSet<ConversationId> &ids)
{
    const bool allChanged =
        std::all_of(m_rows.begin(), m_rows.end(), [&ids](const Row &row) { return ids.contains(row->id); });
    if (allChanged && m_search.isEmpty() && !m_isSearching)
        return refreshLoaded();
    // What sorts below the last row that stays comes with its page.
    const auto last = std::find_if(m_rows.rbegin(), m_rows.rend(),
                                   [&ids](const Row &row) { return !ids.contains(row->id); });
    const QHash<ConversationId, Conversation> newest = newestOf(ids);
    QList<Conversation> present;
    for (const ConversationId &id : ids) {
        const auto known = newest.constFind(id);
        const Result<std::optional<Conversation>> found = known != newest.constEnd()
            ? Result<std::optional<Conversation>>(*known)
            : m_store.reader().conversations.find(id);
        if (!found)
            return; // the rows stay as they are, as with one that can't be read
        const bool belongs =
            *found && matches(**found) && (isWhole() || (last != m_rows.rend() && isAbove(**found, **last)));
        if (belongs)
            present << **found;
    }
    replace(ids, std::move(present));
    if (rowCount() < conversationsPerPage) // many may have been removed
        fetchMore({});
}

/// Those of `ids` that stand at the top, where most of what has changed does, in one query: a single one of
/// so many takes several times as long.
QHash<ConversationId, Conversation> ConversationListModel::newestOf(const QSet<ConversationId> &ids) const
{
    QHash<ConversationId, Conversation> newest;
    if (!m_search.isEmpty())
        return newest;
    const auto page = m_store.reader().conversationStates.page(m_scope, {}, int(ids.size()),
                                                               QDateTime::currentDateTimeUtc());
    for (const Conversation &conversation : page.value_or(QList<Conversation>())) {
        if (ids.contains(conversation.id))
            newest.insert(conversation.id, conversation);
    }
    return newest;
}

void ConversationListModel::become(const QList<Conversation> &rows)
{
    QSet<ConversationId> about;
    for (const Row &row : std::as_const(m_rows))
        about.insert(row->id);
    for (const Conversation &row : rows)
        about.insert(row.id);
    replace(about, rows);
}

void ConversationListModel::replace(const QSet<ConversationId> &about, QList<Conversation> present)
{
    const auto above = [this](const Conversation &a, const Conversation &b) { return isAbove(a, b); };
    std::sort(present.begin(), present.end(), above);
    QHash<ConversationId, int> places;
    for (int i = 0; i < int(present.size()); ++i)
        places.insert(present.at(i).id, i);

    std::vector<int> changed = removeRowsWithout(about, places);
    std::vector<bool> isMissing(size_t(present.size()), true);
    std::vector<bool> isChanged(size_t(m_rows.size()), false);
    QHash<int, QList<int>> roles; // by the row before
    for (const int row : changed) {
        const int place = places.value(at(row).id);
        isMissing[size_t(place)] = false;
        isChanged[size_t(row)] = true;
        const Conversation &now = present.at(place);
        if (at(row) == now)
            continue;
        roles.insert(row, changedConversationRoles(at(row), now));
        m_rows[row] = std::make_shared<const Conversation>(now);
    }
    const auto rowAbove = [this](int a, int b) { return isAbove(at(a), at(b)); };
    std::sort(changed.begin(), changed.end(), rowAbove);
    const std::vector<int> order = orderWith(changed, isChanged);
    reorder(order);
    for (int row = 0; row < rowCount() && !roles.isEmpty(); ++row) {
        if (const QList<int> changedRoles = roles.take(order[size_t(row)]); !changedRoles.isEmpty())
            Q_EMIT dataChanged(index(row), index(row), changedRoles);
    }
    insertMissing(present, isMissing);
}

/// Removes the rows of `about` that are not `present`. Returns the others of `about`, in ascending order.
std::vector<int> ConversationListModel::removeRowsWithout(const QSet<ConversationId> &about,
                                                          const QHash<ConversationId, int> &present)
{
    std::vector<int> gone;
    std::vector<int> others;
    for (int row = 0; row < rowCount() && gone.size() + others.size() < size_t(about.size()); ++row) {
        const ConversationId &id = at(row).id;
        if (about.contains(id))
            (present.contains(id) ? others : gone).push_back(row);
    }
    for (auto last = gone.rbegin(); last != gone.rend();) {
        auto first = last;
        while (std::next(first) != gone.rend() && *std::next(first) == *first - 1)
            ++first;
        beginRemoveRows({}, *first, *last);
        m_rows.remove(*first, *last - *first + 1);
        endRemoveRows();
        last = std::next(first);
    }
    for (int &row : others)
        row -= int(std::distance(gone.begin(), std::lower_bound(gone.begin(), gone.end(), row)));
    return others;
}

/// The rows in their new order: those that did not change keep theirs, and each of `changed`, which is in the
/// new order already, is put in its place among them. Few are compared, because most often few change.
std::vector<int> ConversationListModel::orderWith(const std::vector<int> &changed,
                                                  const std::vector<bool> &isChanged) const
{
    std::vector<int> staying;
    staying.reserve(isChanged.size());
    for (int row = 0; row < rowCount(); ++row) {
        if (!isChanged[size_t(row)])
            staying.push_back(row);
    }
    std::vector<int> order;
    order.reserve(isChanged.size());
    auto next = staying.begin();
    for (const int row : changed) {
        const auto comesFirst = [this, row](int other) { return isAbove(at(other), at(row)); };
        const auto below = std::partition_point(next, staying.end(), comesFirst);
        order.insert(order.end(), next, below);
        order.push_back(row);
        next = below;
    }
    order.insert(order.end(), next, staying.end());
    return order;
}

/// `order` has the present row of each new one.
void ConversationListModel::reorder(const std::vector<int> &order)
{
    if (std::is_sorted(order.begin(), order.end()))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QList<Row> rows;
    rows.reserve(m_rows.size());
    std::vector<int> rowAfter(order.size());
    for (size_t row = 0; row < order.size(); ++row) {
        rows << std::move(m_rows[order[row]]);
        rowAfter[size_t(order[row])] = int(row);
    }
    m_rows = std::move(rows);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &moved : before)
        after << index(rowAfter[size_t(moved.row())]);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// Inserts the conversations that are no rows yet; `present` is in the order of the rows.
void ConversationListModel::insertMissing(const QList<Conversation> &present,
                                          const std::vector<bool> &isMissing)
{
    int row = 0;
    for (qsizetype i = 0; i < present.size(); ++i) {
        if (!isMissing[size_t(i)])
            continue;
        const auto comesFirst = [&](const Row &other) { return isAbove(*other, present.at(i)); };
        const auto below = std::partition_point(m_rows.begin() + row, m_rows.end(), comesFirst);
        row = int(std::distance(m_rows.begin(), below));
        qsizetype end = i + 1; // of those that belong above the same row
        while (end < present.size() && isMissing[size_t(end)]
               && (row == rowCount() || isAbove(present.at(end), at(row))))
            ++end;
        const int count = int(end - i);
        beginInsertRows({}, row, row + count - 1);
        append(present.sliced(i, count));
        std::rotate(m_rows.begin() + row, m_rows.end() - count, m_rows.end());
        endInsertRows();
        row += count;
        i = end - 1;
    }
}

} // namespace shoptalk
