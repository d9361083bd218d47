// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/readactions.h"

#include "outbox/outbox.h"
#include "outbox/readstate.h"
#include "ui/inbox/conversationactions.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/privacyactions.h"
#include "ui/theme/shortcuts.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <memory>

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
    unread.isEmpty() ? markUnread(conversations) : markRead(unread);
}

void ReadActions::markRead(const QList<Conversation> &conversations)
{
    struct Batch {
        qsizetype pending = 0;
        bool isDone = true;
    };
    const auto batch = std::make_shared<Batch>();
    batch->pending = conversations.size();
    const auto take = [this, batch, conversations](const Result<void> &marked) {
        batch->isDone = batch->isDone && marked;
        if (--batch->pending == 0)
            showOutcome(batch->isDone,
                        tr("%Ln conversation(s) marked as read.", nullptr, int(conversations.size())),
                        [&outbox = m_outbox, conversations] {
                            return outbox.readState().restoreUnread(conversations);
                        });
    };
    for (const Conversation &conversation : conversations)
        QCoro::connect(m_outbox.readState().markRead(conversation.id), this, take);
}

void ReadActions::markUnread(const QList<Conversation> &conversations)
{
    for (const Conversation &conversation : conversations) {
        if (m_page.openConversation() == conversation.id)
            m_page.closeConversation();
    }
    const QList<ConversationId> ids = idsOf(conversations);
    QCoro::connect(
        m_outbox.readState().setMarkedUnread(ids, true), this, [this, ids](const Result<void> &marked) {
            showOutcome(marked.has_value(),
                        tr("%Ln conversation(s) marked as unread.", nullptr, int(ids.size())),
                        [&outbox = m_outbox, ids] { return outbox.readState().setMarkedUnread(ids, false); });
        });
}

void ReadActions::showOutcome(bool isDone, const QString &text,
                              const std::function<QCoro::Task<Result<void>>()> &undo)
{
    if (!m_undo)
        return;
    isDone ? m_undo->showDone(text, undo) : m_undo->showNotDone();
}

} // namespace shoptalk
