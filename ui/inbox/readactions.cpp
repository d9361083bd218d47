// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/readactions.h"

#include "outbox/outbox.h"
#include "ui/inbox/inboxpage.h"

#include <QAction>
#include <QMenu>

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

void ReadActions::addTo(QMenu &menu, const Conversation &conversation)
{
    QAction *action = menu.addAction(isUnread(conversation) ? tr("Mark as &read") : tr("Mark as &unread"),
                                     this, [this, conversation] { toggle(conversation); });
    action->setObjectName(u"markUnreadAction"_s);
    action->setShortcut(InboxPage::markUnreadKeys());
}

void ReadActions::toggle(const Conversation &conversation)
{
    if (isUnread(conversation)) {
        QCoro::connect(m_outbox.markRead(conversation.id), this, [](const Result<void> &) {});
        return;
    }
    if (m_page.openConversation() == conversation.id)
        m_page.closeConversation();
    QCoro::connect(m_outbox.setMarkedUnread(conversation.id, true), this, [](const Result<void> &) {});
}

} // namespace shoptalk
