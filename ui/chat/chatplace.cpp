// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatplace.h"

#include "models/messagelistmodel.h"
#include "ui/chat/accessiblemessagesproxy.h"
#include "ui/chat/chatpane.h"
#include "ui/chat/chatview.h"
#include "ui/chat/composer.h"
#include "ui/chat/replybar.h"

#include <QScopedValueRollback>
#include <QScrollBar>

namespace shoptalk {

ChatPlace ChatPane::place() const
{
    ChatPlace place{m_composer->text(), m_reply->message(), {}, 0};
    m_view->keepPlace(place);
    return place;
}

void ChatPane::restore(const ChatPlace &place)
{
    if (place.written && *place.written != m_composer->text())
        m_composer->setText(*place.written);
    if (place.answered)
        m_reply->answer(*place.answered);
    m_view->restorePlace(place);
}

void ChatView::keepPlace(ChatPlace &place) const
{
    const QModelIndex first = indexAt(QPoint(viewport()->width() / 2, 0));
    if (m_wasAtEnd || !first.isValid())
        return;
    place.top = first.data(MessageListModel::MessageRole).value<Message>().id;
    place.topAt = visualRect(first).top();
}

void ChatView::restorePlace(const ChatPlace &place)
{
    if (place.top.isEmpty())
        return;
    if (m_messages.rowOf(place.top) < 0) {
        const QScopedValueRollback<bool> loading(m_isLoading, true);
        if (!m_messages.showAround(place.top))
            return;
    }
    m_wasAtEnd = false;
    // The rows are measured once they are on the screen, and are then higher or lower than they were taken to
    // be.
    for (int pass = 0; pass < 2; ++pass) {
        doItemsLayout();
        const int now = visualRect(m_accessible->index(m_messages.rowOf(place.top), 0)).top();
        verticalScrollBar()->setValue(verticalScrollBar()->value() + now - place.topAt);
    }
    offerEnd();
}

} // namespace shoptalk
