// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/readactions.h"

#include "outbox/outbox.h"
#include "ui/inbox/conversationactions.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/privacyactions.h"
#include "ui/theme/shortcuts.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

ReadActions::ReadActions(Outbox &outbox, InboxPage &page)
    : QObject(&page)
    , m_outbox(outbox)
    , m_page(page)
{
}

bool ReadActions::isUnread(const Conversation &conversation)
{
    return conversation.unread > 0 || conversation.isMarkedUnread;
}

void ReadActions::addTo(QMenu &menu, const QList<Conversation> &conversations)
{
    const bool areRead = std::none_of(conversations.begin(), conversations.end(), isUnread);
    QAction *action = menu.addAction(areRead ? tr("Mark as &unread") : tr("Mark as &read"), this,
                                     [this, conversations] { toggle(conversations); });
    action->setObjectName(u"markUnreadAction"_s);
    useShortcut(*action, Shortcut::MarkUnread);
}

void ReadActions::toggle(const QList<Conversation> &conversations)
{
    QList<Conversation> unread = conversations;
    unread.removeIf([](const Conversation &each) { return !isUnread(each); });
    const int count = int(unread.isEmpty() ? conversations.size() : unread.size());
    if (!unread.isEmpty()) {
        for (const Conversation &conversation : std::as_const(unread))
            QCoro::connect(m_outbox.markRead(conversation.id), this, [](const Result<void> &) {});
        if (m_undo)
            m_undo->showDone(
                tr("%Ln conversation(s) marked as read.", nullptr, count),
                [&outbox = m_outbox, ids = idsOf(unread)] { return outbox.setMarkedUnread(ids, true); });
        return;
    }
    for (const Conversation &conversation : conversations) {
        if (m_page.openConversation() == conversation.id)
            m_page.closeConversation();
    }
    QCoro::connect(m_outbox.setMarkedUnread(idsOf(conversations), true), this, [](const Result<void> &) {});
    if (m_undo)
        m_undo->showDone(
            tr("%Ln conversation(s) marked as unread.", nullptr, count),
            [&outbox = m_outbox, ids = idsOf(conversations)] { return outbox.setMarkedUnread(ids, false); });
}

} // namespace shoptalk
