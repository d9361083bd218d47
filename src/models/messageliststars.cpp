// SPDX-License-Identifier: GPL-3.0-or-later
// The stars that staff put on messages.
#include "core/logging.h"
#include "models/messagelistmodel.h"
#include "store/store.h"

namespace shoptalk {

QSet<MessageId> MessageListModel::readBeside(const QList<Message> &messages)
{
    readQuoted(messages);
    return readStars(messages);
}

QSet<MessageId> MessageListModel::readStars(const QList<Message> &messages)
{
    if (messages.isEmpty() || !m_store.isOpen())
        return {};
    QSet<MessageId> ids;
    for (const Message &message : messages)
        ids.insert(message.id);
    const Result<QSet<MessageId>> starred = m_store.reader().customerRecords.stars.among(ids);
    if (!starred) {
        logFailure(logStore(), "stars can't be read", starred.error());
        return {};
    }
    QSet<MessageId> changed;
    for (const MessageId &id : std::as_const(ids)) {
        if (m_stars.contains(id) != starred->contains(id))
            changed.insert(id);
    }
    m_stars.subtract(ids);
    m_stars.unite(*starred);
    return changed;
}

bool MessageListModel::areStarred(const QSet<MessageId> &ids) const
{
    if (ids.isEmpty() || !m_store.isOpen())
        return false;
    const Result<QSet<MessageId>> starred = m_store.reader().customerRecords.stars.among(ids);
    if (!starred)
        logFailure(logStore(), "stars can't be read", starred.error());
    return starred && starred->contains(ids);
}

void MessageListModel::reportStars(const QSet<MessageId> &changed)
{
    for (const MessageId &id : changed) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        Q_EMIT dataChanged(index(row), index(row), {StarredRole});
        reportAlbumOf(row);
    }
}

} // namespace shoptalk
