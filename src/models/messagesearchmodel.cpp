// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/messagesearchmodel.h"

#include "core/logging.h"
#include "store/store.h"

#include <qcoro/qcorotask.h>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace shoptalk {

namespace {
constexpr int resultsPerPage = 50;
/// While a search is under way, the next one waits for so long, because a fast typist's next letter comes
/// sooner.
constexpr auto searchPause = 60ms;
} // namespace

MessageSearchModel::MessageSearchModel(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_wanted(std::make_shared<std::atomic<quint64>>(0))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &MessageSearchModel::start);
    connect(&m_store, &Store::changed, this, &MessageSearchModel::apply);
}

MessageSearchModel::~MessageSearchModel()
{
    ++*m_wanted; // a search that waits for the reader thread is not worth running
}

void MessageSearchModel::setQuery(const MessageQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    *m_wanted = ++m_number;
    m_isFetching = false;
    if (query.isEmpty()) {
        m_pause.stop();
        m_isSearching = false;
        m_hasFailed = false;
        clear();
        Q_EMIT searched();
        return;
    }
    m_pause.start(std::exchange(m_isSearching, true) ? searchPause : 0ms);
}

void MessageSearchModel::start()
{
    if (m_query.isEmpty() || !m_store.isOpen())
        return;
    m_isSearching = true;
    m_isFetching = false;
    read(0);
}

void MessageSearchModel::read(qint64 next)
{
    *m_wanted = ++m_number;
    auto work = [query = m_query, next, number = m_number,
                 wanted = m_wanted](const StoreSession &session) -> Result<Page> {
        if (*wanted != number)
            return failure(Error::Kind::Cancelled, Reason::None);
        const Result<FoundMessages> found = session.messageSearch.search(query, resultsPerPage, next);
        if (!found)
            return failure(found.error());
        const Result<IndexProgress> progress = session.messageIndex.progress();
        return Page{*found, !progress || progress->isComplete()};
    };
    QCoro::connect(m_store.readInBackground(std::move(work)), this,
                   [this, number = m_number, isFirstPage = next == 0](const Result<Page> &page) {
                       take(number, isFirstPage, page);
                   });
}

void MessageSearchModel::take(quint64 number, bool isFirstPage, const Result<Page> &page)
{
    if (number != m_number)
        return;
    m_isSearching = false;
    m_isFetching = false;
    m_hasFailed = !page;
    if (!page)
        logFailure(logStore(), "the search in messages failed", page.error());
    const FoundMessages found = page ? page->found : FoundMessages();
    m_next = found.next;
    if (isFirstPage) {
        m_isIndexComplete = !page || page->isIndexComplete;
        beginResetModel();
        m_rows = found.messages;
        endResetModel();
        Q_EMIT searched();
        return;
    }
    if (!found.messages.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(found.messages.size()) - 1);
        m_rows += found.messages;
        endInsertRows();
    }
    Q_EMIT fetched();
}

void MessageSearchModel::clear()
{
    m_next = 0;
    if (m_rows.isEmpty())
        return;
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void MessageSearchModel::apply(const ChangeSet &changes)
{
    if (m_rows.isEmpty() || !m_store.isOpen())
        return;
    QSet<ConversationId> gone;
    QSet<ConversationId> shown;
    for (const FoundMessage &found : std::as_const(m_rows))
        shown.insert(found.conversation);
    for (const ConversationId &id : shown.intersect(changes.conversations)) {
        if (!m_store.reader().conversations.find(id).value_or(std::nullopt))
            gone.insert(id);
    }
    for (int row = rowCount() - 1; row >= 0; --row) {
        const FoundMessage &found = m_rows.at(row);
        const bool hasChanged = changes.messages.value(found.conversation).contains(found.id);
        if (!gone.contains(found.conversation) && (!hasChanged || isStillShown(found)))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

bool MessageSearchModel::isStillShown(const FoundMessage &found) const
{
    const Result<QList<Message>> stored = m_store.reader().messages.several(found.conversation, {found.id});
    if (!stored || stored->isEmpty() || stored->first().isRevoked)
        return false;
    return !m_query.isStarred
        || m_store.reader().customerRecords.stars.among({found.id}).value_or(QSet<MessageId>()).size() > 0;
}

QList<PhoneNumber> MessageSearchModel::numbers() const
{
    return m_store.isOpen() ? m_store.reader().accounts.activeNumbers().value_or(QList<PhoneNumber>())
                            : QList<PhoneNumber>();
}

QList<Label> MessageSearchModel::labels() const
{
    return m_store.isOpen() ? m_store.reader().labels.all().value_or(QList<Label>()) : QList<Label>();
}

int MessageSearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MessageSearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FoundMessage &found = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return found.text;
    return role == FoundRole ? QVariant::fromValue(found) : QVariant();
}

bool MessageSearchModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next > 0 && !m_isSearching && !m_isFetching && m_store.isOpen();
}

void MessageSearchModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    read(m_next);
}

} // namespace shoptalk
