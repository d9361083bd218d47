// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person is in the inbox, how wide its parts are, and the keys that lead on.
#include "ui/chat/chatpane.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/customerpane.h"
#include "ui/inbox/inboxpage.h"
#include "ui/theme/shortcut.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QSplitter>

namespace shoptalk {

InboxPlace InboxPage::place() const
{
    return {m_open, m_open.isEmpty() ? ChatPlace() : m_chat->place(), m_list->scrolled(), m_listWidth,
            m_wantsPane};
}

void InboxPage::restore(const InboxPlace &place)
{
    m_listWidth = place.listWidth > 0 ? qMax(minListWidth, place.listWidth) : 0;
    m_wantsPane = place.showsDetails;
    m_open = place.open; // not `open`, which would mark it as read
    m_list->setOpen(m_open);
    m_list->setScrolled(place.listAt);
    refreshOpen();
    arrange();
    if (m_open.isEmpty())
        return;
    m_chat->restore(place.chat);
    if (isVisible()) // who unlocks goes on writing
        m_chat->focusComposer();
}

int InboxPage::listWidth() const
{
    if (m_listWidth > 0)
        return m_listWidth;
    const int share = width() * 2 / 5;
    return qBound(usualListWidth, m_theme.sized(usualListWidth), qMax(usualListWidth, share));
}

void InboxPage::applyListWidth()
{
    const int list = listWidth();
    const int beside = width() - list;
    const int pane = m_pane && !m_pane->isHidden() && !m_chat->isHidden() ? m_pane->minimumWidth() : 0;
    QList<int> sizes{list, beside - pane};
    if (m_pane)
        sizes << (pane > 0 ? pane : beside);
    m_splitter->setSizes(sizes);
}

void InboxPage::makeNeighbourShortcuts()
{
    using Neighbour = ConversationList::Neighbour;
    const auto add = [this](Shortcut shortcut, const QString &text, Neighbour which) {
        connect(addShortcut(*this, shortcut, text), &QAction::triggered, this, [this, which] {
            const ConversationId conversation = m_list->neighbour(which);
            if (conversation.isEmpty())
                return;
            m_list->reveal(conversation);
            openAndWrite(conversation);
            revealChat();
        });
    };
    add(Shortcut::NextConversation, tr("Open the next conversation"), Neighbour::Next);
    add(Shortcut::PreviousConversation, tr("Open the previous conversation"), Neighbour::Previous);
    add(Shortcut::NextUnread, tr("Open the next unread conversation"), Neighbour::NextUnread);
    add(Shortcut::PreviousUnread, tr("Open the previous unread conversation"), Neighbour::PreviousUnread);
}

} // namespace shoptalk
