// SPDX-License-Identifier: GPL-3.0-or-later
// Searching in the open conversation, and other bars below the header.
#include "models/conversationsearch.h"
#include "models/messagelistmodel.h"
#include "ui/chat/chatpane.h"
#include "ui/chat/chatview.h"
#include "ui/chat/findbar.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace shoptalk {

void ChatPane::showMessage(const MessageId &message, const QString &typed)
{
    setFindVisible(false);
    if (m_view->showMessage(message))
        m_view->setSearch(typed, message);
}

void ChatPane::setConversationSearch(ConversationSearch &search, const Theme &theme)
{
    m_find = new FindBar(search, theme, m_chat);
    static_cast<QVBoxLayout *>(m_chat->layout())->insertWidget(1, m_find); // below the header
    connect(m_find, &FindBar::messageRequested, this, [this](const MessageId &message, const QString &typed) {
        if (!message.isEmpty())
            m_view->showMessage(message);
        m_view->setSearch(typed, message);
    });
    connect(m_find, &FindBar::closed, this, [this] {
        m_view->setSearch({});
        focusComposer();
    });
    connect(&m_messages, &MessageListModel::modelReset, this, [this, &search] {
        if (!m_find->isHidden() && m_messages.conversation() != search.conversation())
            m_find->dismiss();
    });
}

void ChatPane::addBar(QWidget &bar)
{
    static_cast<QVBoxLayout *>(m_chat->layout())->insertWidget(1, &bar);
    // Tab reaches its buttons where they stand: between the header and the messages.
    QWidget *before = m_view->previousInFocusChain();
    const QList<QPushButton *> buttons = bar.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        setTabOrder(before, button);
        before = button;
    }
}

bool ChatPane::setFindVisible(bool visible)
{
    if (!visible)
        return m_find && m_find->dismiss();
    if (!m_find || !m_open)
        return false;
    m_find->open(m_open->id);
    return true;
}

} // namespace shoptalk
