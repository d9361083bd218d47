// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/accessiblemessagesproxy.h"

#include "ui/chat/messagedelegate.h"

namespace shoptalk {

QVariant AccessibleMessagesProxy::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole) {
        const QString text = MessageDelegate::accessibleText(index);
        const QString file = m_fileText ? m_fileText(index) : QString();
        return file.isEmpty() ? text : text + u'\n' + file;
    }
    return QIdentityProxyModel::data(index, role);
}

} // namespace shoptalk
