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
        QStringList lines{text};
        if (m_fileText)
            lines << m_fileText(index);
        if (m_soundText)
            lines << m_soundText(index);
        if (m_selectionText)
            lines << m_selectionText(index);
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    return QIdentityProxyModel::data(index, role);
}

} // namespace shoptalk
