// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/accessibleconversationsproxy.h"

#include "ui/inbox/conversationdelegate.h"
#include "ui/theme/plaintooltip.h"

namespace shoptalk {

QVariant AccessibleConversationsProxy::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return ConversationDelegate::accessibleText(index);
    if (role == Qt::ToolTipRole)
        return plainToolTip(ConversationDelegate::toolTipLines(index).join(u'\n'));
    return QIdentityProxyModel::data(index, role);
}

void AccessibleConversationsProxy::renewTexts(const QModelIndex &sourceRow)
{
    const QModelIndex row = mapFromSource(sourceRow);
    Q_EMIT dataChanged(row, row, {Qt::AccessibleTextRole, Qt::ToolTipRole});
}

} // namespace shoptalk
