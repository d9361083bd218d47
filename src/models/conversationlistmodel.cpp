// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversationlistmodel.h"

#include "core/logging.h"
#include "models/conversationroles.h"
#include "store/searchtext.h"
#include "store/store.h"

#include <qcoro/qcorotask.h>

#include <algorithm>
#include <utility>

namespace shoptalk {

namespace {
constexpr int searchLimit = 200;
/// More changes than this move their rows in one step.
constexpr qsizetype singleMoves = 3;
} // namespace

ConversationListModel::ConversationListModel(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_numbers(store)
{
    connect(&m_store, &Store::changed, this, &ConversationListModel::apply);
    connect(&m_numbers, &NumberList::changed, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {NumberNameRole});
    });
    reload();
}

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == NumberNameRole)
        return m_numbers.nameOf(at(index.row()).phoneNumber);
    return conversationValue(at(index.row()), role);
}

bool ConversationListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_store.isOpen() && !m_complete && m_search.isEmpty() && !m_isSearching;
}

void ConversationListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const std::optional<Conversation> last =
        m_rows.isEmpty() ? std::nullopt : std::optional<Conversation>(*m_rows.last());
    const Result<QList<Conversation>> page = m_store.reader().conversationStates.page(
        m_scope, last, conversationsPerPage, QDateTime::currentDateTimeUtc());
    if (!page) {
        logFailure(logStore(), "a page of the inbox can't be read", page.error());
        return;
    }
    m_complete = page->size() < conversationsPerPage;
    if (page->isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page->size()) - 1);
    append(*page);
    endInsertRows();
}

void ConversationListModel::append(const QList<Conversation> &rows)
{
    for (const Conversation &row : rows)
        m_rows << std::make_shared<const Conversation>(row);
}

void ConversationListModel::reload()
{
    m_numbers.reload();
    beginResetModel();
    m_rows.clear();
    m_complete = false;
    endResetModel();
    if (m_search.isEmpty())
        fetchMore({});
    else
        startSearch();
}

int ConversationListModel::rowOf(const ConversationId &id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row->id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(std::distance(m_rows.begin(), found));
}

std::optional<Conversation> ConversationListModel::find(const ConversationId &id) const
{
    const bool isStale = m_isHeld && m_heldChanges.conversations.contains(id);
    if (const int row = rowOf(id); row >= 0 && !isStale)
        return at(row);
    if (id.isEmpty() || !m_store.isOpen())
        return std::nullopt;
    return m_store.reader().conversations.find(id).value_or(std::nullopt);
}

void ConversationListModel::setScope(const ConversationScope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    if (m_search.isEmpty()) {
        if (m_isSearching)
            startSearch(); // the answer that is awaited is about the former scope
        else
            reload();
    }
    Q_EMIT scopeChanged(m_scope);
}

void ConversationListModel::refreshScope()
{
    if (m_scope.filter == ConversationFilter::ClosingSoon && m_store.isOpen() && !m_isHeld)
        refreshLoaded();
}

QDateTime ConversationListModel::nextScopeChange() const
{
    if (m_scope.filter != ConversationFilter::ClosingSoon || !m_store.isOpen())
        return {};
    return m_store.reader()
        .conversationStates.nextClosing(QDateTime::currentDateTimeUtc())
        .value_or(QDateTime());
}

bool ConversationListModel::hasHidden() const
{
    if (!m_store.isOpen())
        return false;
    const auto any = m_store.reader().conversations.page({}, 1);
    return any && !any->isEmpty();
}

void ConversationListModel::setKept(const ConversationId &conversation)
{
    const ConversationId before = std::exchange(m_kept, conversation);
    if (before == conversation || rowOf(before) < 0)
        return;
    if (m_isHeld)
        m_heldChanges.conversations.insert(before);
    else
        refresh(before);
}

void ConversationListModel::setSearch(const QString &text)
{
    const QString wanted = SearchTerm(text).isEmpty() ? QString() : text;
    if (wanted == m_search)
        return;
    m_search = wanted;
    startSearch();
}

void ConversationListModel::startSearch()
{
    if (!m_store.isOpen())
        return;
    ++m_searchNumber;
    m_heldResult.reset();
    m_isSearching = true;
    m_changedWhileSearching.clear();
    const QString text = m_search;
    const int limit = text.isEmpty() ? conversationsPerPage : searchLimit;
    auto search = m_store.readInBackground([text, limit, scope = m_scope](const StoreSession &session) {
        return text.isEmpty()
            ? session.conversationStates.page(scope, {}, limit, QDateTime::currentDateTimeUtc())
            : session.conversations.search(text, limit);
    });
    QCoro::connect(std::move(search), this,
                   [this, number = m_searchNumber](const Result<QList<Conversation>> &found) {
                       takeSearchResult(number, found);
                   });
}

void ConversationListModel::takeSearchResult(quint64 number, const Result<QList<Conversation>> &found)
{
    if (number != m_searchNumber)
        return;
    if (m_isHeld && found) {
        m_heldResult = *found;
        return;
    }
    m_isSearching = false;
    if (found) {
        become(*found);
        m_complete = !m_search.isEmpty() || found->size() < conversationsPerPage;
    } else {
        logFailure(logStore(), "the search failed", found.error());
    }
    // The search saw the database as it was before these.
    for (const ConversationId &id : std::exchange(m_changedWhileSearching, {}))
        refresh(id);
    Q_EMIT searched(m_search);
}

void ConversationListModel::apply(const ChangeSet &changes)
{
    if (!m_store.isOpen())
        return;
    if (m_isHeld) {
        m_heldChanges.conversations.unite(changes.conversations);
        return;
    }
    if (m_isSearching)
        m_changedWhileSearching.unite(changes.conversations);
    if (changes.conversations.size() > singleMoves) {
        refreshMany(changes.conversations);
    } else {
        for (const ConversationId &id : changes.conversations)
            refresh(id);
    }
    if (!changes.conversations.isEmpty())
        Q_EMIT conversationsChanged(changes.conversations);
}

void ConversationListModel::release()
{
    if (!std::exchange(m_isHeld, false))
        return;
    const ChangeSet changes = std::exchange(m_heldChanges, {});
    apply(changes);
    if (const auto found = std::exchange(m_heldResult, std::nullopt))
        takeSearchResult(m_searchNumber, *found);
}

void ConversationListModel::refreshLoaded()
{
    if (!m_search.isEmpty() || m_isSearching) {
        startSearch();
        return;
    }
    const int limit = std::max(rowCount(), conversationsPerPage);
    const Result<QList<Conversation>> rows =
        m_store.reader().conversationStates.page(m_scope, {}, limit, QDateTime::currentDateTimeUtc());
    if (!rows)
        return;
    const int kept = rowOf(m_kept);
    const std::optional<Conversation> keptRow = kept < 0 ? std::nullopt : std::optional(at(kept));
    become(*rows);
    m_complete = rows->size() < limit;
    if (keptRow && rowOf(m_kept) < 0) { // the filter no longer shows it
        place(*keptRow);
        refresh(m_kept);
    }
}

void ConversationListModel::refresh(const ConversationId &id)
{
    const Result<std::optional<Conversation>> found = m_store.reader().conversations.find(id);
    if (!found)
        return;
    if (*found && belongsHere(**found))
        place(**found);
    else if (const int row = rowOf(id); row >= 0)
        removeAt(row);
}

/// True if the search or the filter shows it.
bool ConversationListModel::matches(const Conversation &conversation) const
{
    if (!m_search.isEmpty())
        return SearchTerm(m_search).matches(conversation.customer);
    const bool isKept = conversation.id == m_kept && rowOf(m_kept) >= 0;
    return isKept || isInScope(m_scope, conversation, QDateTime::currentDateTimeUtc());
}

bool ConversationListModel::belongsHere(const Conversation &conversation) const
{
    if (!matches(conversation))
        return false;
    // What sorts below the last loaded row comes with its page.
    const auto others = std::find_if(m_rows.rbegin(), m_rows.rend(),
                                     [&](const Row &row) { return row->id != conversation.id; });
    return isWhole() || (others != m_rows.rend() && isAbove(conversation, **others));
}

bool ConversationListModel::isAbove(const Conversation &a, const Conversation &b) const
{
    if (m_search.isEmpty())
        return standsAbove(m_scope.filter, a, b);
    return a.lastActivityAt != b.lastActivityAt ? a.lastActivityAt > b.lastActivityAt : b.id < a.id;
}

void ConversationListModel::place(const Conversation &conversation)
{
    const int row = rowOf(conversation.id);
    const auto comesFirst = [&](const Row &other) { return isAbove(*other, conversation); };
    if (row < 0) {
        const auto below = std::partition_point(m_rows.begin(), m_rows.end(), comesFirst);
        insertAt(static_cast<int>(std::distance(m_rows.begin(), below)), conversation);
        return;
    }
    // Only this row may be out of order.
    const auto self = m_rows.begin() + row;
    const auto above = std::partition_point(m_rows.begin(), self, comesFirst);
    const auto below = std::partition_point(self + 1, m_rows.end(), comesFirst);
    const auto target = static_cast<int>(above < self ? std::distance(m_rows.begin(), above)
                                                      : std::distance(m_rows.begin(), below) - 1);
    moveRowTo(row, target);
    update(target, conversation);
}

void ConversationListModel::update(int row, const Conversation &conversation)
{
    const QList<int> roles = changedConversationRoles(at(row), conversation);
    if (roles.isEmpty())
        return;
    m_rows[row] = std::make_shared<const Conversation>(conversation);
    Q_EMIT dataChanged(index(row), index(row), roles);
}

void ConversationListModel::moveRowTo(int from, int to)
{
    if (from == to)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_rows.move(from, to);
    endMoveRows();
}

void ConversationListModel::insertAt(int row, const Conversation &conversation)
{
    beginInsertRows({}, row, row);
    m_rows.insert(row, std::make_shared<const Conversation>(conversation));
    endInsertRows();
}

void ConversationListModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

} // namespace shoptalk
