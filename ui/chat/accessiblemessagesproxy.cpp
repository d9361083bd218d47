// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/accessiblemessagesproxy.h"

#include "models/messagelistmodel.h"
#include "ui/chat/messagedelegate.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

QVariant AccessibleMessagesProxy::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole) {
        const QString text = MessageDelegate::accessibleText(index);
        const QString more =
            m_more ? m_more(index.data(MessageListModel::MessageRole).value<Message>().id) : QString();
        return more.isEmpty() ? text : text + u", "_s + more;
    }
    return QIdentityProxyModel::data(index, role);
}

} // namespace shoptalk
