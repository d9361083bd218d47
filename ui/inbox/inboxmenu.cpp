// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/assignactions.h"
#include "ui/inbox/blockactions.h"
#include "ui/inbox/conversationactions.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/inboxpage.h"
#include "ui/inbox/mergeactions.h"
#include "ui/inbox/privacyactions.h"
#include "ui/inbox/readactions.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace shoptalk {

void InboxPage::showMenu(const ConversationId &id, const QPoint &at)
{
    const QList<ConversationId> selected = m_list->selected();
    const bool areSeveral = selected.contains(id);
    showMenuFor(conversationsOf(areSeveral ? selected : QList<ConversationId>{id}), at);
}

void InboxPage::showMenuFor(const QList<Conversation> &about, const QPoint &at)
{
    if (about.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"conversationMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_reading->addTo(*menu, about);
    if (m_states) {
        m_states->addTo(*menu, about);
        m_assigning->addTo(*menu, about);
    }
    menu->addAction(tr("E&xport…"), this, [this, about] { Q_EMIT exportRequested(about); })
        ->setObjectName(u"exportAction"_s);
    if (m_privacy) {
        menu->addSeparator();
        m_privacy->addTo(*menu, about);
    }
    if (m_blocking) {
        menu->addSeparator();
        m_blocking->addTo(*menu, about);
    }
    if (m_merges && about.size() == 1)
        m_merges->addTo(*menu, about.first().id);
    menu->popup(at);
}

} // namespace shoptalk
