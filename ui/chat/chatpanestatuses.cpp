// SPDX-License-Identifier: GPL-3.0-or-later
// Messages of which Meta has not said for long what became of them.
#include "domain/overdue.h"
#include "models/messagelistmodel.h"
#include "ui/chat/chatpane.h"
#include "ui/chat/chatview.h"
#include "ui/chat/sendingmessages.h"

namespace shoptalk {

void ChatPane::followStatuses()
{
    new SendingMessages(m_outbox, m_messages, this);
    m_messages.setClock(m_clock);
    connect(&m_statuses.missing, &WallTimer::due, this, [this] {
        m_view->doItemsLayout();
        waitForStatuses();
    });
    m_statuses.look.setSingleShot(true);
    connect(&m_statuses.look, &QTimer::timeout, this, &ChatPane::waitForStatuses);
    const auto lookSoon = [this] { m_statuses.look.start(); };
    connect(&m_messages, &MessageListModel::rowsInserted, this, lookSoon);
    connect(&m_messages, &MessageListModel::rowsRemoved, this, lookSoon);
    connect(&m_messages, &MessageListModel::dataChanged, this, lookSoon);
    connect(&m_messages, &MessageListModel::modelReset, this, lookSoon);
}

void ChatPane::waitForStatuses()
{
    QDateTime next;
    for (int row = 0; row < m_messages.rowCount(); ++row) {
        const auto message = m_messages.index(row).data(MessageListModel::MessageRole).value<Message>();
        const QDateTime at = nextOverdue(message, m_clock.now());
        if (at.isValid() && (!next.isValid() || at < next))
            next = at;
    }
    m_statuses.missing.waitFor(next);
}

} // namespace shoptalk
