// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that were sent together: which rows are one album.
#include "models/messagelistmodel.h"

#include <utility>

namespace shoptalk {

const std::vector<AlbumPlace> &MessageListModel::albums() const
{
    if (!m_areAlbumsKnown) {
        m_albums = albumsIn(
            m_rows, [this](int row) { return startsGroup(row) || m_rows.at(row).id == m_unread.first; });
        m_areAlbumsKnown = true;
    }
    return m_albums;
}

AlbumPlace MessageListModel::albumOf(int row) const
{
    return albums()[std::size_t(row)];
}

QHash<MessageId, MessageListModel::AlbumKey> MessageListModel::albumKeys() const
{
    QHash<MessageId, AlbumKey> keys;
    for (int row = 0; row < rowCount(); ++row) {
        const AlbumPlace place = albumOf(row);
        if (place.size > 1)
            keys.insert(m_rows.at(row).id, {m_rows.at(place.first).id, row - place.first, place.size});
    }
    return keys;
}

/// The rows were read anew, so nobody knows anything of them.
void MessageListModel::resetAlbums()
{
    m_areAlbumsKnown = false;
    m_reportedAlbums = albumKeys();
}

void MessageListModel::reportAlbums()
{
    m_areAlbumsKnown = false;
    const QHash<MessageId, AlbumKey> now = albumKeys();
    const QHash<MessageId, AlbumKey> before = std::exchange(m_reportedAlbums, now);
    if (before.isEmpty() && now.isEmpty())
        return;
    for (int row = 0; row < rowCount(); ++row) {
        const MessageId &id = m_rows.at(row).id;
        if (before.value(id) != now.value(id))
            Q_EMIT dataChanged(index(row), index(row), {AlbumSizeRole, AlbumStartRole, EndsGroupRole});
    }
}

void MessageListModel::reportAlbumOf(int row)
{
    if (const AlbumPlace place = albumOf(row); place.size > 1 && place.first != row)
        Q_EMIT dataChanged(index(place.first), index(place.first), {AlbumSizeRole});
}

} // namespace shoptalk
