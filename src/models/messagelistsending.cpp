// SPDX-License-Identifier: GPL-3.0-or-later
// Which messages are being sent at this moment, which is not stored, and which follow one that may have been.
#include "models/messagelistmodel.h"

namespace shoptalk {

void MessageListModel::setSending(const MessageId &message, bool isSending)
{
    if (m_sending.contains(message) == isSending)
        return;
    if (isSending)
        m_sending.insert(message);
    else
        m_sending.remove(message);
    const int row = rowOf(message);
    if (row < 0)
        return;
    Q_EMIT dataChanged(index(row), index(row), {SendingRole});
    reportAlbumOf(row);
}

/// The answer to a send may be stored before the send is reported as ended.
bool MessageListModel::isSending(const Message &message) const
{
    return message.delivery == Delivery::Queued && m_sending.contains(message.id);
}

bool MessageListModel::followsUncertain(int row) const
{
    if (m_rows.at(row).direction != Direction::Outbound)
        return false;
    for (int above = row - 1; above >= 0; --above) {
        if (m_rows.at(above).direction == Direction::Outbound)
            return m_rows.at(above).delivery == Delivery::Uncertain;
    }
    return false;
}

/// Updates FollowsUncertainRole of the next outbound message after `row`, whose delivery changed.
void MessageListModel::refreshFollower(int row)
{
    for (int below = row + 1; below < rowCount(); ++below) {
        if (m_rows.at(below).direction == Direction::Outbound) {
            Q_EMIT dataChanged(index(below), index(below), {FollowsUncertainRole});
            return;
        }
    }
}

} // namespace shoptalk
