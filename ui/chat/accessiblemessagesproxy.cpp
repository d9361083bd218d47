// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/accessiblemessagesproxy.h"

#include "ui/chat/messagedelegate.h"

namespace shoptalk {

QVariant AccessibleMessagesProxy::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return MessageDelegate::accessibleText(index);
    return QIdentityProxyModel::data(index, role);
}

} // namespace shoptalk
