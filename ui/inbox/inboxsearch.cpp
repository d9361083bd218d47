// SPDX-License-Identifier: GPL-3.0-or-later
// Opening what a search found.
#include "domain/messagesearch.h"
#include "models/messagesearchmodel.h"
#include "ui/chat/chatpane.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/inboxpage.h"
#include "ui/theme/shortcut.h"

#include <QAction>

namespace shoptalk {

void InboxPage::setMessageSearch(MessageSearchModel &messages, const Theme &theme)
{
    m_list->setMessageSearch(messages, theme);
    connect(m_list, &ConversationList::messageChosen, this,
            [this, &messages](const FoundMessage &found) { goToMessage(found, messages.query().text); });
    connect(addShortcut(*this, Shortcut::StarredMessages, tr("Show starred messages")), &QAction::triggered,
            this, &InboxPage::showStarred);
}

void InboxPage::showStarred()
{
    if (m_isNarrow)
        closeConversation();
    m_list->showStarred();
}

void InboxPage::setConversationSearch(ConversationSearch &search, const Theme &theme)
{
    m_chat->setConversationSearch(search, theme);
}

void InboxPage::find()
{
    if (!m_open.isEmpty())
        revealChat();
    if (m_open.isEmpty() || !m_chat->setFindVisible(true))
        focusSearch();
}

void InboxPage::goToMessage(const FoundMessage &message, const QString &typed)
{
    open(message.conversation);
    if (m_open != message.conversation)
        return; // it was deleted meanwhile
    revealChat();
    m_chat->showMessage(message.id, typed);
    if (m_isNarrow)
        m_chat->focusComposer();
}

} // namespace shoptalk
