// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/stopactions.h"

#include "ui/chat/chatpane.h"
#include "ui/inbox/privacyactions.h"
#include "ui/inbox/stopbar.h"
#include "ui/theme/isolated.h"

namespace shoptalk {

StopActions::StopActions(StopProposals &proposals, PrivacyActions &undo, ChatPane &chat, const Theme &theme)
    : QObject(&chat)
    , m_proposals(proposals)
    , m_undo(undo)
    , m_chat(chat)
    , m_bar(new StopBar(theme, &chat))
{
    chat.addBar(*m_bar);
    connect(m_bar, &StopBar::decided, this, &StopActions::decide);
}

void StopActions::setCustomer(const Customer &customer)
{
    m_customer = customer;
    if (customer.id != m_deciding && m_proposals.isUndecided(customer.id))
        m_bar->ask(displayName(customer));
    else
        m_bar->hide();
}

void StopActions::decide(bool isStopped)
{
    m_chat.focusComposer(); // the bar goes, and its button with the focus
    m_bar->hide();
    m_deciding = m_customer.id;
    QCoro::connect(m_proposals.decide({m_customer.id}, isStopped), this,
                   [this, name = displayName(m_customer)](const Result<QList<StopDecision>> &decisions) {
                       m_deciding = {};
                       setCustomer(m_customer); // perhaps another one by now
                       if (decisions)
                           showDecided(name, *decisions);
                       else
                           m_undo.showNotDone();
                   });
}

void StopActions::showDecided(const QString &name, const QList<StopDecision> &decisions)
{
    const bool isStopped = decisions.first().isStopped;
    m_undo.showDone(isStopped ? tr("%1 gets no more offers.").arg(isolated(name))
                              : tr("%1 gets offers as before.").arg(isolated(name)),
                    [&proposals = m_proposals, decisions] { return proposals.takeBack(decisions); });
}

} // namespace shoptalk
