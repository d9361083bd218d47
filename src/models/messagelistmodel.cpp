// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/messagelistmodel.h"

#include "core/logging.h"
#include "domain/overdue.h"
#include "store/store.h"

#include <algorithm>
#include <utility>

namespace shoptalk {

namespace {
constexpr int messagesPerPage = 50;
constexpr auto withNotices = MessageRepository::Notices::With;
constexpr qint64 groupMaximumGapS = 5LL * 60;
/// Above this number of changes (an import of history), reloading the loaded rows is cheaper than reading
/// each change.
constexpr qsizetype singleMessageReads = 200;
} // namespace

MessageListModel::MessageListModel(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, &MessageListModel::apply);
}

void MessageListModel::setConversation(const ConversationId &conversation)
{
    const bool isOther = m_conversation != conversation;
    beginResetModel();
    m_conversation = conversation;
    m_quoted.clear();
    m_localDays.clear(); // the time zone may be another one by now
    m_hasNewer = false;
    m_rows = newestPage(messagesPerPage, m_hasOlder);
    if (isOther)
        showUnread();
    m_stars.clear();
    readBeside(m_rows);
    resetAlbums();
    endResetModel();
}

QList<Message> MessageListModel::newestPage(int limit, bool &hasOlder) const
{
    hasOlder = false;
    if (m_conversation.isEmpty() || !m_store.isOpen())
        return {};
    Result<QList<Message>> page = m_store.reader().messages.newest(m_conversation, limit + 1, withNotices);
    if (!page) {
        logFailure(logStore(), "messages can't be read", page.error());
        return {};
    }
    hasOlder = page->size() > limit;
    if (hasOlder)
        page->removeFirst();
    return *page;
}

int MessageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MessageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const Message &message = m_rows.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return plainText(message);
    case MessageRole:
        return QVariant::fromValue(message);
    case StartsDayRole:
        return startsDay(row);
    case StartsGroupRole:
        return startsGroup(row);
    case EndsGroupRole:
        return endsGroup(row);
    case DeliveryRole:
        return static_cast<int>(message.delivery);
    case FollowsUncertainRole:
        return followsUncertain(row);
    case QuotedRole: {
        const std::optional<Message> quoted = m_quoted.value(message.context.quoted);
        return quoted ? QVariant::fromValue(*quoted) : QVariant();
    }
    case UnreadRole:
        return message.id == m_unread.first ? m_unread.count : 0;
    case StarredRole:
        return m_stars.contains(message.id);
    case SendingRole:
        return isSending(message);
    case OverdueRole:
        return static_cast<int>(overdueOf(message, m_clock->now()));
    case AlbumSizeRole:
        return albumOf(row).first == row && albumOf(row).size > 1 ? albumOf(row).size : 0;
    case AlbumStartRole:
        return albumOf(row).first < row ? QVariant(albumOf(row).first) : QVariant();
    default:
        return {};
    }
}

bool MessageListModel::startsDay(int row) const
{
    return row == 0 || localDay(row - 1) != localDay(row);
}

/// The results are kept, because without TZ in the environment every conversion to local time reads a file.
QDate MessageListModel::localDay(int row) const
{
    constexpr qint64 quarterS = 15LL * 60;
    const QDateTime &sentAt = m_rows.at(row).sentAt;
    const qint64 quarter = sentAt.toSecsSinceEpoch() / quarterS;
    const auto known = m_localDays.constFind(quarter);
    return known != m_localDays.constEnd() ? *known
                                           : *m_localDays.insert(quarter, sentAt.toLocalTime().date());
}

bool MessageListModel::startsGroup(int row) const
{
    if (startsDay(row))
        return true;
    const Message &above = m_rows.at(row - 1);
    const Message &message = m_rows.at(row);
    return above.direction != message.direction || above.sentAt.secsTo(message.sentAt) > groupMaximumGapS;
}

/// The bubble of an album ends where its last row does.
bool MessageListModel::endsGroup(int row) const
{
    const AlbumPlace album = albumOf(row);
    const int last = album.first == row ? row + album.size - 1 : row;
    return last + 1 == rowCount() || startsGroup(last + 1);
}

void MessageListModel::loadOlder()
{
    if (!m_hasOlder || m_rows.isEmpty() || !m_store.isOpen())
        return;
    Result<QList<Message>> page =
        m_store.reader().messages.before(m_conversation, m_rows.first().id, messagesPerPage + 1, withNotices);
    if (!page) {
        logFailure(logStore(), "older messages can't be read", page.error());
        return;
    }
    m_hasOlder = page->size() > messagesPerPage;
    if (m_hasOlder)
        page->removeFirst();
    readBeside(*page);
    insertAt(0, *page);
    removeTooNew();
}

int MessageListModel::rowOf(const MessageId &id) const
{
    // From the end, because mostly new messages change.
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (m_rows.at(row).id == id)
            return row;
    }
    return -1;
}

int MessageListModel::rowOf(const Wamid &wamid) const
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (m_rows.at(row).wamid == wamid)
            return row;
    }
    return -1;
}

/// Reads the messages that `messages` answer, in one query.
void MessageListModel::readQuoted(const QList<Message> &messages)
{
    QSet<Wamid> missing;
    for (const Message &message : messages) {
        if (!message.context.quoted.isEmpty() && !m_quoted.contains(message.context.quoted))
            missing.insert(message.context.quoted);
    }
    if (missing.isEmpty() || !m_store.isOpen())
        return;
    const Result<QList<Message>> found = m_store.reader().messages.withWamids(m_conversation, missing);
    if (!found) {
        logFailure(logStore(), "quoted messages can't be read", found.error());
        return;
    }
    for (const Wamid &wamid : missing)
        m_quoted.insert(wamid, std::nullopt);
    for (const Message &message : *found)
        m_quoted.insert(message.wamid, message);
}

/// A message that rows may answer was added or has changed.
void MessageListModel::updateQuotes(const Message &quoted)
{
    const auto known = m_quoted.find(quoted.wamid);
    if (quoted.wamid.isEmpty() || known == m_quoted.end() || *known == quoted)
        return;
    *known = quoted;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row).context.quoted == quoted.wamid)
            Q_EMIT dataChanged(index(row), index(row), {QuotedRole});
    }
}

void MessageListModel::apply(const ChangeSet &changes)
{
    const auto ids = changes.messages.constFind(m_conversation);
    if (ids == changes.messages.constEnd() || !m_store.isOpen())
        return;
    if (ids->size() > singleMessageReads)
        refreshLoaded();
    else
        refresh(*ids);
    countArrivals();
}

void MessageListModel::refresh(const QSet<MessageId> &ids)
{
    const Result<QList<Message>> messages =
        m_store.reader().messages.several(m_conversation, ids, withNotices);
    if (!messages) {
        logFailure(logStore(), "changed messages can't be read", messages.error());
        return;
    }
    QSet<MessageId> gone = ids;
    const QSet<MessageId> starred = readBeside(*messages);
    placeAll(*messages);
    for (const Message &message : *messages) {
        updateQuotes(message);
        gone.remove(message.id);
    }
    for (const MessageId &id : gone) {
        if (const int row = rowOf(id); row >= 0)
            removeAt(row);
    }
    if (rowCount() > 2 * maxRows) // somebody reads far above the end, where more and more arrives
        removeTooNew();
    reportStars(starred);
}

void MessageListModel::refreshLoaded()
{
    if (m_hasNewer) {
        refreshWindow();
        return;
    }
    const QList<Message> page = newestPage(std::max(rowCount(), messagesPerPage), m_hasOlder);
    const QSet<MessageId> starred = readBeside(page);
    become(page);
    for (const Message &message : page)
        updateQuotes(message);
    reportStars(starred);
}

/// Messages that came together become rows in one step.
void MessageListModel::placeAll(const QList<Message> &messages)
{
    QList<Message> together;
    int at = -1;
    for (const Message &message : messages) {
        if (rowOf(message.id) >= 0) {
            insertAt(at, std::exchange(together, {}));
            const int known = rowOf(message.id);
            if (fits(known, message)) {
                update(known, message);
                continue;
            }
            removeAt(known);
        }
        const int row = rowFor(message);
        if (row < 0)
            continue;
        if (row != at)
            insertAt(at, std::exchange(together, {}));
        at = rowFor(message);
        together << message;
    }
    insertAt(at, together);
}

/// False if the message's time has changed so much that it belongs to another row.
bool MessageListModel::fits(int row, const Message &message) const
{
    return (row == 0 || m_rows.at(row - 1).sentAt <= message.sentAt)
        && (row + 1 == rowCount() || message.sentAt <= m_rows.at(row + 1).sentAt);
}

/// Where a message that is not loaded yet belongs; -1 if that is beyond the loaded ones. It arrived after
/// those that are, so it follows messages of the same second.
int MessageListModel::rowFor(const Message &message) const
{
    const auto below =
        std::upper_bound(m_rows.begin(), m_rows.end(), message,
                         [](const Message &a, const Message &b) { return a.sentAt < b.sentAt; });
    const auto row = static_cast<int>(std::distance(m_rows.begin(), below));
    const bool isBeyond = (row == 0 && m_hasOlder) || (row == rowCount() && m_hasNewer);
    return isBeyond ? -1 : row;
}

void MessageListModel::update(int row, const Message &message)
{
    const Message before = m_rows.at(row);
    if (before == message)
        return;
    QList<int> roles{MessageRole};
    if (before.delivery != message.delivery)
        roles << DeliveryRole;
    if (plainText(before) != plainText(message))
        roles << Qt::DisplayRole;
    const bool isAboutAlbums = canBeInAlbum(before) || canBeInAlbum(message);
    m_rows[row] = message;
    m_areAlbumsKnown = m_areAlbumsKnown && !isAboutAlbums;
    Q_EMIT dataChanged(index(row), index(row), roles);
    if (isAboutAlbums) {
        reportAlbums();
        reportAlbumOf(row);
    }
    if ((before.delivery == Delivery::Uncertain) != (message.delivery == Delivery::Uncertain))
        refreshFollower(row);
}

void MessageListModel::insertAt(int row, const QList<Message> &messages)
{
    if (messages.isEmpty())
        return;
    const int count = static_cast<int>(messages.size());
    beginInsertRows({}, row, row + count - 1);
    m_rows += messages;
    std::rotate(m_rows.begin() + row, m_rows.end() - count, m_rows.end());
    m_areAlbumsKnown = false;
    endInsertRows();
    reportAlbums();
    refreshGroups(row - 1, row - 1);
    refreshGroups(row + count, row + count);
}

void MessageListModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    m_areAlbumsKnown = false;
    endRemoveRows();
    reportAlbums();
    refreshGroups(row - 1, row);
}

void MessageListModel::refreshGroups(int first, int last)
{
    first = std::max(first, 0);
    last = std::min(last, rowCount() - 1);
    if (first <= last)
        Q_EMIT dataChanged(index(first), index(last), {StartsDayRole, StartsGroupRole, EndsGroupRole});
}

void MessageListModel::become(const QList<Message> &messages)
{
    QSet<MessageId> kept;
    for (const Message &message : messages)
        kept.insert(message.id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!kept.contains(m_rows.at(row).id))
            removeAt(row);
    }
    for (int row = 0; row < static_cast<int>(messages.size()); ++row) {
        if (row < rowCount() && m_rows.at(row).id == messages.at(row).id)
            update(row, messages.at(row));
        else
            insertAt(row, {messages.at(row)});
    }
}

} // namespace shoptalk
