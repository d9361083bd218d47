// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the messages are rows: those around a message older than the newest page, at most `maxRows`.
#include "core/logging.h"
#include "models/messagelistmodel.h"
#include "store/store.h"

#include <algorithm>
#include <utility>

namespace shoptalk {

namespace {
constexpr int messagesBeside = 40; // loaded on each side: more than a screen shows
constexpr int newerPerPage = 50;
constexpr auto noticesToo = MessageRepository::Notices::With;

/// Takes a page; an error is logged and gives none.
QList<Message> readRows(const Result<QList<Message>> &page)
{
    if (!page)
        logFailure(logStore(), "messages can't be read", page.error());
    return page.value_or(QList<Message>());
}
} // namespace

MessageListModel::Window MessageListModel::windowAround(const MessageId &message, int before, int after) const
{
    Window window;
    window.rows = readRows(m_store.reader().messages.several(m_conversation, {message}, noticesToo));
    if (window.rows.isEmpty())
        return window;
    QList<Message> older =
        readRows(m_store.reader().messages.before(m_conversation, message, before + 1, noticesToo));
    window.hasOlder = older.size() > before;
    if (window.hasOlder)
        older.removeFirst();
    QList<Message> newer =
        readRows(m_store.reader().messages.after(m_conversation, message, after + 1, noticesToo));
    window.hasNewer = newer.size() > after;
    if (window.hasNewer)
        newer.removeLast();
    window.rows = older + window.rows + newer;
    return window;
}

QList<Message> MessageListModel::messages(const QSet<MessageId> &ids) const
{
    if (ids.isEmpty() || m_conversation.isEmpty() || !m_store.isOpen())
        return {};
    return readRows(m_store.reader().messages.several(m_conversation, ids));
}

bool MessageListModel::showAround(const MessageId &message)
{
    if (m_conversation.isEmpty() || !m_store.isOpen())
        return false;
    const Window window = windowAround(message, messagesBeside, messagesBeside);
    if (window.rows.isEmpty())
        return false;
    beginResetModel();
    m_quoted.clear();
    m_rows = window.rows;
    m_hasOlder = window.hasOlder;
    m_hasNewer = window.hasNewer;
    noteNewest();
    m_stars.clear();
    readBeside(m_rows);
    resetAlbums();
    endResetModel();
    return true;
}

/// Shows the rows around the first unread message if the newest page does not have it.
void MessageListModel::showUnread()
{
    m_unread = {};
    if (m_conversation.isEmpty() || !m_store.isOpen())
        return;
    if (const Result<UnreadMessages> unread = m_store.reader().timeline.unread(m_conversation))
        m_unread = *unread;
    else
        logFailure(logStore(), "unread messages can't be read", unread.error());
    if (m_unread.first.isEmpty() || rowOf(m_unread.first) >= 0)
        return;
    const Window window = windowAround(m_unread.first, messagesBeside, messagesBeside);
    if (window.rows.isEmpty())
        return;
    m_rows = window.rows;
    m_hasOlder = window.hasOlder;
    m_hasNewer = window.hasNewer;
    noteNewest();
}

void MessageListModel::noteNewest()
{
    const QList<Message> newest = m_hasNewer
        ? readRows(m_store.reader().messages.newest(m_conversation, 1, noticesToo))
        : QList<Message>();
    m_newest = newest.isEmpty() ? MessageId() : newest.first().id;
}

/// Reports the messages after the newest known one, while the rows do not reach the newest message.
void MessageListModel::countArrivals()
{
    if (!m_hasNewer || m_newest.isEmpty())
        return;
    const QList<Message> arrived =
        readRows(m_store.reader().messages.after(m_conversation, m_newest, newerPerPage, noticesToo));
    if (arrived.isEmpty())
        return;
    m_newest = arrived.last().id;
    Q_EMIT arrivedBelow(int(arrived.size()));
}

void MessageListModel::loadNewer()
{
    if (!m_hasNewer || m_rows.isEmpty() || !m_store.isOpen())
        return;
    QList<Message> page = readRows(
        m_store.reader().messages.after(m_conversation, m_rows.last().id, newerPerPage + 1, noticesToo));
    m_hasNewer = page.size() > newerPerPage;
    if (m_hasNewer)
        page.removeLast();
    readBeside(page);
    insertAt(rowCount(), page);
    removeTooOld();
}

void MessageListModel::removeTooNew()
{
    const int tooMany = rowCount() - maxRows;
    if (tooMany <= 0)
        return;
    if (!m_hasNewer) {
        m_hasNewer = true;
        noteNewest();
    }
    leaveOut(maxRows, tooMany);
}

void MessageListModel::removeTooOld()
{
    const int tooMany = rowCount() - maxRows;
    if (tooMany <= 0)
        return;
    m_hasOlder = true;
    leaveOut(0, tooMany);
}

/// Removes rows whose messages are still stored.
void MessageListModel::leaveOut(int first, int count)
{
    beginRemoveRows({}, first, first + count - 1);
    m_rows.remove(first, count);
    m_areAlbumsKnown = false;
    endRemoveRows();
    reportAlbums();
    refreshGroups(first - 1, first);
    forgetQuotes();
    if (m_localDays.size() > 10 * maxRows)
        m_localDays.clear();
}

/// Forgets the messages that none of the rows answers any more, and the stars of rows that are gone, so that
/// memory stays the same.
void MessageListModel::forgetQuotes()
{
    QSet<Wamid> answered;
    QSet<MessageId> kept;
    for (const Message &message : std::as_const(m_rows)) {
        answered.insert(message.context.quoted);
        kept.insert(message.id);
    }
    m_stars.intersect(kept);
    m_quoted.removeIf([&answered](const auto &quoted) { return !answered.contains(quoted.key()); });
}

void MessageListModel::refreshWindow()
{
    const int middle = rowCount() / 2;
    const Window window = windowAround(m_rows.at(middle).id, middle, rowCount() - middle - 1);
    if (window.rows.isEmpty()) { // it was deleted
        showNewest();
        return;
    }
    m_hasOlder = window.hasOlder;
    m_hasNewer = window.hasNewer;
    const QSet<MessageId> starred = readBeside(window.rows);
    become(window.rows);
    reportStars(starred);
}

MessageId MessageListModel::idOf(const Wamid &wamid) const
{
    if (const int row = rowOf(wamid); row >= 0)
        return m_rows.at(row).id;
    if (wamid.isEmpty() || !m_store.isOpen())
        return {};
    const QList<Message> found = readRows(m_store.reader().messages.withWamids(m_conversation, {wamid}));
    return found.isEmpty() ? MessageId() : found.first().id;
}

} // namespace shoptalk
