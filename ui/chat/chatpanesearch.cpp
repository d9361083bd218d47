// SPDX-License-Identifier: GPL-3.0-or-later
// Searching in the open conversation.
#include "ui/chat/chatpane.h"
#include "ui/chat/chatview.h"

namespace shoptalk {

void ChatPane::showMessage(const MessageId &message, const QString &typed)
{
    if (m_view->showMessage(message))
        m_view->setSearch(typed, message);
}

} // namespace shoptalk
