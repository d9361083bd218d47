// SPDX-License-Identifier: GPL-3.0-or-later
// Which messages are being sent at this moment. It is not stored: after a restart nothing is.
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

} // namespace shoptalk
